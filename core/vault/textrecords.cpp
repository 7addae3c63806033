// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/textrecords.h"

#include "core/dossier/olderrecords.h"
#include "core/vault/change.h"
#include "core/vault/json.h"
#include "core/vault/schema.h"

namespace vw::vault {

namespace {

RecordId idIn(const QJsonObject &payload)
{
    return RecordId::fromText(payload.value(QStringLiteral("id")).toString());
}

/// A sealed row of a case, opened.
struct Row {
    RecordId id;
    QJsonObject payload;
};

Result<QList<Row>> recordsOfCase(Session::Inner &inner, CaseId id, const CaseKey &key)
{
    QList<Row> all;
    auto rows = inner.database->select("SELECT id, revision, sealed FROM record WHERE case_id = ?", {id.bytes()});
    auto more = rows ? rows->next() : Result<bool>(Fail(rows.error()));
    for (; more && *more; more = rows->next()) {
        const auto record = RecordId::fromBytes(rows->bytes(0));
        const auto payload = openJson(key.key, rows->bytes(2), recordAssociated(id, record, static_cast<quint64>(rows->number(1))));
        if (payload) // damaged: verify() names it
            all.append({record, *payload});
    }
    return more ? Result<QList<Row>>(all) : Result<QList<Row>>(Fail(more.error()));
}

Result<QList<Row>> draftsOfCase(Session::Inner &inner, CaseId id, const CaseKey &key)
{
    QList<Row> all;
    auto rows = inner.database->select("SELECT id, sealed FROM draft WHERE case_id = ?", {id.bytes()});
    auto more = rows ? rows->next() : Result<bool>(Fail(rows.error()));
    for (; more && *more; more = rows->next()) {
        if (const auto payload = openJson(key.key, rows->bytes(1), draftAssociated(id.bytes(), rows->bytes(0))))
            all.append({RecordId::fromBytes(rows->bytes(0)), *payload});
    }
    return more ? Result<QList<Row>>(all) : Result<QList<Row>>(Fail(more.error()));
}

Result<void> putDraft(Session::Inner &inner, CaseId id, const CaseKey &key, const QJsonObject &payload)
{
    const auto record = idIn(payload);
    const QByteArray sealed = sealJson(key.key, payload, draftAssociated(id.bytes(), record.bytes()));
    VW_TRY(mustBeSealed(sealed));
    return inner.database->run(putDraftSql, {record.bytes(), id.bytes(), sealed});
}

/// What was typed in the record of the case and never saved goes to where its words stand now.
Result<void> moveDrafts(Session::Inner &inner, CaseId id, const CaseKey &key, const Row &before, const dossier::Today &today)
{
    const auto drafts = draftsOfCase(inner, id, key);
    if (!drafts)
        return Fail(drafts.error());
    for (const Row &draft : *drafts) {
        if (draft.id != before.id)
            continue;
        VW_TRY(inner.database->run("DELETE FROM draft WHERE case_id = ? AND id = ?", {id.bytes(), draft.id.bytes()}));
        for (const auto &each : dossier::draftsAsToday(draft.payload, before.payload, today)) {
            if (each == today.record) // nothing in it that is not saved
                continue;
            VW_TRY(putDraft(inner, id, key, each));
        }
    }
    return {};
}

Result<void> turnCase(Session::Inner &inner, Change &change, CaseId id, const CaseKey &key)
{
    const auto rows = recordsOfCase(inner, id, key);
    if (!rows)
        return Fail(rows.error());
    for (const Row &row : *rows) {
        const auto today = dossier::asToday(row.payload);
        if (today.record == row.payload)
            continue;
        const auto put = [&](RecordId record, const QJsonObject &payload) {
            return inner.put(change, id, key, {record, 0, payload}, nullptr, {.action = QStringLiteral("migrate")});
        };
        for (const auto &each : today.more) // first the new home of the words, then the old one without them
            VW_TRY(put(idIn(each), each));
        VW_TRY(put(row.id, today.record));
        VW_TRY(moveDrafts(inner, id, key, row, today));
    }
    return {};
}

} // namespace

Result<void> turnTextsIntoRecords(Session::Inner &inner, Change &change, const QList<CaseId> &cases)
{
    for (const CaseId &id : cases) {
        if (id == homeCase())
            continue;
        if (const auto key = inner.caseKey(id)) // damaged: verify() names it
            VW_TRY(turnCase(inner, change, id, **key));
    }
    return {};
}

} // namespace vw::vault
