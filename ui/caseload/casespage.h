// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QLineEdit;
class QTableView;
class QVBoxLayout;

namespace vw::ui {

class CaseModel;
class CaseOrder;

/// All cases, most urgent first, with one field to look for them.
class CasesPage : public QWidget {
    Q_OBJECT
public:
    explicit CasesPage(Office &office, QWidget *parent = nullptr);
    void focusSearch();

Q_SIGNALS:
    void caseChosen(vw::CaseId id);
    void callRequested();
    /// A referral of somebody else, or the form that was filled in by pen: into a new case.
    void readRequested();
    void paperRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildBar(QVBoxLayout *layout);
    void watchSearch(Office &office, QVBoxLayout *layout);
    void buildTable(QVBoxLayout *layout);
    CaseModel *m_model;
    CaseOrder *m_order;
    QLineEdit *m_search;
    QTableView *m_table;
};

} // namespace vw::ui
