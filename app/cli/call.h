// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/base/clock.h"
#include "core/crypto/keyderivation.h"
#include "core/taxonomy/pack.h"

namespace vw::cli {

/// One call of the command: what was typed, and the world around it.
struct Call {
    const Arguments &arguments; ///< `words` without the command itself
    Console &console;
    const Clock &clock;
    const crypto::KdfPolicy &kdf;
    const taxonomy::Pack &pack; ///< the built-in taxonomy, or the one of --taxonomy
    QString language;           ///< nl, en
    [[nodiscard]] bool asJson() const { return arguments.has(QStringLiteral("json")); }
    [[nodiscard]] const taxonomy::Texts &texts() const { return pack.texts(language); }
};

// One function per command; the exit code comes back.
int scoreCommand(Call &call);
int taxonomyCheckCommand(Call &call);
int taxonomyCrosswalkCommand(Call &call);
int taxonomyCompareCommand(Call &call);
int taxonomyListCommand(Call &call);
int taxonomyShowCommand(Call &call);
int vaultCreateCommand(Call &call);
int vaultInfoCommand(Call &call);
int vaultVerifyCommand(Call &call);
int vaultSlotsCommand(Call &call);
int vaultBackupCommand(Call &call);
int vaultRestoreCommand(Call &call);
int vaultSalvageCommand(Call &call);
int vaultRekeyCommand(Call &call);
int vaultHistoryCommand(Call &call);
int vaultArchiveCommand(Call &call);
int caseListCommand(Call &call);
int caseShowCommand(Call &call);
int casePatternCommand(Call &call);
int caseImportCommand(Call &call);
int caseExportCommand(Call &call);
int caseRecordCommand(Call &call);
int referralCommand(Call &call);
int formBlankCommand(Call &call);
int referralCheckCommand(Call &call);
int referralReadCommand(Call &call);
int referralKeyCommand(Call &call);
int practiceCommand(Call &call);

/// A wrong call that only the command itself can see, such as a --kind that does not exist.
int wrongCall(Call &call, const QString &sentence);

} // namespace vw::cli
