// SPDX-License-Identifier: EUPL-1.2
// The records beside answers and facts: what comes up when, who knows what, the case in short, and what was a text before.
#include "core/dossier/codec.h"
#include "core/dossier/offences.h"
#include "core/dossier/olderrecords.h"
#include "core/dossier/tell.h"
#include "core/dossier/whoknows.h"
#include "core/known/known.h"
#include "core/wording/casewords.h"
#include "tests/support/meldcase.h"
#include "tests/support/samplecase.h"

using namespace vw;
using namespace vw::dossier;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate tuesday(2026, 11, 3);
const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);

template <typename E>
E made()
{
    E record;
    record.id = RecordId::create();
    return record;
}

QString lineAbout(const QList<wording::CaseRow> &rows, wording::CaseRow::About about)
{
    for (const auto &row : rows) {
        if (row.about == about)
            return row.lines.join(u'|');
    }
    return {};
}

} // namespace

TEST_CASE("a loose offence of a presumed perpetrator asks whether it belongs to a pattern, until a step says so", "[records]")
{
    CaseFile file;
    auto early = made<Incident>();
    early.who = u"B"_s;
    early.offence = Offence::Damage;
    CHECK(mayBelongToPattern(early, file)); // nobody is entered yet
    for (const auto role : {PersonRole::Victim, PersonRole::Perpetrator}) {
        Person person;
        person.id = RecordId::create();
        person.role = role;
        put(file, person);
    }
    auto fact = made<Incident>();
    fact.who = u"B"_s;
    CHECK_FALSE(mayBelongToPattern(fact, file));
    fact.offence = Offence::Theft; // the scooter of the plan
    CHECK(mayBelongToPattern(fact, file));
    fact.who = u"B en een vriend"_s;
    CHECK(mayBelongToPattern(fact, file));
    fact.who.clear(); // nobody knows who did it
    CHECK(mayBelongToPattern(fact, file));
    fact.who = u"A"_s;
    CHECK_FALSE(mayBelongToPattern(fact, file));
    fact.who = u"B"_s;
    fact.hunt = HuntStep::Visits;
    CHECK_FALSE(mayBelongToPattern(fact, file));
}

TEST_CASE("who knows what: a fact and a report about it count once, and everybody's last day is as exact as it is known", "[records]")
{
    CaseFile file;
    auto fact = made<Incident>();
    fact.when = PartialDate::parse(u"2026-09"_s);
    fact.reportedTo = u"police"_s;
    auto other = made<Incident>();
    other.when = PartialDate::day(tuesday);
    other.reportedTo = u"school"_s;
    file.incidents = {fact, other};
    auto report = made<Report>();
    report.body = u"police"_s;
    report.on = PartialDate::parse(u"2026-10"_s);
    report.incidents = {fact.id, other.id};
    file.reports = {report};
    const auto all = whoKnows(file);
    REQUIRE(all.size() == 2);
    CHECK(all.first().body == u"police"_s);
    CHECK(all.first().facts == 2);
    CHECK(all.first().reports == 1);
    CHECK(all.first().lastFact == PartialDate::day(tuesday));
    CHECK(all.first().lastReport == PartialDate::parse(u"2026-10"_s));
    CHECK(all.last().facts == 1);
    CHECK(all.last().reports == 1); // the fact itself tells that the school was told
    CHECK(whoKnows({}).isEmpty());
}

TEST_CASE("the case in short: ages, the time between the last two incidents, what holds until when, and what must be there", "[records]")
{
    auto file = test::sampleCase();
    file.info.codeWord = u"paraplu"_s;
    auto ban = made<Measure>();
    ban.measure = u"huisverbod"_s;
    ban.until = tuesday.addDays(3);
    file.measures = {ban};
    file.incidents[0].reportedTo = u"gp"_s;
    file.incidents[1].when = PartialDate::day(QDate(2026, 10, 12));
    file.incidents[1].nature = Nature::CounterReport; // his word against hers is no incident of his
    file.incidents[2].when = PartialDate::day(QDate(2026, 10, 18));
    auto verdict = assessment::Verdict{};
    verdict.marks = {u"intimate-terror"_s};
    const Vocabulary words(test::builtIn().texts(QStringLiteral("nl")));
    const auto rows = wording::caseInShort(
        {file, {}, &verdict, test::builtIn().taxonomy, words, test::builtIn().texts(QStringLiteral("nl")), dutch, tuesday});
    using About = wording::CaseRow::About;
    CHECK(lineAbout(rows, About::Who)
              .startsWith(u"A  Zoë Voorbeeld, slachtoffer, 36|B  Łukasz Ümit Bedacht, vermoedelijke pleger, ex-partner"_s));
    CHECK(lineAbout(rows, About::Contact).contains(u"paraplu"_s));
    CHECK(lineAbout(rows, About::Last).contains(u"30 oktober 2026"_s));
    CHECK(lineAbout(rows, About::Last).contains(u"12 day(s)"_s)); // untranslated here: 18 to 30 October, the counter-report is passed over
    CHECK(lineAbout(rows, About::Agreed).startsWith(u"Tijdelijk huisverbod"_s));
    CHECK(lineAbout(rows, About::Agreed).contains(u"6 november 2026"_s));
    CHECK(lineAbout(rows, About::Open).contains(u"No fixed contact person yet"_s));
    CHECK(lineAbout(rows, About::Knows).startsWith(u"huisarts: "_s));
    file.info.team.contact.name = u"O. Oefenaar"_s;
    CHECK_FALSE(
        lineAbout(wording::caseInShort(
                      {file, {}, &verdict, test::builtIn().taxonomy, words, test::builtIn().texts(QStringLiteral("nl")), dutch, tuesday}),
                  About::Open)
            .contains(u"No fixed contact person yet"_s));
}

