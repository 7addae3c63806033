// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/sealedrows.h"

#include "core/base/files.h"
#include "core/vault/database.h"
#include "core/vault/schema.h"
#include "core/vault/stopping.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace vw::vault {

namespace {

constexpr qint64 pageSize = 4096;       // what SQLite makes new files with
constexpr char tableLeaf = 0x0d;        // sqlite.org/fileformat2.html, 1.6: the first byte of a leaf of a table
constexpr qint64 pageCountOffset = 28;  // the same, 1.3: size of the database in pages, big-endian
constexpr qsizetype idSize = 16, digestSize = 32, nonceSize = 24;
constexpr qsizetype leastSealed = 24 + 256 + 16; ///< nonce, one block, tag: a row of another table is never taken for one of this
constexpr qint64 widestGap = 1LL << 40; ///< wider: no row was found at one of the ends

struct Statements {
    std::string_view forward, backward, all;
};

/// Columns in the order: case, id, number, sealed, second, rowid. An erased line has only its digest, which no key proves. Behind it stands the
/// link: zeros there mean that the row breaks off, perhaps before.
const Statements &statementsOf(CaseTable table)
{
    static const std::map<CaseTable, Statements> statements{
        {CaseTable::CaseFile,
         {"SELECT case_id, case_id, revision, head_sealed, key_sealed, rowid FROM casefile WHERE rowid > ? AND rowid < ? ORDER BY rowid",
          "SELECT case_id, case_id, revision, head_sealed, key_sealed, rowid FROM casefile WHERE rowid > ? AND rowid < ? ORDER BY rowid "
          "DESC",
          "SELECT case_id, case_id, revision, head_sealed, key_sealed, rowid FROM casefile NOT INDEXED"}},
        {CaseTable::Record,
         {"SELECT case_id, id, revision, sealed, sealed, rowid FROM record WHERE rowid > ? AND rowid < ? ORDER BY rowid",
          "SELECT case_id, id, revision, sealed, sealed, rowid FROM record WHERE rowid > ? AND rowid < ? ORDER BY rowid DESC",
          "SELECT case_id, id, revision, sealed, sealed, rowid FROM record NOT INDEXED"}},
        {CaseTable::Draft,
         {"SELECT case_id, id, 0, sealed, sealed, rowid FROM draft WHERE rowid > ? AND rowid < ? ORDER BY rowid",
          "SELECT case_id, id, 0, sealed, sealed, rowid FROM draft WHERE rowid > ? AND rowid < ? ORDER BY rowid DESC",
          "SELECT case_id, id, 0, sealed, sealed, rowid FROM draft NOT INDEXED"}},
        {CaseTable::Journal,
         {"SELECT case_id, case_id, seq, sealed, CASE WHEN sealed IS NULL AND link = zeroblob(32) THEN NULL ELSE digest END, seq"
          " FROM journal WHERE seq > ? AND seq < ? ORDER BY seq",
          "SELECT case_id, case_id, seq, sealed, CASE WHEN sealed IS NULL AND link = zeroblob(32) THEN NULL ELSE digest END, seq"
          " FROM journal WHERE seq > ? AND seq < ? ORDER BY seq DESC",
          "SELECT case_id, case_id, seq, sealed, CASE WHEN sealed IS NULL AND link = zeroblob(32) THEN NULL ELSE digest END, seq"
          " FROM journal NOT INDEXED"}},
    };
    return statements.at(table);
}

SealedRow rowFrom(const Rows &rows)
{
    return {rows.bytes(0), rows.bytes(1), rows.number(2), rows.isNull(3) ? QByteArray() : rows.bytes(3), rows.bytes(4)};
}

/// Whether its ids are to be believed. What is sealed stands right behind them and begins with random bytes: when these are zeros the row breaks
/// off, perhaps within the ids already, and would tell of a case that never was.
bool tellsWhose(CaseTable table, const SealedRow &row)
{
    if (row.caseId.size() != idSize || row.id.size() != idSize)
        return false;
    if (table == CaseTable::Journal && row.sealed.isNull())
        return row.second.size() == digestSize;
    const QByteArray &behind = table == CaseTable::CaseFile ? row.second : row.sealed;
    return !behind.startsWith(QByteArray(nonceSize, '\0'));
}

bool isOf(CaseTable table, const SealedRow &row)
{
    if (!tellsWhose(table, row))
        return false;
    if (table == CaseTable::Journal)
        return row.second.size() == digestSize && (row.sealed.isNull() || row.sealed.size() >= leastSealed);
    return row.sealed.size() >= leastSealed && row.second.size() >= leastSealed;
}

} // namespace

