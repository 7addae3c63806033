// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/known/known.h"

#include <QLocale>

namespace vw::wording {

/// "Weapons", "Where he is now".
[[nodiscard]] QString subjectWord(known::Subject subject);
/// "no, as far as was asked": five words that are never taken for each other, and yes and suspected.
[[nodiscard]] QString knownWord(const known::Known &known);
/// "Weapons: yes (fact of 9 October 2026; answer: no)".
[[nodiscard]] QString knownLine(known::Subject subject, const known::Known &known, const QLocale &locale);
/// What the case says of every subject: a line for each that is known, then the others by their word ("Not asked: strangulation, fear").
[[nodiscard]] QStringList knownLines(const known::Source &source, const QLocale &locale);
/// "A fact shows more than the answer: Strangulation (answer: no; fact of 9 October 2026)"; `title` is that of the question.
[[nodiscard]] QString graverLine(const known::Graver &graver, const QString &title, const QLocale &locale);

/// Where a pattern points at a question that has a no: "The pattern says something else than the answer: Getting worse (answer: no). Look at both."
[[nodiscard]] QStringList denyLines(const known::Source &source, const std::function<QString(const QuestionId &)> &title);

} // namespace vw::wording
