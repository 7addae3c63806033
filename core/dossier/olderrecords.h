// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QList>

namespace vw::dossier {

// Records of an earlier version, as JSON, become what they are today. Nothing that was written is lost.

/// The record as it is today, and the records that some of its words became.
struct Today {
    QJsonObject record;
    QList<QJsonObject> more;
};

/// Until November 2026 agreements, measures, procedures, earlier reports and assessments by others were one text each in the record of the
/// case; each becomes the note of a record of its own. A case was open or closed. Any
/// other record is given back as it is.
[[nodiscard]] Today asToday(const QJsonObject &record);
/// The texts of before in this record, under their keys.
[[nodiscard]] QJsonObject formerTextsIn(const QJsonObject &record);
/// The same for a case that is written as one object.
[[nodiscard]] QJsonObject caseAsToday(const QJsonObject &file);
/// The same for what the list of cases shows.
[[nodiscard]] QJsonObject headAsToday(const QJsonObject &head);
/// What was typed in that record and not saved: the rest of it, and each of its texts that differs from what was saved as a draft of the record
/// that the saved text became (`saved`).
[[nodiscard]] QList<QJsonObject> draftsAsToday(const QJsonObject &draft, const QJsonObject &before, const Today &saved);

} // namespace vw::dossier
