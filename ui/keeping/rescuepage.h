// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keeping/rescuejob.h"
#include "ui/parts/pieces.h"
#include "ui/parts/workbar.h"

#include <QPointer>

class QListWidget;

namespace vw::ui {

class NewPassphrase;
class PassphraseEdit;
class TextEntry;

/// Before any vault is open: put a backup in the place of a vault, or take out of a damaged one what is still whole.
class RescuePage : public QWidget {
    Q_OBJECT
public:
    /// `path`: the vault it is about; may be empty. `backups`: the folder its backups are in.
    RescuePage(const QString &path, const QString &backups, const Clock &clock, const QString &stateFolder, const crypto::KdfPolicy &policy,
               QWidget *parent = nullptr);

    /// The cases that it names; what was rescued stays said.
    void putAwayReport();

Q_SIGNALS:
    void leaveRequested();
    void openRequested(const QString &path);

private:
    QFrame *buildRestore();
    QFrame *buildRescue();
    void listBackups();
    void restore(bool evenIfOther = false);
    void restored(const Result<QString> &kept, const QString &path);
    void askOther();
    [[nodiscard]] bool isBusy() const { return m_job.isBusy() || m_restoring.isRunning(); }
    void rescue();
    void rescued(const vault::TransferReport &report, const QString &target);
    void chooseInto(TextEntry *entry, const QString &title);
    void check();
    const Clock &m_clock;
    QString m_backups;
    RescueJob m_job;
    desk::Background m_restoring;
    TextEntry *m_vault, *m_backup, *m_target, *m_slotsFrom;
    QListWidget *m_list;
    PassphraseEdit *m_opening;
    NewPassphrase *m_passphrase;
    QPushButton *m_restore, *m_rescue, *m_leave;
    WorkBar *m_restoreBar, *m_rescueBar;
    QLabel *m_restored, *m_restoreError, *m_rescueError;
    QVBoxLayout *m_report;
    QPointer<QWidget> m_losses; ///< names cases
};

} // namespace vw::ui
