// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/questionrow.h"

#include "core/base/filled.h"
#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/checklist/answerdetails.h"
#include "ui/checklist/answerinput.h"
#include "ui/checklist/rowfacts.h"
#include "ui/checklist/whyfold.h"
#include "ui/parts/accessible.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/choicebutton.h"
#include "ui/parts/pieces.h"
#include "ui/parts/readingorder.h"
#include "ui/parts/sight.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using assessment::Answer;
using assessment::Value;
using assessment::WhyUnknown;
using taxonomy::AnswerKind;

static constexpr int roomBeside = 600; ///< pixels for a question with its answers to the right

QuestionRow::QuestionRow(const RowContext &context, int question, int first, int number, QWidget *parent)
    : QFrame(parent), m_context(context), m_question(question), m_first(first), m_layout(new QVBoxLayout(this))
{
    setProperty("role", QLatin1StringView("card"));
    setFocusPolicy(Qt::StrongFocus);
    markAsRow(this);
    markAsSeenWhole(this);
    m_layout->setContentsMargins(gap + 4, gap + 2, gap + 4, gap + 2);
    m_layout->setSpacing(gap);
    buildHead(number);
    buildUnderAnswer();
    m_counts = mutedLabel({}, this);
    m_layout->addWidget(m_counts);
    if (m_first < 0) {
        m_why = whyFold(m_context, m_question, this);
        m_layout->addWidget(m_why);
    }
    watchButtons(this);
}

void QuestionRow::buildHead(int number)
{
    QString title = m_first < 0 ? m_context.words(m_question, u"title"_s) : m_context.firstWords(m_first, u"title"_s);
    if (number > 0)
        title = u"%1. %2"_s.arg(number).arg(title);
    setAccessibleName(title);
    m_title = title;
    auto *head = new QHBoxLayout;
    m_head = head;
    head->setSpacing(2 * gap);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(strongLabel(title, this));
    m_words = textLabel(m_first < 0 ? m_context.asked(m_question) : m_context.askedFirst(m_first), this);
    text->addWidget(m_words);
    head->addLayout(text, 1);
    m_layout->addLayout(head);
    m_input = new AnswerInput(m_context, m_question, this);
    m_input->isNarrow() ? head->addWidget(m_input, 0, Qt::AlignRight | Qt::AlignTop) : m_layout->addWidget(m_input);
    connect(m_input, &AnswerInput::answered, this, &QuestionRow::give);
    connect(m_input, &AnswerInput::typed, this, [this](const Answer &answer) { Q_EMIT typed(id(), answer); });
    connect(m_input, &AnswerInput::cleared, this, &QuestionRow::clearAnswer);
}

void QuestionRow::buildUnderAnswer()
{
    QList<std::pair<QString, QString>> reasons;
    for (const auto &name : assessment::whyUnknownNames)
        reasons.append({QLatin1StringView(name.text), wording::whyUnknownWord(name.value)});
    m_whyUnknown = new ChipRow(ChipRow::Mode::One, reasons, this);
    m_whyUnknown->setAccessibleName(tr("Why is it not known?"));
    connect(m_whyUnknown, &ChipRow::changed, this, [this](const QStringList &chosen) {
        m_answer.whyUnknown = valueOf(assessment::whyUnknownNames, chosen.value(0)).value_or(WhyUnknown::NotSaid);
        give(m_answer);
    });
    m_layout->addWidget(m_whyUnknown);
    m_facts = new RowFacts(m_context, m_question, m_first, this);
    connect(m_facts, &RowFacts::takenOver, this, &QuestionRow::give);
    m_layout->addWidget(m_facts);
}

void QuestionRow::buildDetails()
{
    m_details = new AnswerDetails(m_context, m_question, m_first, this);
    m_layout->insertWidget(m_layout->indexOf(m_counts), m_details);
    watchButtons(m_details);
    connect(m_details, &AnswerDetails::changed, this, &QuestionRow::give);
    connect(m_details, &AnswerDetails::typed, this, [this](const Answer &answer) { Q_EMIT typed(id(), answer); });
}

void QuestionRow::watchButtons(QWidget *part)
{
    for (auto *child : part->findChildren<QPushButton *>())
        child->installEventFilter(this);
}

void QuestionRow::setDepth(int depth)
{
    m_layout->setContentsMargins(gap + 4 + depth * 3 * gap, gap + 2, gap + 4, gap + 2);
}

