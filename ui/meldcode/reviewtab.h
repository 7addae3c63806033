// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "ui/parts/dates.h"
#include "ui/parts/desknames.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

class MeldcodeSheet;
class TextEntry;

/// "Beoordeling", for those who work at Veilig Thuis or the police and have no five steps (rules/practice-review B10).
class ReviewTab : public QWidget {
    Q_OBJECT
public:
    ReviewTab(CaseDesk &desk, QWidget *parent);

private:
    QFrame *buildReceived(QWidget *parent);
    QFrame *buildDecision(QWidget *parent);
    QFrame *buildJudgement(QWidget *parent);
    QFrame *buildConsult(QWidget *parent);
    QFrame *buildNext(QWidget *parent);
    void refresh();
    /// The one day to look again, as the case has it now.
    [[nodiscard]] DateField dateField();
    void takeDay();
    [[nodiscard]] dossier::CaseInfo withDay() const;
    MeldcodeSheet *m_sheet;
    dossier::CaseInfo m_info; ///< only its day to look again, and what was typed as one
    TextEntry *m_judgement = nullptr, *m_consulted = nullptr, *m_outcome = nullptr, *m_next = nullptr, *m_received = nullptr;
    QLabel *m_open = nullptr, *m_clock = nullptr;
};

} // namespace vw::ui
