// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"
#include "tests/support/weighedpaper.h"

#include <catch2/catch.hpp>

// Stops and second looks, each at its border: just enough for one, and just not.

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

struct Calm : Weighed {
    Calm()
    {
        unshield();
        file.meldcode.weighing.questions[1].answer = Tri::No;
    }
    [[nodiscard]] const Finding *finding(const QString &code) const
    {
        static QList<Finding> found;
        found = content().findings;
        const auto it = std::ranges::find(found, code, &Finding::code);
        return it == found.end() ? nullptr : &*it;
    }
    [[nodiscard]] bool warns(const QString &code) const { return has(content(), code, false); }
    [[nodiscard]] bool stops(const QString &code) const { return has(content(), code, true); }
    [[nodiscard]] QStringList places(const QString &code) const
    {
        QStringList list;
        for (const auto &each : content().findings) {
            if (each.code == code)
                list.append(each.place);
        }
        return list;
    }
    [[nodiscard]] QString factPlace(qsizetype fact) const { return u"incident:"_s + file.incidents.at(fact).id.text(); }
};

} // namespace

TEST_CASE("anything by which somebody can be found is enough for a report", "[stops]")
{
    Calm paper;
    auto person = samplePerson(PersonRole::Victim, {}, {});
    const auto known = [&](PersonRole role, const std::function<void(dossier::Person &)> &change) {
        auto each = person;
        each.role = role;
        change(each);
        paper.file.persons = {samplePerson(PersonRole::Professional, u"Hulp"_s, u"Hanna"_s), each};
        return !paper.stops(u"nobody-known"_s);
    };
    CHECK_FALSE(known(PersonRole::Victim, [](auto &) {}));
    CHECK(known(PersonRole::Victim, [](auto &each) { each.surname = u"Voorbeeld"_s; }));
    CHECK(known(PersonRole::Victim, [](auto &each) { each.givenNames = u"Zoë"_s; }));
    CHECK(known(PersonRole::Victim, [](auto &each) { each.street = u"Nergenspad"_s; }));
    CHECK(known(PersonRole::Victim, [](auto &each) { each.phone = u"000"_s; }));
    for (const auto role : {PersonRole::Perpetrator, PersonRole::Child, PersonRole::Unclear})
        CHECK(known(role, [](auto &each) { each.surname = u"Voorbeeld"_s; }));
    for (const auto role : {PersonRole::Witness, PersonRole::Supporter}) // a report is not about them
        CHECK_FALSE(known(role, [](auto &each) { each.surname = u"Voorbeeld"_s; }));
    paper.file.persons.clear();
    CHECK(paper.finding(u"nobody-known"_s)->place == u"persons"_s);
}

TEST_CASE("receiver and melder may be typed, and unknown is neither", "[stops]")
{
    Calm paper;
    paper.draft.fields.insert(u"A5"_s, u"?nog te vragen"_s);
    CHECK(paper.stops(u"no-receiver"_s));
    paper.draft.fields.insert(u"A5"_s, u"Veilig Thuis Nergens"_s);
    CHECK_FALSE(paper.stops(u"no-receiver"_s));
    paper.practice.name.clear();
    CHECK(paper.stops(u"no-reporter"_s));
    paper.draft.fields.insert(u"B1"_s, u"?"_s);
    CHECK(paper.stops(u"no-reporter"_s));
    paper.draft.fields.insert(u"B1"_s, u"V. Vervanger"_s);
    CHECK_FALSE(paper.stops(u"no-reporter"_s));
}

TEST_CASE("one dated fact is enough; each without a source is named by its first sixty signs", "[stops]")
{
    Calm paper;
    paper.file.incidents[0].when.reset();
    paper.file.incidents[1].when.reset();
    CHECK_FALSE(paper.stops(u"no-facts"_s));
    CHECK(paper.finding(u"fact-without-source"_s) == nullptr);
    paper.file.incidents[1].source = SourceCode::None;
    paper.file.incidents[1].what = QString(61, u'x');
    CHECK(paper.places(u"fact-without-source"_s) == QStringList{paper.factPlace(1)});
    CHECK(paper.finding(u"fact-without-source"_s)->args == QStringList{QString(60, u'x')});
}

