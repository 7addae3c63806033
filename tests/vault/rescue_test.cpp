// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/recoverykey.h"
#include "core/vault/backup.h"
#include "core/vault/history.h"
#include "core/vault/rescue.h"

#include "tests/vault/vaultfixture.h"

#include <QDir>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

struct Rescued : FilledVault {
    NewVault target(const QString &passphrase = u"nieuw"_s) const
    {
        const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
        return {file(u"nieuw.vlagwijzer"_s), terms, keyFor(passphrase, terms), u"Anna"_s};
    }
    TransferReport rescue(const QString &slotsFrom = {}) const
    {
        auto rescue = must(Rescue::read(file(), slotsFrom, folder.path()));
        must(rescue->open(keyFor(u"geheim"_s, rescue->terms())));
        return must(rescue->into(target(), clock, {}));
    }
    [[nodiscard]] std::unique_ptr<Session> opened() const { return must(unlock(u"nieuw"_s, {}, u"nieuw.vlagwijzer"_s)); }
    void overwrite(qint64 at, const QByteArray &bytes) const
    {
        QFile raw(file());
        REQUIRE(raw.open(QIODevice::ReadWrite));
        REQUIRE(raw.seek(at));
        REQUIRE(raw.write(bytes) == bytes.size());
    }
    /// The page a table begins on.
    [[nodiscard]] qint64 rootOf(const QString &table) const
    {
        return tamper(u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(table)).first().toLongLong();
    }
    [[nodiscard]] QStringList textsIn(Session &session, CaseId id) const
    {
        QStringList texts;
        for (const auto &record : must(session.openCase(id, true)).records)
            texts.append(record.payload.value(u"text"_s).toString());
        texts.sort();
        return texts;
    }
};

const QStringList bothNotes{u"eerste"_s, u"tweede"_s};

} // namespace

TEST_CASE("rekey gives the same vault under new keys, with its history")
{
    Rescued vault;
    {
        auto session = must(vault.unlock());
        must(session->save(vault.one, vault.first, noteOf(u"verbeterd"_s), headOf(u"Z"_s), u"change"_s));
        must(session->saveDraft({vault.two, vault.second, noteOf(u"half"_s)}));
        must(session->saveVaultRecord(u"practice"_s, {{u"name"_s, u"Anna"_s}}));
        must(session->removeRecord(vault.two, vault.first, headOf(u"Z"_s)));
        const auto report = must(rekey(*session, vault.target(), vault.clock, {}));
        CHECK(report.cases == 2);
        CHECK(report.records == 3);
        CHECK(report.drafts == 1);
        CHECK(report.lost.isEmpty());
    }
    auto session = vault.opened();
    CHECK(must(session->verify()).isEmpty());
    CHECK(vault.textsIn(*session, vault.one) == QStringList{u"tweede"_s, u"verbeterd"_s});
    CHECK(must(versionsOf(*session, vault.one, vault.first)).last().payload == noteOf(u"eerste"_s));
    CHECK(must(session->drafts()).size() == 1);
    CHECK(must(session->vaultRecord(u"practice"_s)).value(u"name"_s) == u"Anna"_s);
    CHECK(must(session->vaultJournal()).last().action == u"rekey"_s);
    CHECK(must(Keyring(*session).list()).first().name == u"Anna"_s);
    session.reset();
    CHECK(must(vaultInfo(vault.file())).id != must(vaultInfo(vault.file(u"nieuw.vlagwijzer"_s))).id);
    CHECK(vault.verified().isEmpty()); // the old one is as it was
}

TEST_CASE("rekey keeps the place of an erased case in the chain")
{
    Rescued vault;
    auto session = must(vault.unlock());
    must(session->eraseCase(vault.one, {}));
    must(rekey(*session, vault.target(), vault.clock, {}));
    auto fresh = vault.opened();
    CHECK(must(fresh->verify()).isEmpty());
    CHECK(must(fresh->cases()).size() == 1);
}

