// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/answerbuttons.h"

#include "core/wording/sentences.h"
#include "ui/parts/accessible.h"
#include "ui/parts/choicebutton.h"
#include "ui/parts/readingorder.h"

#include <QHBoxLayout>

namespace vw::ui {

using assessment::Value;

namespace {

constexpr std::array order{Value::Yes, Value::Suspected, Value::No, Value::Unknown};

} // namespace

AnswerButtons::AnswerButtons(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < 4; ++i) {
        auto *button = new ChoiceButton(wording::answerWord(order[static_cast<size_t>(i)]), "answer", this);
        markAsOneOf(button);
        markAsOneStop(button);
        connect(button, &ChoiceButton::chosen, this, [this, i](bool on) { choose(i, on); });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Value AnswerButtons::valueAt(int button) const
{
    const auto value = order[static_cast<size_t>(button)];
    if (m_reversed && value == Value::Yes)
        return Value::No;
    if (m_reversed && value == Value::No)
        return Value::Yes;
    return value;
}

void AnswerButtons::setWords(const QStringList &words)
{
    for (qsizetype i = 0; i < std::min(words.size(), m_buttons.size()); ++i)
        m_buttons.at(i)->setText(words.at(i));
}

void AnswerButtons::setValue(std::optional<Value> value)
{
    for (int i = 0; i < 4; ++i)
        m_buttons.at(i)->showChosen(value && valueAt(i) == *value);
}

void AnswerButtons::choose(int button, bool on)
{
    if (!on) { // chosen a second time: not discussed after all
        setValue(std::nullopt);
        Q_EMIT cleared();
        return;
    }
    setValue(valueAt(button));
    Q_EMIT answered(valueAt(button));
}

bool AnswerButtons::takeKey(int key)
{
    // J V N W in every language, and the first letters of the words: Y S N D in English
    static constexpr std::array letters{Qt::Key_J, Qt::Key_V, Qt::Key_N, Qt::Key_W};
    for (int i = 0; i < 4; ++i) {
        const QString word = wording::answerWord(order[static_cast<size_t>(i)]);
        if (key == letters[static_cast<size_t>(i)] || key == word.at(0).toUpper().unicode()) {
            choose(i, true);
            return true;
        }
    }
    return false;
}

void AnswerButtons::focusFirst()
{
    focusGroupOf(m_buttons.first());
}

} // namespace vw::ui
