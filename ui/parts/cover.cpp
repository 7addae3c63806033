// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/cover.h"

#include "ui/parts/theme.h"

#include <QApplication>
#include <QPainter>

namespace vw::ui {

Cover::Cover(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
}

void Cover::fall()
{
    setGeometry(window()->rect());
    raise();
    show();
    repaint();
    for (auto *other : QApplication::topLevelWidgets()) { // dialogs, menus, lists under a box
        if (other != window() && other->isVisible())
            other->hide();
    }
}

void Cover::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colours().window);
}

} // namespace vw::ui
