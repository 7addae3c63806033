// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "core/wording/slots.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace vw::ui {

class AnswerButtons;
class ChipRow;
class Office;

/// What a row needs to know to speak.
struct RowContext {
    const Office &office;
    wording::People people;
    assessment::With with;
};

/// One question: title, plain words, answer; on yes or suspected it unfolds. Keys J V N W answer, arrows move on, digits tick chips.
/// As one of the twelve (`first` >= 0) it shows the row's own words and chips, and no more.
class QuestionRow : public QFrame {
    Q_OBJECT
public:
    QuestionRow(const RowContext &context, int question, int first, int number, QWidget *parent = nullptr);

    [[nodiscard]] QuestionId id() const;
    /// The answer as it is in the case; `effective` tells what it counts for.
    void show(const std::optional<assessment::Answer> &answer, const assessment::Effective &effective);
    void takeFocus();

Q_SIGNALS:
    void answered(const vw::QuestionId &id, const vw::assessment::Answer &answer);
    void typed(const vw::QuestionId &id, const vw::assessment::Answer &answer);
    void cleared(const vw::QuestionId &id);
    void moveRequested(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(int number);
    void buildAnswer();
    void buildChips();
    void buildRecency();
    void buildDetails();
    void give();
    void setValue(assessment::Value value);
    void unfold();
    void chooseRecency(const QString &id);
    [[nodiscard]] QString recencyId() const;
    [[nodiscard]] QString words(const char *which) const;
    [[nodiscard]] QString filled(const QString &text) const;
    [[nodiscard]] const taxonomy::Question &question() const;
    [[nodiscard]] bool isFlagged() const;

    RowContext m_context;
    int m_question, m_first;
    assessment::Answer m_answer;
    bool m_has = false;
    QVBoxLayout *m_layout;
    AnswerButtons *m_buttons = nullptr;
    ChipRow *m_frequency = nullptr, *m_chips = nullptr, *m_recency = nullptr, *m_source = nullptr;
    class TextEntry *m_when = nullptr, *m_who = nullptr, *m_note = nullptr, *m_count = nullptr;
    QWidget *m_more = nullptr;
    QLabel *m_counts = nullptr;
};

} // namespace vw::ui
