// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/shared.h"

namespace vw::dossier {

/// Somebody told a body of it: the police, a school, a GP, neighbours, Veilig Thuis. One event told by three is one fact with three reports.
struct Report {
    static constexpr const char *recordKind = "report", *listKey = "reports";
    RecordId id;
    QString body; ///< who was told: a code of `bodyCodes`, or words
    std::optional<PartialDate> on;
    bool own = false; ///< a report of the professional's own to Veilig Thuis: it is looked after on day 5 and in week 10
    QString by; ///< who reported
    QString about; ///< what was reported
    QString reference; ///< their number
    QString done; ///< what came of it
    QDate awaited; ///< an answer was promised by then
    QDate answered; ///< the answer came
    QList<RecordId> incidents; ///< the facts it tells of
    Visibility visibility = Visibility::Open;
    QString note;
    UnreadDates unread;
    QJsonObject rest;
    bool operator==(const Report &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("body", &Report::body, Codes{bodyCodes, "bodies"});
        d("on", &Report::on);
        d("by", &Report::by);
        d("reference", &Report::reference);
        d("own", &Report::own);
        d("about", &Report::about, area);
        d("done", &Report::done, area);
        d("awaited", &Report::awaited, ahead);
        d("answered", &Report::answered);
        d("incidents", &Report::incidents);
        d("note", &Report::note, area);
        d("visibility", &Report::visibility, visibilities);
    }
};

} // namespace vw::dossier
