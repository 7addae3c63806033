// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/crypto/signing.h"
#include "core/referral/content.h"

namespace vw::desk {

/// Whether what was read is what somebody signed.
enum class Wholeness {
    Signed,   ///< by the key that stands in it
    Changed,  ///< there is a signature, and it is of other words
    Unsigned, ///< of before papers were signed
};
inline constexpr std::array wholenessNames{Name{Wholeness::Signed, "signed"}, Name{Wholeness::Changed, "changed"},
                                           Name{Wholeness::Unsigned, "unsigned"}};

/// One file of a paper as it travels (core/referral/FORMAT.md).
struct Transfer {
    QString id;           ///< of this sending; empty when unsigned
    QByteArray publicKey; ///< of the vault that sent it
    referral::Document document;
    Wholeness wholeness = Wholeness::Unsigned;
};

/// verwijzing.json: the document with the key of the vault, signed over all of it.
[[nodiscard]] QJsonObject signedTransfer(const referral::Document &document, const QString &id, const crypto::SigningKeys &keys);
/// What verwijzing.json holds, signed or of before. Every fault with its path; ChecksumDiffers when the words are not those of the checksum.
[[nodiscard]] std::expected<Transfer, Faults> transferFrom(const QJsonObject &object);

} // namespace vw::desk
