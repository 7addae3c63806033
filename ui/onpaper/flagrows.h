// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/assessment.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QGridLayout;

namespace vw::ui {

class ChoiceBox;
class TextEntry;

/// The rows of the second page of the form: answer, last time and source of each question, in the order of the paper. A letter chooses; Enter goes
/// on, and past the date of what is no yes.
class FlagRows : public QWidget {
    Q_OBJECT
public:
    explicit FlagRows(CaseDesk &desk, QWidget *parent = nullptr);
    void focusFirst();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        QuestionId id;
        ChoiceBox *answer, *source;
        TextEntry *when;
    };
    void addRow(const QuestionId &id, QGridLayout *grid);
    [[nodiscard]] assessment::Answer answerIn(const Row &row) const;
    /// What stands in a row goes into the checklist; `left`: as a revision.
    void take(const Row &row, bool left);
    void refresh();
    CaseDesk &m_desk;
    QList<Row> m_rows;
};

} // namespace vw::ui
