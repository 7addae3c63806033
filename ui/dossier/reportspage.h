// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/recordspage.h"

namespace vw::ui {

/// Reports to any body. Of a report of one's own that went out and was not recorded yet, it proposes a record.
class ReportsPage : public RecordsPage<dossier::Report> {
    Q_OBJECT
public:
    ReportsPage(CaseDesk &desk, QWidget *parent);

protected:
    void synced() override;

private:
    QVBoxLayout *m_proposals;
};

/// Procedures; with a criminal and a family case at once it says that somebody must bring them together.
class ProceduresPage : public RecordsPage<dossier::Procedure> {
    Q_OBJECT
public:
    ProceduresPage(CaseDesk &desk, QWidget *parent);

protected:
    void synced() override;

private:
    QFrame *m_both;
};

} // namespace vw::ui
