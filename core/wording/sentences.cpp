// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/sentences.h"

#include "core/base/datewords.h"
#include "core/base/signs.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vw::wording {

using assessment::Frequency;
using assessment::SourceCode;
using assessment::Value;
using taxonomy::Grade;

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("Sentences", source);
}

/// One sentence per code; %1.. are the arguments of the error.
struct Words {
    ErrorCode code;
    const char *source;
};

constexpr std::array errorWords{
    Words{ErrorCode::NotJson, QT_TRANSLATE_NOOP("Sentences", "%1 cannot be read as JSON: %2.")},
    Words{ErrorCode::WrongType, QT_TRANSLATE_NOOP("Sentences", "%1: expected %2.")},
    Words{ErrorCode::MissingKey, QT_TRANSLATE_NOOP("Sentences", "%1 is missing.")},
    Words{ErrorCode::UnknownKey, QT_TRANSLATE_NOOP("Sentences", "%1 is not known here.")},
    Words{ErrorCode::UnknownId, QT_TRANSLATE_NOOP("Sentences", "%1: \"%2\" does not exist.")},
    Words{ErrorCode::BadValue, QT_TRANSLATE_NOOP("Sentences", "%1: \"%2\" is not possible here.")},
    Words{ErrorCode::BadDate,
          QT_TRANSLATE_NOOP("Sentences", "%1: \"%2\" is not a date. Write YYYY, YYYY-MM, YYYY-MM-DD or two of them with a slash.")},
    Words{ErrorCode::UnsupportedVersion, QT_TRANSLATE_NOOP("Sentences", "%1: version \"%2\" is not supported, \"%3\" is.")},
    Words{ErrorCode::MissingText, QT_TRANSLATE_NOOP("Sentences", "Text missing (%1): %2 %3")},
    Words{ErrorCode::TooLong,
          QT_TRANSLATE_NOOP("Sentences", "%1: this text has %2 characters and the maximum is %3. Divide it over several notes.")},
    Words{ErrorCode::CaseIsKept,
          QT_TRANSLATE_NOOP("Sentences",
                            "This case is set to deceased, so it is only read. Open it again on the overview to add something.")},
    Words{ErrorCode::TooMany, QT_TRANSLATE_NOOP("Sentences", "%1: there are %2 of these and the maximum is %3.")},
    Words{ErrorCode::OutOfRange, QT_TRANSLATE_NOOP("Sentences", "%1: %2 is outside %3.")},
    Words{ErrorCode::NoSource, QT_TRANSLATE_NOOP("Sentences", "%1: a flag or trigger without a source.")},
    Words{ErrorCode::Cycle, QT_TRANSLATE_NOOP("Sentences", "%1: follow-ups run in a circle through \"%2\".")},
    Words{ErrorCode::DuplicateId, QT_TRANSLATE_NOOP("Sentences", "%1: \"%2\" appears twice.")},
    Words{ErrorCode::DuplicateLetter,
          QT_TRANSLATE_NOOP(
              "Sentences",
              "%1: two persons have the letter %2, so nobody can tell who the facts are about. Give one of them another letter.")},
    Words{ErrorCode::FileNotFound,
          QT_TRANSLATE_NOOP("Sentences",
                            "The file %1 is not there. Check the name and whether the USB stick or network drive is connected.")},
    Words{ErrorCode::FileNotReadable, QT_TRANSLATE_NOOP("Sentences", "%1 cannot be read (%2).")},
    Words{ErrorCode::NotAPlainFile, QT_TRANSLATE_NOOP("Sentences", "%1 is not an ordinary file. Choose a file.")},
    Words{ErrorCode::NotAFileName, QT_TRANSLATE_NOOP("Sentences", "A vault cannot be called \"%1\". Choose a file name.")},
    Words{ErrorCode::JournalNotPlain,
          QT_TRANSLATE_NOOP("Sentences", "Next to the vault there is %1, which is not an ordinary file. It does not belong there. Remove "
                                         "it and try again; leave the vault as it is.")},
    Words{ErrorCode::FileTooLarge, QT_TRANSLATE_NOOP("Sentences", "The file %1 is too large: it has %2 bytes and the maximum is %3.")},
    Words{ErrorCode::FileNotWritable,
          QT_TRANSLATE_NOOP("Sentences", "%1 could not be written (%2). No incomplete file was left. Choose another place.")},
    Words{ErrorCode::FileExists, QT_TRANSLATE_NOOP("Sentences", "%1 already exists and is left as it is. Choose another name.")},
    Words{ErrorCode::DiskFull,
          QT_TRANSLATE_NOOP("Sentences", "The disk is full: this was not saved. Your text is still here. Free some space and save again.")},
    Words{ErrorCode::NoRoom, QT_TRANSLATE_NOOP("Sentences", "There is no room for %1: the disk is full. It was not created, and everything "
                                                            "else is unchanged. Free some space or choose another disk.")},
    Words{ErrorCode::FolderReadOnly, QT_TRANSLATE_NOOP("Sentences", "Nothing can be written in %1. Choose another folder.")},
    Words{ErrorCode::WrongPassphrase,
          QT_TRANSLATE_NOOP("Sentences", "This passphrase does not open the vault. Nothing has changed. Check Caps Lock and try again.")},
    Words{ErrorCode::EmptyPassphrase, QT_TRANSLATE_NOOP("Sentences", "The passphrase is empty.")},
    Words{ErrorCode::WeakPassphrase, QT_TRANSLATE_NOOP("Sentences", "This passphrase is easy to guess. Choose four or more words that do "
                                                                    "not belong together, or add --weak if you want it anyway.")},
    Words{ErrorCode::PassphraseTooLong,
          QT_TRANSLATE_NOOP("Sentences", "This passphrase is too long: it has %1 bytes and the maximum is %2.")},
    Words{ErrorCode::PassphraseNotText,
          QT_TRANSLATE_NOOP(
              "Sentences",
              "The passphrase contains bytes that are not text (UTF-8). Set the terminal or the file to UTF-8 and type it again.")},
    Words{ErrorCode::SlotDamaged, QT_TRANSLATE_NOOP("Sentences", "The lock of this vault is damaged, so no passphrase can open it. The "
                                                                 "files inside may be intact. Keep this file and use a backup.")},
    Words{ErrorCode::SlotTableChanged, QT_TRANSLATE_NOOP("Sentences", "Somebody changed this vault's list of passphrases outside the "
                                                                      "program. It will not be opened. Keep the file and use a backup.")},
    Words{ErrorCode::NotAVault, QT_TRANSLATE_NOOP("Sentences", "%1 is not a vault of this program.")},
    Words{ErrorCode::VaultNewer, QT_TRANSLATE_NOOP("Sentences", "%1 was made with a newer version of this program (format %2, this program "
                                                                "reads %3). Install the newer version. Nothing has changed.")},
    Words{ErrorCode::VaultDamaged, QT_TRANSLATE_NOOP("Sentences", "The vault %1 is damaged (%2). Keep this file and use a backup.")},
    Words{ErrorCode::VaultInUse,
          QT_TRANSLATE_NOOP("Sentences", "The vault %1 is already open, here or on another computer. Close it there first.")},
    Words{ErrorCode::VaultReadOnly,
          QT_TRANSLATE_NOOP("Sentences", "The vault %1 is read-only: the file or folder is write-protected. Nothing was saved.")},
    Words{ErrorCode::VaultLocked, QT_TRANSLATE_NOOP("Sentences", "The vault is locked.")},
    Words{ErrorCode::VaultOlderThanWitness,
          QT_TRANSLATE_NOOP("Sentences", "This vault is older than the one last used on this computer (line %1 of the log, when it had "
                                         "reached %2). What was written in between is not in it. Did somebody restore a backup?")},
    Words{ErrorCode::VaultMoved,
          QT_TRANSLATE_NOOP("Sentences", "The vault is no longer in its place: %1 was deleted, moved or replaced by another file while it "
                                         "was open. Nothing more is saved there. Write the whole vault to a new file.")},
    Words{ErrorCode::Stopped, QT_TRANSLATE_NOOP("Sentences", "Stopped. Nothing has changed.")},
    Words{ErrorCode::NotMigrated,
          QT_TRANSLATE_NOOP("Sentences",
                            "The vault %1 was made by an earlier version. It can only be read now, because no backup could be made before "
                            "changing its format. Free some space, or choose another folder for backups, and open it again.")},
    Words{ErrorCode::LinesMissing, QT_TRANSLATE_NOOP("Sentences", "The log has %1 lines, but there should be %2. Lines were removed or "
                                                                  "added outside the program, or something was restored from earlier.")},
    Words{ErrorCode::CasesMissing,
          QT_TRANSLATE_NOOP("Sentences", "There are %1 cases in the vault, but there should be %2. This was done outside the program.")},
    Words{ErrorCode::RecordsMissing,
          QT_TRANSLATE_NOOP("Sentences", "There are %1 parts in the vault, but there should be %2. This was done outside the program.")},
    Words{
        ErrorCode::CaseTurnedBack,
        QT_TRANSLATE_NOOP(
            "Sentences", "Case %1 does not match the log: lines of it are missing, or it was restored from earlier, outside the program.")},
    Words{ErrorCode::CaseGone,
          QT_TRANSLATE_NOOP("Sentences",
                            "A case that is in the log is gone, and it was not erased by the program. Its number in the vault: %1.")},
    Words{ErrorCode::CaseIncomplete, QT_TRANSLATE_NOOP("Sentences", "Case %1 has %2 parts, but there should be %3.")},
    Words{ErrorCode::CaseRecordsLost, QT_TRANSLATE_NOOP("Sentences", "Lost from case %1: %2 parts of which nothing is left.")},
    Words{ErrorCode::RecordsLost, QT_TRANSLATE_NOOP("Sentences", "Lost: %1 parts of cases of which no trace is left.")},
    Words{ErrorCode::LinesLost, QT_TRANSLATE_NOOP("Sentences", "Lost from the log: lines %1 to %2.")},
    Words{ErrorCode::CasesLost, QT_TRANSLATE_NOOP("Sentences", "Lost: %1 whole cases of which nothing is left.")},
    Words{ErrorCode::FileCutShort, QT_TRANSLATE_NOOP("Sentences", "The file %1 was cut off: it has %2 of its %3 pages.")},
    Words{ErrorCode::DraftsUnknown,
          QT_TRANSLATE_NOOP("Sentences", "The place where unfinished text is kept is damaged. Such text may be lost; it is not counted.")},
    Words{ErrorCode::EndUnknown,
          QT_TRANSLATE_NOOP("Sentences",
                            "The part of the vault that counts what should be in it is lost. More may be lost than is named here.")},
    Words{ErrorCode::LastSlot,
          QT_TRANSLATE_NOOP("Sentences", "This is the last key to the vault. Without it nobody can open the vault, so it stays.")},
    Words{ErrorCode::SlotNotFound, QT_TRANSLATE_NOOP("Sentences", "There is no key %1 in this vault.")},
    Words{ErrorCode::OnlyRecoveryKey,
          QT_TRANSLATE_NOOP("Sentences", "No passphrase opens this vault any more. Type the recovery key from the sheet.")},
    Words{ErrorCode::NotARecoveryKey,
          QT_TRANSLATE_NOOP("Sentences",
                            "This does not open the vault, either as a passphrase or as a recovery key. Is it a recovery key? Then there "
                            "is a typing error, or it belongs to another vault. Compare it with the sheet, four characters at a time.")},
    Words{ErrorCode::OtherVault, QT_TRANSLATE_NOOP("Sentences", "%1 belongs to another vault. Nothing has changed.")},
    Words{ErrorCode::BackupDiffers,
          QT_TRANSLATE_NOOP("Sentences", "The backup %1 is not the same as the vault and was discarded. Check the disk and try again.")},
    Words{ErrorCode::NothingToRescue, QT_TRANSLATE_NOOP("Sentences", "Nothing in %1 could be read. Use a backup.")},
    Words{ErrorCode::RecordDamaged,
          QT_TRANSLATE_NOOP("Sentences", "Part of case %1 is damaged and cannot be shown (%2). The rest is intact.")},
    Words{ErrorCode::JournalBroken, QT_TRANSLATE_NOOP("Sentences", "The log is inconsistent at line %1.")},
    Words{ErrorCode::StorageFailed, QT_TRANSLATE_NOOP("Sentences", "Saving failed: %1 (%2). Your text is still here. Try again.")},
    Words{ErrorCode::OutOfMemory, QT_TRANSLATE_NOOP("Sentences", "Not enough memory for %1. Close other programs and try again.")},
    Words{ErrorCode::RandomFailed,
          QT_TRANSLATE_NOOP("Sentences", "This computer does not provide safe random numbers. The program stops here.")},
    Words{ErrorCode::CaseNotFound, QT_TRANSLATE_NOOP("Sentences", "There is no case \"%1\" in this vault.")},
    Words{ErrorCode::NotAPdf, QT_TRANSLATE_NOOP("Sentences", "%1 is not a PDF, or it is damaged and cannot be read.")},
    Words{ErrorCode::NoDataInside,
          QT_TRANSLATE_NOOP("Sentences",
                            "%1 holds no data of this program. Only an encrypted file of a referral does; read this one as a PDF.")},
    Words{ErrorCode::DataTooLarge,
          QT_TRANSLATE_NOOP("Sentences", "The data in %1 is larger than a referral can be (the maximum is %2 bytes). It was not read.")},
    Words{ErrorCode::PaperChanged,
          QT_TRANSLATE_NOOP("Sentences", "%1 was changed after it was signed, or it is damaged. Nothing was taken over. Call the sender.")},
    Words{ErrorCode::WrongWords, QT_TRANSLATE_NOOP("Sentences", "These words do not open %1. Ask the sender to read them out once more.")},
    Words{ErrorCode::ExerciseOnly,
          QT_TRANSLATE_NOOP("Sentences", "%1 is an exercise with invented people. It does not go into a vault with real cases.")},
    Words{ErrorCode::SealedWantsVault,
          QT_TRANSLATE_NOOP("Sentences", "%1 is sealed for a vault. Say which vault it is with --into, to see whether it opens.")},
    Words{ErrorCode::SealedForOther,
          QT_TRANSLATE_NOOP("Sentences", "%1 is sealed for another vault, or it is damaged. Ask the sender for which key it was made.")},
    Words{ErrorCode::NotAKey, QT_TRANSLATE_NOOP("Sentences", "This is not the key of a vault: \"%1\". Copy the whole line again.")},
    Words{ErrorCode::OtherKeyWords,
          QT_TRANSLATE_NOOP("Sentences", "These are not the words of this key. Do not trust it: call the sender on a number you know.")},
    Words{ErrorCode::ContentNotKept,
          QT_TRANSLATE_NOOP("Sentences", "This copy is from before the program could show copies. Save it as a file to read it.")},
    Words{ErrorCode::ChecksumDiffers,
          QT_TRANSLATE_NOOP("Sentences", "The words of this copy are not the words it was made from (checksum %1, found %2). Do not rely "
                                         "on it. The file it contains can still be saved.")},
    Words{ErrorCode::HardStop, QT_TRANSLATE_NOOP("Sentences", "The referral cannot be made yet: %1")},
    Words{ErrorCode::PdfFailed, QT_TRANSLATE_NOOP("Sentences", "The PDF could not be made (%1).")},
    Words{ErrorCode::FontMissing, QT_TRANSLATE_NOOP("Sentences", "No font for printing was found (%1). Install Noto Sans or DejaVu Sans.")},
    Words{ErrorCode::Usage, QT_TRANSLATE_NOOP("Sentences", "%1")},
};

