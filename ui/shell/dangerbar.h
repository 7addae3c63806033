// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace vw::ui {

class CaseDesk;
class TextEntry;

/// "Direct gevaar", on top of everything while the tempo is now. Closes only by recording that 112 was called, or why not.
class DangerBar : public QFrame {
    Q_OBJECT
public:
    explicit DangerBar(QWidget *parent = nullptr);
    /// Null hides it.
    void setDesk(CaseDesk *desk);

private:
    void refresh();
    void openForm(bool called);
    CaseDesk *m_desk = nullptr;
    QLabel *m_title, *m_lines, *m_after;
    QWidget *m_buttons, *m_form;
    QPushButton *m_called, *m_notCalled;
    bool m_closed = false;
};

} // namespace vw::ui
