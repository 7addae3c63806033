// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "core/crypto/sealing.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // before the application: without a display it would abort and count no test
    QApplication app(argc, argv);
    if (!vw::crypto::startCrypto())
        return 3;
    return Catch::Session().run(argc, argv);
}
