// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/pieces.h"

namespace vw::ui {

class ChipRow;
class MeldcodeSheet;
class TextEntry;

/// One of the five weighing questions: yes, no, don't know, and why. Keys J N W (Y N D in English).
class QuestionBox : public QFrame {
    Q_OBJECT
public:
    QuestionBox(MeldcodeSheet &sheet, int question, QWidget *parent);
    /// Room under the answer, for what belongs to this question only.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void focusAnswer();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer(const QString &code);
    void refresh();
    MeldcodeSheet &m_sheet;
    int m_question;
    ChipRow *m_answer;
    TextEntry *m_reason;
    QVBoxLayout *m_content;
};

} // namespace vw::ui
