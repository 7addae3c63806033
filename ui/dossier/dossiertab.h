// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/record.h"
#include "desk/place.h"
#include "ui/parts/desknames.h"

#include <QWidget>

#include <functional>
#include <map>

namespace vw::ui {

class SidePages;

/// Who it is about, what happened, what was noted, and what belongs to the case as a whole. A kind of records that no page is made for by hand
/// has the page that its description makes.
class DossierTab : public QWidget {
    Q_OBJECT
public:
    /// A page that another room makes, and the place by which it is found.
    struct Further {
        desk::Place::Kind place;
        std::function<QString()> name;
        std::function<QWidget *(QWidget *parent)> make;
    };
    DossierTab(CaseDesk &desk, const QList<Further> &further, QWidget *parent);
    /// A person, fact, note or key of the case record; nothing happens for any other place.
    void showPlace(const desk::Place &place);

private:
    void addPages(const QList<Further> &further);
    template <typename Page, typename E>
    void addRecords();
    template <typename E>
    void addUnlessMade();
    /// Turns to the page of this kind; null when it stands in another tab.
    [[nodiscard]] QWidget *turnedTo(dossier::RecordKind kind);
    CaseDesk &m_desk;
    SidePages *m_pages;
    std::map<dossier::RecordKind, int> m_pageOf;
    std::map<desk::Place::Kind, int> m_further;
    int m_whoKnows = 0, m_info = 0;
};

} // namespace vw::ui
