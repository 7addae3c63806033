// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/assessment.h"
#include "core/dossier/describe.h"

namespace vw::dossier {

using assessment::SourceCode;
using assessment::Tri;
using assessment::UnreadDates;

inline constexpr auto triAnswers = oneOf(assessment::triNames, "tri");
inline constexpr auto sourceCodes = oneOf(assessment::sourceNames, "sources");

/// Where something may be read: by all receivers of the open part, or only in part S.
enum class Visibility { Open, Restricted };
inline constexpr std::array visibilityNames{Name{Visibility::Open, "open"}, Name{Visibility::Restricted, "restricted"}};
inline constexpr auto visibilities = oneOf(visibilityNames, "visibilities");

/// Who can come to know something of a case, or holds a piece of it; other words are kept as they are.
inline constexpr std::array bodyCodes{
    "veilig-thuis",     "police",     "gp",           "hospital", "mental-health", "school",      "childcare",   "youth-care",
    "shelter",          "local-team", "municipality", "housing",  "work",          "probation",   "prosecution", "court",
    "child-protection", "neighbours", "family",       "friends",  "victim",        "perpetrator", "child"};

/// When an assessment was made: the own list, or that of others (rules/records 11).
enum class UseMoment { NotSaid, FirstContact, NewFact, BreakUp, BeforeRelease, BeforeCourt, Closing };
inline constexpr std::array useMomentNames{Name{UseMoment::FirstContact, "first-contact"}, Name{UseMoment::NewFact, "new-fact"},
                                           Name{UseMoment::BreakUp, "break-up"},           Name{UseMoment::BeforeRelease, "before-release"},
                                           Name{UseMoment::BeforeCourt, "before-court"},   Name{UseMoment::Closing, "closing"}};
inline constexpr auto useMoments = oneOf(useMomentNames, "useMoments");

} // namespace vw::dossier
