// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/session.h"

#include <QStringList>

namespace vw::desk {

/// Copies of the vault that a killed program left unfinished, beside it and among its backups.
struct LeftOvers {
    qsizetype taken = 0; ///< taken away now
    QStringList stayed;  ///< paths of what could not be taken away
};
/// Every check, erasure and move takes them away; a backup does so itself. `backupFolder`: empty for the one beside the vault.
LeftOvers clearLeftOvers(const vault::Session &session, const QString &backupFolder = {});

} // namespace vw::desk
