// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "desk/background.h"
#include "ui/parts/desknames.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

class QStackedWidget;

namespace vw::desk {
class Lock;
}

namespace vw::ui {

class WorkPage;

/// Writes a vault that is no longer at its place, open or locked, to a new file that a person chooses. Nothing is overwritten.
class NewPlace : public QObject {
    Q_OBJECT
public:
    /// `screens`: what is covered while a locked vault is written.
    NewPlace(desk::Lock &lock, QStackedWidget &screens, QObject *parent = nullptr);
    /// Asks where to, in a dialog that goes with its parent, so that locking never waits. `office`: null for a locked vault.
    void ask(QWidget *parent, const QString &vaultPath, Office *office);
    /// It has what the lock keeps: nobody else asks the lock anything.
    [[nodiscard]] bool isRunning() const { return m_background.isRunning(); }

Q_SIGNALS:
    void written(const QString &path);
    void failed(const vw::Error &error);

private:
    void write(Office &office, const QString &target);
    void writeLocked(const QString &vaultPath, const QString &target);
    void finish();
    void tell(const Result<void> &done, const QString &target);
    desk::Lock &m_lock;
    QStackedWidget &m_screens;
    desk::Background m_background;
    std::unique_ptr<Progress> m_progress;
    Result<void> m_done;
    QString m_target;
    QPointer<WorkPage> m_page;
};

} // namespace vw::ui
