// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/signing.h"

#include "core/crypto/sealing.h"
#include "core/crypto/wordlist.h"

#include <QStringList>

#include <sodium.h>

namespace vw::crypto {

namespace {

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

SecretBuffer newSigningSeed()
{
    SecretBuffer seed(crypto_sign_SEEDBYTES);
    if (!seed.isEmpty())
        randombytes_buf(seed.data(), seed.size());
    return seed;
}

SigningKeys signingKeysFrom(const SecretBuffer &seed)
{
    SigningKeys keys;
    if (seed.size() != crypto_sign_SEEDBYTES)
        return keys;
    keys.secretKey = SecretBuffer(crypto_sign_SECRETKEYBYTES);
    QByteArray open(crypto_sign_PUBLICKEYBYTES, '\0');
    if (keys.secretKey.isEmpty() || crypto_sign_seed_keypair(bytesOf(open), keys.secretKey.data(), seed.data()) != 0)
        return {};
    keys.publicKey = open;
    return keys;
}

QByteArray sign(const SigningKeys &keys, const QByteArray &bytes)
{
    if (keys.secretKey.size() != crypto_sign_SECRETKEYBYTES)
        return {};
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(bytes), static_cast<unsigned long long>(bytes.size()), keys.secretKey.data());
    return signature;
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &bytes, const QByteArray &signature)
{
    return publicKey.size() == static_cast<qsizetype>(crypto_sign_PUBLICKEYBYTES) &&
           signature.size() == static_cast<qsizetype>(crypto_sign_BYTES) &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()),
                                       bytesOf(publicKey)) == 0;
}

QByteArray sealTo(const QByteArray &publicKey, const QByteArray &bytes)
{
    QByteArray boxKey(crypto_box_PUBLICKEYBYTES, '\0');
    if (publicKey.size() != static_cast<qsizetype>(crypto_sign_PUBLICKEYBYTES) ||
        crypto_sign_ed25519_pk_to_curve25519(bytesOf(boxKey), bytesOf(publicKey)) != 0)
        return {};
    QByteArray sealed(bytes.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal(bytesOf(sealed), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()), bytesOf(boxKey)) != 0)
        return {};
    return sealed;
}

QByteArray openSealed(const SigningKeys &keys, const QByteArray &sealed)
{
    const qsizetype size = sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES);
    SecretBuffer boxSecret(crypto_box_SECRETKEYBYTES);
    QByteArray boxKey(crypto_box_PUBLICKEYBYTES, '\0');
    if (size < 0 || boxSecret.isEmpty() || keys.secretKey.size() != crypto_sign_SECRETKEYBYTES ||
        crypto_sign_ed25519_sk_to_curve25519(boxSecret.data(), keys.secretKey.data()) != 0 ||
        crypto_sign_ed25519_pk_to_curve25519(bytesOf(boxKey), bytesOf(keys.publicKey)) != 0)
        return {};
    QByteArray open(size, '\0');
    if (crypto_box_seal_open(bytesOf(open), bytesOf(sealed), static_cast<unsigned long long>(sealed.size()), bytesOf(boxKey),
                             boxSecret.data()) != 0)
        return {};
    return open;
}

QString fingerprintWords(const QByteArray &publicKey)
{
    constexpr qsizetype words = 8;
    QStringList list;
    for (const char byte : digest(publicKey).first(words))
        list.append(QString::fromLatin1(wordList.at(static_cast<unsigned char>(byte))));
    return list.join(u' ');
}

} // namespace vw::crypto
