// SPDX-License-Identifier: EUPL-1.2
#include "ui/caseload/todaypage.h"

#include "core/base/signs.h"
#include "core/dossier/caseorder.h"
#include "core/dossier/danger.h"
#include "core/wording/dangerwords.h"
#include "core/wording/daywords.h"
#include "core/wording/momentwords.h"
#include "core/wording/picture.h"
#include "core/wording/weighingwords.h"
#include "desk/office.h"
#include "ui/caseload/casemodel.h"
#include "ui/parts/columns.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/parts/rangebar.h"
#include "ui/parts/staleuntilshown.h"

#include <algorithm>

namespace vw::ui {

namespace {

constexpr int pageWidth = 1600; ///< pixels; a wide screen has two columns
constexpr int aheadDays = 14; ///< risk moments and dates shown so far ahead
constexpr qsizetype mostCards = 50; ///< nobody reads on; what is left out is counted

/// The group of those whose call is recorded: nobody need be told to call 112 again.
const QString recordedNow = QStringLiteral("now-recorded");

} // namespace

TodayPage::TodayPage(Office &office, QWidget *parent) : QWidget(parent), m_office(office), m_page(new ScrollPage(this, pageWidth))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    auto *look = new StaleUntilShown(this, [this] { rebuild(); });
    connect(&m_office, &Office::headsChanged, look, &StaleUntilShown::touch);
}

QList<TodayPage::Group> TodayPage::groups() const
{
    QList<Group> groups{{QStringLiteral("now"), {}},
                        {recordedNow, {}},
                        {QStringLiteral("today"), {}},
                        {QStringLiteral("days"), {}},
                        {QStringLiteral("plan"), {}}};
    Group dates;
    const QDate last = m_office.today().addDays(aheadDays);
    for (const auto &head : m_office.heads()) {
        const bool isEnded = dossier::isEnded(head.state);
        if (!head.days.isEmpty() && head.days.first().day <= (isEnded ? m_office.today() : last))
            dates.heads.append(head);
        if (isEnded)
            continue;
        const bool toldOf = head.dangerRecord && !head.danger;
        const auto group = std::ranges::find(groups, toldOf ? recordedNow : head.tempo, &Group::tempo);
        if (group != groups.end() && (head.openActions > 0 || head.danger || (toldOf && !dossier::isSettled(*head.dangerRecord))))
            group->heads.append(head);
    }
    for (auto &group : groups)
        std::ranges::sort(group.heads, dossier::comesFirst);
    std::ranges::stable_sort(dates.heads, {}, [](const auto &head) { return head.days.first().day; });
    groups.append(dates);
    return groups;
}

QString TodayPage::title(const Group &group) const
{
    if (group.tempo == recordedNow)
        return tr("IMMEDIATE DANGER: recorded. What is still open?");
    return group.tempo.isEmpty() ? tr("Dates") : wording::fill(m_office.texts().find(QStringLiteral("tempo"), group.tempo), {});
}

void TodayPage::rebuild()
{
    auto *content = m_page->content();
    clear(content);
    const auto waiting = groups();
    qsizetype all = 0;
    for (const auto &group : waiting)
        all += group.heads.size();
    addHead(content, all);
    addMoments(content);
    qsizetype room = mostCards;
    QStringList rest;
    for (const auto &group : waiting) {
        const qsizetype shown = std::min(room, group.heads.size());
        room -= shown;
        if (shown > 0)
            content->addWidget(headingLabel(title(group)));
        auto *cards = shown > 0 ? new Columns : nullptr;
        for (const auto &head : group.heads.first(shown))
            cards->add(card(group.tempo, head));
        if (cards)
            content->addWidget(cards);
        if (group.heads.size() > shown)
            rest.append(tr("%1 of \"%2\"").arg(m_office.locale().toString(group.heads.size() - shown), title(group)));
    }
    if (!rest.isEmpty())
        addRest(content, rest, all - mostCards);
    if (all == 0) {
        auto *empty = frame("card");
        column(empty)->addWidget(headingLabel(tr("Nothing is waiting for you")));
        column(empty)->addWidget(
            textLabel(tr("This is what must be done today: actions for red flags, high-risk moments, and cases to review.")));
        column(empty)->addWidget(
            textLabel(tr("Is somebody calling or coming in? Press \"She is calling now\". The twelve first questions take five minutes.")));
        content->addWidget(empty);
    }
    content->addStretch(1);
}