Result<bool> DatabaseRows::areWhole(CaseTable table, Progress *progress)
{
    auto rows = m_database.select(statementsOf(table).forward, {0, std::numeric_limits<qint64>::max()});
    auto more = rows ? rows->next() : Result<bool>(Fail(rows.error()));
    for (; more && *more; more = rows->next()) {
        VW_TRY(step(progress));
        if (!tellsWhose(table, rowFrom(*rows)))
            return false;
    }
    return more.has_value();
}

qint64 DatabaseRows::count()
{
    qint64 all = 0;
    for (const std::string_view sql : {std::string_view("SELECT count(*) FROM casefile"), std::string_view("SELECT count(*) FROM record"),
                                       std::string_view("SELECT count(*) FROM draft"), std::string_view("SELECT count(*) FROM journal")})
        all += m_database.number(sql).value_or(0);
    return all;
}

Result<void> DatabaseRows::each(CaseTable table, const Take &take)
{
    return between(table, 0, std::numeric_limits<qint64>::max(), take); // SQLite counts rows from 1
}

/// Forward up to the first damaged page, backward down to the last one; what lies between them is halved until nothing is left.
Result<void> DatabaseRows::between(CaseTable table, qint64 low, qint64 high, const Take &take)
{
    qint64 first = low, last = high; // what lies between them gets smaller each time, or there is no end to this
    const auto walk = [&](std::string_view sql, qint64 &reached, const Take &each) -> Result<bool> {
        auto rows = m_database.select(sql, {low, high});
        auto more = rows ? rows->next() : Result<bool>(Fail(rows.error()));
        for (; more && *more; more = rows->next()) {
            reached = std::clamp(rows->number(5), low, high); // a damaged page can give any number
            const SealedRow row = rowFrom(*rows);
            if (!tellsWhose(table, row))
                continue;
            VW_TRY(each(row));
        }
        return more.has_value();
    };
    const Statements &sql = statementsOf(table);
    const auto whole = walk(sql.forward, first, take);
    if (!whole || *whole)
        return whole ? Result<void>() : Fail(whole.error());
    low = first;
    QList<SealedRow> behind;
    const auto keep = [&](const SealedRow &row) {
        behind.prepend(row);
        return Result<void>();
    };
    VW_TRY(walk(sql.backward, last, keep));
    if (last - first > 2 && last - first < widestGap) {
        const qint64 middle = first + (last - first) / 2;
        for (const auto &[from, to] : {std::pair{first, middle + 1}, std::pair{middle, last}}) {
            VW_TRY(between(table, from, to, take));
        }
    }
    for (const SealedRow &row : behind) {
        VW_TRY(take(row));
    }
    return {};
}

namespace {

QList<QByteArray> headsIn(Database &database)
{
    auto rows = database.select("SELECT sealed FROM head NOT INDEXED WHERE id = 1");
    const auto found = rows ? rows->next() : Result<bool>(false);
    return found && *found && rows->bytes(0).size() >= leastSealed ? QList<QByteArray>{rows->bytes(0)} : QList<QByteArray>();
}

} // namespace

QList<QByteArray> DatabaseRows::heads()
{
    return headsIn(m_database);
}

