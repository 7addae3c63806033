// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/crypto/secretbuffer.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace vw::crypto {

/// What a sealed piece is for; part of its associated data, so that no piece can stand in another's place.
enum class Purpose : unsigned char { Slot = 1, Head = 2, CaseKey = 3, Record = 4, Draft = 5, Journal = 6, CaseHead = 7, Witness = 8 };

/// Starts the library; the program calls it once before anything else. Error: RandomFailed.
[[nodiscard]] Result<void> startCrypto();

/// "vw1" | purpose | ids (16 bytes each) | revision as little-endian 64 bit | extra.
[[nodiscard]] QByteArray associatedData(Purpose purpose, const QList<QByteArray> &ids, quint64 revision, const QByteArray &extra = {});

/// nonce (24 random bytes) | XChaCha20-Poly1305-IETF of the plain text padded to a multiple of 256.
[[nodiscard]] QByteArray seal(const SecretBuffer &key, const QByteArray &plain, const QByteArray &associated);
[[nodiscard]] QByteArray seal(const SecretBuffer &key, const SecretBuffer &plain, const QByteArray &associated);
/// Nothing when key, bytes or associated data are not those of the sealing.
[[nodiscard]] std::optional<QByteArray> open(const SecretBuffer &key, const QByteArray &sealed, const QByteArray &associated);
[[nodiscard]] std::optional<SecretBuffer> openSecret(const SecretBuffer &key, const QByteArray &sealed, const QByteArray &associated);

[[nodiscard]] SecretBuffer randomKey();
[[nodiscard]] QByteArray randomBytes(int count);
/// crypto_kdf with a listed id; context "vlagwijz".
enum class Subkey : quint64 { Chain = 1, SlotMac = 2, Heads = 3, Witness = 4 };
[[nodiscard]] SecretBuffer subkey(const SecretBuffer &key, Subkey id);
/// BLAKE2b, 32 bytes; keyed when a key is given.
[[nodiscard]] QByteArray digest(const QByteArray &bytes);
[[nodiscard]] QByteArray digest(const SecretBuffer &key, const QByteArray &bytes);
[[nodiscard]] bool sameBytes(const QByteArray &a, const QByteArray &b);
void wipe(QByteArray &bytes);
void wipe(std::string &bytes);
/// Wipes the text in place when this is its only owner.
void wipe(QString &text);

/// Random words for a passphrase that is read out over the phone; Dutch, no two alike in the first four letters.
/// Six of 256 words: 48 bits on top of the 256-bit PDF key derivation.
[[nodiscard]] QString wordPassphrase(int words = 6);

} // namespace vw::crypto
