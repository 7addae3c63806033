// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/keyring.h"

#include "core/crypto/recoverykey.h"
#include "core/vault/change.h"
#include "core/vault/schema.h"

#include <QJsonArray>

#include <algorithm>

namespace vw::vault {

namespace {

const QString recordKind = QStringLiteral("keys");

QJsonObject entryOf(const QString &name, const QDateTime &made)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("made"), made.toUTC().toString(Qt::ISODate)}};
}

} // namespace

void Session::Inner::useListedName()
{
    const auto key = caseKey(homeCase());
    if (!key)
        return; // verify() names the damage; the slot's own name serves
    const auto stored = readRecord(**key, homeCase(), vaultRecordId(recordKind));
    if (!stored || !stored->payload)
        return;
    const QString listed = stored->payload->value(QStringLiteral("slots"))
                               .toObject()
                               .value(QString::number(slotId))
                               .toObject()
                               .value(QStringLiteral("name"))
                               .toString();
    if (!listed.isEmpty())
        slotName = listed;
}

Result<QJsonObject> Keyring::names()
{
    const auto record = m_session.vaultRecord(recordKind);
    if (!record && record.error().code != ErrorCode::RecordDamaged)
        return Fail(record.error());
    return record ? record->value(QStringLiteral("slots")).toObject() : QJsonObject();
}

Result<QList<KeyInfo>> Keyring::list()
{
    const auto table = readSlots(*m_session.inner().database);
    if (!table)
        return Fail(table.error());
    const auto listed = names();
    if (!listed)
        return Fail(listed.error());
    QList<KeyInfo> keys;
    for (const KeySlot &slot : *table) {
        const QJsonObject entry = listed->value(QString::number(slot.id)).toObject();
        KeyInfo key{slot.id,
                    static_cast<SlotKind>(slot.kind),
                    entry.value(QStringLiteral("name")).toString(),
                    QDateTime::fromString(entry.value(QStringLiteral("made")).toString(), Qt::ISODate),
                    slot.isDamaged(),
                    slot.id == m_session.inner().slotId};
        if (key.name.isEmpty() && key.opened)
            key.name = m_session.slotName();
        keys.append(key);
    }
    return keys;
}

Result<std::optional<crypto::KdfParams>> Keyring::terms()
{
    const auto table = readSlots(*m_session.inner().database);
    if (!table)
        return Fail(table.error());
    const KeySlot *usable = firstUsable(*table);
    if (usable == nullptr || !usable->opensBy(SlotKind::Passphrase))
        return std::nullopt;
    return usable->params;
}

OpenedSlot Keyring::contentFor(const QString &name)
{
    Session::Inner &inner = m_session.inner();
    return {inner.vaultKey.clone(), inner.vaultId, name, 0};
}

Result<qint64> Keyring::nextId()
{
    const auto last = m_session.inner().database->number("SELECT max(id) FROM keyslot");
    if (!last)
        return last;
    const auto record = m_session.vaultRecord(recordKind);
    if (!record && record.error().code != ErrorCode::RecordDamaged)
        return Fail(record.error());
    // A number is never given twice: the log speaks of it.
    return std::max(*last, record ? record->value(QStringLiteral("last")).toInteger() : 0) + 1;
}

Result<KeySlot> Keyring::find(qint64 id)
{
    const auto table = readSlots(*m_session.inner().database);
    if (!table)
        return Fail(table.error());
    const auto found = std::ranges::find(*table, id, &KeySlot::id);
    if (found == table->end())
        return fail(ErrorCode::SlotNotFound, QString::number(id));
    return *found;
}

