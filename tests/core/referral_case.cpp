// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"
#include "tests/support/weighedpaper.h"

#include <catch2/catch.hpp>

// The document itself, who reports, safe contact, weighing and steps: from the case to the field of the paper.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;
using assessment::Tri;
using dossier::MeldcodeStep;
using dossier::PersonRole;

namespace {

struct Calm : Unshielded {
    dossier::Weighing &weighing() { return file.meldcode.weighing; }
};

} // namespace

TEST_CASE("the form of violence follows the relation, and says no more than it", "[case]")
{
    Calm paper;
    const auto form = [&](const QString &relation, const QString &born) {
        paper.file.persons[1].relation = relation;
        paper.file.persons[0].born = born;
        return paper.open(u"A6"_s);
    };
    const QString grown = u"1990-04-02"_s, young = u"2010-04-02"_s;
    CHECK(form(u"partner"_s, grown) == u"huiselijk geweld door (ex-)partner"_s);
    CHECK(form(u"ex-partner"_s, young) == u"huiselijk geweld door (ex-)partner"_s);
    CHECK(form(u"parent"_s, young) == u"kindermishandeling"_s);
    CHECK(form(u"parent"_s, grown) == u"huiselijk geweld door een ouder"_s);
    CHECK(form(u"sibling"_s, young) == u"huiselijk geweld door een broer of zus"_s);
    CHECK(form(u"other"_s, grown) == u"niet ingevuld"_s);
    paper.file.info.relation.clear();
    CHECK(form({}, grown) == u"niet ingevuld"_s);
    paper.file.persons.append(samplePerson(PersonRole::Victim, u"Kind-Voorbeeld"_s, u"Kim"_s));
    paper.file.persons.last().born = young; // one young victim among two
    CHECK(form(u"parent"_s, grown) == u"kindermishandeling"_s);
}

TEST_CASE("the receiver is who was typed, else Veilig Thuis of the region", "[case]")
{
    Calm paper;
    CHECK(paper.open(u"A5"_s) == u"Veilig Thuis Verzonnen Regio"_s);
    paper.practice.region = u"Veilig Thuis Elders"_s;
    CHECK(paper.open(u"A5"_s) == u"Veilig Thuis Elders"_s);
    paper.practice.role = u"veilig-thuis"_s; // does not report to itself
    CHECK(paper.open(u"A5"_s) == u"niet ingevuld"_s);
    paper.practice.role = u"care"_s;
    paper.practice.region.clear();
    CHECK(paper.open(u"A5"_s) == u"niet ingevuld"_s);
    paper.draft.fields.insert(u"A5"_s, u"Veilig Thuis Nergens"_s);
    CHECK(paper.open(u"A5"_s) == u"Veilig Thuis Nergens"_s);
    CHECK(inOpen(paper.content(), u"A2"_s) == u"3 november 2026 om 14.05, dossier 2026-014"_s);
}

TEST_CASE("what kind of document it is, says the receiver before the writer", "[case]")
{
    Calm paper;
    CHECK(paper.open(u"A1"_s) == u"melding bij Veilig Thuis"_s);
    paper.draft.fields.insert(u"A1"_s, u"?"_s);
    CHECK(paper.content().open.subtitle == u"melding bij Veilig Thuis"_s);
    paper.draft.fields.insert(u"A1"_s, u"aanvullende melding"_s);
    CHECK(paper.open(u"A1"_s) == u"aanvullende melding"_s);
    CHECK(find(paper.content().open, u"A1"_s)->typedByHand);
    paper.draft.fields.insert(u"A5"_s, u"politie Nergens"_s);
    CHECK(paper.open(u"A1"_s) == u"overdracht aan de politie"_s);
    CHECK_FALSE(find(paper.content().open, u"A1"_s)->typedByHand);
    CHECK(paper.content().open.firstLine ==
          u"B weet niet van deze overdracht. Informeer B pas na overleg met de melder en het slachtoffer."_s);
}

TEST_CASE("advice of Veilig Thuis stands with moment, name and words, as far as known", "[case]")
{
    Calm paper;
    CHECK(paper.open(u"A4"_s) == u"ja; 3 november 2026, 09.30 uur; met een medewerker; advies: vandaag melden"_s);
    paper.weighing().adviceName.clear();
    paper.weighing().adviceWhen.clear();
    CHECK(paper.open(u"A4"_s) == u"ja; advies: vandaag melden"_s);
    paper.weighing().adviceText.clear();
    CHECK(paper.open(u"A4"_s) == u"niet ingevuld"_s);
    paper.weighing().adviceWhen = u"gisteren"_s;
    CHECK(paper.open(u"A4"_s) == u"ja; gisteren"_s);
    paper.draft.fields.insert(u"C4"_s, u"bedreiging"_s);
    CHECK(paper.partS(u"A4"_s) == u"ja; gisteren"_s);
    CHECK(paper.open(u"A4"_s) == u"-"_s); // that there was advice names the melder
}

