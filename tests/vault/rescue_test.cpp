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
        must(rescue->open(keyFor(u"geheim"_s, firstTerms(rescue->table()))));
        return must(rescue->into(target(), clock, {}));
    }
    [[nodiscard]] std::unique_ptr<Session> opened() const { return must(unlock(u"nieuw"_s, {}, u"nieuw.vlagwijzer"_s)); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile raw(file());
        REQUIRE(raw.open(QIODevice::ReadOnly));
        return raw.readAll();
    }
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

TEST_CASE("a rescue does not say that nothing is lost when the place of half-typed text is damaged")
{
    Rescued vault;
    must(must(vault.unlock())->saveDraft({vault.one, vault.first, noteOf(u"half"_s)}));
    vault.overwrite((vault.rootOf(u"draft"_s) - 1) * 4096, QByteArray(4096, '\0'));
    const auto report = vault.rescue();
    CHECK(report.drafts == 0);
    CHECK(report.lost == QList<Error>{{ErrorCode::DraftsUnknown, {}}});
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
    // Behind the first page lies the whole journal of this small vault: its lines are gone, and that is said. Whether half-typed text waited
    // somewhere cannot be told any more.
    QList<Error> lost{{ErrorCode::DraftsUnknown, {}}};
    if (secondPage)
        lost.append({ErrorCode::LinesLost, {u"1"_s, u"7"_s, vault.two.text()}});
    CHECK(report.lost == lost);
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
    CHECK(codeOf(rescue->open(vault.keyFor(u"fout"_s, firstTerms(rescue->table())))) == ErrorCode::WrongPassphrase);
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
    must(rescue->open(vault.keyFor(u"geheim"_s, firstTerms(rescue->table()))));
    CHECK(codeOf(rescue->into(vault.target(), vault.clock, {})) == ErrorCode::FileExists);
    rescue.reset();
    CHECK(vault.verified().isEmpty());
    CHECK(codeOf(Rescue::read(vault.file(u"weg.vlagwijzer"_s), {}, vault.folder.path())) == ErrorCode::FileNotFound);
}

TEST_CASE("a record that was taken out is not called lost when the line that says so is lost")
{
    Rescued vault;
    must(must(vault.unlock())->removeRecord(vault.one, vault.first, headOf(u"Z"_s)));
    vault.flipBit(u"journal"_s, u"sealed"_s, u"seq = (SELECT max(seq) FROM journal)"_s);
    const qint64 last = vault.tamper(u"SELECT max(seq) FROM journal"_s).first().toLongLong();
    SECTION("the head of the case says how many there were") {}
    SECTION("it does not, and nobody knows for sure")
    {
        vault.flipBit(u"casefile"_s, u"head_sealed"_s, vault.in(vault.one));
    }
    const auto report = vault.rescue();
    CHECK(report.lostRecords == 0);
    CHECK(report.lostLines == 1);
    CHECK(mentions(report.lost, {ErrorCode::JournalBroken, {QString::number(last)}}));
    CHECK_FALSE(mentions(report.lost, {ErrorCode::RecordDamaged, {vault.one.text(), vault.first.text()}}));
    CHECK(must(vault.opened()->verify()).isEmpty());
}

TEST_CASE("a row that breaks off in the middle of its ids names nothing that never was")
{
    Rescued vault;
    const QByteArray bytes = vault.bytes();
    SECTION("of a record: its line still names it")
    {
        const QByteArray ids = vault.first.bytes() + vault.one.bytes();
        const qsizetype at = bytes.indexOf(ids), keep = GENERATE(8, 24); // within its own id, within that of its case
        REQUIRE(at > 0);
        vault.overwrite(at + keep, QByteArray(ids.size() - keep + 296, '\0'));
        const auto report = vault.rescue();
        CHECK(report.lostCases == 0);
        CHECK(report.lostRecords == 1);
        CHECK(report.lost == QList<Error>{{ErrorCode::RecordDamaged, {vault.one.text(), vault.first.text()}}});
    }
    SECTION("of a line: it is missed by its number, and is no erased line without a digest")
    {
        const QByteArray sealed = vault.tamper(u"SELECT sealed FROM journal WHERE seq = 4"_s).first().toByteArray();
        const qsizetype at = bytes.indexOf(sealed),
                        before = GENERATE(8, 23); // half of the id, the id and what says how long each column is
        REQUIRE(at > 0);
        vault.overwrite(at - before, QByteArray(before + sealed.size() + 64, '\0'));
        const auto report = vault.rescue();
        CHECK(report.lostLines == 1);
        CHECK(report.lost.size() == 1);
        CHECK(report.lost.first().code == ErrorCode::LinesLost);
    }
    CHECK(must(vault.opened()->verify()).isEmpty());
}

