// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QLineEdit;

namespace vw::ui {

class CaseModel;

/// All cases, most urgent first, with one field to look for them.
class CasesPage : public QWidget {
    Q_OBJECT
public:
    explicit CasesPage(Office &office, QWidget *parent = nullptr);
    void focusSearch();

Q_SIGNALS:
    void caseChosen(vw::CaseId id);
    void callRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    CaseModel *m_model;
    QLineEdit *m_search;
};

} // namespace vw::ui
