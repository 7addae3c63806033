// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/findingwords.h"
#include "app/cli/paperpath.h"
#include "app/cli/vaultaccess.h"
#include "core/crypto/sealing.h"
#include "core/wording/sentences.h"
#include "desk/correspondence.h"
#include "desk/papers.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;
using desk::Sheet;
using referral::Document;
using referral::Part;

namespace {

/// The names of the kinds that can be asked for.
QStringList kindsToPick()
{
    QStringList names;
    for (const auto &each : referral::kindNames)
        names.append(QLatin1StringView(each.text));
    return names;
}

/// X.pdf or X-deel-S.pdf.
QString pathFor(const QString &out, const Document &document)
{
    return paperPath(out, document.exercise, document.part == Part::Restricted ? u"-deel-S"_s : QString());
}

QJsonArray findingsJson(const referral::ReferralContent &content, bool hardStops)
{
    QJsonArray array;
    for (const auto &finding : content.findings) {
        if (finding.hardStop == hardStops)
            array.append(QJsonObject{{u"code"_s, finding.code},
                                     {u"place"_s, finding.place},
                                     {u"args"_s, QJsonArray::fromStringList(finding.args)},
                                     {u"sentence"_s, sentence(finding)}});
    }
    return array;
}

int listStops(Call &call, const referral::ReferralContent &content)
{
    if (call.asJson()) {
        call.console.json(QJsonObject{{u"stops"_s, findingsJson(content, true)}, {u"warnings"_s, findingsJson(content, false)}});
        return Exit::finding;
    }
    call.console.say(QCoreApplication::translate("Cli", "Nothing was written. First correct:"));
    for (const auto &finding : content.findings) {
        if (finding.hardStop)
            call.console.say(u"- "_s + sentence(finding));
    }
    return Exit::finding;
}

QList<Sheet> sheetsOf(const referral::ReferralContent &content, const Call &call, const QByteArray &forKey)
{
    const QString out = call.arguments.value(u"out"_s);
    const auto secret = [&] { return call.arguments.has(u"open"_s) || !forKey.isEmpty() ? QString() : crypto::wordPassphrase(); };
    QList<Sheet> sheets{{content.open, pathFor(out, content.open), secret(), forKey}};
    if (content.restricted)
        sheets.append({*content.restricted, pathFor(out, *content.restricted), secret(), forKey});
    return sheets;
}

/// Of --seal-for; empty without it.
Result<QByteArray> keyAsked(const Call &call, vault::Session &session)
{
    const QString whose = call.arguments.value(u"seal-for"_s);
    if (whose.isEmpty())
        return QByteArray();
    const auto correspondence = desk::correspondenceOf(session);
    if (!correspondence)
        return Fail(correspondence.error());
    const auto found = std::ranges::find(correspondence->keys, whose, &desk::KnownKey::name);
    if (found == correspondence->keys.end())
        return fail(ErrorCode::UnknownId, u"--seal-for"_s, whose);
    return found->key;
}

/// Why nothing was sent, and what stands all the same.
int tellFailure(Call &call, const desk::Sent &sent)
{
    call.console.refuse(*sent.error);
    for (const QString &path : sent.stays)
        call.console.warn(QCoreApplication::translate("Cli", "%1 was written and cannot be withdrawn. Delete it yourself.").arg(path));
    if (sent.untold)
        call.console.warn(QCoreApplication::translate("Cli", "The log still says that this document left the program: %1")
                              .arg(wording::sentence(*sent.untold)));
    else if (sent.stage == desk::Sent::Stage::NotWritten)
        call.console.warn(QCoreApplication::translate("Cli", "The log says that no file was made."));
    return Exit::refused;
}

void tell(Call &call, const QList<Sheet> &sheets, const referral::ReferralContent &content)
{
    tellOtherName(call, content.open.exercise);
    QJsonArray files;
    for (const Sheet &sheet : sheets) {
        QJsonObject file{{u"part"_s, nameOf(referral::partNames, sheet.document.part)},
                         {u"path"_s, sheet.path},
                         {u"checksum"_s, sheet.document.checksum},
                         {u"encrypted"_s, !sheet.passphrase.isEmpty() || !sheet.forKey.isEmpty()}};
        if (!sheet.passphrase.isEmpty())
            file.insert(u"passphrase"_s, sheet.passphrase);
        files.append(file);
        if (call.asJson())
            continue;
        call.console.say(sheet.path);
        if (!sheet.forKey.isEmpty())
            call.console.say(
                QCoreApplication::translate("Cli", "    Sealed: only the vault of %1 opens it.").arg(call.arguments.value(u"seal-for"_s)));
        else if (sheet.passphrase.isEmpty())
            call.console.say(QCoreApplication::translate("Cli", "    Not encrypted."));
        else
            call.console.say(QCoreApplication::translate("Cli", "    Passphrase, to be given by phone: %1").arg(sheet.passphrase));
    }
    if (call.asJson()) {
        call.console.json(QJsonObject{
            {u"files"_s, files}, {u"coverLine"_s, referral::coverLine(content)}, {u"warnings"_s, findingsJson(content, false)}});
        return;
    }
    if (std::ranges::any_of(sheets, [](const Sheet &sheet) { return !sheet.passphrase.isEmpty(); }))
        call.console.say(QCoreApplication::translate("Cli", "Send this line with the file: %1").arg(referral::coverLine(content)));
    for (const auto &finding : content.findings)
        call.console.say(QCoreApplication::translate("Cli", "Please check: %1").arg(sentence(finding)));
}

} // namespace

