// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/checklist/rowcontext.h"
#include "ui/parts/dates.h"

#include <QWidget>

namespace vw::ui {

class AnswerButtons;
class ChipRow;
class TextEntry;

/// The answer itself, by kind of question: four buttons, how often, choices, a number or a date. "Don't know" is always there.
class AnswerInput : public QWidget {
    Q_OBJECT
public:
    AnswerInput(const RowContext &context, int question, QWidget *parent);
    void show(const std::optional<assessment::Answer> &answer);
    /// True when the key stands for an answer; it is given then.
    bool takeKey(int key);
    /// The keys of a row answer; the arrows come here, and Tab goes by.
    void focusFirst();
    /// Stands beside the question; the others stand under it.
    [[nodiscard]] bool isNarrow() const { return m_buttons != nullptr; }

Q_SIGNALS:
    /// Something is being typed that is no answer yet; a lock keeps it.
    void typed(const vw::assessment::Answer &answer);
    /// The answer with its value, frequency, choices, number or date set; other fields as they were shown.
    void answered(const vw::assessment::Answer &answer);
    void cleared();

private:
    void buildButtons();
    void buildFrequency();
    void buildChoices();
    void buildEntry();
    void give(assessment::Value value);
    void takeFrequency(const QString &word);
    void takeChoices(const QStringList &chosen);
    void takeEntry(const QString &text);
    void takeAside(const QString &word);
    /// The answer with what stands in the box, read or as it was typed.
    [[nodiscard]] assessment::Answer withUnread(const QString &text) const;
    [[nodiscard]] DateField dateField(assessment::Answer &answer) const;
    [[nodiscard]] const taxonomy::Question &question() const { return m_context.question(m_question); }

    RowContext m_context;
    int m_question;
    assessment::Answer m_answer;
    QString m_unread;     ///< stands in the box and was not taken
    QStringList m_chosen; ///< chips as they last were
    AnswerButtons *m_buttons = nullptr;
    ChipRow *m_chips = nullptr;
    TextEntry *m_entry = nullptr;
};

} // namespace vw::ui
