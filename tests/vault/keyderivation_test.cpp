// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/keyderivation.h"

#include "core/crypto/sealing.h"

#include "tests/support/stringmaker.h"

#include <cstring>

using namespace vw;
using namespace vw::crypto;

namespace {

QByteArray prepared(QString typed)
{
    const SecretBuffer bytes = preparePassphrase(typed);
    REQUIRE(typed.isEmpty());
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

SecretBuffer secret(const char *text)
{
    QByteArray bytes(text);
    return SecretBuffer::takeFrom(bytes);
}

bool same(const SecretBuffer &a, const SecretBuffer &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace

TEST_CASE("a passphrase is the same however it was typed")
{
    SECTION("accents composed or not")
    {
        REQUIRE(prepared(QStringLiteral("cafe\u0301")) == QByteArray("caf\xc3\xa9"));
        REQUIRE(prepared(QStringLiteral("caf\u00e9")) == QByteArray("caf\xc3\xa9"));
    }
    SECTION("without its line end")
    {
        REQUIRE(prepared(QStringLiteral("geheim\n")) == "geheim");
        REQUIRE(prepared(QStringLiteral("geheim\r\n")) == "geheim");
    }
    SECTION("spaces are part of it")
    {
        REQUIRE(prepared(QStringLiteral(" geheim ")) == " geheim ");
    }
}

TEST_CASE("the key depends on passphrase, salt and cost, and on nothing else")
{
    const KdfParams params{1, 8192, QByteArray(16, 's')};
    const auto key = deriveKey(secret("geheim"), params);
    REQUIRE(key);
    REQUIRE(key->size() == 32);
    REQUIRE(same(*key, *deriveKey(secret("geheim"), params)));
    REQUIRE_FALSE(same(*key, *deriveKey(secret("geheim "), params)));
    REQUIRE_FALSE(same(*key, *deriveKey(secret("geheim"), {1, 8192, QByteArray(16, 't')})));
    REQUIRE_FALSE(same(*key, *deriveKey(secret("geheim"), {2, 8192, QByteArray(16, 's')})));
    REQUIRE_FALSE(same(*key, *deriveKey(secret("geheim"), {1, 16384, QByteArray(16, 's')})));
}

TEST_CASE("a forged slot cannot ask for more than this program would")
{
    const QByteArray salt(16, 's');
    const QList<KdfParams> forged{{0, 8192, salt},        {11, 8192, salt},
                                  {1, 8191, salt},        {1, 256ULL * 1024 * 1024 + 1, salt},
                                  {1, 1ULL << 40, salt},  {1, 8192, QByteArray(15, 's')},
                                  {1, 8192, QByteArray()}};
    for (const KdfParams &params : forged) {
        REQUIRE_FALSE(params.withinBounds());
        const auto key = deriveKey(secret("geheim"), params);
        REQUIRE_FALSE(key);
        REQUIRE(key.error().code == ErrorCode::OutOfRange);
    }
}

TEST_CASE("an empty passphrase is refused by name")
{
    const auto key = deriveKey(SecretBuffer(), {1, 8192, QByteArray(16, 's')});
    REQUIRE_FALSE(key);
    REQUIRE(key.error().code == ErrorCode::EmptyPassphrase);
}

TEST_CASE("parameters follow the policy")
{
    SECTION("the cheap one of the tests measures nothing")
    {
        const auto params = chooseParams(KdfPolicy::cheap());
        REQUIRE(params);
        REQUIRE(params->passes == 1);
        REQUIRE(params->memory == 8192);
        REQUIRE(params->salt.size() == 16);
        REQUIRE(params->salt != chooseParams(KdfPolicy::cheap())->salt);
    }
    SECTION("a slow target gives the most passes, no target the fewest")
    {
        REQUIRE(chooseParams({8192, 3, 10, 60000, true})->passes == 10);
        REQUIRE(chooseParams({8192, 3, 10, 0, true})->passes == 3);
    }
}
