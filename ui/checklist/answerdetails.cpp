// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/answerdetails.h"

#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/checklist/alarmcard.h"
#include "ui/checklist/recency.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/pieces.h"

#include <QTimer>

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using assessment::Answer;
using assessment::Frequency;
using taxonomy::AnswerKind;

namespace {

constexpr int clockTick = 30000; ///< milliseconds; the clock shows whole hours

/// A span is what a chip stands for, and does not show in the box.
QString exactly(const std::optional<PartialDate> &date)
{
    return date && date->text().size() <= 10 ? showDate(*date) : QString();
}

} // namespace

AnswerDetails::AnswerDetails(const RowContext &context, int question, int first, QWidget *parent)
    : QWidget(parent), m_context(context), m_question(question), m_first(first)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    addRecency();
    addChips();
    if (this->question().asksFrequency && first < 0)
        addFrequency();
    if (this->question().hasAlarm && first >= 0)
        addAlarm(); // long; on its own page the list stands on top
    if (first >= 0) {
        if (this->question().noForDay)
            addHeard();
        return;
    }
    addDates();
    addSource();
    addWords();
}

bool AnswerDetails::standsUnderNo(const RowContext &context, int question, int first)
{
    if (first < 0)
        return false;
    const auto &chips = context.desk.pack().taxonomy.firstQuestions.at(first).chips;
    return context.question(question).noForDay || std::ranges::any_of(chips, &taxonomy::Chip::underNo);
}

bool AnswerDetails::isEmpty() const
{
    return layout()->count() == 0;
}

void AnswerDetails::addAlarm()
{
    layout()->addWidget(m_alarm = alarmCard(m_context.desk.texts(), m_context.desk.people()));
}

ChipRow *AnswerDetails::chips(const QString &caption, const QList<std::pair<QString, QString>> &options, bool one)
{
    auto *box = new QWidget(this); // caption and chips come and go together
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(gap);
    if (!caption.isEmpty())
        all->addWidget(mutedLabel(caption, box));
    auto *row = new ChipRow(one ? ChipRow::Mode::One : ChipRow::Mode::Any, options, box);
    row->setAccessibleName(caption.isEmpty() ? tr("Which of these") : caption);
    all->addWidget(row);
    layout()->addWidget(box);
    return row;
}

void AnswerDetails::addChips()
{
    QList<std::pair<QString, QString>> options;
    QStringList frequencies; // of them one
    if (m_first >= 0) {
        for (const auto &chip : m_context.desk.pack().taxonomy.firstQuestions.at(m_first).chips) {
            options.append({chip.id, m_context.firstWords(m_first, u"chips/"_s + chip.id)});
            if (!chip.frequency.isEmpty())
                frequencies.append(chip.id);
        }
    } else if (question().kind != AnswerKind::Choices) { // there the choices are the answer
        for (const auto &choice : question().choices)
            options.append({choice, m_context.words(m_question, u"choices/"_s + choice)});
    }
    if (options.isEmpty())
        return;
    m_chips = chips(question().kind == AnswerKind::Frequency && m_first < 0 ? tr("What happens after a no?") : QString(), options,
                    question().oneChoice && m_first < 0);
    m_chips->setOneOf(frequencies);
    connect(m_chips, &ChipRow::changed, this, [this](const QStringList &chosen) {
        m_answer.choices = chosen;
        Q_EMIT changed(m_answer);
    });
}

void AnswerDetails::addFrequency()
{
    QList<std::pair<QString, QString>> options;
    for (const auto value : {Frequency::Sometimes, Frequency::Often, Frequency::Always, Frequency::Unknown})
        options.append({nameOf(assessment::frequencyNames, value), wording::frequencyWord(value)});
    m_frequency = chips(tr("How often"), options, true);
    connect(m_frequency, &ChipRow::changed, this, [this](const QStringList &chosen) {
        m_answer.frequency = valueOf(assessment::frequencyNames, chosen.value(0)).value_or(Frequency::NotAsked);
        Q_EMIT changed(m_answer);
    });
}

void AnswerDetails::addRecency()
{
    const bool asks = m_first >= 0 ? m_context.desk.pack().taxonomy.firstQuestions.at(m_first).recency
                                   : question().kind == AnswerKind::YesNo || question().kind == AnswerKind::Frequency;
    if (!asks)
        return;
    m_recency = chips(tr("The last time"), recencyChips(), true);
    m_lastTime = m_recency->parentWidget();
    connect(m_recency, &ChipRow::changed, this, [this](const QStringList &chosen) {
        m_answer.when = recencyDate(chosen.value(0), m_context.desk.office().today());
        m_answer.time = {};
        if (m_when)
            m_when->setText({});
        Q_EMIT changed(m_answer);
    });
}

