// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/system/systemevents.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

namespace vw::ui {

/// SystemEvents over D-Bus: logind (sleep, lock, session switch) on the system bus, screen savers on the session bus.
/// A bus that is not there is no error.
class BusEvents final : public SystemEvents {
    Q_OBJECT
public:
    explicit BusEvents(const QDBusConnection &system = QDBusConnection::systemBus(),
                       const QDBusConnection &session = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    void letSleep() override;
    [[nodiscard]] Sources sources() const override;
    /// Logind waits for us before it sleeps.
    [[nodiscard]] bool holdsSleep() const { return m_inhibitor.isValid(); }

private Q_SLOTS:
    void onSleep(bool begins);
    void onScreenSaver(bool active);
    void onLock();
    void onSession(const QString &interface, const QVariantMap &changed);

private:
    void holdSleep();
    void askForSession();
    void follow(const QString &session);
    void askForScreenSavers(const QDBusConnection &bus);
    /// One of those that were asked has answered: it is there, or not.
    void heard(bool isThere);
    int m_waitingFor = 0;
    bool m_hasSource = false;
    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_inhibitor;
};

} // namespace vw::ui
