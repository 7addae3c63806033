// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/pattern/pattern.h"

namespace vw::pattern {

/// The rows of the timeline, from top to bottom: deeds by their kind, and what stands beside them.
enum class Lane { Body, Threat, Hunt, Sexual, Control, Deeds, Events, Reports, Measures, Procedures, Assessments, Children };
inline constexpr std::array laneNames{Name{Lane::Body, "body"},
                                      Name{Lane::Threat, "threat"},
                                      Name{Lane::Hunt, "hunt"},
                                      Name{Lane::Sexual, "sexual"},
                                      Name{Lane::Control, "control"},
                                      Name{Lane::Deeds, "deeds"},
                                      Name{Lane::Events, "events"},
                                      Name{Lane::Reports, "reports"},
                                      Name{Lane::Measures, "measures"},
                                      Name{Lane::Procedures, "procedures"},
                                      Name{Lane::Assessments, "assessments"},
                                      Name{Lane::Children, "children"}};

/// One thing on the timeline. A fact of two kinds stands in two lanes.
struct Event {
    Lane lane = Lane::Deeds;
    RecordId record;
    PartialDate when;   ///< of a measure: from its first day to its last, or to today
    int step = 0;      ///< within its kind, from 1; 0: without steps
    int steps = 0;     ///< how many its kind has
    bool goesOn = false; ///< a measure without a last day
    bool isBreach = false; ///< this fact broke a measure
    QString name = {};  ///< "slaan, schoppen", "politie", "einde relatie": words of the program
    QString words = {}; ///< what somebody wrote; may be empty
    QString body = {};  ///< who knows of it: a code, or words; empty for nobody
    bool operator==(const Event &) const = default;
};

/// What has a date, by first day and then by lane. Pure.
[[nodiscard]] QList<Event> timelineOf(const dossier::CaseFile &file, const dossier::Vocabulary &words, QDate today,
                                      const Sees &sees = everything);
/// "Lichamelijk geweld", "Meldingen".
[[nodiscard]] QString laneName(Lane lane, const dossier::Vocabulary &words);

/// A time in which nothing is known; said, as it is no good sign.
struct Gap {
    QDate from, to; ///< the days after the last event and before the next
    [[nodiscard]] qint64 days() const { return from.daysTo(to) + 1; }
    bool operator==(const Gap &) const = default;
};
inline constexpr int gapDays = 45; ///< our choice: shorter ones are no gap
/// Between deeds, events and reports; what is in force or planned fills no gap.
[[nodiscard]] QList<Gap> gapsIn(const QList<Event> &events, QDate today);

} // namespace vw::pattern