DateField AnswerDetails::field(Answer &answer, const QString &key) const
{
    return {answer.unread, key, m_context.desk.office().today()};
}

TextEntry *AnswerDetails::dateEntry(const QString &label, const QString &key, std::optional<PartialDate> Answer::*member)
{
    auto *entry = new TextEntry(label, TextEntry::Kind::Line, this);
    entry->setHint(tr("3-11-2026, nov 2026, 2026 or yesterday"));
    connect(entry, &TextEntry::left, this, [this, entry, key, member](const QString &text) {
        const auto when = field(m_answer, key);
        m_answer.*member = readLeft(text, when);
        keepUnread(when.unread, when.key, text, (m_answer.*member).has_value());
        showDateIn(*entry, exactly(m_answer.*member), when);
        Q_EMIT changed(m_answer);
    });
    connect(entry, &TextEntry::typed, this, [this, key, member](const QString &text) {
        auto draft = m_answer;
        const auto when = field(draft, key);
        draft.*member = readTyped(text, when);
        keepUnread(when.unread, when.key, text, (draft.*member).has_value());
        Q_EMIT typed(draft);
    });
    return entry;
}

void AnswerDetails::addDates()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * gap);
    if (m_recency) {
        m_when = dateEntry(tr("Or the date"), u"when"_s, &Answer::when);
        line->addWidget(m_when, 1);
    }
    if (question().hasClock)
        addClock();
    if (m_time)
        line->addWidget(m_time, 1);
    if (question().kind == AnswerKind::Frequency || question().asksFrequency) {
        m_since = dateEntry(tr("Since when"), u"since"_s, &Answer::since);
        line->addWidget(m_since, 1);
    }
    if (line->count() == 0) {
        delete line;
        return;
    }
    column(this)->addLayout(line);
    if (m_clock)
        layout()->addWidget(m_clock);
}

void AnswerDetails::addTime(const QString &label)
{
    m_time = new TextEntry(label, TextEntry::Kind::Line, this);
    m_time->setHint(tr("for example 21:30"));
    const auto keep = [](Answer &answer, const QString &text, const std::optional<QTime> &time) {
        answer.time = time.value_or(QTime());
        keepUnread(answer.unread, u"time"_s, text, time.has_value());
    };
    connect(m_time, &TextEntry::left, this, [this, keep](const QString &text) {
        keep(m_answer, text, readTime(text));
        Q_EMIT changed(m_answer);
        show(m_answer);
    });
    connect(m_time, &TextEntry::typed, this, [this, keep](const QString &text) {
        auto draft = m_answer;
        keep(draft, text, readTimeTyped(text));
        Q_EMIT typed(draft);
    });
}

/// Counts the hours since and never says "too late": every recent strangulation goes to a doctor the same day.
void AnswerDetails::addClock()
{
    addTime(tr("At what time"));
    m_clock = strongLabel({}, this);
    auto *timer = new QTimer(this);
    timer->setInterval(clockTick);
    connect(timer, &QTimer::timeout, this, &AnswerDetails::showClock);
    timer->start();
}

void AnswerDetails::showClock()
{
    if (!m_clock)
        return;
    const auto now = m_context.desk.office().clock().now().toLocalTime();
    const bool isAhead = m_answer.when && m_answer.when->first() > now.date();
    const auto since = assessment::hoursSince(m_answer, now);
    m_clock->setVisible(since || isAhead);
    if (isAhead)
        m_clock->setText(tr("No clock: the date is in the future. Check it. A doctor must look today, however long ago it was."));
    if (!since)
        return;
    const QString hours = since->least == since->most ? tr("%n hour(s) ago.", nullptr, since->most)
                                                      : tr("%1 to %2 hours ago.").arg(since->least).arg(since->most);
    m_clock->setText(tr("Clock: %1 A doctor must look today, however long ago it was.").arg(hours));
}

