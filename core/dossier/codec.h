// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/dossier/record.h"

namespace vw::dossier {

// One JSON form serves the sealed records, the command line and the attachment of the referral (core/dossier/FORMAT.md).
// A record's form holds "v": 1, "kind" and "id"; keys this version does not know are kept in `rest` and written back, at every level.

[[nodiscard]] QJsonObject toJson(RecordRef record);
template <typename E>
    requires std::constructible_from<RecordRef, const E *>
[[nodiscard]] QJsonObject toJson(const E &entity)
{
    return toJson(RecordRef(&entity));
}
[[nodiscard]] QJsonObject toJson(const Record &record);

/// Every record of the case, the case's own first. A safety plan that nobody began is none.
[[nodiscard]] QList<QJsonObject> recordsOf(const CaseFile &file);
/// Absent for a kind of a newer version, which is no fault.
[[nodiscard]] std::optional<Record> recordFrom(const QJsonObject &object, const QString &path, Faults &faults);
/// Adds or replaces the record; one of a newer version's kind is kept out of the case. A record of an older version becomes what it is today.
void putRecord(CaseFile &file, const QJsonObject &object, const QString &path, Faults &faults);

/// The whole case as one object, "format": 1. The archive copies are left out.
[[nodiscard]] QJsonObject toJson(const CaseFile &file);
/// Ids that are absent are made. Every fault with its path.
[[nodiscard]] std::expected<CaseFile, Faults> caseFrom(const QByteArray &bytes, const QString &place);
[[nodiscard]] std::expected<CaseFile, Faults> caseFrom(const QJsonObject &object);
/// The keys of a newer version, or mistyped ones, by their paths: "persons[1].shoeSize". They are kept.
[[nodiscard]] QStringList unknownKeys(const CaseFile &file);

[[nodiscard]] QJsonObject toJson(const DangerLog &log);
[[nodiscard]] DangerLog dangerLogFrom(JsonReader &reader);
[[nodiscard]] QJsonObject toJson(const CaseHead &head);
[[nodiscard]] CaseHead headFrom(const QJsonObject &object, CaseId id);
[[nodiscard]] QJsonObject toJson(const Practice &practice);
[[nodiscard]] Practice practiceFrom(const QJsonObject &object);

} // namespace vw::dossier
