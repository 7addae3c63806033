// SPDX-License-Identifier: EUPL-1.2
#include "ui/safetyplan/plantab.h"

#include "ui/dossier/recordspage.h"
#include "ui/parts/follow.h"
#include "ui/safetyplan/planboard.h"
#include "ui/safetyplan/planpages.h"

#include <QListWidget>
#include <QStackedWidget>

namespace vw::ui {

using dossier::Agreement;
using dossier::Side;

namespace {

constexpr int listWidth = 190;

bool isHis(const Agreement &agreement)
{
    return agreement.side == Side::Perpetrator;
}

} // namespace

PlanTab::PlanTab(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_list(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, 2 * gap, 0, 0);
    row->setSpacing(gap);
    m_list->setFixedWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Pages of the safety plan"));
    for (int page = 0; page < PageCount; ++page)
        m_list->addItem(QString());
    row->addWidget(m_list, 0, Qt::AlignTop);
    row->addWidget(m_pages, 1);
    followSelection(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(&desk, &CaseDesk::changed, this, &PlanTab::showNames);
    showNames();
    m_list->setFixedHeight(PageCount * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + gap);
    m_list->setCurrentRow(Board);
}

void PlanTab::showNames()
{
    const auto &file = m_desk.file();
    const auto his = std::ranges::count_if(file.agreements, isHis);
    const auto counted = [](const QString &words, qsizetype count) {
        return count == 0 ? words : QStringLiteral("%1 (%2)").arg(words).arg(count);
    };
    m_list->item(Board)->setText(tr("Board"));
    m_list->item(Agreements)->setText(counted(tr("Agreements"), file.agreements.size() - his));
    m_list->item(Whole)->setText(tr("The plan as a whole"));
    m_list->item(Leaving)->setText(tr("Plan for leaving"));
    m_list->item(Arrangement)->setText(tr("Intimate terror"));
    m_list->item(HisSide)->setText(counted(tr("Presumed perpetrator"), his));
}

QWidget *PlanTab::make(Page page)
{
    switch (page) {
    case Board: {
        auto *board = new PlanBoard(m_desk, m_pages);
        connect(board, &PlanBoard::agreementChosen, this, &PlanTab::openAgreement);
        connect(board, &PlanBoard::agreementWanted, this, [this](dossier::Phase phase) {
            m_list->setCurrentRow(Agreements);
            Agreement fresh;
            fresh.phase = phase;
            static_cast<RecordsPage<Agreement> *>(m_made.at(Agreements))->addRecord(fresh);
        });
        return board;
    }
    case Agreements: return new RecordsPage<Agreement>(m_desk, m_pages, [](const Agreement &each) { return !isHis(each); });
    case Whole: return new WholePlanPage(m_desk, m_pages);
    case Leaving: return new LeavingPage(m_desk, m_pages);
    case Arrangement: return new ArrangementPage(m_desk, m_pages);
    case HisSide:
    case PageCount: break;
    }
    Agreement fresh;
    fresh.side = Side::Perpetrator;
    return new RecordsPage<Agreement>(m_desk, m_pages, isHis, fresh, tr("Agreements of the presumed perpetrator"));
}

void PlanTab::showPage(Page page)
{
    auto *&made = m_made.at(static_cast<size_t>(page));
    if (!made) {
        made = make(page);
        m_pages->addWidget(made);
    }
    m_pages->setCurrentWidget(made);
}

void PlanTab::openAgreement(RecordId id)
{
    const auto *agreement = dossier::findIn<Agreement>(m_desk.file(), id);
    if (!agreement)
        return;
    const Page page = isHis(*agreement) ? HisSide : Agreements;
    m_list->setCurrentRow(page);
    static_cast<CardPage *>(m_made.at(static_cast<size_t>(page)))->openCard(id);
}

void PlanTab::showPlace(const desk::Place &place)
{
    if (place.kind == desk::Place::Kind::Record)
        openAgreement(RecordId::fromText(place.id));
    else
        m_list->setCurrentRow(Board);
}

} // namespace vw::ui
