// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/record.h"

namespace vw::dossier {

// One JSON form serves the sealed records, the command line and the attachment of the referral (core/dossier/FORMAT.md).
// A record's form holds "v": 1, "kind" and "id"; keys this version does not know are kept in `rest` and written back.

[[nodiscard]] QJsonObject toJson(const CaseInfo &info);
[[nodiscard]] QJsonObject toJson(const Person &person);
[[nodiscard]] QJsonObject toJson(const Incident &incident);
[[nodiscard]] QJsonObject toJson(const Note &note);
[[nodiscard]] QJsonObject toJson(const CaseAssessment &assessment);
[[nodiscard]] QJsonObject toJson(const Meldcode &meldcode);
[[nodiscard]] QJsonObject toJson(const ReferralDraft &referral);
[[nodiscard]] QJsonObject toJson(const ArchiveCopy &copy);
[[nodiscard]] QJsonObject toJson(const Record &record);

/// Every record of the case, the case's own first.
[[nodiscard]] QList<QJsonObject> recordsOf(const CaseFile &file);
/// Absent for a kind of a newer version, which is no fault.
[[nodiscard]] std::optional<Record> recordFrom(const QJsonObject &object, const QString &path, Faults &faults);
/// Adds or replaces the record; one of a newer version's kind is kept out of the case.
void putRecord(CaseFile &file, const QJsonObject &object, const QString &path, Faults &faults);

/// The whole case as one object, "format": 1. The archive copies are left out.
[[nodiscard]] QJsonObject toJson(const CaseFile &file);
/// Ids that are absent are made. Every fault with its path.
[[nodiscard]] std::expected<CaseFile, Faults> caseFrom(const QByteArray &bytes, const QString &place);
[[nodiscard]] std::expected<CaseFile, Faults> caseFrom(const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const CaseHead &head);
[[nodiscard]] CaseHead headFrom(const QJsonObject &object, CaseId id);
[[nodiscard]] QJsonObject toJson(const Practice &practice);
[[nodiscard]] Practice practiceFrom(const QJsonObject &object);

} // namespace vw::dossier
