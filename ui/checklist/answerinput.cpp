// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/answerinput.h"

#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/answerbuttons.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using assessment::Answer;
using assessment::Frequency;
using assessment::Value;
using assessment::With;
using taxonomy::AnswerKind;

namespace {

const QString none = u"none"_s;       ///< none of these; there is no such date
const QString whenKey = u"when"_s;
const QString unknown = u"unknown"_s; ///< nobody knows

} // namespace

AnswerInput::AnswerInput(const RowContext &context, int question, QWidget *parent)
    : QWidget(parent), m_context(context), m_question(question)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    switch (this->question().kind) {
    case AnswerKind::YesNo: buildButtons(); break;
    case AnswerKind::Frequency: buildFrequency(); break;
    case AnswerKind::Choices: buildChoices(); break;
    case AnswerKind::Number:
    case AnswerKind::Date: buildEntry(); break;
    }
    const QString title = m_context.words(m_question, u"title"_s); // whose answers these are
    for (auto *group : std::initializer_list<QWidget *>{m_buttons, m_chips}) {
        if (group)
            group->setAccessibleName(title);
    }
    for (auto *button : findChildren<QPushButton *>())
        button->setFocusPolicy(Qt::ClickFocus);
}

void AnswerInput::buildButtons()
{
    m_buttons = new AnswerButtons(this);
    layout()->addWidget(m_buttons);
    const bool toVictim = m_context.with == With::Victim;
    m_buttons->setReversed(toVictim && question().reverse.contains(u"victim"_s));
    QStringList words;
    for (const auto *value : {"yes", "suspected", "no", "unknown"})
        words.append(m_context.words(m_question, u"answers/%1/%2"_s.arg(toVictim ? u"victim"_s : u"reporter"_s, QLatin1StringView(value))));
    if (!words.contains(QString()))
        m_buttons->setWords(words);
    connect(m_buttons, &AnswerButtons::answered, this, &AnswerInput::give);
    connect(m_buttons, &AnswerButtons::cleared, this, &AnswerInput::cleared);
}

void AnswerInput::buildFrequency()
{
    QList<std::pair<QString, QString>> options;
    for (const auto &name : assessment::frequencyNames)
        options.append({QLatin1StringView(name.text), wording::frequencyWord(name.value)});
    m_chips = new ChipRow(ChipRow::Mode::One, options, this);
    layout()->addWidget(m_chips);
    connect(m_chips, &ChipRow::changed, this, [this](const QStringList &chosen) { takeFrequency(chosen.value(0)); });
}

void AnswerInput::buildChoices()
{
    QList<std::pair<QString, QString>> options;
    for (const auto &choice : question().choices)
        options.append({choice, m_context.words(m_question, u"choices/"_s + choice)});
    options.append({none, question().oneChoice ? tr("none of these") : tr("nothing of this")});
    options.append({unknown, tr("don't know")});
    m_chips = new ChipRow(question().oneChoice ? ChipRow::Mode::One : ChipRow::Mode::Any, options, this);
    layout()->addWidget(m_chips);
    connect(m_chips, &ChipRow::changed, this, &AnswerInput::takeChoices);
}

void AnswerInput::buildEntry()
{
    const bool isDate = question().kind == AnswerKind::Date;
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * gap);
    m_entry = new TextEntry(isDate ? tr("Date") : tr("Number"), TextEntry::Kind::Line, this);
    if (isDate)
        m_entry->setHint(tr("3-11-2026, nov 2026, 2026 or yesterday"));
    line->addWidget(m_entry, 1);
    QList<std::pair<QString, QString>> options{{unknown, tr("don't know")}};
    if (isDate)
        options.prepend({none, tr("not a date")});
    m_chips = new ChipRow(ChipRow::Mode::One, options, this);
    line->addWidget(m_chips, 1, Qt::AlignBottom);
    column(this)->addLayout(line);
    connect(m_entry, &TextEntry::left, this, &AnswerInput::takeEntry);
    connect(m_entry, &TextEntry::typed, this, [this](const QString &text) {
        m_unread = text;
        Q_EMIT typed(withUnread(text));
    });
    connect(m_chips, &ChipRow::changed, this, [this](const QStringList &chosen) { takeAside(chosen.value(0)); });
}

void AnswerInput::give(Value value)
{
    m_answer.value = value;
    if (value == Value::No || value == Value::Unknown) {
        m_answer.choices.clear();
        if (question().kind != AnswerKind::Frequency)
            m_answer.frequency = Frequency::NotAsked;
    }
    Q_EMIT answered(m_answer);
}