Result<qint64> Keyring::addPassphrase(const crypto::KdfParams &given, const crypto::SecretBuffer &slotKey, const QString &name)
{
    const auto shared = terms();
    if (!shared)
        return Fail(shared.error());
    if (*shared && **shared != given) // another salt would never be tried
        return fail(ErrorCode::OutOfRange, QStringLiteral("kdf"), QString::number(given.memory), QString::number((*shared)->memory));
    const auto id = nextId();
    if (!id)
        return id;
    const auto slot = makeSlot(*id, given, slotKey, contentFor(name));
    if (!slot)
        return Fail(slot.error());
    const auto done = write(QStringLiteral("key-add"), *id, entryOf(name, m_session.inner().clock.now()), *slot, false);
    return done ? id : Result<qint64>(Fail(done.error()));
}

Result<crypto::SecretBuffer> Keyring::addRecovery(const QString &name)
{
    const auto id = nextId();
    if (!id)
        return Fail(id.error());
    crypto::SecretBuffer key = crypto::newRecoveryKey();
    const auto slot = makeRecoverySlot(*id, key, contentFor(name));
    if (!slot)
        return Fail(slot.error());
    VW_TRY(write(QStringLiteral("key-add"), *id, entryOf(name, m_session.inner().clock.now()), *slot, false));
    return key;
}

Result<void> Keyring::changePassphrase(qint64 id, const crypto::SecretBuffer &slotKey)
{
    const auto old = find(id);
    const auto shared = terms();
    const auto listed = names();
    if (!old || !shared || !listed)
        return Fail(!old ? old.error() : !shared ? shared.error() : listed.error());
    if (static_cast<SlotKind>(old->kind) != SlotKind::Passphrase || !*shared)
        return fail(ErrorCode::SlotNotFound, QString::number(id));
    QJsonObject entry = listed->value(QString::number(id)).toObject();
    if (entry.isEmpty())
        entry = entryOf(id == m_session.inner().slotId ? m_session.slotName() : QString(), {});
    entry.insert(QStringLiteral("made"), m_session.inner().clock.now().toUTC().toString(Qt::ISODate));
    const auto slot = makeSlot(id, **shared, slotKey, contentFor(entry.value(QStringLiteral("name")).toString()));
    if (!slot)
        return Fail(slot.error());
    return write(QStringLiteral("key-change"), id, entry, *slot, false);
}

Result<void> Keyring::rename(qint64 id, const QString &name)
{
    const auto slot = find(id);
    const auto listed = names();
    if (!slot || !listed)
        return Fail(!slot ? slot.error() : listed.error());
    QJsonObject entry = listed->value(QString::number(id)).toObject();
    entry.insert(QStringLiteral("name"), name);
    VW_TRY(write(QStringLiteral("key-rename"), id, entry, std::nullopt, false));
    if (id == m_session.inner().slotId)
        m_session.inner().slotName = name;
    return {};
}

Result<void> Keyring::remove(qint64 id)
{
    const auto slot = find(id);
    if (!slot)
        return Fail(slot.error());
    const auto table = readSlots(*m_session.inner().database);
    if (!table)
        return Fail(table.error());
    const auto others = std::ranges::count_if(*table, [&](const KeySlot &other) { return other.id != id && !other.isDamaged(); });
    if (others == 0)
        return fail(ErrorCode::LastSlot, QString::number(id));
    return write(QStringLiteral("key-remove"), id, {}, std::nullopt, true);
}

