// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"
#include "tests/support/weighedpaper.h"

#include <functional>
#include <random>

// The open file tells nothing of part S: over random cases, kinds, receivers, choices and exports. The clock stands still.
// VW_PROPERTY_ROUNDS=20000 by hand; here a short form.

using namespace vw;
using namespace vw::referral;
using namespace vw::test;

namespace {

const QString canary = u"kanarie-in-de-mijn"_s;

/// Lines of the one that are not in the other.
QString differences(const QString &before, const QString &after)
{
    const QStringList was = before.split(u'\n'), is = after.split(u'\n');
    QStringList lines;
    for (const QString &line : was) {
        if (!is.contains(line) && !line.contains("checksum"_L1))
            lines.append(u"- "_s + line.trimmed());
    }
    for (const QString &line : is) {
        if (!was.contains(line) && !line.contains("checksum"_L1))
            lines.append(u"+ "_s + line.trimmed());
    }
    return lines.isEmpty() && before != after ? u"order"_s : lines.join(u'\n');
}

/// A place where somebody writes words.
struct Mouth {
    QString name;
    std::function<QString &(Weighed &)> words;
};

QList<Mouth> mouthsOfFacts(const Weighed &sample)
{
    QList<Mouth> mouths;
    for (qsizetype i = 0; i < sample.file.incidents.size(); ++i) {
        using dossier::Incident;
        for (auto Incident::*member : {&Incident::what, &Incident::who, &Incident::consequence, &Incident::toldBy, &Incident::place})
            mouths.append({u"fact %1"_s.arg(i), [i, member](Weighed &own) -> QString & { return own.file.incidents[i].*member; }});
    }
    return mouths;
}

QList<Mouth> mouthsOfPersons(const Weighed &sample)
{
    QList<Mouth> mouths;
    for (qsizetype i = 0; i < sample.file.persons.size(); ++i) {
        using dossier::Person;
        for (auto Person::*member : {&Person::surname, &Person::street, &Person::phone, &Person::work, &Person::whereNow, &Person::school,
                                     &Person::remark, &Person::custody, &Person::guardian, &Person::seen})
            mouths.append({u"person %1"_s.arg(i), [i, member](Weighed &own) -> QString & { return own.file.persons[i].*member; }});
    }
    return mouths;
}

/// The words of a record, which is there from then on: mostly one that anybody may read, and one that is for part S alone.
template <typename E>
Mouth wordsOf()
{
    return {QLatin1StringView(E::recordKind), [](Weighed &own) -> QString & {
                auto &list = dossier::listOf<E>(own.file);
                if (list.isEmpty())
                    list = {test::inWords<E>({}), test::inWords<E>(u"alleen voor deel S"_s)};
                list.last().visibility = dossier::Visibility::Restricted;
                return list.first().note;
            }};
}

QList<Mouth> mouthsOfCase()
{
    using dossier::CaseInfo;
    using dossier::Weighing;
    QList<Mouth> mouths;
    for (auto CaseInfo::*member : {&CaseInfo::safeHow, &CaseInfo::safeWhen, &CaseInfo::safeNotWhom, &CaseInfo::codeWord,
                                   &CaseInfo::household, &CaseInfo::entry, &CaseInfo::lookAgainWho})
        mouths.append({u"info"_s, [member](Weighed &own) -> QString & { return own.file.info.*member; }});
    for (auto Weighing::*member : {&Weighing::reportReason, &Weighing::helpText, &Weighing::decidedBy, &Weighing::deviationReason,
                                   &Weighing::deviationReader, &Weighing::adviceName, &Weighing::adviceText})
        mouths.append({u"weighing"_s, [member](Weighed &own) -> QString & { return own.file.meldcode.weighing.*member; }});
    for (size_t i = 0; i < 5; ++i) {
        mouths.append({u"question"_s, [i](Weighed &own) -> QString & { return own.file.meldcode.weighing.questions[i].reason; }});
        mouths.append({u"outcome of a step"_s, [i](Weighed &own) -> QString & { return own.file.meldcode.steps[i].outcome; }});
        mouths.append({u"reason of a step"_s, [i](Weighed &own) -> QString & { return own.file.meldcode.steps[i].reason; }});
    }
    mouths += {wordsOf<dossier::Agreement>(),       wordsOf<dossier::Measure>(),  wordsOf<dossier::Procedure>(), wordsOf<dossier::Report>(),
               wordsOf<dossier::OtherAssessment>(), wordsOf<dossier::Coercion>(), wordsOf<dossier::Contact>()};
    mouths.append({u"words of a child"_s, [](Weighed &own) -> QString & { return own.file.assessments.last().childWords; }});
    return mouths;
}

QList<Mouth> mouthsOf(const Weighed &sample)
{
    QList<Mouth> mouths = mouthsOfFacts(sample) + mouthsOfPersons(sample) + mouthsOfCase();
    for (const auto &spec : fieldSpecs()) {
        if (!spec.typed ||
            QLatin1StringView(spec.id) == "A4"_L1) // of A4 the bare "ja" or "nee" stands open, so whether there is one is no secret
            continue;
        QStringList keys{QLatin1StringView(spec.id)};
        if (spec.section[0] == 'D' || spec.section[0] == 'E') {
            for (const auto &person : sample.file.persons)
                keys.append(u"%1:%2"_s.arg(keys.first(), person.id.text()));
        }
        for (const auto &key : std::as_const(keys))
            mouths.append({u"field "_s + key.left(4), [key](Weighed &own) -> QString & { return own.draft.fields[key]; }});
    }
    return mouths;
}

class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int below(int most) { return std::uniform_int_distribution<int>(0, most - 1)(m_engine); }
    bool oneIn(int most) { return below(most) == 0; }
    template <typename List>
    auto &from(List &list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }

private:
    std::mt19937 m_engine;
};