TEST_CASE("her resistance and his own calls for help are no incidents of his", "[records]")
{
    CaseFile file;
    auto deed = made<Incident>();
    deed.when = PartialDate::day(QDate(2026, 10, 1));
    auto help = made<Incident>();
    help.when = PartialDate::day(QDate(2026, 10, 5));
    help.nature = Nature::SoughtHelp;
    file.incidents = {deed, help};
    CHECK(meldcode::lastKnownIncident(file, test::builtIn().taxonomy, tuesday) == PartialDate::day(QDate(2026, 10, 1)));
}

TEST_CASE("a ban that is over says nothing of others: unknown is never no", "[records]")
{
    CaseFile file;
    auto old = made<Measure>();
    old.measure = u"huisverbod"_s;
    old.until = tuesday.addDays(-30);
    file.measures = {old};
    const auto known = known::knownOf(known::sourceOf(file, test::builtIn().taxonomy, tuesday), known::Subject::Order);
    CHECK(known.value == known::Value::NotAsked);
    file.measures.append(test::inWords<Measure>(u"geen verboden van kracht"_s));
    CHECK(known::knownOf(known::sourceOf(file, test::builtIn().taxonomy, tuesday), known::Subject::Order).value == known::Value::No);
    file.measures.first().until = tuesday.addDays(3);
    CHECK(known::knownOf(known::sourceOf(file, test::builtIn().taxonomy, tuesday), known::Subject::Order).value == known::Value::Yes);
}

TEST_CASE("a record is told in its own words, without what nobody chose", "[records]")
{
    auto ban = made<Measure>();
    ban.measure = u"contactverbod-civiel"_s;
    ban.until = QDate(2027, 2, 1);
    ban.conditions = u"Geen contact, ook niet via anderen."_s;
    ban.note = u"Opgevraagd."_s;
    const Vocabulary words(test::builtIn().texts(QStringLiteral("nl")));
    CHECK(
        lineOf(&ban, words, dutch) ==
        u"Contactverbod via de civiele rechter; tot en met: 1 februari 2027; gebied, personen, voorwaarden: Geen contact, ook niet via anderen; Opgevraagd."_s);
    CHECK(lineOf(&ban, words, dutch, {u"until"_s, u"conditions"_s}) == u"Contactverbod via de civiele rechter; Opgevraagd."_s);
    ban.policeKnow = Tri::No;
    CHECK(lineOf(&ban, words, dutch).contains(u"politie op straat weet het: nee"_s));
    const auto bare = test::inWords<Measure>(u"Geen verboden van kracht"_s);
    CHECK(lineOf(&bare, words, dutch) == u"Geen verboden van kracht"_s); // what was a text prints as it was written
    auto own = made<Measure>();
    own.measure = u"een straatverbod van de burgemeester"_s; // no code of ours: words of somebody's own
    CHECK(lineOf(&own, words, dutch) == own.measure);
}

TEST_CASE("the texts of before become records, nothing of them is lost, and a second time nothing happens", "[records]")
{
    const QJsonObject before{{u"kind"_s, u"case"_s},   {u"agreements"_s, u"Zij belt eerst."_s},
                             {u"measures"_s, u"  "_s}, {u"otherAssessments"_s, u"SASH, matig"_s},
                             {u"closed"_s, true},      {u"reference"_s, u"2026-014"_s},
                             {u"shoeSize"_s, 43}};
    const auto today = asToday(before);
    REQUIRE(today.more.size() == 2);
    CHECK(today.more.first().value(u"kind"_s) == u"agreement"_s);
    CHECK(today.more.first().value(u"note"_s) == u"Zij belt eerst."_s);
    CHECK(today.more.last().value(u"kind"_s) == u"other-assessment"_s);
    CHECK(today.record ==
          QJsonObject{{u"kind"_s, u"case"_s}, {u"state"_s, u"closed"_s}, {u"reference"_s, u"2026-014"_s}, {u"shoeSize"_s, 43}});
    CHECK(asToday(today.record).record == today.record);
    CHECK(asToday(today.record).more.isEmpty());
    const QJsonObject note{{u"kind"_s, u"note"_s}, {u"measures"_s, u"a key of somebody else"_s}};
    CHECK(asToday(note).record == note);
}

TEST_CASE("a file of before is read with its texts as records, beside records that it has", "[records]")
{
    const QJsonObject file{{u"format"_s, 1},
                           {u"case"_s, QJsonObject{{u"reference"_s, u"x"_s}, {u"measures"_s, u"oud verbod"_s}, {u"closed"_s, false}}},
                           {u"measures"_s, QJsonArray{QJsonObject{{u"measure"_s, u"aware"_s}}}}};
    const auto read = caseFrom(file);
    REQUIRE(read.has_value());
    REQUIRE(read->measures.size() == 2);
    CHECK(read->measures.first().note == u"oud verbod"_s);
    CHECK(read->measures.last().measure == u"aware"_s);
    CHECK(read->info.state == CaseState::Open);
    CHECK(unknownKeys(*read).isEmpty());
}

TEST_CASE("every kind of deed has its steps, and a step belongs to its own kind alone", "[records]")
{
    Incident fact;
    for (const auto &kind : deedKindNames)
        CHECK(stepOf(fact, kind.value) == 0);
    fact.body = BodilyStep::Deadly;
    fact.control = ControlStep::Sometimes;
    CHECK(stepOf(fact, DeedKind::Body) == 4);
    CHECK(stepOf(fact, DeedKind::Control) == 1);
    CHECK(stepOf(fact, DeedKind::Threat) == 0);
}
