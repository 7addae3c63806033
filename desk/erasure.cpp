// SPDX-License-Identifier: EUPL-1.2
#include "desk/erasure.h"

#include "core/vault/backup.h"
#include "core/vault/stopping.h"
#include "desk/leftovers.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace vw::desk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A new backup, and away with the older ones. How many went.
Result<int> replaceBackups(vault::Session &session, const QString &folder, const Clock &clock, Progress *progress)
{
    const auto made = vault::backUp(session, folder, clock, progress);
    return made ? vault::removeBackupsBut(made->path, folder, session.path()) : Result<int>(std::unexpected(made.error()));
}

/// Vaults of before a restore, beside this one, and copies that could not be taken away: the case is in them as in any other.
QStringList oldFiles(const vault::Session &session, const QString &backupFolder)
{
    const QFileInfo vault(session.path());
    QStringList names = vault.dir().entryList({vault.completeBaseName() + u"-old-*.vlagwijzer"_s}, QDir::Files, QDir::Name);
    for (const QString &stayed : clearLeftOvers(session, backupFolder).stayed)
        names.append(QFileInfo(stayed).fileName());
    return names;
}

} // namespace

Result<Erased> erase(vault::Session &session, const Erasure &erasure, const Clock &clock, Progress *progress)
{
    VW_TRY(vault::begin(progress, 0));
    const auto &head = erasure.head;
    Erased erased;
    auto &receipt = erased.receipt;
    receipt.number = RecordId::create().text().first(8).toUpper();
    receipt.reference = head.reference;
    receipt.at = clock.now();
    receipt.opened = head.opened;
    receipt.closedOn = head.closedOn;
    receipt.ground = erasure.ground;
    receipt.workingCopy = erasure.workingCopy;
    if (const auto opened = session.openCase(head.id, true))
        receipt.records = opened->records.size() + opened->damaged.size();
    if (const auto lines = session.journal(head.id))
        receipt.lines = lines->size();
    const QJsonObject detail{
        {u"receipt"_s, receipt.number}, {u"ground"_s, receipt.ground}, {u"records"_s, receipt.records}, {u"lines"_s, receipt.lines}};
    const auto kept = session.eraseCase(head.id, detail, {receipt.number, erasure.logYears}, erasure.backupsToo);
    if (!kept)
        return std::unexpected(kept.error());
    receipt.keptLines = kept->lines.size();
    receipt.keptUntil = kept->until;
    if (erasure.backupsToo) {
        if (const auto removed = replaceBackups(session, erasure.backupFolder, clock, progress))
            receipt.backupsRemoved = *removed;
        else
            erased.olderBackups = removed.error();
    }
    receipt.oldFiles = oldFiles(session, erasure.backupFolder);
    if (receipt.backupsRemoved < 0 && !vault::backupsIn(erasure.backupFolder, session.path()).isEmpty())
        receipt.lastBackupGoes = vault::lastDayOfBackup(clock.today());
    return erased;
}

} // namespace vw::desk