TEST_CASE("who reports stands with function, organisation and where they can be reached", "[case]")
{
    Calm paper;
    auto &practice = paper.practice;
    practice.address = u"Nergensplein 3"_s;
    practice.email = u"m@nergens.example"_s;
    practice.attentionOfficer = u"F. Verzonnen"_s;
    practice.attentionOfficerPhone = u"000-0000005"_s;
    practice.decider = u"L. Leiding"_s;
    practice.deciderFunction = u"manager zorg"_s;
    for (const auto &id : {u"B5"_s, u"B8"_s, u"B9"_s, u"A3"_s, u"C3"_s})
        paper.draft.fields.insert(id, u"woorden "_s + id);
    const auto content = paper.content();
    CHECK(inOpen(content, u"B1"_s) == u"M. Melder-Bedenksel"_s);
    CHECK(inOpen(content, u"B2"_s) == u"praktijkverpleegkundige"_s);
    CHECK(inOpen(content, u"B3"_s) == u"Gezondheidscentrum Nergens, Nergensplein 3"_s);
    CHECK(inOpen(content, u"B4"_s) == u"000-0000002, m@nergens.example"_s);
    CHECK(inOpen(content, u"B6"_s) == u"F. Verzonnen, 000-0000005"_s);
    CHECK(inOpen(content, u"B7"_s) == u"L. Leiding, manager zorg"_s);
    for (const auto &id : {u"B5"_s, u"B8"_s, u"B9"_s, u"A3"_s, u"C3"_s})
        CHECK(inOpen(content, id) == u"woorden "_s + id);
    CHECK(inOpen(content, u"U1"_s) ==
          u"M. Melder-Bedenksel, praktijkverpleegkundige\nNog niet ondertekend.\nHandtekening: ______________________________"_s);
    paper.draft.fields.insert(u"B1"_s, u"V. Vervanger"_s);
    CHECK(paper.open(u"U1"_s).startsWith(u"V. Vervanger, praktijkverpleegkundige\n"_s)); // who signs is who reports
    practice.name = practice.function = QString();
    paper.draft.fields.remove(u"B1"_s);
    CHECK(paper.open(u"U1"_s) == u"niet ingevuld"_s);
}

TEST_CASE("how to reach her safely is for the receiver alone", "[case]")
{
    Calm paper;
    auto &info = paper.file.info;
    info.codeWord = u"zonnebloem"_s;
    info.phoneWatched = Tri::Yes;
    info.interpreter = u"Pools"_s;
    paper.draft.fields.insert(u"C6"_s, u"slechthorend"_s);
    const auto content = paper.content();
    CHECK(inPartS(content, u"C1"_s) == u"bellen op 06-00000001, tussen 10 en 11 uur\nMag het niet horen: B\nCodewoord: zonnebloem"_s);
    CHECK(inPartS(content, u"C2"_s) == u"ja"_s);
    CHECK(inOpen(content, u"C5"_s) == u"Pools"_s);
    CHECK(inOpen(content, u"C6"_s) == u"slechthorend"_s);
    info.safeNotWhom = info.codeWord = QString();
    info.phoneWatched = Tri::Unknown;
    CHECK(paper.partS(u"C1"_s) == u"bellen op 06-00000001, tussen 10 en 11 uur"_s);
    CHECK(paper.partS(u"C2"_s) == u"niet gevraagd"_s);
}

TEST_CASE("the five questions of the weighing stand with reason; in the open part, where words are shielded, the bare answer", "[case]")
{
    Calm paper;
    auto &weighing = paper.weighing();
    weighing.questions[2].answer = Tri::Unknown;
    weighing.questions[3] = {Tri::No, u"zij durft niet"_s};
    weighing.structural = false;
    CHECK(paper.open(u"J1"_s) == u"Ja. Reden: zie de feiten."_s);
    CHECK(paper.open(u"J2"_s) == u"Ja. Reden: zij vertelde over haar keel."_s);
    CHECK(paper.open(u"J3"_s) == u"weet niet"_s);
    CHECK(paper.open(u"J4"_s) == u"Nee. Reden: zij durft niet."_s);
    CHECK(paper.open(u"J5"_s) == u"-"_s);
    weighing.questions[4] = {Tri::Yes, u"binnen drie maanden"_s};
    CHECK(paper.open(u"J5"_s) == u"Ja. Reden: binnen drie maanden."_s);
    weighing.acute = weighing.structural = weighing.disclosure = true;
    CHECK(paper.open(u"J2"_s) == u"ja"_s);
    CHECK(paper.partS(u"J2"_s) == u"Ja. ■ acute onveiligheid; ■ structurele onveiligheid; ■ het slachtoffer of kind vertelde het zelf. "
                                  "Reden: zij vertelde over haar keel."_s);
    CHECK(paper.open(u"J4"_s) == u"nee"_s);
    CHECK(paper.partS(u"J4"_s) == u"Nee. Reden: zij durft niet."_s);
    weighing.structural = weighing.disclosure = false;
    CHECK(paper.partS(u"J2"_s) == u"Ja. ■ acute onveiligheid. Reden: zij vertelde over haar keel."_s);
    weighing.questions[1].answer = Tri::No; // a tick that belongs to no yes says nothing
    CHECK(paper.partS(u"J2"_s) == u"Nee. Reden: zij vertelde over haar keel."_s);
    weighing.questions[0] = {Tri::Yes, {}};
    CHECK(paper.partS(u"J1"_s) == u"ja"_s);
}

