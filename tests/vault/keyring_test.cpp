// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/recoverykey.h"
#include "core/crypto/strength.h"
#include "core/vault/backup.h"
#include "core/vault/keyring.h"

#include "tests/vault/vaultfixture.h"

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

crypto::SecretBuffer typed(const char *text)
{
    QByteArray bytes(text);
    bytes.detach();
    return crypto::SecretBuffer::takeFrom(bytes);
}

/// Adds a passphrase under the terms of the vault.
qint64 add(const VaultFolder &vault, Session &session, const QString &passphrase, const QString &name)
{
    Keyring keys(session);
    const auto terms = must(keys.terms());
    REQUIRE(terms.has_value());
    return must(keys.addPassphrase(*terms, vault.keyFor(passphrase, *terms), name));
}

QStringList actionsOf(const QList<JournalEntry> &journal)
{
    QStringList actions;
    for (const auto &entry : journal)
        actions.append(entry.action);
    return actions;
}

} // namespace

TEST_CASE("a recovery key is read back as it was printed, however it is typed")
{
    const auto key = crypto::newRecoveryKey();
    const QString text = crypto::recoveryText(key);
    REQUIRE(text.size() == 44); // nine groups of four
    REQUIRE(text.count(u' ') == 8);
    const auto sameAs = [&](QString wanted) {
        const auto read = crypto::readRecoveryText(typed(wanted.toUtf8().constData()));
        return read && std::equal(read->data(), read->data() + read->size(), key.data());
    };
    CHECK(sameAs(text));
    CHECK(sameAs(text.toLower()));
    CHECK(sameAs(QString(text).remove(u' ')));
    CHECK(sameAs(QString(text).replace(u' ', u'-')));
    CHECK(sameAs(QString(text).replace(u'0', u'o').replace(u'1', u'l')));
}

TEST_CASE("a mistyped recovery key is called mistyped")
{
    const QString text = crypto::recoveryText(crypto::newRecoveryKey());
    QString wrong = text;
    wrong[7] = wrong.at(7) == u'7' ? u'8' : u'7';
    CHECK_FALSE(crypto::readRecoveryText(typed(wrong.toUtf8().constData())));
    CHECK(crypto::looksLikeRecoveryText(typed(wrong.toUtf8().constData())));
    CHECK_FALSE(crypto::readRecoveryText(typed(text.chopped(1).toUtf8().constData())));
    CHECK(crypto::looksLikeRecoveryText(typed(text.chopped(1).toUtf8().constData())));
    CHECK_FALSE(crypto::looksLikeRecoveryText(typed("vier woorden die niemand raadt hier")));
}

TEST_CASE("a passphrase is weighed in four steps")
{
    using crypto::Strength;
    CHECK(crypto::strengthOf(typed("welkom")) == Strength::VeryWeak);
    CHECK(crypto::strengthOf(typed("geheim2026")) == Strength::VeryWeak);
    CHECK(crypto::isWeak(crypto::strengthOf(typed("anna1985!"))));
    CHECK(crypto::strengthOf(typed("molen-kreeft-oker-anjer-bever-inkt")) >= Strength::Fair);
    CHECK(crypto::strengthOf(typed("de groene trapgevel lust geen dinsdagmist")) == Strength::Strong);
}

TEST_CASE("each passphrase opens the vault, and the log knows whose it was")
{
    FilledVault vault;
    {
        auto session = must(vault.unlock());
        CHECK(add(vault, *session, u"van bea"_s, u"Bea"_s) == 2);
        const auto keys = must(Keyring(*session).list());
        REQUIRE(keys.size() == 2);
        CHECK(keys.at(0).name == u"Anna"_s);
        CHECK(keys.at(0).opened);
        CHECK(keys.at(1).name == u"Bea"_s);
        CHECK_FALSE(keys.at(1).opened);
        CHECK(keys.at(1).made == vault.clock.now());
    }
    auto session = must(vault.unlock(u"van bea"_s));
    CHECK(session->slotName() == u"Bea"_s);
    must(session->openCase(vault.one));
    CHECK(must(session->journal(vault.one)).last().who == u"Bea"_s);
    CHECK(must(session->verify()).isEmpty());
    session.reset();
    CHECK(must(vault.unlock())->slotName() == u"Anna"_s);
}

TEST_CASE("a passphrase under other terms is refused, because it would never be tried")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    const auto other = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
    CHECK(codeOf(Keyring(*session).addPassphrase(other, vault.keyFor(u"x"_s, other), u"Bea"_s)) == ErrorCode::OutOfRange);
}

TEST_CASE("a changed passphrase takes the place of the old one")
{
    FilledVault vault;
    {
        auto session = must(vault.unlock());
        const auto terms = must(Keyring(*session).terms());
        must(Keyring(*session).changePassphrase(1, vault.keyFor(u"nieuw"_s, *terms)));
        CHECK(codeOf(Keyring(*session).changePassphrase(7, vault.keyFor(u"nieuw"_s, *terms))) == ErrorCode::SlotNotFound);
        CHECK(must(session->verify()).isEmpty());
    }
    CHECK(codeOf(vault.unlock()) == ErrorCode::WrongPassphrase);
    CHECK(must(vault.unlock(u"nieuw"_s))->slotName() == u"Anna"_s);
}

