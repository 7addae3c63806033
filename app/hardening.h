// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace vw::app {

/// Before anything else runs: no core dumps, no reading along by other programs of the same user, files for the owner only,
/// temporary files in the runtime folder, which lies in memory, and no list of folders that a file dialog has seen.
void hardenProcess();

} // namespace vw::app
