// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/rescue.h"

#include "core/vault/database.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace vw::vault {

namespace {

bool hasWhole(const QList<KeySlot> &table)
{
    return firstUsable(table) != nullptr;
}

QString workName(const QString &folder)
{
    return QDir(folder).filePath(QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".tmp"));
}

/// Reads all rows once: one that fails halfway is not whole.
bool isWhole(Database &database)
{
    DatabaseRows rows(database);
    for (const CaseTable table : {CaseTable::CaseFile, CaseTable::Record, CaseTable::Draft, CaseTable::Journal}) {
        if (!rows.each(table, [](const SealedRow &) { return Result<void>(); }) || rows.metDamage())
            return false;
    }
    return true;
}

} // namespace

Rescue::Rescue() = default;

Rescue::~Rescue() = default;

Result<std::unique_ptr<Rescue>> Rescue::read(const QString &source, const QString &slotsFrom, const QString &workFolder)
{
    if (!QFileInfo::exists(source))
        return fail(ErrorCode::FileNotFound, source);
    std::unique_ptr<Rescue> rescue(new Rescue);
    auto database = Database::openVault(source);
    if (!database && (database.error().code == ErrorCode::VaultInUse || database.error().code == ErrorCode::VaultNewer
                      || database.error().code == ErrorCode::FileNotReadable))
        return Fail(database.error());
    if (database && isWhole(**database)) {
        rescue->m_database = std::move(*database);
        if (const auto table = readSlots(*rescue->m_database))
            rescue->m_slots = *table;
    } else {
        if (database)
            database->reset(); // its locks would be dropped by reading the file, so it goes first
        auto scattered = ScatteredRows::read(source, workName(workFolder));
        if (!scattered)
            return Fail(scattered.error());
        rescue->m_scattered = std::move(*scattered);
        rescue->m_slots = rescue->m_scattered->slotsFound();
    }
    if (!hasWhole(rescue->m_slots) && !slotsFrom.isEmpty()) {
        const auto backup = SlotTable::read(slotsFrom);
        if (!backup)
            return Fail(backup.error());
        rescue->m_slots = backup->all;
    }
    if (!hasWhole(rescue->m_slots))
        return fail(ErrorCode::SlotDamaged, QString::number(rescue->m_slots.isEmpty() ? 0 : rescue->m_slots.first().id));
    return rescue;
}

crypto::KdfParams Rescue::terms() const
{
    return SlotTable{{}, m_slots}.terms();
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

Result<TransferReport> Rescue::into(const NewVault &to, const Clock &clock, const QString &stateFolder)
{
    if (m_opened.vaultKey.isEmpty())
        return fail(ErrorCode::VaultLocked);
    const QString action = QStringLiteral("rescue");
    if (m_scattered)
        return transfer(*m_scattered, m_opened.vaultKey, to, action, clock, stateFolder);
    DatabaseRows rows(*m_database);
    return transfer(rows, m_opened.vaultKey, to, action, clock, stateFolder);
}

} // namespace vw::vault
