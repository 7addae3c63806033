// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/sealing.h"

#include "core/crypto/wordlist.h"

#include "tests/support/stringmaker.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <cstring>

using namespace vw;
using namespace vw::crypto;

TEST_CASE("what is sealed opens only with its own key, bytes and associated data")
{
    REQUIRE(startCrypto());
    const SecretBuffer key = randomKey();
    const QByteArray text("zij zegt dat hij haar volgt");
    const QByteArray purpose = associatedData(Purpose::Record, {QByteArray(16, 'a'), QByteArray(16, 'b')}, 3);
    const QByteArray sealed = seal(key, text, purpose);

    SECTION("the same three give the text back")
    {
        REQUIRE(open(key, sealed, purpose) == text);
        REQUIRE(open(key, seal(key, QByteArray(), purpose), purpose) == QByteArray());
    }
    SECTION("another key gives nothing")
    {
        REQUIRE_FALSE(open(randomKey(), sealed, purpose));
        REQUIRE_FALSE(open(SecretBuffer(), sealed, purpose));
    }
    SECTION("another purpose, id or revision gives nothing")
    {
        REQUIRE_FALSE(open(key, sealed, associatedData(Purpose::Draft, {QByteArray(16, 'a'), QByteArray(16, 'b')}, 3)));
        REQUIRE_FALSE(open(key, sealed, associatedData(Purpose::Record, {QByteArray(16, 'a'), QByteArray(16, 'c')}, 3)));
        REQUIRE_FALSE(open(key, sealed, associatedData(Purpose::Record, {QByteArray(16, 'a'), QByteArray(16, 'b')}, 2)));
    }
    SECTION("any flipped bit gives nothing")
    {
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray other = sealed;
            other[i] = static_cast<char>(other.at(i) ^ 1);
            REQUIRE_FALSE(open(key, other, purpose));
        }
    }
    SECTION("any shorter piece gives nothing")
    {
        for (qsizetype size = 0; size < sealed.size(); ++size)
            REQUIRE_FALSE(open(key, sealed.first(size), purpose));
    }
    SECTION("sealing twice never looks alike")
    {
        REQUIRE(seal(key, text, purpose) != sealed);
    }
    SECTION("the size tells only the next multiple of 256")
    {
        REQUIRE(sealed.size() == 24 + 256 + 16);
        REQUIRE(seal(key, QByteArray(255, 'x'), purpose).size() == 24 + 256 + 16);
        REQUIRE(seal(key, QByteArray(256, 'x'), purpose).size() == 24 + 512 + 16);
    }
    SECTION("without a key nothing is sealed")
    {
        REQUIRE(seal(SecretBuffer(), text, purpose).isEmpty());
        REQUIRE(digest(SecretBuffer(), text).isEmpty());
    }
}

TEST_CASE("associated data is vw1, purpose, ids and a little-endian revision")
{
    REQUIRE(associatedData(Purpose::Journal, {QByteArray(16, 'i')}, 0x0102) ==
            QByteArray("vw1\x06") + QByteArray(16, 'i') + QByteArray("\x02\x01\0\0\0\0\0\0", 8));
}

TEST_CASE("a secret is sealed and opened without leaving guarded memory")
{
    const SecretBuffer key = randomKey(), secret = randomKey();
    const auto back = openSecret(key, seal(key, secret, "x"), "x");
    REQUIRE(back);
    REQUIRE(back->size() == secret.size());
    REQUIRE(std::memcmp(back->data(), secret.data(), secret.size()) == 0);
    REQUIRE_FALSE(openSecret(key, seal(key, secret, "x"), "y"));
}

TEST_CASE("a secret buffer is moved, never copied by accident, and empty after wiping")
{
    QByteArray bytes(40, 'k');
    SecretBuffer first = SecretBuffer::takeFrom(bytes);
    REQUIRE(bytes.isEmpty());
    REQUIRE(first.size() == 40);
    const SecretBuffer copy = first.clone();
    SecretBuffer second = std::move(first);
    REQUIRE(second.size() == 40);
    REQUIRE(std::memcmp(copy.data(), second.data(), 40) == 0);
    second.wipe();
    REQUIRE(second.isEmpty());
    REQUIRE(copy.size() == 40);
}

TEST_CASE("subkeys differ from each other and from their key, and are always the same")
{
    const SecretBuffer key = randomKey();
    const QByteArray probe("probe");
    const QList<QByteArray> sums{digest(key, probe),
                                 digest(subkey(key, Subkey::Chain), probe),
                                 digest(subkey(key, Subkey::SlotMac), probe),
                                 digest(subkey(key, Subkey::Heads), probe),
                                 digest(subkey(key, Subkey::Witness), probe),
                                 digest(probe)};
    REQUIRE(QSet<QByteArray>(sums.begin(), sums.end()).size() == sums.size());
    REQUIRE(digest(subkey(key, Subkey::Chain), probe) == sums.at(1));
}

TEST_CASE("wiping spares those who share the text")
{
    QString text = QStringLiteral("wacht") + QString::number(12);
    const QString other = text;
    wipe(text);
    REQUIRE(text.isEmpty());
    REQUIRE(other == QStringLiteral("wacht12"));
}

TEST_CASE("the word list has 256 plain words that nobody confuses on the phone")
{
    QSet<QString> starts;
    for (const char *entry : wordList) {
        const QString word = QLatin1StringView(entry);
        CAPTURE(word.toStdString());
        REQUIRE(word.size() >= 4);
        REQUIRE(word.size() <= 8);
        REQUIRE(std::all_of(word.begin(), word.end(), [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); }));
        starts.insert(word.first(4));
    }
    REQUIRE(starts.size() == 256);
    REQUIRE(wordPassphrase().split(QLatin1Char('-')).size() == 6);
    REQUIRE(wordPassphrase() != wordPassphrase());
}
