// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/shared.h"

namespace vw::dossier {

enum class ProcedureKind { NotSaid, Criminal, Family, Youth, Administrative };
inline constexpr std::array procedureKindNames{Name{ProcedureKind::Criminal, "criminal"}, Name{ProcedureKind::Family, "family"},
                                               Name{ProcedureKind::Youth, "youth"}, Name{ProcedureKind::Administrative, "administrative"}};
inline constexpr std::array procedureCodes{"police-report", "complaint",   "hearing",     "release",    "divorce",
                                           "custody",       "arrangement", "supervision", "injunction", "relocation"};

/// A case at court, a report to the police, a complaint: with the date that may set something off.
struct Procedure {
    static constexpr const char *recordKind = "procedure", *listKey = "procedures";
    RecordId id;
    ProcedureKind law = ProcedureKind::NotSaid;
    QString what;             ///< a code of `procedureCodes`, or words
    QString court, number;    ///< where, and under which number
    QDate next;               ///< the next date
    QString time;
    QString who;              ///< letters of who is heard or called
    QString outcome;
    QString setsOff;          ///< what that day may set off, and what is arranged for it
    Visibility visibility = Visibility::Open;
    QString note;
    UnreadDates unread;
    QJsonObject rest;
    bool operator==(const Procedure &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("what", &Procedure::what, Codes{procedureCodes, "procedureWhats"});
        d("law", &Procedure::law, oneOf(procedureKindNames, "procedureKinds"));
        d("court", &Procedure::court);
        d("number", &Procedure::number);
        d("next", &Procedure::next, ahead);
        d("time", &Procedure::time);
        d("who", &Procedure::who);
        d("setsOff", &Procedure::setsOff, area);
        d("outcome", &Procedure::outcome, area);
        d("note", &Procedure::note, area);
        d("visibility", &Procedure::visibility, visibilities);
    }
};

} // namespace vw::dossier
