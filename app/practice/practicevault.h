// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/crypto/keyderivation.h"
#include "core/dossier/casefile.h"
#include "core/taxonomy/pack.h"

#include <QStringList>

// The practice vault: four cases of invented people, for learning and for trying the command. Window and command share it.

namespace vw::practice {

/// No secret: everyone who has the program knows it. Nothing true belongs in a practice vault.
inline constexpr const char *passphrase = "oefenen met invoeren";
inline constexpr const char *firstCase = "OEF-ELF"; ///< the window opens on it
inline constexpr const char *vaultName = "practice.vlagwijzer";

/// One file per case in the resources, in the order of the list.
[[nodiscard]] QStringList caseNames();

/// The case as if it happened yesterday: every date in it moves along with `today`.
[[nodiscard]] std::expected<dossier::CaseFile, Faults> practiceCase(const QString &name, QDate today);

/// Makes `folder` when it is not there, and in it the vault and one NAME.answers.json per case. Gives the paths written.
/// Never overwrites: FileExists. After any other error nothing is left behind.
[[nodiscard]] Result<QStringList> makePracticeVault(const QString &folder, const Clock &clock, const crypto::KdfPolicy &kdf,
                                                    const taxonomy::Pack &pack);

} // namespace vw::practice
