// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/call.h"

namespace vw::cli {

/// X.pdf, with `more` behind X; an exercise says so in its name, whatever was typed.
[[nodiscard]] QString paperPath(const QString &typed, bool exercise, const QString &more = {});
/// Says on `err` that the file of an exercise is called otherwise than was typed; nothing when it is not.
void tellOtherName(Call &call, bool exercise);

} // namespace vw::cli
