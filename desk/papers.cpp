// SPDX-License-Identifier: EUPL-1.2
#include "desk/papers.h"

#include "core/base/files.h"
#include "core/referral/archive.h"
#include "core/referral/carried.h"
#include "core/referral/draft.h"
#include "core/report/paper.h"
#include "desk/casedesk.h"
#include "desk/exports.h"
#include "desk/handover.h"
#include "desk/identity.h"
#include "desk/office.h"
#include "desk/transfer.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace vw::desk {

using namespace Qt::Literals::StringLiterals;
using referral::Document;
using referral::Part;

namespace {

constexpr int oneForm = 3600; ///< seconds in which the tabs of one web form are copied

referral::ReferralInput inputOf(const Papers &papers, const dossier::ReferralDraft &draft)
{
    const auto &desk = papers.desk();
    const auto &office = desk.office();
    return {.file = desk.file(),
            .practice = office.practice(),
            .pack = desk.pack(),
            .verdict = desk.verdict(),
            .draft = referral::asPrinted(draft, papers.drafts()),
            .made = office.clock().now(),
            .programVersion = QStringLiteral(VW_VERSION)};
}

Export exportOf(const CasePaper &paper, const Document &document, const QString &channel, const QDateTime &at)
{
    // What goes into one's own registration reaches no receiver and needs no ground.
    const bool ownFile = channel == "summary"_L1;
    return {.at = at,
            .kind = nameOf(referral::kindNames, document.kind),
            .part = document.part,
            .receiver = ownFile ? QString() : paper.receiver(),
            .ground = ownFile ? QString() : paper.ground(),
            .channel = channel,
            .checksum = document.checksum};
}

/// The same as the log tells it: its line has its own moment.
QJsonObject detailOf(const CasePaper &paper, const Document &document, const QString &channel)
{
    QJsonObject detail = toJson(exportOf(paper, document, channel, {}));
    detail.remove(u"at"_s);
    detail.insert(u"leftOut"_s, QJsonArray::fromStringList(paper.draft.leftOut));
    return detail;
}

/// One web form is many copies: the log has each, the list of exports has one, so that the version does not jump.
bool repeatsLast(const CasePaper &paper, const Document &document, const QString &channel, const QDateTime &now)
{
    const auto all = exportsOf(paper.draft);
    return !all.isEmpty() && all.last().channel == channel && all.last().part == document.part && all.last().at.secsTo(now) < oneForm;
}

/// The last entry about this file; others may have come after it.
void dropEntry(dossier::ReferralDraft &draft, const Document &document)
{
    const QString part = nameOf(referral::partNames, document.part);
    for (qsizetype i = draft.exports.size() - 1; i >= 0; --i) {
        const auto &entry = draft.exports.at(i);
        if (entry.value("checksum"_L1).toString() != document.checksum || entry.value("part"_L1).toString() != part)
            continue;
        draft.exports.removeAt(i);
        return;
    }
}

QString channelOf(const Sheet &sheet)
{
    if (!sheet.forKey.isEmpty())
        return u"sealed-file"_s;
    return sheet.passphrase.isEmpty() ? u"secure-channel"_s : u"encrypted-file"_s;
}

/// What is encrypted is signed as well. Her own copy is not: found at home it would tell from whom it is.
Result<QByteArray> bytesOf(const CasePaper &paper, const Sheet &sheet, const CaseDesk &desk)
{
    const bool isSealed = !sheet.forKey.isEmpty();
    if (!isSealed && sheet.passphrase.isEmpty())
        return report::openPdf(sheet.document);
    if (!isSealed && sheet.document.isPlain)
        return report::sendingPdf(sheet.document, sheet.passphrase);
    const auto keys = signingKeysOf(desk.office().session());
    if (!keys)
        return Fail(keys.error());
    const QString told = referral::senderIn(sheet.document); // what the open part tells, part S may as well
    const Transfer transfer{.id = RecordId::create().text(),
                            .sender = told.isEmpty() ? referral::senderIn(paper.content.open) : told,
                            .publicKey = keys->publicKey,
                            .forKey = sheet.forKey,
                            .document = sheet.document,
                            .records = referral::carriedBy(sheet.document, desk.file())};
    const auto data = signedTransfer(transfer, *keys);
    return isSealed ? sealedFile(data, sheet.forKey) : report::sendingPdf(sheet.document, sheet.passphrase, data);
}

Result<dossier::ArchiveCopy> copyOf(const Document &document, const QDateTime &at)
{
    const auto pdf = report::archivePdf(document);
    if (!pdf)
        return Fail(pdf.error());
    return referral::archiveCopyOf(document, *pdf, at);
}

} // namespace

