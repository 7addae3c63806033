// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/recoverykey.h"

#include <sodium.h>

#include <array>
#include <string_view>

namespace vw::crypto {

namespace {

constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
constexpr size_t keySize = 20;       // 160 bits
constexpr size_t keyLetters = 32;
constexpr size_t checkLetters = 4;   // 20 bits: one in a million mistakes goes unseen
constexpr size_t allLetters = keyLetters + checkLetters;
constexpr qsizetype groupSize = 4;
constexpr std::string_view purpose = "vlagwijzer recovery";

/// 0..31, or nothing.
std::optional<unsigned> valueOf(unsigned char letter)
{
    if (letter >= 'a' && letter <= 'z')
        letter = static_cast<unsigned char>(letter - 'a' + 'A');
    if (letter == 'O')
        letter = '0';
    if (letter == 'I' || letter == 'L')
        letter = '1';
    const size_t at = letters.find(static_cast<char>(letter));
    if (at == std::string_view::npos)
        return std::nullopt;
    return static_cast<unsigned>(at);
}

bool separates(unsigned char letter)
{
    return letter == ' ' || letter == '-' || letter == '\t';
}

/// The first 20 bits of BLAKE2b over the key, as four values.
std::array<unsigned, checkLetters> checkOf(const SecretBuffer &key)
{
    std::array<unsigned char, 16> sum{};
    crypto_generichash(sum.data(), sum.size(), key.data(), key.size(), nullptr, 0);
    const unsigned bits = (unsigned{sum[0]} << 12U) | (unsigned{sum[1]} << 4U) | (unsigned{sum[2]} >> 4U);
    return {bits >> 15U & 31U, bits >> 10U & 31U, bits >> 5U & 31U, bits & 31U};
}

/// Five bits at `index` of the key.
unsigned bitsOf(const SecretBuffer &key, size_t index)
{
    unsigned value = 0;
    for (size_t bit = index * 5; bit < index * 5 + 5; ++bit)
        value = value << 1U | (unsigned{key.data()[bit / 8]} >> (7U - bit % 8U) & 1U);
    return value;
}

void putBits(SecretBuffer &key, size_t index, unsigned value)
{
    for (size_t i = 0; i < 5; ++i) {
        const size_t bit = index * 5 + i;
        key.data()[bit / 8] = static_cast<unsigned char>(key.data()[bit / 8] | (value >> (4U - i) & 1U) << (7U - bit % 8U));
    }
}

} // namespace

SecretBuffer newRecoveryKey()
{
    SecretBuffer key(keySize);
    if (!key.isEmpty())
        randombytes_buf(key.data(), key.size());
    return key;
}

QString recoveryText(const SecretBuffer &recoveryKey)
{
    QString text;
    if (recoveryKey.size() != keySize)
        return text;
    text.reserve(static_cast<qsizetype>(allLetters + allLetters / 4)); // grown text would leave copies behind
    const auto put = [&](unsigned value) {
        if (text.size() % (groupSize + 1) == groupSize)
            text.append(QLatin1Char(' '));
        text.append(QLatin1Char(letters[value]));
    };
    for (size_t i = 0; i < keyLetters; ++i)
        put(bitsOf(recoveryKey, i));
    for (const unsigned value : checkOf(recoveryKey))
        put(value);
    return text;
}

std::optional<SecretBuffer> readRecoveryText(const SecretBuffer &typed)
{
    SecretBuffer key(keySize);
    std::array<unsigned, checkLetters> check{};
    size_t seen = 0;
    if (key.isEmpty())
        return std::nullopt;
    for (size_t i = 0; i < typed.size(); ++i) {
        if (separates(typed.data()[i]))
            continue;
        const auto value = valueOf(typed.data()[i]);
        if (!value || seen == allLetters)
            return std::nullopt;
        if (seen < keyLetters)
            putBits(key, seen, *value);
        else
            check[seen - keyLetters] = *value;
        ++seen;
    }
    if (seen != allLetters || check != checkOf(key))
        return std::nullopt;
    return key;
}

bool looksLikeRecoveryText(const SecretBuffer &typed)
{
    size_t seen = 0, digits = 0;
    for (size_t i = 0; i < typed.size(); ++i) {
        if (separates(typed.data()[i]))
            continue;
        if (!valueOf(typed.data()[i]))
            return false;
        digits += typed.data()[i] >= '0' && typed.data()[i] <= '9' ? 1 : 0;
        ++seen;
    }
    return seen + 2 >= allLetters && seen <= allLetters + 2 && digits > 0; // words of a passphrase have no digits
}

SecretBuffer recoverySlotKey(const SecretBuffer &recoveryKey, const QByteArray &salt)
{
    SecretBuffer key(32);
    if (key.isEmpty() || recoveryKey.size() != keySize)
        return {};
    crypto_generichash_state state;
    crypto_generichash_init(&state, recoveryKey.data(), recoveryKey.size(), key.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(purpose.data()), purpose.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(salt.constData()), static_cast<size_t>(salt.size()));
    crypto_generichash_final(&state, key.data(), key.size());
    sodium_memzero(&state, sizeof state);
    return key;
}

} // namespace vw::crypto
