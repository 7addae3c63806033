// SPDX-License-Identifier: EUPL-1.2
#include "core/search/caseindex.h"
#include "core/vault/sealedcase.h"

#include "tests/vault/vaultfixture.h"

using namespace vw;
using namespace vw::test;
using namespace vw::search;

namespace {

struct Indexed {
    Indexed()
    {
        needApplication();
        index = must(CaseIndex::make());
        must(index->put(one, u"B stond bij de bakkerij in Verzonnenstad. Zoë is bang."_s));
        must(index->put(two, u"Hij belde veertig keer naar de bakker."_s));
    }
    [[nodiscard]] QList<CaseId> find(const QString &words) const { return must(index->find(words)); }
    std::unique_ptr<CaseIndex> index;
    const CaseId one = CaseId::create(), two = CaseId::create();
};

} // namespace

TEST_CASE("a case is found by whole words, beginnings, and words together")
{
    const Indexed cases;
    CHECK(cases.find(u"veertig"_s) == QList<CaseId>{cases.two});
    CHECK(cases.find(u"bakk"_s).size() == 2);
    CHECK(cases.find(u"bakkerij"_s) == QList<CaseId>{cases.one});
    CHECK(cases.find(u"bang verzonnen"_s) == QList<CaseId>{cases.one});
    CHECK(cases.find(u"bang veertig"_s).isEmpty());
    CHECK(cases.find(u"ZOE"_s) == QList<CaseId>{cases.one}); // capitals and accents make no difference
}

TEST_CASE("signs that were typed have no meaning of their own")
{
    const Indexed cases;
    for (const QString &typed : {u"\"veertig"_s, u"veertig*"_s, u"(veertig)"_s, u"veertig:"_s, u"-veertig"_s, u"^veertig"_s})
        CHECK(cases.find(typed) == QList<CaseId>{cases.two});
    CHECK(cases.find(u"veertig NOT keer"_s).isEmpty()); // a word like any other
    CHECK(cases.find(u"   "_s).isEmpty());
    CHECK(cases.find(u"\"*()"_s).isEmpty());
}

TEST_CASE("a changed case is found by its new words alone, an erased one not at all")
{
    const Indexed cases;
    must(cases.index->put(cases.two, u"Nu staat hier iets anders."_s));
    CHECK(cases.find(u"veertig"_s).isEmpty());
    CHECK(cases.find(u"anders"_s) == QList<CaseId>{cases.two});
    cases.index->remove(cases.two);
    CHECK(cases.find(u"anders"_s).isEmpty());
    CHECK(cases.index->size() == 1);
}

TEST_CASE("only what a person typed is searched, not ids, codes or papers")
{
    const QString words = wordsOf(
        {{{u"v"_s, 1},
          {u"kind"_s, u"note"_s},
          {u"id"_s, u"abc"_s},
          {u"text"_s, u"de bank"_s},
          {u"pdf"_s, u"JVBERi"_s},
          {u"content"_s, QJsonObject{{u"title"_s, u"Melding"_s}}},
          {u"list"_s,
           QJsonObject{{u"answers"_s, QJsonObject{{u"threat.kill"_s, QJsonObject{{u"value"_s, u"yes"_s}, {u"note"_s, u"mes"_s}}}}}}},
          {u"actions"_s, QJsonArray{QJsonObject{{u"text"_s, u"gebeld"_s}}}}}});
    for (const auto *there : {"de bank", "mes", "gebeld"})
        CHECK(words.contains(QLatin1StringView(there)));
    for (const auto *absent : {"note", "abc", "JVBERi", "Melding", "yes"})
        CHECK_FALSE(words.contains(QLatin1StringView(absent)));
}

TEST_CASE("a sealed case is opened elsewhere with a copy of the key, and leaves no line in its log")
{
    FilledVault vault;
    auto session = must(vault.unlock());
    const auto lines = must(session->journal(vault.one)).size();
    const auto sealed = must(vault::readSealed(*session, vault.one));
    const auto key = vault::keyForWorker(*session);
    CHECK(must(session->journal(vault.one)).size() == lines);
    session.reset();
    QStringList texts;
    for (const auto &record : vault::openSealed(key, sealed))
        texts.append(record.value(u"text"_s).toString());
    texts.sort();
    CHECK(texts == QStringList{u"eerste"_s, u"tweede"_s});
    CHECK(vault::openSealed(crypto::randomKey(), sealed).isEmpty());
}
