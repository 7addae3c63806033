// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/stringmaker.h"
#include "tests/support/tools.h"
#include "ui/system/busevents.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include <fcntl.h>
#include <unistd.h>

using namespace vw;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Plays logind on a bus of the test's own.
class Logind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        asked = what + u' ' + mode;
        std::array<int, 2> ends{};
        REQUIRE(::pipe2(ends.data(), O_NONBLOCK) == 0);
        reading = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(u"/org/freedesktop/login1/session/a"_s); }

public:
    /// True when nobody holds the other end any more.
    [[nodiscard]] bool maySleep() const
    {
        char byte = 0;
        return ::read(reading, &byte, 1) == 0;
    }
    QString asked;
    int reading = -1;
};

template <typename F>
bool soon(F &&holds)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds() && timer.elapsed() < 5000)
        QTest::qWait(10);
    return holds();
}

/// A message bus, a logind on it, and the events that listen there.
struct Bus {
    Bus()
    {
        daemon.setProgram(u"dbus-daemon"_s);
        daemon.setArguments(
            {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s, u"--address=unix:dir="_s + folder.path()});
        daemon.start();
        REQUIRE(daemon.waitForReadyRead());
        const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
        computer = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"computer"_s));
        REQUIRE(computer->isConnected());
        REQUIRE(computer->registerObject(u"/org/freedesktop/login1"_s, &logind, QDBusConnection::ExportAllSlots));
        REQUIRE(computer->registerService(u"org.freedesktop.login1"_s));
        const auto program = QDBusConnection::connectToBus(address, u"program"_s);
        events = std::make_unique<ui::BusEvents>(program, program);
        REQUIRE(soon([&] { return events->holdsSleep(); }));
        QTest::qWait(50); // the answer about the session
    }
    ~Bus()
    {
        events.reset();
        QDBusConnection::disconnectFromBus(u"program"_s);
        QDBusConnection::disconnectFromBus(u"computer"_s);
        daemon.kill();
        daemon.waitForFinished();
    }
    void tell(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        REQUIRE(computer->send(message));
    }
    void sessionChanges(const QString &property, bool value)
    {
        tell(u"/org/freedesktop/login1/session/a"_s, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
             {u"org.freedesktop.login1.Session"_s, QVariantMap{{property, value}}, QStringList()});
    }
    QTemporaryDir folder;
    QProcess daemon;
    Logind logind;
    std::unique_ptr<QDBusConnection> computer;
    std::unique_ptr<ui::BusEvents> events;
};

} // namespace

TEST_CASE("sleep waits until the vault is locked, and is held again after waking")
{
    if (vw::test::isMissing({u"dbus-daemon"_s}))
        return;
    Bus bus;
    CHECK(bus.logind.asked == u"sleep delay"_s);
    CHECK_FALSE(bus.logind.maySleep());
    const QSignalSpy near(bus.events.get(), &ui::SystemEvents::sleepNear);
    bool stillHeld = false;
    QObject::connect(bus.events.get(), &ui::SystemEvents::sleepNear, bus.events.get(), [&] { stillHeld = bus.events->holdsSleep(); });
    bus.tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    REQUIRE(soon([&] { return near.count() == 1; }));
    CHECK(stillHeld); // while the window locks
    CHECK(soon([&] { return bus.logind.maySleep(); }));
    bus.tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    CHECK(soon([&] { return bus.events->holdsSleep(); }));
    CHECK(near.count() == 1);
}

TEST_CASE("a screen lock and a session switch are noticed")
{
    if (vw::test::isMissing({u"dbus-daemon"_s}))
        return;
    Bus bus;
    const QSignalSpy locked(bus.events.get(), &ui::SystemEvents::screenLocked);
    int expected = 0;
    const auto noticed = [&] {
        ++expected;
        return soon([&] { return locked.count() == expected; });
    };
    bus.tell(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    CHECK(noticed());
    bus.tell(u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, {true});
    CHECK(noticed());
    bus.tell(u"/org/freedesktop/login1/session/a"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
    CHECK(noticed());
    bus.sessionChanges(u"LockedHint"_s, true);
    CHECK(noticed());
    bus.sessionChanges(u"Active"_s, false);
    CHECK(noticed());
    // Unlocking and coming back are no reason to lock.
    bus.tell(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {false});
    bus.sessionChanges(u"Active"_s, true);
    bus.sessionChanges(u"IdleHint"_s, true);
    QTest::qWait(200);
    CHECK(locked.count() == expected);
}

TEST_CASE("without any bus there are no events and no fault")
{
    ui::BusEvents events(QDBusConnection::connectToBus(u"unix:path=/nowhere"_s, u"none"_s), QDBusConnection(u"none"_s));
    QTest::qWait(20);
    CHECK_FALSE(events.holdsSleep());
    events.letSleep();
    CHECK(soon([&] { return events.sources() == ui::SystemEvents::Sources::None; }));
}

TEST_CASE("a computer with a logind tells of a locked screen; a bus without one does not")
{
    if (vw::test::isMissing({u"dbus-daemon"_s}))
        return;
    Bus bus;
    CHECK(soon([&] { return bus.events->sources() == ui::SystemEvents::Sources::Some; }));
    REQUIRE(bus.computer->unregisterService(u"org.freedesktop.login1"_s)); // as in a sandbox, where the bus is and those on it are not
    const auto program = QDBusConnection(u"program"_s);
    const ui::BusEvents alone(program, program);
    CHECK(soon([&] { return alone.sources() == ui::SystemEvents::Sources::None; }));
}

#include "busevents_test.moc"
