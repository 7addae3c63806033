// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

namespace vw::dossier {

// Limits for what is new: typed, pasted or read in. They lie well above real use, and no lower than what the program was measured to carry: a case
// of 5,000 facts, a note of 1 MB. What is stored already is never refused or cut: reading, drafts, rescue and moves do not ask here. A text that
// is over its limit may be changed as long as it does not grow. FORMAT.md states them.

/// Signs (UTF-16) of one text: some 500 pages. More makes every screen and paper with it slow.
inline constexpr qsizetype longestText = 1024 * 1024;
/// Signs of what is typed or pasted in a box of one line: more cannot be read back there.
inline constexpr qsizetype longestLine = 10'000;
/// Records of one kind in a case, and entries of one list in a record: every change goes through all of them.
inline constexpr qsizetype mostEntries = 10'000;
/// Bytes of a file that is read in. One of 100 MB took 37 s and 1.6 GB of memory.
inline constexpr qint64 largestFile = 64 * 1024 * 1024;

/// What makes this record too large for the case, if anything: a text or list of it that is over its limit and was not so long in the case before,
/// or one record too many of its kind. TooLong, TooMany. The PDF of an archive copy is the program's own and has no limit.
[[nodiscard]] std::optional<Error> overLimit(const CaseFile &file, const QJsonObject &record);

/// A case that comes from outside. As caseFrom(), and refused when something is over a limit; that is looked at before anything is made of it.
[[nodiscard]] std::expected<CaseFile, Faults> newCaseFrom(const QByteArray &bytes, const QString &place);

} // namespace vw::dossier
