// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/names.h"

#include <array>

namespace vw::desk {

/// What a record of a case is.
enum class RecordKind { Case, Person, Incident, Note, Assessment, Meldcode, Referral, Archive };

/// Its word in the record itself, under "kind".
inline constexpr std::array recordKindNames{
    Name{RecordKind::Case, "case"},         Name{RecordKind::Person, "person"},         Name{RecordKind::Incident, "incident"},
    Name{RecordKind::Note, "note"},         Name{RecordKind::Assessment, "assessment"}, Name{RecordKind::Meldcode, "meldcode"},
    Name{RecordKind::Referral, "referral"}, Name{RecordKind::Archive, "archive"}};

} // namespace vw::desk
