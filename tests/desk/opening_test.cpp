// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/recoverykey.h"
#include "core/crypto/wordlist.h"
#include "core/vault/keyring.h"
#include "core/vault/rescue.h"
#include "desk/opening.h"

#include "tests/vault/vaultfixture.h"

#include <random>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;
using desk::Opening;
using desk::Typed;

namespace {

Typed typed(QString text)
{
    text.detach();
    return {crypto::preparePassphrase(text)};
}

/// What people make: words and a number, with spaces, dashes or nothing between them, sometimes with an accent, sometimes a sentence.
class Drawing {
public:
    QString next()
    {
        QStringList pieces;
        const auto words = 3 + m_random() % 5;
        for (quint64 i = 0; i < words; ++i)
            pieces.append(word());
        if (m_random() % 4 != 0)
            pieces.insert(static_cast<qsizetype>(m_random() % (words + 1)), QString::number(m_random() % 10000));
        static const QStringList between{u" "_s, u"-"_s, u""_s, u" "_s};
        return pieces.join(between.at(static_cast<qsizetype>(m_random() % 4)));
    }
    /// Of 34 to 38 letters and digits, spaces and dashes not counted, none of them u: the shape of a recovery key.
    QString shapedLikeRecoveryKey()
    {
        for (;;) {
            const QString text = next();
            if (crypto::looksLikeRecoveryText(typed(text).text))
                return text;
        }
    }

private:
    QString word()
    {
        static const QStringList others{u"Zoë"_s, u"café"_s, u"geitjes"_s, u"één"_s, u"wolf"_s, u"bosje"_s, u"boze"_s, u"Đorđe"_s};
        const auto drawn = m_random() % (crypto::wordList.size() + static_cast<size_t>(others.size()));
        return drawn < crypto::wordList.size() ? QString::fromLatin1(crypto::wordList[drawn])
                                               : others.at(static_cast<qsizetype>(drawn - crypto::wordList.size()));
    }
    std::mt19937_64 m_random{20261128};
};

const QString goats = u"7 kleine geitjes en een boze wolf in 1 bosje"_s;

/// The keys of a vault, tried without a file: cheap enough for two hundred thousand.
SlotTable tableFor(const QString &passphrase, bool withRecovery)
{
    static const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
    const auto key = must(crypto::deriveKey(typed(passphrase).text, terms));
    SlotTable table{QByteArray(16, 'v'), {}};
    table.all.append(must(makeSlot(1, terms, key, {crypto::randomKey(), table.vaultId, u"Anna"_s, 1})));
    if (withRecovery)
        table.all.append(must(makeRecoverySlot(2, crypto::newRecoveryKey(), {crypto::randomKey(), table.vaultId, u"blad"_s, 2})));
    return table;
}

} // namespace

TEST_CASE("every passphrase that can be set opens, also one that looks like a recovery key")
{
    needApplication();
    Drawing drawing;
    int shaped = 0;
    constexpr int drawn = 200000;
    for (int i = 0; i < drawn; ++i) {
        const QString passphrase = drawing.next();
        const bool isShaped = crypto::looksLikeRecoveryText(typed(passphrase).text);
        shaped += isShaped ? 1 : 0;
        if (!isShaped && i % 20 != 0) // all that was once refused, and one in twenty of the others: guarded memory takes its time
            continue;
        const SlotTable table = tableFor(passphrase, i % 2 == 0);
        const auto opened = Opening(typed(passphrase)).open(table);
        if (!opened)
            FAIL(passphrase.toStdString() << " does not open: code " << static_cast<int>(opened.error().code));
    }
    std::printf("passphrases: %d drawn, %d of them in the shape of a recovery key, all open\n", drawn, shaped);
    CHECK(shaped > 1000);
}

TEST_CASE("a vault is made and opened with each of five hundred passphrases")
{
    VaultFolder vault;
    Drawing drawing;
    const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
    for (int i = 0; i < 500; ++i) {
        const QString passphrase = i % 2 == 0 ? drawing.shapedLikeRecoveryKey() : drawing.next();
        INFO(passphrase.toStdString());
        const QString path = vault.file(u"w%1.vlagwijzer"_s.arg(i));
        must(createVault(path, terms, vault.keyFor(passphrase, terms), u"Anna"_s, vault.clock, {}));
        auto locked = must(Locked::read(path, vault.clock, {}));
        REQUIRE(Opening(typed(passphrase)).open(*locked).has_value());
        locked.reset();
        QFile::remove(path);
    }
}

