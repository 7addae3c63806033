// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/record.h"
#include "desk/place.h"
#include "ui/parts/desknames.h"

#include <QWidget>

#include <array>

class QListWidget;
class QStackedWidget;

namespace vw::ui {

/// Who it is about, what happened, what was noted, and what belongs to the case as a whole.
class DossierTab : public QWidget {
    Q_OBJECT
public:
    DossierTab(CaseDesk &desk, QWidget *parent);
    /// A person, fact, note or key of the case record; nothing happens for any other place.
    void showPlace(const desk::Place &place);

private:
    enum Page {
        Persons,
        Facts,
        Stalking,
        Coercions,
        Reports,
        Contacts,
        WhoKnows,
        Measures,
        Procedures,
        OtherAssessments,
        Notes,
        Info,
        PageCount,
    };
    void showCounts();
    void turnTo(Page page);
    void showPage(Page page);
    [[nodiscard]] QWidget *make(Page page);
    template <typename T>
    [[nodiscard]] T *turnedTo(Page page);
    [[nodiscard]] static Page pageOf(dossier::RecordKind kind);
    CaseDesk &m_desk;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    std::array<QWidget *, PageCount> m_made{}; ///< by page; made when it is first looked at
};

} // namespace vw::ui
