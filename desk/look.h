// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace vw::desk {

/// How the window looks; System follows the desktop. Contrast is white on black, with every border as bright as the text.
enum class Look { System, Light, Dark, Contrast };

} // namespace vw::desk
