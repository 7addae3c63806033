// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/sealing.h"

#include "core/crypto/wordlist.h"

#include <QStringList>
#include <QtEndian>

#include <sodium.h>

#include <cstring>

namespace vw::crypto {

namespace {

constexpr size_t paddingBlock = 256;
constexpr size_t keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t digestSize = 32;
static_assert(keySize == 32 && nonceSize == 24 && tagSize == 16 && crypto_kdf_KEYBYTES == 32);

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

size_t sizeOf(const QByteArray &bytes)
{
    return static_cast<size_t>(bytes.size());
}

size_t paddedSize(size_t size)
{
    return (size / paddingBlock + 1) * paddingBlock;
}

/// `padded` holds `size` bytes of text and room up to paddedSize(size).
QByteArray sealPadded(const SecretBuffer &key, unsigned char *padded, size_t size, const QByteArray &associated)
{
    size_t length = 0;
    if (sodium_pad(&length, padded, size, paddingBlock, paddedSize(size)) != 0)
        return {};
    QByteArray sealed(static_cast<qsizetype>(nonceSize + length + tagSize), Qt::Uninitialized);
    unsigned char *const nonce = out(sealed);
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, padded, length, in(associated), sizeOf(associated), nullptr,
                                               nonce, key.data());
    return sealed;
}

/// Bytes the padded text needs, or nothing when this cannot be a sealed piece.
std::optional<size_t> roomFor(const SecretBuffer &key, const QByteArray &sealed)
{
    const size_t size = sizeOf(sealed);
    if (key.size() != keySize || size < nonceSize + paddingBlock + tagSize)
        return std::nullopt;
    const size_t room = size - nonceSize - tagSize;
    if (room % paddingBlock != 0)
        return std::nullopt;
    return room;
}

/// Opens into `padded`; the length of the text without its padding.
std::optional<size_t> openPadded(const SecretBuffer &key, const QByteArray &sealed, const QByteArray &associated, unsigned char *padded,
                                 size_t room)
{
    const unsigned char *const nonce = in(sealed);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(padded, nullptr, nullptr, nonce + nonceSize, room + tagSize, in(associated),
                                                   sizeOf(associated), nonce, key.data()) != 0)
        return std::nullopt;
    size_t length = 0;
    if (sodium_unpad(&length, padded, room, paddingBlock) != 0)
        return std::nullopt;
    return length;
}

} // namespace

Result<void> startCrypto()
{
    if (sodium_init() < 0)
        return fail(ErrorCode::RandomFailed);
    return {};
}

QByteArray associatedData(Purpose purpose, const QList<QByteArray> &ids, quint64 revision, const QByteArray &extra)
{
    QByteArray data("vw1");
    data.append(static_cast<char>(purpose));
    for (const QByteArray &id : ids)
        data.append(id);
    char number[sizeof(quint64)];
    qToLittleEndian(revision, number);
    data.append(number, sizeof number);
    data.append(extra);
    return data;
}

QByteArray seal(const SecretBuffer &key, const QByteArray &plain, const QByteArray &associated)
{
    if (key.size() != keySize)
        return {};
    QByteArray padded(static_cast<qsizetype>(paddedSize(sizeOf(plain))), Qt::Uninitialized);
    std::memcpy(padded.data(), plain.constData(), sizeOf(plain));
    QByteArray sealed = sealPadded(key, out(padded), sizeOf(plain), associated);
    wipe(padded);
    return sealed;
}

QByteArray seal(const SecretBuffer &key, const SecretBuffer &plain, const QByteArray &associated)
{
    if (key.size() != keySize || plain.isEmpty())
        return {};
    SecretBuffer padded(paddedSize(plain.size()));
    if (padded.isEmpty())
        return {};
    std::memcpy(padded.data(), plain.data(), plain.size());
    return sealPadded(key, padded.data(), plain.size(), associated);
}

std::optional<QByteArray> open(const SecretBuffer &key, const QByteArray &sealed, const QByteArray &associated)
{
    const auto room = roomFor(key, sealed);
    if (!room)
        return std::nullopt;
    QByteArray padded(static_cast<qsizetype>(*room), Qt::Uninitialized);
    const auto length = openPadded(key, sealed, associated, out(padded), *room);
    if (!length)
        return std::nullopt;
    padded.truncate(static_cast<qsizetype>(*length));
    return padded;
}

std::optional<SecretBuffer> openSecret(const SecretBuffer &key, const QByteArray &sealed, const QByteArray &associated)
{
    const auto room = roomFor(key, sealed);
    if (!room)
        return std::nullopt;
    SecretBuffer padded(*room);
    if (padded.isEmpty())
        return std::nullopt;
    const auto length = openPadded(key, sealed, associated, padded.data(), *room);
    if (!length || *length == 0)
        return std::nullopt;
    SecretBuffer plain(*length);
    if (plain.isEmpty())
        return std::nullopt;
    std::memcpy(plain.data(), padded.data(), *length);
    return plain;
}

SecretBuffer randomKey()
{
    SecretBuffer key(keySize);
    if (!key.isEmpty())
        randombytes_buf(key.data(), key.size());
    return key;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), sizeOf(bytes));
    return bytes;
}

SecretBuffer subkey(const SecretBuffer &key, Subkey id)
{
    if (key.size() != keySize)
        return {};
    SecretBuffer derived(keySize);
    if (!derived.isEmpty())
        crypto_kdf_derive_from_key(derived.data(), derived.size(), static_cast<quint64>(id), "vlagwijz", key.data());
    return derived;
}

QByteArray digest(const QByteArray &bytes)
{
    QByteArray sum(digestSize, Qt::Uninitialized);
    crypto_generichash(out(sum), digestSize, in(bytes), sizeOf(bytes), nullptr, 0);
    return sum;
}

QByteArray digest(const SecretBuffer &key, const QByteArray &bytes)
{
    // Without a key this would silently be a checksum that anyone can make.
    if (key.size() != keySize)
        return {};
    QByteArray sum(digestSize, Qt::Uninitialized);
    crypto_generichash(out(sum), digestSize, in(bytes), sizeOf(bytes), key.data(), key.size());
    return sum;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), sizeOf(a)) == 0;
}

void wipe(std::string &bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
    bytes.clear();
}

void wipe(QByteArray &bytes)
{
    // Shared or literal bytes belong to others too; writing to them would wipe a copy, or crash.
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), sizeOf(bytes));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

QString wordPassphrase(int words)
{
    QStringList chosen;
    for (int i = 0; i < words; ++i)
        chosen.append(QLatin1StringView(wordList[randombytes_uniform(wordList.size())]));
    return chosen.join(QLatin1Char('-'));
}

} // namespace vw::crypto
