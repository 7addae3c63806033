// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/backup.h"

#include "core/base/files.h"
#include "core/crypto/sealing.h"
#include "core/vault/database.h"
#include "core/vault/keyslots.h"
#include "core/vault/plainpath.h"
#include "core/vault/sessioninner.h"
#include "core/vault/stopping.h"
#include "core/vault/unfinished.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace vw::vault {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype newestKept = 10;
constexpr int daysKept = 14;
constexpr int monthsKept = 12;
const QString stampFormat = u"yyyyMMdd-HHmmss"_s;
const QString oldMark = u"-old-"_s; ///< in the name of a vault that was put aside

QString nameOf(const QString &vaultPath)
{
    return QFileInfo(vaultPath).completeBaseName();
}

QString freeName(const QString &folder, const QString &base)
{
    QString path = QDir(folder).filePath(base + u".vlagwijzer"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(u"%1.%2.vlagwijzer"_s.arg(base).arg(number));
    return path;
}

/// One sum over all rows of the query; order matters.
Result<QByteArray> sumOf(Database &database, std::string_view sql, int columns, Progress *progress)
{
    auto rows = database.select(sql);
    if (!rows)
        return Fail(rows.error());
    QByteArray sum;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        VW_TRY(step(progress));
        QByteArray row = sum;
        for (int column = 0; column < columns; ++column) {
            const QByteArray bytes = rows->bytes(column);
            row += QByteArray::number(bytes.size()) + (rows->isNull(column) ? '-' : ':') + bytes;
        }
        sum = crypto::digest(row);
    }
    return more ? Result<QByteArray>(sum) : Result<QByteArray>(Fail(more.error()));
}

/// Everything in the vault. A step for each row.
Result<QByteArray> contentOf(Database &database, Progress *progress)
{
    struct Part {
        std::string_view sql;
        int columns;
    };
    QByteArray all;
    for (const Part &part : {Part{"SELECT key, value FROM meta ORDER BY key", 2},
                             Part{"SELECT id, kind, kdf, ops, mem, salt, sealed, checksum FROM keyslot ORDER BY id", 8},
                             Part{"SELECT id, sealed FROM head ORDER BY id", 2},
                             Part{"SELECT case_id, key_sealed, head_sealed, revision FROM casefile ORDER BY case_id", 4},
                             Part{"SELECT case_id, id, revision, sealed FROM record ORDER BY case_id, id", 4},
                             Part{"SELECT case_id, id, sealed FROM draft ORDER BY case_id, id", 3},
                             Part{"SELECT seq, case_id, sealed, digest, link FROM journal ORDER BY seq", 5}}) {
        const auto sum = sumOf(database, part.sql, part.columns, progress);
        if (!sum)
            return sum;
        all += *sum + '|';
    }
    return crypto::digest(all);
}

/// A name can be that of another vault: only what is of this one is ever let go.
bool isOf(const QString &path, const QByteArray &vaultId)
{
    const auto other = Database::openReadOnly(path);
    const auto id = other ? readVaultId(**other) : Result<QByteArray>(Fail(other.error()));
    return id && *id == vaultId;
}

/// To the last byte of every row: a backup in which a byte turned over is no backup. Errors: BackupDiffers and those of reading.
Result<void> mustHoldTheSame(Database &vault, const QString &path, Progress *progress)
{
    const auto other = Database::openReadOnly(path);
    if (!other)
        return Fail(other.error());
    const Watch watch(**other, progress);
    VW_TRY((*other)->mustBeWhole());
    const auto rows = vault.number("SELECT (SELECT count(*) FROM record) + (SELECT count(*) FROM journal)");
    VW_TRY(begin(progress, 2 * rows.value_or(0)));
    const auto mine = contentOf(vault, progress);
    const auto theirs = mine ? contentOf(**other, progress) : mine;
    if (!theirs)
        return Fail(theirs.error());
    return *mine == *theirs ? Result<void>() : fail(ErrorCode::BackupDiffers, path);
}

/// Written, synced and read back; the caller gives it its name.
Result<void> copyInto(Database &vault, const QString &temporary, Progress *progress)
{
    VW_TRY(begin(progress, 0));
    if (auto made = Database::makeFile(temporary); !made) // owner-only from the first byte
        return made;
    {
        const Watch watch(vault, progress);
        VW_TRY(vault.run("VACUUM INTO ?", {temporary}));
    }
    VW_TRY(syncFile(temporary));
    return mustHoldTheSame(vault, temporary, progress);
}

