// SPDX-License-Identifier: EUPL-1.2
#include "desk/exports.h"

namespace vw::desk {

using namespace Qt::Literals::StringLiterals;
using referral::Part;

namespace {

/// The command told once of both parts, with the way it went as yes or no.
QList<Export> fromEarlierCommand(Export both, const QJsonObject &entry)
{
    both.channel = entry.value("encrypted"_L1).toBool() ? u"encrypted-file"_s : u"secure-channel"_s;
    QList<Export> parts{both};
    if (const QString checksum = entry.value("restrictedChecksum"_L1).toString(); !checksum.isEmpty()) {
        both.part = Part::Restricted;
        both.checksum = checksum;
        parts.append(both);
    }
    return parts;
}

} // namespace

QList<Export> exportsOf(const dossier::ReferralDraft &draft)
{
    QList<Export> all;
    for (const auto &entry : draft.exports) {
        const auto text = [&](QLatin1StringView key) { return entry.value(key).toString(); };
        const Export made{.at = QDateTime::fromString(text("at"_L1), Qt::ISODate),
                          .kind = text("kind"_L1),
                          .part = valueOf(referral::partNames, text("part"_L1)).value_or(Part::Open),
                          .receiver = text("receiver"_L1),
                          .ground = text("ground"_L1),
                          .channel = text("channel"_L1),
                          .checksum = text("checksum"_L1)};
        if (entry.contains("part"_L1))
            all.append(made);
        else
            all.append(fromEarlierCommand(made, entry));
    }
    return all;
}

QJsonObject toJson(const Export &entry)
{
    return {{u"at"_s, entry.at.toUTC().toString(Qt::ISODate)},
            {u"kind"_s, entry.kind},
            {u"part"_s, nameOf(referral::partNames, entry.part)},
            {u"receiver"_s, entry.receiver},
            {u"ground"_s, entry.ground},
            {u"checksum"_s, entry.checksum},
            {u"channel"_s, entry.channel}};
}

} // namespace vw::desk
