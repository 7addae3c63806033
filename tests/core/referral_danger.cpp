// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"
#include "tests/support/weighedpaper.h"

#include <catch2/catch.hpp>

// The urgency block line by line: the call to 112, why it cannot wait, the children, where he is, the pattern.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;
using assessment::SourceCode;
using assessment::Tempo;
using assessment::Tri;
using assessment::Value;
using dossier::PersonRole;

namespace {

struct Calm : Unshielded {
    dossier::DangerLog &log(const QString &when, QTime at)
    {
        dossier::DangerLog entry;
        entry.called = true;
        entry.when = when;
        if (at.isValid())
            entry.at = QDateTime(QDate(2026, 11, 3), at, QTimeZone::utc());
        file.assessments.last().danger.append(entry);
        return file.assessments.last().danger.last();
    }
};

} // namespace

TEST_CASE("a call of later than the record was made the day before; within a minute it is the same", "[danger]")
{
    Calm paper;
    const auto [when, at, words] = GENERATE(table<QString, QTime, QString>({
        {u"14.01 uur"_s, QTime(14, 0), u"112 gebeld op 3 november 2026 om 14.01 uur."_s},
        {u"14.01 uur"_s, QTime(13, 59, 59), u"112 gebeld op 2 november 2026 om 14.01 uur."_s},
        {u"13:58"_s, QTime(14, 0), u"112 gebeld op 3 november 2026 om 13:58."_s},
        {u"23u50"_s, QTime(0, 5), u"112 gebeld op 2 november 2026 om 23u50."_s},
        {u"25.70"_s, QTime(14, 0), u"112 gebeld op 3 november 2026 om 25.70."_s},
        {u"vanmiddag"_s, QTime(14, 0), u"112 gebeld op 3 november 2026 om vanmiddag."_s},
        {u""_s, QTime(14, 0), u"112 gebeld op 3 november 2026."_s},
        {u"14.00"_s, QTime(), u"112 gebeld om 14.00."_s},
        {u""_s, QTime(), u"112 gebeld."_s},
    }));
    paper.log(when, at);
    CHECK(paper.open(u"0.1"_s) == words);
}

TEST_CASE("of the call the last record counts; why nobody called is for the receiver", "[danger]")
{
    Calm paper;
    paper.log(u"14.00"_s, QTime(14, 2)).by = u"M. Melder"_s;
    CHECK(paper.open(u"0.1"_s) == u"112 gebeld op 3 november 2026 om 14.00 door M. Melder."_s);
    auto &log = paper.log(u"15.00"_s, QTime(15, 0));
    log.called = false;
    log.why = u"A is al weg"_s;
    CHECK(paper.open(u"0.1"_s) == u"112 niet gebeld: A is al weg."_s);
    paper.file.meldcode.weighing.acute = true;
    const QString acute = u"De professional beoordeelt: acute onveiligheid (vraag 2). "_s;
    CHECK(paper.open(u"0.1"_s) == acute + u"112 niet gebeld."_s);
    CHECK(paper.partS(u"0.1"_s) == acute + u"112 niet gebeld: A is al weg."_s);
    paper.draft.fields.insert(u"C4"_s, u"bedreiging"_s); // who called names the melder
    CHECK(paper.open(u"0.1"_s) == acute.trimmed());
    CHECK(paper.partS(u"0.1"_s) == paper.open(u"0.1"_s)); // whoever has part S alone knows as much
}

TEST_CASE("rule, professional and talk stand beside each other about direct danger", "[danger]")
{
    Calm paper;
    const QString acute = u"De professional beoordeelt: acute onveiligheid (vraag 2)."_s;
    CHECK(paper.open(u"0.1"_s) == u"niet ingevuld"_s);
    paper.answer("danger.now", Value::Unknown);
    CHECK(paper.open(u"0.1"_s) == u"Weet niet."_s);
    paper.answer("danger.now", Value::No);
    CHECK(paper.open(u"0.1"_s) == u"Niet gebleken in het gesprek."_s);
    paper.verdict->tempo = Tempo::Today;
    CHECK(paper.open(u"0.1"_s) == u"Vandaag handelen; het kan niet wachten."_s);
    paper.verdict->tempo = Tempo::Now;
    CHECK(paper.open(u"0.1"_s) == u"Ja. Op de vraag of er op dat moment gevaar was, was het antwoord nee."_s);
    paper.answer("danger.now", Value::Yes);
    CHECK(paper.open(u"0.1"_s) == u"Ja."_s);
    paper.file.meldcode.weighing.acute = true;
    CHECK(paper.open(u"0.1"_s) == u"Ja. "_s + acute);
    paper.verdict->tempo = Tempo::Today;
    CHECK(paper.open(u"0.1"_s) == acute);
    paper.verdict.reset();
    CHECK(paper.open(u"0.1"_s) == acute);
    paper.file.meldcode.weighing.acute = false;
    paper.file.assessments.clear();
    CHECK(paper.open(u"0.1"_s) == u"niet ingevuld"_s);
}