TEST_CASE("a rescue names what is lost and brings over the rest")
{
    Rescued vault;
    SECTION("a damaged record")
    {
        vault.flipBit(u"record"_s, u"sealed"_s, vault.in(vault.one, vault.first));
        const auto report = vault.rescue();
        CHECK(report.records == 3);
        CHECK(report.lost == QList<Error>{{ErrorCode::RecordDamaged, {vault.one.text(), vault.first.text()}}});
        auto session = vault.opened();
        CHECK(must(session->verify()).isEmpty());
        CHECK(vault.textsIn(*session, vault.one) == QStringList{u"tweede"_s});
        CHECK(must(session->journal(vault.one)).last().action == u"rescue"_s); // the log says that a row was lost
    }
    SECTION("a damaged line of the journal")
    {
        vault.flipBit(u"journal"_s, u"sealed"_s, u"seq = 3"_s);
        const auto report = vault.rescue();
        CHECK(report.lost == QList<Error>{{ErrorCode::JournalBroken, {u"3"_s}}});
        auto session = vault.opened();
        CHECK(must(session->verify()).isEmpty());
        CHECK(vault.textsIn(*session, vault.one) == bothNotes);
    }
    SECTION("the key of a case")
    {
        vault.flipBit(u"casefile"_s, u"key_sealed"_s, vault.in(vault.one));
        const auto report = vault.rescue();
        CHECK(mentions(report.lost, {ErrorCode::RecordDamaged, {vault.one.text(), u"key"_s}}));
        auto session = vault.opened();
        CHECK(must(session->verify()).isEmpty());
        CHECK(must(session->cases()).size() == 1);
    }
    SECTION("the head row, without which the vault does not open")
    {
        vault.flipBit(u"head"_s, u"sealed"_s, u"id = 1"_s);
        REQUIRE(codeOf(vault.unlock()) == ErrorCode::VaultDamaged);
        CHECK(vault.rescue().lost == QList<Error>{{ErrorCode::EndUnknown, {}}}); // nothing is missed, but nothing counts it any more
        auto session = vault.opened();
        CHECK(must(session->verify()).isEmpty());
        CHECK(vault.textsIn(*session, vault.one) == bothNotes);
    }
    SECTION("the vault's own case")
    {
        vault.flipBit(u"casefile"_s, u"key_sealed"_s, u"case_id = zeroblob(16)"_s);
        vault.rescue();
        auto session = vault.opened();
        CHECK(must(session->verify()).isEmpty());
        CHECK(vault.textsIn(*session, vault.two) == bothNotes);
    }
}

TEST_CASE("a file that is no database any more still gives what stands on its pages")
{
    Rescued vault;
    const bool secondPage = GENERATE(false, true);
    if (secondPage) // the root of an index and that of the journal
        vault.overwrite((vault.rootOf(u"journal"_s) - 1) * 4096, QByteArray(4096, '\x55'));
    vault.overwrite(0, QByteArray(4096, '\x55'));
    REQUIRE_FALSE(vault.unlock());
    const auto report = vault.rescue();
    CHECK(report.records == 4);
    // Behind the first page lies the whole journal of this small vault: its lines are gone, and that is said.
    CHECK(report.lost == (secondPage ? QList<Error>{{ErrorCode::LinesLost, {u"1"_s, u"7"_s, vault.two.text()}}} : QList<Error>{}));
    CHECK(report.lostLines == (secondPage ? 7 : 0));
    CHECK(report.lostRecords == 0);
    auto session = vault.opened();
    CHECK(must(session->verify()).isEmpty());
    CHECK(vault.textsIn(*session, vault.one) == bothNotes);
    CHECK(vault.textsIn(*session, vault.two) == bothNotes);
    session.reset();
    CHECK(QDir(vault.folder.path()).entryList({u".*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("the rescue of a vault whose slot is gone needs the slot of a backup")
{
    Rescued vault;
    const auto made = must(backUp(vault.file(), vault.file(u"backups"_s), vault.clock));
    vault.flipBit(u"keyslot"_s, u"sealed"_s, u"id = 1"_s);
    REQUIRE(codeOf(Rescue::read(vault.file(), {}, vault.folder.path())) == ErrorCode::SlotDamaged);
    CHECK(vault.rescue(made.path).records == 4);
    CHECK(must(vault.opened()->verify()).isEmpty());
}

TEST_CASE("a rescue opens with a recovery key too, and refuses a wrong passphrase")
{
    Rescued vault;
    const auto recovery = must(Keyring(*must(vault.unlock())).addRecovery(u"vel"_s));
    auto rescue = must(Rescue::read(vault.file(), {}, vault.folder.path()));
    CHECK(codeOf(rescue->open(vault.keyFor(u"fout"_s, rescue->terms()))) == ErrorCode::WrongPassphrase);
    CHECK(codeOf(rescue->into(vault.target(), vault.clock, {})) == ErrorCode::VaultLocked);
    must(rescue->openRecovery(recovery));
    CHECK(must(rescue->into(vault.target(), vault.clock, {})).records == 4);
}

TEST_CASE("a rescue never writes over a file and leaves the old one as it was")
{
    Rescued vault;
    QFile there(vault.file(u"nieuw.vlagwijzer"_s));
    REQUIRE(there.open(QIODevice::WriteOnly));
    auto rescue = must(Rescue::read(vault.file(), {}, vault.folder.path()));
    must(rescue->open(vault.keyFor(u"geheim"_s, rescue->terms())));
    CHECK(codeOf(rescue->into(vault.target(), vault.clock, {})) == ErrorCode::FileExists);
    rescue.reset();
    CHECK(vault.verified().isEmpty());
    CHECK(codeOf(Rescue::read(vault.file(u"weg.vlagwijzer"_s), {}, vault.folder.path())) == ErrorCode::FileNotFound);
}
