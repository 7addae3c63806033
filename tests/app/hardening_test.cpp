// SPDX-License-Identifier: EUPL-1.2
#include "app/hardening.h"

#include <catch2/catch.hpp>

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace vw::app;

TEST_CASE("only a sandbox lifts the shield of the memory, not the label of a terminal and not a folder of that name", "[hardening]")
{
    const QString inSnap = QStringLiteral("/snap/vlagwijzer/x1/usr/bin/vlagwijzer");
    CHECK(isSandboxed({true, {}, QStringLiteral("/app/bin/vlagwijzer")}));
    CHECK(isSandboxed({false, "snap.vlagwijzer.vlagwijzer (enforce)\n", inSnap}));
    CHECK_FALSE(isSandboxed({false, "unconfined\n", QStringLiteral("/usr/bin/vlagwijzer")}));
    CHECK_FALSE(isSandboxed({false, {}, inSnap}));
    CHECK_FALSE(isSandboxed({false, "snap.code.code (complain)\n", QStringLiteral("/usr/bin/vlagwijzer")}));
    CHECK_FALSE(isSandboxed({false, "snap.code.code (complain)\n", QStringLiteral("/home/x/snap/vlagwijzer")}));
}

#ifdef Q_OS_LINUX
TEST_CASE("an environment variable does not lift the shield of the memory", "[hardening]")
{
    for (const char *variable : {"FLATPAK_ID", "SNAP"}) {
        INFO(variable);
        const pid_t child = fork();
        if (child == 0) { // of its own: the shield stays
            qputenv(variable, "nl.vlagwijzer");
            hardenProcess();
            _exit(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
        }
        int status = -1;
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE(WIFEXITED(status));
        CHECK(WEXITSTATUS(status) == 0);
    }
}
#endif
