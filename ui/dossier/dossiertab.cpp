// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossiertab.h"

#include "ui/dossier/factspage.h"
#include "ui/dossier/infopage.h"
#include "ui/dossier/notespage.h"
#include "ui/dossier/personspage.h"
#include "ui/dossier/reportspage.h"
#include "ui/dossier/tablepage.h"
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
    for (int page = Persons; page < PageCount; ++page)
        m_list->addItem(QString());
    row->addWidget(m_list, 0, Qt::AlignTop);
    row->addWidget(m_pages, 1);
    followSelection(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(&desk, &CaseDesk::changed, this, &DossierTab::showCounts);
    showCounts();
    m_list->setFixedHeight(PageCount * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + gap);
    m_list->setCurrentRow(Persons);
}

void DossierTab::showCounts()
{
    const auto &file = m_desk.file();
    const auto counted = [](const QString &words, qsizetype count) {
        return count == 0 ? words : QStringLiteral("%1 (%2)").arg(words).arg(count);
    };
    const auto words = m_desk.words();
    const auto show = [&]<typename E>(Page page, const QList<E> &list) {
        m_list->item(page)->setText(counted(words.many(dossier::kindFor<E>), list.size()));
    };
    show(Persons, file.persons);
    show(Facts, file.incidents);
    show(Reports, file.reports);
    show(Measures, file.measures);
    show(Procedures, file.procedures);
    show(OtherAssessments, file.otherAssessments);
    show(Contacts, file.contacts);
    show(Coercions, file.coercions);
    show(Notes, file.notes);
    const auto hunted = std::ranges::count_if(file.incidents, [](const auto &fact) { return fact.hunt != dossier::HuntStep::None; });
    m_list->item(Stalking)->setText(counted(tr("Stalking log"), hunted));
    m_list->item(WhoKnows)->setText(tr("Who knows what"));
    m_list->item(Info)->setText(tr("About the case"));
}

QWidget *DossierTab::make(Page page)
{
    switch (page) {
    case Persons: return new PersonsPage(m_desk, m_pages);
    case Facts: return new FactsPage(m_desk, m_pages);
    case Stalking: {
        auto *log = new StalkingPage(m_desk, m_pages);
        connect(log, &TablePage::recordChosen, this, [this](RecordId id) { showPlace({desk::Place::Kind::Fact, id.text()}); });
        return log;
    }
    case WhoKnows: return new WhoKnowsPage(m_desk, m_pages);
    case Reports: return new ReportsPage(m_desk, m_pages);
    case Measures: return new RecordsPage<dossier::Measure>(m_desk, m_pages);
    case Procedures: return new ProceduresPage(m_desk, m_pages);
    case OtherAssessments: return new RecordsPage<dossier::OtherAssessment>(m_desk, m_pages);
    case Contacts: return new RecordsPage<dossier::Contact>(m_desk, m_pages);
    case Coercions: return new RecordsPage<dossier::Coercion>(m_desk, m_pages);
    case Notes: return new NotesPage(m_desk, m_pages);
    case Info:
    case PageCount: break;
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

DossierTab::Page DossierTab::pageOf(dossier::RecordKind kind)
{
    using dossier::RecordKind;
    switch (kind) {
    case RecordKind::Person: return Persons;
    case RecordKind::Incident: return Facts;
    case RecordKind::Report: return Reports;
    case RecordKind::Measure: return Measures;
    case RecordKind::Procedure: return Procedures;
    case RecordKind::OtherAssessment: return OtherAssessments;
    case RecordKind::Contact: return Contacts;
    case RecordKind::Coercion: return Coercions;
    case RecordKind::Note: return Notes;
    default: return Info;
    }
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
    } else if (place.kind == Kind::Record) {
        const auto id = RecordId::fromText(place.id);
        if (const auto kind = dossier::kindIn(m_desk.file(), id); kind && pageOf(*kind) != Info)
            turnedTo<CardPage>(pageOf(*kind))->openCard(id);
    } else if (place.kind == Kind::WhoKnows) {
        turnTo(WhoKnows);
    } else if (place.kind == Kind::Field || place.kind == Kind::Info) {
        turnedTo<InfoPage>(Info)->focusField(place.id);
    }
}

} // namespace vw::ui