void QuestionRow::setCompact(bool compact)
{
    m_compact = compact;
    unfold();
}

QString QuestionRow::summary() const
{
    QStringList parts{wording::whyUnknownWord(m_answer.whyUnknown)};
    if (m_answer.when)
        parts.append(wording::dateWords(*m_answer.when, m_context.desk.office().locale()));
    for (const auto &choice : m_answer.choices) {
        const QString word =
            m_first < 0 ? m_context.words(m_question, u"choices/"_s + choice) : m_context.firstWords(m_first, u"chips/"_s + choice);
        parts.append(word);
    }
    if (!m_answer.note.isEmpty())
        parts.append(m_answer.note);
    return joinFilled(parts, u" · "_s);
}

void QuestionRow::show(const std::optional<Answer> &answer, const assessment::Effective &effective, const QString &changes)
{
    m_has = answer.has_value();
    m_answer = answer.value_or(Answer{});
    m_input->show(answer);
    if (m_details)
        m_details->show(m_answer);
    m_facts->show(answer);
    QString counts;
    if (effective.hasTurned)
        counts = turnedWords();
    else if (effective.noTakenAsUnknown && m_context.question(m_question).noForDay && m_context.with == assessment::With::Reporter)
        counts = tr("Counts as \"don't know\" until you say how you know it, and as of what time.");
    else if (effective.noTakenAsUnknown)
        counts = tr("Counts as \"don't know\": in this conversation a no proves nothing.");
    else if (!m_has && effective.state == assessment::Effective::State::Answered)
        counts = tr("From the first questions: %1").arg(wording::answerWord(effective.value).toLower());
    else if (effective.state == assessment::Effective::State::NotApplicable)
        counts = tr("Does not apply here, given the other answers.");
    else if (m_first < 0 && !changes.isEmpty())
        counts = tr("If yes: %1").arg(changes);
    m_counts->setText(counts);
    unfold();
}

/// Both stand: what was said then, and what is said now (rules/verdict 10).
QString QuestionRow::turnedWords() const
{
    const auto &earlier = *m_answer.earlier;
    const QString then = wording::answerWord(earlier.value).toLower(), now = wording::answerWord(m_answer.value).toLower();
    const QString words = earlier.asked.isValid() ? tr("Earlier %1 (%2), now %3.").arg(then, showDate(earlier.asked), now)
                                                  : tr("Earlier %1, now %2.").arg(then, now);
    return words + QLatin1Char(' ') + tr("It counts as suspected. Ask in private: what has changed?");
}

bool QuestionRow::isFlagged() const
{
    return m_has && assessment::isFlag(m_answer.value);
}

void QuestionRow::unfold()
{
    const bool compact = m_compact && m_has;
    const auto kind = m_context.question(m_question).kind;
    const bool underNo = m_has && AnswerDetails::standsUnderNo(m_context, m_question, m_first);
    const bool hasDetails = (isFlagged() || underNo) && kind != AnswerKind::Date && kind != AnswerKind::Number;
    if (hasDetails && !compact && !m_details) {
        buildDetails();
        m_details->show(m_answer);
    }
    if (m_details)
        m_details->setVisible(hasDetails && !compact && !m_details->isEmpty());
    const bool isUnknown = m_has && m_answer.value == Value::Unknown;
    m_whyUnknown->setChosen({nameOf(assessment::whyUnknownNames, m_answer.whyUnknown)});
    m_whyUnknown->setVisible(isUnknown && !compact);
    m_facts->setVisible(!m_facts->isEmpty() && !compact);
    m_words->setVisible(!compact || !summary().isEmpty());
    m_words->setText(compact ? summary() : m_first < 0 ? m_context.asked(m_question) : m_context.askedFirst(m_first));
    m_counts->setVisible(!compact && !m_counts->text().isEmpty());
    if (m_why)
        m_why->setVisible(!compact);
    tellWhatItIs();
    if (auto *focus = QApplication::focusWidget(); focus && (focus == this || isAncestorOf(focus))) {
        bringIntoSight(focus);
        showDigits();
    }
}