TEST_CASE("direct danger asks for a word on the call, recorded in this talk or typed", "[stops]")
{
    Calm paper;
    const QString code = u"danger-without-log"_s;
    CHECK_FALSE(paper.stops(code));
    paper.verdict->tempo = Tempo::Now;
    CHECK(paper.stops(code));
    auto &record = paper.file.assessments.last();
    dossier::DangerLog log;
    log.called = true;
    log.at = paper.made;
    record.danger = {log};
    CHECK_FALSE(paper.stops(code));
    record.talkBegan = paper.made.addSecs(60); // that call was in an earlier talk
    CHECK(paper.stops(code));
    record.talkBegan = {};
    record.danger.last().because = {u"T1?"_s};
    paper.fire({u"T2"_s});
    paper.verdict->tempo = Tempo::Now;
    paper.verdict->tempoRules = {u"T2"_s}; // something came after what was recorded
    CHECK(paper.stops(code));
    paper.draft.fields.insert(u"0.1"_s, u"Ja, 112 gebeld"_s);
    CHECK_FALSE(paper.stops(code));
    paper.file.info.jurisdiction = u"bes"_s;
    CHECK(paper.stops(code)); // there 112 reaches nobody
    paper.draft.fields.insert(u"0.1"_s, u"Ja, 911 gebeld"_s);
    CHECK_FALSE(paper.stops(code));
    paper.verdict.reset();
    record.danger = {log};
    paper.draft.fields.insert(u"0.1"_s, u"ja"_s);
    CHECK_FALSE(paper.stops(code)); // without a verdict the record itself counts
    paper.file.assessments.clear();
    CHECK(paper.stops(code));
}

TEST_CASE("on Friday from noon, and of a doctor at any hour, it is asked whether advice was sought", "[stops]")
{
    Calm paper;
    auto &weighing = paper.file.meldcode.weighing;
    const auto at = [&](int day, QTime time) {
        paper.made = QDateTime(QDate(2026, 11, day), time, QTimeZone::utc());
        return paper.warns(u"friday-without-call"_s);
    };
    CHECK_FALSE(at(6, QTime(12, 0)));
    weighing.adviceWhen.clear();
    CHECK(at(6, QTime(12, 0)));
    CHECK_FALSE(at(6, QTime(11, 59)));
    CHECK_FALSE(at(5, QTime(15, 0)));
    CHECK_FALSE(paper.warns(u"doctor-without-advice"_s));
    paper.practice.doctor = true;
    CHECK(paper.warns(u"doctor-without-advice"_s));
    for (const auto &typed : {u"nee"_s, u"?"_s}) {
        paper.draft.fields.insert(u"A4"_s, typed);
        CHECK(paper.warns(u"doctor-without-advice"_s));
    }
    paper.draft.fields.insert(u"A4"_s, u"Ja, gisteren"_s);
    CHECK_FALSE(paper.warns(u"doctor-without-advice"_s));
    CHECK_FALSE(at(6, QTime(12, 0)));
    paper.draft.fields.remove(u"A4"_s);
    weighing.adviceWhen = u"gisteren"_s;
    CHECK_FALSE(paper.warns(u"doctor-without-advice"_s));
}

TEST_CASE("the attention officer reads along, unless that is who writes", "[stops]")
{
    Calm paper;
    const QString code = u"officer-not-seen"_s;
    CHECK_FALSE(paper.warns(code));
    paper.practice.attentionOfficer = u"m. melder-bedenksel"_s;
    CHECK_FALSE(paper.warns(code));
    paper.practice.attentionOfficer = u"F. Verzonnen"_s;
    CHECK(paper.warns(code));
    paper.draft.fields.insert(u"U2"_s, u"?"_s);
    CHECK(paper.warns(code));
    paper.draft.fields.insert(u"U2"_s, u"F. Verzonnen, 3 november"_s);
    CHECK_FALSE(paper.warns(code));
}

