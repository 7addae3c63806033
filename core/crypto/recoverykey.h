// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/crypto/secretbuffer.h"

#include <QString>

#include <optional>

namespace vw::crypto {

/// 160 random bits that open a vault when the passphrase is lost; printed on a sheet.
[[nodiscard]] SecretBuffer newRecoveryKey();

/// Nine groups of four: 32 characters of the key and four that check it. No I, L, O or U, so that it can be read out and typed over.
[[nodiscard]] QString recoveryText(const SecretBuffer &recoveryKey);

/// The key in what somebody typed (UTF-8): capitals or not, with or without spaces and dashes, O for 0, I and L for 1.
/// Nothing when a character is missing, strange, or does not fit the check.
[[nodiscard]] std::optional<SecretBuffer> readRecoveryText(const SecretBuffer &typed);

/// True for text of the shape of a recovery key, mistyped or not; only then is NotARecoveryKey the right answer.
[[nodiscard]] bool looksLikeRecoveryText(const SecretBuffer &typed);

/// The key of a recovery slot: BLAKE2b-256 keyed with the recovery key over "vlagwijzer recovery" and the slot's salt.
/// 160 random bits cannot be guessed, so no slow derivation is needed.
[[nodiscard]] SecretBuffer recoverySlotKey(const SecretBuffer &recoveryKey, const QByteArray &salt);

} // namespace vw::crypto