int referralCommand(Call &call)
{
    const QString kind = call.arguments.value(u"kind"_s);
    if (!kindsToPick().contains(kind))
        return wrongCall(call, QCoreApplication::translate("Cli", "--kind is %1.").arg(kindsToPick().join(u", "_s)));
    if (QFileInfo(call.arguments.value(u"out"_s)).completeBaseName().isEmpty())
        return wrongCall(call, QCoreApplication::translate("Cli", "--out names the PDF to write."));
    if (!call.arguments.value(u"seal-for"_s).isEmpty() && call.arguments.has(u"open"_s))
        return wrongCall(call, QCoreApplication::translate("Cli", "--open and --seal-for exclude each other."));
    auto session = unlock(call, call.arguments.word(0));
    if (!session)
        return call.console.refuse(session.error());
    if ((*session)->isReadOnly()) // the export could not be entered in the log
        return call.console.refuse(Error{ErrorCode::VaultReadOnly, {(*session)->path()}});
    const auto opened = openCase(call, std::move(*session), call.arguments.word(1));
    if (!opened)
        return call.console.refuse(opened.error());
    if (!opened->damage().isEmpty()) { // a paper with a hole in it would not show the hole
        call.console.findings(opened->damage(), call.asJson());
        return Exit::finding;
    }
    desk::Papers papers(opened->desk());
    auto paper = papers.paper(kind);
    // Of this paper, as if it was chosen in the window.
    for (const auto &[option, field] : {std::pair{u"ground"_s, u"V1"_s}, {u"to"_s, u"A5"_s}}) {
        if (const QString typed = call.arguments.value(option); !typed.isEmpty())
            paper.draft.fields.insert(field, typed);
    }
    if (call.arguments.has(u"nobody-finds-it"_s))
        paper.draft.fields.insert(u"C7"_s, u"nee"_s);
    paper.content = papers.content(paper.draft);
    if (paper.content.hasHardStop())
        return listStops(call, paper.content);
    const auto forKey = keyAsked(call, opened->office().session());
    if (!forKey)
        return call.console.refuse(forKey.error());
    const auto sheets = sheetsOf(paper.content, call, *forKey);
    if (const auto sent = papers.send(paper, sheets, call.arguments.has(u"archive"_s)); !sent.isSent())
        return tellFailure(call, sent);
    tell(call, sheets, paper.content);
    return Exit::fine;
}

} // namespace vw::cli
