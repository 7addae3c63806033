// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/unfinished.h"

#include "core/vault/database.h"
#include "core/vault/keyslots.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

namespace vw::vault {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString journalEnd = u"-journal"_s;

/// A copy whose name tells no vault: made before the vault is known, as in a rescue.
const QByteArray &unknownVault()
{
    static const QByteArray id(16, '\0');
    return id;
}

bool isOf(const QFileInfo &file, const QByteArray &vaultId)
{
    static const QRegularExpression named(u"^\\.vlagwijzer-([0-9a-f]{32})-[0-9a-f]{32}\\.tmp(-journal)?$"_s);
    static const QRegularExpression nameless(u"^\\.[0-9a-f]{32}\\.tmp(-journal)?$"_s); // of earlier versions
    if (const auto match = named.match(file.fileName()); match.hasMatch()) {
        const QByteArray id = QByteArray::fromHex(match.captured(1).toLatin1());
        return id == vaultId || id == unknownVault();
    }
    if (!nameless.match(file.fileName()).hasMatch())
        return false;
    const QString base =
        file.absoluteFilePath().endsWith(journalEnd) ? file.absoluteFilePath().chopped(journalEnd.size()) : file.absoluteFilePath();
    if (!QFileInfo::exists(base) || QFileInfo(base).size() == 0)
        return true; // nothing in it that anybody could miss
    const auto copy = Database::openReadOnly(base);
    const auto id = copy ? readVaultId(**copy) : Result<QByteArray>(Fail(copy.error()));
    return id && *id == vaultId;
}

} // namespace

QString unfinishedName(const QString &folder, const QByteArray &vaultId)
{
    const QByteArray &id = vaultId.isEmpty() ? unknownVault() : vaultId;
    return QDir(folder).filePath(
        u".vlagwijzer-%1-%2.tmp"_s.arg(QString::fromLatin1(id.toHex()), QUuid::createUuid().toString(QUuid::Id128)));
}

QStringList unfinishedIn(const QStringList &folders, const QByteArray &vaultId)
{
    QStringList found;
    for (const QString &folder : folders) {
        for (const QFileInfo &file :
             QDir(folder).entryInfoList({u".*.tmp"_s, u".*.tmp-journal"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name)) {
            if (isOf(file, vaultId))
                found.append(file.absoluteFilePath());
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList clearUnfinished(const QStringList &folders, const QByteArray &vaultId)
{
    QStringList stayed;
    for (const QString &path : unfinishedIn(folders, vaultId)) {
        if (!QFile::remove(path))
            stayed.append(path);
    }
    return stayed;
}

QStringList foldersOf(const QString &vaultPath, const QString &backupFolder)
{
    const QFileInfo vault(vaultPath); // a copy lies beside the real file, not beside a link to it
    QStringList folders{vault.absolutePath(), QFileInfo(vault.canonicalFilePath()).absolutePath(),
                        QFileInfo(backupFolder).absoluteFilePath()};
    folders.removeDuplicates();
    return folders;
}

} // namespace vw::vault