const Document *CasePaper::document(Part part) const
{
    if (part == Part::Open)
        return &content.open;
    return content.restricted ? &*content.restricted : nullptr;
}

QString CasePaper::said(const QString &field) const
{
    for (const auto &section : content.open.sections) {
        if (!section.heading.isEmpty()) // of one person
            continue;
        const auto found = std::ranges::find(section.fields, field, &referral::Field::id);
        if (found != section.fields.end() && found->status == referral::Status::Filled)
            return found->value;
    }
    return draft.fields.value(field);
}

QList<dossier::ReferralDraft> Papers::drafts() const
{
    return m_desk.fileAsTyped().referrals;
}

CasePaper Papers::paper(const QString &kind) const
{
    CasePaper paper{referral::draftOf(drafts(), kind), {}};
    paper.content = content(paper.draft);
    return paper;
}

referral::ReferralContent Papers::content(const dossier::ReferralDraft &draft) const
{
    auto content = referral::buildReferral(inputOf(*this, draft));
    report::findUnprintable(content);
    return content;
}

QString Papers::summary(const dossier::ReferralDraft &draft) const
{
    return referral::shortSummary(inputOf(*this, draft));
}

bool Papers::hasLog()
{
    return !m_desk.office().session().isReadOnly() && (!m_desk.isNew() || m_desk.commit(m_desk.file().info));
}

bool Papers::enter(CasePaper &paper, const QString &action, const Document &document, const QString &channel)
{
    const QDateTime now = m_desk.office().clock().now();
    const QJsonObject detail = detailOf(paper, document, channel);
    if (action == "copy"_L1 && repeatsLast(paper, document, channel, now))
        return m_desk.log(action, detail);
    paper.draft.exports.append(toJson(exportOf(paper, document, channel, now)));
    if (m_desk.commit(paper.draft, action, detail))
        return true;
    paper.draft.exports.removeLast();
    (void)m_desk.commit(paper.draft); // what waits to be saved must not tell of a paper that did not leave
    return false;
}

bool Papers::failed(CasePaper &paper, const Document &document, const QString &channel, bool nothingLeft)
{
    const QJsonObject detail = detailOf(paper, document, channel);
    if (!nothingLeft)
        return m_desk.log(u"export-failed"_s, detail);
    dropEntry(paper.draft, document);
    return m_desk.commit(paper.draft, u"export-failed"_s, detail);
}

/// One file, drawn, with the copy for the archive.
struct Papers::Made {
    Sheet sheet;
    QByteArray bytes;
    std::optional<dossier::ArchiveCopy> copy;
};

/// Everything is drawn before anything is entered or written.
Result<QList<Papers::Made>> Papers::make(const CasePaper &paper, const QList<Sheet> &sheets, bool archive) const
{
    QList<Made> made;
    for (const auto &sheet : sheets) {
        const auto bytes = bytesOf(paper, sheet, m_desk);
        if (!bytes)
            return Fail(bytes.error());
        if (QFileInfo::exists(sheet.path))
            return fail(ErrorCode::FileExists, sheet.path);
        made.append({sheet, *bytes, std::nullopt});
        if (!archive)
            continue;
        const auto copy = copyOf(sheet.document, m_desk.office().clock().now());
        if (!copy)
            return Fail(copy.error());
        made.last().copy = *copy;
    }
    return made;
}

