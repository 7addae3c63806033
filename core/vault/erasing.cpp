// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/erasing.h"

#include "core/vault/change.h"
#include "core/vault/json.h"
#include "core/vault/schema.h"

#include <QJsonArray>

namespace vw::vault {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto keptKind = "erased"_L1;    ///< of the record, and of the id of each: erased:CASE ID
constexpr auto firstToGo = "erased"_L1;   ///< in the head of the vault's own case: the first day on which one of them goes

constexpr auto backupsBefore = "backups"_L1; ///< in the same head: of backups made before this moment somebody wanted that they go

QDate dayIn(const QJsonObject &object, QLatin1StringView key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

QJsonValue dayText(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const KeptLine &line)
{
    QJsonObject object{{u"seq"_s, line.seq}};
    if (!line.readable)
        return object;
    object.insert(u"at"_s, line.at.toUTC().toString(Qt::ISODateWithMs));
    object.insert(u"who"_s, line.who);
    object.insert(u"action"_s, line.action);
    if (!line.record.isNull()) {
        object.insert(u"record"_s, line.record.text());
        object.insert(u"revision"_s, static_cast<qint64>(line.revision));
    }
    if (!line.kind.isEmpty())
        object.insert(u"kind"_s, line.kind);
    return object;
}

KeptLine lineFrom(const QJsonObject &object)
{
    return {object.value(u"seq"_s).toInteger(),
            object.contains(u"at"_s),
            QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs),
            object.value(u"who"_s).toString(),
            object.value(u"action"_s).toString(),
            object.value(u"kind"_s).toString(),
            RecordId::fromText(object.value(u"record"_s).toString()),
            static_cast<quint64>(object.value(u"revision"_s).toInteger())};
}

QJsonObject toJson(const KeptLog &log, CaseId id)
{
    QJsonArray lines;
    for (const KeptLine &line : log.lines)
        lines.append(toJson(line));
    return {{u"v"_s, 1},
            {u"kind"_s, keptKind},
            {u"case"_s, id.text()},
            {u"number"_s, log.number},
            {u"on"_s, dayText(log.erased)},
            {u"until"_s, dayText(log.until)},
            {u"lines"_s, lines}};
}

KeptLog logFrom(const QJsonObject &object)
{
    KeptLog log{object.value(u"number"_s).toString(), dayIn(object, "on"_L1), dayIn(object, "until"_L1), {}};
    for (const auto &lines = object.value(u"lines"_s).toArray(); const auto &line : lines)
        log.lines.append(lineFrom(line.toObject()));
    return log;
}

/// The kinds of the records that are in the case now.
Result<QHash<RecordId, QString>> kindsIn(Session::Inner &inner, CaseId id, const CaseKey &key)
{
    auto rows = inner.database->select("SELECT id, revision, sealed FROM record WHERE case_id = ?", {id.bytes()});
    if (!rows)
        return Fail(rows.error());
    QHash<RecordId, QString> kinds;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        const RecordId record = RecordId::fromBytes(rows->bytes(0));
        if (const auto payload = openJson(key.key, rows->bytes(2), recordAssociated(id, record, static_cast<quint64>(rows->number(1)))))
            kinds.insert(record, payload->value(u"kind"_s).toString());
    }
    return more ? Result<QHash<RecordId, QString>>(kinds) : Fail(more.error());
}

/// The lines of a case as they may stay. Without its key they were there, and that is all.
Result<QList<KeptLine>> linesOf(Session::Inner &inner, CaseId id)
{
    const auto key = inner.readCaseKey(id);
    auto kinds = key ? kindsIn(inner, id, *key) : Result<QHash<RecordId, QString>>({});
    auto rows = inner.database->select("SELECT seq, sealed FROM journal WHERE case_id = ? ORDER BY seq", {id.bytes()});
    if (!rows || !kinds)
        return Fail(!rows ? rows.error() : kinds.error());
    QList<KeptLine> lines;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        const qint64 seq = rows->number(0);
        const auto content = key ? openJson(key->key, rows->bytes(1), journalAssociated(id.bytes(), seq)) : std::nullopt;
        if (!content) {
            lines.append(KeptLine{.seq = seq});
            continue;
        }
        const auto entry = entryFrom({seq, false, true, *content});
        lines.append({seq, true, entry.at, entry.who, entry.action, {}, entry.record, entry.revision});
        // A record that was taken out has its kind in the line that says so.
        if (const QString kind = entry.before.value(u"kind"_s).toString(); content->contains(u"gone"_s) && !kind.isEmpty())
            kinds->insert(entry.record, kind);
    }
    if (!more)
        return Fail(more.error());
    for (KeptLine &line : lines)
        line.kind = kinds->value(line.record);
    return lines;
}

