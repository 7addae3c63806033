// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/layoutpause.h"

#include <QLayout>
#include <QWidget>

namespace vw::ui {

LayoutPause::LayoutPause(QWidget *screen) : m_screen(screen)
{
    const auto pause = [this](const QWidget *widget) {
        if (auto *layout = widget->layout(); layout && layout->isEnabled()) {
            layout->setEnabled(false);
            m_paused.append(layout);
        }
    };
    pause(screen);
    for (const auto *widget : screen->findChildren<QWidget *>())
        pause(widget);
}

LayoutPause::~LayoutPause()
{
    for (auto *child : m_screen->findChildren<QWidget *>()) { // outer ones come first
        if (!child->isWindow() && !child->isVisible() && child->parentWidget()->isVisible() &&
            !child->testAttribute(Qt::WA_WState_ExplicitShowHide))
            child->show();
    }
    for (const auto &layout : m_paused) {
        if (!layout)
            continue;
        layout->setEnabled(true);
        layout->update();
    }
}

} // namespace vw::ui
