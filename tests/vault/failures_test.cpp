// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/keyslots.h"

#include "tests/vault/vaultfixture.h"

#include <QFileInfo>

#include <array>

#include <sys/wait.h>
#include <unistd.h>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

TEST_CASE("a file that is no vault is refused as such")
{
    VaultFolder vault;
    const auto write = [&](const QByteArray &bytes) {
        QFile file(vault.file());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    SECTION("a text")
    {
        write(QByteArray("beste collega, ").repeated(400));
        REQUIRE(codeOf(vault.unlock()) == ErrorCode::NotAVault);
        REQUIRE(codeOf(vaultInfo(vault.file())) == ErrorCode::NotAVault);
    }
    SECTION("a short text")
    {
        write("x");
        REQUIRE(codeOf(vault.unlock()) == ErrorCode::NotAVault);
    }
    SECTION("nothing at all")
    {
        write({});
        REQUIRE(codeOf(vault.unlock()) == ErrorCode::NotAVault);
        REQUIRE(QFileInfo(vault.file()).size() == 0);
    }
    SECTION("a database of another program, which stays as it was")
    {
        vault.tamper(u"CREATE TABLE recipes(name TEXT)"_s);
        REQUIRE(codeOf(vault.unlock()) == ErrorCode::NotAVault);
        REQUIRE(vault.tamper(u"SELECT count(*) FROM sqlite_master"_s) == QList<QVariant>{1});
    }
    SECTION("a folder")
    {
        REQUIRE(codeOf(Locked::read(vault.folder.path(), vault.clock, {})) == ErrorCode::NotAPlainFile);
    }
    SECTION("no file")
    {
        REQUIRE(codeOf(vault.unlock()) == ErrorCode::FileNotFound);
        REQUIRE_FALSE(QFile::exists(vault.file()));
    }
}

TEST_CASE("a vault of a newer program is refused with both versions")
{
    FilledVault vault;
    vault.tamper(u"PRAGMA user_version = 7"_s);
    REQUIRE(codeOf(vault.unlock()) == ErrorCode::VaultDamaged); // the mark inside says otherwise: a bit that fell over
    vault.tamper(u"UPDATE meta SET value = '7' WHERE key = 'format'"_s);
    const auto refused = vault.unlock();
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error() == Error{ErrorCode::VaultNewer, {vault.file(), u"7"_s, QString::number(formatVersion)}});
}

TEST_CASE("a table that is missing or a trigger that was added is damage")
{
    FilledVault vault;
    vault.tamper(GENERATE(u"DROP TABLE draft"_s, u"CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM record; END"_s));
    REQUIRE(codeOf(vault.unlock()) == ErrorCode::VaultDamaged);
}

TEST_CASE("a vault that is open is in use, for this program and any other")
{
    FilledVault vault;
    // The other program starts before the vault is open here, so that it knows nothing of our locks but what the system says.
    std::array<int, 2> signal{};
    REQUIRE(::pipe(signal.data()) == 0);
    const pid_t other = ::fork();
    if (other == 0) {
        char go = 0;
        const bool told = ::read(signal[0], &go, 1) == 1;
        ::_exit(told && failsWith(Locked::read(vault.file(), vault.clock, {}), ErrorCode::VaultInUse) ? 0 : 1);
    }
    auto session = must(vault.unlock());
    CHECK(codeOf(vault.unlock()) == ErrorCode::VaultInUse);
    CHECK(codeOf(vaultInfo(vault.file())) == ErrorCode::VaultInUse);
    CHECK(codeOf(writeDraftsOf(vault.file(), {}, {})) == ErrorCode::VaultInUse);
    // Only now, to see that those refusals have not loosened the lock.
    CHECK(::write(signal[1], "!", 1) == 1);
    ::close(signal[0]);
    ::close(signal[1]);
    int status = 0;
    REQUIRE(::waitpid(other, &status, 0) == other);
    REQUIRE(status == 0);
    session.reset();
    REQUIRE(vault.unlock());
}

TEST_CASE("a damaged slot is not called a wrong passphrase")
{
    FilledVault vault;
    SECTION("the only slot")
    {
        vault.flipBit(u"keyslot"_s, GENERATE(u"sealed"_s, u"salt"_s, u"checksum"_s), u"id = 1"_s);
        const auto refused = vault.unlock();
        REQUIRE_FALSE(refused);
        REQUIRE(refused.error() == Error{ErrorCode::SlotDamaged, {u"1"_s}});
        REQUIRE(must(vaultInfo(vault.file())).damagedSlots == 1);
    }
    SECTION("a slot that asks for a terabyte, checksum and all damaged or forged")
    {
        vault.tamper(u"UPDATE keyslot SET mem = 1099511627776"_s);
        REQUIRE(codeOf(vault.unlock()) == ErrorCode::SlotDamaged);
    }
    SECTION("no slot left")
    {
        vault.tamper(u"DELETE FROM keyslot"_s);
        REQUIRE(codeOf(vault.unlock()) == ErrorCode::SlotDamaged);
    }
}

