// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/staleuntilshown.h"

#include "ui/parts/layoutpause.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace vw::ui {

StaleUntilShown::StaleUntilShown(QWidget *screen, std::function<void()> build)
    : QObject(screen), m_screen(screen), m_build(std::move(build))
{
    screen->installEventFilter(this);
}

void StaleUntilShown::touch()
{
    m_stale = true;
    if (!m_screen->isVisible() || std::exchange(m_waits, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_waits = false;
            if (m_screen->isVisible())
                buildIfStale();
        },
        Qt::QueuedConnection);
}

bool StaleUntilShown::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        buildIfStale();
    return QObject::eventFilter(watched, event);
}

void StaleUntilShown::buildIfStale()
{
    if (!std::exchange(m_stale, false))
        return;
    const LayoutPause pause(m_screen);
    m_build();
}

} // namespace vw::ui
