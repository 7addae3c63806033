// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/newplace.h"

#include "desk/lock.h"
#include "desk/office.h"
#include "ui/shell/workpage.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QThread>

namespace vw::ui {

namespace {

WorkWords words()
{
    return {NewPlace::tr("The whole vault is being written to a new file and checked."), NewPlace::tr("Stop")};
}

} // namespace

NewPlace::NewPlace(desk::Lock &lock, QStackedWidget &screens, QObject *parent) : QObject(parent), m_lock(lock), m_screens(screens)
{
    connect(&m_background, &desk::Background::done, this, &NewPlace::finish);
}

void NewPlace::ask(QWidget *parent, const QString &vaultPath, Office *office)
{
    const QFileInfo old(vaultPath);
    const QString folder = old.dir().exists() ? old.absolutePath() : QDir::homePath(); // a stick that was pulled out has none
    auto *dialog = new QFileDialog(parent, tr("Write the whole vault to a new file"), folder, tr("Vaults (*.vlagwijzer)"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("vlagwijzer"));
    dialog->selectFile(old.completeBaseName() +
                       QStringLiteral("-%1.vlagwijzer").arg(QDate::currentDate().toString(QStringLiteral("yyyyMMdd"))));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The parent goes with the office: whoever chose a file in an open vault that locked meanwhile is asked anew.
    connect(
        dialog, &QFileDialog::fileSelected, parent,
        [this, office, vaultPath](const QString &target) { office ? write(*office, target) : writeLocked(vaultPath, target); },
        Qt::QueuedConnection);
    dialog->open();
}

void NewPlace::write(Office &office, const QString &target)
{
    office.inBackground<Result<void>>(
        words(), this, [target](vault::Session &session, Progress &progress) { return session.moveTo(target, &progress); },
        [this, target](const Result<void> &done) { tell(done, target); });
}

void NewPlace::writeLocked(const QString &vaultPath, const QString &target)
{
    if (isRunning())
        return;
    m_target = target;
    m_progress = std::make_unique<Progress>();
    m_lock.handTo(vaultPath, nullptr); // the thread takes it when it begins
    m_background.start([this, vaultPath, home = thread()] {
        m_lock.handTo(vaultPath, QThread::currentThread());
        m_done = m_lock.writeAdrift(vaultPath, m_target, m_progress.get());
        m_lock.handTo(vaultPath, home);
    });
    if (m_background.endsWithin(desk::blink))
        return;
    m_page = WorkPage::showOver(m_screens, words(), *m_progress);
    connect(m_page->bar(), &WorkBar::stopWanted, this, [this] { m_progress->stop(); });
}

void NewPlace::finish()
{
    if (m_page)
        m_page->away();
    tell(m_done, m_target);
}

void NewPlace::tell(const Result<void> &done, const QString &target)
{
    if (done)
        Q_EMIT written(target);
    else
        Q_EMIT failed(done.error());
}

} // namespace vw::ui