void throwAnswers(Weighed &sample, Dice &dice)
{
    using enum assessment::Value;
    const QList values{Yes, Suspected, No, Unknown};
    for (const auto &question : sample.pack.taxonomy.questions) {
        if (!dice.oneIn(6))
            continue;
        assessment::Answer given;
        given.value = dice.from(values);
        if (dice.oneIn(2))
            given.when = PartialDate::day(QDate(2026, 8, 1).addDays(dice.below(90)));
        sample.file.assessments.last().list.answers.insert(question.id, given);
    }
}

void throwFacts(Weighed &sample, Dice &dice)
{
    using enum assessment::SourceCode;
    const QList sources{Own, Statement, ThirdParty, Document, Interpretation};
    for (int i = dice.below(5); i >= 0; --i) {
        auto &fact = sample.fact("weapon.used", u"2026-10-%1"_s.arg(10 + i), u"feit %1"_s.arg(i), dice.from(sources));
        fact.shows = {dice.from(sample.pack.taxonomy.questions).id};
    }
    for (auto &fact : sample.file.incidents) {
        fact.source = dice.from(sources);
        fact.visibility = dice.oneIn(4) ? dossier::Visibility::Restricted : dossier::Visibility::Open;
        if (dice.oneIn(5))
            sample.draft.visibility.insert(u"incident:"_s + fact.id.text(), dice.oneIn(2) ? u"open"_s : u"restricted"_s);
        if (dice.oneIn(8))
            sample.draft.leftOut.append(fact.id.text());
    }
}

void throwChoices(Weighed &sample, Dice &dice)
{
    const QStringList receivers{u""_s, u"Veilig Thuis Verzonnen Regio"_s, u"huisarts Bedenksel"_s, u"politie Nergens"_s};
    const QStringList kinds{u"melding"_s, u"melding"_s, u"crisisblad"_s};
    auto &draft = sample.draft;
    draft.fields.insert(u"A5"_s, dice.from(receivers));
    draft.kind = dice.from(kinds);
    if (dice.oneIn(3))
        draft.fields.insert(u"C4"_s, u"bedreiging van de melder"_s);
    if (dice.oneIn(2))
        draft.fields.insert(u"V4"_s, u"zij vraagt het zelf"_s);
    for (int i = dice.below(4); i > 0; --i)
        draft.visibility.insert(QLatin1StringView(dice.from(fieldSpecs()).id), dice.oneIn(2) ? u"open"_s : u"restricted"_s);
    for (int i = dice.below(4); i > 0; --i)
        draft.exports.append({{u"kind"_s, u"melding"_s}, {u"part"_s, u"open"_s}});
    auto &weighing = sample.file.meldcode.weighing;
    weighing.acute = dice.oneIn(3);
    weighing.structural = dice.oneIn(3);
}

