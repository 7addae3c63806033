// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/origin.h"
#include "core/dossier/shared.h"

namespace vw::dossier {

/// What was typed for one paper: field id of core/referral -> words. Exports are in the journal and listed here.
struct ReferralDraft {
    static constexpr const char *recordKind = "referral", *listKey = "referrals";
    RecordId id;
    QString kind;                        ///< melding, crisisblad
    QMap<QString, QString> fields;
    QMap<QString, QString> visibility;   ///< field id -> open | restricted, where it differs from the default
    QStringList leftOut;                 ///< incident ids left out
    bool isSigned = false;
    QDate signedOn;                      ///< the day of signing
    QString signedFor;                   ///< the content that was signed; another content is not signed
    QList<QJsonObject> exports;          ///< at, kind, receiver, ground, checksum
    QJsonObject rest;
    bool operator==(const ReferralDraft &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("referralKind", &ReferralDraft::kind, mustBeThere);
        d("fields", &ReferralDraft::fields, apart);
        d("visibility", &ReferralDraft::visibility, apart);
        d("leftOut", &ReferralDraft::leftOut, apart);
        d("signed", &ReferralDraft::isSigned, apart);
        d("signedOn", &ReferralDraft::signedOn, apart);
        d("signedFor", &ReferralDraft::signedFor, apart);
        d("exports", &ReferralDraft::exports, apart);
    }
};

/// A PDF/A copy of what was sent, or of what was received, sealed in the vault.
struct ArchiveCopy {
    static constexpr const char *recordKind = "archive", *listKey = "archive";
    RecordId id;
    QString kind, part, checksum;
    QDateTime at;
    QByteArray pdf;
    Origin origin;        ///< of one that was received
    QJsonObject content;  ///< the paper it was made from (referral::toJson); empty in copies of before it was kept
    QJsonObject rest;
    bool operator==(const ArchiveCopy &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("archiveKind", &ArchiveCopy::kind, apart);
        d("part", &ArchiveCopy::part, apart);
        d("checksum", &ArchiveCopy::checksum, apart);
        d("at", &ArchiveCopy::at, apart);
        d("pdf", &ArchiveCopy::pdf, apart);
        d("content", &ArchiveCopy::content, apart);
        d("origin", &ArchiveCopy::origin, apart);
    }
};

} // namespace vw::dossier
