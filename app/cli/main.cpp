// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/run.h"
#include "app/hardening.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    vw::app::hardenProcess();
    // Standard error is for our own sentences; what Qt murmurs about the desktop is no reason for anything here.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", message.toUtf8().constData());
    });
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // papers need fonts, not a display
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vlagwijzer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VW_VERSION));
    // Unbuffered: what is read and written here may be secret, and a full disk must be noticed at once.
    QFile in, out, err;
    const bool opened = in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) &&
                        out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) &&
                        err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!opened)
        return 3;
    const vw::SystemClock clock;
    return vw::cli::run(QCoreApplication::arguments().mid(1), in, out, err, clock, vw::crypto::KdfPolicy());
}