TEST_CASE("a slot that was added is noticed after unlock")
{
    FilledVault vault;
    SECTION("with a checksum of another row: a damaged slot too many")
    {
        vault.tamper(u"INSERT INTO keyslot SELECT 2, kind, kdf, ops, mem, salt, sealed, checksum FROM keyslot"_s);
    }
    SECTION("as a damaged row")
    {
        vault.tamper(u"INSERT INTO keyslot VALUES(2, 1, 1, 1, 8192, x'00', x'00', x'00')"_s);
    }
    SECTION("whole and valid, but not by someone who has the vault key")
    {
        const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
        const auto slot =
            must(makeSlot(2, terms, vault.keyFor(u"indringer"_s, terms), {crypto::randomKey(), crypto::randomBytes(16), u"indringer"_s}));
        vault.tamper(u"INSERT INTO keyslot VALUES(2, 1, 1, ?, ?, ?, ?, ?)"_s,
                     {static_cast<qint64>(terms.passes), static_cast<qint64>(terms.memory), terms.salt, slot.sealed, slot.checksum});
    }
    REQUIRE(codeOf(vault.unlock()) == ErrorCode::SlotTableChanged);
}

TEST_CASE("of two slots one may be damaged, none may be exchanged or removed")
{
    const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
    const crypto::SecretBuffer macKey = crypto::randomKey(), slotKey = crypto::randomKey();
    const auto newSlot = [&](qint64 id) {
        return must(makeSlot(id, terms, slotKey, {crypto::randomKey(), QByteArray(16, 'v'), u"naam"_s}));
    };
    QList<KeySlot> table{newSlot(1), newSlot(2)};
    const QJsonObject macs = slotMacs(macKey, table);
    REQUIRE(slotsFit(macKey, table, macs));
    SECTION("damaged in any column, the other still counts")
    {
        const int column = GENERATE(0, 1, 2, 3);
        if (column == 0)
            table[0].sealed[0] = static_cast<char>(table[0].sealed.at(0) ^ 1);
        if (column == 1)
            table[0].checksum[0] = static_cast<char>(table[0].checksum.at(0) ^ 1);
        if (column == 2)
            table[0].id = 9;
        if (column == 3)
            table[0].params.passes += 1;
        REQUIRE(table[0].isDamaged());
        REQUIRE(slotsFit(macKey, table, macs));
        REQUIRE(openSlot(table[1], slotKey)->name == u"naam"_s);
    }
    SECTION("exchanged for another valid one")
    {
        table[1] = newSlot(2);
        REQUIRE_FALSE(slotsFit(macKey, table, macs));
    }
    SECTION("removed")
    {
        table.removeLast();
        REQUIRE_FALSE(slotsFit(macKey, table, macs));
    }
    SECTION("checked with another key")
    {
        REQUIRE_FALSE(slotsFit(crypto::randomKey(), table, macs));
    }
}

TEST_CASE("a damaged head row is named, and no passphrase is blamed")
{
    FilledVault vault;
    vault.flipBit(u"head"_s, u"sealed"_s, u"id = 1"_s);
    const auto refused = vault.unlock();
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error() == Error{ErrorCode::VaultDamaged, {vault.file(), u"head"_s}});
}

