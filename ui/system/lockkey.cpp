// SPDX-License-Identifier: EUPL-1.2
#include "ui/system/lockkey.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace vw::ui {

namespace {

bool isLockKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_L && (event.modifiers() & ~Qt::KeypadModifier) == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

LockKey::LockKey(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool LockKey::eventFilter(QObject *watched, QEvent *event)
{
    // The override comes first, and also to a window that a dialog holds; the press itself may never come there.
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto &key = static_cast<QKeyEvent &>(*event);
    if (!isLockKey(key))
        return QObject::eventFilter(watched, event);
    key.accept();
    if (!m_told && !key.isAutoRepeat()) {
        m_told = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_told = false;
                Q_EMIT pressed();
            },
            Qt::QueuedConnection);
    }
    return true;
}

} // namespace vw::ui
