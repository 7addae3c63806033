// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/run.h"

#include <QCoreApplication>
#include <QDir>

#include "app/cli/call.h"
#include "app/translations.h"
#include "app/vaultpath.h"
#include "core/base/languages.h"
#include "core/crypto/sealing.h"

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Command {
    const char *group;
    const char *action;  ///< empty: the group is the command
    const char *usage;
    const char *about;
    int least, most;     ///< words after the command
    const char *options; ///< beside the general ones
    int (*run)(Call &);
};

constexpr std::array commands{
    Command{"score", "", "score ANSWERS.json [--today DATE] [--json]",
            QT_TRANSLATE_NOOP("Cli", "What a file of answers shows: when to act, what is serious in its own right, how much is known. "
                                     "ANSWERS is a file, or - for standard input. Without --today the day of the answers counts as today."),
            1, 1, "today", scoreCommand},
    Command{"taxonomy", "check", "taxonomy check [DIR] [--json]",
            QT_TRANSLATE_NOOP(
                "Cli", "Checks the built-in taxonomy, or the one in a folder. Every fault is listed with its file and path; exit code 1."),
            0, 1, "", taxonomyCheckCommand},
    Command{"taxonomy", "crosswalk", "taxonomy crosswalk [INSTRUMENT [ANSWERS.json]] [--json]",
            QT_TRANSLATE_NOOP("Cli", "Which items of another instrument the questions touch, by number. With a file of answers: which "
                                     "items it answers, and which are open. Without an instrument: the list of instruments."),
            0, 2, "", taxonomyCrosswalkCommand},
    Command{"taxonomy", "compare", "taxonomy compare DIR ANSWERS.json [--json]",
            QT_TRANSLATE_NOOP("Cli", "The same answers weighed with the version they were made with and with the one in a folder: both "
                                     "outcomes and what differs, line by line."),
            2, 2, "today", taxonomyCompareCommand},
    Command{"taxonomy", "list", "taxonomy list [--json]", QT_TRANSLATE_NOOP("Cli", "All questions and triggers."), 0, 0, "",
            taxonomyListCommand},
    Command{"taxonomy", "show", "taxonomy show ID [--json]",
            QT_TRANSLATE_NOOP("Cli", "One question or trigger, with its words, weight and sources."), 1, 1, "", taxonomyShowCommand},
    Command{
        "vault", "create", "vault create FILE [--weak] [--json]",
        QT_TRANSLATE_NOOP("Cli", "Creates an empty vault. Never overwrites. A passphrase that is easy to guess is refused without --weak."),
        1, 1, "weak", vaultCreateCommand},
    Command{"vault", "info", "vault info FILE [--json]", QT_TRANSLATE_NOOP("Cli", "What can be seen of a vault without its passphrase."), 1,
            1, "", vaultInfoCommand},
    Command{"vault", "verify", "vault verify FILE [--seen] [--json]",
            QT_TRANSLATE_NOOP("Cli", "Reads everything in the vault and checks it against its log. Damage is listed; exit code 1. --seen: "
                                     "somebody has looked at what was reported on opening the vault, such as an older copy or missing "
                                     "rows; that is recorded in the log, and opening no longer reports it."),
            1, 1, "seen", vaultVerifyCommand},
    Command{"vault", "slots",
            "vault slots FILE [add|recovery|change N|rename N|remove N|restore BACKUP] [--name WHO] [--out X.pdf] [--weak] [--json]",
            QT_TRANSLATE_NOOP(
                "Cli", "The keys of a vault. add: one more passphrase, typed as the second line. recovery: a recovery key, printed once; "
                       "with --out also as a sheet. restore: damaged keys are restored from a backup, opened with its passphrase."),
            1, 3, "name out weak", vaultSlotsCommand},
    Command{
        "vault", "backup", "vault backup FILE [--to DIR] [--json]",
        QT_TRANSLATE_NOOP(
            "Cli", "A dated copy of the locked vault, checked against the vault; older copies are thinned out. No passphrase is needed."),
        1, 1, "to", vaultBackupCommand},
    Command{
        "vault", "restore", "vault restore BACKUP FILE [--other] [--json]",
        QT_TRANSLATE_NOOP(
            "Cli",
            "Replaces a vault with a backup. What was there is kept under another name. --other: also accepts a backup of another vault."),
        2, 2, "other", vaultRestoreCommand},
    Command{"vault", "salvage", "vault salvage FILE --out NEW [--from BACKUP] [--weak] [--json]",
            QT_TRANSLATE_NOOP(
                "Cli",
                "Moves everything that still opens from a damaged vault into a new one, with a new passphrase, typed as the second line. "
                "--from: a backup whose keys are tried first, for when those of FILE are damaged. What is lost is listed; exit code 1."),
            1, 1, "out from weak", vaultSalvageCommand},
    Command{
        "vault", "rekey", "vault rekey FILE --out NEW [--weak] [--json]",
        QT_TRANSLATE_NOOP(
            "Cli",
            "The whole vault in a new file under a new key and passphrase: for when somebody has an old copy. Then delete the old files."),
        1, 1, "out weak", vaultRekeyCommand},
    Command{"vault", "history", "vault history FILE [CASE [RECORD]] [--erased] [--json]",
            QT_TRANSLATE_NOOP("Cli",
                              "The log of the vault, or of a case; with the id of a record, all its versions, newest first. Reading a case "
                              "this way is recorded in its log. --erased: what is kept of the logs of erased cases, by receipt number."),
            1, 3, "erased", vaultHistoryCommand},
    Command{"vault", "archive", "vault archive FILE [CASE] [--open RECORD --out X.pdf] [--json]",
            QT_TRANSLATE_NOOP("Cli", "The archive copies in the vault, or those of one case, newest first. --open writes the PDF of one of "
                                     "them as it is kept, unencrypted. That is recorded in the log of the case."),
            1, 2, "open out", vaultArchiveCommand},
    Command{"case", "list", "case list FILE [--json]", QT_TRANSLATE_NOOP("Cli", "The cases in a vault."), 1, 1, "", caseListCommand},
    Command{"case", "show", "case show FILE CASE [--json]",
            QT_TRANSLATE_NOOP("Cli", "The picture and the state of one case, without names. CASE is its id or its reference."), 2, 2, "",
            caseShowCommand},
    Command{"case", "pattern", "case pattern FILE CASE [--json]",
            QT_TRANSLATE_NOOP("Cli",
                              "What the facts of one case show together, and the days since the last known incident. Not what somebody "
                              "wrote."),
            2, 2, "", casePatternCommand},
    Command{"case", "import", "case import FILE CASE.json [--json]",
            QT_TRANSLATE_NOOP("Cli", "Puts a case into the vault. CASE.json is a file, or - for what follows the passphrase on standard "
                                     "input. Faults are reported with their path; then nothing is imported."),
            2, 2, "", caseImportCommand},
    Command{"case", "export", "case export FILE CASE [--json]",
            QT_TRANSLATE_NOOP(
                "Cli", "Writes the whole case as JSON to standard output, unencrypted. The export is recorded in the log of the case."),
            2, 2, "", caseExportCommand},
    Command{"case", "record", "case record FILE CASE facts|notes|log [--out X.pdf] [--json]",
            QT_TRANSLATE_NOOP("Cli",
                              "The facts, the notes or the log of one case for one's own records: as text on standard output, or as PDF, "
                              "unencrypted. That is recorded in the log of the case."),
            3, 3, "out", caseRecordCommand},
    Command{"referral", "check", "referral check X [CASE] [--into VAULT] [--json]",
            QT_TRANSLATE_NOOP(
                "Cli", "What is in an encrypted file of a referral, whether it is whole, and whose: the key it is signed with as words to "
                       "be read out. Its passphrase may be typed with hyphens or spaces, in capitals or not. Changed: exit code 1. With "
                       "--into: whether that vault knows the key, and which persons and facts are new beside CASE. A file that is sealed "
                       "for a vault wants --into. The passphrase of the file comes first, then that of the vault."),
            1, 2, "into", referralCheckCommand},
    Command{"referral", "read", "referral read X [CASE] [--into VAULT] [--take all|none|ID,...] [--name WHO --words WORDS] [--json]",
            QT_TRANSLATE_NOOP("Cli",
                              "The same, and the whole text of it. With --into: takes what is new over into CASE, or into a new case, with "
                              "where it comes from, and keeps the paper in it. --take: all, none, or the ids that check tells. --words: "
                              "the words of the key as WHO read them out; then the vault knows this key."),
            1, 2, "into take name words", referralReadCommand},
    Command{"referral", "key", "referral key VAULT [KEY --name WHO --words WORDS] [--forget KEY] [--json]",
            QT_TRANSLATE_NOOP("Cli", "The key of this vault, to be given to colleagues, with its words; and the keys it knows. With KEY: "
                                     "knows that one too, once its words were read out and are right."),
            1, 2, "name words forget", referralKeyCommand},
    Command{
        "referral", "",
        "referral FILE CASE --kind KIND --out X.pdf [--open] [--ground G] [--to WHOM] [--nobody-finds-it] [--archive] [--seal-for WHO] "
        "[--json]",
        QT_TRANSLATE_NOOP(
            "Cli",
            "Writes X.pdf and, where there is one, the restricted part as X-deel-S.pdf. Both are encrypted and their passphrases printed, "
            "unless --open. KIND: melding, aanvulling, crisisblad, actieoverleg, zsm, mda, zvh, politie, rechter, overdracht, huisarts, "
            "client, "
            "inzage. --ground: on what ground it is shared. --to: for whom, a function or organisation. --nobody-finds-it: the victim said "
            "that nobody "
            "can find her copy. --archive also keeps a copy in the vault. --seal-for: sealed for the vault of WHO, whose key this vault "
            "knows, in the place of a PDF with a passphrase. What prevents a referral is listed; "
            "exit code 1, nothing written."),
        2, 2, "kind out open ground to nobody-finds-it archive seal-for", referralCommand},
    Command{"form", "blank", "form blank --out X.pdf [--language en] [--sheet stalking|psychisch|veiligheidsplan] [--json]",
            QT_TRANSLATE_NOOP(
                "Cli",
                "The blank form to fill in by pen during a talk: four pages, or one of the sheets that go with it. It holds nothing of a "
                "case, and on its outside page neither the name of this program nor what it is for."),
            0, 0, "out sheet", formBlankCommand},
    Command{"practice", "", "practice DIR [--json]",
            QT_TRANSLATE_NOOP("Cli", "Creates practice.vlagwijzer with four cases of invented people, and their answer files. Prints its "
                                     "passphrase, which is not a secret. Never overwrites."),
            1, 1, "", practiceCommand},
};