void removeWithJournal(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

/// A restore that was killed can leave the vault with a second name, that of a vault put aside. Only the name goes.
void dropSecondNames(const QString &vaultPath)
{
    const auto vault = identityOf(vaultPath);
    const QDir folder = QFileInfo(vaultPath).dir();
    for (const QString &name : folder.entryList(QDir::Files | QDir::NoSymLinks)) {
        const bool isOld = name.startsWith(nameOf(vaultPath) + oldMark) && name.endsWith(u".vlagwijzer"_s);
        if (isOld && vault && identityOf(folder.filePath(name)) == vault)
            QFile::remove(folder.filePath(name));
    }
}

} // namespace

Result<void> copyTo(Database &vault, const QString &path, Progress *progress)
{
    VW_TRY(mustBeAFileName(path));
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return fail(ErrorCode::FileExists, path);
    const QString folder = QFileInfo(path).absolutePath();
    const auto vaultId = readVaultId(vault);
    const QString temporary = unfinishedName(folder, vaultId.value_or(QByteArray()));
    auto done = copyInto(vault, temporary, progress);
    QFile::remove(temporary + u"-journal"_s);
    if (done)
        done = renameFile(temporary, path);
    if (done)
        return syncFolder(folder);
    removeWithJournal(temporary);
    return Fail(forNewFile(done.error(), path));
}

QString defaultBackupFolder(const QString &vaultPath)
{
    return QFileInfo(vaultPath).dir().filePath(nameOf(vaultPath) + u"-backups"_s);
}

QList<BackupFile> backupsIn(const QString &folder, const QString &vaultPath)
{
    const QRegularExpression name(u"^%1-(\\d{8}-\\d{6})(\\.\\d+)?\\.vlagwijzer$"_s.arg(QRegularExpression::escape(nameOf(vaultPath))));
    QList<BackupFile> files;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Name | QDir::Reversed)) {
        const auto match = name.match(file.fileName());
        const QDateTime made = QDateTime::fromString(match.captured(1), stampFormat);
        if (match.hasMatch() && made.isValid())
            files.append({file.absoluteFilePath(), made, file.size()});
    }
    return files;
}

QList<BackupFile> outdated(const QList<BackupFile> &newestFirst, QDate today)
{
    QList<BackupFile> go;
    QSet<QDate> days;
    QSet<int> months;
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const QDate day = newestFirst.at(i).made.date();
        const int month = day.year() * 12 + day.month();
        const int age = (today.year() * 12 + today.month()) - month;
        const bool firstOfDay = day.daysTo(today) < daysKept && !days.contains(day);
        const bool firstOfMonth = age < monthsKept && !months.contains(month);
        if (i >= newestKept && !firstOfDay && !firstOfMonth) {
            go.append(newestFirst.at(i));
            continue;
        }
        days.insert(day);
        months.insert(month);
    }
    return go;
}

Result<BackupMade> backUp(Database &vault, const QString &folder, const Clock &clock, Progress *progress)
{
    VW_TRY(begin(progress, 0));
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::FolderReadOnly, folder);
    const auto vaultId = readVaultId(vault);
    if (!vaultId)
        return Fail(vaultId.error());
    static_cast<void>(clearUnfinished(foldersOf(vault.path(), folder), *vaultId)); // the receipt of an erasure names what stays
    dropSecondNames(vault.path());
    const auto present = backupsIn(folder, vault.path());
    if (!present.isEmpty() && mustHoldTheSame(vault, present.first().path, progress))
        return BackupMade{present.first().path, false, 0};
    BackupMade made{freeName(folder, nameOf(vault.path()) + u'-' + clock.now().toString(stampFormat)), true, 0};
    if (auto placed = copyTo(vault, made.path, progress); !placed) {
        static_cast<void>(QDir().rmdir(folder)); // made for this one, or it is not empty
        return Fail(placed.error());
    }
    for (const BackupFile &old : outdated(backupsIn(folder, vault.path()), clock.today()))
        made.removed += isOf(old.path, *vaultId) && QFile::remove(old.path) ? 1 : 0;
    return made;
}

