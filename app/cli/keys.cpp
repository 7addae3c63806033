// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/passphrase.h"
#include "app/cli/vaultaccess.h"
#include "core/base/files.h"
#include "core/base/filled.h"
#include "core/crypto/recoverykey.h"
#include "core/report/sheet.h"
#include "core/vault/keyring.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;
using vault::Keyring;

namespace {

QString kindName(vault::SlotKind kind)
{
    return kind == vault::SlotKind::Recovery ? u"recovery"_s : kind == vault::SlotKind::Organisation ? u"organisation"_s : u"passphrase"_s;
}

int list(Call &call, vault::Session &session)
{
    const auto keys = Keyring(session).list();
    if (!keys)
        return call.console.refuse(keys.error());
    QJsonArray array;
    for (const auto &key : *keys) {
        array.append(QJsonObject{{u"id"_s, key.id},
                                 {u"kind"_s, kindName(key.kind)},
                                 {u"name"_s, key.name},
                                 {u"made"_s, key.made.toString(Qt::ISODate)},
                                 {u"damaged"_s, key.damaged},
                                 {u"opened"_s, key.opened}});
        if (call.asJson())
            continue;
        const QString kind = key.kind == vault::SlotKind::Recovery ? QCoreApplication::translate("Cli", "recovery key")
                                                                   : QCoreApplication::translate("Cli", "passphrase");
        QStringList pieces{QString::number(key.id), kind, key.name, key.made.toString(Qt::ISODate)};
        if (key.damaged)
            pieces.append(QCoreApplication::translate("Cli", "damaged"));
        if (key.opened)
            pieces.append(QCoreApplication::translate("Cli", "(used now)"));
        call.console.say(joinFilled(pieces, u"  "_s));
    }
    if (call.asJson())
        call.console.json(array);
    return Exit::fine;
}

int done(Call &call, qint64 id, const QString &sentence)
{
    if (call.asJson())
        call.console.json(QJsonObject{{u"id"_s, id}});
    else
        call.console.say(sentence);
    return Exit::fine;
}

/// A new passphrase under the terms of this vault; new terms when it has none.
Result<std::pair<crypto::KdfParams, crypto::SecretBuffer>> newSlotKey(Call &call, vault::Session &session)
{
    const auto shared = Keyring(session).terms();
    if (!shared)
        return Fail(shared.error());
    const auto terms = *shared ? Result<crypto::KdfParams>(**shared) : crypto::chooseParams(call.kdf);
    if (!terms)
        return Fail(terms.error());
    auto key = readNewKey(call, *terms);
    if (!key)
        return Fail(key.error());
    return std::pair(*terms, std::move(*key));
}

int add(Call &call, vault::Session &session, const QString &name)
{
    const auto made = newSlotKey(call, session);
    if (!made)
        return call.console.refuse(made.error());
    const auto id = Keyring(session).addPassphrase(made->first, made->second, name);
    if (!id)
        return call.console.refuse(id.error());
    return done(call, *id, QCoreApplication::translate("Cli", "Added: passphrase %1, for %2.").arg(*id).arg(name));
}

int addRecovery(Call &call, vault::Session &session, const QString &name)
{
    const QString out = call.arguments.value(u"out"_s);
    if (QFile::exists(out))
        return call.console.refuse(Error{ErrorCode::FileExists, {out}});
    const auto key = Keyring(session).addRecovery(name);
    if (!key)
        return call.console.refuse(key.error());
    const QString text = crypto::recoveryText(*key);
    const auto practice = vault::CaseStore(session).practice();
    if (!out.isEmpty()) {
        const auto info = QFileInfo(call.arguments.word(0));
        const auto sheet =
            report::recoverySheet(text, info.completeBaseName(), session.vaultId(), call.clock.today(), practice && practice->exercise);
        const auto pdf = report::sheetPdf(sheet);
        const auto written = pdf ? writeFile(out, *pdf) : Result<void>(Fail(pdf.error()));
        if (!written) // the key is shown all the same, so that it is not lost
            call.console.refuse(written.error());
    }
    if (call.asJson())
        call.console.json(QJsonObject{{u"recoveryKey"_s, text}, {u"out"_s, out}});
    else
        call.console.say(text);
    call.console.warn(QCoreApplication::translate(
        "Cli", "This opens the vault without a passphrase, and it is shown only once. Keep it on paper, away from the computer."));
    return Exit::fine;
}

int change(Call &call, vault::Session &session, qint64 id)
{
    const auto made = newSlotKey(call, session);
    if (!made)
        return call.console.refuse(made.error());
    if (auto changed = Keyring(session).changePassphrase(id, made->second); !changed)
        return call.console.refuse(changed.error());
    return done(call, id,
                QCoreApplication::translate(
                    "Cli", "Changed. Old copies of the file still open with the old passphrase; use vault rekey to prevent that."));
}

int simple(Call &call, qint64 id, const Result<void> &result, const QString &sentence)
{
    return result ? done(call, id, sentence) : call.console.refuse(result.error());
}

/// The slots of a backup, opened with a passphrase or recovery key of that time.
int restoreSlots(Call &call, const QString &path, const QString &backup)
{
    const auto table = vault::SlotTable::read(backup);
    if (!table)
        return call.console.refuse(table.error());
    auto typed = readPassphrase(call.console, QCoreApplication::translate("Cli", "Passphrase of the backup:"));
    if (!typed)
        return call.console.refuse(typed.error());
    const auto opened = desk::Opening(std::move(*typed)).open(*table);
    if (!opened)
        return call.console.refuse(opened.error());
    const auto session = vault::openWithSlotsOf(path, *table, *opened, call.clock, stateFolder());
    if (!session)
        return call.console.refuse(session.error());
    return list(call, **session);
}

} // namespace