QString usageOf(const Command &command)
{
    return u"vlagwijzer-cli %1"_s.arg(QLatin1StringView(command.usage));
}

/// Help for one command, one group or, with an empty list, all.
QStringList helpFor(const QStringList &words)
{
    QStringList lines;
    for (const auto &command : commands) {
        const bool sameGroup = words.isEmpty() || words.first() == QLatin1StringView(command.group);
        const bool sameAction = words.size() < 2 || *command.action == '\0' || words.at(1) == QLatin1StringView(command.action);
        if (sameGroup && sameAction)
            lines += {usageOf(command), u"    "_s + tr(command.about)};
    }
    return lines;
}

void printHelp(Console &console, const QStringList &words)
{
    QStringList lines = helpFor(words);
    if (words.isEmpty() || lines.isEmpty())
        lines = helpFor({});
    console.say(lines);
    console.say(QCoreApplication::translate(
        "Cli",
        "General: --json for JSON, --language nl|en, --taxonomy DIR for questions, weights and texts from a folder, --help, --version."));
    console.say(QCoreApplication::translate(
        "Cli", "A passphrase is asked for on the terminal, or read from the first line of standard input. It is never an argument."));
    console.say(QCoreApplication::translate(
        "Cli", "Exit codes: 0 fine, 1 a finding, 2 wrong arguments, 3 bad input, wrong passphrase or not found."));
}

