// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/workpage.h"

#include "ui/keeping/backupworker.h"
#include "ui/keeping/startpage.h"
#include "ui/parts/pieces.h"

#include <QApplication>
#include <QStackedWidget>

namespace vw::ui {

WorkPage::WorkPage(const QString &title, const QString &before, const WorkWords &words, QWidget *parent)
    : QWidget(parent), m_bar(new WorkBar(words, this))
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *page = new CentredCard(520, this);
    layout->addWidget(page);
    auto *card = column(page->card());
    card->addWidget(titleLabel(title, this));
    if (!before.isEmpty())
        card->addWidget(textLabel(before, this));
    card->addWidget(m_bar);
    setFocusProxy(m_bar);
    card->addWidget(ruler());
    card->addWidget(strongLabel(tr("Immediate danger? Call 112. Veilig Thuis: 0800-2000, day and night."), this));
}

WorkPage *WorkPage::showOver(QStackedWidget &screens, const WorkWords &words, const Progress &progress, const QString &before)
{
    auto *page = new WorkPage(tr("One moment"), before, words);
    page->m_focus = QApplication::focusWidget();
    page->bar()->watch(&progress);
    screens.addWidget(page);
    screens.setCurrentWidget(page);
    page->setFocus();
    return page;
}

QString WorkPage::lockKeyWorks()
{
    return tr("The lock key works: Ctrl+Shift+L.");
}

void WorkPage::away()
{
    m_bar->watch(nullptr);
    if (auto *screens = qobject_cast<QStackedWidget *>(parentWidget()))
        screens->removeWidget(this);
    deleteLater();
    if (m_focus)
        m_focus->setFocus();
}

ClosingPage::ClosingPage(BackupWorker &backup, QWidget *parent)
    : WorkPage(tr("Closing"), tr("The vault is locked and everything is saved."),
               {tr("The backup is being made. The program closes automatically when it is ready."), tr("Close without this backup")},
               parent)
{
    bar()->watch(backup.progress());
    connect(bar(), &WorkBar::stopWanted, &backup, &BackupWorker::stop);
    connect(&backup, &BackupWorker::ended, this, [this] {
        bar()->watch(nullptr);
        Q_EMIT over();
    });
}

} // namespace vw::ui