/// Counted from the last line: on that day each of them has had its term (Stcrt. 2019, 38007 counts from the writing of a line).
Result<KeptLog> logToKeep(Session::Inner &inner, CaseId id, const LogTerm &term)
{
    if (term.years <= 0)
        return KeptLog{};
    const auto lines = linesOf(inner, id);
    if (!lines)
        return Fail(lines.error());
    const QDate today = inner.clock.today();
    QDate last;
    for (const KeptLine &line : *lines) {
        const QDate day = line.at.toLocalTime().date();
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    }
    const QDate until = (last.isValid() ? std::min(last, today) : today).addYears(term.years);
    return until > today && !lines->isEmpty() ? KeptLog{term.number, today, until, *lines} : KeptLog{};
}

/// The line that tells of the erasing tells of this record too.
Result<void> putLog(Session::Inner &inner, Change &change, CaseId id, const KeptLog &log, NewLine line, QJsonObject more)
{
    const CaseId home = homeCase();
    const auto key = inner.caseKey(home);
    if (!key)
        return Fail(key.error());
    const auto head = inner.readCaseHead(home);
    if (!head)
        return Fail(head.error());
    const QDate first = dayIn(head->content.value_or(QJsonObject()), firstToGo);
    line.record = vaultRecordId(keptKind + u':' + id.text());
    line.revision = 1;
    more.insert(firstToGo, dayText(first.isValid() ? std::min(first, log.until) : log.until));
    VW_TRY(change.markHead(home, **key, 1, line, more));
    return change.putRecord(home, **key, line.record, toJson(log, id), line);
}

struct StoredLog {
    RecordId id;
    quint64 revision = 0;
    KeptLog log;
};

/// By looking at every record of the vault's own case: nothing else says which there are.
Result<QList<StoredLog>> storedLogs(Session::Inner &inner)
{
    const CaseId home = homeCase();
    const auto key = inner.caseKey(home);
    auto rows = key ? inner.database->select("SELECT id, revision, sealed FROM record WHERE case_id = ? ORDER BY rowid", {home.bytes()})
                    : Result<Rows>(Fail(key.error()));
    if (!rows)
        return Fail(rows.error());
    QList<StoredLog> stored;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        const RecordId id = RecordId::fromBytes(rows->bytes(0));
        const auto revision = static_cast<quint64>(rows->number(1));
        const auto payload = openJson((*key)->key, rows->bytes(2), recordAssociated(home, id, revision));
        if (payload && payload->value(u"kind"_s) == keptKind)
            stored.append({id, revision, logFrom(*payload)});
    }
    return more ? Result<QList<StoredLog>>(stored) : Fail(more.error());
}

/// What was in it is not told again: the line says how many lines it held.
Result<void> dropLog(Session::Inner &inner, Change &change, const StoredLog &stored, QDate first)
{
    const CaseId home = homeCase();
    const auto key = inner.caseKey(home);
    if (!key)
        return Fail(key.error());
    NewLine line{.action = u"log-erased"_s,
                 .record = stored.id,
                 .revision = stored.revision,
                 .detail = {{u"lines"_s, stored.log.lines.size()}},
                 .gone = true,
                 .beforeLost = true};
    if (auto done = change.markHead(home, **key, -1, line, {{firstToGo, dayText(first)}});
        !done) // it counts the rows while the record is still there
        return done;
    VW_TRY(inner.database->run("DELETE FROM record WHERE case_id = ? AND id = ?", {home.bytes(), stored.id.bytes()}));
    return change.journal(home, (*key)->key, line);
}

} // namespace

