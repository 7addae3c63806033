// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/advice.h"

namespace vw::wording {

/// What can help, under one heading.
struct AdviceGroup {
    QString title;
    QString intro;                  ///< may be empty
    QList<assessment::Advice> advice;
};

/// Routes and measures in the order in which they are read: where to go, what fits, what must be asked first, what is not possible and what
/// then, what must not be proposed. A group without anything in it is left out.
[[nodiscard]] QList<AdviceGroup> adviceGroups(const QList<assessment::Advice> &routes, const QList<assessment::Advice> &measures);

} // namespace vw::wording
