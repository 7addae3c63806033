// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/taxonomy/pack.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace vw::report {

/// The blank form for the kitchen table, and the sheets that go with it (rules/meldcode 17).
enum class FormSheet { Main, Stalking, Psychological, SafetyPlan };
inline constexpr std::array formSheetNames{Name{FormSheet::Main, "main"}, Name{FormSheet::Stalking, "stalking"},
                                           Name{FormSheet::Psychological, "psychisch"}, Name{FormSheet::SafetyPlan, "veiligheidsplan"}};

/// As PDF, to be filled in by pen: writing lines of 9 mm, boxes of 6 mm; questions in the words of the pack. Neither the name of this program nor what the
/// list is about stands on its outside page. `mark`: the same on each of its pages, so that they stay together.
/// Errors: FontMissing, PdfFailed, and MissingText for a language that the form is not written in.
[[nodiscard]] Result<QByteArray> blankForm(const taxonomy::Pack &pack, const QString &language, FormSheet sheet, const QString &mark);
/// The same on paper, or on any device of pages. Errors: the same.
[[nodiscard]] Result<void> paintForm(const taxonomy::Pack &pack, const QString &language, FormSheet sheet, const QString &mark,
                                     QPagedPaintDevice &device);
/// The questions that have a row on it, in the order of their numbers there.
[[nodiscard]] QList<QuestionId> formFlags(const taxonomy::Taxonomy &taxonomy);
/// "Gespreksblad": what stands at its head, and what a print queue may show. Empty for a language that it is not written in.
[[nodiscard]] QString formTitle(const QString &language, FormSheet sheet);
/// Six letters and digits that are not taken for each other.
[[nodiscard]] QString newFormMark();

} // namespace vw::report
