// SPDX-License-Identifier: EUPL-1.2
// Each detector: what it finds, and what it just does not.
#include "core/pattern/pattern.h"
#include "tests/support/stringmaker.h"
#include "tests/support/timeline.h"

#include <algorithm>

using namespace vw;
using namespace vw::dossier;
using namespace vw::pattern;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);

/// All sentences of one detector, with "|" between them.
QString said(const CaseFile &file, Detector detector, QDate day = lookedAt)
{
    const Vocabulary words(u"nl"_s);
    QStringList sentences;
    for (const auto &pattern : patternsIn(file, day)) {
        if (pattern.detector == detector)
            sentences.append(sentenceOf(pattern, words, dutch));
    }
    return sentences.join(u'|');
}

} // namespace

TEST_CASE("three reports within twelve months are one picture, and three within thirteen are not yet", "[pattern]")
{
    Timeline line;
    line.report("school", "2026-01-10").report("police", "2026-06-01").report("gp", "2027-01-10");
    CHECK(said(line.file, Detector::Reports, QDate(2027, 2, 1)).isEmpty());
    line.report("school", "2026-09-01");
    CHECK(said(line.file, Detector::Reports, QDate(2027, 2, 1)) ==
          u"3 meldingen binnen twaalf maanden, van 1 juni 2026 tot en met 10 januari 2027: huisarts 1, politie 1, school 1. Kijk naar het "
          "geheel, niet naar de losse melding."_s);
}

TEST_CASE("one event told to three bodies is three reports, and a fact with its own report is one", "[pattern]")
{
    Timeline line;
    const auto fact = line.deed("2026-03-01", [](Incident &deed) { deed.reportedTo = u"school"_s; });
    line.report("school", "2026-03-02", {fact}).report("police", "2026-03-03", {fact});
    CHECK(said(line.file, Detector::Reports).isEmpty());
    line.report("gp", "2026-03-04", {fact});
    CHECK(said(line.file, Detector::Reports).startsWith(u"3 meldingen"_s));
}

TEST_CASE("what one body was told on one day is one report, of however many facts", "[pattern]")
{
    Timeline line;
    for (const auto *day : {"2026-01-05", "2026-02-05", "2026-03-05", "2026-04/2026-08"}) {
        line.deed(day, [](Incident &fact) {
            fact.reportedTo = u"gp"_s;
            fact.reportedOn = QDate(2026, 9, 1);
        });
    }
    CHECK(said(line.file, Detector::Reports).isEmpty());
    for (auto &fact : line.file.incidents)
        fact.reportedOn = {};
    CHECK(said(line.file, Detector::Reports) == // of what went on for months nobody knows when it was told
          u"3 meldingen binnen twaalf maanden, van 5 januari 2026 tot en met 5 maart 2026: huisarts 3. Kijk naar het geheel, niet naar de "
          u"losse "
          "melding."_s);
}

TEST_CASE("her resistance, his report against her, and our own report do not count as reports about him", "[pattern]")
{
    Timeline line;
    line.report("police", "2026-02-01").report("gp", "2026-02-05");
    for (const auto nature : {Nature::Resistance, Nature::CounterReport}) {
        line.deed("2026-03-01", [nature](Incident &fact) {
            fact.nature = nature;
            fact.who = nature == Nature::Resistance ? u"A"_s : u"B"_s;
            fact.reportedTo = u"police"_s;
        });
    }
    line.report("veilig-thuis", "2026-04-01");
    line.file.reports.last().own = true;
    CHECK(said(line.file, Detector::Reports).isEmpty());
}

TEST_CASE("a report of which only the year is known counts where every day of it would", "[pattern]")
{
    Timeline line;
    line.report("school", "2026").report("police", "2026-06-01").report("gp", "2027-01-04");
    CHECK(said(line.file, Detector::Reports, QDate(2027, 1, 5)).isEmpty()); // on 2 January it was more than a year before
    line.file.reports.first().on = PartialDate::parse(u"2026-03"_s);
    CHECK(said(line.file, Detector::Reports, QDate(2027, 1, 5)).startsWith(u"3 meldingen binnen twaalf maanden, van maart 2026 tot"_s));
}

