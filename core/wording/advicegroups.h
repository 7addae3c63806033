// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/advice.h"

namespace vw::wording {

/// What can help, under one heading.
struct AdviceGroup {
    QString title;
    QString intro;                  ///< may be empty
    QList<assessment::Advice> advice;
    bool isFolded = false;          ///< opened on request
};

/// Routes and measures in the order in which they are read: first at most six for direct safety, the most urgent first, near-doubles once
/// (rules/verdict 18); what must not be proposed; and folded, all the rest: where to go, what fits, what must be asked first, what is not
/// possible and what then. A group without anything in it is left out.
[[nodiscard]] QList<AdviceGroup> adviceGroups(const QList<assessment::Advice> &routes, const QList<assessment::Advice> &measures);

} // namespace vw::wording