/// Its numbers are long: 1.048.576.
bool tellsSizes(ErrorCode code)
{
    return code == ErrorCode::TooLong || code == ErrorCode::TooMany || code == ErrorCode::FileTooLarge || code == ErrorCode::DataTooLarge;
}

QString inGroups(const QString &number)
{
    return QLocale().toString(number.toLongLong());
}

/// What records of a kind are called on the screen; the path in a file stays as it is.
QString recordsWord(const QString &kind)
{
    constexpr std::array words{
        std::pair{"person", QT_TRANSLATE_NOOP("Sentences", "Persons")}, std::pair{"incident", QT_TRANSLATE_NOOP("Sentences", "Facts")},
        std::pair{"note", QT_TRANSLATE_NOOP("Sentences", "Notes")}, std::pair{"assessment", QT_TRANSLATE_NOOP("Sentences", "Red flags")},
        std::pair{"referral", QT_TRANSLATE_NOOP("Sentences", "Referrals")}};
    const auto known = std::ranges::find_if(words, [&](const auto &word) { return kind == QLatin1StringView(word.first); });
    return known == words.end() ? plainLine(kind) : tr(known->second);
}

QString argumentWord(const Error &error, int index)
{
    const QString argument = error.args.value(index);
    if (index > 0 && tellsSizes(error.code))
        return inGroups(argument);
    return error.code == ErrorCode::TooMany ? recordsWord(argument) : plainLine(argument);
}

} // namespace