TEST_CASE("three bodies that each hold a piece are named with their number, unless one of them holds it all", "[pattern]")
{
    Timeline line;
    const auto first = line.deed("2026-03-01"), second = line.deed("2026-04-01");
    line.report("school", "2026-03-02", {first}).report("police", "2026-04-02", {second});
    CHECK(said(line.file, Detector::Bodies).isEmpty()); // two
    line.report("neighbours", "2026-05-01");
    CHECK(said(line.file, Detector::Bodies) ==
          u"Ieder heeft een stukje: buren 1, politie 1, school 1. Niemand kent het geheel. Leg het bij elkaar."_s);
    auto whole = line;
    whole.file.reports.last().incidents = {first, second}; // the neighbours know both, and nothing else is known
    CHECK(said(whole.file, Detector::Bodies).isEmpty());
}

TEST_CASE("intervals that shrink are said with their days", "[pattern]")
{
    Timeline line;
    line.deed("2026-01-01").deed("2026-03-14").deed("2026-04-13").deed("2026-04-25");
    CHECK(said(line.file, Detector::Faster).isEmpty()); // four days: too few
    line.deed("2026-04-30");
    CHECK(said(line.file, Detector::Faster) ==
          u"Bekende voorvallen volgen sneller op elkaar: 72, 30, 12, 5 dagen. Misschien wordt ook meer gemeld."_s);
    auto same = line;
    same.file.incidents.last().when = PartialDate::parse(u"2026-05-07"_s); // twelve days again
    CHECK(said(same.file, Detector::Faster).isEmpty());
    auto told = line;
    told.deed("2026-04-30"); // the same day, told by somebody else
    CHECK(said(told.file, Detector::Faster) == said(line.file, Detector::Faster));
}

TEST_CASE("something on a day nobody knows leaves the interval it lies in uncounted", "[pattern]")
{
    Timeline line;
    line.deed("2026-01-01").deed("2026-03-14").deed("2026-04-13").deed("2026-04-25").deed("2026-04-30");
    line.deed("2026-02");
    CHECK(said(line.file, Detector::Faster).isEmpty()); // 72 days, or two intervals
    line.file.incidents.last().when = PartialDate::parse(u"2025-11/2026-04-25"_s); // went on for months: splits no interval for certain
    CHECK_FALSE(said(line.file, Detector::Faster).isEmpty());
}

TEST_CASE("her resistance never counts as his", "[pattern]")
{
    Timeline line;
    line.deed("2026-01-01").deed("2026-03-14").deed("2026-04-13").deed("2026-04-25");
    line.deed("2026-04-30", [](Incident &fact) {
        fact.nature = Nature::Resistance;
        fact.who = u"A"_s;
        fact.body = BodilyStep::Hit;
    });
    CHECK(said(line.file, Detector::Faster).isEmpty());
    line.deed("2026-01-01", [](Incident &fact) { fact.body = BodilyStep::Hold; });
    CHECK(said(line.file, Detector::StepUp).isEmpty());
}

TEST_CASE("a step up is within one kind, and only where it surely came later", "[pattern]")
{
    Timeline line;
    line.deed("2026-03-03", [](Incident &fact) { fact.body = BodilyStep::Hold; });
    line.deed("2026-05-05", [](Incident &fact) { fact.threat = ThreatStep::Grave; });
    CHECK(said(line.file, Detector::StepUp).isEmpty()); // of another kind: no step of either is above the other
    line.deed("2026-07-09", [](Incident &fact) { fact.body = BodilyStep::Injury; });
    CHECK(said(line.file, Detector::StepUp) ==
          u"Lichamelijk geweld werd zwaarder: van vastgrijpen, duwen (3 maart 2026) naar letsel (9 juli 2026)."_s);
    line.file.incidents.first().when = PartialDate::parse(u"2026"_s); // perhaps after it
    CHECK(said(line.file, Detector::StepUp).isEmpty());
    line.file.incidents.first().when = PartialDate::parse(u"2026-08"_s);
    CHECK(said(line.file, Detector::StepUp).isEmpty()); // nothing reads as less
}

