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
            return fail(ErrorCode::Usage,
                        QCoreApplication::translate("Cli", "Two cases have the reference %1. Use the id that \"case list\" shows.")
                            .arg(idOrReference));
        found = &head;
    }
    if (!found)
        return fail(ErrorCode::CaseNotFound, idOrReference);
    return *found;
}

Result<std::unique_ptr<desk::Office>> officeOf(Call &call, std::unique_ptr<vault::Session> session)
{
    if (const auto practice = vault::CaseStore(*session).practice(); !practice) // the office goes on without it, and says so nowhere
        return Fail(practice.error());
    // The pack outlives the call, and so whatever is opened in it.
    const desk::Office::PackPointer present(std::shared_ptr<void>(), &call.pack);
    auto office = std::make_unique<desk::Office>(std::move(session), present, call.clock, call.language, stateFolder());
    if (auto heads = office->readHeads(); !heads)
        return Fail(heads.error());
    return office;
}

Result<OpenCase> openCase(Call &call, std::unique_ptr<vault::Session> session, const QString &idOrReference)
{
    vault::CaseStore store(*session);
    const auto head = findCase(store, idOrReference);
    if (!head)
        return Fail(head.error());
    auto made = officeOf(call, std::move(session));
    if (!made)
        return Fail(made.error());
    auto office = *std::move(made);
    if (const auto opened = office->openCase(head->id); !opened)
        return Fail(opened.error());
    const auto &desk = *office->desk();
    if (desk.lacksItsVersion())
        call.console.warn(QCoreApplication::translate("Cli",
                                                      "The checklist was made with version %1 of the list, which is not in this vault. "
                                                      "It is weighed with version %2.")
                              .arg(desk.file().current()->list.taxonomy.text(), call.pack.taxonomy.version.text()));
    return OpenCase(std::move(office));
}

Result<OpenCase> openAskedCase(Call &call)
{
    auto session = unlock(call, call.arguments.word(0));
    if (!session)
        return Fail(session.error());
    return openCase(call, std::move(*session), call.arguments.word(1));
}

int showDamage(const Call &call, const OpenCase &opened)
{
    if (opened.damage().isEmpty())
        return Exit::fine;
    call.console.refuse(opened.damage());
    return Exit::finding;
}

Call weighedAs(const Call &call, const OpenCase &opened)
{
    return {call.arguments, call.console, call.clock, call.kdf, opened.desk().pack(), call.language};
}

} // namespace vw::cli
