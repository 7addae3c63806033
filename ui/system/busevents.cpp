// SPDX-License-Identifier: EUPL-1.2
#include "ui/system/busevents.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString login = u"org.freedesktop.login1"_s;
const QString managerPath = u"/org/freedesktop/login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;
const QString sessionInterface = u"org.freedesktop.login1.Session"_s;

/// The same signal under the names of several desktops.
const QStringList &screenSavers()
{
    static const QStringList names{u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s,
                                   u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s};
    return names;
}

} // namespace

// QDBusConnection knows only the old form of connect.
BusEvents::BusEvents(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : SystemEvents(parent), m_system(system)
{
    QDBusConnection sessionBus = session;
    for (const QString &name : screenSavers())
        sessionBus.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(onScreenSaver(bool)));
    askForScreenSavers(session);

    if (!m_system.isConnected())
        return; // a call there would never be answered
    m_system.connect(login, managerPath, manager, u"PrepareForSleep"_s, this, SLOT(onSleep(bool)));
    holdSleep();
    ++m_waitingFor;
    auto call = QDBusMessage::createMethodCall(login, managerPath, manager, u"GetSessionByPID"_s);
    call << static_cast<uint>(QCoreApplication::applicationPid());
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        done->deleteLater();
        if (!reply.isError())
            follow(reply.value().path());
        else
            askForSession(); // started by the person's service manager, as most desktops do
    });
}

void BusEvents::askForSession()
{
    auto call = QDBusMessage::createMethodCall(login, managerPath, manager, u"GetSession"_s);
    call << qEnvironmentVariable("XDG_SESSION_ID", u"auto"_s);
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        done->deleteLater();
        if (!reply.isError())
            follow(reply.value().path());
        else
            heard(false); // no logind: the screen saver and idle time are left
    });
}

/// A desktop that locks its screen answers to one of these names.
void BusEvents::askForScreenSavers(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return;
    for (const QString &name : screenSavers()) {
        ++m_waitingFor;
        auto call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                                                   u"NameHasOwner"_s);
        call << name;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<bool> reply = *done;
            done->deleteLater();
            heard(!reply.isError() && reply.value());
        });
    }
}

void BusEvents::heard(bool isThere)
{
    m_hasSource = m_hasSource || isThere;
    if (--m_waitingFor == 0)
        Q_EMIT sourcesKnown();
}

SystemEvents::Sources BusEvents::sources() const
{
    if (m_hasSource)
        return Sources::Some;
    return m_waitingFor > 0 ? Sources::NotKnownYet : Sources::None;
}

void BusEvents::follow(const QString &session)
{
    heard(true);
    m_system.connect(login, session, sessionInterface, u"Lock"_s, this, SLOT(onLock()));
    m_system.connect(login, session, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                     SLOT(onSession(QString, QVariantMap)));
}

void BusEvents::holdSleep()
{
    auto call = QDBusMessage::createMethodCall(login, managerPath, manager, u"Inhibit"_s);
    call << u"sleep"_s << u"Vlagwijzer"_s << u"Locks the vault"_s << u"delay"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        done->deleteLater();
        if (!reply.isError())
            m_inhibitor = reply.value();
    });
}

void BusEvents::letSleep()
{
    m_inhibitor = QDBusUnixFileDescriptor(); // closing it is the answer
}

void BusEvents::onSleep(bool begins)
{
    if (!begins) {
        holdSleep(); // for the next time
        return;
    }
    Q_EMIT sleepNear();
    letSleep(); // nobody listened, or nothing was open
}

void BusEvents::onScreenSaver(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void BusEvents::onLock()
{
    Q_EMIT screenLocked();
}

void BusEvents::onSession(const QString &interface, const QVariantMap &changed)
{
    if (interface != sessionInterface)
        return;
    const bool locked = changed.value(u"LockedHint"_s, false).toBool();
    const bool away = !changed.value(u"Active"_s, true).toBool();
    if (locked || away)
        Q_EMIT screenLocked();
}

} // namespace vw::ui
