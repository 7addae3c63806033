// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/rescuepage.h"

#include "core/vault/backup.h"
#include "core/wording/sentences.h"
#include "ui/keeping/newpassphrase.h"
#include "ui/keeping/passphraseedit.h"
#include "ui/parts/follow.h"
#include "ui/parts/form.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>

#include <algorithm>

namespace vw::ui {

namespace {

constexpr qsizetype shownLosses = 20;

void tell(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

} // namespace

RescuePage::RescuePage(const QString &path, const QString &backups, const Clock &clock, const QString &stateFolder,
                       const crypto::KdfPolicy &policy, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_backups(backups), m_job(clock, stateFolder, policy)
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *page = new ScrollPage(this, 760);
    layout->addWidget(page);
    page->content()->addWidget(titleLabel(tr("Restore a backup or rescue a vault"), this));
    m_vault = new TextEntry(tr("The vault that is lost or damaged"), TextEntry::Kind::Line, this);
    m_vault->setText(path);
    auto *row = new QHBoxLayout;
    auto *choose = plainButton(tr("Choose"), this);
    choose->setAccessibleName(tr("Choose: %1").arg(tr("The vault that is lost or damaged")));
    row->addWidget(m_vault, 1);
    row->addWidget(choose, 0, Qt::AlignBottom);
    page->content()->addLayout(row);
    page->content()->addWidget(buildRestore());
    page->content()->addWidget(buildRescue());
    m_leave = wayBack(quietButton(tr("Back"), this));
    page->content()->addWidget(m_leave, 0, Qt::AlignLeft);
    page->content()->addWidget(strongLabel(tr("Immediate danger? Call 112. Veilig Thuis: 0800-2000, day and night."), this));
    page->content()->addStretch(1);
    connect(m_leave, &QPushButton::clicked, this, &RescuePage::leaveRequested);
    connect(choose, &QPushButton::clicked, this, [this] { chooseInto(m_vault, tr("The vault that is lost or damaged")); });
    connect(m_vault, &TextEntry::typed, this, [this] {
        listBackups();
        check();
    });
    connect(&m_job, &RescueJob::done, this, &RescuePage::rescued);
    connect(&m_job, &RescueJob::failed, this, [this](const Error &error) {
        m_rescueBar->hide();
        tell(m_rescueError, wording::sentence(error));
        check();
    });
    listBackups();
    check();
}

QFrame *RescuePage::buildRestore()
{
    auto *card = frame("card", this);
    auto *layout = column(card);
    layout->addWidget(headingLabel(tr("1  Restore a backup"), card));
    layout->addWidget(textLabel(tr("Try this first. The vault that is there now is kept under another name. What was written after the "
                                   "backup is only in that one."),
                                card));
    m_list = new QListWidget(card);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setMaximumHeight(150);
    layout->addWidget(m_list);
    m_backup = new TextEntry(tr("The backup"), TextEntry::Kind::Line, card);
    auto *row = new QHBoxLayout;
    auto *choose = plainButton(tr("Choose a file"), card);
    row->addWidget(m_backup, 1);
    row->addWidget(choose, 0, Qt::AlignBottom);
    layout->addLayout(row);
    m_restored = strongLabel({}, card);
    m_restored->hide();
    m_restoreError = errorLabel(card);
    layout->addWidget(m_restored);
    layout->addWidget(m_restoreError);
    m_restoreBar = new WorkBar({tr("The backup is being put in its place and checked."), {}}, card);
    m_restoreBar->hide();
    layout->addWidget(m_restoreBar);
    m_restore = primaryButton(tr("Restore this backup"), card);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, [this] { chooseInto(m_backup, tr("The backup")); });
    followSelection(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            m_backup->setText(item->data(Qt::UserRole).toString());
        check();
    });
    connect(m_backup, &TextEntry::typed, this, &RescuePage::check);
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(); });
    return card;
}