QString sentence(const Error &error)
{
    for (const auto &words : errorWords) {
        if (words.code != error.code)
            continue;
        QString text = tr(words.source);
        // filled from the highest number down, so that an argument that holds a %2 is left alone
        for (int i = 4; i > 0; --i)
            text.replace(QStringLiteral("%%1").arg(i), argumentWord(error, i - 1));
        return text.trimmed();
    }
    return plainLine(error.args.join(QLatin1Char(' ')));
}

QString vaultItself()
{
    return QCoreApplication::translate("Sentences", "(the vault itself)");
}

QList<Error> named(QList<Error> errors, const QHash<QString, QString> &names)
{
    for (Error &error : errors) {
        for (QString &argument : error.args)
            argument = names.value(argument, argument);
    }
    return errors;
}

QString sentences(const Faults &faults)
{
    QStringList lines;
    for (const auto &fault : faults)
        lines.append(sentence(fault));
    return lines.join(QLatin1Char('\n'));
}

QString points(int halfPoints)
{
    const QString whole = QString::number(halfPoints / 2);
    if (halfPoints % 2 == 0)
        return whole;
    return halfPoints == 1 ? QStringLiteral("½") : whole + QStringLiteral("½");
}

QString answerWord(Value value)
{
    switch (value) {
    case Value::Yes: return QCoreApplication::translate("Sentences", "Yes");
    case Value::Suspected: return QCoreApplication::translate("Sentences", "Suspected");
    case Value::No: return QCoreApplication::translate("Sentences", "No");
    case Value::Unknown: break;
    }
    return QCoreApplication::translate("Sentences", "Don't know");
}