Result<KeptLog> Session::eraseCase(CaseId id, const QJsonObject &detail, const LogTerm &term, bool olderBackupsGo)
{
    const CaseId home = homeCase();
    VW_TRY(m_inner->mustBeWritable());
    const auto present = m_inner->database->number("SELECT count(*) FROM casefile WHERE case_id = ?", {id.bytes()});
    if (!present)
        return Fail(present.error());
    if (*present == 0 || id == home)
        return fail(ErrorCode::CaseNotFound, id.text());
    const auto records = m_inner->database->number("SELECT count(*) FROM record WHERE case_id = ?", {id.bytes()});
    if (!records)
        return Fail(records.error());
    auto kept = logToKeep(*m_inner, id, term);
    if (!kept)
        return kept;

    Change change(*m_inner);
    VW_TRY(change.begin());
    // secure_delete overwrites what is let go; without the case's key the rest of it cannot be read anyway.
    for (const std::string_view sql :
         {std::string_view("DELETE FROM record WHERE case_id = ?"), std::string_view("DELETE FROM draft WHERE case_id = ?"),
          std::string_view("DELETE FROM casefile WHERE case_id = ?"),
          std::string_view("UPDATE journal SET sealed = NULL WHERE case_id = ?")}) {
        VW_TRY(m_inner->database->run(sql, {id.bytes()}));
    }
    change.forgetCase(*records);
    NewLine line{.action = QStringLiteral("erase"), .detail = detail};
    line.detail.insert(QStringLiteral("case"), id.text()); // verify() wants every erased case told of here
    QJsonObject more;
    if (olderBackupsGo)
        more.insert(backupsBefore, m_inner->clock.now().toUTC().toString(Qt::ISODate));
    VW_TRY(kept->lines.isEmpty() ? change.journalHome(line, more) : putLog(*m_inner, change, id, *kept, line, more));
    VW_TRY(change.commit());
    m_inner->openCases.erase(id);
    return kept;
}

QDateTime Session::backupsGoBefore()
{
    const auto head = m_inner->readCaseHead(homeCase());
    return head ? QDateTime::fromString(head->content.value_or(QJsonObject()).value(backupsBefore).toString(), Qt::ISODate) : QDateTime();
}

Result<bool> Session::wasErased(CaseId id)
{
    const auto lines = m_inner->database->number("SELECT count(*) FROM journal WHERE case_id = ? AND sealed IS NULL", {id.bytes()});
    return lines ? Result<bool>(*lines > 0) : Result<bool>(Fail(lines.error()));
}

Result<QList<JournalEntry>> Session::vaultJournal()
{
    return journal(homeCase());
}

Result<qsizetype> Session::Inner::dropPassedLogs(bool lookAtAll)
{
    if (!findings.isEmpty() || !mustBeWritable())
        return 0;
    const QDate today = clock.today();
    if (!lookAtAll) {
        const auto home = readCaseHead(homeCase());
        const QDate first = home ? dayIn(home->content.value_or(QJsonObject()), firstToGo) : QDate();
        if (!first.isValid() || first > today)
            return 0;
    }
    const auto stored = storedLogs(*this);
    if (!stored)
        return Fail(stored.error());
    QList<StoredLog> passed;
    QDate first;
    for (const StoredLog &each : *stored) {
        if (each.log.until <= today)
            passed.append(each);
        else if (!first.isValid() || each.log.until < first)
            first = each.log.until;
    }
    if (passed.isEmpty())
        return 0;
    Change change(*this);
    VW_TRY(change.begin());
    qsizetype lines = 0;
    for (const StoredLog &each : std::as_const(passed)) {
        VW_TRY(dropLog(*this, change, each, first));
        lines += each.log.lines.size();
    }
    const auto done = change.commit();
    return done ? Result<qsizetype>(lines) : Fail(done.error());
}

Result<QList<KeptLog>> keptLogs(Session &session)
{
    const auto stored = storedLogs(session.inner());
    if (!stored)
        return Fail(stored.error());
    QList<KeptLog> logs;
    for (const StoredLog &each : *stored)
        logs.append(each.log);
    return logs;
}

Result<qsizetype> dropPassedLogs(Session &session)
{
    return session.inner().dropPassedLogs(true);
}

} // namespace vw::vault
