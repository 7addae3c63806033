// SPDX-License-Identifier: EUPL-1.2
// What a vault is asked before work begins in it: is it older than this computer remembers, and are all its rows there?
#include "core/crypto/sealing.h"
#include "core/vault/chain.h"
#include "core/vault/change.h"
#include "core/vault/schema.h"

#include <QJsonArray>
#include <QSet>

namespace vw::vault {

namespace {

qint64 missingOf(const Error &finding)
{
    return finding.args.value(1).toLongLong() - finding.args.value(0).toLongLong();
}

/// The findings as the journal keeps them: how many, which cases, and up to where this computer had seen it. No name of a person.
QJsonObject detailOf(const QList<Error> &findings)
{
    QJsonObject detail;
    QJsonArray turnedBack, gone;
    for (const Error &finding : findings) {
        switch (finding.code) {
        case ErrorCode::VaultOlderThanWitness: detail.insert(QStringLiteral("seen"), finding.args.value(1).toLongLong()); break;
        case ErrorCode::LinesMissing: detail.insert(QStringLiteral("lines"), missingOf(finding)); break;
        case ErrorCode::CasesMissing: detail.insert(QStringLiteral("cases"), missingOf(finding)); break;
        case ErrorCode::RecordsMissing: detail.insert(QStringLiteral("records"), missingOf(finding)); break;
        case ErrorCode::CaseTurnedBack: turnedBack.append(finding.args.value(0)); break;
        case ErrorCode::JournalBroken: detail.insert(QStringLiteral("broken"), finding.args.value(0).toLongLong()); break;
        case ErrorCode::CaseGone: gone.append(finding.args.value(0)); break;
        default: break;
        }
    }
    if (!turnedBack.isEmpty())
        detail.insert(QStringLiteral("turnedBack"), turnedBack);
    if (!gone.isEmpty())
        detail.insert(QStringLiteral("gone"), gone);
    return detail;
}

/// Whose line came before this one, if the row is what was written there: nobody without the key can make it say so.
std::optional<CaseId> before(Session::Inner &inner, const ChainState::Row &row)
{
    const auto key = inner.readCaseKey(row.caseId);
    const auto line = key ? readLine(*inner.database, key->key, row.caseId, row.seq) : Result<JournalLine>(Fail(key.error()));
    if (!line || !line->content.contains(QStringLiteral("after")))
        return std::nullopt;
    return CaseId::fromText(line->content.value(QStringLiteral("after")).toString());
}

/// Whose lines are gone or exchanged. A row that opens is whole, so the one before it is not; one that does not open was exchanged itself.
QSet<CaseId> behindBreaks(Session::Inner &inner, const ChainState &chain)
{
    QSet<CaseId> named;
    if (inner.head.seq > chain.last)
        named.insert(inner.head.last);
    for (const auto &[at, next] : chain.breaks) {
        auto whose = before(inner, at);
        if (!whose)
            whose = next ? before(inner, *next) : inner.head.last;
        if (whose)
            named.insert(*whose);
    }
    return named;
}

Result<QSet<QByteArray>> casesThere(Database &database)
{
    QSet<QByteArray> there;
    auto rows = database.select("SELECT case_id FROM casefile");
    auto more = rows ? rows->next() : Result<bool>(Fail(rows.error()));
    for (; more && *more; more = rows->next())
        there.insert(rows->bytes(0));
    return more ? Result<QSet<QByteArray>>(there) : Result<QSet<QByteArray>>(Fail(more.error()));
}

} // namespace

Result<qint64> Session::Inner::countRecords()
{
    return database->number("SELECT count(*) FROM record WHERE case_id <> ?", {vaultCaseId()});
}

Result<Totals> Session::Inner::countRows()
{
    const auto lines = database->number("SELECT count(*) FROM journal");
    const auto cases = database->number("SELECT count(*) FROM casefile WHERE case_id <> ?", {vaultCaseId()});
    const auto records = countRecords();
    for (const auto *count : {&lines, &cases, &records}) {
        if (!*count)
            return Fail(count->error());
    }
    return Totals{*lines, *cases, *records};
}

void Session::Inner::meetWitness()
{
    const auto seen = readWitness(stateFolder, witnessKey, vaultId);
    if (!seen) {
        writeWitness(stateFolder, witnessKey, vaultId, {head.seq, head.link});
        return;
    }
    bool known = head.seq >= seen->seq;
    if (known && seen->seq > 0) {
        // As far or further, but along another way: an older copy in which work went on elsewhere.
        auto rows = database->select("SELECT link FROM journal WHERE seq = ?", {seen->seq});
        if (rows) {
            const auto found = rows->next();
            known = found && *found && crypto::sameBytes(rows->bytes(0), seen->link);
        }
    }
    if (!known)
        findings.append({ErrorCode::VaultOlderThanWitness, {QString::number(head.seq), QString::number(seen->seq)}});
    else if (head.seq > seen->seq)
        writeWitness(stateFolder, witnessKey, vaultId, {head.seq, head.link});
}

/// Cases whose lines are empty must have been erased by somebody with the key: the vault's own journal says so, sealed.
QSet<QByteArray> Session::Inner::erasedByNobody(const ChainState &chain)
{
    QSet<QByteArray> unexplained = chain.erased;
    const auto key = unexplained.isEmpty() ? Result<CaseKey>(fail(ErrorCode::CaseNotFound)) : readCaseKey(homeCase());
    const auto lines = key ? readJournal(*database, key->key, homeCase()) : Result<QList<JournalLine>>(Fail(key.error()));
    if (!lines)
        return {}; // verify() names the damage of the vault's own case
    for (const JournalLine &line : *lines)
        unexplained.remove(
            CaseId::fromText(line.content.value(QStringLiteral("detail")).toObject().value(QStringLiteral("case")).toString()).bytes());
    return unexplained;
}

/// Counts and chain say whether every row is there and in its place; the journal says which case it is about. No record is opened.
QList<Error> Session::Inner::missingRows(const ChainState &chain)
{
    QList<Error> missing;
    const auto records = countRecords();
    const auto cases = casesThere(*database);
    if (!records || !cases)
        return {!records ? records.error() : cases.error()};
    const Totals there{chain.lines, cases->size() - (cases->contains(vaultCaseId()) ? 1 : 0), *records};
    const auto compare = [&](ErrorCode code, qint64 found, qint64 said) {
        if (found != said)
            missing.append({code, {QString::number(found), QString::number(said)}});
    };
    if (head.totals) {
        compare(ErrorCode::LinesMissing, there.lines, head.totals->lines);
        compare(ErrorCode::CasesMissing, there.cases, head.totals->cases);
        compare(ErrorCode::RecordsMissing, there.records, head.totals->records);
    }
    const bool endFits = chain.last == head.seq && (chain.last <= head.answered || chain.link == head.link);
    if (missing.isEmpty() && (!chain.broken.isEmpty() || !endFits))
        missing.append(
            {ErrorCode::JournalBroken, {QString::number(chain.broken.isEmpty() ? std::min(chain.last, head.seq) : chain.broken.first())}});
    QSet<CaseId> named = chain.broken.isEmpty() && endFits ? QSet<CaseId>() : behindBreaks(*this, chain);
    for (const QByteArray &id : chain.alive - *cases)
        named.insert(CaseId::fromBytes(id));
    for (const QByteArray &id : chain.erased &*cases) // its content was taken away, and it is there
        named.insert(CaseId::fromBytes(id));
    for (const QByteArray &id : erasedByNobody(chain))
        named.insert(CaseId::fromBytes(id));
    for (const CaseId &id : std::as_const(named))
        missing.append({cases->contains(id.bytes()) ? ErrorCode::CaseTurnedBack : ErrorCode::CaseGone, {id.text()}});
    return missing;
}

void Session::Inner::checkAtUnlock()
{
    meetWitness();
    const auto chain = walkChain(*database, chainKey, head.answered);
    findings += chain ? missingRows(*chain) : QList<Error>{chain.error()};
    // A full disk keeps the line out of the journal, not the finding from the reader.
    findingsNoted = !findings.isEmpty() && mustBeWritable() && noteFindings();
    static_cast<void>(dropPassedLogs(false)); // what stays now goes the next time
}

/// Once for the same findings, however often the vault is opened before somebody answers.
Result<void> Session::Inner::noteFindings()
{
    const auto key = caseKey(homeCase());
    const auto lines = key ? readJournal(*database, (*key)->key, homeCase()) : Result<QList<JournalLine>>(Fail(key.error()));
    if (!lines)
        return Fail(lines.error());
    NewLine line{.action = QStringLiteral("found"), .detail = detailOf(findings)};
    for (auto told = lines->crbegin(); told != lines->crend(); ++told) {
        const QString action = told->content.value(QStringLiteral("action")).toString();
        if (action == QStringLiteral("answered"))
            break;
        if (action == line.action && told->content.value(QStringLiteral("detail")).toObject() == line.detail)
            return {};
    }
    Change change(*this);
    VW_TRY(change.begin());
    VW_TRY(change.journalHome(line));
    return change.commit();
}

QList<Error> Session::findings() const
{
    return m_inner->findings;
}

bool Session::findingsStandInTheLog() const
{
    return m_inner->findingsNoted;
}

/// A case that has other records than its head says: a line in it, and what is there counts from now on.
Result<void> Session::Inner::answerInCases(Change &change)
{
    const auto cases = casesThere(*database);
    if (!cases)
        return Fail(cases.error());
    for (const QByteArray &id : *cases) {
        const CaseId caseId = CaseId::fromBytes(id);
        const auto stands = readCaseHead(caseId);
        const auto records = database->number("SELECT count(*) FROM record WHERE case_id = ?", {id});
        if (!stands || !records)
            return Fail(!stands ? stands.error() : records.error());
        if (caseId == homeCase() || !stands->marks || stands->marks->records == *records)
            continue;
        const auto key = caseKey(caseId);
        if (!key)
            continue; // damaged; verify() names it
        NewLine line{.action = QStringLiteral("answered")};
        VW_TRY(change.replaceHead(caseId, **key, *stands->content, static_cast<int>(*records - stands->marks->records), line));
        VW_TRY(change.journal(caseId, (*key)->key, line));
    }
    return {};
}

Result<void> Session::answerFindings()
{
    Inner &inner = *m_inner;
    if (inner.findings.isEmpty())
        return {};
    VW_TRY(inner.mustBeWritable());
    const auto there = inner.countRows();
    if (!there)
        return Fail(there.error());
    Change change(inner);
    VW_TRY(change.begin());
    change.setTotals(*there);
    VW_TRY(inner.answerInCases(change));
    change.answer(*there);
    // When the vault's own case does not open there is no log to write in; the answer counts all the same.
    if (inner.caseKey(homeCase())) {
        VW_TRY(change.journalHome({.action = QStringLiteral("answered"), .detail = detailOf(inner.findings)}));
    }
    VW_TRY(change.commit());
    inner.findings.clear();
    writeWitness(inner.stateFolder, inner.witnessKey, inner.vaultId, {inner.head.seq, inner.head.link});
    return {};
}

} // namespace vw::vault
