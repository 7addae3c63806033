// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/checklist/rowcontext.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace vw::ui {

class AnswerDetails;
class AnswerInput;
class ChipRow;
class ChoiceButton;
class Fold;
class RowFacts;

/// One question: title, plain words, answer; on yes or suspected it unfolds. Keys J V N W answer, up and down move on, right goes into the answers, digits
/// tick the small choices, on which they show.
/// As one of the twelve (`first` >= 0) it shows the row's own words and chips, and no more. Answered rows can be folded to one line.
class QuestionRow : public QFrame {
    Q_OBJECT
public:
    QuestionRow(const RowContext &context, int question, int first, int number, QWidget *parent = nullptr);

    [[nodiscard]] QuestionId id() const { return m_context.question(m_question).id; }
    [[nodiscard]] int question() const { return m_question; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] bool isAnswered() const { return m_has; }
    /// The answer as it is in the case; `effective` tells what it counts for, `changes` what a yes would change.
    void show(const std::optional<assessment::Answer> &answer, const assessment::Effective &effective, const QString &changes);
    /// One line with the answer; unfolds when it is used.
    void setCompact(bool compact);
    /// A follow-up stands further in than the question that opened it.
    void setDepth(int depth);
    void takeFocus();

Q_SIGNALS:
    void answered(const vw::QuestionId &id, const vw::assessment::Answer &answer);
    void typed(const vw::QuestionId &id, const vw::assessment::Answer &answer);
    void cleared(const vw::QuestionId &id);
    void moveRequested(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(int number);
    void buildDetails();
    void buildUnderAnswer();
    void watchButtons(QWidget *part);
    void give(assessment::Answer answer);
    void clearAnswer();
    void tellWhatItIs();
    void unfold();
    void showDigits();
    void tellChoices();
    [[nodiscard]] QList<ChoiceButton *> smallChoices() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString turnedWords() const;
    [[nodiscard]] bool isFlagged() const;

    RowContext m_context;
    QString m_title;
    int m_question, m_first;
    assessment::Answer m_answer;
    bool m_has = false, m_compact = false;
    QVBoxLayout *m_layout;
    QBoxLayout *m_head = nullptr;
    AnswerInput *m_input = nullptr;
    AnswerDetails *m_details = nullptr; ///< made when it first unfolds
    ChipRow *m_whyUnknown = nullptr; ///< under "don't know": she declined, or could not talk
    RowFacts *m_facts = nullptr;
    QLabel *m_words = nullptr, *m_counts = nullptr;
    Fold *m_why = nullptr;
};

} // namespace vw::ui