int vaultSlotsCommand(Call &call)
{
    const QString path = call.arguments.word(0), action = call.arguments.word(1), third = call.arguments.word(2);
    const QString name = call.arguments.value(u"name"_s).trimmed();
    const bool needsNumber = action == "change"_L1 || action == "rename"_L1 || action == "remove"_L1;
    const bool needsName = action == "add"_L1 || action == "recovery"_L1 || action == "rename"_L1;
    bool isNumber = false;
    const qint64 id = third.toLongLong(&isNumber);
    if (!action.isEmpty() && !needsNumber && !needsName && action != "restore"_L1)
        return wrongCall(call,
                         QCoreApplication::translate("Cli", "After the file, give: add, recovery, change, rename, remove or restore."));
    if (needsNumber != isNumber || (action == "restore"_L1 && third.isEmpty()))
        return wrongCall(call, QCoreApplication::translate(
                                   "Cli", "change, rename and remove need the number of a key; restore needs the file of a backup."));
    if (needsName && name.isEmpty())
        return wrongCall(call, QCoreApplication::translate("Cli", "--name is needed: whose key is it, or where is it kept?"));
    if (action == "restore"_L1)
        return restoreSlots(call, path, third);
    const auto session = unlock(call, path);
    if (!session)
        return call.console.refuse(session.error());
    if (action == "add"_L1)
        return add(call, **session, name);
    if (action == "recovery"_L1)
        return addRecovery(call, **session, name);
    if (action == "change"_L1)
        return change(call, **session, id);
    if (action == "rename"_L1)
        return simple(call, id, Keyring(**session).rename(id, name),
                      QCoreApplication::translate("Cli", "Key %1 is now called %2.").arg(id).arg(name));
    if (action == "remove"_L1)
        return simple(call, id, Keyring(**session).remove(id),
                      QCoreApplication::translate("Cli", "Key %1 no longer opens the vault.").arg(id));
    return list(call, **session);
}

} // namespace vw::cli