TEST_CASE("a damaged record is named and everything else opens")
{
    FilledVault vault;
    SECTION("a record")
    {
        vault.flipBit(u"record"_s, u"sealed"_s, vault.in(vault.one, vault.first));
        auto session = must(vault.unlock());
        const auto opened = must(session->openCase(vault.one));
        REQUIRE(opened.damaged == QList<RecordId>{vault.first});
        REQUIRE(opened.records.size() == 1);
        REQUIRE(opened.records.first().id == vault.second);
        REQUIRE(must(session->openCase(vault.two)).damaged.isEmpty());
        REQUIRE(must(session->verify()) == QList<Error>{{ErrorCode::RecordDamaged, {vault.one.text(), vault.first.text()}}});
        // Written anew, it is whole again.
        must(session->save(vault.one, vault.first, noteOf(u"opnieuw"_s), headOf(u"Z"_s), u"change"_s));
        REQUIRE(must(session->openCase(vault.one)).damaged.isEmpty());
        REQUIRE(must(session->verify()).isEmpty());
    }
    SECTION("a head in the list")
    {
        vault.flipBit(u"casefile"_s, u"head_sealed"_s, vault.in(vault.one));
        auto session = must(vault.unlock());
        const auto listed = must(session->cases());
        REQUIRE(listed.size() == 2);
        REQUIRE(listed.at(0).damaged);
        REQUIRE_FALSE(listed.at(1).damaged);
        REQUIRE(must(session->openCase(vault.one)).records.size() == 2);
    }
    SECTION("the key of a case")
    {
        vault.flipBit(u"casefile"_s, u"key_sealed"_s, vault.in(vault.one));
        auto session = must(vault.unlock());
        REQUIRE(codeOf(session->openCase(vault.one)) == ErrorCode::RecordDamaged);
        REQUIRE(must(session->openCase(vault.two)).records.size() == 2);
        REQUIRE(mentions(must(session->verify()), {ErrorCode::RecordDamaged, {vault.one.text(), u"key"_s}}));
    }
    SECTION("a line of the journal")
    {
        vault.flipBit(u"journal"_s, u"sealed"_s, u"seq = 3"_s);
        auto session = must(vault.unlock());
        REQUIRE(must(session->openCase(vault.one)).records.size() == 2);
        REQUIRE(must(session->journal(vault.one)).at(1).action == u"unreadable"_s);
        REQUIRE(mentions(must(session->verify()), {ErrorCode::JournalBroken, {u"3"_s}}));
    }
}

TEST_CASE("rows that were exchanged, removed or put back are noticed")
{
    FilledVault vault;
    const Error firstOfOne{ErrorCode::RecordDamaged, {vault.one.text(), vault.first.text()}};
    const Error headOfOne{ErrorCode::RecordDamaged, {vault.one.text(), u"head"_s}};
    REQUIRE(vault.verified().isEmpty());

    SECTION("the contents of two records exchanged")
    {
        const auto other = vault.tamper(u"SELECT sealed FROM record WHERE "_s + vault.in(vault.one, vault.second)).first();
        vault.tamper(u"UPDATE record SET sealed = ? WHERE "_s + vault.in(vault.one, vault.first), {other});
        REQUIRE(mentions(vault.verified(), firstOfOne));
    }
    SECTION("a record removed")
    {
        vault.tamper(u"DELETE FROM record WHERE "_s + vault.in(vault.one, vault.first));
        const Error incomplete{ErrorCode::CaseIncomplete, {vault.one.text(), u"1"_s, u"2"_s}},
            missing{ErrorCode::RecordsMissing, {u"3"_s, u"4"_s}};
        REQUIRE(vault.verified() == QList<Error>{firstOfOne, incomplete, missing});
        REQUIRE(must(vault.unlock())->findings() == QList<Error>{missing});
        REQUIRE(must(must(vault.unlock())->openCase(vault.one)).findings == QList<Error>{firstOfOne, incomplete});
    }
    SECTION("a record put back as it was before")
    {
        const auto sealed = vault.tamper(u"SELECT sealed FROM record WHERE "_s + vault.in(vault.one, vault.first)).first();
        must(must(vault.unlock())->save(vault.one, vault.first, noteOf(u"nieuw"_s), headOf(u"Z"_s), u"change"_s));
        vault.tamper(u"UPDATE record SET revision = 1, sealed = ? WHERE "_s + vault.in(vault.one, vault.first), {sealed});
        REQUIRE(vault.verified() == QList<Error>{firstOfOne});
    }
    SECTION("a head put back as it was before")
    {
        const auto sealed = vault.tamper(u"SELECT head_sealed FROM casefile WHERE "_s + vault.in(vault.one)).first();
        must(must(vault.unlock())->save(vault.one, vault.first, noteOf(u"nieuw"_s), headOf(u"Z"_s), u"change"_s));
        vault.tamper(u"UPDATE casefile SET revision = 2, head_sealed = ? WHERE "_s + vault.in(vault.one), {sealed});
        REQUIRE(vault.verified() == QList<Error>{headOfOne, {ErrorCode::CaseTurnedBack, {vault.one.text()}}});
    }
    SECTION("a whole case removed")
    {
        vault.tamper(u"DELETE FROM casefile WHERE "_s + vault.in(vault.one));
        const auto findings = vault.verified();
        REQUIRE(mentions(findings, {ErrorCode::CaseGone, {vault.one.text()}}));
        REQUIRE(mentions(findings, firstOfOne));
    }
    SECTION("two lines of the journal exchanged")
    {
        const auto other = vault.tamper(u"SELECT sealed FROM journal WHERE seq = 3"_s).first();
        vault.tamper(u"UPDATE journal SET sealed = ? WHERE seq = 2"_s, {other});
        REQUIRE(mentions(vault.verified(), {ErrorCode::JournalBroken, {u"2"_s}}));
    }
    SECTION("a line removed from the middle of the journal")
    {
        vault.tamper(u"DELETE FROM journal WHERE seq = 3"_s);
        REQUIRE(mentions(vault.verified(), {ErrorCode::JournalBroken, {u"3"_s}}));
    }
    SECTION("a line blanked as if its case had been erased")
    {
        vault.tamper(u"UPDATE journal SET sealed = NULL WHERE seq = 3"_s);
        REQUIRE_FALSE(vault.verified().isEmpty());
    }
    SECTION("the tail of the journal removed; the vault opens, says so, and goes on saying so")
    {
        vault.tamper(u"DELETE FROM journal WHERE seq = 7"_s);
        REQUIRE(mentions(vault.verified(), {ErrorCode::JournalBroken, {u"7"_s}}));
        must(must(vault.unlock())->save(vault.one, vault.first, noteOf(u"nieuw"_s), headOf(u"Z"_s), u"change"_s));
        REQUIRE(mentions(vault.verified(), {ErrorCode::JournalBroken, {u"7"_s}}));
    }
    SECTION("an older head put back under a longer journal")
    {
        const auto head = vault.tamper(u"SELECT sealed FROM head"_s).first();
        must(must(vault.unlock())->note(vault.one, u"print"_s, {}));
        vault.tamper(u"UPDATE head SET sealed = ?"_s, {head});
        REQUIRE_FALSE(vault.verified().isEmpty());
        must(must(vault.unlock())->note(vault.one, u"print"_s, {}));
        REQUIRE(mentions(vault.verified(), {ErrorCode::JournalBroken, {u"9"_s}}));
    }
    SECTION("a draft moved to another field")
    {
        must(must(vault.unlock())->saveDraft({vault.one, vault.first, noteOf(u"concept"_s)}));
        vault.tamper(u"UPDATE draft SET id = ?"_s, {vault.second.bytes()});
        REQUIRE(mentions(vault.verified(), {ErrorCode::RecordDamaged, {vault.one.text(), vault.second.text()}}));
        REQUIRE(must(must(vault.unlock())->drafts()).isEmpty());
    }
}

