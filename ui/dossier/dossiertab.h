// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace vw::ui {

class CaseDesk;
class FactsPage;
class InfoPage;
class NotesPage;
class PersonsPage;

/// Who it is about, what happened, what was noted, and what belongs to the case as a whole.
class DossierTab : public QWidget {
    Q_OBJECT
public:
    DossierTab(CaseDesk &desk, QWidget *parent);
    /// "persons", "facts", "notes", "info", "person:<id>", "incident:<id>", "incident:new", "note:<id>", "field:<key of the case record>".
    void showPlace(const QString &place);

private:
    enum Page { Persons, Facts, Notes, Info };
    void showCounts();
    void turnTo(Page page);
    CaseDesk &m_desk;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    PersonsPage *m_persons;
    FactsPage *m_facts;
    NotesPage *m_notes;
    InfoPage *m_info;
};

} // namespace vw::ui