QString whyUnknownWord(assessment::WhyUnknown why)
{
    switch (why) {
    case assessment::WhyUnknown::Declined: return QCoreApplication::translate("Sentences", "did not want to answer");
    case assessment::WhyUnknown::CouldNotTalk: return QCoreApplication::translate("Sentences", "could not talk freely");
    case assessment::WhyUnknown::NotSaid: break;
    }
    return {};
}

QString frequencyWord(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Never: return QCoreApplication::translate("Sentences", "never");
    case Frequency::Sometimes: return QCoreApplication::translate("Sentences", "sometimes");
    case Frequency::Often: return QCoreApplication::translate("Sentences", "often");
    case Frequency::Always: return QCoreApplication::translate("Sentences", "always");
    case Frequency::Unknown: return QCoreApplication::translate("Sentences", "don't know");
    case Frequency::NotAsked: break;
    }
    return QCoreApplication::translate("Sentences", "not discussed");
}

QString sourceWord(SourceCode source)
{
    switch (source) {
    case SourceCode::Own: return QCoreApplication::translate("Sentences", "W · I saw or heard it myself");
    case SourceCode::Statement: return QCoreApplication::translate("Sentences", "U · somebody said it to me");
    case SourceCode::ThirdParty: return QCoreApplication::translate("Sentences", "D · heard through somebody else");
    case SourceCode::Document: return QCoreApplication::translate("Sentences", "S · from a document or photo");
    case SourceCode::Interpretation: return QCoreApplication::translate("Sentences", "I · my impression");
    case SourceCode::None: break;
    }
    return QCoreApplication::translate("Sentences", "no source yet");
}

QString gradeWord(Grade grade)
{
    switch (grade) {
    case Grade::S: return QCoreApplication::translate("Sentences", "figure seen in the study");
    case Grade::S2: return QCoreApplication::translate("Sentences", "figure seen second-hand");
    case Grade::Q: return QCoreApplication::translate("Sentences", "direction seen, no figure");
    case Grade::R: return QCoreApplication::translate("Sentences", "provisional: figure not checked yet");
    case Grade::P: return QCoreApplication::translate("Sentences", "from policy or practice, no figure");
    case Grade::None: break;
    }
    return {};
}

QString dateWords(const PartialDate &date, const QLocale &locale)
{
    return vw::dateWords(
        date, {locale, QCoreApplication::translate("Sentences", "before %1"), QCoreApplication::translate("Sentences", "%1 to %2")});
}

} // namespace vw::wording
