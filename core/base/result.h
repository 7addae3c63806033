// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <expected>
#include <utility>

namespace vw {

/// What went wrong, as a code. The words for it live in core/wording, one sentence per code and language.
enum class ErrorCode {
    // input
    NotJson,             ///< args: place, reason of the parser
    WrongType,           ///< args: path, what was expected
    MissingKey,          ///< args: path
    UnknownKey,          ///< args: path
    UnknownId,           ///< args: path, id
    BadValue,            ///< args: path, value
    BadDate,             ///< args: path, value
    UnsupportedVersion,  ///< args: path, version found, version supported
    MissingText,         ///< args: language, id, which text
    TooLong,             ///< args: where, signs it has, signs that are the most
    TooMany,             ///< args: what, how many there are, how many are the most
    OutOfRange,          ///< args: path, value, range
    NoSource,            ///< args: path
    Cycle,               ///< args: path, ids on the cycle
    DuplicateId,         ///< args: path, id
    DuplicateLetter,     ///< args: path, letter; two persons of one case have it
    // files
    FileNotFound,        ///< args: path
    FileNotReadable,     ///< args: path, reason of the system
    NotAPlainFile,       ///< args: path; a folder, a pipe, a device
    NotAFileName,        ///< args: path; empty, a folder, or a name that stands for something else
    JournalNotPlain,     ///< args: path; beside a vault stands a link, a folder or a pipe with the name of its journal
    FileTooLarge,        ///< args: path, bytes it has, bytes that are the most
    FileNotWritable,     ///< args: path, reason of the system
    FileExists,          ///< args: path
    DiskFull,            ///< args: path; of a vault in which nothing can be saved
    NoRoom,              ///< args: path; of a new file that does not fit, and nothing of it is left
    FolderReadOnly,      ///< args: folder
    // vault
    WrongPassphrase,     ///< args: none
    EmptyPassphrase,     ///< args: none
    WeakPassphrase,      ///< args: none; guessed too easily, and nobody said that it may be
    PassphraseTooLong,   ///< args: bytes given, bytes that are the most
    PassphraseNotText,   ///< args: none; bytes that are no UTF-8
    SlotDamaged,         ///< args: slot number; no passphrase can open it
    SlotTableChanged,    ///< args: none; the keyed check over the slots fails
    NotAVault,           ///< args: path
    VaultNewer,          ///< args: path, version found, version supported
    VaultDamaged,        ///< args: path, what
    VaultInUse,          ///< args: path
    VaultReadOnly,       ///< args: path
    VaultLocked,         ///< args: none
    VaultOlderThanWitness, ///< args: last seq in the vault, last seq seen on this computer
    VaultMoved,          ///< args: path; the open file is no longer the one that stands there: deleted, moved or replaced
    NotMigrated,         ///< args: path; of an older format, and no backup could be made first, so it is only read
    LinesMissing,        ///< args: lines in the log, lines there must be
    CasesMissing,        ///< args: cases in the vault, cases there must be
    RecordsMissing,      ///< args: records in the vault, records there must be
    CaseTurnedBack,      ///< args: case id; its rows are from another moment than the vault
    CaseGone,            ///< args: case id; the log knows it, and it is not there, nor was it erased
    CaseIncomplete,      ///< args: case id, records in it, records there must be
    LastSlot,            ///< args: slot number; without it nobody can open the vault
    SlotNotFound,        ///< args: slot number
    OnlyRecoveryKey,     ///< args: none; no passphrase slot is whole, a recovery slot is
    NotARecoveryKey,     ///< args: none; letters missing or mistyped
    OtherVault,          ///< args: path; a backup of another vault
    BackupDiffers,       ///< args: path; what was written is not what was read
    NothingToRescue,     ///< args: path
    CaseRecordsLost,     ///< args: case id, number of records of which nothing is left
    RecordsLost,         ///< args: number of records, of cases that nothing tells of
    LinesLost,           ///< args: first seq, last seq, case id of the last one, or empty
    CasesLost,           ///< args: number of which nothing is left
    FileCutShort,        ///< args: path, pages it has, pages it says it has
    DraftsUnknown,       ///< args: none; where half-typed text lies is damaged, and nothing counts it
    EndUnknown,          ///< args: none; the head is lost, so there may be more lost than is named
    RecordDamaged,       ///< args: case id, record id
    JournalBroken,       ///< args: seq
    StorageFailed,       ///< args: what was tried, reason of the storage
    OutOfMemory,         ///< args: what
    RandomFailed,        ///< args: none
    Stopped,             ///< args: none; somebody wanted it stopped, and everything is as it was
    // cases and papers
    CaseNotFound,        ///< args: what was asked for
    CaseIsKept,          ///< args: none; a case on deceased is only read
    NotAPdf,             ///< args: path; or damaged beyond reading
    NoDataInside,        ///< args: path; a PDF without data of this program
    DataTooLarge,        ///< args: path, bytes that are the most; a PDF that carries more than a paper can be
    PaperChanged,        ///< args: path; a paper that is not what was signed, so nothing of it is taken over
    WrongWords,          ///< args: path; what was typed does not open a received file
    ExerciseOnly,        ///< args: path; a paper with invented people, and a vault for real cases
    SealedWantsVault,    ///< args: path; only with a vault can it be told whether it is for that one
    SealedForOther,      ///< args: path; a sealed paper for another key than that of this vault
    NotAKey,             ///< args: what was given as the key of a vault
    OtherKeyWords,       ///< args: none; the words that were read out are not those of this key
    ContentNotKept,      ///< args: none; an archive copy of before its data were kept with it
    ChecksumDiffers,     ///< args: checksum it says it has, checksum it has
    HardStop,            ///< args: ids of the stops
    PdfFailed,           ///< args: reason
    FontMissing,         ///< args: families tried
    Usage,               ///< args: what is wrong with the call
};

/// Code and arguments, no prose.
struct Error {
    ErrorCode code;
    QStringList args;
    bool operator==(const Error &) const = default;
};

/// An error of this kind is among them.
[[nodiscard]] inline bool hasCode(const QList<Error> &errors, ErrorCode code)
{
    return std::ranges::find(errors, code, &Error::code) != errors.end();
}

template <typename T>
using Result = std::expected<T, Error>;

using Fail = std::unexpected<Error>;

/// `return fail(ErrorCode::BadDate, path, text);`
template <typename... Args>
[[nodiscard]] Fail fail(ErrorCode code, Args &&...args)
{
    return Fail(Error{code, QStringList{QString(std::forward<Args>(args))...}});
}

} // namespace vw

/// `VW_TRY(save());` returns from the function it stands in with the error, if there is one. For when nothing is to be cleared up first.
#define VW_TRY(...)                                                                                                                        \
    if (auto tried = (__VA_ARGS__); !tried)                                                                                                \
    return ::vw::Fail(std::move(tried).error())
