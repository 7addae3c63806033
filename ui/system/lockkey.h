// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

namespace vw::ui {

/// Ctrl+Shift+L, wherever the keyboard is: a shortcut of the window is dead under a dialog, and somebody walks in just then.
class LockKey : public QObject {
    Q_OBJECT
public:
    explicit LockKey(QObject *parent = nullptr);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Once per press, and not while the key is on its way to a screen that locking takes away.
    void pressed();

private:
    bool m_told = false;
};

} // namespace vw::ui