QFrame *RescuePage::buildRescue()
{
    auto *card = frame("card", this);
    auto *layout = column(card);
    layout->addWidget(headingLabel(tr("2  Rescue what is still intact"), card));
    layout->addWidget(textLabel(tr("If there is no good backup: everything in the damaged file that still opens goes into a new vault. The "
                                   "damaged file is only read."),
                                card));
    m_opening = new PassphraseEdit(tr("Passphrase or recovery key of the damaged vault"), card);
    layout->addWidget(m_opening);
    m_slotsFrom =
        new TextEntry(tr("A backup for its keys, if those of the damaged vault are broken (optional)"), TextEntry::Kind::Line, card);
    auto *row = new QHBoxLayout;
    auto *choose = plainButton(tr("Choose"), card);
    choose->setAccessibleName(tr("Choose: %1").arg(tr("A backup for its keys, if those of the damaged vault are broken (optional)")));
    row->addWidget(m_slotsFrom, 1);
    row->addWidget(choose, 0, Qt::AlignBottom);
    layout->addLayout(row);
    m_target = new TextEntry(tr("The new vault"), TextEntry::Kind::Line, card);
    layout->addWidget(m_target);
    m_passphrase = new NewPassphrase(tr("Passphrase of the new vault"), card);
    layout->addWidget(m_passphrase);
    m_rescueError = errorLabel(card);
    layout->addWidget(m_rescueError);
    m_rescueBar =
        new WorkBar({tr("The program is looking for what is intact and writing it into the new vault."), tr("Stop rescuing")}, card);
    m_rescueBar->hide();
    layout->addWidget(m_rescueBar);
    connect(m_rescueBar, &WorkBar::stopWanted, &m_job, &RescueJob::stop);
    m_rescue = plainButton(tr("Rescue"), card);
    layout->addWidget(m_rescue, 0, Qt::AlignLeft);
    m_report = new QVBoxLayout;
    layout->addLayout(m_report);
    connect(choose, &QPushButton::clicked, this, [this] { chooseInto(m_slotsFrom, tr("The backup")); });
    connect(m_opening, &PassphraseEdit::changed, this, &RescuePage::check);
    connect(m_passphrase, &NewPassphrase::changed, this, &RescuePage::check);
    connect(m_target, &TextEntry::typed, this, &RescuePage::check);
    connect(m_rescue, &QPushButton::clicked, this, &RescuePage::rescue);
    return card;
}

void RescuePage::chooseInto(TextEntry *entry, const QString &title)
{
    auto *dialog = new QFileDialog(this, title, {}, tr("Vaults (*.vlagwijzer)"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, entry](const QString &path) {
        entry->setText(path);
        if (entry == m_vault)
            listBackups();
        check();
    });
    dialog->open();
}

void RescuePage::listBackups()
{
    const QString path = m_vault->text().trimmed();
    m_list->clear();
    const QString folder = m_backups.isEmpty() && !path.isEmpty() ? vault::defaultBackupFolder(path) : m_backups;
    if (!path.isEmpty()) {
        for (const auto &file : vault::backupsIn(folder, path)) {
            auto *item = new QListWidgetItem(
                tr("%1, %2 kB").arg(QLocale().toString(file.made, QStringLiteral("d MMMM yyyy, HH:mm"))).arg(file.size / 1024), m_list);
            item->setData(Qt::UserRole, file.path);
        }
        const QFileInfo info(path);
        if (m_target->text().isEmpty())
            m_target->setText(info.dir().filePath(info.completeBaseName() + tr("-rescued") + QStringLiteral(".vlagwijzer")));
    }
    m_list->setVisible(m_list->count() > 0);
}

void RescuePage::check()
{
    const bool hasVault = !m_vault->text().trimmed().isEmpty();
    m_leave->setEnabled(!isBusy());
    m_restore->setEnabled(hasVault && !isBusy() && !m_backup->text().trimmed().isEmpty());
    m_rescue->setEnabled(hasVault && !isBusy() && !m_opening->isEmpty() && m_passphrase->isReady() &&
                         !m_target->text().trimmed().isEmpty());
}