/// Half of these cases are shielded.
Weighed thrown(Dice &dice)
{
    static const Weighed base; // its content is read once
    Weighed sample = base;
    if (dice.oneIn(2))
        sample.unshield();
    throwAnswers(sample, dice);
    throwFacts(sample, dice);
    throwChoices(sample, dice);
    const auto mouths = mouthsOf(sample);
    for (const auto &mouth : mouths) {
        if (dice.oneIn(3) && mouth.words(sample).isEmpty())
            mouth.words(sample) = dice.oneIn(8) ? u"? niet bekend"_s : u"woorden %1"_s.arg(dice.below(1000));
    }
    if (!dice.oneIn(3))
        sample.verdict = assessment::score(sample.pack.taxonomy, sample.file.assessments.last().list, sample.made.date());
    return sample;
}

/// What decides of the whole paper where words may stand.
std::tuple<bool, bool, bool, Kind> shieldOf(const Weighed &sample)
{
    const auto input = sample.input();
    const Builder builder(input);
    return {builder.shielded, builder.sourceHidden, builder.livesApart, builder.kind.kind};
}

int rounds()
{
    return std::max(100, qEnvironmentVariableIntValue("VW_PROPERTY_ROUNDS"));
}

} // namespace

TEST_CASE("words that the open file does not print change nothing in it", "[apart]")
{
    Dice dice(20261129);
    int sung = 0, silent = 0;
    for (int round = 0; round < rounds(); ++round) {
        Weighed sample = thrown(dice);
        const auto mouths = mouthsOf(sample);
        const QString before = everythingOpen(sample.content());
        const auto shield = shieldOf(sample);
        for (int i = 0; i < 6; ++i) {
            const auto &mouth = dice.from(mouths);
            Weighed other = sample;
            mouth.words(other) = (mouth.words(other) + u' ' + canary).trimmed();
            const QString after = everythingOpen(other.content());
            if (after.contains(canary)) {
                ++sung;
                continue;
            }
            if (shieldOf(other) != shield)
                continue;
            ++silent;
            INFO("round " << round << ", " << mouth.name.toStdString() << ", was: " << mouth.words(sample).toStdString());
            CHECK(differences(before, after) == QString());
        }
    }
    CHECK(sung > rounds() / 4); // the canary can sing, and be silent
    CHECK(silent > rounds());
}

TEST_CASE("a fact that is not in the open file changes nothing in it, nor does an export of part S", "[apart]")
{
    Dice dice(20261130);
    int away = 0;
    for (int round = 0; round < rounds(); ++round) {
        Weighed sample = thrown(dice);
        const auto shield = shieldOf(sample);
        const QString before = everythingOpen(sample.content());
        sample.draft.exports.append({{u"kind"_s, u"melding"_s}, {u"part"_s, u"restricted"_s}});
        CHECK(differences(before, everythingOpen(sample.content())) == QString());

        Weighed less = sample;
        const qsizetype index = dice.below(static_cast<int>(less.file.incidents.size()));
        const auto input = sample.input();
        const Builder builder(input);
        const auto &fact = sample.file.incidents.at(index);
        const bool isInside = builder.partOf(fact) == Part::Restricted || sample.draft.leftOut.contains(fact.id.text());
        less.file.incidents.removeAt(index);
        if (!isInside || shieldOf(less) != shield)
            continue;
        ++away;
        INFO("round " << round);
        CHECK(differences(before, everythingOpen(less.content())) == QString());
    }
    CHECK(away > rounds() / 4);
}

TEST_CASE("under the shield an answer changes nothing in the open file but through the verdict", "[apart]")
{
    Dice dice(20261201);
    for (int round = 0; round < rounds(); ++round) {
        Weighed sample = thrown(dice);
        if (!std::get<0>(shieldOf(sample)))
            continue;
        const auto shield = shieldOf(sample);
        for (const auto &spec : fieldSpecs()) // what the professional opened herself is hers to open
            sample.draft.visibility.remove(QLatin1StringView(spec.id));
        const QString before = everythingOpen(sample.content());
        auto &answers = sample.file.assessments.last().list.answers;
        const auto &question = dice.from(sample.pack.taxonomy.questions);
        // What page one is for: the bare answer on danger now, and that he may be able to open this file.
        const auto warned = sample.pack.taxonomy.sets.value(u"file-access"_s);
        if (question.id == QuestionId(u"danger.now"_s) || warned.contains(sample.pack.taxonomy.indexOf(question.id)))
            continue;
        if (answers.remove(question.id) == 0)
            answers[question.id].value = assessment::Value::Yes;
        if (shieldOf(sample) != shield)
            continue;
        INFO("round " << round << ", " << question.id.text().toStdString());
        CHECK(differences(before, everythingOpen(sample.content())) == QString());
    }
}
