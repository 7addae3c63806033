// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/ui/talks.h"

#include <QAbstractButton>
#include <QTabBar>

// Every screen of a case and of the program, one after the other: for the gates that look at all of them.

namespace vw::test {

inline void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

/// What a fault calls the widget.
inline QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString words = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
    return QStringLiteral("%1 \"%2\"").arg(QLatin1StringView(widget->metaObject()->className()), words.left(50));
}

/// The tabs of the open case, the places that are deeper in it, and its pages: `look(name)` at each.
template <typename Look>
void onEveryScreen(const WindowDriver &driver, Look &&look)
{
    const auto pages = driver.visible<ui::CasePage>();
    REQUIRE(pages.size() == 1);
    auto *bar = pages.first()->findChild<QTabBar *>();
    for (int tab = 0; tab < bar->count(); ++tab) {
        if (!bar->isTabVisible(tab))
            continue;
        bar->setCurrentIndex(tab);
        settle();
        look(bar->tabText(tab));
    }
    for (const char *place : {"facts", "notes", "on-paper", "received", "who-knows", "info", "step:5"}) {
        jump(driver, QLatin1StringView(place));
        settle();
        look(QLatin1StringView(place));
    }
}

} // namespace vw::test
