// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/statecard.h"

#include "core/dossier/retention.h"
#include "core/meldcode/casedays.h"
#include "core/meldcode/overview.h"
#include "core/meldcode/workingdays.h"
#include "core/wording/daywords.h"
#include "core/wording/retentionwords.h"
#include "core/wording/weighingwords.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"

#include <algorithm>

namespace vw::ui {

using dossier::CaseState;

namespace {

constexpr int daysInWeek = 7;

} // namespace

StateCard::StateCard(CaseDesk &desk, QWidget *parent) : QFrame(parent), m_desk(desk), m_layout(new QVBoxLayout(this))
{
    setProperty("role", QLatin1StringView("card"));
    m_layout->setContentsMargins(2 * gap, gap + 2, 2 * gap, gap + 2);
    m_layout->setSpacing(gap);
    m_shown = m_desk.file().info;
    m_around = around();
    switch (m_shown.state) {
    case CaseState::Open: buildOpen(); break;
    case CaseState::Following: buildFollowing(); break;
    case CaseState::Closed:
    case CaseState::Deceased: buildEnded(); break;
    }
    buildAfterKilling();
}

QString StateCard::around() const
{
    const auto clock = dossier::retentionClock(m_desk.head(), m_desk.office().practice(), m_desk.office().today());
    return meldcode::obstaclesToClosing(m_desk.weighingInput()).join(QLatin1Char(' ')) +
           wording::clockSentence(clock, m_desk.office().locale());
}

bool StateCard::isStale() const
{
    const auto &info = m_desk.file().info;
    const bool isSame = info.state == m_shown.state && info.followUntil == m_shown.followUntil && info.followWhat == m_shown.followWhat &&
                        info.followWhy == m_shown.followWhy && info.held == m_shown.held && info.heldWhy == m_shown.heldWhy;
    const bool isTyped = std::ranges::any_of(m_texts, [](const TextEntry *each) { return !each->text().trimmed().isEmpty(); });
    return !isSame || (around() != m_around && !isTyped);
}

void StateCard::setState(dossier::CaseInfo info, CaseState state, const QString &action)
{
    const bool wasClosed = info.state == CaseState::Closed;
    info.state = state;
    if (state == CaseState::Closed)
        info.closedOn = m_desk.office().today();
    else if (wasClosed)
        info.closedOn = QDate();
    m_desk.forgetTyping(m_kept);
    m_desk.commit(info, action);
}

void StateCard::buildOpen()
{
    m_layout->addWidget(headingLabel(tr("Follow or close the case"), this));
    m_layout->addWidget(
        mutedLabel(tr("Follow: nothing is asked now, and somebody keeps watch for %1 weeks. It ends only when a person says so.")
                       .arg(meldcode::followingWeeks),
                   this));
    addFollow(tr("Follow this case"), false);
    m_layout->addWidget(ruler(this));
    addClose();
}

void StateCard::buildFollowing()
{
    const auto &info = m_desk.file().info;
    m_layout->addWidget(headingLabel(tr("This case is followed"), this));
    m_layout->addWidget(textLabel(tr("Until %1, %2. Then a person decides whether it goes on.")
                                      .arg(showDate(info.followUntil), wording::daysAway(info.followUntil, m_desk.office().today())),
                                  this));
    if (!info.followWhat.isEmpty())
        m_layout->addWidget(textLabel(tr("What is followed, and by whom: %1").arg(info.followWhat), this));
    if (!info.followWhy.isEmpty())
        m_layout->addWidget(textLabel(tr("Why it goes on: %1").arg(info.followWhy), this));
    addFollow(tr("Follow %1 weeks longer").arg(meldcode::followingWeeks), true);
    m_layout->addWidget(ruler(this));
    addReopen();
    addClose();
}

/// With a text that must be there: who follows what, or why it goes on.
void StateCard::addFollow(const QString &button, bool isMore)
{
    auto *why =
        new TextEntry(isMore ? tr("Why does it go on?") : tr("What is followed, by whom, and how often?"), TextEntry::Kind::Line, this);
    auto *follow = plainButton(button, this);
    follow->setEnabled(false);
    m_layout->addWidget(why);
    m_layout->addWidget(follow, 0, Qt::AlignLeft);
    m_texts.append(why);
    connect(why, &TextEntry::typed, follow, [this, follow, button](const QString &text) {
        follow->setEnabled(!text.trimmed().isEmpty());
        m_desk.keepWords(m_kept, {button, text});
    });
    connect(follow, &QPushButton::clicked, this, [this, why, isMore] {
        auto info = m_desk.file().info;
        const QDate from = isMore ? std::max(info.followUntil, m_desk.office().today()) : m_desk.office().today();
        info.followUntil = meldcode::lastWorkingDay(from.addDays(static_cast<qint64>(meldcode::followingWeeks) * daysInWeek));
        (isMore ? info.followWhy : info.followWhat) = why->text().trimmed();
        setState(info, CaseState::Following, QStringLiteral("follow"));
    });
}

void StateCard::addClose()
{
    QStringList lines;
    for (const auto &id : meldcode::obstaclesToClosing(m_desk.weighingInput()))
        lines.append(m_desk.inPlace(wording::obstacleText(id)));
    m_layout->addWidget(
        lines.isEmpty()
            ? mutedLabel(tr("Letting go too early undoes the result. Closing keeps everything; who will review it, and when?"), this)
            : listLabel(lines, false, this));
    auto *close = plainButton(tr("Close the case"), this);
    close->setEnabled(lines.isEmpty());
    m_layout->addWidget(close, 0, Qt::AlignLeft);
    connect(close, &QPushButton::clicked, this, [this] { setState(m_desk.file().info, CaseState::Closed, QStringLiteral("close")); });
}

void StateCard::addReopen()
{
    auto *reopen = plainButton(tr("Open the case again"), this);
    m_layout->addWidget(reopen, 0, Qt::AlignLeft);
    connect(reopen, &QPushButton::clicked, this, [this] { setState(m_desk.file().info, CaseState::Open, QStringLiteral("reopen")); });
}

void StateCard::buildEnded()
{
    const bool isClosed = m_desk.file().info.state == CaseState::Closed;
    m_layout->addWidget(headingLabel(isClosed ? tr("This case is closed") : tr("Somebody in this case has died"), this));
    m_layout->addWidget(mutedLabel(isClosed ? tr("It stays in the vault and can be opened again at any time.")
                                            : tr("It is only read, and kept to look back. It is never erased in this state."),
                                   this));
    addReopen();
    if (isClosed)
        buildClock();
}

/// When a closed case may be erased, and the way to stop that.
void StateCard::buildClock()
{
    const auto clock = dossier::retentionClock(m_desk.head(), m_desk.office().practice(), m_desk.office().today());
    m_layout->addWidget(ruler(this));
    m_layout->addWidget(textLabel(wording::clockSentence(clock, m_desk.office().locale()), this));
    const bool held = m_desk.file().info.held;
    auto *why = new TextEntry(held ? tr("Why it is not erased")
                                   : tr("Not to be erased, because (for example: somebody else has an interest in it)"),
                              TextEntry::Kind::Line, this);
    why->setText(m_desk.file().info.heldWhy);
    m_layout->addWidget(why);
    auto *hold = plainButton(held ? tr("It may be erased after all") : tr("Do not erase"), this);
    hold->setEnabled(held);
    m_layout->addWidget(hold, 0, Qt::AlignLeft);
    m_layout->addWidget(mutedLabel(tr("Erasing is done under Vault."), this));
    connect(why, &TextEntry::typed, hold, [hold, held](const QString &text) { hold->setEnabled(held || !text.trimmed().isEmpty()); });
    connect(hold, &QPushButton::clicked, this, [this, why, held] {
        auto info = m_desk.file().info;
        info.held = !held;
        info.heldWhy = held ? QString() : why->text().trimmed();
        m_desk.commit(info, QStringLiteral("hold"));
    });
}

/// Nobody looks for this until it is needed, and then at once.
void StateCard::buildAfterKilling()
{
    const auto &info = m_desk.file().info;
    auto *fold = new Fold(tr("After a killing or an attempt"), this);
    fold->content()->addWidget(listLabel(m_desk.texts().list(QStringLiteral("afterKilling"), QStringLiteral("lines")), false, fold));
    if (!info.held) {
        auto *hold = plainButton(tr("Keep this file: it may not be erased"), fold);
        connect(hold, &QPushButton::clicked, this, [this] {
            auto kept = m_desk.file().info;
            kept.held = true;
            kept.heldWhy = tr("After a killing or an attempt: kept to look back.");
            m_desk.commit(kept, QStringLiteral("hold"));
        });
        fold->content()->addWidget(hold, 0, Qt::AlignLeft);
    } else {
        fold->content()->addWidget(strongLabel(tr("This file is kept: %1").arg(info.heldWhy), fold));
    }
    if (info.state != CaseState::Deceased) {
        fold->content()->addWidget(textLabel(
            tr("Did somebody in this case die? Then nothing in this file is changed any more. It is read, printed and kept."), fold));
        auto *deceased = plainButton(tr("Record the death: read only from then on"), fold);
        connect(deceased, &QPushButton::clicked, this,
                [this] { setState(m_desk.file().info, CaseState::Deceased, QStringLiteral("deceased")); });
        fold->content()->addWidget(deceased, 0, Qt::AlignLeft);
    }
    m_layout->addWidget(fold);
}

} // namespace vw::ui
