// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/shared.h"

namespace vw::dossier {

/// Instruments are named, never copied.
inline constexpr std::array instrumentCodes{"sash",         "individual-assessment", "police-risk", "veilig-thuis-safety",
                                            "shelter-risk", "probation-risk",        "zsm"};

/// An assessment by somebody else: what they told of its outcome.
struct OtherAssessment {
    static constexpr const char *recordKind = "other-assessment", *listKey = "otherAssessments";
    RecordId id;
    QString instrument;       ///< a code of `instrumentCodes`, or words
    QString by;               ///< who made it
    std::optional<PartialDate> on;
    UseMoment moment = UseMoment::NotSaid;
    QString outcome;          ///< as it was told
    QString holder;           ///< who has it
    Visibility visibility = Visibility::Open;
    QString note;
    UnreadDates unread;
    QJsonObject rest;
    bool operator==(const OtherAssessment &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("instrument", &OtherAssessment::instrument, Codes{instrumentCodes, "instruments"});
        d("by", &OtherAssessment::by);
        d("on", &OtherAssessment::on);
        d("holder", &OtherAssessment::holder);
        d("moment", &OtherAssessment::moment, useMoments);
        d("outcome", &OtherAssessment::outcome, area);
        d("note", &OtherAssessment::note, area);
        d("visibility", &OtherAssessment::visibility, visibilities);
    }
};

} // namespace vw::dossier