Result<void> Papers::keepCopy(const CasePaper &paper, const Document &document, const dossier::ArchiveCopy &copy)
{
    if (m_desk.commit(copy, u"archive"_s, detailOf(paper, document, u"archive"_s)))
        return {};
    return Fail(m_desk.lastFailure());
}

Sent Papers::keep(const CasePaper &paper, const QList<Document> &documents)
{
    QList<dossier::ArchiveCopy> copies;
    for (const auto &document : documents) {
        const auto copy = copyOf(document, m_desk.office().clock().now());
        if (!copy)
            return {.stage = Sent::Stage::NotMade, .error = copy.error()};
        copies.append(*copy);
    }
    for (qsizetype i = 0; i < copies.size(); ++i) {
        if (const auto kept = keepCopy(paper, documents.at(i), copies.at(i)); !kept)
            return {.stage = Sent::Stage::NotEntered, .error = kept.error()};
    }
    return {};
}

Sent Papers::send(CasePaper &paper, const QList<Sheet> &sheets, bool archive)
{
    Sent sent;
    const auto stop = [&sent](Sent::Stage stage, const Error &error) {
        sent.stage = stage;
        sent.error = error;
    };
    auto made = make(paper, sheets, archive);
    if (!made) {
        stop(Sent::Stage::NotMade, made.error());
        return sent;
    }
    for (qsizetype i = 0; archive && i < made->size(); ++i) {
        if (const auto kept = keepCopy(paper, made->at(i).sheet.document, *made->at(i).copy); !kept) {
            stop(Sent::Stage::NotEntered, kept.error());
            takeBack(paper, made->first(i + 1), 0, sent);
            return sent;
        }
    }
    // First the log, then the files: whatever stops the program between the two, nothing has left unnoticed.
    for (qsizetype i = 0; i < made->size(); ++i) {
        const auto &sheet = made->at(i).sheet;
        if (!enter(paper, u"export"_s, sheet.document, channelOf(sheet))) {
            stop(Sent::Stage::NotEntered, m_desk.lastFailure());
            takeBack(paper, *made, i, sent);
            return sent;
        }
    }
    for (const auto &each : *made) {
        if (const auto written = writeFile(each.sheet.path, each.bytes); !written) {
            stop(Sent::Stage::NotWritten, written.error());
            takeBack(paper, *made, made->size(), sent);
            return sent;
        }
    }
    return sent;
}

/// Takes away what was written and sets log, list and archive right. `entered`: how many of them the log has a line of.
void Papers::takeBack(CasePaper &paper, const QList<Made> &made, qsizetype entered, Sent &sent)
{
    QList<bool> gone;
    for (const auto &[sheet, bytes, copy] : made) {
        gone.append(sent.stage == Sent::Stage::NotEntered || !QFileInfo::exists(sheet.path) || QFile::remove(sheet.path));
        if (!gone.last())
            sent.stays.append(sheet.path);
    }
    // A copy in the archive tells of a paper that somebody has.
    for (qsizetype i = 0; i < made.size(); ++i) {
        if (gone.at(i) && made.at(i).copy)
            drop(made.at(i), sent);
    }
    for (qsizetype i = 0; i < entered; ++i) {
        const auto &sheet = made.at(i).sheet;
        if (!failed(paper, sheet.document, channelOf(sheet), gone.at(i)))
            sent.untold = m_desk.lastFailure();
    }
}

void Papers::drop(const Made &made, Sent &sent)
{
    const auto &kept = m_desk.file().archive;
    if (std::ranges::find(kept, made.copy->id, &dossier::ArchiveCopy::id) != kept.end() && !m_desk.remove(made.copy->id))
        sent.untold = m_desk.lastFailure();
}

} // namespace vw::desk
