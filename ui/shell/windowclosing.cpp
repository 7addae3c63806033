// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/mainwindow.h"

#include "desk/preferences.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/workpage.h"

#include <QCloseEvent>

// Closing the window: never away with words that are nowhere else.

namespace vw::ui {

void MainWindow::end()
{
    m_endsWhenWritten = true;
    if (!qobject_cast<ClosingPage *>(m_stack->currentWidget())) // a second signal follows at once, and is no wish to go without the backup
        close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    closeVault();
    m_setup.preferences.setWindowSize(size());
    event->ignore();
    if (m_newPlace.isRunning()) { // what is written now is nowhere else; the page says so
        m_endsWhenWritten = true;
        return;
    }
    if (!m_lock.isEmpty()) { // never away with words that are nowhere else
        if (!m_lock.paths().contains(m_path))
            m_path = m_lock.paths().first(); // of the vault they belong to
        m_retry.start();
        showUnlock(true);
        return;
    }
    m_backup.makeWanted(m_lock); // one that fails is told at the next start
    if (m_backup.isRunning())
        showClosing();
    else
        event->accept();
}

/// Closing waits for the backup, and says so. Whoever closes once more does not want to wait.
void MainWindow::showClosing()
{
    if (qobject_cast<ClosingPage *>(m_stack->currentWidget())) {
        m_backup.stop();
        return;
    }
    auto *page = new ClosingPage(m_backup);
    showPageOnly(page);
    page->setFocus();
    const auto closeStill = [this, page] {
        if (m_stack->currentWidget() == page) // and nobody came back meanwhile
            close();
    };
    connect(page, &ClosingPage::over, this, closeStill, Qt::QueuedConnection);
}

} // namespace vw::ui
