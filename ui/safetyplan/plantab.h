// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "desk/place.h"
#include "ui/parts/desknames.h"

#include <QWidget>

namespace vw::ui {

class SidePages;

/// The safety plan: a board of three phases and the lane that runs through them, the agreements one by one, the plan as a whole, and how she gets
/// away. His side of it is a page of its own: it never stands beside hers.
class PlanTab : public QWidget {
    Q_OBJECT
public:
    PlanTab(CaseDesk &desk, QWidget *parent);
    /// An agreement, or the board.
    void showPlace(const desk::Place &place);

private:
    void addPages();
    [[nodiscard]] QWidget *makeBoard(QWidget *parent);
    void openAgreement(RecordId id);
    CaseDesk &m_desk;
    SidePages *m_pages;
    int m_board = 0, m_agreements = 0, m_hisSide = 0;
};

} // namespace vw::ui
