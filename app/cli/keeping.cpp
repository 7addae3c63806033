// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/passphrase.h"
#include "app/cli/vaultaccess.h"
#include "core/vault/backup.h"
#include "core/vault/place.h"
#include "core/vault/plainpath.h"
#include "core/vault/rescue.h"
#include "core/wording/sentences.h"
#include "desk/leftovers.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<vault::NewVault> newVault(Call &call, const QString &path, const QString &name)
{
    VW_TRY(vault::mustBeAFileName(path)); // before anybody thinks of a passphrase
    const auto terms = crypto::chooseParams(call.kdf);
    if (!terms)
        return Fail(terms.error());
    auto key = readNewKey(call, *terms);
    if (!key)
        return Fail(key.error());
    return vault::NewVault{path, *terms, std::move(*key), name};
}

int tell(Call &call, const vault::TransferReport &report, const QString &path)
{
    const auto lost = wording::named(report.lost, report.names);
    if (call.asJson()) {
        call.console.json(QJsonObject{{u"path"_s, path},
                                      {u"cases"_s, report.cases},
                                      {u"records"_s, report.records},
                                      {u"drafts"_s, report.drafts},
                                      {u"lines"_s, report.lines},
                                      {u"lostCases"_s, report.lostCases},
                                      {u"lostRecords"_s, report.lostRecords},
                                      {u"lostLines"_s, report.lostLines},
                                      {u"lost"_s, toJson(lost)}});
    } else {
        call.console.say(QCoreApplication::translate("Cli", "Created: %1. Cases: %2. Parts: %3. Lines in the log: %4.")
                             .arg(path)
                             .arg(report.cases)
                             .arg(report.records)
                             .arg(report.lines));
        call.console.say(report.lost.isEmpty() ? QCoreApplication::translate("Cli", "Nothing is lost.")
                                               : QCoreApplication::translate("Cli", "LOST: %1 cases, %2 parts, %3 lines of the log.")
                                                     .arg(report.lostCases)
                                                     .arg(report.lostRecords)
                                                     .arg(report.lostLines));
        call.console.say(lost);
        call.console.say(
            QCoreApplication::translate("Cli", "The old file is unchanged. Its other keys do not open the new one: add them again."));
    }
    return report.lost.isEmpty() ? Exit::fine : Exit::finding;
}

Result<void> openRescue(Call &call, vault::Rescue &rescue)
{
    auto typed = readPassphrase(call.console, QCoreApplication::translate("Cli", "Passphrase:"));
    return typed ? desk::Opening(std::move(*typed)).open(rescue) : Result<void>(Fail(typed.error()));
}

QString outOf(Call &call)
{
    return call.arguments.value(u"out"_s);
}

} // namespace

int vaultBackupCommand(Call &call)
{
    const QString path = call.arguments.word(0);
    const QString folder = call.arguments.values.contains(u"to"_s) ? call.arguments.value(u"to"_s) : vault::defaultBackupFolder(path);
    const auto made = vault::backUp(path, folder, call.clock);
    if (!made)
        return call.console.refuse(made.error());
    if (call.asJson())
        call.console.json(QJsonObject{{u"path"_s, made->path}, {u"new"_s, made->isNew}, {u"removed"_s, made->removed}});
    else
        call.console.say(made->isNew ? QCoreApplication::translate("Cli", "Backup: %1").arg(made->path)
                                     : QCoreApplication::translate("Cli", "Nothing has changed since %1.").arg(made->path));
    if (vault::placeOf(path).kind != vault::PlaceKind::Local)
        call.console.warn(QCoreApplication::translate(
            "Cli", "The vault is on a network drive or in a synced folder. Only one computer may write to it."));
    return Exit::fine;
}

int vaultRestoreCommand(Call &call)
{
    const auto kept = vault::restoreBackup(call.arguments.word(0), call.arguments.word(1), call.clock, call.arguments.has(u"other"_s));
    if (!kept && kept.error().code == ErrorCode::OtherVault)
        call.console.warn(
            QCoreApplication::translate("Cli", "It was not restored. Use --other to restore it anyway; what is there now is kept."));
    if (!kept)
        return call.console.refuse(kept.error());
    if (call.asJson()) {
        call.console.json(QJsonObject{{u"path"_s, call.arguments.word(1)}, {u"kept"_s, *kept}});
        return Exit::fine;
    }
    call.console.say(QCoreApplication::translate("Cli", "Restored: %1").arg(call.arguments.word(1)));
    if (!kept->isEmpty())
        call.console.say(QCoreApplication::translate("Cli", "What was there is kept: %1").arg(*kept));
    return Exit::fine;
}

int vaultSalvageCommand(Call &call)
{
    if (outOf(call).isEmpty())
        return wrongCall(call, QCoreApplication::translate("Cli", "--out FILE is needed: the new vault."));
    const QString workFolder = QFileInfo(outOf(call)).absolutePath();
    auto rescue = vault::Rescue::read(call.arguments.word(0), call.arguments.value(u"from"_s), workFolder);
    if (!rescue)
        return call.console.refuse(rescue.error());
    if (auto opened = openRescue(call, **rescue); !opened)
        return call.console.refuse(opened.error());
    const auto target = newVault(call, outOf(call), (*rescue)->slotName());
    if (!target)
        return call.console.refuse(target.error());
    const auto report = (*rescue)->into(*target, call.clock, stateFolder());
    return report ? tell(call, *report, target->path) : call.console.refuse(report.error());
}

int vaultRekeyCommand(Call &call)
{
    if (outOf(call).isEmpty())
        return wrongCall(call, QCoreApplication::translate("Cli", "--out FILE is needed: the new vault."));
    const auto session = unlock(call, call.arguments.word(0));
    if (!session)
        return call.console.refuse(session.error());
    const auto target = newVault(call, outOf(call), (*session)->slotName());
    if (!target)
        return call.console.refuse(target.error());
    const auto report = vault::rekey(**session, *target, call.clock, stateFolder());
    if (report) // what a killed program left is a copy under the old keys
        static_cast<void>(desk::clearLeftOvers(**session));
    return report ? tell(call, *report, target->path) : call.console.refuse(report.error());
}

} // namespace vw::cli
