// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/call.h"
#include "app/cli/passphrase.h"
#include "core/base/files.h"
#include "core/wording/paperwords.h"
#include "desk/received.h"

#include <QCoreApplication>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;
using desk::Transfer;
using desk::Wholeness;

namespace {

/// The passphrase is asked for only when the file wants one.
Result<Transfer> received(Call &call)
{
    const QString path = call.arguments.word(0);
    auto read = desk::receivedPaper(path, {});
    if (read || read.error().code != ErrorCode::WrongPassphrase)
        return read;
    auto typed = readPassphrase(call.console, QCoreApplication::translate("Cli", "Passphrase of this file: "));
    if (!typed)
        return Fail(typed.error());
    return desk::receivedPaper(path, typed->text);
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

int tellJson(Call &call, const Transfer &transfer, bool withText)
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
                       {u"whole"_s, nameOf(desk::wholenessNames, transfer.wholeness)}};
    if (!transfer.publicKey.isEmpty()) {
        object.insert(u"transfer"_s, transfer.id);
        object.insert(u"key"_s, QString::fromLatin1(transfer.publicKey.toBase64()));
        object.insert(u"words"_s, crypto::fingerprintWords(transfer.publicKey));
    }
    if (withText)
        object.insert(u"text"_s, referral::toText(document));
    call.console.json(object);
    return transfer.wholeness == Wholeness::Changed ? Exit::finding : Exit::fine;
}

int tell(Call &call, bool withText)
{
    const auto transfer = received(call);
    if (!transfer)
        return call.console.refuse(transfer.error());
    if (call.asJson())
        return tellJson(call, *transfer, withText);
    const auto &document = transfer->document;
    call.console.say(document.title);
    call.console.say(wording::partTitle(document.kind, document.part) + u". "_s + referral::headLine(document));
    call.console.say(QCoreApplication::translate("Cli", "In it: %1").arg(headings(document).join(u", "_s)));
    call.console.say(QCoreApplication::translate("Cli", "Checksum %1").arg(referral::shortChecksum(document.checksum)));
    call.console.say(wholeWords(transfer->wholeness));
    if (!transfer->publicKey.isEmpty())
        call.console.say(QCoreApplication::translate(
                             "Cli", "Signed with the key that is called: %1. Have the sender read these words out before you trust it.")
                             .arg(crypto::fingerprintWords(transfer->publicKey)));
    for (const QString &line : withText ? referral::toText(document).split(u'\n') : QStringList())
        call.console.say(line);
    return transfer->wholeness == Wholeness::Changed ? Exit::finding : Exit::fine;
}

} // namespace

int referralCheckCommand(Call &call)
{
    return tell(call, false);
}

int referralReadCommand(Call &call)
{
    return tell(call, true);
}

} // namespace vw::cli
