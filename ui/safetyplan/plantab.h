// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "desk/place.h"
#include "ui/parts/desknames.h"

#include <QWidget>

#include <array>

class QListWidget;
class QStackedWidget;

namespace vw::ui {

/// The safety plan: a board of three phases and the lane that runs through them, the agreements one by one, the plan as a whole, and how she gets
/// away. His side of it is a page of its own: it never stands beside hers.
class PlanTab : public QWidget {
    Q_OBJECT
public:
    PlanTab(CaseDesk &desk, QWidget *parent);
    /// An agreement, or the board.
    void showPlace(const desk::Place &place);

private:
    enum Page { Board, Agreements, Whole, Leaving, Arrangement, HisSide, PageCount };
    [[nodiscard]] QWidget *make(Page page);
    void showPage(Page page);
    void showNames();
    void openAgreement(RecordId id);
    CaseDesk &m_desk;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    std::array<QWidget *, PageCount> m_made{}; ///< by page; made when it is first looked at
};

} // namespace vw::ui
