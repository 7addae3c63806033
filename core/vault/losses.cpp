// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/losses.h"

#include "core/vault/schema.h"

#include <algorithm>

namespace vw::vault {

namespace {

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
    if (before)
        m_toldOf.insert(*before);
}

void Losses::lineLost(qint64 seq, CaseId id)
{
    ++m_linesOf[id];
    if (!m_lines.contains(seq))
        m_linesLost.insert(seq);
}

/// The journal has no gaps by definition, so every number that was not seen is a line that is lost.
void Losses::endOfLines(const std::optional<Head> &head)
{
    m_head = head;
    if (head) {
        m_toldOf.insert(head->last);
        m_linesLost.removeIf([&](qint64 seq) { return seq < 1 || seq > head->seq; }); // a number that fell over
    }
    qint64 next = 1;
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        if (line.key() > next)
            m_gaps.append({next, line.key() - 1, nameOf(*line)});
        next = line.key() + 1;
    }
    const qint64 seen = m_linesLost.isEmpty() ? 0 : *std::ranges::max_element(m_linesLost);
    const qint64 end = std::max(seen, head ? head->seq : 0);
    if (end >= next)
        m_gaps.append({next, end, head ? nameOf(head->last) : QString()});
}

bool Losses::hasGapBetween(qint64 seq, qint64 end) const
{
    const auto gap = std::ranges::upper_bound(m_gaps, seq, {}, &Gap::last);
    return gap != m_gaps.end() && std::max(gap->first, seq + 1) <= end;
}

/// A single row whose bits fell over would name a case that never was.
bool Losses::isSure(CaseId id) const
{
    return m_marks.contains(id) || m_toldOf.contains(id) || m_casesLost.value(id) + m_linesOf.value(id) > 1;
}

QSet<CaseId> Losses::casesLost() const
{
    QSet<CaseId> sure;
    for (auto lost = m_casesLost.cbegin(); lost != m_casesLost.cend(); ++lost) {
        if (isSure(lost.key()))
            sure.insert(lost.key());
    }
    return sure;
}

QSet<RecordId> Losses::recordsNamed(CaseId id) const
{
    const auto marks = m_marks.constFind(id);
    const bool hasEnd = marks != m_marks.constEnd() || m_head;
    const qint64 end = marks != m_marks.constEnd() ? marks->line : m_head ? m_head->seq : 0; // where its lines end
    const auto rows = m_recordsLost.value(id);
    const auto missing = m_recordsMissing.value(id);
    QSet<RecordId> named;
    for (auto record = missing.cbegin(); record != missing.cend(); ++record) {
        if (rows.contains(record.key()) || (hasEnd && !hasGapBetween(*record, end)))
            named.insert(record.key());
    }
    return named;
}

qint64 Losses::recordsLostIn(CaseId id, qint64 found) const
{
    const qint64 named = recordsNamed(id).size(), rows = m_recordsLost.value(id).size();
    const auto marks = m_marks.constFind(id);
    return std::max(named, marks == m_marks.constEnd() ? rows : marks->records - found);
}

void Losses::close(TransferReport &report, const QMap<CaseId, qint64> &found) const
{
    for (const CaseId &id : inOrder(casesLost()))
        report.lost.append({ErrorCode::RecordDamaged, {id.text(), QStringLiteral("key")}});
    for (const CaseId &id : inOrder(m_headsLost))
        report.lost.append({ErrorCode::RecordDamaged, {id.text(), QStringLiteral("head")}});
    closeRecords(report, found);
    for (auto drafts = m_draftsLost.cbegin(); drafts != m_draftsLost.cend(); ++drafts) {
        for (const RecordId &id : inOrder(*drafts))
            report.lost.append({ErrorCode::RecordDamaged, {drafts.key().text(), id.text()}});
    }
    closeLines(report);
    for (const CaseId &id : inOrder(m_erasuresLost))
        report.lost.append({ErrorCode::CaseGone, {id.text()}});
    if (!m_head)
        report.lost.append({ErrorCode::EndUnknown, {}});
}

void Losses::closeRecords(TransferReport &report, const QMap<CaseId, qint64> &found) const
{
    qint64 known = 0, all = 0; ///< lost in cases that can be named; all that came over
    const QSet<CaseId> casesGone = casesLost();
    QSet<CaseId> cases = casesGone;
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        cases.insert(each.key());
    for (const CaseId &id : inOrder(cases)) {
        const qint64 there = found.value(id), lost = recordsLostIn(id, there);
        const auto named = casesGone.contains(id) ? QSet<RecordId>() : recordsNamed(id); // of a whole case: a number, not a list
        for (const RecordId &record : inOrder(named))
            report.lost.append({ErrorCode::RecordDamaged, {id.text(), record.text()}});
        if (const qint64 rest = lost - named.size(); rest > 0)
            report.lost.append({ErrorCode::CaseRecordsLost, {id.text(), QString::number(rest)}});
        if (id == homeCase())
            continue;
        known += lost;
        all += there;
    }
    const bool counted = m_head && m_head->totals;
    report.lostRecords = counted ? std::max(m_head->totals->records - all, known) : known;
    if (report.lostRecords > known)
        report.lost.append({ErrorCode::RecordsLost, {QString::number(report.lostRecords - known)}});
    const auto named = static_cast<qint64>(casesGone.size() - (casesGone.contains(homeCase()) ? 1 : 0));
    report.lostCases = counted ? std::max(m_head->totals->cases - report.cases, named) : named;
    if (report.lostCases > named)
        report.lost.append({ErrorCode::CasesLost, {QString::number(report.lostCases - named)}});
}

void Losses::closeLines(TransferReport &report) const
{
    const QList<qint64> unread = inOrder(m_linesLost);
    // Lines that somebody once answered for are no longer expected: the totals say so, the last number does not.
    qint64 end = m_lines.isEmpty() ? 0 : m_lines.lastKey();
    end = m_gaps.isEmpty() ? end : std::max(end, m_gaps.last().last);
    const qint64 expected = m_head && m_head->totals ? m_head->totals->lines : end;
    report.lostLines = std::max<qint64>(expected - m_lines.size(), unread.size());
    const bool somethingGone = report.lostLines > unread.size();
    for (const Gap &gap : m_gaps) {
        const auto hit = std::ranges::lower_bound(unread, gap.first);
        const bool hasUnread = hit != unread.end() && *hit <= gap.last;
        if (gap.first == gap.last && hasUnread)
            report.lost.append({ErrorCode::JournalBroken, {QString::number(gap.first)}});
        else if (hasUnread || somethingGone)
            report.lost.append({ErrorCode::LinesLost, {QString::number(gap.first), QString::number(gap.last), gap.name}});
    }
}

} // namespace vw::vault
