// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace vw::test {

/// How often a harness runs: short as it stands, or what the environment says for a long run by hand.
inline int runs(const char *variable, int otherwise)
{
    const int given = qEnvironmentVariableIntValue(variable);
    return given > 0 ? given : otherwise;
}

/// VW_KILLS is of all operations together: saving, backup, restoring, a new key, export.
inline int killsOfEach()
{
    return qMax(1, runs("VW_KILLS", 200) / 5);
}

} // namespace vw::test
