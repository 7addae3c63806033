// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/casestore.h"

#include "core/dossier/letters.h"
#include "core/dossier/olderrecords.h"
#include "core/vault/sessioninner.h"
#include "core/wording/sentences.h"

namespace vw::vault {

namespace {

RecordId idOf(const QJsonObject &record)
{
    return RecordId::fromText(record.value(QStringLiteral("id")).toString());
}

Error noId(const QJsonObject &record)
{
    return {ErrorCode::BadValue,
            {record.value(QStringLiteral("kind")).toString() + QStringLiteral(".id"), record.value(QStringLiteral("id")).toString()}};
}

constexpr auto practiceKind = "practice";

constexpr auto taxonomyIndex = "taxonomies"; ///< version -> content hash of the last one kept

QString taxonomyKind(const TaxonomyVersion &version, const QString &contentHash)
{
    // The hash is in the key: the same version with other words is another taxonomy, and both are kept.
    return QStringLiteral("taxonomy:") + version.text() + QLatin1Char(':') + contentHash;
}

} // namespace

Result<QList<dossier::CaseHead>> CaseStore::cases()
{
    const auto rows = m_session.cases();
    if (!rows)
        return Fail(rows.error());
    QList<dossier::CaseHead> heads;
    heads.reserve(rows->size());
    for (const CaseRow &row : *rows) {
        dossier::CaseHead head = dossier::headFrom(row.head, row.id);
        head.id = row.id;
        heads.append(head);
    }
    return heads;
}

Result<QHash<QString, QString>> CaseStore::names()
{
    const auto heads = cases();
    if (!heads)
        return Fail(heads.error());
    QHash<QString, QString> names{{CaseId().text(), wording::vaultItself()}};
    for (const auto &head : *heads) {
        if (!head.reference.isEmpty())
            names.insert(head.id.text(), head.reference);
    }
    return names;
}

Result<void> CaseStore::create(const dossier::CaseFile &file, const dossier::CaseHead &head, const QString &action)
{
    QList<Record> records;
    for (const QJsonObject &payload : dossier::recordsOf(file)) {
        const RecordId id = idOf(payload);
        if (id.isNull())
            return Fail(noId(payload));
        records.append({id, 1, payload});
    }
    return m_session.createCase(file.id, dossier::toJson(head), records, action);
}

Result<CaseStore::Loaded> CaseStore::load(CaseId id, bool quiet)
{
    const auto opened = m_session.openCase(id, quiet);
    if (!opened)
        return Fail(opened.error());
    Loaded loaded;
    loaded.file.id = id;
    loaded.damaged = opened->damaged;
    loaded.findings = opened->findings;
    QList<RecordId> changed;
    QJsonObject former;
    for (const Record &record : opened->records) {
        const auto today = dossier::asToday(record.payload); // from a vault of before that could only be read, or was rescued
        if (today.record != record.payload) {
            changed.append(record.id);
            former = dossier::formerTextsIn(record.payload);
        }
        for (const auto &payload : QList{today.record} + today.more)
            dossier::putRecord(loaded.file, payload, record.id.text(), loaded.findings);
        for (const auto &more : today.more)
            changed.append(idOf(more));
    }
    loaded.findings += dossier::doubleLetters(loaded.file);
    const auto lettered = dossier::giveLetters(loaded.file);
    if (quiet || loaded.file.info.id.isNull() || m_session.isReadOnly())
        return loaded;
    if (const auto kept = keepToday(loaded.file, changed, QStringLiteral("migrate")); !kept) {
        loaded.findings.append(kept.error());
        for (auto text = former.begin(); text != former.end(); ++text)
            loaded.file.info.rest.insert(text.key(),
                                         *text); // so that saving the case loses none of its texts; they are turned at the next opening
    }
    // Letters are shown beside damage and not kept: a backup may bring back who is missing here.
    if (loaded.damaged.isEmpty()) {
        if (const auto kept = keepToday(loaded.file, lettered, QStringLiteral("letters")); !kept)
            loaded.findings.append(kept.error()); // they are worked out again at the next opening
    }
    return loaded;
}

Result<void> CaseStore::keepToday(const dossier::CaseFile &file, const QList<RecordId> &changed, const QString &action)
{
    if (changed.isEmpty())
        return {};
    QList<Record> records;
    for (const QJsonObject &payload : dossier::recordsOf(file)) {
        if (changed.contains(idOf(payload)))
            records.append({idOf(payload), 0, payload});
    }
    return m_session.saveTogether(file.id, records, nullptr, action);
}

Result<void> CaseStore::save(const dossier::CaseFile &file, const QJsonObject &record, const dossier::CaseHead &head, const QString &action,
                             const QJsonObject &detail, const QList<QJsonObject> &alongside)
{
    QList<Record> others;
    for (const QJsonObject &other : alongside)
        others.append({idOf(other), 0, other});
    const RecordId id = idOf(record);
    if (id.isNull())
        return Fail(noId(record));
    return m_session.save(file.id, id, record, dossier::toJson(head), action, detail, others);
}

Result<void> CaseStore::remove(const dossier::CaseFile &file, RecordId record, const dossier::CaseHead &head)
{
    return m_session.removeRecord(file.id, record, dossier::toJson(head));
}

Result<dossier::Practice> CaseStore::practice()
{
    const auto stored = m_session.vaultRecord(QLatin1StringView(practiceKind));
    if (!stored)
        return Fail(stored.error());
    return stored->isEmpty() ? dossier::Practice() : dossier::practiceFrom(*stored);
}

Result<void> CaseStore::savePractice(const dossier::Practice &practice)
{
    return m_session.saveVaultRecord(QLatin1StringView(practiceKind), dossier::toJson(practice));
}

Draft CaseStore::practiceDraft(const dossier::Practice &typed)
{
    auto payload = dossier::toJson(typed);
    payload.insert(QStringLiteral("kind"), QLatin1StringView(practiceKind)); // among other drafts it must say what it is
    return {CaseId(), vaultRecordId(QLatin1StringView(practiceKind)), payload};
}

std::optional<dossier::Practice> CaseStore::practiceIn(const Draft &draft)
{
    auto payload = draft.payload;
    if (payload.take(QStringLiteral("kind")).toString() != QLatin1StringView(practiceKind))
        return {};
    auto practice = dossier::practiceFrom(payload);
    if (!payload.contains(QStringLiteral("role")))
        practice.role.clear(); // the default of a record is no choice
    return practice;
}

Result<void> CaseStore::keepTaxonomy(const TaxonomyVersion &version, const QString &contentHash, const QJsonObject &all)
{
    const auto kept = m_session.vaultRecord(taxonomyKind(version, contentHash));
    if (!kept && kept.error().code != ErrorCode::RecordDamaged)
        return Fail(kept.error());
    if (kept && !kept->isEmpty())
        return {};
    auto index = m_session.vaultRecord(QLatin1StringView(taxonomyIndex));
    if (!index)
        return Fail(index.error());
    index->insert(version.text(), contentHash);
    VW_TRY(m_session.saveVaultRecord(QLatin1StringView(taxonomyIndex), *index));
    return m_session.saveVaultRecord(taxonomyKind(version, contentHash), {{QStringLiteral("v"), 1},
                                                                          {QStringLiteral("kind"), QStringLiteral("taxonomy")},
                                                                          {QStringLiteral("version"), version.text()},
                                                                          {QStringLiteral("hash"), contentHash},
                                                                          {QStringLiteral("content"), all}});
}

Result<QJsonObject> CaseStore::taxonomy(const TaxonomyVersion &version, const QString &contentHash)
{
    QString hash = contentHash;
    if (hash.isEmpty()) {
        const auto index = m_session.vaultRecord(QLatin1StringView(taxonomyIndex));
        if (!index)
            return Fail(index.error());
        hash = index->value(version.text()).toString();
    }
    const auto kept = m_session.vaultRecord(taxonomyKind(version, hash));
    if (!kept)
        return Fail(kept.error());
    return kept->value(QStringLiteral("content")).toObject();
}

} // namespace vw::vault
