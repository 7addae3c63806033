// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/secretbuffer.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vw::vault {

/// The last end of the journal that this computer saw of a vault; a vault that ends earlier is an older copy.
struct Witness {
    qint64 seq = 0;
    QByteArray link;
};

/// Nothing when there is none or it does not open: a missing witness says nothing.
[[nodiscard]] std::optional<Witness> readWitness(const QString &stateFolder, const crypto::SecretBuffer &key, const QByteArray &vaultId);
/// Best effort: a state folder that cannot be written must not stand in the way of work.
void writeWitness(const QString &stateFolder, const crypto::SecretBuffer &key, const QByteArray &vaultId, const Witness &witness);

} // namespace vw::vault
