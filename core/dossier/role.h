// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>

namespace vw::dossier {

/// Where the professional works: dossier::Practice::role. It decides words, receivers, whom to call, and whether the meldcode is used.
struct Role {
    const char *id;
    const char *speaksAs; ///< whose words it gets where it has none of its own; empty: those for everybody
    bool usesMeldcode;    ///< bound by the Besluit verplichte meldcode (rules/meldcode 6); the others weigh in a review of their own
    const char *term;     ///< id of dossier/retention.h
};

/// Police and prosecution are not among the sectors of the Besluit; probation, child protection, shelter and local teams are. No term was found
/// for childcare, police and justice.
inline constexpr std::array roles{Role{"care", "", true, "wmo"},
                                  Role{"school", "", true, "school"},
                                  Role{"childcare", "school", true, "own"},
                                  Role{"district-team", "", true, "wmo"},
                                  Role{"shelter", "", true, "wmo"},
                                  Role{"veilig-thuis", "", false, "vt"},
                                  Role{"police", "", false, "own"},
                                  Role{"prosecution", "", false, "own"},
                                  Role{"probation", "", true, "own"},
                                  Role{"child-protection", "", true, "youth"},
                                  Role{"other", "", true, "own"}};

/// A role of a newer version weighs and speaks as "other".
[[nodiscard]] constexpr const Role &roleOf(QStringView id)
{
    for (const auto &role : roles) {
        if (id == QLatin1StringView(role.id))
            return role;
    }
    return roles.back();
}

} // namespace vw::dossier
