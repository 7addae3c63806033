// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/session.h"

namespace vw::vault {

/// A case as it lies in the file, read on the thread of the session and opened on another one.
struct SealedCase {
    CaseId id;
    QByteArray key;
    struct Piece {
        RecordId id;
        quint64 revision = 0;
        QByteArray sealed;
    };
    QList<Piece> records;
};

/// Without opening it and without a line in the journal.
[[nodiscard]] Result<SealedCase> readSealed(Session &session, CaseId id);
/// A copy of the vault key for a worker; it must be gone within 50 ms of locking.
[[nodiscard]] crypto::SecretBuffer keyForWorker(Session &session);
/// What opens; what does not is left out, as verify() names it. Touches no file.
[[nodiscard]] QList<QJsonObject> openSealed(const crypto::SecretBuffer &vaultKey, const SealedCase &sealed);

} // namespace vw::vault
