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
    QString sender;       ///< who made it, as the paper says; empty when it does not
    QByteArray publicKey; ///< of the vault that sent it
    QByteArray forKey;    ///< of the vault it is sealed for; empty when it travels in a PDF
    referral::Document document;
    QList<dossier::Record> records; ///< what travels beside the words (core/referral/carried.h)
    Wholeness wholeness = Wholeness::Unsigned;
};

/// verwijzing.json: the document and what travels beside it, with the key of the vault, signed over all of it.
[[nodiscard]] QJsonObject signedTransfer(const Transfer &transfer, const crypto::SigningKeys &keys);
/// What verwijzing.json holds, signed or of before. Every fault with its path; ChecksumDiffers when the words are not those of the checksum.
[[nodiscard]] std::expected<Transfer, Faults> transferFrom(const QJsonObject &object);

} // namespace vw::desk
