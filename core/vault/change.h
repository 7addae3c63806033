// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/sessioninner.h"

#include <QHash>

namespace vw::vault {

/// One line for the journal, before it is sealed.
struct NewLine {
    QString action = {};
    RecordId record = {};
    quint64 revision = 0;
    QByteArray digest = {};    ///< of the record's new row; empty for none
    QJsonObject before = {}, detail = {};
    std::optional<quint64> caseRevision = {};
    QByteArray caseHeadDigest = {}; ///< with caseRevision
    bool gone = false;         ///< the record was taken out
    bool beforeLost = false;   ///< the earlier row did not open
};

/// One transaction of a session. Chain, head and the marks of cases move on in memory only when the file has them.
class Change {
public:
    explicit Change(Session::Inner &inner) : m_inner(inner), m_transaction(*inner.database), m_head(inner.head) {}
    Result<void> begin();

    /// The number of the next line.
    [[nodiscard]] qint64 nextLine() const { return m_head.seq + 1; }
    /// A case row with a fresh key. Its head says that its last line will be `marks.line` and that it will have `marks.records`.
    Result<CaseKey> insertCase(CaseId id, const QJsonObject &content, const CaseMarks &marks, QByteArray &headSealed);
    /// Writes the case's head anew: what the list shows, and that the next line, which is `line`, is its last one. `recordsMore` is what the
    /// change adds to its records. Called once for a line, before journal(); the line tells of the new head.
    Result<void> replaceHead(CaseId id, const CaseKey &key, QJsonObject content, int recordsMore, NewLine &line);
    /// The same with the content as it stands. A head that does not open, or that its last line does not tell of, stays as it is: made anew it
    /// would count as true. `more` is put over the content; null takes a key away.
    Result<void> markHead(CaseId id, const CaseKey &key, int recordsMore, NewLine &line, const QJsonObject &more = {});
    /// Record and journal line. `line.revision` and `line.before` are filled in.
    Result<void> putRecord(CaseId caseId, const CaseKey &key, RecordId id, const QJsonObject &payload, NewLine &line);
    Result<void> journal(CaseId caseId, const crypto::SecretBuffer &caseKey, const NewLine &line);
    /// A line in the vault's own journal, whose head moves along; `more` as in markHead().
    Result<void> journalHome(NewLine line, const QJsonObject &more = {});
    /// A line whose content is there already: from another vault, or without content for an erased case.
    Result<void> journalAs(CaseId caseId, const crypto::SecretBuffer *caseKey, QJsonObject content, const QByteArray &erasedDigest);

    void setSlots(const QJsonObject &macs) { m_head.slotMacs = macs; }
    /// From here on the vault must have these rows, whatever it had to have before.
    void setTotals(const Totals &totals) { m_head.totals = totals; }
    /// Somebody has looked at what does not fit up to here; these are the rows that were there.
    void answer(const Totals &there);
    /// The case went, with its records.
    void forgetCase(qint64 records);
    Result<void> commit();

private:
    /// How the row of a case will stand.
    struct Stand {
        quint64 revision = 0;
        CaseMarks marks;
    };
    Result<Stand> standOf(CaseId id, const CaseKey &key) const;
    Result<bool> headFits(CaseId id, const CaseKey &key, const StoredHead &stands) const;
    Result<void> append(CaseId caseId, const QVariant &sealed, const QByteArray &digest);
    Session::Inner &m_inner;
    Transaction m_transaction;
    Head m_head;
    QHash<CaseId, Stand> m_moved; ///< rows of cases, as they will be
};

} // namespace vw::vault
