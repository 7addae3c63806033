// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/journal.h"

#include "core/crypto/sealing.h"
#include "core/vault/json.h"
#include "core/vault/stopping.h"

#include <QHash>
#include <QtEndian>

namespace vw::vault {

using crypto::SecretBuffer;

namespace {

constexpr const char *marksKey = "vault"; ///< in the head of a case; the words of the list have no such key

QByteArray headAssociated(const QByteArray &vaultId)
{
    return crypto::associatedData(crypto::Purpose::Head, {vaultId}, 0);
}

/// The last thing the journal says of a record.
struct LastWord {
    quint64 revision = 0;
    QByteArray digest;
    bool gone = false;
};

} // namespace

QByteArray sealHead(const SecretBuffer &headKey, const QByteArray &vaultId, const Head &head)
{
    QJsonObject content{{QStringLiteral("v"), 1},
                        {QStringLiteral("seq"), head.seq},
                        {QStringLiteral("link"), textOf(head.link)},
                        {QStringLiteral("slots"), head.slotMacs},
                        {QStringLiteral("last"), head.last.text()},
                        {QStringLiteral("answered"), head.answered}};
    if (head.totals) {
        content.insert(QStringLiteral("lines"), head.totals->lines);
        content.insert(QStringLiteral("cases"), head.totals->cases);
        content.insert(QStringLiteral("records"), head.totals->records);
    }
    return sealJson(headKey, content, headAssociated(vaultId));
}

std::optional<Head> openHead(const SecretBuffer &headKey, const QByteArray &vaultId, const QByteArray &sealed)
{
    const auto content = openJson(headKey, sealed, headAssociated(vaultId));
    if (!content)
        return std::nullopt;
    const auto number = [&](const char *key) { return content->value(QLatin1StringView(key)).toInteger(); };
    Head head{number("seq"),
              bytesOf(content->value(QStringLiteral("link"))),
              content->value(QStringLiteral("slots")).toObject(),
              CaseId::fromText(content->value(QStringLiteral("last")).toString()),
              number("answered"),
              {}};
    if (content->contains(QStringLiteral("lines")))
        head.totals = Totals{number("lines"), number("cases"), number("records")};
    return head;
}

QJsonObject withMarks(QJsonObject content, const CaseMarks &marks)
{
    content.insert(QLatin1StringView(marksKey),
                   QJsonObject{{QStringLiteral("line"), marks.line}, {QStringLiteral("records"), marks.records}});
    return content;
}

std::optional<CaseMarks> takeMarks(QJsonObject &sealed)
{
    const QJsonValue marks = sealed.take(QLatin1StringView(marksKey));
    if (!marks.isObject())
        return std::nullopt;
    return CaseMarks{marks.toObject().value(QStringLiteral("line")).toInteger(),
                     marks.toObject().value(QStringLiteral("records")).toInteger()};
}

Result<std::optional<Head>> readHead(Database &database, const SecretBuffer &headKey, const QByteArray &vaultId)
{
    auto rows = database.select("SELECT sealed FROM head WHERE id = 1");
    if (!rows)
        return Fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return Fail(found.error());
    if (!*found)
        return std::nullopt;
    return openHead(headKey, vaultId, rows->bytes(0));
}

QByteArray chainLink(const SecretBuffer &chainKey, const QByteArray &previous, qint64 seq, const QByteArray &caseId,
                     const QByteArray &digest)
{
    char number[sizeof seq];
    qToLittleEndian(seq, number);
    QByteArray bytes; // in one piece: unlocking does this for every line there is
    bytes.reserve(previous.size() + qsizetype{sizeof number} + caseId.size() + digest.size());
    bytes.append(previous).append(number, sizeof number).append(caseId).append(digest);
    return crypto::digest(chainKey, bytes);
}

QJsonObject changedFields(const QJsonObject &older, const QJsonObject &newer)
{
    QJsonObject before;
    for (auto it = older.begin(); it != older.end(); ++it) {
        const QJsonValue now = newer.value(it.key());
        if (*it == now && newer.contains(it.key()))
            continue;
        if (it->isObject() && now.isObject())
            before.insert(it.key(), changedFields(it->toObject(), now.toObject()));
        else
            before.insert(it.key(), *it);
    }
    for (auto it = newer.begin(); it != newer.end(); ++it) {
        if (!older.contains(it.key()))
            before.insert(it.key(), QJsonValue::Null);
    }
    return before;
}

QJsonObject earlierVersion(const QJsonObject &newer, const QJsonObject &before)
{
    QJsonObject older = newer;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const QJsonValue now = newer.value(it.key());
        if (it->isNull())
            older.remove(it.key());
        else if (it->isObject() && now.isObject())
            older.insert(it.key(), earlierVersion(now.toObject(), it->toObject()));
        else
            older.insert(it.key(), *it);
    }
    return older;
}

