// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/ui/talks.h"
#include "ui/parts/readingorder.h"

#include <QAbstractButton>

namespace vw::test {

/// Hands that have a keyboard and no mouse, and count what they press.
class Keyboard {
public:
    explicit Keyboard(WindowDriver &driver) : m_driver(driver) {}

    void press(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        m_driver.key(code, modifiers);
    }
    void type(const QString &text)
    {
        keys += static_cast<int>(text.size());
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
    /// Tab, and the arrows within a row of choices, until what has the focus is called so. Fails when it cannot be reached.
    void tabTo(const QString &name)
    {
        INFO("to " << name.toStdString());
        for (int step = 0; step < mostTabs; ++step) {
            if (nameNow().startsWith(name) || isInGroup(name))
                return;
            press(Qt::Key_Tab);
        }
        FAIL("not reached with Tab: " << name.toStdString());
    }
    void fill(const QString &box, const QString &text)
    {
        tabTo(box);
        type(text);
    }
    void choose(const QString &button)
    {
        tabTo(button);
        press(Qt::Key_Space);
    }
    int keys = 0;

private:
    static constexpr int mostTabs = 160;
    /// Whoever looks sees which row of choices it is, and goes along that one alone.
    bool isInGroup(const QString &name)
    {
        auto *first = QApplication::focusWidget();
        int steps = 0;
        for (auto *at = first ? ui::besideInGroup(first, true) : nullptr; at && at != first; at = ui::besideInGroup(at, true)) {
            ++steps;
            if (!nameOf(at).startsWith(name))
                continue;
            for (; steps > 0; --steps)
                press(Qt::Key_Right);
            return true;
        }
        return false;
    }
    [[nodiscard]] static QString nameOf(const QWidget *widget)
    {
        if (!widget)
            return {};
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button && widget->accessibleName().isEmpty() ? button->text().simplified() : widget->accessibleName();
    }
    [[nodiscard]] static QString nameNow() { return nameOf(QApplication::focusWidget()); }
    WindowDriver &m_driver;
};

} // namespace vw::test
