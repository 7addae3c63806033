// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "ui/parts/dates.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

class ChipRow;
class MeldcodeSheet;
class QuestionBox;
class RemarkList;
class TextEntry;

/// Step 5: questions 3 to 5 as they come, what follows from the answers in words, two decisions, and the one form "I deviate".
class DecisionPage : public QWidget {
    Q_OBJECT
public:
    DecisionPage(MeldcodeSheet &sheet, QWidget *parent);
    [[nodiscard]] QWidget *deviation() const { return m_deviation; }
    void focusDeviation();

private:
    QFrame *buildOutcome();
    QFrame *buildDecisions();
    QFrame *buildDeviation();
    void decide(std::optional<bool> dossier::Weighing::*decision, const QString &code);
    [[nodiscard]] DateField dateField();
    void refresh();
    void showOutcome();
    void showDecisions();
    void showDeviation();
    MeldcodeSheet &m_sheet;
    QList<QuestionBox *> m_questions;
    QLabel *m_first = nullptr, *m_outcome = nullptr, *m_text = nullptr;
    RemarkList *m_remarks;
    ChipRow *m_report = nullptr, *m_help = nullptr;
    TextEntry *m_reportReason = nullptr, *m_helpText = nullptr, *m_by = nullptr, *m_on = nullptr;
    QFrame *m_deviation = nullptr;
    TextEntry *m_why = nullptr, *m_reader = nullptr;
    QLabel *m_missing = nullptr;
    bool m_deviationWanted = false;
};

} // namespace vw::ui
