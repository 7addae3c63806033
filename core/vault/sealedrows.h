// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/progress.h"
#include "core/vault/keyslots.h"

#include <functional>
#include <map>

namespace vw::vault {

/// A row as it lies in the file, of any of the tables that belong to cases.
struct SealedRow {
    QByteArray caseId, id;      ///< id: record and draft
    qint64 number = 0;          ///< revision, or the journal's seq
    QByteArray sealed;          ///< record, draft, head of a case, journal line; null for an erased line
    QByteArray second;          ///< the sealed key of a case; the digest of a journal line
};
enum class CaseTable { CaseFile, Record, Draft, Journal };

/// Where a transfer reads from: a whole vault, or what is left of one. Rows may come twice; journal lines come oldest first.
class SealedRows {
public:
    using Take = std::function<Result<void>(const SealedRow &)>;
    virtual ~SealedRows() = default;
    /// Stops at the first error of `take`.
    virtual Result<void> each(CaseTable table, const Take &take) = 0;
    /// Rows in all, as far as that is known.
    [[nodiscard]] virtual qint64 count() = 0;
    /// What may be the head of the vault: of several the one that opens with the highest seq.
    [[nodiscard]] virtual QList<QByteArray> heads() = 0;
};

/// The rows of an open vault, in the order of the file. A damaged page costs the rows on it, not those behind it.
class DatabaseRows final : public SealedRows {
public:
    explicit DatabaseRows(Database &database) : m_database(database) {}
    Result<void> each(CaseTable table, const Take &take) override;
    [[nodiscard]] qint64 count() override;
    [[nodiscard]] QList<QByteArray> heads() override;
    /// All rows of the table can be read, and say whose they are. Looks no further than the first that does not. Error: Stopped.
    [[nodiscard]] Result<bool> areWhole(CaseTable table, Progress *progress = nullptr);

private:
    Result<void> between(CaseTable table, qint64 low, qint64 high, const Take &take);
    Database &m_database;
};

/// The rows on every page of a file that may no longer be a database at all. Works on a copy: page 1, which holds only the header and
/// the schema, is replaced by that of an empty vault, and then SQLite is shown each leaf page as if it were a table.
class ScatteredRows final : public SealedRows {
public:
    /// `copyPath` must not exist; it is taken away again. Sealed rows only, so nothing is ever in the clear.
    [[nodiscard]] static Result<std::unique_ptr<ScatteredRows>> read(const QString &source, const QString &copyPath,
                                                                     Progress *progress = nullptr);
    Result<void> each(CaseTable table, const Take &take) override;
    [[nodiscard]] qint64 count() override;
    [[nodiscard]] QList<QByteArray> heads() override { return m_heads; }
    /// Of the file as it was found.
    [[nodiscard]] const QByteArray &header() const { return m_header; }
    [[nodiscard]] qint64 fileSize() const { return m_fileSize; }
    [[nodiscard]] const QList<KeySlot> &slotsFound() const { return m_slots; }

private:
    Result<void> scan(Database &copy, qint64 pages, const std::function<bool(qint64)> &isLeaf, Progress *progress);
    void takeSlots(Database &copy);
    std::map<CaseTable, QList<SealedRow>> m_rows;
    QList<KeySlot> m_slots;
    QList<QByteArray> m_heads;
    QByteArray m_header;
    qint64 m_fileSize = 0;
};

} // namespace vw::vault
