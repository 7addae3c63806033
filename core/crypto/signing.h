// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/secretbuffer.h"

#include <QByteArray>
#include <QString>

namespace vw::crypto {

/// What a vault signs with, and what others know it by (Ed25519 of libsodium).
struct SigningKeys {
    QByteArray publicKey;   ///< 32 bytes
    SecretBuffer secretKey; ///< 64 bytes
};
/// 32 random bytes from which both follow.
[[nodiscard]] SecretBuffer newSigningSeed();
/// Empty keys for a seed of another size.
[[nodiscard]] SigningKeys signingKeysFrom(const SecretBuffer &seed);

/// 64 bytes.
[[nodiscard]] QByteArray sign(const SigningKeys &keys, const QByteArray &bytes);
/// False for keys and signatures of another size too.
[[nodiscard]] bool isSignedBy(const QByteArray &publicKey, const QByteArray &bytes, const QByteArray &signature);

/// Sealed so that only the vault with this key opens it; empty for a key that is none. Who sealed it is not told: sign what goes in.
[[nodiscard]] QByteArray sealTo(const QByteArray &publicKey, const QByteArray &bytes);
/// Empty when it was sealed for another key, or changed.
[[nodiscard]] QByteArray openSealed(const SigningKeys &keys, const QByteArray &sealed);

/// Eight words of the list of passphrases, 64 bits of the BLAKE2b digest of the key: to be read out over the telephone before it is trusted.
[[nodiscard]] QString fingerprintWords(const QByteArray &publicKey);

} // namespace vw::crypto
