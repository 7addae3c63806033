// SPDX-License-Identifier: EUPL-1.2
#include "ui/safetyplan/planboard.h"

#include "core/base/capital.h"
#include "core/base/signs.h"
#include "core/wording/daywords.h"
#include "desk/office.h"
#include "ui/parts/dates.h"
#include "ui/parts/longtext.h"
#include "ui/parts/staleuntilshown.h"

#include <QGridLayout>

#include <algorithm>
#include <utility>

namespace vw::ui {

using dossier::Agreement;
using dossier::AgreementState;
using dossier::Phase;

namespace {

constexpr int boardWidth = 1180;
constexpr int narrowBoard = 760; ///< below it the phases stand under each other
constexpr qsizetype shownSigns = 140;

bool isShown(const Agreement &agreement, Phase phase)
{
    return agreement.phase == phase && agreement.side != dossier::Side::Perpetrator;
}

} // namespace

PlanBoard::PlanBoard(CaseDesk &desk, QWidget *parent) : ScrollPage(parent, boardWidth), m_desk(desk)
{
    content()->addWidget(titleLabel(tr("Safety plan"), this));
    content()->addWidget(
        mutedLabel(tr("What is agreed, phase by phase. Measures run side by side, and somebody keeps watch through all phases."), this));
    m_look = new StaleUntilShown(this, [this] { rebuild(); });
    connect(&m_desk, &CaseDesk::changed, m_look, [this](RecordKind kind) {
        if (kind == RecordKind::Agreement || kind == RecordKind::Plan)
            m_look->touch();
    });
}

void PlanBoard::resizeEvent(QResizeEvent *event)
{
    ScrollPage::resizeEvent(event);
    const bool isNarrow = width() < narrowBoard;
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        m_look->touch();
}

QString PlanBoard::missingOfPhaseOne() const
{
    const auto &plan = m_desk.file().plan;
    const bool hasCondition = std::ranges::any_of(m_desk.file().agreements, [](const Agreement &each) {
        return each.kind == dossier::AgreementKind::Condition && each.side != dossier::Side::Perpetrator;
    });
    QStringList missing;
    if (!plan.assessed.isValid())
        missing.append(tr("day of the safety assessment"));
    if (!plan.conditions.isValid() && !hasCondition)
        missing.append(tr("safety conditions"));
    if (!plan.made.isValid())
        missing.append(tr("day of the plan"));
    return missing.isEmpty() ? QString() : tr("Still missing in phase 1: %1").arg(missing.join(QStringLiteral(", ")));
}

void PlanBoard::rebuild()
{
    if (m_board) {
        content()->removeWidget(m_board);
        m_board->deleteLater();
    }
    m_board = new QWidget(this);
    auto *grid = new QGridLayout(m_board);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap + gap / 2);
    if (const QString missing = missingOfPhaseOne(); !missing.isEmpty())
        grid->addWidget(strongLabel(missing, m_board), 0, 0, 1, 3);
    int row = 1, column = 0;
    for (const auto phase : {Phase::Safety, Phase::Risk, Phase::Recovery}) {
        if (m_isNarrow) {
            grid->addWidget(buildPhase(phase), row++, 0, 1, 3);
        } else {
            grid->addWidget(buildPhase(phase), row, column, Qt::AlignTop);
            grid->setColumnStretch(column++, 1);
        }
    }
    grid->addWidget(buildPhase(Phase::Monitoring), row + 1, 0, 1, 3);
    content()->addWidget(m_board);
    content()->setStretch(content()->indexOf(m_board), 1);
}

QWidget *PlanBoard::buildPhase(Phase phase)
{
    const QString title = capital(m_desk.words().word(dossier::oneOf(dossier::phaseNames, "phases"), phase));
    auto *lane = frame("soft", m_board);
    column(lane)->addWidget(headingLabel(title, lane));
    bool isEmpty = true;
    for (const auto &agreement : m_desk.file().agreements) {
        if (!isShown(agreement, phase))
            continue;
        column(lane)->addWidget(buildCard(agreement, lane));
        isEmpty = false;
    }
    if (isEmpty)
        column(lane)->addWidget(mutedLabel(phase == Phase::Monitoring ? tr("Nobody keeps watch yet.") : tr("Nothing agreed yet."), lane));
    auto *add = quietButton(tr("+ Agreement or action"), lane);
    add->setAccessibleName(tr("Add an agreement or action to: %1").arg(title));
    connect(add, &QPushButton::clicked, this, [this, phase] { Q_EMIT agreementWanted(phase); });
    column(lane)->addWidget(add, 0, Qt::AlignLeft);
    return lane;
}

QWidget *PlanBoard::buildCard(const Agreement &agreement, QWidget *parent)
{
    auto *card = frame("card", parent);
    const QString what = beginningOf(plainLine(agreement.what.isEmpty() ? agreement.note : agreement.what), shownSigns);
    auto *title = strongLabel(what.isEmpty() ? tr("still empty") : what, card);
    title->setWordWrap(true);
    column(card)->addWidget(title);
    const QDate today = m_desk.office().today();
    QStringList lines;
    if (!agreement.who.isEmpty())
        lines.append(tr("who: %1").arg(plainLine(agreement.who)));
    const bool inForce = agreement.state == AgreementState::InForce;
    if (!inForce)
        lines.append(capital(m_desk.words().word(dossier::oneOf(dossier::agreementStateNames, "agreementStates"), agreement.state)));
    if (agreement.until.isValid())
        lines.append(tr("up to and including %1, %2").arg(showDate(agreement.until), wording::daysAway(agreement.until, today)));
    if (agreement.check.isValid())
        lines.append(tr("to be looked at again on %1").arg(showDate(agreement.check)));
    if (!agreement.checker.isEmpty())
        lines.append(tr("who checks: %1").arg(plainLine(agreement.checker)));
    if (!lines.isEmpty())
        column(card)->addWidget(mutedLabel(lines.join(QLatin1Char('\n')), card));
    auto *open = quietButton(tr("Open"), card);
    open->setAccessibleName(tr("Open %1").arg(what));
    connect(open, &QPushButton::clicked, this, [this, id = agreement.id] { Q_EMIT agreementChosen(id); });
    column(card)->addWidget(open, 0, Qt::AlignLeft);
    return card;
}

} // namespace vw::ui
