// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/vaultaccess.h"
#include "core/vault/plainpath.h"
#include "core/wording/sentences.h"
#include "desk/leftovers.h"

#include <QCoreApplication>
#include <QFile>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Damage that keeps a vault from opening is a finding of verify; a file that is no vault is not.
bool isDamage(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SlotDamaged:
    case ErrorCode::SlotTableChanged:
    case ErrorCode::VaultDamaged:
    case ErrorCode::RecordDamaged:
    case ErrorCode::JournalBroken: return true;
    default: return false;
    }
}

int listDamage(Call &call, const Faults &findings)
{
    call.console.findings(findings, call.asJson());
    return Exit::finding;
}

/// Unfinished copies that a killed program left; nobody else is writing one while this session holds the vault.
void clearLeftOvers(Call &call, const vault::Session &session)
{
    if (session.isReadOnly())
        return;
    const auto left = desk::clearLeftOvers(session);
    if (left.taken > 0)
        call.console.warn(
            QCoreApplication::translate("Cli", "Unfinished copies that were left behind and are now removed: %1").arg(left.taken));
    for (const QString &path : left.stayed)
        call.console.warn(QCoreApplication::translate("Cli", "An unfinished copy is still there: %1").arg(path));
}

QJsonObject infoJson(const vault::VaultInfo &info)
{
    return {{u"id"_s, QString::fromLatin1(info.id.toHex())},
            {u"version"_s, info.version},
            {u"slots"_s, info.slotCount},
            {u"damagedSlots"_s, info.damagedSlots},
            {u"cases"_s, info.cases},
            {u"records"_s, info.records},
            {u"journal"_s, info.journal},
            {u"fileSize"_s, info.fileSize},
            {u"kdf"_s, QJsonObject{{u"name"_s, u"argon2id"_s},
                                   {u"passes"_s, static_cast<qint64>(info.kdf.passes)},
                                   {u"memory"_s, static_cast<qint64>(info.kdf.memory)}}}};
}

} // namespace

int vaultCreateCommand(Call &call)
{
    const QString path = call.arguments.word(0);
    if (const auto may = vault::mustBeAFileName(path); !may) // before anybody thinks of a passphrase
        return call.console.refuse(may.error());
    if (QFile::exists(path))
        return call.console.refuse(Error{ErrorCode::FileExists, {path}});
    const auto params = crypto::chooseParams(call.kdf);
    if (!params)
        return call.console.refuse(params.error());
    const auto key = readNewKey(call, *params);
    if (!key)
        return call.console.refuse(key.error());
    const auto session = vault::createVault(path, *params, *key, u"vlagwijzer-cli"_s, call.clock, stateFolder());
    if (!session)
        return call.console.refuse(session.error());
    if (call.asJson())
        call.console.json(QJsonObject{{u"path"_s, path}});
    else
        call.console.say(QCoreApplication::translate(
                             "Cli", "Created: %1. Without the passphrase nobody can open it, not even the makers of this program.")
                             .arg(path));
    return Exit::fine;
}

int vaultInfoCommand(Call &call)
{
    const auto info = vault::vaultInfo(call.arguments.word(0));
    if (!info)
        return call.console.refuse(info.error());
    if (call.asJson()) {
        call.console.json(infoJson(*info));
        return Exit::fine;
    }
    Console &console = call.console;
    console.say(QCoreApplication::translate("Cli", "Vault %1, format %2").arg(QString::fromLatin1(info->id.toHex())).arg(info->version));
    console.say(QCoreApplication::translate("Cli", "Cases: %1. Records: %2. Lines in the log: %3. Size: %4 bytes.")
                    .arg(info->cases)
                    .arg(info->records)
                    .arg(info->journal)
                    .arg(info->fileSize));
    console.say(QCoreApplication::translate("Cli", "Locks: %1, damaged: %2. Argon2id with %3 MiB and %4 passes.")
                    .arg(info->slotCount)
                    .arg(info->damagedSlots)
                    .arg(info->kdf.memory / (1024 * 1024))
                    .arg(info->kdf.passes));
    return Exit::fine;
}

int vaultVerifyCommand(Call &call)
{
    const auto session = unlock(call, call.arguments.word(0));
    if (!session)
        return isDamage(session.error().code) ? listDamage(call, {session.error()}) : call.console.refuse(session.error());
    auto findings = (*session)->verify();
    if (!findings)
        return isDamage(findings.error().code) ? listDamage(call, {findings.error()}) : call.console.refuse(findings.error());
    for (const Error &atUnlock : (*session)->findings()) {
        if (!findings->contains(atUnlock))
            findings->append(atUnlock);
    }
    clearLeftOvers(call, **session);
    if (const auto dropped = vault::dropPassedLogs(**session); dropped && *dropped > 0)
        call.console.warn(QCoreApplication::translate("Cli", "Log lines of erased cases whose retention period has ended, now removed: %1")
                              .arg(*dropped));
    if (call.arguments.has(u"seen"_s)) {
        if (const auto done = (*session)->answerFindings(); !done)
            call.console.warn(wording::sentence(done.error()));
    }
    if (!findings->isEmpty())
        return listDamage(call, named(**session, *findings));
    if (call.asJson())
        call.console.findings({}, true);
    else
        call.console.say(QCoreApplication::translate("Cli", "No damage. Everything opens and matches the log."));
    return Exit::fine;
}

} // namespace vw::cli