TEST_CASE("a kind that came after five deeds of other kinds is named", "[pattern]")
{
    Timeline line;
    const auto abuse = [](Incident &fact) { fact.threat = ThreatStep::Abuse; };
    line.deed("2026-01-01", abuse).deed("2026-02-01", abuse).deed("2026-02-10", abuse).deed("2026-02-20", abuse);
    line.deed("2026-04-01", [](Incident &fact) { fact.hunt = HuntStep::Visits; });
    CHECK(said(line.file, Detector::NewKind).isEmpty());
    line.deed("2026-03-01", [](Incident &fact) { fact.body = BodilyStep::Hold; });
    CHECK(said(line.file, Detector::NewKind) ==
          u"Er kwam iets bij: volgen en lastigvallen (1 april 2026). Daarvoor was bekend: lichamelijk geweld, dreiging."_s);
}

TEST_CASE("what happened after a break-up, around a birth, a day in court and a handover is said", "[pattern]")
{
    Timeline line;
    line.deed("2026-05-01");
    const auto event = [&](const char *day, Nature nature) {
        line.deed(day, [nature](Incident &fact) {
            fact.nature = nature;
            fact.who = u"A"_s;
        });
    };
    SECTION("break-up")
    {
        event("2026-01-30", Nature::Separation); // 91 days before
        CHECK(said(line.file, Detector::AroundBreakUp).isEmpty());
        event("2026-02-01", Nature::Separation);
        CHECK(said(line.file, Detector::AroundBreakUp) == u"In de 90 dagen na de breuk (1 februari 2026): 1 voorval."_s);
        event("2026-05-02", Nature::Separation); // after it
        CHECK(said(line.file, Detector::AroundBreakUp) == u"In de 90 dagen na de breuk (1 februari 2026): 1 voorval."_s);
    }
    SECTION("birth")
    {
        event("2026-07-31", Nature::Birth);
        CHECK(said(line.file, Detector::AroundBirth).isEmpty());
        line.person(PersonRole::Child).born = u"2026-07-30"_s;
        CHECK(said(line.file, Detector::AroundBirth) == u"Rond zwangerschap of geboorte (30 juli 2026): 1 voorval binnen 90 dagen."_s);
    }
    SECTION("court")
    {
        Procedure hearing;
        hearing.id = RecordId::create();
        hearing.next = QDate(2026, 5, 16);
        line.file.procedures.append(hearing);
        CHECK(said(line.file, Detector::AroundCourt).isEmpty());
        line.file.procedures.last().next = QDate(2026, 5, 15);
        CHECK(said(line.file, Detector::AroundCourt) == u"Rond de dag bij de rechter (15 mei 2026): 1 voorval binnen 14 dagen."_s);
    }
    SECTION("handover")
    {
        event("2026-05-04", Nature::Handover);
        CHECK(said(line.file, Detector::AroundHandover).isEmpty());
        event("2026-05-03", Nature::Handover);
        CHECK(said(line.file, Detector::AroundHandover) == u"Rond de overdracht van een kind (3 mei 2026): 1 voorval binnen 2 dagen."_s);
    }
}

TEST_CASE("deeds after a ban began, while it holds, and what was recorded as its breach", "[pattern]")
{
    Timeline line;
    Measure ban;
    ban.id = RecordId::create();
    ban.measure = u"contactverbod-civiel"_s;
    ban.from = QDate(2026, 4, 5);
    ban.until = QDate(2026, 10, 5);
    line.file.measures.append(ban);
    line.deed("2026-04-05").deed("2026-10-06"); // the day it was imposed for, and after its end
    CHECK(said(line.file, Detector::AfterMeasure).isEmpty());
    line.deed("2026-04-06");
    line.deed("2026-05", [&](Incident &fact) { fact.breaks = ban.id; });
    CHECK(said(line.file, Detector::AfterMeasure)
              .endsWith(u"(vanaf 5 april 2026) ging het door: 2 voorvallen, waarvan 1 vastgelegd als overtreding."_s));
    line.file.measures.first().measure = u"aware"_s; // a device forbids nothing
    CHECK(said(line.file, Detector::AfterMeasure).isEmpty());
}

