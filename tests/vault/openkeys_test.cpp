// SPDX-License-Identifier: EUPL-1.2
// Which keys of cases are in memory: those of the vault itself and of the case somebody works in. Each is four mappings of the process, of which
// the system gives 65,530 unless it was told otherwise.
#include "core/vault/database.h"
#include "core/vault/history.h"
#include "core/vault/sessioninner.h"

#include "tests/vault/vaultfixture.h"

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

struct ManyCases : VaultFolder {
    ManyCases() : session(create())
    {
        must(session->inner().database->once(u"PRAGMA synchronous=OFF"_s)); // it is not about the disk here
    }
    CaseId make(const QString &reference)
    {
        const CaseId id = CaseId::create();
        must(session->createCase(id, headOf(reference), {{RecordId::create(), 1, noteOf(u"eerste"_s)}}, u"import"_s));
        return id;
    }
    [[nodiscard]] qsizetype keys() const { return std::ssize(session->inner().openCases); }
    std::unique_ptr<Session> session;
};

qsizetype mappings()
{
    QFile maps(u"/proc/self/maps"_s);
    REQUIRE(maps.open(QIODevice::ReadOnly));
    return maps.readAll().count('\n');
}

} // namespace

TEST_CASE("a session in which a thousand cases are made, opened and saved has no more mappings than before")
{
    ManyCases vault;
    const RecordId id = RecordId::create();
    must(vault.session->save(vault.make(u"Z"_s), id, noteOf(u"tekst"_s), headOf(u"Z"_s), u"change"_s));
    const qsizetype before = mappings();
    for (int i = 0; i < 1000; ++i) {
        const CaseId caseId = vault.make(u"Z-%1"_s.arg(i));
        REQUIRE(must(vault.session->openCase(caseId)).findings.isEmpty());
        must(vault.session->save(caseId, id, noteOf(u"tekst"_s), headOf(u"Z"_s), u"change"_s));
        must(vault.session->saveDraft({caseId, id, noteOf(u"half"_s)}));
    }
    must(vault.session->drafts());
    CHECK(mappings() < before + 40); // the heap takes some of its own
    CHECK(must(vault.session->verify()).isEmpty());
}

TEST_CASE("a session makes more cases than the system has mappings for their keys")
{
    ManyCases vault;
    for (int i = 0; i < 17'000; ++i) // the last one was 16,341
        must(vault.session->createCase(CaseId::create(), headOf(u"Z"_s), {}, u"import"_s));
    CHECK(must(vault.session->cases()).size() == 17'000);
}

TEST_CASE("the key of a case goes from memory when the case is closed, and comes back with it")
{
    ManyCases vault;
    const CaseId one = vault.make(u"Z-1"_s), two = vault.make(u"Z-2"_s);
    const RecordId id = RecordId::create();
    must(vault.session->vaultRecord(u"practice"_s)); // the vault's own key stays
    must(vault.session->openCase(one));
    const qsizetype open = vault.keys();
    vault.session->closeCase(two); // not open
    CHECK(vault.keys() == open);
    vault.session->closeCase(one);
    CHECK(vault.keys() == open - 1);

    must(vault.session->save(one, id, noteOf(u"weer open"_s), headOf(u"Z-1"_s), u"change"_s));
    must(vault.session->openCase(two));
    must(vault.session->save(one, id, noteOf(u"en weer"_s), headOf(u"Z-1"_s), u"change"_s));
    CHECK(vault.keys() == open);
    CHECK(must(vault.session->openCase(one)).findings.isEmpty());
    CHECK(must(vault.session->verify()).isEmpty());
}

TEST_CASE("looking at a case in passing keeps no key")
{
    ManyCases vault;
    const CaseId open = vault.make(u"Z-1"_s), other = vault.make(u"Z-2"_s);
    must(vault.session->vaultRecord(u"practice"_s)); // the vault's own key stays
    must(vault.session->openCase(open));
    const qsizetype before = vault.keys();
    must(vault.session->openCase(other, true));
    must(vault.session->journal(other));
    must(vault.session->note(other, u"print"_s, {}));
    must(versionsOf(*vault.session, other, RecordId::create()));
    must(vault.session->verify());
    must(vault.session->eraseCase(other, {}));
    CHECK(vault.keys() == before);
    CHECK(vault.session->inner().openCases.contains(open)); // locking finds it there, whatever the disk says
    CHECK(must(vault.session->verify()).isEmpty());
}

TEST_CASE("answering what unlocking found leaves the open case fit to be saved in")
{
    FilledVault vault;
    vault.tamper(u"DELETE FROM record WHERE "_s + vault.in(vault.one, vault.first));
    auto session = must(vault.unlock());
    REQUIRE_FALSE(session->findings().isEmpty());
    must(session->openCase(vault.one));
    must(session->answerFindings());
    must(session->save(vault.one, vault.second, noteOf(u"daarna"_s), headOf(u"Z-1"_s), u"change"_s));
    const auto opened = must(session->openCase(vault.one));
    CHECK(opened.records.size() == 1);
    CHECK_FALSE(hasCode(opened.findings, ErrorCode::CaseTurnedBack));
    CHECK_FALSE(hasCode(opened.findings, ErrorCode::CaseIncomplete));
}
