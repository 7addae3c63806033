// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/questionrow.h"

#include "core/wording/sentences.h"
#include "ui/checklist/recency.h"
#include "ui/checklist/whyfold.h"
#include "ui/parts/answerbuttons.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/parts/theme.h"
#include "ui/shell/office.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace vw::ui {

using assessment::Frequency;
using assessment::Value;
using taxonomy::AnswerKind;

namespace {

bool isYesNo(const taxonomy::Question &question)
{
    return question.kind == AnswerKind::YesNo;
}

} // namespace

QuestionRow::QuestionRow(const RowContext &context, int question, int first, int number, QWidget *parent)
    : QFrame(parent), m_context(context), m_question(question), m_first(first), m_layout(new QVBoxLayout(this))
{
    setProperty("role", QLatin1StringView("card"));
    setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(gap + 4, gap + 2, gap + 4, gap + 2);
    m_layout->setSpacing(gap);
    buildHead(number);
    m_more = new QWidget(this);
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(gap);
    buildChips();
    buildRecency();
    if (m_first < 0)
        buildDetails();
    m_layout->addWidget(m_more);
    m_counts = mutedLabel({}, this);
    m_layout->addWidget(m_counts);
    if (m_first < 0)
        m_layout->addWidget(whyFold(context.office, context.people, m_question, this));
    for (auto *child : findChildren<QPushButton *>())
        child->installEventFilter(this);
    unfold();
}

const taxonomy::Question &QuestionRow::question() const
{
    return m_context.office.pack().taxonomy.questions.at(m_question);
}

QuestionId QuestionRow::id() const
{
    return question().id;
}

QString QuestionRow::filled(const QString &text) const
{
    return wording::fill(text, m_context.people);
}

QString QuestionRow::words(const char *which) const
{
    const auto &texts = m_context.office.texts();
    const auto key = QString::fromLatin1(which);
    if (m_first >= 0)
        return filled(texts.find(QStringLiteral("first"), m_context.office.pack().taxonomy.firstQuestions.at(m_first).id, key));
    return filled(texts.find(QStringLiteral("questions"), id().text(), key));
}

void QuestionRow::buildHead(int number)
{
    const bool toVictim = m_context.with == assessment::With::Victim;
    QString title = words("title");
    if (number > 0)
        title = QStringLiteral("%1. %2").arg(number).arg(title);
    setAccessibleName(title);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * gap);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(strongLabel(title, this));
    text->addWidget(textLabel(words(toVictim ? "question" : "reporter"), this));
    head->addLayout(text, 1);
    m_layout->addLayout(head);
    buildAnswer();
    if (auto *answer = m_buttons ? static_cast<QWidget *>(m_buttons) : m_frequency) {
        if (m_buttons)
            head->addWidget(answer, 0, Qt::AlignRight | Qt::AlignVCenter);
        else
            m_layout->addWidget(answer);
    }
}

void QuestionRow::buildAnswer()
{
    if (isYesNo(question())) {
        m_buttons = new AnswerButtons(this);
        const bool toVictim = m_context.with == assessment::With::Victim;
        m_buttons->setReversed(toVictim && question().reverse.contains(QLatin1String("victim")));
        const auto &texts = m_context.office.texts();
        QStringList answerWords;
        for (const auto *value : {"yes", "suspected", "no", "unknown"})
            answerWords.append(texts.find(QStringLiteral("questions"), id().text(),
                                          QStringLiteral("answers/%1/").arg(toVictim ? QStringLiteral("victim") : QStringLiteral("reporter"))
                                              + QLatin1StringView(value)));
        if (!answerWords.contains(QString()))
            m_buttons->setWords(answerWords);
        connect(m_buttons, &AnswerButtons::answered, this, &QuestionRow::setValue);
        connect(m_buttons, &AnswerButtons::cleared, this, [this] {
            m_has = false;
            Q_EMIT cleared(id());
            unfold();
        });
    } else if (question().kind == AnswerKind::Frequency) {
        QList<std::pair<QString, QString>> options;
        for (const auto &name : assessment::frequencyNames)
            options.append({QLatin1StringView(name.text), wording::frequencyWord(name.value)});
        m_frequency = new ChipRow(ChipRow::Mode::One, options, this);
        connect(m_frequency, &ChipRow::changed, this, [this](const QStringList &chosen) {
            m_answer.frequency = valueOf(assessment::frequencyNames, chosen.value(0)).value_or(Frequency::NotAsked);
            if (m_answer.frequency == Frequency::NotAsked) {
                m_has = false;
                Q_EMIT cleared(id());
                return;
            }
            const bool never = m_answer.frequency == Frequency::Never, unknown = m_answer.frequency == Frequency::Unknown;
            setValue(never ? Value::No : unknown ? Value::Unknown : Value::Yes);
        });
    }
}

