// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/call.h"
#include "core/assessment/verdict.h"
#include "core/vault/casestore.h"

#include <memory>

namespace vw::cli {

/// Where the witness of each vault lies; the window uses the same folder.
[[nodiscard]] QString stateFolder();

/// Findings with the codes of cases in the place of their ids.
[[nodiscard]] QList<Error> named(vault::Session &session, const QList<Error> &findings);

/// Reads the passphrase and opens the vault. Says what unlocking found: an older vault, cases or lines that are gone.
[[nodiscard]] Result<std::unique_ptr<vault::Session>> unlock(Call &call, const QString &path);

/// Asks for a new passphrase and derives its key; --weak lets one pass that is easy to guess.
[[nodiscard]] Result<crypto::SecretBuffer> readNewKey(Call &call, const crypto::KdfParams &terms);

/// A case by its id or its reference, with its head as it was listed. Errors: CaseNotFound; Usage for a reference that two share.
[[nodiscard]] Result<dossier::CaseHead> findCase(vault::CaseStore &store, const QString &idOrReference);

/// The verdict over the last checklist of a case; empty when there is none. Error: UnsupportedVersion.
[[nodiscard]] Result<std::optional<assessment::Verdict>> verdictOf(const dossier::CaseFile &file, const taxonomy::Pack &pack, QDate today);

/// A case with what belongs to it, opened for reading.
struct OpenCase {
    dossier::CaseFile file;
    dossier::CaseHead head;
    dossier::Practice practice;
    std::optional<assessment::Verdict> verdict;
    Faults damage; ///< records that did not open, rows that do not fit the log
};
[[nodiscard]] Result<OpenCase> openCase(Call &call, vault::Session &session, const QString &idOrReference);

} // namespace vw::cli
