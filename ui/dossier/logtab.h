// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/session.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace vw::ui {

class LogDetail;

/// Who did what when, from the sealed journal; newest on top, with every earlier version of what was changed.
/// Read each time it is shown; a long one is put on the screen a hundred lines at a time.
class LogTab : public QWidget {
    Q_OBJECT
public:
    LogTab(CaseDesk &desk, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    /// The next hundred lines below those that stand there.
    void addLines();
    void addLineIfNear();
    void showChosen();
    CaseDesk &m_desk;
    QLabel *m_words;
    QTableWidget *m_table;
    LogDetail *m_detail;
    QList<vault::JournalEntry> m_lines; ///< oldest first
};

} // namespace vw::ui
