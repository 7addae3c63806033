// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/expression.h"

namespace vw::taxonomy {

void Expression::visitQuestions(const std::function<void(int)> &visit) const
{
    if (question >= 0)
        visit(question);
    for (const auto &part : parts)
        part.visitQuestions(visit);
}

} // namespace vw::taxonomy
