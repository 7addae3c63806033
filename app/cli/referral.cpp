// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/findingwords.h"
#include "app/cli/vaultaccess.h"
#include "core/crypto/sealing.h"
#include "core/meldcode/overview.h"
#include "core/base/files.h"
#include "core/report/paper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;
using referral::Document;
using referral::Part;

namespace {

/// One file to be: a document, where it goes, and with what it opens.
struct Sheet {
    Document document;
    QString path;
    QString passphrase; ///< empty when it is not encrypted
    QByteArray pdf;
};

QString partName(const Document &document)
{
    return document.part == Part::Restricted ? u"restricted"_s : u"open"_s;
}

/// X.pdf or X-deel-S.pdf; exercises say so in their name, whatever was typed.
QString pathFor(const QString &out, const Document &document)
{
    const QFileInfo typed(out);
    QString name = typed.completeBaseName();
    if (document.exercise && !name.startsWith("OEFENING"_L1))
        name.prepend("OEFENING-"_L1);
    if (document.part == Part::Restricted)
        name += "-deel-S"_L1;
    const QString suffix = typed.suffix().isEmpty() ? u"pdf"_s : typed.suffix();
    return QDir(typed.path()).filePath(name + u'.' + suffix);
}

/// The last draft of this kind, with what was typed for it; else an empty one.
dossier::ReferralDraft draftFor(const dossier::CaseFile &file, const QString &kind)
{
    for (auto it = file.referrals.crbegin(); it != file.referrals.crend(); ++it) {
        if (it->kind == kind)
            return *it;
    }
    dossier::ReferralDraft draft;
    draft.id = RecordId::create();
    draft.kind = kind;
    return draft;
}

QString valueIn(const referral::ReferralContent &content, const QString &fieldId)
{
    const auto search = [&](const Document &document) {
        for (const auto &section : document.sections) {
            for (const auto &field : section.fields) {
                if (field.id == fieldId && field.status == referral::Status::Filled)
                    return field.value;
            }
        }
        return QString();
    };
    const QString open = search(content.open);
    return open.isEmpty() && content.restricted ? search(*content.restricted) : open;
}

QJsonObject exportEntry(const dossier::ReferralDraft &draft, const referral::ReferralContent &content, const Call &call)
{
    const QString receiver = valueIn(content, u"A5"_s);
    QJsonObject entry{{u"at"_s, call.clock.now().toString(Qt::ISODate)},
                      {u"kind"_s, draft.kind},
                      {u"receiver"_s, receiver.isEmpty() ? draft.fields.value(u"A5"_s) : receiver},
                      {u"ground"_s, valueIn(content, u"V1"_s)},
                      {u"leftOut"_s, QJsonArray::fromStringList(draft.leftOut)},
                      {u"encrypted"_s, !call.arguments.has(u"open"_s)},
                      {u"checksum"_s, content.open.checksum}};
    if (content.restricted)
        entry.insert(u"restrictedChecksum"_s, content.restricted->checksum);
    return entry;
}

QJsonArray findingsJson(const referral::ReferralContent &content, bool hardStops)
{
    QJsonArray array;
    for (const auto &finding : content.findings) {
        if (finding.hardStop == hardStops)
            array.append(QJsonObject{{u"code"_s, finding.code}, {u"place"_s, finding.place}, {u"args"_s, QJsonArray::fromStringList(finding.args)},
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
    call.console.say(QCoreApplication::translate("Cli", "Nothing was written. First mend:"));
    for (const auto &finding : content.findings) {
        if (finding.hardStop)
            call.console.say(u"- "_s + sentence(finding));
    }
    return Exit::finding;
}

QList<Sheet> sheetsOf(const referral::ReferralContent &content, const Call &call)
{
    const QString out = call.arguments.value(u"out"_s);
    const auto secret = [&] { return call.arguments.has(u"open"_s) ? QString() : crypto::wordPassphrase(); };
    QList<Sheet> sheets{{content.open, pathFor(out, content.open), secret(), {}}};
    if (content.restricted)
        sheets.append({*content.restricted, pathFor(out, *content.restricted), secret(), {}});
    return sheets;
}

/// Everything is drawn before anything is written.
Result<void> draw(QList<Sheet> &sheets)
{
    for (Sheet &sheet : sheets) {
        if (QFile::exists(sheet.path))
            return fail(ErrorCode::FileExists, sheet.path);
        auto pdf = sheet.passphrase.isEmpty() ? report::openPdf(sheet.document) : report::sendingPdf(sheet.document, sheet.passphrase);
        if (!pdf)
            return Fail(pdf.error());
        sheet.pdf = *pdf;
    }
    return {};
}

void takeBack(const QList<Sheet> &sheets)
{
    for (const Sheet &sheet : sheets)
        QFile::remove(sheet.path); // draw() saw that none of them was there
}

Result<void> write(const QList<Sheet> &sheets)
{
    for (const Sheet &sheet : sheets) {
        if (auto written = writeFile(sheet.path, sheet.pdf); !written)
            return written;
    }
    return {};
}

Result<QList<dossier::ArchiveCopy>> archiveCopies(const QList<Sheet> &sheets, const QString &kind, const QDateTime &at)
{
    QList<dossier::ArchiveCopy> copies;
    for (const Sheet &sheet : sheets) {
        const auto pdf = report::archivePdf(sheet.document);
        if (!pdf)
            return Fail(pdf.error());
        copies.append({RecordId::create(), kind, partName(sheet.document), sheet.document.checksum, at, *pdf, {}});
    }
    return copies;
}

/// The export in the draft and, in the same breath, in the log of the case.
Result<void> record(Call &call, vault::Session &session, OpenCase &opened, dossier::ReferralDraft draft, const QJsonObject &entry,
                    const QList<dossier::ArchiveCopy> &copies)
{
    vault::CaseStore store(session);
    const auto head = meldcode::headOf(opened.file, opened.practice, opened.verdict ? &*opened.verdict : nullptr, call.pack.taxonomy, opened.head,
                                       call.clock.today());
    for (const auto &copy : copies) {
        if (auto saved = store.save(opened.file, copy, head, u"archive"_s); !saved)
            return saved;
    }
    draft.exports.append(entry);
    return store.save(opened.file, draft, head, u"export"_s, entry);
}

void tell(Call &call, const QList<Sheet> &sheets, const referral::ReferralContent &content)
{
    QJsonArray files;
    for (const Sheet &sheet : sheets) {
        QJsonObject file{{u"part"_s, partName(sheet.document)}, {u"path"_s, sheet.path}, {u"checksum"_s, sheet.document.checksum},
                         {u"encrypted"_s, !sheet.passphrase.isEmpty()}};
        if (!sheet.passphrase.isEmpty())
            file.insert(u"passphrase"_s, sheet.passphrase);
        files.append(file);
        if (call.asJson())
            continue;
        call.console.say(sheet.path);
        if (sheet.passphrase.isEmpty())
            call.console.say(QCoreApplication::translate("Cli", "    Not encrypted."));
        else
            call.console.say(QCoreApplication::translate("Cli", "    Passphrase, to be told by phone: %1").arg(sheet.passphrase));
    }
    if (call.asJson()) {
        call.console.json(QJsonObject{{u"files"_s, files}, {u"warnings"_s, findingsJson(content, false)}});
        return;
    }
    for (const auto &finding : content.findings)
        call.console.say(QCoreApplication::translate("Cli", "Please look: %1").arg(sentence(finding)));
}

int send(Call &call, vault::Session &session, OpenCase &opened, const dossier::ReferralDraft &draft, const referral::ReferralContent &content)
{
    QList<Sheet> sheets = sheetsOf(content, call);
    if (auto drawn = draw(sheets); !drawn)
        return call.console.refuse(drawn.error());
    QList<dossier::ArchiveCopy> copies;
    if (call.arguments.has(u"archive"_s)) {
        const auto made = archiveCopies(sheets, draft.kind, call.clock.now());
        if (!made)
            return call.console.refuse(made.error());
        copies = *made;
    }
    auto done = write(sheets);
    if (done)
        done = record(call, session, opened, draft, exportEntry(draft, content, call), copies);
    if (!done) { // no paper without a line in the log
        takeBack(sheets);
        return call.console.refuse(done.error());
    }
    tell(call, sheets, content);
    return Exit::fine;
}

} // namespace

int referralCommand(Call &call)
{
    const QString kind = call.arguments.value(u"kind"_s);
    if (!valueOf(referral::kindNames, kind))
        return wrongCall(call, QCoreApplication::translate("Cli", "--kind is melding or crisisblad."));
    if (QFileInfo(call.arguments.value(u"out"_s)).completeBaseName().isEmpty())
        return wrongCall(call, QCoreApplication::translate("Cli", "--out names the PDF to write."));
    const auto session = unlock(call, call.arguments.word(0));
    if (!session)
        return call.console.refuse(session.error());
    if ((*session)->isReadOnly()) // the export could not be entered in the log
        return call.console.refuse(Error{ErrorCode::VaultReadOnly, {(*session)->path()}});
    auto opened = openCase(call, **session, call.arguments.word(1));
    if (!opened)
        return call.console.refuse(opened.error());
    if (!opened->damage.isEmpty()) { // a paper with a hole in it would not show the hole
        call.console.findings(opened->damage, call.asJson());
        return Exit::finding;
    }
    const auto draft = draftFor(opened->file, kind);
    const auto content = referral::buildReferral({opened->file, opened->practice, call.pack, opened->verdict ? &*opened->verdict : nullptr, draft,
                                                  call.clock.now(), QStringLiteral(VW_VERSION)});
    if (content.hasHardStop())
        return listStops(call, content);
    return send(call, **session, *opened, draft, content);
}

} // namespace vw::cli
