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
/// the head of the vault. What does not open proves nothing, its ids neither: it gets a name when something that opens tells of it too.
class Losses {
public:
    /// A row of a case whose key does not open: its head may still say how much it held.
    void caseLost(CaseId id) { ++m_casesLost[id]; }
    void headLost(CaseId id) { m_headsLost.insert(id); }
    /// Another copy opens after all.
    void caseFound(CaseId id) { m_casesLost.remove(id); }
    void headFound(CaseId id) { m_headsLost.remove(id); }
    /// A row that does not open.
    void recordLost(CaseId caseId, RecordId id) { m_recordsLost[caseId].insert(id); }
    /// Another copy of it opens after all.
    void recordFound(CaseId caseId, RecordId id) { m_recordsLost[caseId].remove(id); }
    /// Told of by line `seq`, the last one of it that opens, and seen nowhere. A lost line behind that one may have told that it was removed.
    void recordMissing(CaseId caseId, RecordId id, qint64 seq) { m_recordsMissing[caseId].insert(id, seq); }
    void draftLost(CaseId caseId, RecordId id) { m_draftsLost[caseId].insert(id); }
    void lineLost(qint64 seq, CaseId id);
    /// A line that opens, or an erased one. `before`: the case whose line came before it, when it says so.
    void lineFound(qint64 seq, const std::optional<CaseId> &before);
    /// What the head of a case says.
    void marked(CaseId id, const CaseMarks &marks) { m_marks.insert(id, marks); }
    /// An erased case of which the line that told so is lost.
    void erasureLost(CaseId id) { m_erasuresLost.insert(id); }
    /// When all lines were seen. `head`: of the old vault, absent when it is lost.
    void endOfLines(const std::optional<Head> &head);

    /// How many records of a case are lost, by name or by number.
    [[nodiscard]] qint64 recordsLostIn(CaseId id, qint64 found) const;
    /// Fills in what is lost. `found`: records of each case, without the vault's own.
    void close(TransferReport &report, const QMap<CaseId, qint64> &found) const;

private:
    struct Gap {
        qint64 first, last;
        QString name; ///< of the case whose line the last one is
    };
    [[nodiscard]] bool isSure(CaseId id) const;
    [[nodiscard]] bool hasGapBetween(qint64 seq, qint64 end) const;
    [[nodiscard]] QSet<RecordId> recordsNamed(CaseId id) const;
    [[nodiscard]] QSet<CaseId> casesLost() const;
    void closeLines(TransferReport &report) const;
    void closeRecords(TransferReport &report, const QMap<CaseId, qint64> &found) const;
    QHash<CaseId, int> m_casesLost; ///< and how many rows say they are of it
    QSet<CaseId> m_headsLost, m_erasuresLost;
    QHash<CaseId, QSet<RecordId>> m_recordsLost, m_draftsLost;
    QHash<CaseId, QHash<RecordId, qint64>> m_recordsMissing;
    QHash<CaseId, CaseMarks> m_marks;
    QHash<CaseId, int> m_linesOf; ///< lost ones that say they are of it
    QSet<CaseId> m_toldOf; ///< by a line that opens, or the head
    QSet<qint64> m_linesLost;
    QMap<qint64, std::optional<CaseId>> m_lines;
    QList<Gap> m_gaps; ///< numbers of which no line opens, in order
    std::optional<Head> m_head;
};

} // namespace vw::vault
