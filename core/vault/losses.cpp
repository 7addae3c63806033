// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/losses.h"

#include "core/vault/schema.h"

#include <algorithm>

namespace vw::vault {

namespace {

CaseId home()
{
    return CaseId::fromBytes(vaultCaseId());
}

QString nameOf(const std::optional<CaseId> &id)
{
    return id ? id->text() : QString();
}

template <typename T>
QList<T> inOrder(const QSet<T> &set)
{
    QList<T> list(set.begin(), set.end());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

void Losses::lineFound(qint64 seq, const std::optional<CaseId> &before)
{
    m_lines.insert(seq, before);
    m_linesLost.remove(seq); // another copy of it was damaged
}

qint64 Losses::recordsLostIn(CaseId id, qint64 found) const
{
    const auto named = m_recordsLost.value(id).size();
    const auto marks = m_marks.constFind(id);
    return marks == m_marks.constEnd() ? named : std::max<qint64>(named, marks->records - found);
}

void Losses::close(TransferReport &report, const QMap<CaseId, qint64> &found, const std::optional<Head> &head) const
{
    for (const CaseId &id : inOrder(m_casesLost))
        report.lost.append({ErrorCode::RecordDamaged, {id.text(), QStringLiteral("key")}});
    for (const CaseId &id : inOrder(m_headsLost))
        report.lost.append({ErrorCode::RecordDamaged, {id.text(), QStringLiteral("head")}});
    closeRecords(report, found, head);
    for (auto drafts = m_draftsLost.cbegin(); drafts != m_draftsLost.cend(); ++drafts) {
        for (const RecordId &id : inOrder(*drafts))
            report.lost.append({ErrorCode::RecordDamaged, {drafts.key().text(), id.text()}});
    }
    closeLines(report, head);
    for (const CaseId &id : inOrder(m_erasuresLost))
        report.lost.append({ErrorCode::CaseGone, {id.text()}});
    if (!head)
        report.lost.append({ErrorCode::EndUnknown, {}});
}

void Losses::closeRecords(TransferReport &report, const QMap<CaseId, qint64> &found, const std::optional<Head> &head) const
{
    qint64 known = 0, all = 0; ///< lost in cases that can be named; all that came over
    QSet<CaseId> cases = m_casesLost;
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        cases.insert(each.key());
    for (const CaseId &id : inOrder(cases)) {
        const auto named = m_recordsLost.value(id);
        const qint64 there = found.value(id), lost = recordsLostIn(id, there);
        const bool whole = m_casesLost.contains(id); // then its records are a number, not a list
        for (const RecordId &record : whole ? QList<RecordId>() : inOrder(named))
            report.lost.append({ErrorCode::RecordDamaged, {id.text(), record.text()}});
        if (const qint64 rest = lost - (whole ? 0 : named.size()); rest > 0)
            report.lost.append({ErrorCode::CaseRecordsLost, {id.text(), QString::number(rest)}});
        if (id == home())
            continue;
        known += lost;
        all += there;
    }
    const bool counted = head && head->totals;
    report.lostRecords = counted ? std::max(head->totals->records - all, known) : known;
    if (report.lostRecords > known)
        report.lost.append({ErrorCode::RecordsLost, {QString::number(report.lostRecords - known)}});
    const auto named = static_cast<qint64>(m_casesLost.size() - (m_casesLost.contains(home()) ? 1 : 0));
    report.lostCases = counted ? std::max(head->totals->cases - report.cases, named) : named;
    if (report.lostCases > named)
        report.lost.append({ErrorCode::CasesLost, {QString::number(report.lostCases - named)}});
}

/// The journal has no gaps by definition, so every number that was not seen is a line that is lost.
void Losses::closeLines(TransferReport &report, const std::optional<Head> &head) const
{
    const QList<qint64> unread = inOrder(m_linesLost);
    const qint64 seen = std::max(m_lines.isEmpty() ? 0 : m_lines.lastKey(), unread.isEmpty() ? 0 : unread.last());
    const qint64 end = std::max(seen, head ? head->seq : 0);
    // Lines that somebody once answered for are no longer expected: the totals say so, the last number does not.
    const qint64 expected = head && head->totals ? head->totals->lines : end;
    report.lostLines = std::max<qint64>(expected - m_lines.size(), unread.size());
    const bool somethingGone = report.lostLines > unread.size();
    const auto gap = [&](qint64 from, qint64 to, const QString &before) {
        const auto hit = std::lower_bound(unread.begin(), unread.end(), from);
        const bool hasUnread = hit != unread.end() && *hit <= to;
        if (from == to && hasUnread)
            report.lost.append({ErrorCode::JournalBroken, {QString::number(from)}});
        else if (hasUnread || somethingGone)
            report.lost.append({ErrorCode::LinesLost, {QString::number(from), QString::number(to), before}});
    };
    qint64 next = 1;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (line.key() > next)
            gap(next, line.key() - 1, nameOf(*line));
        next = line.key() + 1;
    }
    if (end >= next)
        gap(next, end, head ? head->last.text() : QString());
}

} // namespace vw::vault
