// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/vaultaccess.h"

#include "app/cli/passphrase.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

QString stateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/state"_L1;
}

QList<Error> named(vault::Session &session, const QList<Error> &findings)
{
    const auto names = vault::CaseStore(session).names();
    return names ? wording::named(findings, *names) : findings;
}

Result<std::unique_ptr<vault::Session>> unlock(Call &call, const QString &path)
{
    auto locked = vault::Locked::read(path, call.clock, stateFolder());
    if (!locked)
        return Fail(locked.error());
    auto typed = readPassphrase(call.console, QCoreApplication::translate("Cli", "Passphrase:"));
    if (!typed)
        return Fail(typed.error());
    auto session = desk::Opening(std::move(*typed)).open(**locked);
    for (const Error &finding : session ? named(**session, (*session)->findings()) : QList<Error>())
        call.console.warn(wording::sentence(finding));
    return session;
}

Result<crypto::SecretBuffer> readNewKey(Call &call, const crypto::KdfParams &terms)
{
    const auto typed = readNewPassphrase(call.console, call.arguments.has(u"weak"_s));
    return typed ? crypto::deriveKey(typed->text, terms) : Result<crypto::SecretBuffer>(Fail(typed.error()));
}

Result<dossier::CaseHead> findCase(vault::CaseStore &store, const QString &idOrReference)
{
    const auto heads = store.cases();
    if (!heads)
        return Fail(heads.error());
    const CaseId id = CaseId::fromText(idOrReference);
    const dossier::CaseHead *found = nullptr;
    for (const auto &head : *heads) {
        if (!id.isNull() && head.id == id)
            return head;
        if (head.reference != idOrReference)
            continue;
        if (found)
            return fail(
                ErrorCode::Usage,
                QCoreApplication::translate("Cli", "Two cases have the reference %1. Use the id that case list shows.").arg(idOrReference));
        found = &head;
    }
    if (!found)
        return fail(ErrorCode::CaseNotFound, idOrReference);
    return *found;
}

Result<std::optional<assessment::Verdict>> verdictOf(const dossier::CaseFile &file, const taxonomy::Pack &pack, QDate today)
{
    const auto *current = file.current();
    if (!current)
        return std::nullopt;
    if (current->list.taxonomy != pack.taxonomy.version)
        return fail(ErrorCode::UnsupportedVersion, u"taxonomy"_s, current->list.taxonomy.text(), pack.taxonomy.version.text());
    return assessment::score(pack.taxonomy, current->list, today);
}

Result<OpenCase> openCase(Call &call, vault::Session &session, const QString &idOrReference)
{
    vault::CaseStore store(session);
    const auto head = findCase(store, idOrReference);
    if (!head)
        return Fail(head.error());
    const auto practice = store.practice();
    if (!practice)
        return Fail(practice.error());
    const auto loaded = store.load(head->id);
    if (!loaded)
        return Fail(loaded.error());
    const auto verdict = verdictOf(loaded->file, call.pack, call.clock.today());
    if (!verdict)
        return Fail(verdict.error());
    OpenCase opened{loaded->file, *head, *practice, *verdict, loaded->findings};
    for (const RecordId &record : loaded->damaged)
        opened.damage.append({ErrorCode::RecordDamaged, {head->id.text(), record.text()}});
    return opened;
}

} // namespace vw::cli