TEST_CASE("whether danger was typed for part S alone, the open file says the same", "[danger]")
{
    Weighed paper;
    paper.verdict.reset();
    paper.file.assessments.clear();
    paper.file.meldcode.weighing.acute = false;
    CHECK(inOpen(paper.content(), u"0.1"_s) == u"niet ingevuld"_s);
    paper.draft.fields.insert(u"0.1"_s, u"nee, hij zit vast"_s);
    CHECK(inPartS(paper.content(), u"0.1"_s) == u"nee, hij zit vast"_s);
    CHECK(inOpen(paper.content(), u"0.1"_s) == u"niet ingevuld"_s);
}

TEST_CASE("what was typed of danger stands beside what is known, never instead of it", "[danger]")
{
    Calm paper;
    const auto typed = [&](const QString &words) {
        paper.draft.fields.insert(u"0.1"_s, words);
        return paper.open(u"0.1"_s);
    };
    CHECK(typed(u"nee, B zit vast"_s) == u"nee, B zit vast"_s); // nothing is known beside it
    paper.verdict->tempo = Tempo::Now;
    CHECK(typed(u"nee, B zit vast"_s) == u"nee, B zit vast\nJa."_s);
    CHECK(typed(u"ja, B staat voor de deur"_s) == u"ja, B staat voor de deur"_s); // it says the same
    CHECK(typed(u"?niet na te gaan"_s) == u"niet bekend, reden: niet na te gaan"_s);
    paper.file.meldcode.weighing.acute = true;
    CHECK(typed(u"ja, A schuilt boven"_s) == u"Ja. De professional beoordeelt: acute onveiligheid (vraag 2)."_s);
    CHECK(paper.partS(u"0.1"_s) == u"ja, A schuilt boven"_s);
    paper.verdict->tempo = Tempo::Plan;
    CHECK(typed(u"Ja, A schuilt boven"_s).startsWith(u"Ja. "_s)); // to type danger is to say there is
}

TEST_CASE("why it cannot wait is a fact on the sheet for the door, a tempo elsewhere", "[danger]")
{
    Calm paper;
    CHECK(paper.open(u"0.2"_s) == u"-"_s);
    paper.verdict->tempo = Tempo::Today;
    CHECK(paper.open(u"0.2"_s) == u"Vandaag handelen: wacht niet tot morgen."_s);
    paper.verdict->tempo = Tempo::Now;
    CHECK(paper.open(u"0.2"_s) == u"Nu handelen: er is direct gevaar of het kan er elk moment zijn."_s);
    auto &weighing = paper.file.meldcode.weighing;
    weighing.acute = true;
    const QString acute = u"De professional beoordeelt de situatie als acuut onveilig."_s;
    CHECK(paper.open(u"0.2"_s) == acute); // the reason may quote her
    paper.draft.kind = u"crisisblad"_s;
    CHECK(paper.open(u"0.2"_s) == u"zij vertelde over haar keel"_s);
    weighing.questions[1].reason = QString(250, u'x');
    CHECK(paper.open(u"0.2"_s) == QString(240, u'x'));
    weighing.questions[1].reason.clear();
    CHECK(paper.open(u"0.2"_s) == acute);
    weighing.questions[1].reason = u"zij vertelde"_s;
    weighing.acute = false;
    CHECK(paper.open(u"0.2"_s).startsWith(u"Nu handelen"_s));
    paper.verdict.reset();
    CHECK(paper.open(u"0.2"_s) == u"-"_s);
}