TEST_CASE("without a ground nothing leaves, but to Veilig Thuis by right", "[stops]")
{
    Calm paper;
    const QString code = u"no-ground"_s;
    CHECK_FALSE(paper.stops(code));
    paper.practice.role = u"police"_s; // the right to report is not theirs
    CHECK(paper.stops(code));
    paper.draft.fields.insert(u"V1"_s, u"meldrecht"_s); // a word of the writer, to Veilig Thuis
    CHECK_FALSE(paper.stops(code));
    paper.practice.role = u"care"_s;
    paper.draft.fields.insert(u"A5"_s, u"wijkteam"_s);
    CHECK(paper.stops(code));
    for (const auto &none : {u" geen"_s, u"Niet nodig"_s, u"onbekend"_s, u"n.v.t."_s, u"nvt"_s, u"-"_s, u"?"_s, u"nee"_s}) {
        paper.draft.fields.insert(u"V1"_s, none);
        INFO(none.toStdString());
        CHECK(paper.stops(code));
    }
    paper.draft.fields.insert(u"V1"_s, u"conflict van plichten"_s);
    CHECK_FALSE(paper.stops(code));
    CHECK(paper.warns(u"part-s-stays"_s));
    paper.draft.fields.insert(u"V4"_s, u"toestemming van A"_s);
    CHECK_FALSE(paper.warns(u"part-s-stays"_s));
    CHECK(inPartS(paper.content(), u"V4"_s) == u"toestemming van A"_s);
    paper.draft.fields.remove(u"V1"_s);
    paper.draft.fields.remove(u"A5"_s);
    paper.practice.region.clear(); // who has no receiver yet is asked for that first
    CHECK_FALSE(paper.stops(code));
}

TEST_CASE("words that veil or interpret are shown where they stand", "[stops]")
{
    Calm paper;
    const auto base = samplePack();
    paper.pack.veiling = base.veiling;
    paper.pack.interpreting = base.interpreting;
    paper.draft.fields.insert(u"G1"_s, u"B is duidelijk agressief. Er was ruzie."_s);
    paper.file.incidents[1].what = u"Er was ruzie."_s;
    CHECK(paper.places(u"veiling-word"_s) == QStringList{u"field:G1"_s, paper.factPlace(1)});
    CHECK(paper.finding(u"interpretation"_s)->place == u"field:G1"_s);
    CHECK(paper.finding(u"interpretation"_s)->args.join(u'|').split(u", "_s).size() == 2);
    paper.draft.fields.remove(u"G1"_s);
    paper.file.incidents[1].what = u"B riep."_s;
    CHECK(paper.finding(u"veiling-word"_s) == nullptr);
    CHECK(paper.finding(u"interpretation"_s) == nullptr);
}

TEST_CASE("a date that could not be read, or that has not come, is asked about", "[stops]")
{
    Calm paper;
    paper.file.incidents[0].when = PartialDate::parse(u"2026-11-03"_s); // today
    CHECK(paper.finding(u"future-date"_s) == nullptr);
    CHECK(paper.finding(u"unread-date"_s) == nullptr);
    paper.file.incidents[0].when = PartialDate::parse(u"2026-11-04"_s);
    CHECK(paper.places(u"future-date"_s) == QStringList{paper.factPlace(0)});
    paper.file.incidents[1].unread.insert(u"when"_s, u"ooit"_s);
    CHECK(paper.places(u"unread-date"_s) == QStringList{paper.factPlace(1)});
    CHECK(paper.finding(u"unread-date"_s)->args == QStringList{u"ooit"_s});
    CHECK_FALSE(paper.finding(u"unread-date"_s)->hardStop);
    paper.file.assessments.clear();
    paper.verdict.reset();
    CHECK(paper.warns(u"future-date"_s));
}

