// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

#include <variant>

namespace vw::dossier {

/// What a record of a case is, in the order of Record.
enum class RecordKind { Case, Person, Incident, Note, Assessment, Meldcode, Referral, Archive };

/// Its word in the record's JSON, under "kind".
inline constexpr std::array recordKindNames{
    Name{RecordKind::Case, "case"},         Name{RecordKind::Person, "person"},         Name{RecordKind::Incident, "incident"},
    Name{RecordKind::Note, "note"},         Name{RecordKind::Assessment, "assessment"}, Name{RecordKind::Meldcode, "meldcode"},
    Name{RecordKind::Referral, "referral"}, Name{RecordKind::Archive, "archive"}};

/// One record, of any kind: what is typed, saved and kept as one thing.
using Record = std::variant<CaseInfo, Person, Incident, Note, CaseAssessment, Meldcode, ReferralDraft, ArchiveCopy>;

[[nodiscard]] inline RecordKind kindOf(const Record &record)
{
    return static_cast<RecordKind>(record.index());
}
[[nodiscard]] inline RecordId idOf(const Record &record)
{
    return std::visit([](const auto &entity) { return entity.id; }, record);
}
/// Adds or replaces it.
void put(CaseFile &file, const Record &record);

} // namespace vw::dossier