TEST_CASE("children stand with their number and the ages that are known", "[danger]")
{
    Calm paper;
    CHECK(paper.open(u"0.6"_s) == u"1 kind (8 jaar)"_s);
    auto baby = samplePerson(PersonRole::Child, u"Bedacht"_s, u"Bo"_s);
    baby.born = u"2026-10-01"_s;
    paper.file.persons.append(baby);
    CHECK(paper.open(u"0.6"_s) == u"2 kinderen (8 en 0 jaar)"_s);
    paper.file.persons.last().born.clear();
    CHECK(paper.open(u"0.6"_s) == u"2 kinderen (8 jaar)"_s);
    paper.file.persons[2].born.clear();
    CHECK(paper.open(u"0.6"_s) == u"2 kinderen"_s);
    paper.file.persons.removeLast();
    CHECK(paper.open(u"0.6"_s) == u"1 kind"_s);
    paper.file.persons.removeAt(2);
    CHECK(paper.open(u"0.6"_s) == u"-"_s); // an answer would stand in part S, so that there is none stands there too
    CHECK(paper.partS(u"0.6"_s) == u"niet gevraagd"_s);
}

TEST_CASE("a pregnancy that the melder typed can be open, one that she told is not", "[danger]")
{
    Calm paper;
    paper.answer("pregnancy.now", Value::Yes);
    paper.answer("children.withHim", Value::No);
    CHECK(paper.open(u"0.6"_s) == u"1 kind (8 jaar)"_s);
    CHECK(paper.partS(u"0.6"_s) == u"1 kind (8 jaar)\nKinderen zijn nu bij B: nee (vragenlijst)\nNu zwanger: ja (vragenlijst)"_s);
    paper.draft.fields.insert(u"E9"_s, u"twintig weken"_s);
    CHECK(paper.open(u"0.6"_s) == u"1 kind (8 jaar); zwangerschap: twintig weken"_s);
    CHECK(paper.partS(u"0.6"_s) == u"1 kind (8 jaar)\nKinderen zijn nu bij B: nee (vragenlijst)\nzwangerschap: twintig weken"_s);
    paper.draft.fields.insert(u"E9"_s, u"?B zat erbij"_s);
    CHECK(paper.partS(u"0.6"_s).endsWith(u"\nNu zwanger: ja (vragenlijst)"_s));
    paper.draft.fields.insert(u"E9"_s, u"twintig weken"_s);
    paper.file.assessments.last().list.answers.clear();
    CHECK(paper.partS(u"0.6"_s) == u"1 kind (8 jaar)\nzwangerschap: twintig weken"_s);
    paper.file.persons.removeAt(2);
    CHECK(paper.open(u"0.6"_s) == u"zwangerschap: twintig weken"_s);
    CHECK(paper.partS(u"0.6"_s) == u"-"_s);
    paper.answer("children.any", Value::Yes, {}, {u"withHer"_s});
    CHECK(paper.partS(u"0.6"_s).startsWith(u"Kinderen of zwanger: ja, "_s));
    paper.file.meldcode.weighing.acute = true;
    CHECK_FALSE(paper.open(u"0.6"_s).contains(u"twintig"_s));
    paper.draft.fields.insert(u"0.6"_s, u"twee kinderen"_s);
    CHECK(paper.partS(u"0.6"_s) == u"twee kinderen"_s);
    paper.draft.fields.remove(u"0.6"_s);
    paper.draft.kind = u"crisisblad"_s;
    CHECK(paper.open(u"0.6"_s).endsWith(u"(vragenlijst)\nzwangerschap: twintig weken"_s));
}

TEST_CASE("where he lives is said, where he is was not asked", "[danger]")
{
    Calm paper;
    auto &b = paper.file.persons[1];
    CHECK(paper.open(u"0.7"_s) == u"B woont op Fictiedorp. Waar B nu is, is niet ingevuld."_s);
    b.livesWithVictim = Tri::Yes;
    CHECK(paper.open(u"0.7"_s) == u"B woont op hetzelfde adres als A. Waar B nu is, is niet ingevuld."_s);
    auto second = samplePerson(PersonRole::Perpetrator, u"Tweede"_s, u"Tim"_s);
    paper.file.persons.append(second);
    CHECK(paper.open(u"0.7"_s) == u"B woont op hetzelfde adres als A. Waar B nu is, is niet ingevuld."_s);
    paper.file.persons.last().town = u"Elders"_s;
    CHECK(paper.open(u"0.7"_s).endsWith(u"\nC woont op Elders. Waar C nu is, is niet ingevuld."_s));
    paper.file.persons.removeFirst(); // the letters of who is left move up while none was given
    CHECK(paper.open(u"0.7"_s).startsWith(u"A woont op hetzelfde adres als A."_s) == false);
    paper.file.persons.clear();
    CHECK(paper.open(u"0.7"_s) == u"niet ingevuld"_s);
}

