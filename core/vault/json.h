// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/secretbuffer.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace vw::vault {

/// Compact UTF-8 JSON, sealed; the plain bytes are wiped. Empty when there was no memory for it.
[[nodiscard]] QByteArray sealJson(const crypto::SecretBuffer &key, const QJsonObject &content, const QByteArray &associated);
/// Nothing when it does not open.
[[nodiscard]] std::optional<QJsonObject> openJson(const crypto::SecretBuffer &key, const QByteArray &sealed, const QByteArray &associated);

/// Bytes within JSON: base64.
[[nodiscard]] QString textOf(const QByteArray &bytes);
[[nodiscard]] QByteArray bytesOf(const QJsonValue &text);

} // namespace vw::vault