TEST_CASE("it is asked whether the victim knows; one who does is enough", "[stops]")
{
    Calm paper;
    const QString code = u"no-one-informed"_s;
    auto &victim = paper.file.persons[0];
    CHECK_FALSE(paper.warns(code));
    for (const auto informed : {dossier::Informed::No, dossier::Informed::AfterConsultation}) {
        victim.informed = informed;
        CHECK_FALSE(paper.warns(code));
    }
    victim.informed = dossier::Informed::NotAsked;
    CHECK(paper.warns(code));
    CHECK(paper.finding(code)->place == u"field:N1"_s);
    paper.draft.fields.insert(u"N6"_s, u"volgende week, door ons"_s);
    CHECK_FALSE(paper.warns(code));
    paper.draft.fields.remove(u"N6"_s);
    auto second = samplePerson(PersonRole::Victim, u"Tweede"_s, u"Tess"_s);
    second.informed = dossier::Informed::Yes;
    paper.file.persons.append(second);
    CHECK_FALSE(paper.warns(code));
    paper.file.persons.removeLast();
    paper.file.persons.removeFirst();
    CHECK_FALSE(paper.warns(code)); // without a victim there is nobody to tell
}

TEST_CASE("two flags, of which one at most is first hand, are mostly hearsay", "[stops]")
{
    Calm paper;
    const QString code = u"mostly-hearsay"_s;
    const auto source = [&](const char *question, SourceCode from) {
        paper.answer(question, Value::Yes);
        paper.file.assessments.last().list.answers[QuestionId(QString::fromLatin1(question))].source = from;
    };
    source("threat.kill", SourceCode::ThirdParty);
    paper.answer("violence.recent", Value::No); // what she says did not happen is no first hand of what did
    paper.answer("escalation.any", Value::No);
    CHECK_FALSE(paper.warns(code));
    for (const auto hearsay : {SourceCode::ThirdParty, SourceCode::None}) {
        source("fear.death", hearsay);
        CHECK(paper.warns(code));
    }
    for (const auto own : {SourceCode::Own, SourceCode::Statement, SourceCode::Document}) {
        source("fear.death", own);
        CHECK(paper.warns(code));
    }
    source("threat.kill", SourceCode::Statement);
    CHECK_FALSE(paper.warns(code));
    source("first.overheard", SourceCode::None); // no flag
    CHECK_FALSE(paper.warns(code));
}

TEST_CASE("more than half of the flags not known is mostly unknown", "[stops]")
{
    Calm paper;
    QList<QByteArray> signs;
    for (auto &question : paper.pack.taxonomy.questions) {
        question.isSign =
            question.isSign && !question.id.text().startsWith(u"first."_s); // one that answers others would count for all of them
        if (question.isSign)
            signs.append(question.id.text().toLatin1());
    }
    // An even number, so that half can be reached: the one that is left over is out of the case.
    paper.pack.taxonomy.questions[paper.pack.taxonomy.indexOf(QuestionId(QString::fromLatin1(signs.last())))].isSign =
        signs.size() % 2 == 0;
    const auto half = signs.size() / 2;
    for (qsizetype i = 0; i < half; ++i)
        paper.answer(signs.at(i).constData(), Value::Unknown);
    CHECK_FALSE(paper.warns(u"mostly-unknown"_s));
    paper.answer(signs.at(half).constData(), Value::Unknown);
    CHECK(paper.warns(u"mostly-unknown"_s));
    paper.file.assessments.clear();
    paper.verdict.reset();
    CHECK_FALSE(paper.warns(u"mostly-unknown"_s));
}