/// The small choices that a digit ticks: of the group with the focus, or else of the whole row.
QList<ChoiceButton *> QuestionRow::smallChoices() const
{
    const auto *focus = QApplication::focusWidget();
    const bool isInGroup = focus && isAncestorOf(focus) && qobject_cast<const ChipRow *>(focus->parentWidget());
    QList<ChoiceButton *> choices;
    for (auto *widget : allInReadingOrder(isInGroup ? focus->parentWidget() : this)) {
        if (auto *button = qobject_cast<ChoiceButton *>(widget); button && qobject_cast<ChipRow *>(button->parentWidget()))
            choices.append(button);
    }
    return choices.first(std::min<qsizetype>(choices.size(), 9));
}

/// What unfolded, for who cannot see it: each small choice with its digit.
void QuestionRow::tellChoices()
{
    if (m_context.question(m_question).noForDay)
        return; // of direct danger 112 is said, and nothing over it
    QStringList choices;
    for (const auto *button : hasFocus() ? smallChoices() : QList<ChoiceButton *>{}) {
        if (button->isChecked())
            return; // they were told with the answer
        choices.append(u"%1 %2"_s.arg(choices.size() + 1).arg(button->text()));
    }
    if (!choices.isEmpty())
        announce(this, tr("Choose with a digit: %1.").arg(choices.join(u", "_s)));
}

/// Once the layout has settled: they count in the order in which they stand.
void QuestionRow::showDigits()
{
    QTimer::singleShot(0, this, [this] {
        const auto *focus = QApplication::focusWidget();
        const bool takesDigits = focus == this || (isAncestorOf(focus) && qobject_cast<const ChoiceButton *>(focus));
        const auto choices = takesDigits ? smallChoices() : QList<ChoiceButton *>{};
        for (auto *button : findChildren<ChoiceButton *>())
            button->showDigit(static_cast<int>(choices.indexOf(button)) + 1);
    });
}

/// The title, the question, the answer, and with which keys it is given.
void QuestionRow::tellWhatItIs()
{
    const QString asked = m_first < 0 ? m_context.asked(m_question) : m_context.askedFirst(m_first);
    const QString answer = m_has ? tr("Answer: %1.").arg(wording::answerWord(m_answer.value)) : tr("Not answered yet.");
    const QString keys =
        m_has || m_context.question(m_question).kind != AnswerKind::YesNo ? QString() : tr("Y yes, S suspected, N no, D don't know.");
    setSpoken(this, joinFilled({m_title + u'.', asked, answer, summary(), keys}, u" "_s));
}

void QuestionRow::give(Answer answer)
{
    m_has = true;
    m_answer = assessment::answeredNow(m_answer, std::move(answer));
    if (m_details)
        m_details->show(m_answer); // both parts keep the answer; the one that did not speak hears of it here
    m_input->show(m_answer);
    unfold();
    announce(this, joinFilled({u"%1: %2"_s.arg(m_title, wording::answerWord(m_answer.value)), summary()}, u" · "_s));
    Q_EMIT answered(id(), m_answer);
    if (hasFocus())
        QTimer::singleShot(0, this, &QuestionRow::tellChoices);
}

void QuestionRow::clearAnswer()
{
    m_has = false;
    m_answer = {};
    unfold();
    Q_EMIT cleared(id());
}

void QuestionRow::takeFocus()
{
    setVisible(true); // one that was just laid out is not visible yet, and could not take the focus
    setFocus(Qt::TabFocusReason);
}

/// Where it is narrow the answers go under the question.
void QuestionRow::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_head->setDirection(width() < inLetters(roomBeside) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void QuestionRow::focusInEvent(QFocusEvent *event)
{
    setCompact(false);
    QFrame::focusInEvent(event);
}

void QuestionRow::focusOutEvent(QFocusEvent *event)
{
    showDigits();
    QFrame::focusOutEvent(event);
}

void QuestionRow::mousePressEvent(QMouseEvent *event)
{
    setCompact(false);
    QFrame::mousePressEvent(event);
}

void QuestionRow::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (plain && m_input->takeKey(event->key())) {
        if (!m_details || !m_details->isVisible())
            Q_EMIT moveRequested(1);
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT moveRequested(1);
        return;
    }
    if (event->key() == Qt::Key_Right && hasFocus()) {
        m_input->focusFirst();
        return;
    }
    const auto choices = smallChoices();
    const int digit = event->key() - Qt::Key_0;
    if (plain && digit >= 1 && digit <= choices.size())
        choices.at(digit - 1)->click();
    else
        QFrame::keyPressEvent(event);
}

bool QuestionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        setCompact(false);
    else if (event->type() == QEvent::FocusOut)
        showDigits();
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
