// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/stringmaker.h"

#include <QAccessible>
#include <QLibrary>
#include <QPointer>
#include <QWidget>

#include <cstdio>

// What a screen reader hears and does. Qt sends nothing before one listens, and a test has none; so accessibility is switched on the way
// the platform does it. Qt exports both functions, but only a package of private headers declares them.

namespace vw::test {

inline bool listenAsScreenReader()
{
    using Platform = void *(*)(const void *);
    using Switch = void (*)(void *, bool);
    if (QAccessible::isActive())
        return true;
    const auto platform =
        reinterpret_cast<Platform>(QLibrary::resolve(QStringLiteral("Qt6Gui"), "_ZNK20QPlatformIntegration13accessibilityEv"));
    const auto on = reinterpret_cast<Switch>(QLibrary::resolve(QStringLiteral("Qt6Gui"), "_ZN22QPlatformAccessibility9setActiveEb"));
    if (platform && on)
        on(platform(nullptr), true); // the same one for every platform without a bridge of its own
    if (!QAccessible::isActive())
        std::fputs("SKIPPED: accessibility cannot be switched on here\n", stderr);
    return QAccessible::isActive();
}

struct Heard {
    QAccessible::Event type;
    QPointer<QObject> from;
    QString text;
};

/// Stands where the bridge to the screen reader stands: below whatever the program puts on top.
class Listener {
public:
    Listener() : m_before(QAccessible::installUpdateHandler(&Listener::hear)) { heard().clear(); }
    ~Listener() { QAccessible::installUpdateHandler(m_before); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    static QList<Heard> &heard()
    {
        static QList<Heard> all;
        return all;
    }
    /// Every text of every event, in order.
    static QString said()
    {
        QString words;
        for (const auto &each : heard())
            words += each.text;
        return words;
    }

private:
    static void hear(QAccessibleEvent *event)
    {
        QString text;
        switch (event->type()) {
        case QAccessible::TextInserted: text = static_cast<QAccessibleTextInsertEvent *>(event)->textInserted(); break;
        case QAccessible::TextRemoved: text = static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved(); break;
        case QAccessible::TextUpdated: {
            const auto *update = static_cast<QAccessibleTextUpdateEvent *>(event);
            text = update->textRemoved() + update->textInserted();
            break;
        }
        case QAccessible::ValueChanged: text = static_cast<QAccessibleValueChangeEvent *>(event)->value().toString(); break;
        default: break;
        }
        heard().append({event->type(), event->object(), text});
    }
    QAccessible::UpdateHandler m_before;
};

/// Does to the widget what assistive technology does through its interface.
inline void act(QWidget *widget, const QString &action)
{
    auto *seen = QAccessible::queryAccessibleInterface(widget);
    REQUIRE(seen);
    REQUIRE(seen->actionInterface());
    seen->actionInterface()->doAction(action);
}

} // namespace vw::test
