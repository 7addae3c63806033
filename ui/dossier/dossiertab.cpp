// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossiertab.h"

#include "ui/dossier/factspage.h"
#include "ui/dossier/infopage.h"
#include "ui/dossier/notespage.h"
#include "ui/dossier/personspage.h"
#include "ui/dossier/reportspage.h"
#include "ui/dossier/tablepage.h"
#include "ui/parts/sidepages.h"

namespace vw::ui {

using dossier::RecordKind;

namespace {

/// The kinds with a page of their own, here or in another tab.
template <typename E>
inline constexpr bool hasOwnPage =
    dossier::isAmong<E, std::tuple<dossier::Person, dossier::Incident, dossier::Note, dossier::CaseAssessment, dossier::ReferralDraft,
                                   dossier::ArchiveCopy, dossier::Agreement>>;

} // namespace

DossierTab::DossierTab(CaseDesk &desk, const QList<Further> &further, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pages(new SidePages(tr("Pages of the case file"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    addPages(further);
    m_pages->whenShown([this](int page, QWidget *shown) {
        if (page == m_info)
            static_cast<InfoPage *>(shown)->refresh();
        else if (page == m_pageOf.at(RecordKind::Note))
            static_cast<NotesPage *>(shown)->begin();
    });
    m_pages->start();
    connect(&desk, &CaseDesk::changed, m_pages, &SidePages::showNames);
}

template <typename Page, typename E>
void DossierTab::addRecords()
{
    const auto name = [this] { return counted(m_desk.words().many(dossier::kindFor<E>), dossier::listOf<E>(m_desk.file()).size()); };
    m_pageOf[dossier::kindFor<E>] = m_pages->add(name, [this](QWidget *parent) { return new Page(m_desk, parent); });
}

template <typename E>
void DossierTab::addUnlessMade()
{
    if constexpr (!hasOwnPage<E>) {
        if (!m_pageOf.contains(dossier::kindFor<E>))
            addRecords<RecordsPage<E>, E>();
    }
}

void DossierTab::addPages(const QList<Further> &further)
{
    addRecords<PersonsPage, dossier::Person>();
    addRecords<FactsPage, dossier::Incident>();
    m_pages->add(
        [this] {
            const auto hunted =
                std::ranges::count_if(m_desk.file().incidents, [](const auto &fact) { return fact.hunt != dossier::HuntStep::None; });
            return counted(tr("Stalking log"), hunted);
        },
        [this](QWidget *parent) {
            auto *log = new StalkingPage(m_desk, parent);
            connect(log, &TablePage::recordChosen, this, [this](RecordId id) { showPlace({desk::Place::Kind::Fact, id.text()}); });
            return log;
        });
    addRecords<RecordsPage<dossier::Coercion>, dossier::Coercion>();
    addRecords<ReportsPage, dossier::Report>();
    addRecords<RecordsPage<dossier::Contact>, dossier::Contact>();
    m_whoKnows = m_pages->add([] { return tr("Who knows what"); }, [this](QWidget *parent) { return new WhoKnowsPage(m_desk, parent); });
    addRecords<RecordsPage<dossier::Measure>, dossier::Measure>();
    addRecords<ProceduresPage, dossier::Procedure>();
    std::apply([this](const auto &...lists) { (addUnlessMade<typename std::remove_cvref_t<decltype(lists)>::value_type>(), ...); },
               m_desk.file().lists());
    addRecords<NotesPage, dossier::Note>();
    for (const auto &each : further)
        m_further[each.place] = m_pages->add(each.name, each.make);
    m_info = m_pages->add([] { return tr("About the case"); }, [this](QWidget *parent) { return new InfoPage(m_desk, parent); });
}

QWidget *DossierTab::turnedTo(RecordKind kind)
{
    const auto page = m_pageOf.find(kind);
    return page == m_pageOf.end() ? nullptr : m_pages->turnTo(page->second);
}

void DossierTab::showPlace(const desk::Place &place)
{
    using Kind = desk::Place::Kind;
    const auto id = RecordId::fromText(place.id);
    if (place.kind == Kind::Person) {
        static_cast<PersonsPage *>(turnedTo(RecordKind::Person))->openCard(id);
    } else if (place.kind == Kind::Fact) {
        auto *facts = static_cast<FactsPage *>(turnedTo(RecordKind::Incident));
        if (place.id == QLatin1String("new"))
            facts->addFact();
        else
            facts->openCard(id);
    } else if (place.kind == Kind::Note) {
        static_cast<NotesPage *>(turnedTo(RecordKind::Note))->openCard(id);
    } else if (place.kind == Kind::Record) {
        if (const auto kind = dossier::kindIn(m_desk.file(), id)) {
            if (auto *page = turnedTo(*kind))
                static_cast<CardPage *>(page)->openCard(id);
        }
    } else if (place.kind == Kind::WhoKnows) {
        m_pages->turnTo(m_whoKnows);
    } else if (const auto page = m_further.find(place.kind); page != m_further.end()) {
        m_pages->turnTo(page->second)->setFocus(Qt::OtherFocusReason);
    } else if (place.kind == Kind::Field || place.kind == Kind::Info) {
        static_cast<InfoPage *>(m_pages->turnTo(m_info))->focusField(place.id);
    }
}

} // namespace vw::ui