TEST_CASE("help that falls away twice in half a year is said, with attempts at contact", "[pattern]")
{
    Timeline line;
    const auto missed = [](Incident &fact) {
        fact.nature = Nature::HelpMissed;
        fact.who = u"A"_s;
    };
    line.deed("2026-01-10", missed);
    Contact attempt;
    attempt.id = RecordId::create();
    attempt.purpose = ContactPurpose::Attempt;
    attempt.on = PartialDate::parse(u"2026-07-12"_s);
    line.file.contacts.append(attempt);
    CHECK(said(line.file, Detector::Withdrawal).isEmpty());
    line.file.contacts.last().on = PartialDate::parse(u"2026-07-10"_s);
    CHECK(said(line.file, Detector::Withdrawal) ==
          u"Hulp of contact viel weg: 2 keer, van 10 januari 2026 tot en met 10 juli 2026. Kan het "
          "slachtoffer nog vrij komen en praten?"_s);
}

TEST_CASE("he who asks for help himself is heard", "[pattern]")
{
    Timeline line;
    CHECK(said(line.file, Detector::AskedForHelp).isEmpty());
    line.deed("2026-05-01", [](Incident &fact) { fact.nature = Nature::SoughtHelp; });
    CHECK(said(line.file, Detector::AskedForHelp) ==
          u"De vermoedelijke pleger vroeg zelf om hulp, op 1 mei 2026. Is die hulp er gekomen?"_s);
}

TEST_CASE("silence after a steady series is no reassurance", "[pattern]")
{
    Timeline line;
    line.deed("2026-05-01").deed("2026-05-15").deed("2026-05-29").deed("2026-06-12").deed("2026-06-26");
    CHECK(said(line.file, Detector::Silence, QDate(2026, 7, 24)).isEmpty()); // twice fourteen days, and not more
    CHECK(
        said(line.file, Detector::Silence, QDate(2026, 7, 25)) ==
        u"Sinds 26 juni 2026 is niets bekend, 29 dagen. Daarvoor zat er 14, 14, 14, 14 dagen tussen. Dat is geen geruststelling: vraag het."_s);
    line.report("school", "2026-07"); // something is known
    CHECK(said(line.file, Detector::Silence, QDate(2026, 7, 25)).isEmpty());
}

TEST_CASE("silence is about everything that is known, hers as well", "[pattern]")
{
    Timeline line;
    line.deed("2026-05-01").deed("2026-05-15").deed("2026-05-29").deed("2026-06-12").deed("2026-06-26");
    REQUIRE_FALSE(said(line.file, Detector::Silence, QDate(2026, 7, 25)).isEmpty());
    SECTION("her resistance")
    {
        line.deed("2026-07-20", [](Incident &fact) { fact.nature = Nature::Resistance; });
    }
    SECTION("a talk")
    {
        Contact talk;
        talk.id = RecordId::create();
        talk.on = PartialDate::parse(u"2026-07-20"_s);
        line.file.contacts.append(talk);
    }
    SECTION("our own report")
    {
        line.report("veilig-thuis", "2026-07-20");
        line.file.reports.last().own = true;
    }
    CHECK(said(line.file, Detector::Silence, QDate(2026, 7, 25)).isEmpty());
}

TEST_CASE("what somebody else did is told to nobody as his", "[pattern]")
{
    Timeline line;
    for (const auto *body : {"school", "police", "gp"}) {
        line.deed("2026-03-01", [body](Incident &fact) {
            fact.who = u"C, een broer"_s;
            fact.reportedTo = QLatin1StringView(body);
        });
    }
    CHECK(said(line.file, Detector::Reports).isEmpty());
    CHECK(said(line.file, Detector::Bodies).isEmpty());
    for (auto &fact : line.file.incidents)
        fact.who = u"onbekend"_s; // that it was somebody else must be said
    CHECK_FALSE(said(line.file, Detector::Reports).isEmpty());
    for (auto &fact : line.file.incidents)
        fact.who = u"haar ex"_s;
    CHECK_FALSE(said(line.file, Detector::Reports).isEmpty());
}

