// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "ui/parts/desknames.h"
#include "ui/parts/pieces.h"

#include <deque>

namespace vw::ui {

class PaperWho;

/// The form that was filled in by pen, typed in: in the order of the paper, with keys alone. Tab and Enter go on, a letter chooses. Each box is saved
/// in the record that it belongs to when it is left.
class OnPaperPage : public ScrollPage {
    Q_OBJECT
public:
    OnPaperPage(CaseDesk &desk, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addDanger();
    void addFacts();
    void addFact(int number, QVBoxLayout *layout);
    void addRest();
    [[nodiscard]] dossier::Note freshNote() const;
    CaseDesk &m_desk;
    PaperWho *m_who;
    std::deque<dossier::Incident> m_facts; ///< they stay where they are: each has a form of its own
    dossier::Note m_rest, m_agreed;
};

} // namespace vw::ui
