// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/casedesk.h"
#include "ui/parts/desknames.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

class StaleUntilShown;

/// Three columns, one for each phase, and below them what runs through all; under each other in a narrow window. Phase 1
/// says what it still misses.
class PlanBoard : public ScrollPage {
    Q_OBJECT
public:
    PlanBoard(CaseDesk &desk, QWidget *parent);

Q_SIGNALS:
    void agreementChosen(vw::RecordId id);
    /// A new one in this phase.
    void agreementWanted(vw::dossier::Phase phase);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget *buildPhase(dossier::Phase phase);
    [[nodiscard]] QWidget *buildCard(const dossier::Agreement &agreement, QWidget *parent);
    [[nodiscard]] QString missingOfPhaseOne() const;
    CaseDesk &m_desk;
    StaleUntilShown *m_look = nullptr;
    QWidget *m_board = nullptr;
    bool m_isNarrow = false;
};

} // namespace vw::ui
