// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/journal.h"
#include "core/vault/transfer.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace vw::vault {

/// Keeps the books of a move: what was seen, what did not open, and in the end, held against what the old vault says must be there,
/// what is lost. A row that is gone leaves no name; that it was there is told by the numbers of the journal, by the head of its case and by
/// the head of the vault.
class Losses {
public:
    /// A case whose key does not open: its head may still say how much it held.
    void caseLost(CaseId id) { m_casesLost.insert(id); }
    void headLost(CaseId id) { m_headsLost.insert(id); }
    /// Another copy opens after all.
    void caseFound(CaseId id) { m_casesLost.remove(id); }
    void headFound(CaseId id) { m_headsLost.remove(id); }
    void recordLost(CaseId caseId, RecordId id) { m_recordsLost[caseId].insert(id); }
    /// Another copy of it opens after all.
    void recordFound(CaseId caseId, RecordId id) { m_recordsLost[caseId].remove(id); }
    void draftLost(CaseId caseId, RecordId id) { m_draftsLost[caseId].insert(id); }
    void lineLost(qint64 seq) { m_linesLost.insert(seq); }
    /// A line that opens, or an erased one. `before`: the case whose line came before it, when it says so.
    void lineFound(qint64 seq, const std::optional<CaseId> &before);
    /// What the head of a case says.
    void marked(CaseId id, const CaseMarks &marks) { m_marks.insert(id, marks); }
    /// An erased case of which the line that told so is lost.
    void erasureLost(CaseId id) { m_erasuresLost.insert(id); }

    /// How many records of a case are lost, by name or by number.
    [[nodiscard]] qint64 recordsLostIn(CaseId id, qint64 found) const;
    /// Fills in what is lost. `found`: records of each case, without the vault's own; `head`: of the old vault, absent when it is lost.
    void close(TransferReport &report, const QMap<CaseId, qint64> &found, const std::optional<Head> &head) const;

private:
    void closeLines(TransferReport &report, const std::optional<Head> &head) const;
    void closeRecords(TransferReport &report, const QMap<CaseId, qint64> &found, const std::optional<Head> &head) const;
    QSet<CaseId> m_casesLost, m_headsLost, m_erasuresLost;
    QHash<CaseId, QSet<RecordId>> m_recordsLost, m_draftsLost;
    QHash<CaseId, CaseMarks> m_marks;
    QSet<qint64> m_linesLost;
    QMap<qint64, std::optional<CaseId>> m_lines;
};

} // namespace vw::vault
