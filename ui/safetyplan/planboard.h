// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/casedesk.h"
#include "ui/parts/desknames.h"
#include "ui/parts/pieces.h"

class QGridLayout;

namespace vw::ui {

/// Three columns, one for each phase, and below them what runs through all of them. Phase 1 says what it still misses.
class PlanBoard : public ScrollPage {
    Q_OBJECT
public:
    PlanBoard(CaseDesk &desk, QWidget *parent);

Q_SIGNALS:
    void agreementChosen(vw::RecordId id);
    /// A new one in this phase.
    void agreementWanted(vw::dossier::Phase phase);

private:
    void rebuild();
    [[nodiscard]] QWidget *buildPhase(dossier::Phase phase);
    [[nodiscard]] QWidget *buildCard(const dossier::Agreement &agreement, QWidget *parent);
    [[nodiscard]] QString missingOfPhaseOne() const;
    CaseDesk &m_desk;
    QWidget *m_board = nullptr;
};

} // namespace vw::ui