TEST_CASE("the first call goes to the melder, unless the melder must not be known", "[danger]")
{
    Calm paper;
    const QString rule = u"Overleg voor elk contact met de betrokkenen. Geen gehoor en kan het niet wachten? Bel 112."_s;
    CHECK(paper.open(u"0.4"_s) == u"Bel eerst de melder: M. Melder-Bedenksel, praktijkverpleegkundige, 000-0000002. "_s + rule);
    paper.draft.fields.insert(u"B5"_s, u"ma t/m vr"_s);
    CHECK(paper.open(u"0.4"_s) == u"Bel eerst de melder: M. Melder-Bedenksel, praktijkverpleegkundige, 000-0000002, ma t/m vr. "_s + rule);
    paper.draft.fields.remove(u"B5"_s);
    paper.practice.phone.clear();
    CHECK(paper.open(u"0.4"_s) == u"Bel eerst de melder: M. Melder-Bedenksel, praktijkverpleegkundige. "_s + rule);
    paper.draft.fields.insert(u"C4"_s, u"bedreiging"_s);
    CHECK(paper.open(u"0.4"_s) == u"Bel Veilig Thuis. "_s + rule);
}

TEST_CASE("the pattern line names each pattern that was found, by the relation", "[danger]")
{
    Calm paper;
    const auto line = [&](const QStringList &marks, const QString &relation) {
        paper.verdict->marks = marks;
        paper.file.persons[1].relation = relation;
        paper.file.info.relation = relation;
        return paper.open(u"0.3"_s).section(u'\n', 0, 0);
    };
    const QString fits = u"Patroon past bij "_s, wait = u". Wacht niet op een nieuw voorval."_s;
    for (const auto &partner : {u""_s, u"partner"_s, u"ex-partner"_s})
        CHECK(line({u"intimate-terror"_s, u"stalking-pattern"_s}, partner) == fits + u"intieme terreur en stalking"_s + wait);
    CHECK(line({u"intimate-terror"_s}, u"parent"_s) == fits + u"dwingende controle"_s + wait);
    CHECK(line({u"stalking-pattern"_s}, u"partner"_s) == fits + u"stalking"_s + wait);
    CHECK(line({}, u"partner"_s) == u"-"_s);
    CHECK(line({u"honour-pattern"_s}, u"partner"_s) == fits + u"eergerelateerd geweld"_s + wait);
    paper.verdict->tempo = Tempo::Today; // at every tempo
    CHECK(line({u"stalking-pattern"_s}, u"partner"_s) == fits + u"stalking"_s + wait);
}

TEST_CASE("where honour is at stake the paper says: no interpreter of the own circle", "[danger]")
{
    Calm paper;
    const QString without = paper.open(u"C5"_s);
    CHECK_FALSE(without.contains(u"eigen kring"_s));
    paper.verdict->marks = {u"honour-pattern"_s};
    CHECK((paper.open(u"C5"_s) + paper.partS(u"0.9"_s)).contains(u"Geen tolk uit de eigen kring, en deel niets met familie."_s));
}

TEST_CASE("the paper says at what moment the list was used, when somebody said so", "[danger]")
{
    Calm paper;
    CHECK_FALSE(everythingOpen(paper.content()).contains(u"Moment van gebruik"_s));
    paper.file.assessments.first().moment = dossier::UseMoment::BreakUp;
    CHECK(everythingOpen(paper.content()).contains(u"Moment van gebruik: na het einde van de relatie."_s));
}

