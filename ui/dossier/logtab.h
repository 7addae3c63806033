// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QTableWidget;

namespace vw::ui {

class CaseDesk;
class LogDetail;

/// Who did what when, from the sealed journal; newest on top, with every earlier version of what was changed.
/// Read each time it is shown.
class LogTab : public QWidget {
    Q_OBJECT
public:
    LogTab(CaseDesk &desk, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void showChosen();
    CaseDesk &m_desk;
    QLabel *m_words;
    QTableWidget *m_table;
    LogDetail *m_detail;
};

} // namespace vw::ui