Result<std::unique_ptr<ScatteredRows>> ScatteredRows::read(const QString &source, const QString &copyPath, Progress *progress)
{
    const auto bytes = readFileBytes(source);
    if (!bytes)
        return Fail(bytes.error());
    qint64 pages = (bytes->size() + pageSize - 1) / pageSize;
    if (pages < 2)
        return fail(ErrorCode::NothingToRescue, source);
    struct Removed {
        QString path;
        ~Removed()
        {
            QFile::remove(path);
            QFile::remove(path + QStringLiteral("-journal"));
        }
    } const removed{copyPath};

    VW_TRY(Database::makeFile(copyPath));
    {
        auto empty = Database::openNew(copyPath);
        if (!empty)
            return Fail(empty.error());
        for (const char *statement : schemaSql) {
            VW_TRY((*empty)->once(QLatin1StringView(statement)));
        }
        // Indexes have roots of their own, which must not be looked for in the other file.
        for (const char *drop :
             {"PRAGMA writable_schema=ON", "DELETE FROM sqlite_master WHERE type = 'index'", "PRAGMA writable_schema=OFF"}) {
            VW_TRY((*empty)->once(QLatin1StringView(drop)));
        }
    }
    QFile copy(copyPath);
    if (!copy.open(QIODevice::ReadWrite))
        return fail(ErrorCode::FileNotWritable, copyPath, copy.errorString());
    pages = std::max(pages, copy.size() / pageSize); // a file cut off before the roots of the tables: the schema speaks of all of them
    QByteArray first = copy.read(pageSize);
    qToBigEndian(static_cast<quint32>(pages), first.data() + pageCountOffset);
    QByteArray padded = *bytes;
    padded.append(QByteArray(pages * pageSize - padded.size(), '\0'));
    padded.replace(0, pageSize, first);
    copy.seek(0);
    const bool written = copy.write(padded) == padded.size() && copy.resize(padded.size());
    copy.close();
    if (!written)
        return fail(ErrorCode::NoRoom, copyPath);

    std::unique_ptr<ScatteredRows> found(new ScatteredRows);
    found->m_header = bytes->first(std::min<qsizetype>(bytes->size(), 100));
    found->m_fileSize = bytes->size();
    const auto database = Database::openNew(copyPath);
    if (!database)
        return Fail(database.error());
    const auto isLeaf = [&](qint64 page) { return padded.at((page - 1) * pageSize) == tableLeaf; };
    VW_TRY(found->scan(**database, pages, isLeaf, progress));
    auto &journal = found->m_rows[CaseTable::Journal];
    std::ranges::sort(journal, {}, &SealedRow::number);
    return found;
}

namespace {

/// Makes one page the root of every table.
bool turnTo(Database &copy, qint64 page)
{
    return copy.once(QStringLiteral("PRAGMA writable_schema=ON")) &&
           copy.once(QStringLiteral("UPDATE sqlite_master SET rootpage=%1 WHERE type='table'").arg(page)) &&
           copy.once(QStringLiteral("PRAGMA writable_schema=RESET"));
}

/// A page that is damaged inside can leave SQLite believing the whole file is; going back to the schema as it was clears that.
bool startAnew(Database &copy)
{
    static_cast<void>(copy.once(QStringLiteral("ROLLBACK"))); // SQLite may have done so itself
    return copy.once(QStringLiteral("BEGIN")).has_value();
}

} // namespace

Result<void> ScatteredRows::scan(Database &copy, qint64 pages, const std::function<bool(qint64)> &isLeaf, Progress *progress)
{
    VW_TRY(begin(progress, pages));
    for (const char *setting : {"PRAGMA synchronous=OFF", "PRAGMA journal_mode=MEMORY", "BEGIN"}) {
        VW_TRY(copy.once(QLatin1StringView(setting)));
    }
    for (qint64 page = 2; page <= pages; ++page) {
        VW_TRY(step(progress));
        if (!isLeaf(page))
            continue;
        if (!turnTo(copy, page) && !(startAnew(copy) && turnTo(copy, page)))
            continue; // SQLite refuses this page even as a table of its own
        for (const CaseTable table : {CaseTable::CaseFile, CaseTable::Record, CaseTable::Draft, CaseTable::Journal}) {
            auto rows = copy.select(statementsOf(table).all);
            for (auto more = rows ? rows->next() : Result<bool>(false); more && *more; more = rows->next()) {
                const SealedRow row = rowFrom(*rows);
                if (isOf(table, row))
                    m_rows[table].append(row);
            }
        }
        takeSlots(copy);
        m_heads += headsIn(copy);
    }
    return copy.once(QStringLiteral("ROLLBACK"));
}

void ScatteredRows::takeSlots(Database &copy)
{
    const auto table = readSlots(copy);
    if (!table)
        return;
    for (const KeySlot &slot : *table) {
        if (!slot.isDamaged())
            m_slots.append(slot);
    }
}

qint64 ScatteredRows::count()
{
    qint64 all = 0;
    for (const auto &[table, rows] : m_rows)
        all += rows.size();
    return all;
}

Result<void> ScatteredRows::each(CaseTable table, const Take &take)
{
    for (const SealedRow &row : m_rows[table]) {
        VW_TRY(take(row));
    }
    return {};
}

} // namespace vw::vault