TEST_CASE("a vault of the first format whose owner was shut out opens again, in every way there is")
{
    VaultFolder vault;
    QFile::copy(QStringLiteral(VW_SOURCE_DIR "/tests/vault/vaults/format1.vlagwijzer"), vault.file());
    QFile::setPermissions(vault.file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    SECTION("as a vault")
    {
        auto locked = must(Locked::read(vault.file(), vault.clock, {}));
        CHECK(must(Opening(typed(goats)).open(*locked))->slotName() == u"Bram"_s);
    }
    SECTION("as a backup whose slots are put back")
    {
        const auto table = must(SlotTable::read(vault.file()));
        CHECK(must(Opening(typed(goats)).open(table)).name == u"Bram"_s);
    }
    SECTION("in a rescue")
    {
        auto rescue = must(Rescue::read(vault.file(), {}, vault.folder.path()));
        must(Opening(typed(goats)).open(*rescue));
        CHECK(rescue->slotName() == u"Bram"_s);
    }
    SECTION("with its recovery key, as it stands on the sheet and as it is typed over")
    {
        for (const QString &text : {u"N78V AEWQ 00RB HADE 94DB KNXQ FXH6 9ES7 MAG9"_s, u"n78v-aewq-oorb-hade-94db-knxq-fxh6-9es7-mag9"_s}) {
            auto locked = must(Locked::read(vault.file(), vault.clock, {}));
            CHECK(Opening(typed(text)).open(*locked).has_value());
        }
    }
}

TEST_CASE("only when nothing opened is said what was wrong")
{
    needApplication();
    const SlotTable withSheet = tableFor(u"geheim"_s, true), withoutSheet = tableFor(u"geheim"_s, false);
    const auto judged = [](const SlotTable &table, Typed given) { return codeOf(Opening(std::move(given)).open(table)); };
    CHECK(judged(withSheet, typed(u"Geheim"_s)) == ErrorCode::WrongPassphrase);
    CHECK(judged(withSheet, typed({})) == ErrorCode::EmptyPassphrase);
    CHECK(judged(withSheet, typed(goats)) == ErrorCode::NotARecoveryKey);
    CHECK(judged(withoutSheet, typed(goats)) == ErrorCode::WrongPassphrase); // there is no recovery key to mistype
    CHECK(judged(withSheet, typed(u"N78V AEWQ 00RB HADE 94DB KNXQ FXH6 9ES7 MAG9"_s)) == ErrorCode::NotARecoveryKey); // of another vault
    CHECK(judged(withSheet, typed(u"w"_s.repeated(5000))) == ErrorCode::PassphraseTooLong);
    CHECK(judged(withSheet, {typed(u"caf\uFFFD"_s).text, false}) == ErrorCode::PassphraseNotText);
    SlotTable onlySheet = withSheet;
    onlySheet.all.removeFirst();
    CHECK(judged(onlySheet, typed(u"geheim"_s)) == ErrorCode::OnlyRecoveryKey);
    CHECK(judged(onlySheet, typed(goats)) == ErrorCode::NotARecoveryKey);
}

TEST_CASE("a long passphrase that an earlier window took still opens, and no longer can be set")
{
    needApplication();
    const QString longOne = u"lang "_s.repeated(1000);
    const SlotTable table = tableFor(longOne, false);
    CHECK(Opening(typed(longOne)).open(table).has_value());
    CHECK(codeOf(desk::mayBeSet(typed(longOne), false)) == ErrorCode::PassphraseTooLong);
    CHECK(desk::mayBeSet(typed(u"x"_s.repeated(crypto::mostPassphraseBytes)), true).has_value());
}

TEST_CASE("a slot that somebody put in is named, whether the passphrase is right or not, and a rescue looks past it")
{
    needApplication();
    SlotTable table = tableFor(u"geheim"_s, false);
    SECTION("a passphrase slot with terms of its own, standing first")
    {
        auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
        const auto key = must(crypto::deriveKey(typed(u"indringer"_s).text, terms));
        table.all.prepend(must(makeSlot(0, terms, key, {crypto::randomKey(), table.vaultId, u"?"_s, 0})));
        CHECK(codeOf(Opening(typed(u"Geheim"_s)).open(table)) == ErrorCode::SlotTableChanged);
        CHECK(must(Opening(typed(u"geheim"_s)).open(table)).name == u"Anna"_s); // Locked goes on to hold it against the keyed check
    }
    SECTION("a slot of a kind this program never writes")
    {
        auto strange = must(makeRecoverySlot(7, crypto::newRecoveryKey(), {crypto::randomKey(), table.vaultId, u"?"_s, 7}));
        strange.kind = 5;
        CHECK(hasForeignSlot({table.all.first()}) == false);
        CHECK(strange.isDamaged()); // its checksum is of the kind it had: damage, not an intruder
    }
    SECTION("a thousand of them cost no more than a few derivations")
    {
        for (int i = 0; i < 1000; ++i) {
            const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
            table.all.append(must(makeSlot(100 + i, terms, crypto::randomKey(), {crypto::randomKey(), table.vaultId, u"?"_s, 0})));
        }
        CHECK(termsOf(table.all).size() == mostTerms);
    }
}

TEST_CASE("a passphrase must be text, and strong or meant to be weak")
{
    needApplication();
    CHECK(codeOf(desk::mayBeSet(typed({}), true)) == ErrorCode::EmptyPassphrase);
    CHECK(codeOf(desk::mayBeSet({typed(u"caf\uFFFD latin"_s).text, false}, true)) == ErrorCode::PassphraseNotText);
    CHECK(codeOf(desk::mayBeSet(typed(u"geheim"_s), false)) == ErrorCode::WeakPassphrase);
    CHECK(desk::mayBeSet(typed(u"geheim"_s), true).has_value());
    CHECK(desk::mayBeSet(typed(goats), false).has_value());
}