void QuestionRow::buildChips()
{
    const auto &texts = m_context.office.texts();
    QList<std::pair<QString, QString>> chips;
    auto mode = ChipRow::Mode::Any;
    if (m_first >= 0) {
        const auto &first = m_context.office.pack().taxonomy.firstQuestions.at(m_first);
        if (std::ranges::all_of(first.chips, [](const auto &chip) { return !chip.frequency.isEmpty(); }))
            mode = ChipRow::Mode::One; // how often: one of them
        for (const auto &chip : first.chips)
            chips.append({chip.id, filled(texts.find(QStringLiteral("first"), first.id, QStringLiteral("chips/") + chip.id))});
    } else {
        for (const auto &choice : question().choices)
            chips.append({choice, filled(texts.find(QStringLiteral("questions"), id().text(), QStringLiteral("choices/") + choice))});
    }
    if (!chips.isEmpty()) {
        m_chips = new ChipRow(mode, chips, m_more);
        m_more->layout()->addWidget(m_chips);
        connect(m_chips, &ChipRow::changed, this, [this](const QStringList &chosen) {
            m_answer.choices = chosen;
            give();
        });
    }
    if (question().asksFrequency && m_first < 0) {
        QList<std::pair<QString, QString>> options;
        for (const auto value : {Frequency::Sometimes, Frequency::Often, Frequency::Always, Frequency::Unknown})
            options.append({nameOf(assessment::frequencyNames, value), wording::frequencyWord(value)});
        m_frequency = new ChipRow(ChipRow::Mode::One, options, m_more);
        m_more->layout()->addWidget(m_frequency);
        connect(m_frequency, &ChipRow::changed, this, [this](const QStringList &chosen) {
            m_answer.frequency = valueOf(assessment::frequencyNames, chosen.value(0)).value_or(Frequency::NotAsked);
            give();
        });
    }
}

void QuestionRow::buildRecency()
{
    const bool asks = m_first >= 0 ? m_context.office.pack().taxonomy.firstQuestions.at(m_first).recency : isYesNo(question());
    if (question().kind == AnswerKind::Date) {
        m_when = new TextEntry(tr("Date"), TextEntry::Kind::Line, this);
        m_layout->addWidget(m_when);
    } else if (question().kind == AnswerKind::Number) {
        m_count = new TextEntry(tr("Number"), TextEntry::Kind::Line, this);
        m_layout->addWidget(m_count);
        connect(m_count, &TextEntry::left, this, [this](const QString &text) {
            bool isNumber = false;
            const int count = text.trimmed().toInt(&isNumber);
            m_count->setRemark(isNumber ? QString() : tr("Write a whole number."));
            if (isNumber) {
                m_answer.count = count;
                setValue(Value::Yes);
            }
        });
    }
    if (!asks)
        return;
    auto *line = new QWidget(m_more);
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(mutedLabel(tr("The last time"), line));
    m_recency = new ChipRow(ChipRow::Mode::One, recencyChips(), line);
    layout->addWidget(m_recency);
    m_more->layout()->addWidget(line);
    connect(m_recency, &ChipRow::changed, this, [this](const QStringList &chosen) { chooseRecency(chosen.value(0)); });
}

