// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

namespace vw::ui {

/// What the computer tells about people and sleep. Nothing here asks or waits; a computer that tells nothing is locked by idle time alone.
class SystemEvents : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// The window has locked: the computer may sleep now. Sleep waits for this, five seconds at most.
    virtual void letSleep() {}
    /// Whether anything here would tell that the screen is locked.
    enum class Sources { NotKnownYet, Some, None };
    [[nodiscard]] virtual Sources sources() const { return Sources::Some; }

Q_SIGNALS:
    /// sources() is known now.
    void sourcesKnown();
    /// The screen was locked, or another person's session came to the front.
    void screenLocked();
    /// The computer is about to sleep; answered with letSleep().
    void sleepNear();
};

} // namespace vw::ui
