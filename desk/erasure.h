// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/dossier/casefile.h"
#include "core/vault/session.h"
#include "core/wording/retentionwords.h"

#include <optional>

namespace vw::desk {

/// What somebody decided about a closed case.
struct Erasure {
    dossier::CaseHead head;
    bool workingCopy = false; ///< the organisation has it in its own file
    QString ground;           ///< id of wording::eraseGrounds
    int logYears = 0;         ///< how long its log stays, without content; 0: not at all
    bool backupsToo = false;  ///< a new backup is made, and the older ones go
    QString backupFolder;
};

struct Erased {
    wording::Erasure receipt;
    std::optional<Error> olderBackups; ///< they had to go, and are still there: why
};

/// Takes the case, which must not be open, out of the vault for good, and what a killed program left of copies of it. Errors: those of
/// Session::eraseCase, and Stopped before it began; then nothing was erased. Whoever stops it later stops the new backup; the older ones are
/// still to go then: vault::olderBackupsMustGo().
[[nodiscard]] Result<Erased> erase(vault::Session &session, const Erasure &erasure, const Clock &clock, Progress *progress = nullptr);

} // namespace vw::desk
