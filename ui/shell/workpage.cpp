// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/workpage.h"

#include "ui/parts/pieces.h"
#include "ui/shell/startpage.h"

#include <QApplication>
#include <QPointer>
#include <QStackedWidget>

namespace vw::ui {

WorkPage::WorkPage(const QString &what, const QString &stopWords, QWidget *parent)
    : WorkPage(tr("One moment"), tr("The lock key works: Ctrl+Shift+L."), what, stopWords, parent)
{
}

WorkPage::WorkPage(const QString &title, const QString &before, const QString &what, const QString &stopWords, QWidget *parent)
    : QWidget(parent), m_bar(new WorkBar(what, stopWords, this))
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *page = new CentredCard(520, this);
    layout->addWidget(page);
    auto *card = column(page->card());
    card->addWidget(titleLabel(title, this));
    card->addWidget(textLabel(before, this));
    card->addWidget(m_bar);
    setFocusProxy(m_bar);
    card->addWidget(ruler());
    card->addWidget(strongLabel(tr("Direct danger? Call 112. Veilig Thuis: 0800-2000, day and night."), this));
}

void WorkPage::showOver(QStackedWidget &screens, Office &office, const Office::WorkWords &words)
{
    auto *page = new WorkPage(words.what, words.stop);
    auto *bar = page->bar();
    bar->watch(&office.work().progress());
    connect(bar, &WorkBar::stopWanted, &office.work(), &desk::LongWork::stop);
    connect(&office, &QObject::destroyed, bar, [bar] { bar->watch(nullptr); });
    connect(&office, &Office::workEnded, page, [page, &screens, focus = QPointer<QWidget>(QApplication::focusWidget())] {
        screens.removeWidget(page);
        page->deleteLater();
        if (focus)
            focus->setFocus();
    });
    screens.addWidget(page);
    screens.setCurrentWidget(page);
    page->setFocus();
}

ClosingPage::ClosingPage(QWidget *parent)
    : WorkPage(tr("Closing"), tr("The vault is locked and everything is saved."), tr("The backup is being made. The program closes by itself when it is ready."),
               tr("Close without this backup"), parent)
{
}

} // namespace vw::ui