void AnswerDetails::addSource()
{
    QList<std::pair<QString, QString>> options;
    for (const auto &name : assessment::sourceNames)
        options.append({QLatin1StringView(name.text), wording::sourceWord(name.value)});
    m_source = chips(tr("How do you know?"), options, true);
    connect(m_source, &ChipRow::changed, this, [this](const QStringList &chosen) {
        m_answer.source = valueOf(assessment::sourceNames, chosen.value(0)).value_or(assessment::SourceCode::None);
        Q_EMIT changed(m_answer);
    });
}

/// Danger of this day: where everybody is, and from somebody else than the victim how it is known and from what time
/// (rules/verdict 7). Two short boxes; what stands in them stays with the answer.
void AnswerDetails::addHeard()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * gap);
    m_note = new TextEntry(m_context.filled(tr("Where is {she}, where is {he}, what time?")), TextEntry::Kind::Line, this);
    line->addWidget(m_note, 2);
    if (m_context.with != assessment::With::Victim) {
        m_who = new TextEntry(tr("How do you know?"), TextEntry::Kind::Line, this);
        m_who->setHint(m_context.filled(tr("for example: I spoke to {her} alone")));
        addTime(tr("As of what time?"));
        line->addWidget(m_who, 2);
        line->addWidget(m_time, 1);
    }
    column(this)->addLayout(line);
    keepWords();
}

/// Under a no or "don't know" only what stands there too.
void AnswerDetails::offer()
{
    const bool isFlag = assessment::isFlag(m_answer.value);
    for (auto *part : {m_alarm, m_lastTime}) {
        if (part)
            part->setVisible(isFlag);
    }
    if (!m_chips)
        return;
    QStringList offered;
    for (const auto &chip : m_context.desk.pack().taxonomy.firstQuestions.at(m_first).chips) {
        if (isFlag || chip.underNo)
            offered.append(chip.id);
    }
    m_chips->setOffered(offered);
    m_chips->parentWidget()->setVisible(!offered.isEmpty());
}

void AnswerDetails::addWords()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * gap);
    m_who = new TextEntry(tr("Who said it or saw it"), TextEntry::Kind::Line, this);
    m_note = new TextEntry(question().kind == AnswerKind::Frequency ? tr("Examples: what happened, in plain words")
                                                                    : tr("Note: facts, in plain words"),
                           TextEntry::Kind::Line, this);
    line->addWidget(m_who, 1);
    line->addWidget(m_note, 2);
    column(this)->addLayout(line);
    keepWords();
}

void AnswerDetails::keepWords()
{
    for (const auto &[entry, member] : {std::pair{m_who, &Answer::who}, std::pair{m_note, &Answer::note}}) {
        if (!entry)
            continue;
        connect(entry, &TextEntry::typed, this, [this, member = member](const QString &text) {
            m_answer.*member = text;
            Q_EMIT typed(m_answer);
        });
        connect(entry, &TextEntry::left, this, [this, member = member](const QString &text) {
            m_answer.*member = text;
            Q_EMIT changed(m_answer);
        });
    }
}

void AnswerDetails::show(const Answer &answer)
{
    m_answer = answer;
    if (m_first >= 0)
        offer();
    const QString frequency = nameOf(assessment::frequencyNames, answer.frequency);
    if (m_chips)
        m_chips->setChosen(answer.choices);
    if (m_frequency)
        m_frequency->setChosen({frequency});
    if (m_recency)
        m_recency->setChosen({recencyOf(answer.when, m_context.desk.office().today())});
    if (m_source)
        m_source->setChosen({nameOf(assessment::sourceNames, answer.source)});
    const auto isFree = [](const TextEntry *entry) { return entry && !entry->focusProxy()->hasFocus(); };
    if (isFree(m_when))
        showDateIn(*m_when, exactly(m_answer.when), field(m_answer, u"when"_s));
    if (isFree(m_since))
        showDateIn(*m_since, exactly(m_answer.since), field(m_answer, u"since"_s));
    const QString time = answer.unread.value(u"time"_s);
    if (isFree(m_time) && readTime(time))
        m_time->setUnsaved(time);
    else if (isFree(m_time))
        m_time->setText(time.isEmpty() ? answer.time.toString(u"HH:mm"_s) : time);
    for (const auto &[entry, text] : {std::pair{m_who, answer.who}, std::pair{m_note, answer.note}}) {
        if (isFree(entry))
            entry->setText(text);
    }
    if (m_time)
        m_time->setRemark(time.isEmpty() ? QString() : tr("Not saved yet: write a time, for example 16:30."));
    showClock();
}

} // namespace vw::ui