TEST_CASE("a full disk loses nothing and is named; with room again saving works")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    session->limitPagesForTest(1); // SQLite never goes below what the file has now
    const QJsonObject large = noteOf(QString(200'000, u'x'));
    REQUIRE(codeOf(session->save(vault.one, vault.first, large, headOf(u"Z"_s), u"change"_s)) == ErrorCode::DiskFull);
    REQUIRE(codeOf(session->saveDraft({vault.one, vault.second, large})) == ErrorCode::DiskFull);
    REQUIRE(codeOf(session->createCase(CaseId::create(), large, {}, u"create"_s)) == ErrorCode::DiskFull);
    const auto sealed = session->sealDrafts({{vault.one, vault.second, large}});
    REQUIRE(sealed.size() == 1);
    REQUIRE(codeOf(session->writeSealedDrafts(sealed)) == ErrorCode::DiskFull);
    // Reading goes on as if nothing happened.
    REQUIRE(must(session->openCase(vault.one, true)).records.first().payload == noteOf(u"eerste"_s));
    REQUIRE(must(session->verify()).isEmpty());

    session->limitPagesForTest(1'000'000);
    must(session->save(vault.one, vault.first, large, headOf(u"Z"_s), u"change"_s));
    must(session->writeSealedDrafts(sealed));
    session.reset();
    REQUIRE(vault.verified().isEmpty());
    REQUIRE(must(must(vault.unlock())->openCase(vault.one)).records.first().payload == large);
}

TEST_CASE("a stranger's database in another journal mode is left as it is")
{
    VaultFolder vault;
    vault.tamper(u"PRAGMA journal_mode=WAL"_s);
    vault.tamper(u"CREATE TABLE recipes(name TEXT)"_s);
    REQUIRE(codeOf(vault.unlock()) == ErrorCode::NotAVault);
    REQUIRE(vault.tamper(u"PRAGMA journal_mode"_s) == QList<QVariant>{u"wal"_s});
}
