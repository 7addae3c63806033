// SPDX-License-Identifier: EUPL-1.2
#include "tests/hygiene/sources.h"

#include <QFileInfo>
#include <QProcess>

#include <cstdio>

// What is built here, held against the rule in packaging/check-binaries.sh; packaging/test.sh holds the release build against it too.

using namespace vw::test;

namespace {

constexpr int cannotLook = 77;

struct Looked {
    int code = -1;
    QString faults;
};

Looked look(const QStringList &programs)
{
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList way = QStringLiteral(VW_OPTIMISED) == u"1"_s ? QStringList() : QStringList{u"--unoptimised"_s};
    check.start(QStringLiteral(VW_SOURCE_DIR "/packaging/check-binaries.sh"), way + programs);
    REQUIRE(check.waitForFinished());
    const QString said = QString::fromUtf8(check.readAll());
    if (check.exitCode() == cannotLook)
        std::fputs(qPrintable(said), stdout); // "SKIPPED: ..."
    return {check.exitCode(), said};
}

} // namespace

TEST_CASE("the window and the command are hardened as the rule says")
{
    const QStringList doors{QStringLiteral(VW_WINDOW), QStringLiteral(VW_COMMAND)};
    for (const QString &door : doors) {
        if (!QFileInfo::exists(door)) {
            std::printf("SKIPPED: %s is not built here\n", qPrintable(QFileInfo(door).fileName()));
            return;
        }
    }
    const auto looked = look(doors);
    if (looked.code == cannotLook)
        return;
    INFO(looked.faults.toStdString());
    CHECK(looked.code == 0);
}

TEST_CASE("a program that was built without hardening is refused, fault by fault")
{
    const auto looked = look({QStringLiteral(VW_BARE)});
    if (looked.code == cannotLook)
        return;
    CHECK(looked.code == 1);
    for (const char *fault : {"no PIE", "no RELRO", "no BIND_NOW", "its stack may be run", "RPATH", "no stack protector"}) {
        INFO(fault);
        CHECK(looked.faults.contains(QLatin1StringView(fault)));
    }
    CHECK(look({QStringLiteral(VW_BARE) + u".nowhere"_s}).code == 1);
}