TEST_CASE("bits that fell over in an id lose what they stand in, and nothing besides")
{
    Rescued vault;
    SECTION("of a record")
    {
        vault.flipBit(u"record"_s, u"id"_s, vault.in(vault.one, vault.first));
    }
    SECTION("of the case of a record")
    {
        vault.flipBit(u"record"_s, u"case_id"_s, vault.in(vault.one, vault.first));
    }
    const auto report = vault.rescue();
    CHECK(report.lostCases == 0);
    CHECK(report.lost == QList<Error>{{ErrorCode::RecordDamaged, {vault.one.text(), vault.first.text()}}});
    CHECK(report.lostRecords == 1);
}

TEST_CASE("bits that fell over in the id of a case lose that case, once")
{
    Rescued vault;
    vault.flipBit(u"casefile"_s, u"case_id"_s, vault.in(vault.one));
    const auto report = vault.rescue();
    CHECK(report.lostCases == 1);
    CHECK(report.lostRecords == 2);
    CHECK(mentions(report.lost, {ErrorCode::RecordDamaged, {vault.one.text(), u"key"_s}}));
}

TEST_CASE("a file that was cut off is called so in the log of the new vault too")
{
    Rescued vault;
    REQUIRE(QFile::resize(vault.file(), vault.bytes().size() - 4096));
    const auto report = vault.rescue();
    REQUIRE(report.lost.first().code == ErrorCode::FileCutShort);
    CHECK(must(vault.opened()->vaultJournal()).last().detail.value(u"lost"_s).toInteger() == report.lost.size());
}

TEST_CASE("of a file that is cut off before its tables begin a rescue says that all of it may be lost")
{
    Rescued vault;
    const auto made = must(backUp(vault.file(), vault.file(u"backups"_s), vault.clock));
    REQUIRE(QFile::resize(vault.file(), GENERATE(2, 3) * 4096));
    CHECK(codeOf(Rescue::read(vault.file(), {}, vault.folder.path())) == ErrorCode::SlotDamaged);
    const auto report = vault.rescue(made.path);
    CHECK(report.records == 0);
    CHECK(report.lost.first().code == ErrorCode::FileCutShort);
    CHECK(mentions(report.lost, {ErrorCode::EndUnknown, {}}));
    CHECK(must(vault.opened()->verify()).isEmpty());
}

TEST_CASE("a rescue and a move come to an end wherever the file is zeroed")
{
    Rescued vault;
    {
        auto session = must(vault.unlock());
        QList<Record> records;
        for (int n = 0; n < 300; ++n)
            records.append({RecordId::create(), 1, noteOf(u"feit %1 "_s.arg(n).repeated(1 + n % 5))});
        must(session->createCase(CaseId::create(), headOf(u"Z"_s), records, u"create"_s));
    }
    const QByteArray whole = vault.bytes();
    for (qint64 at = 4096; at + 4096 < whole.size(); at += 2999) {
        INFO("at " << at);
        vault.overwrite(0, whole);
        vault.overwrite(at, QByteArray(4096, '\0'));
        for (const QString &name : {u"nieuw.vlagwijzer"_s, u"nieuw.vlagwijzer-journal"_s})
            QFile::remove(vault.file(name));
        auto session = at % 2 == 0 ? vault.unlock() : Result<std::unique_ptr<Session>>(fail(ErrorCode::VaultLocked));
        if (session) {
            CHECK(rekey(**session, vault.target(), vault.clock, {}).has_value());
            continue;
        }
        auto rescue = Rescue::read(vault.file(), {}, vault.folder.path());
        if (rescue) {
            must((*rescue)->open(vault.keyFor(u"geheim"_s, firstTerms((*rescue)->table()))));
            const auto report = must((*rescue)->into(vault.target(), vault.clock, {}));
            CHECK(report.records + report.lostRecords <= 304);
        } else {
            CHECK(rescue.error().code == ErrorCode::SlotDamaged);
        }
    }
}
