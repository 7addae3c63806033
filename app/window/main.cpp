// SPDX-License-Identifier: EUPL-1.2
#include "app/hardening.h"
#include "app/practice/practicevault.h"
#include "app/translations.h"
#include "app/vaultpath.h"
#include "core/crypto/sealing.h"
#include "core/wording/sentences.h"
#include "desk/preferences.h"
#include "ui/parts/accessible.h"
#include "ui/parts/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/system/busevents.h"
#include "ui/system/endsignals.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

using namespace vw;

namespace {

struct Wishes {
    QString language, practice, vault, taxonomy;
};

Wishes readArguments(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("nl or en, for this run."), QStringLiteral("language"));
    const QCommandLineOption practice(QStringLiteral("practice"), QStringLiteral("Opens this practice vault."), QStringLiteral("file"));
    const QCommandLineOption taxonomy(QStringLiteral("taxonomy"),
                                      QStringLiteral("Questions, weights and texts from this folder, for this run."),
                                      QStringLiteral("folder"));
    parser.addOptions({language, practice, taxonomy});
    parser.addPositionalArgument(QStringLiteral("vault"), QStringLiteral("The vault to open."), QStringLiteral("[vault]"));
    parser.process(app);
    return {parser.value(language), app::vaultPathFrom(parser.value(practice)), app::vaultPathFrom(parser.positionalArguments().value(0)),
            parser.value(taxonomy)};
}

QString stateFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/state");
    QDir().mkpath(folder);
    return folder;
}

/// The practice vault in the folder of the program's data; made when it is not there.
Result<QString> practiceVault(const Clock &clock, const taxonomy::Pack &pack, const QString &given)
{
    if (!given.isEmpty())
        return given;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/oefenen");
    const QString path = folder + QLatin1Char('/') + QLatin1StringView(practice::vaultName);
    if (QFileInfo::exists(path))
        return path;
    const auto made = practice::makePracticeVault(folder, clock, crypto::KdfPolicy{}, pack);
    if (!made)
        return std::unexpected(made.error());
    return path;
}

} // namespace

int main(int argc, char *argv[])
{
    app::hardenProcess();
    QApplication application(argc, argv);
    ui::installAccessible();
    QCoreApplication::setApplicationName(QStringLiteral("vlagwijzer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VW_VERSION));
    const auto wishes = readArguments(application);
    if (!crypto::startCrypto()) {
        std::fputs("This computer gives no safe random numbers. Vlagwijzer stops here.\n", stderr);
        return 3;
    }
    ui::Preferences preferences(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini"));
    app::Translations translations;
    const QString language = wishes.language.isEmpty() ? preferences.language() : wishes.language;
    preferences.useLanguage(language);
    translations.install(language);
    ui::applyLook(application, preferences.look(), preferences.textSize());
    auto packs = taxonomy::PackShelf::withBuiltIn();
    if (!packs) {
        std::fputs(qPrintable(wording::sentences(packs.error())), stderr);
        return 3;
    }
    if (!wishes.taxonomy.isEmpty()) {
        if (const auto faults = packs->use(wishes.taxonomy); !faults.isEmpty()) {
            std::fputs(qPrintable(wording::sentences(faults) + QLatin1Char('\n')), stderr);
            return 3;
        }
    } else {
        (void)packs->use(preferences.taxonomyFolder()); // one with a fault is not taken, and the settings say why
    }
    const SystemClock clock;
    ui::BusEvents events;
    ui::MainWindow window({*packs, clock, preferences, crypto::KdfPolicy{}, stateFolder(),
                           [&] { return practiceVault(clock, *packs->current(), wishes.practice); },
                           QString::fromLatin1(practice::passphrase), [&](const QString &chosen) { translations.install(chosen); }, &events,
                           QString::fromLatin1(practice::firstCase)});
    ui::EndSignals endings;
    QObject::connect(&endings, &ui::EndSignals::endWanted, &window, &ui::MainWindow::end);
    // The desktop asks before it ends the session: nothing is lost from here on, and if somebody stays after all the window is still there.
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, &ui::MainWindow::lock, Qt::DirectConnection);
    window.show();
    if (!wishes.practice.isEmpty())
        window.openPractice();
    else if (!wishes.vault.isEmpty())
        window.openVault(wishes.vault);
    return QApplication::exec();
}
