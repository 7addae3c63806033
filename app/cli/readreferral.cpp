// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/call.h"
#include "app/cli/passphrase.h"
#include "app/cli/takeover.h"
#include "core/wording/paperwords.h"
#include "desk/received.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;
using desk::Transfer;
using desk::Wholeness;

namespace {

/// The passphrase of the file is asked for only when it wants one, and before that of the vault.
Result<Transfer> received(Call &call, std::unique_ptr<desk::Office> &office)
{
    const QString path = call.arguments.word(0), vault = call.arguments.value(u"into"_s);
    auto read = desk::receivedPaper(path, {});
    if (!read && read.error().code == ErrorCode::WrongWords) {
        auto typed = readPassphrase(call.console, QCoreApplication::translate("Cli", "Passphrase of this file: "));
        if (!typed)
            return Fail(typed.error());
        read = desk::receivedPaper(path, typed->text);
    }
    if (vault.isEmpty() || (!read && read.error().code != ErrorCode::SealedWantsVault))
        return read;
    auto session = unlock(call, vault);
    if (!session)
        return Fail(session.error());
    if (!read)
        read = desk::receivedPaper(path, {}, session->get());
    auto opened = officeOf(call, std::move(*session));
    if (!opened)
        return Fail(opened.error());
    office = *std::move(opened);
    return read;
}

QString wholeWords(Wholeness wholeness)
{
    switch (wholeness) {
    case Wholeness::Signed: return QCoreApplication::translate("Cli", "Whole: every word is as it was signed.");
    case Wholeness::Changed:
        return QCoreApplication::translate("Cli", "CHANGED after it was signed, or damaged. Do not go by it. Call the sender.");
    case Wholeness::Unsigned: break;
    }
    return QCoreApplication::translate("Cli", "Not signed: it cannot be told who made it, or whether it was changed.");
}

QStringList headings(const referral::Document &document)
{
    QStringList titles;
    for (const auto &section : document.sections) {
        if (titles.isEmpty() || titles.last() != section.title)
            titles.append(section.title);
    }
    return titles;
}

QJsonObject inJson(const Transfer &transfer, bool withText)
{
    const auto &document = transfer.document;
    QJsonObject object{{u"kind"_s, nameOf(referral::kindNames, document.kind)},
                       {u"part"_s, nameOf(referral::partNames, document.part)},
                       {u"title"_s, document.title},
                       {u"case"_s, document.caseCode},
                       {u"version"_s, document.version},
                       {u"made"_s, document.made.toUTC().toString(Qt::ISODate)},
                       {u"checksum"_s, document.checksum},
                       {u"sections"_s, QJsonArray::fromStringList(headings(document))},
                       {u"exercise"_s, document.exercise},
                       {u"records"_s, transfer.records.size()},
                       {u"whole"_s, nameOf(desk::wholenessNames, transfer.wholeness)}};
    if (!transfer.publicKey.isEmpty()) {
        object.insert(u"transfer"_s, transfer.id);
        object.insert(u"key"_s, QString::fromLatin1(transfer.publicKey.toBase64()));
        object.insert(u"words"_s, crypto::fingerprintWords(transfer.publicKey));
    }
    if (withText)
        object.insert(u"text"_s, referral::toText(document));
    return object;
}

void say(Call &call, const Transfer &transfer, bool withText)
{
    const auto &document = transfer.document;
    if (document.exercise)
        call.console.say(QCoreApplication::translate("Cli", "EXERCISE: invented people."));
    call.console.say(document.title);
    call.console.say(wording::partTitle(document.kind, document.part) + u". "_s + referral::headLine(document));
    call.console.say(QCoreApplication::translate("Cli", "In it: %1").arg(headings(document).join(u", "_s)));
    call.console.say(QCoreApplication::translate("Cli", "Checksum %1").arg(referral::shortChecksum(document.checksum)));
    call.console.say(wholeWords(transfer.wholeness));
    if (!transfer.publicKey.isEmpty())
        call.console.say(QCoreApplication::translate(
                             "Cli", "Signed with the key that is called: %1. Have the sender read these words out before you trust it.")
                             .arg(crypto::fingerprintWords(transfer.publicKey)));
    for (const QString &line : withText ? referral::toText(document).split(u'\n') : QStringList())
        call.console.say(line);
}

/// What is in it, and with a vault what that makes beside a case. `take`: takes over as well.
int tell(Call &call, bool take)
{
    std::unique_ptr<desk::Office> office;
    const auto transfer = received(call, office);
    if (!transfer)
        return call.console.refuse(transfer.error());
    QJsonObject object = inJson(*transfer, take);
    if (!call.asJson())
        say(call, *transfer, take);
    int code = transfer->wholeness == Wholeness::Changed ? Exit::finding : Exit::fine;
    if (office)
        code = std::max(code, besideVault(call, *office, *transfer, take, object));
    if (call.asJson())
        call.console.json(object);
    return code;
}

} // namespace

int referralCheckCommand(Call &call)
{
    if (call.arguments.words.size() > 1 && call.arguments.value(u"into"_s).isEmpty())
        return wrongCall(call, QCoreApplication::translate("Cli", "CASE is a case of the vault that --into names."));
    return tell(call, false);
}

int referralReadCommand(Call &call)
{
    const auto given = [&call](const QString &name) { return !call.arguments.value(name).trimmed().isEmpty(); };
    if (!given(u"into"_s) && (call.arguments.words.size() > 1 || given(u"take"_s) || given(u"words"_s)))
        return wrongCall(call, QCoreApplication::translate("Cli", "CASE, --take and --words need the vault that --into names."));
    if (call.arguments.values.contains(u"take"_s) && !given(u"take"_s))
        return wrongCall(call, QCoreApplication::translate("Cli", "--take is all, none, or ids."));
    if (given(u"words"_s) != given(u"name"_s))
        return wrongCall(call, QCoreApplication::translate("Cli", "--words are of whom --name says: one does not work without the other."));
    return tell(call, true);
}

} // namespace vw::cli