TEST_CASE("a key can have another name, also one that is not one's own")
{
    FilledVault vault;
    {
        auto session = must(vault.unlock());
        add(vault, *session, u"van bea"_s, u"Bea"_s);
        must(Keyring(*session).rename(2, u"B. de Bedachte"_s));
        must(Keyring(*session).rename(1, u"A."_s));
        CHECK(session->slotName() == u"A."_s);
    }
    CHECK(must(vault.unlock(u"van bea"_s))->slotName() == u"B. de Bedachte"_s);
    CHECK(must(vault.unlock())->slotName() == u"A."_s);
}

TEST_CASE("a removed key no longer opens, and the last one stays")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    add(vault, *session, u"van bea"_s, u"Bea"_s);
    must(Keyring(*session).remove(2));
    CHECK(codeOf(Keyring(*session).remove(2)) == ErrorCode::SlotNotFound);
    CHECK(codeOf(Keyring(*session).remove(1)) == ErrorCode::LastSlot);
    CHECK(must(session->verify()).isEmpty());
    session.reset();
    CHECK(codeOf(vault.unlock(u"van bea"_s)) == ErrorCode::WrongPassphrase);
    CHECK(vault.unlock());
}

TEST_CASE("the last usable key stays, even beside a damaged one")
{
    FilledVault vault;
    {
        auto session = must(vault.unlock());
        add(vault, *session, u"van bea"_s, u"Bea"_s);
    }
    vault.flipBit(u"keyslot"_s, u"sealed"_s, u"id = 1"_s);
    auto session = must(vault.unlock(u"van bea"_s));
    CHECK(must(session->verify()) == QList<Error>{{ErrorCode::SlotDamaged, {u"1"_s}}});
    CHECK(must(Keyring(*session).list()).first().damaged);
    CHECK(codeOf(Keyring(*session).remove(2)) == ErrorCode::LastSlot);
    must(Keyring(*session).remove(1)); // damaged, of no use to anybody
    CHECK(must(session->verify()).isEmpty());
}

TEST_CASE("a recovery key opens the vault without a passphrase")
{
    FilledVault vault;
    crypto::SecretBuffer recovery;
    {
        auto session = must(vault.unlock());
        recovery = must(Keyring(*session).addRecovery(u"vel in de kluis"_s));
        const auto keys = must(Keyring(*session).list());
        REQUIRE(keys.size() == 2);
        CHECK(keys.at(1).kind == SlotKind::Recovery);
    }
    {
        auto locked = must(Locked::read(vault.file(), vault.clock, {}));
        CHECK(codeOf(locked->openRecovery(crypto::newRecoveryKey())) == ErrorCode::WrongPassphrase);
        auto session = must(locked->openRecovery(recovery));
        CHECK(session->slotName() == u"vel in de kluis"_s);
        CHECK(must(session->verify()).isEmpty());
        must(Keyring(*session).remove(1)); // the forgotten passphrase
        CHECK_FALSE(must(Keyring(*session).terms()).has_value());
    }
    auto locked = must(Locked::read(vault.file(), vault.clock, {}));
    CHECK(termsOf(locked->table()).isEmpty());
    auto session = must(locked->openRecovery(recovery));
    const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap())); // none are left to share
    must(Keyring(*session).addPassphrase(terms, vault.keyFor(u"nieuw"_s, terms), u"Anna"_s));
    session.reset();
    CHECK(vault.unlock(u"nieuw"_s));
}

TEST_CASE("what happens to keys stands in the journal of the vault")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    add(vault, *session, u"van bea"_s, u"Bea"_s);
    must(Keyring(*session).rename(2, u"B."_s));
    must(Keyring(*session).remove(2));
    CHECK(actionsOf(must(session->vaultJournal())).last(3) == QStringList{u"key-add"_s, u"key-rename"_s, u"key-remove"_s});
    CHECK(must(session->vaultJournal()).last().who == u"Anna"_s);
    // A number is never given twice: the journal speaks of it.
    CHECK(add(vault, *session, u"van cor"_s, u"Cor"_s) == 3);
}

TEST_CASE("damaged slots come back from a backup")
{
    FilledVault vault;
    const QString backups = vault.file(u"backups"_s);
    const auto made = must(backUp(vault.file(), backups, vault.clock));
    vault.flipBit(u"keyslot"_s, u"sealed"_s, u"id = 1"_s);
    REQUIRE(codeOf(vault.unlock()) == ErrorCode::SlotDamaged);

    const auto table = must(SlotTable::read(made.path));
    const auto opened = must(openAny(table.all, vault.keyFor(u"geheim"_s, firstTerms(table.all))));
    auto session = must(openWithSlotsOf(vault.file(), table, opened, vault.clock, {}));
    CHECK(must(session->verify()).isEmpty());
    CHECK(session->slotName() == u"Anna"_s);
    session.reset();
    CHECK(vault.unlock());
}

TEST_CASE("slots of another vault are refused")
{
    FilledVault vault, other;
    const auto table = must(SlotTable::read(other.file()));
    const auto opened = must(openAny(table.all, other.keyFor(u"geheim"_s, firstTerms(table.all))));
    CHECK(codeOf(openWithSlotsOf(vault.file(), table, opened, vault.clock, {})) == ErrorCode::OtherVault);
    CHECK(vault.unlock());
}