const Command *find(const QStringList &words)
{
    for (const auto &command : commands) {
        const bool sameAction = *command.action == '\0' || words.value(1) == QLatin1StringView(command.action);
        if (words.value(0) == QLatin1StringView(command.group) && sameAction)
            return &command;
    }
    return nullptr;
}

/// Empty when the call fits the command.
QString misfit(const Command &command, const Arguments &arguments)
{
    const auto count = arguments.words.size();
    if (count < command.least || count > command.most)
        return QCoreApplication::translate("Cli", "Too many or too few arguments. Usage: %1").arg(usageOf(command));
    QStringList allowed = QString::fromLatin1(command.options).split(u' ');
    allowed += {u"json"_s, u"help"_s, u"version"_s, u"language"_s, u"taxonomy"_s};
    for (const QString &given : QStringList(arguments.flags.values()) + arguments.values.keys()) {
        if (!allowed.contains(given))
            return QCoreApplication::translate("Cli", "The option --%1 does not belong here. Usage: %2").arg(given, usageOf(command));
    }
    const QString language = arguments.value(u"language"_s);
    if (arguments.values.contains(u"language"_s) && !languageCodes().contains(language))
        return QCoreApplication::translate("Cli", "--language is one of: %1.").arg(languageCodes().join(u", "_s));
    return {};
}

