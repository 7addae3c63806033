// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/keyderivation.h"

#include "core/crypto/sealing.h"

#include <QElapsedTimer>

#include <sodium.h>

#include <algorithm>

namespace vw::crypto {

namespace {

constexpr quint64 mebibyte = 1024ULL * 1024;
constexpr quint64 leastMemory = 8192;
constexpr quint64 mostMemory = 256 * mebibyte;
constexpr quint64 mostPasses = 10;
constexpr int saltSize = 16;
static_assert(saltSize == crypto_pwhash_SALTBYTES);

/// Milliseconds that one derivation takes, or the reason it could not be done.
Result<qint64> measure(const KdfParams &params)
{
    QByteArray probe = QByteArrayLiteral("how fast is this computer");
    const SecretBuffer passphrase = SecretBuffer::takeFrom(probe);
    QElapsedTimer timer;
    timer.start();
    const auto key = deriveKey(passphrase, params);
    if (!key)
        return Fail(key.error());
    return std::max<qint64>(timer.elapsed(), 1);
}

quint64 passesFor(const KdfPolicy &policy, quint64 measuredPasses, qint64 milliseconds)
{
    const auto target = static_cast<quint64>(std::max(policy.targetMilliseconds, 0));
    const quint64 wanted = measuredPasses * target / static_cast<quint64>(milliseconds);
    return std::clamp(wanted, policy.minPasses, std::max(policy.minPasses, policy.maxPasses));
}

} // namespace

bool KdfParams::withinBounds() const
{
    return passes >= 1 && passes <= mostPasses && memory >= leastMemory && memory <= mostMemory && salt.size() == saltSize;
}

Result<KdfParams> chooseParams(const KdfPolicy &policy)
{
    KdfParams params{policy.minPasses, policy.memory, randomBytes(saltSize)};
    if (!params.withinBounds())
        return fail(ErrorCode::OutOfRange, QStringLiteral("kdf"), QString::number(params.memory), QStringLiteral("8 KiB - 256 MiB"));
    if (!policy.calibrate)
        return params;
    // Less memory is weaker, so it is taken only when the computer cannot give more.
    for (const quint64 memory : {policy.memory, 128 * mebibyte, 64 * mebibyte}) {
        if (memory > policy.memory)
            continue;
        params.memory = memory;
        const auto milliseconds = measure(params);
        if (milliseconds) {
            params.passes = passesFor(policy, policy.minPasses, *milliseconds);
            return params;
        }
        if (milliseconds.error().code != ErrorCode::OutOfMemory)
            return Fail(milliseconds.error());
    }
    return fail(ErrorCode::OutOfMemory, QStringLiteral("kdf"));
}

Result<SecretBuffer> deriveKey(const SecretBuffer &passphrase, const KdfParams &params)
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::EmptyPassphrase);
    if (!params.withinBounds())
        return fail(ErrorCode::OutOfRange, QStringLiteral("kdf"), QString::number(params.memory), QStringLiteral("8 KiB - 256 MiB"));
    SecretBuffer key(32);
    if (key.isEmpty())
        return fail(ErrorCode::OutOfMemory, QStringLiteral("key"));
    const int outcome = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()), passphrase.size(),
                                      reinterpret_cast<const unsigned char *>(params.salt.constData()), params.passes,
                                      static_cast<size_t>(params.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (outcome != 0)
        return fail(ErrorCode::OutOfMemory, QStringLiteral("kdf"));
    return key;
}

SecretBuffer preparePassphrase(QString &typed)
{
    QString composed = typed.normalized(QString::NormalizationForm_C);
    // Text without anything to compose comes back shared; the other owner goes first so that the last one can be wiped.
    wipe(typed);
    if (composed.endsWith(QLatin1Char('\n')))
        composed.chop(1);
    if (composed.endsWith(QLatin1Char('\r')))
        composed.chop(1);
    QByteArray bytes = composed.toUtf8();
    wipe(composed);
    return SecretBuffer::takeFrom(bytes);
}

} // namespace vw::crypto
