// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <memory>

namespace vw::search {

/// The words of a case, for finding it: every text a person typed, without ids, codes, checksums and papers.
[[nodiscard]] QString wordsOf(const QList<QJsonObject> &records);

/// Where in a case the words that were typed stand: the kind of the record, and what stands around the first of them.
struct Found {
    QString kind, words;
};
/// Of the record in which most of them occur. Empty when none does.
[[nodiscard]] Found placeOf(const QList<QJsonObject> &records, const QString &typed);

/// Which words stand in which case; in memory alone, never on disk. Keeps no text: only that a word occurs.
/// All calls on the thread that made it.
class CaseIndex {
public:
    /// Error: StorageFailed, OutOfMemory.
    [[nodiscard]] static Result<std::unique_ptr<CaseIndex>> make();
    ~CaseIndex();
    CaseIndex(const CaseIndex &) = delete;
    CaseIndex &operator=(const CaseIndex &) = delete;

    /// The case as it is now, in the place of what was known of it.
    Result<void> put(CaseId id, const QString &words);
    void remove(CaseId id);
    /// Cases in which all the words occur, each as a whole or as a beginning; capitals, accents and how a letter is written make
    /// no difference (folding.h), nor how a telephone number or a postcode is typed (numbers.h).
    /// Nothing for a text without letters or digits.
    Result<QList<CaseId>> find(const QString &typed) const;
    [[nodiscard]] qsizetype size() const { return m_rowOf.size(); }

private:
    CaseIndex();
    struct Inner;
    std::unique_ptr<Inner> m_inner;
    QHash<CaseId, qint64> m_rowOf;
    QHash<qint64, CaseId> m_caseOf; ///< rows that still count; older ones of a case are left behind
    qint64 m_last = 0;
};

} // namespace vw::search
