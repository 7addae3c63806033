// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace vw::desk {

/// How the window looks; System follows the desktop.
enum class Look { System, Light, Dark };

} // namespace vw::desk
