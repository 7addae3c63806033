// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vw::vault {

/// Where a copy of a vault is written until it is whole: a hidden name beside its final place, .vlagwijzer-VAULTID-RANDOM.tmp. It says which
/// vault it is a copy of, so that one that a killed program left behind is known, also when nothing in it can be read.
[[nodiscard]] QString unfinishedName(const QString &folder, const QByteArray &vaultId);

/// The unfinished copies of this vault in these folders, also those that earlier versions left under a name that says nothing: of these the
/// vault id in the file is looked at. Nobody may be writing one: the caller holds the vault.
[[nodiscard]] QStringList unfinishedIn(const QStringList &folders, const QByteArray &vaultId);

/// Takes them away. What could not be taken away is given back.
QStringList clearUnfinished(const QStringList &folders, const QByteArray &vaultId);

/// Where unfinished copies of a vault can lie: its own folder and that of its backups.
[[nodiscard]] QStringList foldersOf(const QString &vaultPath, const QString &backupFolder);

} // namespace vw::vault