Result<BackupMade> backUp(const QString &vaultPath, const QString &folder, const Clock &clock, Progress *progress)
{
    const auto vault = Database::openVault(vaultPath);
    return vault ? backUp(**vault, folder, clock, progress) : Result<BackupMade>(Fail(vault.error()));
}

Result<BackupMade> backUp(Session &session, const QString &folder, const Clock &clock, Progress *progress)
{
    return backUp(*session.inner().database, folder, clock, progress);
}

QDate lastDayOfBackup(QDate today)
{
    return today.addMonths(monthsKept);
}

bool olderBackupsMustGo(Session &session, const QString &folder)
{
    const QDateTime before = session.backupsGoBefore();
    return before.isValid() &&
           std::ranges::any_of(backupsIn(folder, session.path()), [&](const BackupFile &file) { return file.made < before; });
}

Result<int> removeBackupsBut(const QString &keep, const QString &folder, const QString &vaultPath)
{
    QByteArray vaultId;
    {
        const auto kept = Database::openReadOnly(keep);
        const auto id = kept ? readVaultId(**kept) : Result<QByteArray>(Fail(kept.error()));
        if (!id)
            return Fail(id.error());
        vaultId = *id;
    }
    int removed = 0;
    for (const BackupFile &file : backupsIn(folder, vaultPath)) {
        if (file.path == QFileInfo(keep).absoluteFilePath() || !isOf(file.path, vaultId))
            continue;
        if (!QFile::remove(file.path))
            return fail(ErrorCode::FileNotWritable, file.path, QString());
        ++removed;
    }
    return removed;
}

namespace {

/// What stands in the place of the vault, if anything: whether it may be put aside.
Result<void> mayBeReplaced(const QString &vaultPath, Database &backup, bool evenIfOther)
{
    if (!QFileInfo::exists(vaultPath))
        return mustBeAFileName(vaultPath);
    VW_TRY(mustBePlain(vaultPath)); // a folder or a device is nothing to put aside
    const auto present = Database::openVault(vaultPath); // damaged is no reason to stop, open elsewhere is
    if (!present)
        return present.error().code == ErrorCode::VaultInUse ? Result<void>(Fail(present.error())) : Result<void>();
    const auto mine = readVaultId(**present), theirs = readVaultId(backup);
    if (mine && theirs && *mine != *theirs && !evenIfOther)
        return fail(ErrorCode::OtherVault, backup.path());
    return {};
}

} // namespace

Result<QString> restoreBackup(const QString &backupPath, const QString &typedPath, const Clock &clock, bool evenIfOther)
{
    // Through a link the real file is put back: replacing the link would leave two vaults.
    const QFileInfo typed(typedPath);
    const QString vaultPath = typed.exists() ? typed.canonicalFilePath() : typedPath;
    const auto backup = Database::openReadOnly(backupPath);
    if (!backup)
        return Fail(backup.error());
    VW_TRY((*backup)->mustBeWhole());
    VW_TRY(mayBeReplaced(vaultPath, **backup, evenIfOther));
    const QString folder = QFileInfo(vaultPath).absolutePath();
    const QString fresh = unfinishedName(folder, readVaultId(**backup).value_or(QByteArray()));
    if (auto copied = copyInto(**backup, fresh, nullptr); !copied) {
        removeWithJournal(fresh);
        return Fail(forNewFile(copied.error(), vaultPath));
    }
    QFile::remove(fresh + u"-journal"_s);
    const bool isThere = QFileInfo::exists(vaultPath);
    const QString kept = isThere ? freeName(folder, nameOf(vaultPath) + oldMark + clock.now().toString(stampFormat)) : QString();
    const QString journal = vaultPath + u"-journal"_s, keptJournal = kept + u"-journal"_s;
    // An unfinished change belongs to the file it was made for; beside another one it would damage that.
    const bool unfinished = isThere && QFileInfo(journal).size() > 0;
    if (!isThere)
        QFile::remove(journal);
    if (unfinished)
        static_cast<void>(renameFile(journal, keptJournal));
    if (auto placed = isThere ? replaceFile(vaultPath, fresh, kept) : renameFile(fresh, vaultPath); !placed) {
        if (unfinished)
            static_cast<void>(renameFile(keptJournal, journal));
        removeWithJournal(fresh);
        return Fail(placed.error());
    }
    if (isThere && !unfinished)
        static_cast<void>(renameFile(journal, keptJournal));
    VW_TRY(syncFolder(folder));
    return kept;
}

} // namespace vw::vault
