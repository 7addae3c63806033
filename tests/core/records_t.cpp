// SPDX-License-Identifier: EUPL-1.2
// The records beside answers and facts: what comes up when, who knows what, the case in short, and what was a text before.
#include "core/dossier/codec.h"
#include "core/dossier/olderrecords.h"
#include "core/dossier/tell.h"
#include "core/dossier/whoknows.h"
#include "core/known/known.h"
#include "core/meldcode/casedays.h"
#include "core/meldcode/workingdays.h"
#include "core/wording/casewords.h"
#include "core/wording/daywords.h"
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

QList<DayKind> kindsOf(const CaseFile &file, const Practice &practice = {}, QDate today = tuesday)
{
    QList<DayKind> kinds;
    for (const auto &day : meldcode::daysOf(file, practice, test::builtIn().taxonomy, today))
        kinds.append(day.kind);
    return kinds;
}

QDate dayOf(const CaseFile &file, DayKind kind, QDate today = tuesday)
{
    for (const auto &day : meldcode::daysOf(file, {}, test::builtIn().taxonomy, today)) {
        if (day.kind == kind)
            return day.day;
    }
    return {};
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

TEST_CASE("the end of a ban comes up by its own name until the day itself, and an earlier lifting is its end", "[records]")
{
    CaseFile file;
    auto ban = made<Measure>();
    ban.measure = u"huisverbod"_s;
    ban.from = tuesday.addDays(-7);
    ban.until = tuesday.addDays(3);
    file.measures = {ban};
    CHECK(dayOf(file, DayKind::MeasureEnds) == ban.until);
    CHECK(wording::dayName(meldcode::daysOf(file, {}, test::builtIn().taxonomy, tuesday).first(), test::builtIn().dutch) ==
          u"einde tijdelijk huisverbod"_s);
    CHECK(dayOf(file, DayKind::MeasureEnds, ban.until) == ban.until);
    CHECK_FALSE(dayOf(file, DayKind::MeasureEnds, ban.until.addDays(1)).isValid());
    file.measures.first().ended = tuesday.addDays(1);
    CHECK(dayOf(file, DayKind::MeasureEnds) == tuesday.addDays(1));
    CHECK(file.measures.first().isInForce(tuesday));
    CHECK_FALSE(file.measures.first().isInForce(tuesday.addDays(2)));
    CHECK_FALSE(file.measures.first().isInForce(ban.from.addDays(-1)));
    CHECK(made<Measure>().isInForce(tuesday)); // nobody said when it ends
}

TEST_CASE("an agreement stays late until somebody says what became of it", "[records]")
{
    CaseFile file;
    auto agreement = made<Agreement>();
    agreement.until = tuesday.addDays(-10);
    agreement.check = tuesday.addDays(-2);
    file.agreements = {agreement};
    CHECK(kindsOf(file) == QList{DayKind::AgreementEnds, DayKind::AgreementCheck});
    file.agreements.first().state = AgreementState::Done;
    CHECK(kindsOf(file).isEmpty());
}

TEST_CASE("a report of one's own comes up on working day 5 and in week 10, never in a weekend, until the answer is there", "[records]")
{
    CaseFile file;
    auto report = made<Report>();
    report.own = true;
    report.body = u"veilig-thuis"_s;
    report.on = PartialDate::day(QDate(2026, 11, 6)); // a Friday
    file.reports = {report};
    CHECK(dayOf(file, DayKind::ReportDay5) == QDate(2026, 11, 13));
    CHECK(dayOf(file, DayKind::ReportWeek10) == QDate(2027, 1, 15));
    for (const auto &day : meldcode::daysOf(file, {}, test::builtIn().taxonomy, tuesday))
        CHECK(meldcode::isWorkingDay(day.day));
    file.reports.first().awaited = QDate(2026, 11, 20);
    CHECK(dayOf(file, DayKind::AnswerAwaited) == QDate(2026, 11, 20));
    file.reports.first().answered = QDate(2026, 11, 12); // the first feedback; the judgement of week 10 is still to come
    CHECK(kindsOf(file) == QList{DayKind::ReportWeek10});
    CHECK(kindsOf(file, {}, QDate(2027, 1, 18)).isEmpty());
    file.reports.first().answered = {};
    file.reports.first().own = false;
    CHECK(kindsOf(file) == QList{DayKind::AnswerAwaited});
}

TEST_CASE("a paper that went out is a report of one's own too, once", "[records]")
{
    CaseFile file;
    auto draft = made<ReferralDraft>();
    const auto sent = [](const QString &channel, const QString &kind) {
        return QJsonObject{{u"at"_s, u"2026-11-03T12:00:00Z"_s}, {u"kind"_s, kind}, {u"part"_s, u"open"_s}, {u"channel"_s, channel}};
    };
    draft.exports = {sent(u"secure-channel"_s, u"melding"_s), sent(u"encrypted-file"_s, u"melding"_s)};
    file.referrals = {draft};
    CHECK(meldcode::ownReports(file).size() == 1);
    auto report = made<Report>();
    report.own = true;
    report.on = PartialDate::day(tuesday);
    file.reports = {report};
    REQUIRE(meldcode::ownReports(file).size() == 1);
    CHECK(meldcode::ownReports(file).first().record == report.id);
    file.reports.clear();
    file.referrals.first().exports = {sent(u"summary"_s, u"melding"_s), sent(u"secure-channel"_s, u"crisisblad"_s)};
    CHECK(meldcode::ownReports(file).isEmpty()); // the summary reaches no receiver, and a crisis sheet is no report
}

TEST_CASE("what an answer and a record both name is one day", "[records]")
{
    CaseFile file;
    auto list = made<CaseAssessment>();
    assessment::Answer ends;
    ends.when = PartialDate::day(tuesday.addDays(5));
    list.list.answers.insert(QuestionId(u"order.ends"_s), ends);
    file.assessments = {list};
    CHECK(kindsOf(file) == QList{DayKind::Answer});
    auto ban = made<Measure>();
    ban.until = tuesday.addDays(5);
    file.measures = {ban};
    CHECK(kindsOf(file) == QList{DayKind::MeasureEnds});
}

TEST_CASE("a followed case names the end of the following; of one that ended only the look back is left", "[records]")
{
    CaseFile file;
    file.info.lookAgain = tuesday.addDays(20);
    file.info.state = CaseState::Following;
    file.info.followUntil = tuesday.addDays(90);
    auto ban = made<Measure>();
    ban.until = tuesday.addDays(3);
    file.measures = {ban};
    CHECK(kindsOf(file) == QList{DayKind::MeasureEnds, DayKind::LookAgain, DayKind::FollowEnds});
    for (const auto state : {CaseState::Closed, CaseState::Deceased}) {
        file.info.state = state;
        CHECK(kindsOf(file) == QList{DayKind::LookBack});
    }
}

TEST_CASE("Veilig Thuis has five working days from receipt until it decided; the others plan their talk", "[records]")
{
    CaseFile file;
    file.meldcode.review.received = QDate(2026, 10, 30); // a Friday
    file.meldcode.talk.on = tuesday.addDays(2);
    Practice veiligThuis;
    veiligThuis.role = u"veilig-thuis"_s;
    CHECK(kindsOf(file, veiligThuis) == QList{DayKind::ReviewDue});
    CHECK(meldcode::daysOf(file, veiligThuis, test::builtIn().taxonomy, tuesday).first().day == QDate(2026, 11, 6));
    file.meldcode.review.decision = ReviewDecision::HandOver;
    CHECK(kindsOf(file, veiligThuis).isEmpty());
    CHECK(kindsOf(file) == QList{DayKind::TalkPlanned});
    file.meldcode.steps[2].state = MeldcodeStep::State::Done;
    CHECK(kindsOf(file).isEmpty());
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
    const Vocabulary words(test::builtIn().dutch);
    const auto rows = wording::caseInShort({file, {}, &verdict, test::builtIn().taxonomy, words, test::builtIn().dutch, dutch, tuesday});
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
        lineAbout(wording::caseInShort({file, {}, &verdict, test::builtIn().taxonomy, words, test::builtIn().dutch, dutch, tuesday}),
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
    const Vocabulary words(test::builtIn().dutch);
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

TEST_CASE("the head of before is shown with its days, and of a closed case only the look back", "[records]")
{
    QJsonObject head{{u"lookAgain"_s, u"2026-11-05"_s},
                     {u"moments"_s, QJsonArray{QJsonObject{{u"question"_s, u"order.ends"_s}, {u"day"_s, u"2026-11-04"_s}}}}};
    const auto open = headFrom(head, CaseId::create());
    REQUIRE(open.days.size() == 2);
    CHECK(open.days.first().about == u"order.ends"_s);
    CHECK(open.days.last().kind == DayKind::LookAgain);
    head.insert(u"closed"_s, true);
    const auto closed = headFrom(head, CaseId::create());
    CHECK(closed.state == CaseState::Closed);
    REQUIRE(closed.days.size() == 1);
    CHECK(closed.days.first().kind == DayKind::LookBack);
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
