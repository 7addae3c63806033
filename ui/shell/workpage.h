// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/workbar.h"

#include <QPointer>

class QStackedWidget;

namespace vw::ui {

class BackupWorker;

/// Nothing but long work: over other screens while it goes on.
class WorkPage : public QWidget {
    Q_OBJECT
public:
    /// `before`: what is to be known first.
    WorkPage(const QString &title, const QString &before, const WorkWords &words, QWidget *parent = nullptr);
    /// Over these screens, which stay as they are until away(). While a vault is open the lock key works as ever, and `before` says so.
    [[nodiscard]] static WorkPage *showOver(QStackedWidget &screens, const WorkWords &words, const Progress &progress,
                                            const QString &before = {});
    [[nodiscard]] static QString lockKeyWorks();
    /// The work has ended: the screens come back, and what had the focus.
    void away();
    [[nodiscard]] WorkBar *bar() const { return m_bar; }

private:
    WorkBar *m_bar;
    QPointer<QWidget> m_focus;
};

/// The vault is locked and the program is about to close: what it still waits for, and how not to.
class ClosingPage : public WorkPage {
    Q_OBJECT
public:
    explicit ClosingPage(BackupWorker &backup, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The backup is made, or was stopped.
    void over();
};

} // namespace vw::ui
