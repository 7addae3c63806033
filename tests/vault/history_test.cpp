// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/history.h"

#include "tests/vault/vaultfixture.h"

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

QStringList textsOf(const QList<Version> &versions)
{
    QStringList texts;
    for (const Version &version : versions)
        texts.append(version.isKnown ? version.payload.value(u"text"_s).toString() : u"?"_s);
    return texts;
}

} // namespace

TEST_CASE("every earlier version of a record can be read back, newest first")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    must(session->save(vault.one, vault.first, noteOf(u"verbeterd"_s), headOf(u"Z"_s), u"change"_s));
    vault.clock.pass(3600);
    must(session->save(vault.one, vault.first, noteOf(u"nog eens"_s), headOf(u"Z"_s), u"change"_s));
    const auto versions = must(versionsOf(*session, vault.one, vault.first));
    CHECK(textsOf(versions) == QStringList{u"nog eens"_s, u"verbeterd"_s, u"eerste"_s});
    CHECK(versions.first().at == vault.clock.now());
    CHECK(versions.last().action == u"create"_s);
    CHECK(versions.last().revision == 1);
    CHECK(versions.first().who == u"Anna"_s);
}

TEST_CASE("what was removed can still be read")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    must(session->removeRecord(vault.one, vault.second, headOf(u"Z"_s)));
    const auto versions = must(versionsOf(*session, vault.one, vault.second));
    REQUIRE(versions.size() == 2);
    CHECK(versions.first().action == u"remove"_s);
    CHECK(versions.first().payload.isEmpty());
    CHECK(versions.last().payload == noteOf(u"tweede"_s));
}

TEST_CASE("opening and exporting make no version")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    must(session->openCase(vault.one));
    must(session->note(vault.one, u"export"_s, {}));
    CHECK(must(versionsOf(*session, vault.one, vault.first)).size() == 1);
    CHECK(must(versionsOf(*session, vault.one, RecordId::create())).isEmpty());
}

TEST_CASE("a version that damage hides is called unknown, never guessed")
{
    FilledVault vault;
    vault.flipBit(u"record"_s, u"sealed"_s, vault.in(vault.one, vault.first));
    auto session = must(vault.unlock());
    must(session->save(vault.one, vault.first, noteOf(u"opnieuw"_s), headOf(u"Z"_s), u"change"_s));
    CHECK(textsOf(must(versionsOf(*session, vault.one, vault.first))) == QStringList{u"opnieuw"_s, u"?"_s});
}

TEST_CASE("an erased case is gone, and the chain still holds")
{
    FilledVault vault;
    {
        auto session = must(vault.unlock());
        must(session->saveDraft({vault.one, vault.first, noteOf(u"half"_s)}));
        must(session->eraseCase(vault.one, {{u"ground"_s, u"term"_s}}));
        CHECK(codeOf(session->openCase(vault.one)) == ErrorCode::CaseNotFound);
        CHECK(codeOf(session->eraseCase(vault.one, {})) == ErrorCode::CaseNotFound);
        CHECK(must(session->verify()).isEmpty());
    }
    auto session = must(vault.unlock());
    CHECK(must(session->cases()).size() == 1);
    CHECK(must(session->drafts()).isEmpty());
    CHECK(must(session->openCase(vault.two)).records.size() == 2);
    CHECK(must(session->verify()).isEmpty());
    const auto last = must(session->vaultJournal()).last();
    CHECK(last.action == u"erase"_s);
    CHECK(last.detail.value(u"ground"_s) == u"term"_s);
    session.reset();
    CHECK(vault.tamper(u"SELECT count(*) FROM journal WHERE sealed IS NULL"_s) == QList<QVariant>{3});
}

TEST_CASE("a case that somebody without a key made to look erased is noticed")
{
    FilledVault vault;
    for (const QString &table : {u"record"_s, u"draft"_s, u"casefile"_s})
        vault.tamper(u"DELETE FROM %1 WHERE "_s.arg(table) + vault.in(vault.one));
    vault.tamper(u"UPDATE journal SET sealed = NULL WHERE "_s + vault.in(vault.one));
    CHECK(vault.verified() == QList<Error>{{ErrorCode::CasesMissing, {u"1"_s, u"2"_s}},
                                           {ErrorCode::RecordsMissing, {u"2"_s, u"4"_s}},
                                           {ErrorCode::CaseGone, {vault.one.text()}}});
}

TEST_CASE("the id of an erased case is not used again")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    must(session->eraseCase(vault.one, {}));
    CHECK(must(session->wasErased(vault.one)));
    CHECK_FALSE(must(session->wasErased(vault.two)));
    CHECK(codeOf(session->createCase(vault.one, headOf(u"Z"_s), {}, u"import"_s)) == ErrorCode::DuplicateId);
    CHECK(must(session->verify()).isEmpty());
}

TEST_CASE("a line that cannot be read hides the versions before it")
{
    FilledVault vault;
    {
        auto session = must(vault.unlock());
        must(session->save(vault.one, vault.first, noteOf(u"verbeterd"_s), headOf(u"Z"_s), u"change"_s));
        must(session->save(vault.one, vault.first, noteOf(u"nog eens"_s), headOf(u"Z"_s), u"change"_s));
    }
    vault.flipBit(u"journal"_s, u"sealed"_s, u"seq = (SELECT max(seq) - 1 FROM journal)"_s);
    auto session = must(vault.unlock());
    CHECK(textsOf(must(versionsOf(*session, vault.one, vault.first))) == QStringList{u"nog eens"_s, u"?"_s});
}

TEST_CASE("the vault's own case cannot be erased")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    CHECK(codeOf(session->eraseCase(CaseId::fromBytes(QByteArray(16, '\0')), {})) == ErrorCode::CaseNotFound);
}

TEST_CASE("nothing of an erased case is left in the file")
{
    FilledVault vault;
    const auto sealed = vault.tamper(u"SELECT sealed FROM record WHERE "_s + vault.in(vault.one)) +
                        vault.tamper(u"SELECT key_sealed FROM casefile WHERE "_s + vault.in(vault.one));
    REQUIRE(sealed.size() == 3);
    must(must(vault.unlock())->eraseCase(vault.one, {}));
    QFile file(vault.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QVariant &piece : sealed)
        CHECK_FALSE(bytes.contains(piece.toByteArray().first(64)));
}
