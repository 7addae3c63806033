// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace vw::desk {

/// What is said of long work while it runs.
struct WorkWords {
    QString what;
    QString stop; ///< on the button that stops it; empty when it must come to its end
};

} // namespace vw::desk