/// The table, its list of names, the keyed check in the head and the line in the journal: all or none.
Result<void> Keyring::write(const QString &action, qint64 id, const QJsonObject &listed, const std::optional<KeySlot> &put, bool remove)
{
    Session::Inner &inner = m_session.inner();
    VW_TRY(inner.mustBeWritable());
    auto all = names();
    const auto key = inner.caseKey(homeCase());
    if (!all || !key)
        return Fail(!all ? all.error() : key.error());
    const RecordId recordId = vaultRecordId(recordKind);
    const auto old = inner.readRecord(**key, homeCase(), recordId);
    if (!old)
        return Fail(old.error());
    if (remove)
        all->remove(QString::number(id));
    else
        all->insert(QString::number(id), listed);
    const qint64 last = old->payload ? old->payload->value(QStringLiteral("last")).toInteger() : 0;
    const QJsonObject payload{{QStringLiteral("v"), 1},
                              {QStringLiteral("kind"), recordKind},
                              {QStringLiteral("slots"), *all},
                              {QStringLiteral("last"), std::max(last, id)}};
    NewLine line{.action = action,
                 .record = recordId,
                 .revision = old->revision + 1,
                 .detail = {{QStringLiteral("key"), id}},
                 .beforeLost = old->exists && !old->payload};
    if (old->payload)
        line.before = changedFields(*old->payload, payload);

    Change change(inner);
    VW_TRY(change.begin());
    if (remove || put) {
        VW_TRY(deleteSlot(*inner.database, id));
    }
    if (put) {
        VW_TRY(insertSlot(*inner.database, *put));
    }
    const auto table = readSlots(*inner.database);
    if (!table)
        return Fail(table.error());
    change.setSlots(slotMacs(inner.slotMacKey, *table));
    VW_TRY(change.markHead(homeCase(), **key, old->exists ? 0 : 1, line));
    VW_TRY(change.putRecord(homeCase(), **key, recordId, payload, line));
    return change.commit();
}

Result<SlotTable> SlotTable::read(const QString &path)
{
    const auto database = Database::openVault(path);
    if (!database)
        return Fail(database.error());
    const auto vaultId = readVaultId(**database);
    if (!vaultId)
        return Fail(vaultId.error());
    const auto table = readSlots(**database);
    if (!table)
        return Fail(table.error());
    return SlotTable{*vaultId, *table};
}

Result<std::unique_ptr<Session>> openWithSlotsOf(const QString &vaultPath, const SlotTable &backup, const OpenedSlot &opened,
                                                 const Clock &clock, const QString &stateFolder)
{
    auto locked = Locked::readWithoutSlots(vaultPath, clock, stateFolder);
    if (!locked)
        return Fail(locked.error());
    if ((*locked)->vaultId() != opened.vaultId)
        return fail(ErrorCode::OtherVault, vaultPath);
    auto session = (*locked)->openWithKey(opened.vaultKey.clone());
    if (!session)
        return session;
    Session::Inner &inner = (*session)->inner();
    inner.slotId = opened.id;
    inner.slotName = opened.name;
    inner.useListedName();

    VW_TRY(inner.mustBeWritable());
    const auto present = readSlots(*inner.database);
    if (!present)
        return Fail(present.error());
    const QJsonObject known = inner.head.slotMacs;
    QList<KeySlot> stay;
    Change change(inner);
    VW_TRY(change.begin());
    for (const KeySlot &slot : *present) {
        if (slotFits(inner.slotMacKey, slot, known)) {
            stay.append(slot);
            continue;
        }
        if (auto done = deleteSlot(*inner.database, slot.id); !done) // damaged, or put there by somebody else
            return Fail(done.error());
    }
    const KeySlot *whole = firstUsable(stay);
    QJsonArray restored;
    for (const KeySlot &slot : backup.all) {
        const bool isThere = std::ranges::any_of(stay, [&](const KeySlot &other) { return other.id == slot.id; });
        // Passphrases of one vault share their terms; one with others would never be tried. What was removed on purpose stays away.
        const bool fits = whole == nullptr || !slot.opensBy(SlotKind::Passphrase) || !whole->opensBy(SlotKind::Passphrase) ||
                          whole->params == slot.params;
        if (slot.isDamaged() || isThere || !fits || !known.contains(QString::number(slot.id)))
            continue;
        VW_TRY(insertSlot(*inner.database, slot));
        restored.append(slot.id);
    }
    const auto table = readSlots(*inner.database);
    if (!table)
        return Fail(table.error());
    change.setSlots(slotMacs(inner.slotMacKey, *table));
    if (auto done = change.journalHome({.action = QStringLiteral("keys-restored"), .detail = {{QStringLiteral("keys"), restored}}}); !done)
        return Fail(done.error());
    VW_TRY(change.commit());
    return session;
}

} // namespace vw::vault
