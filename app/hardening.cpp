// SPDX-License-Identifier: EUPL-1.2
#include "app/hardening.h"

#include <QFile>
#include <QSettings>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace vw::app {

Surroundings surroundings()
{
    Surroundings around;
#ifdef Q_OS_LINUX
    around.hasFlatpakNote = ::access("/.flatpak-info", W_OK) != 0 && errno == EROFS;
    if (QFile label(QStringLiteral("/proc/self/attr/current")); label.open(QIODevice::ReadOnly))
        around.confinement = label.readAll();
    around.program = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
#endif
    return around;
}

bool isSandboxed(const Surroundings &around)
{
    const bool inSnap =
        around.program.startsWith(QLatin1StringView("/snap/")) || around.program.startsWith(QLatin1StringView("/var/lib/snapd/snap/"));
    return around.hasFlatpakNote || (inSnap && around.confinement.startsWith("snap."));
}

void hardenProcess()
{
#ifdef Q_OS_UNIX
    const rlimit one{1, 1}; // 0 would still feed a core handler that takes a pipe
    (void)setrlimit(RLIMIT_CORE, &one);
    (void)umask(077);
#endif
#ifdef Q_OS_LINUX
    if (!isSandboxed(surroundings()))
        (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    if (const auto runtime = qgetenv("XDG_RUNTIME_DIR"); !runtime.isEmpty())
        qputenv("TMPDIR", runtime); // Qt's print engine writes a clear PDF there
    // Qt's file dialog keeps the folders it has seen in a settings file of its own; ours has its own path and is not touched by this.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
}

} // namespace vw::app
