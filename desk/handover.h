// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/crypto/signing.h"

#include <QJsonObject>

namespace vw::desk {

// A paper as a file that one vault alone opens, without a passphrase: for a colleague whose key is known.

/// How such a file is called behind the dot.
inline constexpr const char *sealedSuffix = "vwz";

/// A signed paper for the vault with this key. Errors: NotAKey.
[[nodiscard]] Result<QByteArray> sealedFile(const QJsonObject &transfer, const QByteArray &forKey);
/// Such a file, for this vault or another.
[[nodiscard]] bool isSealedFile(const QByteArray &bytes);
/// What is in it. Errors: SealedForOther with `path`, also when it is damaged.
[[nodiscard]] Result<QByteArray> openSealedFile(const QByteArray &bytes, const crypto::SigningKeys &keys, const QString &path);

/// The key of a vault as one line of text, to be mailed or shown as a QR code; whose it is, its words over the telephone tell.
[[nodiscard]] QString keyText(const QByteArray &publicKey);
/// From such a line, spaces and line ends left aside. Errors: NotAKey.
[[nodiscard]] Result<QByteArray> keyFrom(const QString &text);

} // namespace vw::desk
