// SPDX-License-Identifier: EUPL-1.2
#include "app/hardening.h"

#include <QByteArray>
#include <QSettings>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace vw::app {

void hardenProcess()
{
#ifdef Q_OS_UNIX
    const rlimit one{1, 1}; // 0 would still feed a core handler that takes a pipe
    (void)setrlimit(RLIMIT_CORE, &one);
    (void)umask(077);
#endif
#ifdef Q_OS_LINUX
    // inside a sandbox the portals need to look at the process
    if (!qEnvironmentVariableIsSet("FLATPAK_ID") && !qEnvironmentVariableIsSet("SNAP"))
        (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    if (const auto runtime = qgetenv("XDG_RUNTIME_DIR"); !runtime.isEmpty())
        qputenv("TMPDIR", runtime); // Qt's print engine writes a clear PDF there
    // Qt's file dialog keeps the folders it has seen in a settings file of its own; ours has its own path and is not touched by this.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
}

} // namespace vw::app
