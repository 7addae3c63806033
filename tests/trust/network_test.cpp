// SPDX-License-Identifier: EUPL-1.2
// A run of the window and of the command, watched from outside by strace: which sockets it makes, and which files it opens for writing.
#include "tests/support/stringmaker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

bool canTrace()
{
    QProcess strace;
    strace.start(u"strace"_s, {u"-qq"_s, u"-e"_s, u"trace=none"_s, u"true"_s});
    return strace.waitForStarted() && strace.waitForFinished() && strace.exitCode() == 0;
}

struct Trace {
    QStringList sockets, written;
    int calls = 0, exitCode = -1;
};

/// Runs a program of this build with folders of its own, and reads what strace saw.
Trace watch(const QString &program, const QStringList &arguments, const QTemporaryDir &home)
{
    const QString log = home.filePath(u"trace"_s);
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "HOME", "TMPDIR"}) {
        const QString folder = home.filePath(u"own/"_s + QLatin1StringView(name));
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        environment.insert(QLatin1StringView(name), folder);
    }
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    QProcess strace;
    strace.setProcessEnvironment(environment);
    strace.setWorkingDirectory(QCoreApplication::applicationDirPath());
    strace.start(u"strace"_s, QStringList{u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=%network,openat,open,creat"_s, u"-o"_s, log,
                                          QCoreApplication::applicationDirPath() + u'/' + program} +
                                  arguments);
    REQUIRE(strace.waitForStarted());
    strace.closeWriteChannel();
    REQUIRE(strace.waitForFinished(300000));

    Trace trace;
    trace.exitCode = strace.exitCode();
    QFile file(log);
    REQUIRE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression socket(uR"(\b(?:socket|connect|bind|sendto)\(.*\b(AF_\w+))"_s);
    static const QRegularExpression opened(uR"rx((?:openat\(\w+, |open\(|creat\()"([^"]*)".*?(O_WRONLY|O_RDWR|O_CREAT|creat).*= \d+)rx"_s);
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        ++trace.calls;
        if (const auto match = socket.match(line); match.hasMatch() && !trace.sockets.contains(match.captured(1)))
            trace.sockets.append(match.captured(1));
        if (const auto match = opened.match(line); match.hasMatch() && !trace.written.contains(match.captured(1)))
            trace.written.append(match.captured(1));
    }
    return trace;
}

/// Where a run of a test may write: its own folders, and devices.
QStringList strays(const QStringList &written, const QTemporaryDir &home)
{
    QStringList found;
    for (const QString &path : written) {
        if (!path.startsWith(home.path()) && !path.startsWith(u"/dev/"_s) && !path.startsWith(u"/proc/self/"_s) &&
            !path.startsWith(u"/memfd:"_s))
            found.append(path);
    }
    return found;
}

} // namespace

TEST_CASE("no internet socket is made, and no file is opened for writing but the program's own")
{
    if (!canTrace()) {
        std::puts("SKIPPED: this computer does not allow a program to be traced");
        return;
    }
    static int count = 1;
    static char name[] = "trust_test";
    static char *arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments);
    for (const auto &[program, with] :
         {std::pair{u"ui_test"_s, QStringList{u"[canary],[keeping]"_s}}, std::pair{u"cli_test"_s, QStringList()}}) {
        if (!QFile::exists(QCoreApplication::applicationDirPath() + u'/' + program)) {
            std::printf("SKIPPED: %s is not built here\n", qPrintable(program));
            return;
        }
        const QTemporaryDir home;
        const Trace trace = watch(program, with, home);
        INFO(program.toStdString() << " wrote " << trace.written.join(u"\n").toStdString());
        CHECK(trace.exitCode == 0);
        CHECK(trace.calls > 100);
        for (const QString &family : trace.sockets)
            CHECK((family == u"AF_UNIX"_s || family == u"AF_LOCAL"_s));
        CHECK(strays(trace.written, home) == QStringList());
        std::printf("strace %s: %d calls, sockets: %s, %lld files opened for writing, all its own\n", qPrintable(program), trace.calls,
                    trace.sockets.isEmpty() ? "none" : qPrintable(trace.sockets.join(u' ')), static_cast<long long>(trace.written.size()));
    }
}
