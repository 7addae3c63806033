// SPDX-License-Identifier: EUPL-1.2
#include "desk/takeover.h"

#include "core/dossier/codec.h"
#include "core/dossier/limits.h"
#include "core/referral/archive.h"
#include "core/referral/carried.h"
#include "core/report/paper.h"
#include "desk/casedesk.h"
#include "desk/office.h"

namespace vw::desk {

using namespace Qt::Literals::StringLiterals;

namespace {

dossier::Origin originOf(const Transfer &transfer, const Correspondence &correspondence, QDate today)
{
    return {.sender = senderOf(transfer, correspondence),
            .transfer = RecordId::fromText(transfer.id),
            .signedWith = transfer.publicKey.isEmpty() ? QString() : crypto::fingerprintWords(transfer.publicKey),
            .takenOver = today,
            .otherLetters = {}};
}

QJsonObject detailOf(const dossier::Origin &origin)
{
    QJsonObject detail{{u"sender"_s, origin.sender}};
    if (!origin.signedWith.isEmpty())
        detail.insert(u"signedWith"_s, origin.signedWith);
    return detail;
}

bool isKeptAlready(const dossier::CaseFile &file, const referral::Document &document)
{
    return std::ranges::any_of(
        file.archive, [&](const dossier::ArchiveCopy &copy) { return copy.checksum == document.checksum && copy.origin.isElsewhere(); });
}

Result<void> keepPaper(CaseDesk &desk, const Transfer &transfer, const dossier::Origin &origin)
{
    if (isKeptAlready(desk.file(), transfer.document))
        return {};
    const auto pdf = report::archivePdf(transfer.document);
    if (!pdf)
        return Fail(pdf.error());
    auto copy = referral::archiveCopyOf(transfer.document, *pdf, desk.office().clock().now());
    copy.origin = origin;
    if (!desk.commit(copy, u"take-over"_s, detailOf(origin)))
        return Fail(desk.lastFailure());
    return {};
}

Result<void> remember(CaseDesk &desk, const Transfer &transfer, const QList<RecordId> &ids)
{
    QSet<CaseId> cases;
    for (const auto &head : desk.office().heads())
        cases.insert(head.id);
    return rememberPaper(desk.office().session(), {transfer.id, desk.file().id, desk.office().clock().now(), ids}, cases);
}

} // namespace

QString senderOf(const Transfer &transfer, const Correspondence &correspondence)
{
    if (const auto *known = correspondence.known(transfer.publicKey))
        return known->name;
    const QString named = transfer.sender.isEmpty() ? referral::senderIn(transfer.document) : transfer.sender;
    return named.isEmpty() ? u"afzender zonder naam"_s : named;
}

QList<dossier::Arrival> besideCase(const Transfer &transfer, const dossier::CaseFile &file, const Correspondence &correspondence)
{
    return dossier::arrivals(file, transfer.records, correspondence.takenInto(file.id));
}

/// Why nothing of it may go into this vault, if so.
static Result<void> mayBeTaken(const CaseDesk &desk, const Transfer &transfer, const QList<dossier::Arrival> &chosen, const QString &path)
{
    if (transfer.wholeness == Wholeness::Changed)
        return fail(ErrorCode::PaperChanged, path);
    if (desk.isKept())
        return fail(ErrorCode::CaseIsKept);
    if (transfer.document.exercise && !desk.office().practice().exercise)
        return fail(ErrorCode::ExerciseOnly, path);
    for (const auto &each : chosen) { // all of it or nothing
        if (const auto over = dossier::overLimit(desk.file(), dossier::toJson(each.record)))
            return Fail(*over);
    }
    return {};
}

Result<void> takeOver(CaseDesk &desk, const Transfer &transfer, const QList<dossier::Arrival> &chosen, const QString &path)
{
    VW_TRY(mayBeTaken(desk, transfer, chosen, path));
    const auto correspondence = correspondenceOf(desk.office().session());
    if (!correspondence)
        return Fail(correspondence.error());
    const auto origin = originOf(transfer, *correspondence, desk.office().today());
    const auto commit = [&](const dossier::Record &record) { return desk.commit(record, u"take-over"_s, detailOf(origin)); };
    if (desk.isNew() && !desk.commit(desk.file().info)) // the case first, so that the log tells each thing that came
        return Fail(desk.lastFailure());
    VW_TRY(keepPaper(desk, transfer, origin));
    QList<RecordId> ids;
    const auto take = [&](const dossier::Arrival &arrival) {
        ids.append(dossier::idOf(arrival.record)); // as the sender knows it, by which it is recognised
        return commit(dossier::takenOver(desk.file(), arrival, transfer.records, origin));
    };
    for (const auto &person : dossier::namedIn(desk.file(), transfer.records, chosen)) {
        if (!take({.record = person}))
            return Fail(desk.lastFailure());
    }
    for (const bool isPersons : {true, false}) { // whom a fact names stands there before it
        for (const auto &arrival : chosen) {
            if (std::holds_alternative<dossier::Person>(arrival.record) == isPersons && !take(arrival))
                return Fail(desk.lastFailure());
        }
    }
    return remember(desk, transfer, ids);
}

} // namespace vw::desk
