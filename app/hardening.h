// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace vw::app {

/// What the system itself says of where the program runs. No environment variable is in it: whoever starts the program can set those.
struct Surroundings {
    bool hasFlatpakNote = false; ///< the note Flatpak binds at the root, where nobody in the sandbox can write, not even root
    QByteArray confinement;      ///< the label of AppArmor, as "snap.vlagwijzer.vlagwijzer (enforce)"; empty without one
    QString program;             ///< the file that runs
};
[[nodiscard]] Surroundings surroundings();
/// True in a Flatpak or a snap of this program itself, whose portals need to look at the process. A terminal that is a snap hands its label
/// on to what is started in it: that is none.
[[nodiscard]] bool isSandboxed(const Surroundings &around);

/// Before anything else runs: no core dumps, no reading along by other programs of the same user (but in a sandbox), files for the owner only,
/// temporary files in the runtime folder, which lies in memory, and no list of folders that a file dialog has seen.
void hardenProcess();

} // namespace vw::app
