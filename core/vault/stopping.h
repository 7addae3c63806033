// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace vw::vault {

/// So much further; `progress` may be null. Error: Stopped.
[[nodiscard]] inline Result<void> step(Progress *progress, qint64 steps = 1)
{
    if (progress == nullptr)
        return {};
    progress->step(steps);
    return progress->wantsStop() ? Result<void>(fail(ErrorCode::Stopped)) : Result<void>();
}

/// A new stage. Error: Stopped.
[[nodiscard]] inline Result<void> begin(Progress *progress, qint64 total)
{
    if (progress != nullptr)
        progress->begin(total);
    return step(progress, 0);
}

} // namespace vw::vault
