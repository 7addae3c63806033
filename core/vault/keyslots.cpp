// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/keyslots.h"

#include "core/crypto/recoverykey.h"
#include "core/crypto/sealing.h"
#include "core/vault/database.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace vw::vault {

using crypto::SecretBuffer;

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype idSize = 16;

void appendNumber(QByteArray &bytes, quint64 number)
{
    char raw[sizeof number];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

void appendSized(QByteArray &bytes, const QByteArray &part)
{
    appendNumber(bytes, static_cast<quint64>(part.size()));
    bytes.append(part);
}

/// Kind, derivation, cost and salt: what a thief would lower to guess faster.
QByteArray termsOf(const KeySlot &slot)
{
    QByteArray terms;
    appendNumber(terms, static_cast<quint64>(slot.kind));
    appendNumber(terms, static_cast<quint64>(slot.kdf));
    appendNumber(terms, slot.params.passes);
    appendNumber(terms, slot.params.memory);
    appendSized(terms, slot.params.salt);
    return terms;
}

QByteArray associatedOf(const KeySlot &slot)
{
    return crypto::associatedData(crypto::Purpose::Slot, {}, 0, termsOf(slot));
}

QByteArray contentOf(const KeySlot &slot)
{
    QByteArray content;
    appendNumber(content, static_cast<quint64>(slot.id));
    content.append(termsOf(slot));
    appendSized(content, slot.sealed);
    return content;
}

QJsonValue macOf(const SecretBuffer &macKey, const KeySlot &slot)
{
    return QString::fromLatin1(crypto::digest(macKey, contentOf(slot)).toBase64());
}

} // namespace

bool KeySlot::isDamaged() const
{
    return !crypto::sameBytes(checksum, crypto::digest(contentOf(*this))) ||
           (kdf == static_cast<qint64>(SlotKdf::Argon2id) && !params.withinBounds());
}

Result<QList<KeySlot>> readSlots(Database &database)
{
    auto rows = database.select("SELECT id, kind, kdf, ops, mem, salt, sealed, checksum FROM keyslot ORDER BY id");
    if (!rows)
        return Fail(rows.error());
    QList<KeySlot> table;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        KeySlot slot;
        slot.id = rows->number(0);
        slot.kind = rows->number(1);
        slot.kdf = rows->number(2);
        slot.params = {static_cast<quint64>(rows->number(3)), static_cast<quint64>(rows->number(4)), rows->bytes(5)};
        slot.sealed = rows->bytes(6);
        slot.checksum = rows->bytes(7);
        table.append(slot);
    }
    if (!more)
        return Fail(more.error());
    return table;
}

Result<void> insertSlot(Database &database, const KeySlot &slot)
{
    return database.run("INSERT INTO keyslot(id, kind, kdf, ops, mem, salt, sealed, checksum) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                        {slot.id, slot.kind, slot.kdf, static_cast<qint64>(slot.params.passes), static_cast<qint64>(slot.params.memory),
                         slot.params.salt, slot.sealed, slot.checksum});
}

Result<void> deleteSlot(Database &database, qint64 id)
{
    return database.run("DELETE FROM keyslot WHERE id = ?", {id});
}

Result<QByteArray> readVaultId(Database &database)
{
    auto rows = database.select("SELECT value FROM meta WHERE key = 'vault_id'");
    if (!rows)
        return Fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return Fail(found.error());
    if (!*found || rows->bytes(0).size() != idSize)
        return fail(ErrorCode::VaultDamaged, database.path(), QStringLiteral("vault id"));
    return rows->bytes(0);
}

namespace {

/// Seals the content into a slot whose terms are filled in.
Result<KeySlot> sealedSlot(KeySlot slot, const SecretBuffer &slotKey, const OpenedSlot &content)
{
    const QByteArray name = content.name.toUtf8();
    SecretBuffer plain(static_cast<size_t>(keySize + idSize + name.size()));
    if (plain.isEmpty() || content.vaultKey.size() != keySize || content.vaultId.size() != idSize)
        return fail(ErrorCode::OutOfMemory, QStringLiteral("slot"));
    std::memcpy(plain.data(), content.vaultKey.data(), keySize);
    std::memcpy(plain.data() + keySize, content.vaultId.constData(), idSize);
    std::memcpy(plain.data() + keySize + idSize, name.constData(), static_cast<size_t>(name.size()));
    slot.sealed = crypto::seal(slotKey, plain, associatedOf(slot));
    if (slot.sealed.isEmpty())
        return fail(ErrorCode::OutOfMemory, QStringLiteral("slot"));
    slot.checksum = crypto::digest(contentOf(slot));
    return slot;
}

} // namespace

Result<KeySlot> makeSlot(qint64 id, const crypto::KdfParams &params, const SecretBuffer &slotKey, const OpenedSlot &content)
{
    return sealedSlot({id, static_cast<qint64>(SlotKind::Passphrase), static_cast<qint64>(SlotKdf::Argon2id), params, {}, {}}, slotKey,
                      content);
}