void QuestionRow::buildDetails()
{
    if (question().kind != AnswerKind::Date && isYesNo(question())) {
        m_when = new TextEntry(tr("Or the date"), TextEntry::Kind::Line, m_more);
        m_more->layout()->addWidget(m_when);
    }
    if (m_when) {
        m_when->setHint(tr("3-11-2026, 11-2026 or 2026"));
        connect(m_when, &TextEntry::left, this, [this](const QString &text) {
            const auto date = readDate(text);
            m_when->setRemark(date || text.trimmed().isEmpty() ? QString() : tr("This is not a date yet. Write for example 3-11-2026, 11-2026 or 2026."));
            if (!date && !text.trimmed().isEmpty())
                return;
            m_answer.when = date;
            question().kind == AnswerKind::Date ? setValue(Value::Yes) : give();
        });
    }
    QList<std::pair<QString, QString>> sources;
    for (const auto &name : assessment::sourceNames)
        sources.append({QLatin1StringView(name.text), wording::sourceWord(name.value)});
    m_more->layout()->addWidget(mutedLabel(tr("How do you know?"), m_more));
    m_source = new ChipRow(ChipRow::Mode::One, sources, m_more);
    m_more->layout()->addWidget(m_source);
    connect(m_source, &ChipRow::changed, this, [this](const QStringList &chosen) {
        m_answer.source = valueOf(assessment::sourceNames, chosen.value(0)).value_or(assessment::SourceCode::None);
        give();
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * gap);
    m_who = new TextEntry(tr("Who told or saw it"), TextEntry::Kind::Line, m_more);
    m_note = new TextEntry(tr("Note: facts, in plain words"), TextEntry::Kind::Line, m_more);
    line->addWidget(m_who, 1);
    line->addWidget(m_note, 2);
    column(m_more)->addLayout(line);
    for (const auto &[entry, member] : {std::pair{m_who, &assessment::Answer::who}, std::pair{m_note, &assessment::Answer::note}}) {
        connect(entry, &TextEntry::typed, this, [this, member = member](const QString &text) {
            m_answer.*member = text;
            Q_EMIT typed(id(), m_answer);
        });
        connect(entry, &TextEntry::left, this, [this, member = member](const QString &text) {
            m_answer.*member = text;
            give();
        });
    }
}

void QuestionRow::show(const std::optional<assessment::Answer> &answer, const assessment::Effective &effective)
{
    m_has = answer.has_value();
    m_answer = answer.value_or(assessment::Answer{});
    if (m_buttons)
        m_buttons->setValue(m_has ? std::optional(m_answer.value) : std::nullopt);
    if (m_frequency)
        m_frequency->setChosen({nameOf(assessment::frequencyNames, m_answer.frequency)});
    if (m_chips)
        m_chips->setChosen(m_answer.choices);
    if (m_recency)
        m_recency->setChosen({m_has ? recencyOf(m_answer.when, m_context.office.today()) : QString()});
    if (m_source)
        m_source->setChosen({nameOf(assessment::sourceNames, m_answer.source)});
    if (m_when && !m_when->focusProxy()->hasFocus())
        m_when->setText(m_answer.when && m_answer.when->text().size() <= 10 ? showDate(*m_answer.when) : QString());
    if (m_count && !m_count->focusProxy()->hasFocus())
        m_count->setText(m_answer.count ? QString::number(*m_answer.count) : QString());
    for (const auto &[entry, text] : {std::pair{m_who, m_answer.who}, std::pair{m_note, m_answer.note}}) {
        if (entry && !entry->focusProxy()->hasFocus())
            entry->setText(text);
    }
    QString counts;
    if (effective.noTakenAsUnknown)
        counts = tr("Counts as \"don't know\": this talk was not alone or not safe.");
    else if (!m_has && effective.state == assessment::Effective::State::Answered)
        counts = tr("From the first questions: %1").arg(wording::answerWord(effective.value).toLower());
    else if (effective.state == assessment::Effective::State::NotApplicable)
        counts = tr("Does not apply here, by the other answers.");
    m_counts->setText(counts);
    m_counts->setVisible(!counts.isEmpty());
    unfold();
}

bool QuestionRow::isFlagged() const
{
    return m_has && (m_answer.value == Value::Yes || m_answer.value == Value::Suspected);
}

void QuestionRow::unfold()
{
    const bool anything = m_more->layout()->count() > 0;
    m_more->setVisible(anything && isFlagged() && question().kind != AnswerKind::Date && question().kind != AnswerKind::Number);
}

void QuestionRow::setValue(Value value)
{
    m_answer.value = value;
    if (value == Value::No || value == Value::Unknown) {
        m_answer.choices.clear();
        if (m_chips)
            m_chips->setChosen({});
    }
    give();
}

void QuestionRow::give()
{
    m_has = true;
    m_answer.noCounted.reset(); // answered in this talk
    unfold();
    Q_EMIT answered(id(), m_answer);
}

void QuestionRow::chooseRecency(const QString &recency)
{
    m_answer.when = recencyDate(recency, m_context.office.today());
    if (m_when)
        m_when->setText({});
    give();
}

void QuestionRow::takeFocus()
{
    setVisible(true); // one that was just laid out is not visible yet, and could not take the focus
    setFocus(Qt::TabFocusReason);
}

void QuestionRow::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (plain && m_buttons && m_buttons->takeKey(event->key())) {
        if (!isFlagged() || !m_more->isVisible())
            Q_EMIT moveRequested(1);
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT moveRequested(1);
        return;
    }
    if (m_chips && m_more->isVisible() && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        const auto chips = m_chips->findChildren<QPushButton *>();
        if (const int index = event->key() - Qt::Key_1; index < chips.size())
            chips.at(index)->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

bool QuestionRow::eventFilter(QObject *watched, QEvent *event)
{
    // the arrow keys of a button would walk through the buttons; here they walk through the questions
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            Q_EMIT moveRequested(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void QuestionRow::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace vw::ui