TEST_CASE("a ban says something of whom it is against, and a breach is later than it", "[pattern]")
{
    Timeline line;
    Measure ban;
    ban.id = RecordId::create();
    ban.measure = u"huisverbod"_s;
    ban.from = QDate(2026, 4, 5);
    ban.against = u"C"_s;
    line.file.measures.append(ban);
    line.deed("2026-04-20");
    CHECK(said(line.file, Detector::AfterMeasure).isEmpty()); // B is not C
    line.person(PersonRole::Perpetrator).letter = u"C"_s;
    CHECK(said(line.file, Detector::AfterMeasure).isEmpty()); // and stays another when both are in the case
    line.file.measures.first().against = u"B"_s;
    CHECK(said(line.file, Detector::AfterMeasure).contains(u"1 voorval. Vastgelegd als overtreding: 0."_s));
    line.deed("2026-03-01", [&](Incident &fact) { fact.breaks = ban.id; }); // before it began
    CHECK(said(line.file, Detector::AfterMeasure).contains(u"1 voorval. Vastgelegd als overtreding: 0."_s));
    line.deed("2026-05-01", [&](Incident &fact) {
        fact.breaks = ban.id;
        fact.when.reset();
    });
    CHECK(said(line.file, Detector::AfterMeasure).contains(u"2 voorvallen, waarvan 1 vastgelegd als overtreding."_s));
}

TEST_CASE("help of his own that he misses is not hers, and two tries on one day are one", "[pattern]")
{
    Timeline line;
    for (const auto *day : {"2026-05-01", "2026-05-08"}) {
        line.deed(day, [](Incident &fact) { fact.nature = Nature::HelpMissed; }); // B did not come
    }
    CHECK(said(line.file, Detector::Withdrawal).isEmpty());
    line.file.incidents.first().whom = u"A"_s; // B called off what was hers
    for (int i = 0; i < 2; ++i) {
        Contact attempt;
        attempt.id = RecordId::create();
        attempt.purpose = ContactPurpose::Attempt;
        attempt.on = PartialDate::parse(u"2026-05-01"_s);
        line.file.contacts.append(attempt);
    }
    CHECK(said(line.file, Detector::Withdrawal).isEmpty());
    line.file.contacts.last().on = PartialDate::parse(u"2026-05-02"_s);
    CHECK(said(line.file, Detector::Withdrawal).contains(u"2 keer"_s));
}

TEST_CASE("something that came later on a day nobody knows ends a row of shrinking intervals", "[pattern]")
{
    Timeline line;
    line.deed("2026-01-01").deed("2026-03-14").deed("2026-04-13").deed("2026-04-25").deed("2026-04-30").deed("2026-07");
    CHECK(said(line.file, Detector::Faster).isEmpty());
}

TEST_CASE("when our own report told somebody everything, somebody knows the whole", "[pattern]")
{
    Timeline line;
    const auto first = line.deed("2026-03-01"), second = line.deed("2026-04-01"), third = line.deed("2026-05-01");
    line.report("school", "2026-03-02", {first}).report("police", "2026-04-02", {second}).report("gp", "2026-05-02", {third});
    CHECK_FALSE(said(line.file, Detector::Bodies).isEmpty());
    line.report("veilig-thuis", "2026-06-01", {first, second, third});
    line.file.reports.last().own = true;
    CHECK(said(line.file, Detector::Bodies).isEmpty());
}

TEST_CASE("no pattern says nothing about safety", "[pattern]")
{
    const CaseFile empty;
    CHECK(sentencesOf(patternsIn(empty, lookedAt), Vocabulary(u"nl"_s), dutch) ==
          QStringList{u"Te weinig feiten voor een patroon. Dat zegt niets over veiligheid."_s});
    CHECK(sentencesOf(patternsIn(empty, lookedAt), Vocabulary(u"en"_s), QLocale(u"en"_s)) ==
          QStringList{u"Too few facts for a pattern. That says nothing about safety."_s});
}