TEST_CASE("both decisions stand with their reasons, by whom and when", "[case]")
{
    Calm paper;
    auto &weighing = paper.weighing();
    weighing.report = false;
    weighing.reportReason = u"geen vermoeden meer"_s;
    weighing.deviationReason = u"anders gewogen"_s;
    weighing.deviationReader = u"F. Verzonnen"_s;
    weighing.help = true;
    weighing.helpText = u"wijkteam, binnen een week"_s;
    weighing.decidedBy = u"L. Leiding"_s;
    weighing.decidedOn = QDate(2026, 11, 2);
    CHECK(paper.open(u"J6"_s) == u"Nee. Geen vermoeden meer. Afwijking: anders gewogen. Meegelezen: F. Verzonnen."_s);
    CHECK(paper.open(u"J7"_s) == u"Ja. Wijkteam, binnen een week."_s);
    CHECK(paper.open(u"J8"_s) == u"L. Leiding, 2 november 2026"_s);
    weighing.acute = true;
    CHECK(paper.open(u"J6"_s) == u"nee"_s);
    CHECK(paper.open(u"J7"_s) == u"ja"_s);
    weighing.report = true;
    weighing.deviationReason = weighing.deviationReader = weighing.reportReason = QString();
    weighing.help.reset();
    CHECK(paper.open(u"J6"_s) == u"ja"_s);
    CHECK(paper.partS(u"J6"_s) == u"ja"_s);
    CHECK(paper.partS(u"J7"_s) == u"wijkteam, binnen een week"_s);
    CHECK(paper.open(u"J7"_s) == u"-"_s);
    weighing.helpText.clear();
    CHECK(paper.partS(u"J7"_s) == u"niet ingevuld"_s);
    paper.practice.role = u"police"_s; // the meldcode is not theirs
    CHECK(paper.partS(u"J6"_s) == u"-"_s);
}

TEST_CASE("each step of the meldcode stands there with what came of it, or why not", "[case]")
{
    Calm paper;
    auto &steps = paper.file.meldcode.steps;
    steps[0] = {MeldcodeStep::State::Done, QDate(2026, 10, 30), u"M. Melder"_s, u"signalen beschreven"_s, u"oud"_s};
    steps[1] = {MeldcodeStep::State::Done, QDate(2026, 11, 2), u"F. Verzonnen"_s, u"melden"_s, {}};
    steps[2] = {MeldcodeStep::State::Skipped, {}, {}, u"oud"_s, u"te gevaarlijk"_s};
    const QString full = u"1. Signalen, 30 oktober 2026, M. Melder: signalen beschreven\n"
                         "2. Overleg en advies, 2 november 2026, F. Verzonnen: melden\n"
                         "3. Gesprek, niet gedaan: te gevaarlijk\n"
                         "4. Wegen, nog open\n"
                         "5. Beslissen, nog open"_s;
    CHECK(paper.open(u"O1"_s) == full);
    CHECK(paper.partS(u"O1"_s) == u"-"_s);
    CHECK(paper.open(u"O2"_s) == u"F. Verzonnen, 2 november 2026, melden"_s);
    paper.weighing().acute = true;
    CHECK(paper.partS(u"O1"_s) == full);
    CHECK(paper.open(u"O1"_s) == u"1. Signalen: gedaan op 30 oktober 2026; 2. Overleg en advies: gedaan op 2 november 2026; "
                                 "3. Gesprek: niet gedaan; 4. Wegen: nog open; 5. Beslissen: nog open"_s);
    CHECK(paper.open(u"O2"_s) == u"ja, 2 november 2026"_s); // with whom, and what came of it, can give her away
    CHECK(paper.partS(u"O2"_s) == u"F. Verzonnen, 2 november 2026, melden"_s);
    paper.draft.fields.insert(u"C4"_s, u"bedreiging"_s);
    CHECK(paper.open(u"O2"_s) == u"-"_s);
    CHECK(paper.partS(u"O2"_s) == u"F. Verzonnen, 2 november 2026, melden"_s);
    steps[1].state = MeldcodeStep::State::Open;
    CHECK(paper.partS(u"O2"_s) == u"niet ingevuld"_s);
}

