// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/lingering.h"

#include <QApplication>
#include <QDialog>
#include <QDrag>
#include <QThread>

namespace vw::ui {

namespace {

constexpr int lookMilliseconds = 50;

} // namespace

Lingering::Lingering(QObject *parent) : QObject(parent)
{
    QTimer::singleShot(0, this, [this] { m_outermost = QThread::currentThread()->loopLevel(); });
    m_timer.setInterval(lookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Lingering::letGo);
}

Lingering::~Lingering()
{
    letGo();
}

void Lingering::takeFrom(QWidget &screens)
{
    if (QThread::currentThread()->loopLevel() <= m_outermost)
        return; // nothing runs a loop of its own
    QDrag::cancel();
    for (QWidget *popup = QApplication::activePopupWidget(); popup != nullptr && popup->close();)
        popup = QApplication::activePopupWidget();
    for (auto *drag : screens.findChildren<QDrag *>()) {
        if (auto *source = qobject_cast<QWidget *>(drag->parent()))
            take(*source);
    }
    for (auto *dialog : screens.findChildren<QDialog *>()) {
        if (dialog->isWindow() && !qobject_cast<QDialog *>(dialog->parentWidget()))
            take(*dialog);
    }
}

/// What it asks is answered with no.
void Lingering::take(QWidget &widget)
{
    for (auto *question : widget.findChildren<QDialog *>())
        question->reject();
    widget.hide();
    widget.setParent(nullptr);
    m_widgets.emplace_back(&widget);
    m_timer.start();
}

void Lingering::letGo()
{
    if (QThread::currentThread()->loopLevel() > m_outermost)
        return;
    m_timer.stop();
    for (const auto &widget : m_widgets)
        delete widget;
    m_widgets.clear();
}

} // namespace vw::ui