TEST_CASE("page one shows the three strongest facts of its own part, the newest first", "[danger]")
{
    Calm paper;
    paper.verdict->marks = {u"stalking-pattern"_s};
    paper.file.incidents.clear();
    const auto add = [&](const QString &when, const QString &what) {
        paper.file.incidents.append(sampleFact(when, what, SourceCode::Own));
    };
    add(u"2026-10-12"_s, u"kneep"_s);
    add(u"2026-10-20"_s, u"belde"_s);
    add(u"2026-10-25"_s, QString(140, u'x'));
    add(u"2026-10-28"_s, QString(141, u'y'));
    add({}, u"dreigde ooit"_s);
    const QString latest = u"28 oktober 2026: "_s + (u"B: "_s + QString(141, u'y')).left(139) + u"…\n25 oktober 2026: "_s +
                           (u"B: "_s + QString(140, u'x')).left(139) + u"…\n"_s;
    CHECK(paper.open(u"0.10"_s) == latest + u"20 oktober 2026: B: belde"_s);
    CHECK(paper.partS(u"0.10"_s) == u"-"_s);
    // A day on which a red flag rests goes before the latest; all of it is part S then.
    paper.fire({u"T2"_s});
    paper.verdict->marks = {u"stalking-pattern"_s};
    paper.verdict->tempo = Tempo::Days;
    paper.verdict->triggers[0].because = {QuestionId(u"strangulation.event"_s), QuestionId(u"fear.death"_s)};
    paper.answer("strangulation.event", Value::Yes, u"2026-10-12"_s);
    paper.answer("fear.death", Value::Yes, u"2026-10-31"_s);
    CHECK(paper.open(u"0.10"_s) == u"-"_s);
    CHECK(paper.partS(u"0.10"_s) == latest + u"12 oktober 2026: B: kneep"_s);
    CHECK(paper.open(u"0.3"_s) == u"Patroon past bij stalking. Wacht niet op een nieuw voorval."_s);
    const auto holds = [&](const QString &when) {
        paper.file.incidents[0].when = PartialDate::parse(when);
        return paper.partS(u"0.10"_s).contains(u"kneep"_s);
    };
    CHECK(holds(u"2026-10"_s));
    CHECK(holds(u"2026-10-01/2026-10-12"_s));
    CHECK(holds(u"2026-10-12/2026-10-13"_s));
    CHECK_FALSE(holds(u"2026-10-13"_s));
    CHECK_FALSE(holds(u"2026-10-11"_s));
    paper.file.incidents[0].body = dossier::BodilyStep::Deadly; // how far it went comes before what is latest
    CHECK(holds(u"2026-10-11"_s));
    paper.file.incidents = {paper.file.incidents.last()};
    CHECK(paper.partS(u"0.10"_s) == u"B: dreigde ooit"_s);
}

TEST_CASE("a day and an hour may stand in the open part, and other words go to part S", "[danger]")
{
    Weighed paper;
    paper.answer("strangulation.event", Value::Yes, u"2026-10-12"_s);
    paper.draft.fields.insert(u"0.11"_s, u"Vandaag, voor 14.00 uur"_s);
    CHECK(inOpen(paper.weighed(), u"0.11"_s) == u"Vandaag, voor 14.00 uur"_s);
    paper.draft.fields.insert(u"0.11"_s, u"Vandaag voor 14.00 uur, dan gaat A naar huis"_s);
    const auto content = paper.weighed();
    CHECK_FALSE(inOpen(content, u"0.11"_s).contains(u"naar huis"_s));
    CHECK(inPartS(content, u"0.11"_s).endsWith(u"naar huis"_s));
}

TEST_CASE("a telephone of which nobody knows who reads it is not simply called", "[danger]")
{
    Weighed paper;
    paper.answer("strangulation.event", Value::Yes, u"2026-10-12"_s);
    paper.file.persons.first().phone = u"000-0000011"_s;
    const auto contact = [&] {
        const auto content = paper.weighed();
        for (const auto &field : content.restricted->sections.first().fields) {
            if (field.label == u"Veilig contact"_s)
                return field.value;
        }
        return QString();
    };
    CHECK(contact().startsWith(u"Niet bekend is of iemand meekijkt in de telefoon van A."_s));
    paper.file.info.phoneWatched = Tri::Yes;
    CHECK(contact().startsWith(u"Let op: iemand kijkt mee in de telefoon van A. Bel dat nummer niet."_s));
    paper.file.info.phoneWatched = Tri::No;
    CHECK_FALSE(contact().contains(u"telefoon van A"_s));
}

TEST_CASE("what a heading or the first lines say is printed once, and stays in the data", "[danger]")
{
    Weighed paper;
    paper.answer("strangulation.event", Value::Yes, u"2026-10-12"_s);
    const auto content = paper.weighed();
    const QString printed = toText(*content.restricted);
    CHECK(printed.count(u"06-00000001"_s) == 2); // her line, and how she can be reached
    CHECK_FALSE(toText(content.open).contains(u"\nRol:"_s));
    REQUIRE(find(content.open, u"D1"_s));
    CHECK(find(content.open, u"D1"_s)->isTold);
    CHECK(find(*content.restricted, u"C1"_s)->isTold);
}
