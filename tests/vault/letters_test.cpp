// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/casestore.h"
#include "core/vault/history.h"
#include "tests/vault/vaultfixture.h"

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

/// As a version before letters were stored wrote it.
dossier::CaseFile olderCase()
{
    dossier::CaseFile file;
    file.id = CaseId::create();
    file.info.id = RecordId::create();
    file.info.reference = u"Z-2026-15"_s;
    file.meldcode.id = RecordId::create();
    for (const auto role : {dossier::PersonRole::Child, dossier::PersonRole::Victim, dossier::PersonRole::Perpetrator}) {
        dossier::Person person;
        person.id = RecordId::create();
        person.role = role;
        file.persons.append(person);
    }
    return file;
}

struct OlderVault : VaultFolder {
    OlderVault() { must(CaseStore(*create()).create(file, head())); }
    [[nodiscard]] dossier::CaseHead head() const
    {
        dossier::CaseHead head;
        head.id = file.id;
        head.reference = file.info.reference;
        return head;
    }
    dossier::CaseFile file = olderCase();
};

QStringList lettersIn(Session &session, CaseId id)
{
    QStringList letters;
    for (const auto &record : must(session.openCase(id, true)).records) {
        if (record.payload.value(u"kind"_s) == u"person"_s)
            letters.append(record.payload.value(u"letter"_s).toString());
    }
    return letters;
}

QStringList shownIn(const dossier::CaseFile &file)
{
    QStringList letters;
    for (const auto &person : file.persons)
        letters.append(file.letterOf(person.id));
    return letters;
}

qsizetype linesOf(Session &session, CaseId id, const QString &action)
{
    const auto lines = must(session.journal(id));
    return std::ranges::count(lines, action, &JournalEntry::action);
}

const QStringList expected{u"C"_s, u"A"_s, u"B"_s};

} // namespace

TEST_CASE("an older case gets its letters once, at the first opening, and its kept words stay")
{
    OlderVault vault;
    auto session = must(vault.unlock());
    CaseStore store(*session);
    const Draft typed{vault.file.id, vault.file.persons.first().id, dossier::toJson(vault.file.persons.first())};
    must(session->saveDraft(typed));
    CHECK(shownIn(must(store.load(vault.file.id, true)).file) == expected); // in passing: shown, not written
    CHECK(lettersIn(*session, vault.file.id) == QStringList(3));

    const auto loaded = must(store.load(vault.file.id));
    CHECK(loaded.findings.isEmpty());
    CHECK(lettersIn(*session, vault.file.id) == expected);
    CHECK(linesOf(*session, vault.file.id, u"letters"_s) == 4);
    CHECK(must(session->drafts()).size() == 1);
    CHECK(must(store.cases()).first() == vault.head());

    CHECK(must(store.load(vault.file.id)).file == loaded.file);
    CHECK(linesOf(*session, vault.file.id, u"letters"_s) == 4);
    CHECK(must(session->verify()).isEmpty());
    CHECK(must(versionsOf(*session, vault.file.id, vault.file.persons.first().id)).size() == 2);
}

TEST_CASE("on a full disk an older case opens with its letters, and nothing is half saved")
{
    OlderVault vault;
    auto session = must(vault.unlock());
    session->limitPagesForTest(1);
    CaseStore store(*session);
    const auto loaded = must(store.load(vault.file.id));
    CHECK_FALSE(loaded.findings.isEmpty());
    CHECK(shownIn(loaded.file) == expected);
    CHECK(lettersIn(*session, vault.file.id) == QStringList(3));
    session->limitPagesForTest(100000);
    must(store.load(vault.file.id));
    CHECK(lettersIn(*session, vault.file.id) == expected);
}

TEST_CASE("beside a damaged person the letters are shown and not kept")
{
    OlderVault vault;
    vault.flipBit(u"record"_s, u"sealed"_s, u"id = "_s + sqlBlob(vault.file.persons.at(1).id.bytes()));
    auto session = must(vault.unlock());
    const auto loaded = must(CaseStore(*session).load(vault.file.id));
    REQUIRE(loaded.damaged.size() == 1);
    CHECK(lettersIn(*session, vault.file.id) == QStringList(2));
}

TEST_CASE("a new letter is saved with its person: the case knows of it in the same step")
{
    OlderVault vault;
    auto session = must(vault.unlock());
    CaseStore store(*session);
    auto file = must(store.load(vault.file.id)).file;
    must(session->saveDraft({file.id, file.info.id, dossier::toJson(file.info)}));
    dossier::Person person;
    person.id = RecordId::create();
    person.letter = u"D"_s;
    file.persons.append(person);
    file.info.lettersGiven.insert(person.id, person.letter);
    must(store.save(file, dossier::toJson(person), vault.head(), u"create"_s, {}, {dossier::toJson(file.info)}));
    CHECK(must(session->drafts()).size() == 1); // what was typed about the case itself
    CHECK(must(store.load(file.id)).file == file);
    must(store.remove(file, file.persons.takeLast().id, vault.head()));
    CHECK(must(store.load(file.id)).file.letterOf(person.id) == u"D"_s);
    CHECK(must(session->verify()).isEmpty());
}