int wrong(Console &console, const QString &sentence)
{
    console.warn(sentence);
    console.warn(QCoreApplication::translate("Cli", "vlagwijzer-cli --help shows what is possible."));
    return Exit::usage;
}

struct World {
    const Clock &clock;
    const crypto::KdfPolicy &kdf;
    QString language;
};

int runCommand(Arguments arguments, Console &console, const World &world)
{
    const Command *command = find(arguments.words);
    if (!command)
        return wrong(console, QCoreApplication::translate("Cli", "There is no such command."));
    arguments.words.remove(0, *command->action == '\0' ? 1 : 2);
    if (const QString sentence = misfit(*command, arguments); !sentence.isEmpty())
        return wrong(console, sentence);
    for (QString &word : arguments.words) {
        if (app::isFileUrl(word))
            word = app::vaultPathFrom(word);
    }
    if (auto started = crypto::startCrypto(); !started)
        return console.refuse(started.error());
    const QString folder = arguments.value(u"taxonomy"_s);
    if (!folder.isEmpty() && !QDir(folder).exists())
        return console.refuse(Error{ErrorCode::FileNotFound, {folder}});
    const auto pack = taxonomy::loadPack(folder.isEmpty() ? QString::fromLatin1(taxonomy::builtInFolder) : folder);
    if (!pack) {
        console.findings(pack.error(), arguments.has(u"json"_s));
        return Exit::finding;
    }
    Call call{arguments, console, world.clock, world.kdf, *pack, world.language};
    return command->run(call);
}

int runTyped(const QStringList &typed, Console &console, const World &world)
{
    const auto arguments = readArguments(typed);
    if (!arguments)
        return wrong(console, arguments.error());
    if (arguments->has(u"version"_s)) {
        console.say(u"vlagwijzer-cli " VW_VERSION ""_s);
        return Exit::fine;
    }
    if (arguments->has(u"help"_s)) {
        printHelp(console, arguments->words);
        return Exit::fine;
    }
    return runCommand(*arguments, console, world);
}

} // namespace

int wrongCall(Call &call, const QString &sentence)
{
    return wrong(call.console, sentence);
}

int run(const QStringList &arguments, QIODevice &in, QIODevice &out, QIODevice &err, const Clock &clock, const crypto::KdfPolicy &kdf)
{
    Console console(in, out, err);
    const QString language = languageOf(arguments);
    app::Translations translations;
    translations.install(language);
    const int code = runTyped(arguments, console, {clock, kdf, language});
    if (console.allArrived())
        return code;
    console.warn(QCoreApplication::translate("Cli", "Not everything could be written to standard output."));
    return Exit::refused;
}

} // namespace vw::cli
