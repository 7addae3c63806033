// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/referral/content.h"

namespace vw::referral {

/// The document that toJson() wrote, its moment in the time of this computer. Every fault with its path, also a key that is not known: a paper
/// of which a part could not be read must not look whole. ChecksumDiffers when the words are not those the checksum was made of.
[[nodiscard]] std::expected<Document, Faults> documentFrom(const QJsonObject &object);

/// What the vault keeps of a paper: the PDF as it is, and the data it was made from, so that it can be shown without a reader for PDF.
[[nodiscard]] dossier::ArchiveCopy archiveCopyOf(const Document &document, const QByteArray &pdf, const QDateTime &at);
/// The paper of a copy, to be looked at. ContentNotKept for one of before its data were kept; ChecksumDiffers also when they are of another
/// paper than the PDF.
[[nodiscard]] std::expected<Document, Faults> documentOf(const dossier::ArchiveCopy &copy);
/// Kind and part of a copy as a document without words: enough for its name.
[[nodiscard]] Document outlineOf(const dossier::ArchiveCopy &copy, const QString &caseCode, bool exercise);
/// The copies of a case, the last one first.
[[nodiscard]] QList<dossier::ArchiveCopy> newestFirst(QList<dossier::ArchiveCopy> copies);
/// What the log says of a copy that leaves the vault as a file.
[[nodiscard]] QJsonObject leavingDetail(const dossier::ArchiveCopy &copy);

/// Her own copy, while she has not said (any more) that nobody can find it: it does not leave (rules/paper 5).
[[nodiscard]] bool isHeldBack(const dossier::ArchiveCopy &copy, const dossier::CaseFile &file);

} // namespace vw::referral
