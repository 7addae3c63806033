// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/shared.h"

#include <algorithm>

namespace vw::dossier {

/// What can be in force, as ids of measures.json; their words are the titles there. Other words are kept as they are.
inline constexpr std::array measureCodes{"huisverbod", "contactverbod-straf", "contactverbod-civiel", "gebiedsverbod",
                                         "aware",      "slachtofferdevice",   "afspraak-op-locatie",  "adres-afschermen",
                                         "cameras",    "preventief-bevel",    "reclassering",         "wapen-innemen"};
/// Those that forbid him something.
inline constexpr std::array banCodes{"huisverbod", "contactverbod-straf", "contactverbod-civiel", "gebiedsverbod", "preventief-bevel"};

/// A ban or a device, with its dates.
struct Measure {
    static constexpr const char *recordKind = "measure", *listKey = "measures";
    RecordId id;
    QString measure;          ///< a code of `measureCodes`, or words
    QString against, of;      ///< letters: against whom, and for whom
    QDate from, until;        ///< the last day
    QString by;               ///< who imposed or arranged it, on what ground
    QString number;           ///< of the case there
    QString conditions;       ///< area, persons, conditions
    QString watch;            ///< who checks it
    Tri policeKnow = Tri::Unknown; ///< do the police on the street know of it (CJIB)?
    QDate ended;              ///< it was lifted before its end
    Visibility visibility = Visibility::Open;
    QString note;
    UnreadDates unread;
    QJsonObject rest;
    bool operator==(const Measure &) const = default;

    /// It forbids him something.
    [[nodiscard]] bool isBan() const { return isOneOf(banCodes); }
    /// One of ours that forbids nothing; in words of somebody's own it may be a ban.
    [[nodiscard]] bool isDevice() const { return isOneOf(measureCodes) && !isBan(); }
    [[nodiscard]] QDate lastDay() const { return ended.isValid() && (!until.isValid() || ended < until) ? ended : until; }
    /// Not before its first day nor after its last; without dates it is taken to be.
    [[nodiscard]] bool isInForce(QDate day) const { return !(from.isValid() && day < from) && !(lastDay().isValid() && day > lastDay()); }

    template <typename D>
    static void describe(D &&d)
    {
        d("measure", &Measure::measure, Codes{measureCodes, "measures"});
        d("against", &Measure::against);
        d("of", &Measure::of);
        d("from", &Measure::from);
        d("until", &Measure::until, ahead);
        d("by", &Measure::by);
        d("number", &Measure::number);
        d("conditions", &Measure::conditions, area);
        d("watch", &Measure::watch);
        d("policeKnow", &Measure::policeKnow, triAnswers);
        d("ended", &Measure::ended);
        d("note", &Measure::note, area);
        d("visibility", &Measure::visibility, visibilities);
    }

private:
    [[nodiscard]] bool isOneOf(std::span<const char *const> codes) const
    {
        return std::ranges::any_of(codes, [this](const char *code) { return measure == QLatin1StringView(code); });
    }
};

} // namespace vw::dossier
