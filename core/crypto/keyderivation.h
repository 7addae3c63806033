// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/crypto/secretbuffer.h"

#include <QByteArray>

namespace vw::crypto {

/// Argon2id parameters as a slot holds them. Bounds are checked before anything is allocated.
struct KdfParams {
    quint64 passes = 3;                      ///< 1..10
    quint64 memory = 256ULL * 1024 * 1024;   ///< bytes, 8 KiB..256 MiB
    QByteArray salt;                         ///< 16 bytes
    bool operator==(const KdfParams &) const = default;
    [[nodiscard]] bool withinBounds() const;
};

/// The longest passphrase that can be set, in bytes of UTF-8. Opening tries longer ones too: an earlier window knew no limit.
inline constexpr qsizetype mostPassphraseBytes = 4096;

/// How a new vault chooses its parameters. Tests use a cheap one.
struct KdfPolicy {
    quint64 memory = 256ULL * 1024 * 1024;
    quint64 minPasses = 3, maxPasses = 10;
    int targetMilliseconds = 1000;
    bool calibrate = true;
    [[nodiscard]] static KdfPolicy cheap() { return {8192, 1, 1, 0, false}; }
};

/// Fresh salt, passes measured on this computer; memory falls to 128 and 64 MiB only when it cannot be had.
[[nodiscard]] Result<KdfParams> chooseParams(const KdfPolicy &policy);

/// 32 bytes from a passphrase. The passphrase is UTF-8 of NFC without line end; preparePassphrase() makes it so.
/// Thread-safe; takes about a second. Errors: OutOfMemory, OutOfRange, EmptyPassphrase.
[[nodiscard]] Result<SecretBuffer> deriveKey(const SecretBuffer &passphrase, const KdfParams &params);

/// NFC, UTF-8, line end removed, not trimmed. Wipes `typed`.
[[nodiscard]] SecretBuffer preparePassphrase(QString &typed);

} // namespace vw::crypto