TEST_CASE("a witness or supporter by name in the open part is shown where", "[stops]")
{
    Calm paper;
    const QString code = u"bystander-named"_s;
    paper.file.persons[4].surname = u"Nabijstra"_s;
    CHECK(paper.places(code) == QStringList());
    auto &fact = paper.file.incidents[1];
    for (auto *words : {&fact.who, &fact.what, &fact.consequence, &fact.toldBy}) {
        const QString before = *words;
        *words = u"Nabijstra zag het"_s;
        CHECK(paper.places(code) == QStringList{paper.factPlace(1)});
        CHECK(paper.finding(code)->args == QStringList{u"E"_s});
        *words = before;
    }
    fact.what = u"Nabijstra zag het"_s;
    fact.visibility = dossier::Visibility::Restricted;
    CHECK(paper.places(code) == QStringList());
    paper.draft.fields.insert(u"P1"_s, u"bel Nabijstra"_s);
    CHECK(paper.places(code) == QStringList{u"field:G1"_s});
    paper.draft.visibility.insert(u"P1"_s, u"restricted"_s);
    CHECK(paper.places(code) == QStringList());
    paper.draft.visibility.clear();
    paper.file.persons[4].role = PersonRole::Witness;
    CHECK(paper.places(code) == QStringList{u"field:G1"_s});
    paper.file.persons[4].role = PersonRole::Professional; // their part is no secret
    CHECK(paper.places(code) == QStringList());
    paper.file.persons[4].role = PersonRole::Witness;
    paper.file.persons[4].surname.clear();
    CHECK(paper.places(code) == QStringList());
}

TEST_CASE("who hides the melder is asked what still gives them away", "[stops]")
{
    Calm paper;
    paper.draft.fields.insert(u"C3"_s, u"Ja, al jaren"_s);
    CHECK(paper.finding(u"hidden-but-known"_s) == nullptr);
    CHECK(paper.finding(u"reason-may-name-reporter"_s) == nullptr);
    paper.draft.fields.insert(u"C4"_s, u"bedreiging"_s);
    CHECK(paper.finding(u"hidden-but-known"_s)->place == u"field:C3"_s);
    CHECK(paper.finding(u"reason-may-name-reporter"_s)->place == u"field:G1"_s);
    paper.draft.fields.insert(u"C3"_s, u"nee"_s);
    paper.draft.fields.remove(u"G1"_s);
    CHECK(paper.finding(u"hidden-but-known"_s) == nullptr);
    CHECK(paper.finding(u"reason-may-name-reporter"_s) == nullptr);
}

TEST_CASE("answers about somebody who is no presumed perpetrator any more are looked at again", "[stops]")
{
    Calm paper;
    const QString code = u"answers-about-other"_s;
    paper.file.persons[1].role = PersonRole::Witness;
    CHECK_FALSE(paper.warns(code)); // no letter was given yet, so nobody read of B
    for (auto &person : paper.file.persons) {
        person.letter = paper.file.letterOf(person.id);
        paper.file.info.lettersGiven.insert(person.id, person.letter);
    }
    CHECK(paper.warns(code));
    CHECK(paper.finding(code)->args == QStringList{u"B"_s});
    paper.file.persons[1].role = PersonRole::Perpetrator;
    CHECK_FALSE(paper.warns(code));
    paper.file.persons.removeAt(1);
    CHECK(paper.warns(code));
    paper.verdict.reset(); // no answers, nothing to look at
    CHECK_FALSE(paper.warns(code));
}

TEST_CASE("what must be mended stands before what asks for a second look", "[stops]")
{
    Calm paper;
    paper.practice.attentionOfficer = u"F. Verzonnen"_s;
    paper.file.persons[0].informed = dossier::Informed::NotAsked;
    paper.file.incidents[0].source = SourceCode::None;
    paper.draft.fields.insert(u"A5"_s, u"wijkteam"_s);
    QStringList order;
    for (const auto &finding : paper.content().findings)
        order.append(finding.code + (finding.hardStop ? u"!"_s : QString()));
    CHECK(order == QStringList{u"fact-without-source!"_s, u"no-ground!"_s, u"part-s-stays"_s, u"officer-not-seen"_s, u"no-one-informed"_s});
    CHECK(paper.content().hasHardStop());
}