TEST_CASE("who works without the meldcode tells its own judgement and whom it asked", "[case]")
{
    Calm paper;
    paper.practice.role = u"police"_s;
    auto &review = paper.file.meldcode.review;
    review.judgement = u"ernstig"_s;
    review.consulted = u"reclassering"_s;
    review.consultOutcome = u"samen optrekken"_s;
    CHECK(paper.open(u"O1"_s) == u"ernstig"_s);
    CHECK(paper.open(u"O2"_s) == u"reclassering; samen optrekken"_s);
    CHECK(paper.open(u"V1"_s) == u"niet ingevuld"_s); // no right to report
    paper.weighing().acute = true;
    CHECK(paper.open(u"O2"_s) == u"reclassering"_s);
    paper.practice.role = u"care"_s;
    CHECK(paper.open(u"V1"_s).startsWith(u"Meldrecht"_s));
}

TEST_CASE("network, agreements and measures stand in part S, lapsed help and procedures do not", "[case]")
{
    Calm paper;
    paper.file.otherAssessments = {test::inWords<dossier::OtherAssessment>(u"SASH, matig"_s)};
    paper.file.agreements = {test::inWords<dossier::Agreement>(u"B komt niet aan de deur"_s)};
    paper.file.measures = {test::inWords<dossier::Measure>(u"gebiedsverbod"_s)};
    paper.file.procedures = {test::inWords<dossier::Procedure>(u"kort geding 12 november"_s)};
    paper.file.reports = {test::inWords<dossier::Report>(u"melding van mei"_s)};
    auto &info = paper.file.info;
    info.lookAgain = QDate(2026, 11, 10);
    info.lookAgainWho = u"M. Melder"_s;
    paper.file.persons[3].phone = u"000-0000006"_s;
    paper.file.persons[3].remark = u"komt elke week"_s;
    paper.file.persons[4].phone = u"000-0000007"_s;
    const QMap<QString, QString> restricted{{u"K2"_s, u"SASH, matig"_s},
                                            {u"L1"_s, u"Hulp, Hanna, wijkteam Verzonnenstad, 000-0000006, komt elke week"_s},
                                            {u"L3"_s, u"E, Steun, Sita, 000-0000007"_s},
                                            {u"M2"_s, u"B komt niet aan de deur"_s},
                                            {u"M4"_s, u"M. Melder kijkt opnieuw op 10 november 2026"_s},
                                            {u"Q1"_s, u"gebiedsverbod"_s},
                                            {u"H1"_s, u"melding van mei"_s}};
    for (auto it = restricted.begin(); it != restricted.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(paper.partS(it.key()) == *it);
        CHECK(paper.open(it.key()) == u"-"_s);
    }
    CHECK(paper.open(u"R1"_s) == u"kort geding 12 november"_s);
    info.lookAgain = {};
    CHECK(paper.partS(u"M4"_s) == u"M. Melder"_s);
}

TEST_CASE("every field of request, help and account prints what was typed for it", "[case]")
{
    Calm paper;
    const QStringList open{u"L2"_s, u"L4"_s, u"M3"_s, u"P1"_s, u"P4"_s, u"Q2"_s, u"R1"_s, u"R2"_s, u"T1"_s, u"T2"_s, u"U2"_s,
                           u"U3"_s, u"V1"_s, u"G4"_s, u"G5"_s, u"G6"_s, u"H2"_s, u"H3"_s, u"I3"_s, u"I5"_s, u"N3"_s};
    const QStringList restricted{u"K2"_s, u"M1"_s, u"R3"_s, u"S2"_s, u"S3"_s, u"H5"_s};
    for (const QString &id : open + restricted)
        paper.draft.fields.insert(id, u"woorden bij "_s + id);
    const auto content = paper.content();
    for (const QString &id : open)
        CHECK(inOpen(content, id) == u"woorden bij "_s + id);
    for (const QString &id : restricted) {
        CHECK(inPartS(content, id) == u"woorden bij "_s + id);
        CHECK(inOpen(content, id) == u"-"_s);
    }
    CHECK(inOpen(content, u"V2"_s) == u"Signaleringslijst 2026.4. Programmaversie 0.1.0."_s);
    paper.file.assessments.clear();
    paper.verdict.reset();
    CHECK(paper.open(u"V2"_s) == u"Programmaversie 0.1.0."_s);
}
