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
    : QWidget(parent), m_desk(desk), m_list(new QListWidget(this)), m_pages(new QStackedWidget(this)),
      m_persons(new PersonsPage(desk, m_pages)), m_facts(new FactsPage(desk, m_pages)), m_notes(new NotesPage(desk, m_pages)),
      m_info(new InfoPage(desk, m_pages))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, 2 * gap, 0, 0);
    row->setSpacing(gap);
    m_list->setFixedWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Pages of the dossier"));
    for (int page = Persons; page <= Info; ++page)
        m_list->addItem(QString());
    m_list->setFixedHeight(4 * m_list->fontMetrics().lineSpacing() + 12 * gap);
    for (QWidget *page : std::initializer_list<QWidget *>{m_persons, m_facts, m_notes, m_info})
        m_pages->addWidget(page);
    row->addWidget(m_list, 0, Qt::AlignTop);
    row->addWidget(m_pages, 1);
    followSelection(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        if (page == Notes)
            m_notes->begin();
        if (page == Info)
            m_info->refresh();
    });
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

void DossierTab::turnTo(Page page)
{
    m_list->setCurrentRow(page);
}

void DossierTab::showPlace(const QString &place)
{
    const QString kind = place.section(QLatin1Char(':'), 0, 0);
    const QString rest = place.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("person") || kind == QLatin1String("persons")) {
        turnTo(Persons);
        m_persons->openCard(RecordId::fromText(rest));
    } else if (kind == QLatin1String("incident") || kind == QLatin1String("facts")) {
        turnTo(Facts);
        if (rest == QLatin1String("new"))
            m_facts->addFact();
        else
            m_facts->openCard(RecordId::fromText(rest));
    } else if (kind == QLatin1String("note") || kind == QLatin1String("notes")) {
        turnTo(Notes);
        m_notes->openCard(RecordId::fromText(rest));
    } else if (kind == QLatin1String("field") || kind == QLatin1String("info")) {
        turnTo(Info);
        m_info->focusField(rest);
    }
}

} // namespace vw::ui
