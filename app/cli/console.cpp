// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/console.h"

#include "core/base/files.h"
#include "core/base/names.h"
#include "core/dossier/limits.h"
#include "core/wording/sentences.h"

#include <QJsonDocument>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array codeNames{
    Name{ErrorCode::NotJson, "not-json"},
    Name{ErrorCode::WrongType, "wrong-type"},
    Name{ErrorCode::MissingKey, "missing-key"},
    Name{ErrorCode::UnknownKey, "unknown-key"},
    Name{ErrorCode::UnknownId, "unknown-id"},
    Name{ErrorCode::BadValue, "bad-value"},
    Name{ErrorCode::BadDate, "bad-date"},
    Name{ErrorCode::UnsupportedVersion, "unsupported-version"},
    Name{ErrorCode::MissingText, "missing-text"},
    Name{ErrorCode::TooLong, "too-long"},
    Name{ErrorCode::TooMany, "too-many"},
    Name{ErrorCode::CaseIsKept, "case-is-kept"},
    Name{ErrorCode::OutOfRange, "out-of-range"},
    Name{ErrorCode::NoSource, "no-source"},
    Name{ErrorCode::Cycle, "cycle"},
    Name{ErrorCode::DuplicateId, "duplicate-id"},
    Name{ErrorCode::DuplicateLetter, "duplicate-letter"},
    Name{ErrorCode::FileNotFound, "file-not-found"},
    Name{ErrorCode::FileNotReadable, "file-not-readable"},
    Name{ErrorCode::NotAPlainFile, "not-a-plain-file"},
    Name{ErrorCode::NotAFileName, "not-a-file-name"},
    Name{ErrorCode::JournalNotPlain, "journal-not-plain"},
    Name{ErrorCode::FileTooLarge, "file-too-large"},
    Name{ErrorCode::FileNotWritable, "file-not-writable"},
    Name{ErrorCode::FileExists, "file-exists"},
    Name{ErrorCode::DiskFull, "disk-full"},
    Name{ErrorCode::NoRoom, "no-room"},
    Name{ErrorCode::FolderReadOnly, "folder-read-only"},
    Name{ErrorCode::WrongPassphrase, "wrong-passphrase"},
    Name{ErrorCode::EmptyPassphrase, "empty-passphrase"},
    Name{ErrorCode::WeakPassphrase, "weak-passphrase"},
    Name{ErrorCode::PassphraseTooLong, "passphrase-too-long"},
    Name{ErrorCode::PassphraseNotText, "passphrase-not-text"},
    Name{ErrorCode::SlotDamaged, "slot-damaged"},
    Name{ErrorCode::SlotTableChanged, "slot-table-changed"},
    Name{ErrorCode::NotAVault, "not-a-vault"},
    Name{ErrorCode::VaultNewer, "vault-newer"},
    Name{ErrorCode::VaultDamaged, "vault-damaged"},
    Name{ErrorCode::VaultInUse, "vault-in-use"},
    Name{ErrorCode::VaultReadOnly, "vault-read-only"},
    Name{ErrorCode::VaultLocked, "vault-locked"},
    Name{ErrorCode::VaultOlderThanWitness, "vault-older-than-witness"},
    Name{ErrorCode::LastSlot, "last-slot"},
    Name{ErrorCode::SlotNotFound, "slot-not-found"},
    Name{ErrorCode::OnlyRecoveryKey, "only-recovery-key"},
    Name{ErrorCode::NotARecoveryKey, "not-a-recovery-key"},
    Name{ErrorCode::OtherVault, "other-vault"},
    Name{ErrorCode::BackupDiffers, "backup-differs"},
    Name{ErrorCode::NothingToRescue, "nothing-to-rescue"},
    Name{ErrorCode::VaultMoved, "vault-moved"},
    Name{ErrorCode::NotMigrated, "not-migrated"},
    Name{ErrorCode::Stopped, "stopped"},
    Name{ErrorCode::LinesMissing, "lines-missing"},
    Name{ErrorCode::CasesMissing, "cases-missing"},
    Name{ErrorCode::RecordsMissing, "records-missing"},
    Name{ErrorCode::CaseTurnedBack, "case-turned-back"},
    Name{ErrorCode::CaseGone, "case-gone"},
    Name{ErrorCode::CaseIncomplete, "case-incomplete"},
    Name{ErrorCode::CaseRecordsLost, "case-records-lost"},
    Name{ErrorCode::RecordsLost, "records-lost"},
    Name{ErrorCode::LinesLost, "lines-lost"},
    Name{ErrorCode::CasesLost, "cases-lost"},
    Name{ErrorCode::FileCutShort, "file-cut-short"},
    Name{ErrorCode::DraftsUnknown, "drafts-unknown"},
    Name{ErrorCode::EndUnknown, "end-unknown"},
    Name{ErrorCode::RecordDamaged, "record-damaged"},
    Name{ErrorCode::JournalBroken, "journal-broken"},
    Name{ErrorCode::StorageFailed, "storage-failed"},
    Name{ErrorCode::OutOfMemory, "out-of-memory"},
    Name{ErrorCode::RandomFailed, "random-failed"},
    Name{ErrorCode::CaseNotFound, "case-not-found"},
    Name{ErrorCode::NotAPdf, "not-a-pdf"},
    Name{ErrorCode::NoDataInside, "no-data-inside"},
    Name{ErrorCode::DataTooLarge, "data-too-large"},
    Name{ErrorCode::PaperChanged, "paper-changed"},
    Name{ErrorCode::WrongWords, "wrong-words"},
    Name{ErrorCode::ExerciseOnly, "exercise-only"},
    Name{ErrorCode::SealedWantsVault, "sealed-wants-vault"},
    Name{ErrorCode::SealedForOther, "sealed-for-other"},
    Name{ErrorCode::NotAKey, "not-a-key"},
    Name{ErrorCode::OtherKeyWords, "other-key-words"},
    Name{ErrorCode::ContentNotKept, "content-not-kept"},
    Name{ErrorCode::ChecksumDiffers, "checksum-differs"},
    Name{ErrorCode::HardStop, "hard-stop"},
    Name{ErrorCode::PdfFailed, "pdf-failed"},
    Name{ErrorCode::FontMissing, "font-missing"},
    Name{ErrorCode::Usage, "usage"},
};

