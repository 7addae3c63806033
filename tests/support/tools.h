// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <cstdio>

namespace vw::test {

/// True when a program of the computer that a test reads with is not there; then says so in the line that packaging/test.sh counts.
/// A test begins with it: what cannot be looked at here is neither right nor wrong.
inline bool isMissing(const QStringList &tools)
{
    for (const QString &tool : tools) {
        if (!QStandardPaths::findExecutable(tool).isEmpty())
            continue;
        std::printf("SKIPPED: %s is not installed\n", qPrintable(tool));
        std::fflush(stdout);
        return true;
    }
    return false;
}

} // namespace vw::test
