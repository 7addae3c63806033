// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/findingwords.h"
#include "app/cli/paperpath.h"
#include "app/cli/vaultaccess.h"
#include "core/base/files.h"
#include "core/crypto/sealing.h"
#include "core/meldcode/overview.h"
#include "core/referral/archive.h"
#include "core/referral/draft.h"
#include "core/report/paper.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <utility>

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

/// X.pdf or X-deel-S.pdf.
QString pathFor(const QString &out, const Document &document)
{
    return paperPath(out, document.exercise, document.part == Part::Restricted ? u"-deel-S"_s : QString());
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

Result<void> write(const QList<Sheet> &sheets)
{
    for (const Sheet &sheet : sheets) {
        if (auto written = writeFile(sheet.path, sheet.pdf); !written)
            return written;
    }
    return {};
}

Result<QList<dossier::ArchiveCopy>> archiveCopies(const QList<Sheet> &sheets, const QDateTime &at)
{
    QList<dossier::ArchiveCopy> copies;
    for (const Sheet &sheet : sheets) {
        const auto pdf = report::archivePdf(sheet.document);
        if (!pdf)
            return Fail(pdf.error());
        copies.append(referral::archiveCopyOf(sheet.document, *pdf, at));
    }
    return copies;
}

/// The export as the vault keeps it: in the draft and, in the same breath, in the log of the case; with the copies for the archive.
class Ledger {
public:
    Ledger(Call &call, vault::Session &session, const OpenCase &opened, const dossier::ReferralDraft &draft, const QJsonObject &entry,
           const QList<dossier::ArchiveCopy> &copies)
        : m_store(session), m_session(session), m_file(opened.file), m_draft(draft), m_entry(entry), m_copies(copies),
          m_head(meldcode::headOf(opened.file, opened.practice, opened.verdict ? &*opened.verdict : nullptr, call.pack.taxonomy,
                                  opened.head, call.clock.today()))
    {
    }
    Result<void> enter()
    {
        for (const auto &copy : m_copies) {
            if (auto saved = m_store.save(m_file, copy, m_head, u"archive"_s); !saved)
                return saved;
            m_kept.append(copy.id);
        }
        auto sent = m_draft;
        sent.exports.append(m_entry);
        return m_store.save(m_file, sent, m_head, u"export"_s, m_entry);
    }
    /// It came to no file: the next paper has this number again, and the log keeps both lines.
    Result<void> takeBack()
    {
        if (auto dropped = dropCopies(); !dropped)
            return dropped;
        return m_store.save(m_file, m_draft, m_head, u"export-failed"_s, m_entry);
    }
    /// A part of it lies somewhere all the same: its number is used.
    Result<void> noteFailure() { return m_session.note(m_file.id, u"export-failed"_s, m_entry); }
    /// An archive copy tells of a paper that somebody has.
    Result<void> dropCopies()
    {
        for (const RecordId &copy : std::exchange(m_kept, {})) {
            if (auto dropped = m_store.remove(m_file, copy, m_head); !dropped)
                return dropped;
        }
        return {};
    }

private:
    vault::CaseStore m_store;
    vault::Session &m_session;
    const dossier::CaseFile &m_file;
    const dossier::ReferralDraft &m_draft;
    QJsonObject m_entry;
    QList<dossier::ArchiveCopy> m_copies;
    dossier::CaseHead m_head;
    QList<RecordId> m_kept;
};

/// Takes away what was written and sets the log right.
int fallBack(Call &call, Ledger &ledger, const QList<Sheet> &sheets, const Error &error)
{
    call.console.refuse(error);
    bool allGone = true;
    for (const Sheet &sheet : sheets) {
        if (!QFile::exists(sheet.path) || QFile::remove(sheet.path)) // draw() saw that none of them was there
            continue;
        allGone = false;
        call.console.warn(
            QCoreApplication::translate("Cli", "%1 was written and cannot be taken away again. Delete it yourself.").arg(sheet.path));
    }
    if (const auto told = allGone ? ledger.takeBack() : ledger.noteFailure(); !told)
        call.console.warn(
            QCoreApplication::translate("Cli", "The log still says that this paper left: %1").arg(wording::sentence(told.error())));
    else
        call.console.warn(QCoreApplication::translate("Cli", "The log says that it did not come to a file."));
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

int send(Call &call, vault::Session &session, const OpenCase &opened, const dossier::ReferralDraft &draft,
         const referral::ReferralContent &content)
{
    QList<Sheet> sheets = sheetsOf(content, call);
    if (auto drawn = draw(sheets); !drawn)
        return call.console.refuse(drawn.error());
    QList<dossier::ArchiveCopy> copies;
    if (call.arguments.has(u"archive"_s)) {
        const auto made = archiveCopies(sheets, call.clock.now());
        if (!made)
            return call.console.refuse(made.error());
        copies = *made;
    }
    // First the log, then the files: whatever stops the program between the two, nothing has left unnoticed.
    Ledger ledger(call, session, opened, draft, exportEntry(draft, content, call), copies);
    if (const auto entered = ledger.enter(); !entered) {
        (void)ledger.dropCopies(); // what stays is a copy in the vault, and its own line says so
        return call.console.refuse(entered.error());
    }
    if (const auto written = write(sheets); !written)
        return fallBack(call, ledger, sheets, written.error());
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
    const auto draft = referral::draftOf(opened->file.referrals, kind);
    auto content =
        referral::buildReferral({opened->file, opened->practice, call.pack, opened->verdict ? &*opened->verdict : nullptr,
                                 referral::asPrinted(draft, opened->file.referrals), call.clock.now(), QStringLiteral(VW_VERSION)});
    report::findUnprintable(content);
    if (content.hasHardStop())
        return listStops(call, content);
    return send(call, **session, *opened, draft, content);
}

} // namespace vw::cli