/// Such a sign stands only inside the strings of a document, so its escape means the same there.
QByteArray escaped(const QJsonDocument &document)
{
    QString text;
    for (const QChar sign : QString::fromUtf8(document.toJson(QJsonDocument::Indented))) {
        if (steers(sign) && sign != u'\n')
            text += u"\\u%1"_s.arg(sign.unicode(), 4, 16, QLatin1Char('0'));
        else
            text += sign;
    }
    return text.toUtf8();
}

} // namespace

QString codeName(ErrorCode code)
{
    return nameOf(codeNames, code);
}

QJsonObject toJson(const Error &error)
{
    return {
        {u"code"_s, codeName(error.code)}, {u"args"_s, QJsonArray::fromStringList(error.args)}, {u"sentence"_s, wording::sentence(error)}};
}

QJsonArray toJson(const Faults &faults)
{
    QJsonArray array;
    for (const auto &fault : faults)
        array.append(toJson(fault));
    return array;
}

void Console::say(const QStringList &lines, const QString &before)
{
    for (const QString &line : lines) {
        if (!line.isEmpty())
            say(before + line);
    }
}

void Console::say(const Faults &faults)
{
    for (const auto &fault : faults)
        say(wording::sentence(fault));
}

void Console::json(const QJsonObject &object)
{
    write(m_out, escaped(QJsonDocument(object)));
}

void Console::json(const QJsonArray &array)
{
    write(m_out, escaped(QJsonDocument(array)));
}

int Console::refuse(const Error &error)
{
    warn(wording::sentence(error));
    return Exit::refused;
}

int Console::refuse(const Faults &faults)
{
    for (const auto &fault : faults)
        warn(wording::sentence(fault));
    return Exit::refused;
}

void Console::findings(const Faults &faults, bool asJson)
{
    if (asJson)
        json(QJsonObject{{u"ok"_s, faults.isEmpty()}, {u"findings"_s, toJson(faults)}});
    else
        say(faults);
}

void Console::write(QIODevice &device, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written = device.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0) {
            m_lost = m_lost || &device == &m_out;
            return;
        }
        done += written;
    }
}

namespace {

constexpr qint64 readAtOnce = 1024 * 1024; ///< bytes

} // namespace

Result<QByteArray> readInput(const QString &path, Console &console)
{
    if (path != "-"_L1)
        return readPlainFile(path, dossier::largestFile);
    QByteArray bytes;
    for (QByteArray part = console.in().read(readAtOnce); !part.isEmpty(); part = console.in().read(readAtOnce)) {
        bytes += part;
        if (bytes.size() > dossier::largestFile)
            return fail(ErrorCode::FileTooLarge, u"stdin"_s, QString::number(bytes.size()), QString::number(dossier::largestFile));
    }
    return bytes;
}

} // namespace vw::cli
