// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/weighedpaper.h"

// What the papers say of a subject comes from one place (core/known): answers, dated facts and records beside each other.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;
using assessment::Value;

namespace {

struct ToldPaper : Weighed {
    ToldPaper() { file.incidents.clear(); }
    dossier::Incident &fact(const char *shows, const QString &when)
    {
        auto &told = Weighed::fact(shows, when, u"B stond met een mes aan de deur."_s, dossier::SourceCode::Own);
        told.who = u"B"_s;
        return told;
    }
    [[nodiscard]] QStringList grave() { return words(crisis(), u"0.5"_s).split(u'\n'); }
    [[nodiscard]] QStringList rowOf(const QString &flag)
    {
        const auto content = weighed();
        for (const auto *document : {&content.open, content.restricted ? &*content.restricted : nullptr}) {
            const auto *field = document ? find(*document, u"I1"_s) : nullptr;
            for (const auto &row : field ? field->table.rows : QList<QStringList>()) {
                if (row.first() == flag)
                    return row;
            }
        }
        return {};
    }
};

} // namespace

TEST_CASE("a fact that shows a grave subject stands on the crisis sheet, beside the answer", "[known]")
{
    ToldPaper paper;
    paper.fact("weapon.used", u"2026-10-09"_s);
    CHECK(paper.grave().contains(u"Wapens: ■ JA, gebruikt of mee gedreigd, feit van 9 oktober 2026"_s));
    paper.answer("weapon.used", Value::No);
    CHECK(paper.grave().contains(u"Wapens: ■ JA, gebruikt of mee gedreigd, feit van 9 oktober 2026 (antwoord: nee)"_s));
    paper.answer("weapon.used", Value::Suspected, u"2026-09"_s);
    CHECK(paper.grave().contains(u"Wapens: ■ JA, gebruikt of mee gedreigd, september 2026, feit van 9 oktober 2026"_s));
    paper.draft.leftOut = {paper.file.incidents.first().id.text()};
    CHECK(paper.grave().contains(u"Wapens: ■ VERMOEDEN, gebruikt of mee gedreigd, september 2026"_s));
}

TEST_CASE("the list of flags names the fact, and the number of known flags does not change", "[known]")
{
    ToldPaper paper;
    paper.answer("danger.now", Value::No);
    const QString flag = u"Keel dichtgeknepen"_s;
    const auto before = paper.weighed();
    paper.fact("strangulation.event", u"2026-10-09"_s);
    REQUIRE_FALSE(paper.rowOf(flag).isEmpty());
    CHECK(paper.rowOf(flag).at(1) == u"niet besproken; feit van 9 oktober 2026"_s);
    paper.answer("strangulation.event", Value::Unknown);
    CHECK(paper.rowOf(flag).at(1) == u"weet niet; feit van 9 oktober 2026"_s);
    paper.file.assessments.last().list.answers[QuestionId(u"strangulation.event"_s)].whyUnknown = assessment::WhyUnknown::Declined;
    CHECK(paper.rowOf(flag).at(1) == u"weet niet: wilde niet antwoorden; feit van 9 oktober 2026"_s);
    CHECK(words(before, u"I6"_s).section(u'\n', 0, 0).contains(u"Bekend: 0 vlaggen"_s));
    CHECK(words(paper.weighed(), u"I6"_s).section(u'\n', 0, 0).contains(u"Bekend: 0 vlaggen"_s));
}

TEST_CASE("declined, not known, no and not asked are four words on the crisis sheet", "[known]")
{
    ToldPaper paper;
    CHECK(paper.grave().last().startsWith(u"Niet gevraagd: wapens, verwurging"_s));
    paper.answer("strangulation.event", Value::No);
    CHECK(paper.grave().contains(u"Nee: verwurging"_s));
    paper.answer("strangulation.event", Value::Unknown);
    CHECK(paper.grave().contains(u"Weet niet: verwurging"_s));
    paper.file.assessments.last().list.answers[QuestionId(u"strangulation.event"_s)].whyUnknown = assessment::WhyUnknown::Declined;
    CHECK(paper.grave().contains(u"Wilde niet antwoorden: verwurging"_s));
}

TEST_CASE("a fact of part S is not known in the open part, whatever field it would show in", "[known]")
{
    ToldPaper paper;
    paper.file.incidents = SampleReferral().file.incidents;
    paper.unshield();
    const auto openText = [&] { return toText(paper.content().open); };
    const QString before = openText();
    paper.fact("weapon.used", u"2026-10-09"_s).visibility = dossier::Visibility::Restricted;
    CHECK_FALSE(openText().contains(u"feit van"_s));
    CHECK_FALSE(openText().contains(u"Wapens: ■ JA"_s));
    paper.file.incidents.last().visibility = dossier::Visibility::Open;
    CHECK(openText() != before);
}

TEST_CASE("a fact that is graver than the answer, and a record that says the other thing, are findings", "[known]")
{
    ToldPaper paper;
    paper.file.measures.clear();
    paper.answer("strangulation.event", Value::No);
    paper.answer("order.active", Value::Yes);
    CHECK_FALSE(has(paper.weighed(), u"fact-graver"_s, false));
    CHECK_FALSE(has(paper.weighed(), u"record-disagrees"_s, false));
    paper.fact("strangulation.event", u"2026-10-09"_s);
    CHECK(has(paper.weighed(), u"fact-graver"_s, false));
    paper.draft.leftOut = {paper.file.incidents.first().id.text()};
    CHECK_FALSE(has(paper.weighed(), u"fact-graver"_s, false));
    paper.file.measures = {test::inWords<dossier::Measure>(u"geen verbod van kracht"_s)};
    CHECK(has(paper.weighed(), u"record-disagrees"_s, false));
    paper.file.measures = {test::inWords<dossier::Measure>(u"contactverbod tot februari"_s)};
    CHECK_FALSE(has(paper.weighed(), u"record-disagrees"_s, false));
}

TEST_CASE("where he is: what the case says, and that he is there in spite of the ban", "[known]")
{
    ToldPaper paper;
    for (auto &person : paper.file.persons) {
        if (person.role == dossier::PersonRole::Perpetrator)
            person.whereNow = u"bij zijn broer in Verzonnendam"_s;
    }
    CHECK(words(paper.crisis(), u"0.7"_s) == u"B: bij zijn broer in Verzonnendam"_s);
    paper.answer("order.active", Value::Yes);
    paper.answer("order.breach", Value::Yes);
    paper.answer("order.heIsThere", Value::Yes);
    CHECK(words(paper.crisis(), u"0.7"_s).endsWith(u"Is er nu, ondanks het verbod: ja"_s));
}
