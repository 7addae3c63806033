// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/assessment.h"

namespace vw::assessment {

/// A date of something that happened, and it lies ahead: somebody mistyped it.
struct FutureDate {
    QuestionId question;
    QString field; ///< "when", "since"
    PartialDate date;
};

/// In the order of the questions. A question whose answer is a date asks for what may lie ahead: a hearing, a release, a birth.
[[nodiscard]] QList<FutureDate> futureDates(const Assessment &assessment, const taxonomy::Taxonomy &taxonomy, QDate today);

} // namespace vw::assessment