Result<KeySlot> makeRecoverySlot(qint64 id, const SecretBuffer &recoveryKey, const OpenedSlot &content)
{
    const crypto::KdfParams terms{0, 0, crypto::randomBytes(idSize)};
    return sealedSlot({id, static_cast<qint64>(SlotKind::Recovery), static_cast<qint64>(SlotKdf::None), terms, {}, {}},
                      crypto::recoverySlotKey(recoveryKey, terms.salt), content);
}

const KeySlot *firstUsable(const QList<KeySlot> &table)
{
    const KeySlot *usable = nullptr;
    for (const KeySlot &slot : table) {
        if (slot.opensBy(SlotKind::Passphrase))
            return &slot;
        if (usable == nullptr && !slot.isDamaged())
            usable = &slot;
    }
    return usable;
}

QList<crypto::KdfParams> termsOf(const QList<KeySlot> &table)
{
    QList<std::pair<crypto::KdfParams, int>> counted;
    for (const KeySlot &slot : table) {
        if (!slot.opensBy(SlotKind::Passphrase))
            continue;
        const auto known = std::ranges::find(counted, slot.params, [](const auto &entry) { return entry.first; });
        if (known == counted.end())
            counted.append({slot.params, 1});
        else
            ++known->second;
    }
    std::ranges::stable_sort(counted, std::ranges::greater(), [](const auto &entry) { return entry.second; });
    QList<crypto::KdfParams> terms;
    for (qsizetype i = 0; i < std::min(counted.size(), mostTerms); ++i)
        terms.append(counted.at(i).first);
    return terms;
}

bool hasRecoverySlot(const QList<KeySlot> &table)
{
    return std::ranges::any_of(table, [](const KeySlot &slot) { return slot.opensBy(SlotKind::Recovery); });
}

bool hasForeignSlot(const QList<KeySlot> &table)
{
    const auto isForeign = [](const KeySlot &slot) {
        const bool isPassphrase = slot.opensBy(SlotKind::Passphrase) && slot.kdf == static_cast<qint64>(SlotKdf::Argon2id);
        const bool isRecovery = slot.opensBy(SlotKind::Recovery) && slot.kdf == static_cast<qint64>(SlotKdf::None);
        return !slot.isDamaged() && !isPassphrase && !isRecovery;
    };
    return termsOf(table).size() > 1 || std::ranges::any_of(table, isForeign);
}

Result<OpenedSlot> openAny(const QList<KeySlot> &table, const SecretBuffer &slotKey)
{
    for (const KeySlot &slot : table) {
        if (slot.isDamaged())
            continue;
        if (auto opened = openSlot(slot, slotKey))
            return std::move(*opened);
    }
    return fail(ErrorCode::WrongPassphrase);
}

Result<OpenedSlot> openAnyRecovery(const QList<KeySlot> &table, const SecretBuffer &recoveryKey)
{
    for (const KeySlot &slot : table) {
        if (!slot.opensBy(SlotKind::Recovery))
            continue;
        if (auto opened = openSlot(slot, crypto::recoverySlotKey(recoveryKey, slot.params.salt)))
            return std::move(*opened);
    }
    return fail(ErrorCode::WrongPassphrase);
}

std::optional<OpenedSlot> openSlot(const KeySlot &slot, const SecretBuffer &slotKey)
{
    const auto plain = crypto::openSecret(slotKey, slot.sealed, associatedOf(slot));
    if (!plain || plain->size() < keySize + idSize)
        return std::nullopt;
    OpenedSlot opened{SecretBuffer(keySize), {}, {}, slot.id};
    if (opened.vaultKey.isEmpty())
        return std::nullopt;
    std::memcpy(opened.vaultKey.data(), plain->data(), keySize);
    const auto *rest = reinterpret_cast<const char *>(plain->data() + keySize);
    opened.vaultId = QByteArray(rest, idSize);
    opened.name = QString::fromUtf8(rest + idSize, static_cast<qsizetype>(plain->size()) - keySize - idSize);
    return opened;
}

QJsonObject slotMacs(const SecretBuffer &macKey, const QList<KeySlot> &table)
{
    QJsonObject macs;
    for (const KeySlot &slot : table)
        macs.insert(QString::number(slot.id), macOf(macKey, slot));
    return macs;
}

bool slotFits(const SecretBuffer &macKey, const KeySlot &slot, const QJsonObject &macs)
{
    return !slot.isDamaged() && macs.value(QString::number(slot.id)) == macOf(macKey, slot);
}

bool slotsFit(const SecretBuffer &macKey, const QList<KeySlot> &table, const QJsonObject &macs)
{
    QJsonObject unseen = macs;
    qsizetype damaged = 0;
    for (const KeySlot &slot : table) {
        if (slot.isDamaged()) {
            ++damaged; // which one it was cannot be told for sure: its id may be what was hit
            continue;
        }
        const auto mac = unseen.constFind(QString::number(slot.id));
        if (mac == unseen.constEnd() || *mac != macOf(macKey, slot))
            return false;
        unseen.erase(unseen.find(QString::number(slot.id)));
    }
    return unseen.size() == damaged;
}

} // namespace vw::vault