QByteArray journalAssociated(const QByteArray &caseId, qint64 seq)
{
    return crypto::associatedData(crypto::Purpose::Journal, {caseId}, static_cast<quint64>(seq));
}

namespace {

/// From the columns seq and sealed.
JournalLine lineFrom(const Rows &rows, const SecretBuffer &caseKey, CaseId caseId)
{
    JournalLine line;
    line.seq = rows.number(0);
    line.erased = rows.isNull(1);
    if (!line.erased) {
        auto content = openJson(caseKey, rows.bytes(1), journalAssociated(caseId.bytes(), line.seq));
        line.readable = content.has_value();
        line.content = content.value_or(QJsonObject());
    }
    return line;
}

} // namespace

Result<QList<JournalLine>> readJournal(Database &database, const SecretBuffer &caseKey, CaseId caseId, Progress *progress)
{
    auto rows = database.select("SELECT seq, sealed FROM journal WHERE case_id = ? ORDER BY seq", {caseId.bytes()});
    if (!rows)
        return Fail(rows.error());
    QList<JournalLine> lines;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        VW_TRY(step(progress));
        lines.append(lineFrom(*rows, caseKey, caseId));
    }
    if (!more)
        return Fail(more.error());
    return lines;
}

Result<JournalLine> readLine(Database &database, const SecretBuffer &caseKey, CaseId caseId, qint64 seq)
{
    auto rows = database.select("SELECT seq, sealed FROM journal WHERE seq = ?", {seq});
    const auto found = rows ? rows->next() : Result<bool>(Fail(rows.error()));
    if (!found)
        return Fail(found.error());
    return *found ? Result<JournalLine>(lineFrom(*rows, caseKey, caseId)) : fail(ErrorCode::JournalBroken, QString::number(seq));
}

JournalEntry entryFrom(const JournalLine &line)
{
    const QJsonObject &content = line.content;
    JournalEntry entry;
    entry.seq = line.seq;
    if (!line.readable) {
        // Named, so that a hole in the journal is seen and not silently closed.
        entry.action = line.erased ? QStringLiteral("erased") : QStringLiteral("unreadable");
        return entry;
    }
    entry.at = QDateTime::fromString(content.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs);
    entry.who = content.value(QStringLiteral("who")).toString();
    entry.action = content.value(QStringLiteral("action")).toString();
    entry.record = RecordId::fromText(content.value(QStringLiteral("record")).toString());
    entry.revision = static_cast<quint64>(content.value(QStringLiteral("revision")).toInteger());
    entry.before = content.value(QStringLiteral("before")).toObject();
    entry.detail = content.value(QStringLiteral("detail")).toObject();
    return entry;
}

QList<Error> compareWithJournal(CaseId caseId, const CaseState &state, const QList<JournalLine> &lines)
{
    QList<Error> findings;
    QHash<RecordId, LastWord> last;
    std::optional<LastWord> head;
    for (const JournalLine &line : lines) {
        if (!line.readable) {
            findings.append({ErrorCode::JournalBroken, {QString::number(line.seq)}});
            continue;
        }
        const QJsonObject &content = line.content;
        if (content.contains(QStringLiteral("caseRevision")))
            head = LastWord{static_cast<quint64>(content.value(QStringLiteral("caseRevision")).toInteger()),
                            bytesOf(content.value(QStringLiteral("caseHead")))};
        if (content.contains(QStringLiteral("digest")) || content.contains(QStringLiteral("gone")))
            last.insert(RecordId::fromText(content.value(QStringLiteral("record")).toString()),
                        {static_cast<quint64>(content.value(QStringLiteral("revision")).toInteger()),
                         bytesOf(content.value(QStringLiteral("digest"))), content.contains(QStringLiteral("gone"))});
    }
    const auto misfit = [&](const QString &what) { findings.append({ErrorCode::RecordDamaged, {caseId.text(), what}}); };
    for (const RowState &row : state.rows) {
        const auto word = last.constFind(row.id);
        if (word == last.constEnd() || word->gone || word->revision != row.revision || word->digest != row.digest)
            misfit(row.id.text());
        last.remove(row.id);
    }
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        if (!it->gone)
            misfit(it.key().text());
    }
    if ((head && (head->revision != state.revision || head->digest != state.headDigest)) || (state.expectsMarks && !state.marks))
        misfit(QStringLiteral("head"));
    if (state.marks && state.marks->line != (lines.isEmpty() ? 0 : lines.last().seq))
        findings.append({ErrorCode::CaseTurnedBack, {caseId.text()}});
    if (state.marks && state.marks->records != state.rows.size())
        findings.append(
            {ErrorCode::CaseIncomplete, {caseId.text(), QString::number(state.rows.size()), QString::number(state.marks->records)}});
    return findings;
}

} // namespace vw::vault
