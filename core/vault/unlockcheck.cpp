// SPDX-License-Identifier: EUPL-1.2
// What a vault is asked before work begins in it: is it older than this computer remembers, and are all its rows there?
#include "core/crypto/sealing.h"
#include "core/vault/change.h"
#include "core/vault/schema.h"

#include <QJsonArray>
#include <QSet>

namespace vw::vault {

namespace {

CaseId home()
{
    return CaseId::fromBytes(vaultCaseId());
}

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

/// Whose lines are missing, as far as the lines behind the gaps tell: each says whose line came before it.
class Gaps {
public:
    explicit Gaps(Session::Inner &inner) : m_inner(inner) {}
    Result<QSet<CaseId>> cases()
    {
        for (const auto &[seq, caseId] : behindGaps())
            name(seq, caseId);
        if (m_inner.head.seq > m_last)
            m_named.insert(m_inner.head.last);
        return m_failed ? Result<QSet<CaseId>>(Fail(*m_failed)) : m_named;
    }

private:
    /// The first line behind each gap.
    QList<std::pair<qint64, CaseId>> behindGaps()
    {
        QList<std::pair<qint64, CaseId>> found;
        auto rows = m_inner.database->select("SELECT seq, case_id FROM journal ORDER BY seq");
        auto more = rows ? rows->next() : Result<bool>(Fail(rows.error()));
        for (; more && *more; more = rows->next()) {
            if (rows->number(0) != m_last + 1)
                found.append({rows->number(0), CaseId::fromBytes(rows->bytes(1))});
            m_last = rows->number(0);
        }
        if (!more)
            m_failed = more.error();
        return found;
    }
    void name(qint64 seq, CaseId caseId)
    {
        const auto key = m_inner.readCaseKey(caseId);
        const auto line = key ? readLine(*m_inner.database, key->key, caseId, seq) : Result<JournalLine>(Fail(key.error()));
        const CaseId before = line ? CaseId::fromText(line->content.value(QStringLiteral("after")).toString()) : CaseId();
        if (line && line->content.contains(QStringLiteral("after")))
            m_named.insert(before);
    }
    Session::Inner &m_inner;
    QSet<CaseId> m_named;
    std::optional<Error> m_failed;
    qint64 m_last = 0;
};

} // namespace

Result<Totals> Session::Inner::countRows()
{
    const auto lines = database->number("SELECT count(*) FROM journal");
    const auto cases = database->number("SELECT count(*) FROM casefile WHERE case_id <> ?", {vaultCaseId()});
    const auto records = database->number("SELECT count(*) FROM record WHERE case_id <> ?", {vaultCaseId()});
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

/// Three counts say whether every row is there; only when one is not, the journal is gone through for a name.
QList<Error> Session::Inner::missingRows()
{
    QList<Error> missing;
    const auto there = countRows();
    if (!there || !head.totals)
        return there ? missing : QList<Error>{there.error()};
    const auto compare = [&](ErrorCode code, qint64 found, qint64 said) {
        if (found != said)
            missing.append({code, {QString::number(found), QString::number(said)}});
    };
    const auto last = database->number("SELECT max(seq) FROM journal");
    compare(ErrorCode::LinesMissing, there->lines, head.totals->lines);
    if (missing.isEmpty() && (ranOn || (last && *last != head.seq)))
        missing.append({ErrorCode::LinesMissing, {QString::number(there->lines), QString::number(head.totals->lines)}});
    const bool hasGaps = !missing.isEmpty();
    compare(ErrorCode::CasesMissing, there->cases, head.totals->cases);
    compare(ErrorCode::RecordsMissing, there->records, head.totals->records);
    if (missing.isEmpty())
        return missing;

    QSet<CaseId> named;
    if (hasGaps) {
        if (const auto found = Gaps(*this).cases())
            named = *found;
    }
    auto rows = database->select("SELECT DISTINCT case_id FROM journal WHERE sealed IS NOT NULL AND case_id NOT IN (SELECT case_id FROM casefile)");
    for (auto more = rows ? rows->next() : Result<bool>(false); more && *more; more = rows->next())
        named.insert(CaseId::fromBytes(rows->bytes(0)));
    for (const CaseId &id : std::as_const(named)) {
        const auto isThere = database->number("SELECT count(*) FROM casefile WHERE case_id = ?", {id.bytes()});
        missing.append({isThere && *isThere > 0 ? ErrorCode::CaseTurnedBack : ErrorCode::CaseGone, {id.text()}});
    }
    return missing;
}

void Session::Inner::checkAtUnlock()
{
    meetWitness();
    findings += missingRows();
    if (!findings.isEmpty() && mustBeWritable())
        static_cast<void>(noteFindings()); // a full disk keeps the line out of the journal, not the finding from the reader
}

/// Once for the same findings, however often the vault is opened before somebody answers.
Result<void> Session::Inner::noteFindings()
{
    const auto key = caseKey(home());
    const auto lines = key ? readJournal(*database, (*key)->key, home()) : Result<QList<JournalLine>>(Fail(key.error()));
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
    if (auto done = change.begin(); !done)
        return done;
    if (auto done = change.journalHome(line); !done)
        return done;
    return change.commit();
}

QList<Error> Session::findings() const
{
    return m_inner->findings;
}

Result<void> Session::answerFindings()
{
    Inner &inner = *m_inner;
    if (inner.findings.isEmpty())
        return {};
    if (auto writable = inner.mustBeWritable(); !writable)
        return writable;
    const auto there = inner.countRows();
    if (!there)
        return Fail(there.error());
    Change change(inner);
    if (auto done = change.begin(); !done)
        return done;
    change.setTotals(*there);
    if (auto done = change.journalHome({.action = QStringLiteral("answered"), .detail = detailOf(inner.findings)}); !done)
        return done;
    if (auto done = change.commit(); !done)
        return done;
    inner.findings.clear();
    inner.ranOn = false;
    writeWitness(inner.stateFolder, inner.witnessKey, inner.vaultId, {inner.head.seq, inner.head.link});
    return {};
}

} // namespace vw::vault
