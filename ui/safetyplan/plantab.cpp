// SPDX-License-Identifier: EUPL-1.2
#include "ui/safetyplan/plantab.h"

#include "ui/dossier/recordspage.h"
#include "ui/parts/sidepages.h"
#include "ui/safetyplan/planboard.h"
#include "ui/safetyplan/planpages.h"

namespace vw::ui {

using dossier::Agreement;
using dossier::Side;

namespace {

bool isHis(const Agreement &agreement)
{
    return agreement.side == Side::Perpetrator;
}

} // namespace

PlanTab::PlanTab(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_pages(new SidePages(tr("Pages of the safety plan"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    addPages();
    m_pages->start();
    connect(&desk, &CaseDesk::changed, m_pages, &SidePages::showNames);
}

void PlanTab::addPages()
{
    const auto his = [this] { return std::ranges::count_if(m_desk.file().agreements, isHis); };
    m_board = m_pages->add([] { return tr("Board"); }, [this](QWidget *parent) { return makeBoard(parent); });
    m_agreements = m_pages->add(
        [this, his] { return counted(tr("Agreements"), m_desk.file().agreements.size() - his()); },
        [this](QWidget *parent) { return new RecordsPage<Agreement>(m_desk, parent, [](const Agreement &each) { return !isHis(each); }); });
    m_pages->add([] { return tr("The plan as a whole"); }, [this](QWidget *parent) { return new WholePlanPage(m_desk, parent); });
    m_pages->add([] { return tr("Plan for leaving"); }, [this](QWidget *parent) { return new LeavingPage(m_desk, parent); });
    m_pages->add([] { return tr("Intimate terror"); }, [this](QWidget *parent) { return new ArrangementPage(m_desk, parent); });
    m_hisSide =
        m_pages->add([his] { return counted(tr("Presumed perpetrator"), his()); },
                     [this](QWidget *parent) {
                         Agreement fresh;
                         fresh.side = Side::Perpetrator;
                         return new RecordsPage<Agreement>(m_desk, parent, isHis, fresh, tr("Agreements of the presumed perpetrator"));
                     });
}

QWidget *PlanTab::makeBoard(QWidget *parent)
{
    auto *board = new PlanBoard(m_desk, parent);
    connect(board, &PlanBoard::agreementChosen, this, &PlanTab::openAgreement);
    connect(board, &PlanBoard::agreementWanted, this, [this](dossier::Phase phase) {
        Agreement fresh;
        fresh.phase = phase;
        static_cast<RecordsPage<Agreement> *>(m_pages->turnTo(m_agreements))->addRecord(fresh);
    });
    return board;
}

void PlanTab::openAgreement(RecordId id)
{
    if (const auto *agreement = dossier::findIn<Agreement>(m_desk.file(), id))
        static_cast<CardPage *>(m_pages->turnTo(isHis(*agreement) ? m_hisSide : m_agreements))->openCard(id);
}

void PlanTab::showPlace(const desk::Place &place)
{
    if (place.kind == desk::Place::Kind::Record)
        openAgreement(RecordId::fromText(place.id));
    else
        m_pages->turnTo(m_board);
}

} // namespace vw::ui
