// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossiertab.h"

#include "ui/dossier/factspage.h"
#include "ui/dossier/infopage.h"
#include "ui/dossier/notespage.h"
#include "ui/dossier/personspage.h"
#include "ui/parts/follow.h"

#include <QListWidget>
#include <QStackedWidget>

namespace vw::ui {

namespace {

constexpr int listWidth = 190;

} // namespace

DossierTab::DossierTab(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_list(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, 2 * gap, 0, 0);
    row->setSpacing(gap);
    m_list->setFixedWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Pages of the case file"));
    for (int page = Persons; page <= Info; ++page)
        m_list->addItem(QString());
    m_list->setFixedHeight(4 * m_list->fontMetrics().lineSpacing() + 12 * gap);
    row->addWidget(m_list, 0, Qt::AlignTop);
    row->addWidget(m_pages, 1);
    followSelection(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(&desk, &CaseDesk::changed, this, &DossierTab::showCounts);
    showCounts();
    m_list->setCurrentRow(Persons);
}

void DossierTab::showCounts()
{
    const auto &file = m_desk.file();
    const auto counted = [](const QString &words, qsizetype count) {
        return count == 0 ? words : QStringLiteral("%1 (%2)").arg(words).arg(count);
    };
    m_list->item(Persons)->setText(counted(tr("Persons"), file.persons.size()));
    m_list->item(Facts)->setText(counted(tr("Facts"), file.incidents.size()));
    m_list->item(Notes)->setText(counted(tr("Notes"), file.notes.size()));
    m_list->item(Info)->setText(tr("About the case"));
}

QWidget *DossierTab::make(Page page)
{
    switch (page) {
    case Persons: return new PersonsPage(m_desk, m_pages);
    case Facts: return new FactsPage(m_desk, m_pages);
    case Notes: return new NotesPage(m_desk, m_pages);
    case Info: break;
    }
    return new InfoPage(m_desk, m_pages);
}

void DossierTab::showPage(Page page)
{
    auto *&made = m_made.at(static_cast<size_t>(page));
    if (!made) {
        made = make(page);
        m_pages->addWidget(made);
    } else if (page == Info) {
        static_cast<InfoPage *>(made)->refresh();
    }
    m_pages->setCurrentWidget(made);
    if (page == Notes)
        static_cast<NotesPage *>(made)->begin();
}

void DossierTab::turnTo(Page page)
{
    m_list->setCurrentRow(page);
}

template <typename T>
T *DossierTab::turnedTo(Page page)
{
    turnTo(page);
    return static_cast<T *>(m_made.at(static_cast<size_t>(page)));
}

void DossierTab::showPlace(const desk::Place &place)
{
    using Kind = desk::Place::Kind;
    if (place.kind == Kind::Person) {
        turnedTo<PersonsPage>(Persons)->openCard(RecordId::fromText(place.id));
    } else if (place.kind == Kind::Fact) {
        auto *facts = turnedTo<FactsPage>(Facts);
        if (place.id == QLatin1String("new"))
            facts->addFact();
        else
            facts->openCard(RecordId::fromText(place.id));
    } else if (place.kind == Kind::Note) {
        turnedTo<NotesPage>(Notes)->openCard(RecordId::fromText(place.id));
    } else if (place.kind == Kind::Field || place.kind == Kind::Info) {
        turnedTo<InfoPage>(Info)->focusField(place.id);
    }
}

} // namespace vw::ui