/// A backup of another vault is not put back before somebody has read that it is one.
void RescuePage::askOther()
{
    auto *other = plainButton(tr("Restore it anyway"), this);
    connect(other, &QPushButton::clicked, this, [this, other] {
        other->deleteLater();
        restore(true);
    });
    for (auto *entry : {m_backup, m_vault})
        connect(entry, &TextEntry::typed, other, &QObject::deleteLater); // it was asked of this file
    m_restore->parentWidget()->layout()->addWidget(other);
    other->setFocus();
}

void RescuePage::restore(bool evenIfOther)
{
    const QString path = m_vault->text().trimmed();
    const auto kept = std::make_shared<Result<QString>>();
    connect(&m_restoring, &desk::Background::done, this, [this, kept, path] { restored(*kept, path); }, Qt::SingleShotConnection);
    m_restoring.start([kept, path, evenIfOther, backup = m_backup->text().trimmed(), &clock = m_clock] {
        *kept = vault::restoreBackup(backup, path, clock, evenIfOther);
    });
    m_restoreBar->show();
    check();
}

void RescuePage::restored(const Result<QString> &kept, const QString &path)
{
    m_restoreBar->hide();
    check();
    tell(m_restoreError, kept ? QString() : wording::sentence(kept.error()));
    tell(m_restored, !kept             ? QString()
                     : kept->isEmpty() ? tr("The backup is in its place.")
                                       : tr("The backup is in its place. What was there is kept as %1.").arg(*kept));
    if (!kept && kept.error().code == ErrorCode::OtherVault)
        askOther();
    if (!kept)
        return;
    auto *open = primaryButton(tr("Open it"), this);
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
    m_restore->parentWidget()->layout()->addWidget(open);
    m_restore->hide();
    open->setFocus();
}

void RescuePage::rescue()
{
    tell(m_rescueError, {});
    clear(m_report);
    m_job.start(
        {m_vault->text().trimmed(), m_slotsFrom->text().trimmed(), m_target->text().trimmed(), m_opening->take(), m_passphrase->take()});
    m_rescueBar->watch(m_job.progress());
    m_rescueBar->show();
    check();
}

void RescuePage::putAwayReport()
{
    if (!m_losses)
        return;
    delete m_losses;
    m_report->insertWidget(
        m_report->count() - 1,
        textLabel(tr("What is lost was removed when the vault was locked. It is in the log of the new vault, by case."), this));
}

void RescuePage::rescued(const vault::TransferReport &report, const QString &target)
{
    m_rescueBar->hide();
    m_report->addWidget(
        strongLabel(tr("Rescued: %1 cases with %2 parts, into %3.").arg(report.cases).arg(report.records).arg(target), this));
    if (report.lost.isEmpty()) {
        m_report->addWidget(textLabel(tr("Nothing is lost."), this));
    } else {
        const auto lost = wording::named(report.lost, report.names);
        QStringList lines;
        for (const auto &loss : lost.first(std::min(lost.size(), shownLosses)))
            lines.append(wording::sentence(loss));
        if (lost.size() > shownLosses)
            lines.append(tr("and %n more", nullptr, static_cast<int>(lost.size() - shownLosses)));
        m_report->addWidget(strongLabel(
            tr("LOST: %1 cases, %2 parts, %3 lines of the log.").arg(report.lostCases).arg(report.lostRecords).arg(report.lostLines),
            this));
        m_losses = listLabel(lines, false, this);
        m_report->addWidget(m_losses);
    }
    m_report->addWidget(
        mutedLabel(tr("Keep the damaged file until you have looked through the new vault. Other passphrases must be added again."), this));
    auto *open = primaryButton(tr("Open the new vault"), this);
    connect(open, &QPushButton::clicked, this, [this, target] { Q_EMIT openRequested(target); });
    m_report->addWidget(open, 0, Qt::AlignLeft);
    check();
}

} // namespace vw::ui
