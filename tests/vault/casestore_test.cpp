// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/casestore.h"

#include "core/dossier/letters.h"

#include "tests/vault/vaultfixture.h"

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

dossier::CaseFile sampleCase()
{
    dossier::CaseFile file;
    file.id = CaseId::create();
    file.info.id = RecordId::create();
    file.info.reference = u"Z-2026-14"_s;
    file.info.opened = QDate(2026, 3, 2);
    file.meldcode.id = RecordId::create();
    dossier::Person victim, suspect;
    victim.id = RecordId::create();
    victim.role = dossier::PersonRole::Victim;
    victim.surname = u"De Vries"_s;
    suspect.id = RecordId::create();
    suspect.role = dossier::PersonRole::Perpetrator;
    file.persons = {victim, suspect};
    dossier::Note note;
    note.id = RecordId::create();
    note.text = u"eerste gesprek"_s;
    file.notes = {note};
    dossier::giveLetters(file);
    return file;
}

dossier::CaseHead headFor(const dossier::CaseFile &file)
{
    dossier::CaseHead head;
    head.id = file.id;
    head.reference = file.info.reference;
    head.opened = file.info.opened;
    return head;
}

} // namespace

TEST_CASE("a casefile comes back from the vault as it went in")
{
    VaultFolder vault;
    const dossier::CaseFile file = sampleCase();
    {
        auto session = vault.create();
        must(CaseStore(*session).create(file, headFor(file)));
    }
    auto session = must(vault.unlock());
    CaseStore store(*session);
    const auto heads = must(store.cases());
    REQUIRE(heads.size() == 1);
    REQUIRE(heads.first() == headFor(file));
    const auto loaded = must(store.load(file.id));
    REQUIRE(loaded.findings.isEmpty());
    REQUIRE(loaded.damaged.isEmpty());
    REQUIRE(loaded.file == file);
}

TEST_CASE("one entity is saved or taken out without touching the others")
{
    VaultFolder vault;
    auto session = vault.create();
    CaseStore store(*session);
    dossier::CaseFile file = sampleCase();
    must(store.create(file, headFor(file)));

    file.notes.first().text = u"verbeterd"_s;
    must(store.save(file, file.notes.first(), headFor(file)));
    dossier::Note added;
    added.id = RecordId::create();
    added.text = u"tweede gesprek"_s;
    file.notes.append(added);
    must(store.save(file, dossier::toJson(added), headFor(file), u"change"_s, {{u"why"_s, u"x"_s}}));
    REQUIRE(must(store.load(file.id, true)).file == file);

    must(store.remove(file, file.notes.takeFirst().id, headFor(file)));
    REQUIRE(must(store.load(file.id, true)).file == file);
    REQUIRE(must(session->verify()).isEmpty());
}

TEST_CASE("a record without an id is refused before anything is written")
{
    VaultFolder vault;
    auto session = vault.create();
    CaseStore store(*session);
    dossier::CaseFile file = sampleCase();
    must(store.create(file, headFor(file)));
    REQUIRE(codeOf(store.save(file, QJsonObject{{u"kind"_s, u"note"_s}}, headFor(file))) == ErrorCode::BadValue);
    REQUIRE(must(store.load(file.id, true)).file == file);
}

TEST_CASE("a kind of record this version does not know stays in the vault")
{
    VaultFolder vault;
    auto session = vault.create();
    CaseStore store(*session);
    const dossier::CaseFile file = sampleCase();
    must(store.create(file, headFor(file)));
    const RecordId id = RecordId::create();
    const QJsonObject stranger{{u"v"_s, 9}, {u"kind"_s, u"hologram"_s}, {u"id"_s, id.text()}, {u"light"_s, 1}};
    must(session->save(file.id, id, stranger, dossier::toJson(headFor(file)), u"change"_s));
    REQUIRE(must(store.load(file.id, true)).file == file);
    REQUIRE(must(session->openCase(file.id, true)).records.last().payload == stranger);
}

TEST_CASE("a case whose head is damaged is still in the list and still opens")
{
    VaultFolder vault;
    const dossier::CaseFile file = sampleCase();
    must(CaseStore(*vault.create()).create(file, headFor(file)));
    vault.flipBit(u"casefile"_s, u"head_sealed"_s, u"case_id = "_s + sqlBlob(file.id.bytes()));
    auto session = must(vault.unlock());
    CaseStore store(*session);
    const auto heads = must(store.cases());
    REQUIRE(heads.size() == 1);
    REQUIRE(heads.first().id == file.id);
    REQUIRE(must(store.load(file.id)).file == file);
}

TEST_CASE("practice and taxonomies are kept in the vault")
{
    VaultFolder vault;
    dossier::Practice practice;
    practice.name = u"Anna"_s;
    practice.organisation = u"Wijkteam Zuid"_s;
    const TaxonomyVersion version(u"2026.1"_s);
    const QJsonObject first{{u"flags"_s, QJsonArray{1, 2}}}, second{{u"flags"_s, QJsonArray{3}}};
    {
        auto session = vault.create();
        CaseStore store(*session);
        REQUIRE(must(store.practice()) == dossier::Practice());
        must(store.savePractice(practice));
        must(store.keepTaxonomy(version, u"aa"_s, first));
        const auto lines = must(session->journal(CaseId())).size();
        must(store.keepTaxonomy(version, u"aa"_s, first));
        REQUIRE(must(session->journal(CaseId())).size() == lines); // kept once
        must(store.keepTaxonomy(version, u"bb"_s, second));
    }
    auto session = must(vault.unlock());
    CaseStore store(*session);
    REQUIRE(must(store.practice()) == practice);
    REQUIRE(must(store.taxonomy(version, u"aa"_s)) == first);
    REQUIRE(must(store.taxonomy(version, u"bb"_s)) == second);
    REQUIRE(must(store.taxonomy(version, u"cc"_s)).isEmpty());
    REQUIRE(must(store.cases()).isEmpty());
}