void AnswerInput::takeFrequency(const QString &word)
{
    m_answer.frequency = valueOf(assessment::frequencyNames, word).value_or(Frequency::NotAsked);
    if (m_answer.frequency == Frequency::NotAsked)
        Q_EMIT cleared();
    else
        give(m_answer.frequency == Frequency::Never ? Value::No : m_answer.frequency == Frequency::Unknown ? Value::Unknown : Value::Yes);
}

/// "None" and "don't know" stand alone; choosing something else lets them go.
void AnswerInput::takeChoices(const QStringList &chosen)
{
    QStringList choices = chosen;
    for (const auto &aside : {none, unknown}) {
        if (chosen.contains(aside) && !m_chosen.contains(aside)) {
            give(aside == none ? Value::No : Value::Unknown);
            return;
        }
        choices.removeAll(aside);
    }
    m_answer.choices = choices;
    if (choices.isEmpty())
        Q_EMIT cleared();
    else
        give(Value::Yes);
}

void AnswerInput::takeEntry(const QString &text)
{
    if (question().kind == AnswerKind::Number) {
        bool isNumber = false;
        const int count = text.trimmed().toInt(&isNumber);
        const bool fits = isNumber && count >= 0;
        m_entry->setRemark(fits || text.trimmed().isEmpty() ? QString() : tr("Write a whole number."));
        if (!fits && !text.trimmed().isEmpty())
            return;
        m_answer.count = fits ? std::optional(count) : std::nullopt;
    } else {
        auto taken = m_answer;
        const auto field = dateField(taken);
        taken.when = readLeft(text, field);
        keepUnread(field.unread, field.key, text, taken.when.has_value());
        showDateIn(*m_entry, taken.when ? showDate(*taken.when) : QString(), field);
        if (taken.unread.contains(whenKey))
            return; // it stays in the box, and a lock keeps it
        m_answer = taken;
    }
    m_unread.clear();
    if (text.trimmed().isEmpty())
        Q_EMIT cleared();
    else
        give(Value::Yes);
}

Answer AnswerInput::withUnread(const QString &text) const
{
    auto answer = m_answer;
    if (question().kind == AnswerKind::Number)
        return withWords(answer, tr("Number"), text);
    const auto field = dateField(answer);
    answer.when = readTyped(text, field);
    keepUnread(field.unread, field.key, text, answer.when.has_value());
    return answer;
}

DateField AnswerInput::dateField(Answer &answer) const
{
    return {answer.unread, whenKey, m_context.desk.office().today(), Toward::Nearest};
}

void AnswerInput::takeAside(const QString &word)
{
    m_answer.when.reset();
    m_answer.unread.remove(whenKey);
    m_answer.count.reset();
    m_unread.clear();
    if (word.isEmpty())
        Q_EMIT cleared();
    else
        give(word == none ? Value::No : Value::Unknown);
}

void AnswerInput::show(const std::optional<Answer> &answer)
{
    m_answer = answer.value_or(Answer{});
    const QString aside = !answer ? QString() : answer->value == Value::No ? none : answer->value == Value::Unknown ? unknown : QString();
    if (m_buttons)
        m_buttons->setValue(answer ? std::optional(answer->value) : std::nullopt);
    if (m_entry && !m_unread.isEmpty()) {
        Q_EMIT typed(withUnread(m_unread)); // another answer was saved: a lock still keeps what stands in the box
    } else if (m_entry && !m_entry->focusProxy()->hasFocus()) {
        if (question().kind == AnswerKind::Number)
            m_entry->setText(m_answer.count ? QString::number(*m_answer.count) : QString());
        else
            showDateIn(*m_entry, m_answer.when ? showDate(*m_answer.when) : QString(), dateField(m_answer));
    }
    if (!m_chips)
        return;
    if (question().kind == AnswerKind::Frequency)
        m_chosen = {nameOf(assessment::frequencyNames, m_answer.frequency)};
    else
        m_chosen = aside.isEmpty() ? m_answer.choices : QStringList{aside};
    m_chips->setChosen(m_chosen);
}

void AnswerInput::focusFirst()
{
    if (m_buttons)
        m_buttons->focusFirst();
    else if (m_entry)
        m_entry->focus();
    else
        m_chips->focusFirst();
}

bool AnswerInput::takeKey(int key)
{
    if (m_buttons)
        return m_buttons->takeKey(key);
    if (key == Qt::Key_W || key == Qt::Key_D) { // "don't know" has its key everywhere
        if (question().kind == AnswerKind::Frequency)
            takeFrequency(unknown);
        else if (m_entry)
            takeAside(unknown);
        else
            give(Value::Unknown);
        return true;
    }
    if (key == Qt::Key_N && question().kind == AnswerKind::Frequency) {
        takeFrequency(nameOf(assessment::frequencyNames, Frequency::Never));
        return true;
    }
    return false;
}

} // namespace vw::ui
