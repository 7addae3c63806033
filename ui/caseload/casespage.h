// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace vw::ui {

class CaseModel;
class CaseOrder;
class ChipRow;
class TickBox;

/// All cases, most urgent first or as somebody orders them, with one field to look for them. What was looked for goes when the page is left; how the
/// list is ordered is remembered.
class CasesPage : public QWidget {
    Q_OBJECT
public:
    CasesPage(Office &office, Preferences &preferences, QWidget *parent = nullptr);
    void focusSearch();

Q_SIGNALS:
    void caseChosen(vw::CaseId id);
    /// Two of them side by side; the first and the second that are selected, or null ids.
    void compareRequested(vw::CaseId one, vw::CaseId other);
    /// A referral of somebody else, or the form that was filled in by pen: into a new case.
    void readRequested();
    void paperRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildBar(QVBoxLayout *layout);
    void buildChoices(QVBoxLayout *layout);
    void watchSearch(Office &office, QVBoxLayout *layout);
    void buildTable(QVBoxLayout *layout);
    void buildEmpty(QVBoxLayout *layout);
    void sortBy(int column, Qt::SortOrder order);
    void takeOrder(const QString &remembered);
    void keepOrder();
    void openSelected();
    [[nodiscard]] QList<CaseId> selected() const;
    Office &m_office;
    Preferences &m_preferences;
    CaseModel *m_model;
    CaseOrder *m_order;
    QLineEdit *m_search;
    ChipRow *m_only = nullptr;
    TickBox *m_closed = nullptr;
    QPushButton *m_urgentFirst = nullptr;
    QList<QWidget *> m_choices; ///< of a list that has lines
    QTableView *m_table;
};

} // namespace vw::ui
