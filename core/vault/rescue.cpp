// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/rescue.h"

#include "core/vault/database.h"
#include "core/vault/plainpath.h"
#include "core/vault/stopping.h"
#include "core/vault/unfinished.h"

#include <QtEndian>

namespace vw::vault {

namespace {

bool hasWhole(const QList<KeySlot> &table)
{
    return firstUsable(table) != nullptr;
}

/// SQLite writes into the header how many pages a file has. A file that is shorter was cut off.
std::optional<Error> cutShort(const QString &path, const QByteArray &header, qint64 size)
{
    constexpr qsizetype sizeAt = 16, countAt = 28; // sqlite.org/fileformat2.html, 1.3: page size and pages, big-endian
    constexpr qsizetype headerSize = 100;
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return std::nullopt; // nothing to hold it against
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + sizeAt),
                 pages = qFromBigEndian<quint32>(header.constData() + countAt);
    if (pageSize < 512 || size >= pages * pageSize)
        return std::nullopt;
    return Error{ErrorCode::FileCutShort, {path, QString::number(size / pageSize), QString::number(pages)}};
}

/// Reads all rows once: one that fails halfway is not whole.
Result<bool> isWhole(Database &database, Progress *progress)
{
    DatabaseRows rows(database);
    VW_TRY(begin(progress, rows.count()));
    Result<bool> whole = true;
    for (const CaseTable table : {CaseTable::CaseFile, CaseTable::Record, CaseTable::Draft, CaseTable::Journal}) {
        if (whole && *whole)
            whole = rows.areWhole(table, progress);
    }
    return whole;
}

} // namespace

Rescue::Rescue() = default;

Rescue::~Rescue() = default;

Result<std::unique_ptr<Rescue>> Rescue::read(const QString &source, const QString &slotsFrom, const QString &workFolder, Progress *progress)
{
    VW_TRY(mustBeThere(source));
    std::unique_ptr<Rescue> rescue(new Rescue);
    auto database = Database::openVault(source);
    if (!database && (database.error().code == ErrorCode::VaultInUse || database.error().code == ErrorCode::VaultNewer ||
                      database.error().code == ErrorCode::FileNotReadable))
        return Fail(database.error());
    const auto whole = database ? isWhole(**database, progress) : Result<bool>(false);
    if (!whole)
        return Fail(whole.error());
    if (!database || !DatabaseRows(**database).areWhole(CaseTable::Draft).value_or(false))
        rescue->m_damage.append({ErrorCode::DraftsUnknown, {}});
    if (database && !*whole)
        database->reset(); // its locks would be dropped by reading the file, so it goes first
    if (*whole) {
        rescue->m_database = std::move(*database);
        if (const auto table = readSlots(*rescue->m_database))
            rescue->m_slots = *table;
    } else {
        static_cast<void>(clearUnfinished({workFolder}, {}));
        auto scattered = ScatteredRows::read(source, unfinishedName(workFolder, {}), progress);
        if (!scattered)
            return Fail(forNewFile(scattered.error(), workFolder));
        if (const auto cut = cutShort(source, (*scattered)->header(), (*scattered)->fileSize()))
            rescue->m_damage.prepend(*cut);
        rescue->m_scattered = std::move(*scattered);
        rescue->m_slots = rescue->m_scattered->slotsFound();
    }
    if (!slotsFrom.isEmpty()) { // before those of the file: somebody may have put others there
        const auto backup = SlotTable::read(slotsFrom);
        if (!backup)
            return Fail(backup.error());
        rescue->m_slots = backup->all + rescue->m_slots;
    }
    if (!hasWhole(rescue->m_slots))
        return fail(ErrorCode::SlotDamaged, QString::number(rescue->m_slots.isEmpty() ? 0 : rescue->m_slots.first().id));
    return rescue;
}

Result<void> Rescue::open(const crypto::SecretBuffer &slotKey)
{
    auto opened = openAny(m_slots, slotKey);
    if (!opened)
        return Fail(opened.error());
    m_opened = std::move(*opened);
    return {};
}

Result<void> Rescue::openRecovery(const crypto::SecretBuffer &recoveryKey)
{
    auto opened = openAnyRecovery(m_slots, recoveryKey);
    if (!opened)
        return Fail(opened.error());
    m_opened = std::move(*opened);
    return {};
}

Result<TransferReport> Rescue::into(const NewVault &to, const Clock &clock, const QString &stateFolder, Progress *progress)
{
    if (m_opened.vaultKey.isEmpty())
        return fail(ErrorCode::VaultLocked);
    std::unique_ptr<SealedRows> whole;
    if (!m_scattered)
        whole = std::make_unique<DatabaseRows>(*m_database);
    const OldVault from{m_scattered ? *m_scattered : *whole, m_opened.vaultKey, m_opened.vaultId, m_damage};
    return transfer(from, to, QStringLiteral("rescue"), clock, stateFolder, progress);
}

} // namespace vw::vault
