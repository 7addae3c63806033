// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"

#include <QDateTime>

namespace vw::desk {

/// One way out of the program for one file, as the list of a draft and the log tell it.
struct Export {
    QDateTime at; ///< UTC; in the time of this computer when an earlier command wrote it
    QString kind; ///< melding, crisisblad
    referral::Part part = referral::Part::Open;
    QString receiver, ground; ///< empty for what goes into one's own registration
    QString channel;          ///< secure-channel, encrypted-file, paper, web-form, text, summary
    QString checksum;
    bool operator==(const Export &) const = default;
};

/// What a draft says has left, oldest first. An entry of an earlier command told of both parts at once: it comes back as two.
[[nodiscard]] QList<Export> exportsOf(const dossier::ReferralDraft &draft);
/// As it stands in the list.
[[nodiscard]] QJsonObject toJson(const Export &entry);

} // namespace vw::desk
