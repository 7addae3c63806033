// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/call.h"
#include "core/vault/casestore.h"
#include "desk/casedesk.h"
#include "desk/office.h"

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

/// An office of its own that has the session. Errors: those of reading.
[[nodiscard]] Result<std::unique_ptr<desk::Office>> officeOf(Call &call, std::unique_ptr<vault::Session> session);

/// A case on the desk, as the window has it, in an office of its own that has the session.
class OpenCase {
public:
    explicit OpenCase(std::unique_ptr<desk::Office> office) : m_office(std::move(office)) {}
    [[nodiscard]] desk::Office &office() const { return *m_office; }
    [[nodiscard]] desk::CaseDesk &desk() const { return *m_office->desk(); }
    [[nodiscard]] const dossier::CaseFile &file() const { return desk().file(); }
    [[nodiscard]] const dossier::Practice &practice() const { return m_office->practice(); }
    /// Null when there is no checklist.
    [[nodiscard]] const assessment::Verdict *verdict() const { return desk().verdict(); }
    /// Records that did not open, rows that do not fit the log.
    [[nodiscard]] const Faults &damage() const { return desk().findings(); }

private:
    std::unique_ptr<desk::Office> m_office;
};
/// Says so when the version a checklist was made with is not in the vault, so that the present one weighs it. Errors: those of findCase() and of
/// reading.
[[nodiscard]] Result<OpenCase> openCase(Call &call, std::unique_ptr<vault::Session> session, const QString &idOrReference);
/// The case that the first two words of the call name, FILE and CASE.
[[nodiscard]] Result<OpenCase> openAskedCase(Call &call);
/// Says what could not be read of it, and what that makes of the exit.
[[nodiscard]] int showDamage(const Call &call, const OpenCase &opened);
/// The same call with the version that the case is weighed with.
[[nodiscard]] Call weighedAs(const Call &call, const OpenCase &opened);

} // namespace vw::cli