void TodayPage::addHead(QVBoxLayout *content, qsizetype all)
{
    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->addWidget(titleLabel(tr("Today")));
    titles->addWidget(mutedLabel(m_office.locale().toString(m_office.today(), QStringLiteral("dddd d MMMM yyyy"))));
    if (all > mostCards)
        titles->addWidget(strongLabel(tr("%1 things are waiting. Here are the %2 most urgent; the rest are below.")
                                          .arg(m_office.locale().toString(all))
                                          .arg(mostCards)));
    head->addLayout(titles, 1);
    content->addLayout(head);
}

/// Holidays and weekends ahead, while any case is open: to be asked beforehand, never scored.
void TodayPage::addMoments(QVBoxLayout *content)
{
    if (std::ranges::all_of(m_office.heads(), [](const auto &head) { return dossier::isEnded(head.state); }))
        return;
    const auto place = m_office.pack().jurisdiction(m_office.practice().jurisdiction);
    const auto lines = wording::momentLines(place, m_office.texts(), {}, m_office.today(), m_office.locale());
    if (lines.isEmpty())
        return;
    auto *fold = new Fold(tr("Ask beforehand: %n moment(s) ahead", nullptr, static_cast<int>(lines.size())));
    fold->content()->addWidget(listLabel(lines, false));
    content->addWidget(fold);
}

void TodayPage::addRest(QVBoxLayout *content, const QStringList &rest, qsizetype count)
{
    auto *card = frame("warning");
    column(card)->addWidget(strongLabel(tr("%1 more are waiting and are not shown here").arg(m_office.locale().toString(count))));
    for (const auto &line : rest)
        column(card)->addWidget(textLabel(line));
    column(card)->addWidget(textLabel(tr("The list of cases shows them all, the most urgent first.")));
    auto *list = plainButton(tr("To the list of cases"));
    connect(list, &QPushButton::clicked, this, &TodayPage::listRequested);
    column(card)->addWidget(list, 0, Qt::AlignLeft);
    content->addWidget(card);
}

QWidget *TodayPage::card(const QString &tempo, const dossier::CaseHead &head)
{
    const bool isDate = tempo.isEmpty();
    const QString reference = plainLine(head.reference);
    auto *card = frame("card");
    auto *row = new QHBoxLayout;
    row->addWidget(strongLabel(isDate ? QStringLiteral("%1  ·  %2").arg(showDate(head.days.first().day), reference) : reference), 1);
    auto *chip = new BandChip;
    chip->show(bandLevel(head.band), wording::bandChip(head.band, m_office.texts()));
    row->addWidget(chip);
    auto *open = plainButton(tr("Open"));
    open->setAccessibleName(tr("Open %1").arg(reference));
    connect(open, &QPushButton::clicked, this, [this, id = head.id] { Q_EMIT caseChosen(id); });
    row->addWidget(open);
    column(card)->addLayout(row);
    for (const auto &line : isDate ? dayLines(head) : actionLines(head))
        column(card)->addWidget(textLabel(line));
    return card;
}

QStringList TodayPage::actionLines(const dossier::CaseHead &head) const
{
    const QString alarm =
        m_office.pack().jurisdiction(m_office.practice().jurisdiction).inPlace(QStringLiteral("112"), m_office.language());
    QStringList lines;
    if (head.danger)
        lines.append(tr("Immediate danger: not yet recorded whether 112 was called."));
    else if (head.dangerRecord)
        lines +=
            QStringList{wording::dangerDone(*head.dangerRecord, m_office.today(), alarm)} + wording::dangerFollowUp(*head.dangerRecord);
    for (const auto &trigger : head.openTriggers)
        lines.append(QStringLiteral("■ ") + wording::triggerTitles({trigger}, m_office.texts(), {}));
    if (head.actBy.isValid())
        lines.append(head.actBy < m_office.today() ? tr("At the latest on %1: that date has passed.").arg(showDate(head.actBy))
                                                   : tr("At the latest on %1").arg(showDate(head.actBy)));
    return lines;
}

QStringList TodayPage::dayLines(const dossier::CaseHead &head) const
{
    QStringList lines;
    for (const auto &day : head.days)
        lines.append(
            tr("%1: %2, %3").arg(showDate(day.day), wording::dayName(day, m_office.texts()), wording::daysAway(day.day, m_office.today())));
    return lines;
}

} // namespace vw::ui
