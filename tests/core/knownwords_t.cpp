// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/knownwords.h"

#include "core/known/suggest.h"
#include "tests/support/weighedpaper.h"

// Screen, command and paper say the same of each subject: three written cases, subject by subject.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::test;
using assessment::Value;
using known::Subject;

namespace {

const QLocale dutch(QLocale::Dutch);

/// One grave subject, with the question that stands for it.
struct Grave {
    Subject subject;
    const char *question;
    const char16_t *label; ///< on paper
};
const QList<Grave> grave{{Subject::Weapons, "weapon.used", u"wapens"},
                         {Subject::Strangulation, "strangulation.event", u"verwurging"},
                         {Subject::DeathThreat, "threat.kill", u"doodsbedreiging"},
                         {Subject::ChildrenThreat, "threat.children", u"kinderen bedreigd"},
                         {Subject::SuicideThreat, "threat.suicide", u"zelfdodingsdreiging"},
                         {Subject::OrderBroken, "order.breach", u"overtreding verbod"}};

struct Written : Weighed {
    Written()
    {
        file.incidents.clear();
        answer("order.active", Value::Yes);
    }
    void fact(const char *shows) { Weighed::fact(shows, u"2026-10-09"_s, u"verzonnen"_s, dossier::SourceCode::Statement); }
    /// "ja", "vermoeden", "nee", ...: as page one or the crisis sheet says it of this subject.
    [[nodiscard]] static QString paperWord(const referral::ReferralContent &content, const QString &label)
    {
        for (const auto &line : words(content, u"0.5"_s).split(u'\n')) {
            const QString before = line.section(u": "_s, 0, 0), after = line.section(u": "_s, 1);
            if (before.compare(label, Qt::CaseInsensitive) == 0)
                return after.startsWith(u"■ JA"_s) ? u"ja"_s : u"vermoeden"_s;
            if (after.split(u", "_s).contains(label))
                return before.toLower();
        }
        return u"-"_s;
    }
    /// The same from the lines of overview and command.
    [[nodiscard]] QString screenWord(Subject subject) const
    {
        const QString name = wording::subjectWord(subject);
        for (const auto &line : wording::knownLines(known::sourceOf(file, pack.taxonomy, made.date()), dutch)) {
            const QString before = line.section(u": "_s, 0, 0), after = line.section(u": "_s, 1);
            if (before.compare(name, Qt::CaseInsensitive) == 0)
                return after.section(u" ("_s, 0, 0);
            if (after.split(u", "_s).contains(name))
                return before.toLower();
        }
        return u"-"_s;
    }
};

/// Without a translator the screen speaks English; the paper is always Dutch.
QString inDutch(const QString &word)
{
    static const QHash<QString, QString> words{{u"yes"_s, u"ja"_s},
                                               {u"suspected"_s, u"vermoeden"_s},
                                               {u"no"_s, u"nee"_s},
                                               {u"no, as far as anyone asked"_s, u"nee, voor zover gevraagd"_s},
                                               {u"don't know"_s, u"weet niet"_s},
                                               {u"did not want to answer"_s, u"wilde niet antwoorden"_s},
                                               {u"not mentioned"_s, u"niet genoemd"_s},
                                               {u"not asked"_s, u"niet gevraagd"_s}};
    return words.value(word, word);
}

void agree(Written &written)
{
    const auto sheet = written.crisis();
    written.draft.kind = u"melding"_s;
    const auto report = written.weighed();
    for (const auto &each : grave) {
        const QString label = QString::fromUtf16(each.label);
        INFO(label.toStdString());
        const QString onSheet = Written::paperWord(sheet, label);
        CHECK(onSheet != u"-"_s);
        CHECK(Written::paperWord(report, label) == onSheet);
        CHECK(inDutch(written.screenWord(each.subject)) == onSheet);
    }
}

} // namespace

TEST_CASE("every subject answered: screen and papers agree", "[known]")
{
    const auto value = GENERATE(Value::Yes, Value::Suspected, Value::No, Value::Unknown);
    Written written;
    for (const auto &each : grave)
        written.answer(each.question, value);
    agree(written);
}

TEST_CASE("every subject in facts only: screen and papers agree, and the answers stay as they are", "[known]")
{
    Written written;
    for (const auto &each : grave)
        written.fact(each.question);
    agree(written);
    for (const auto &each : grave)
        CHECK(written.screenWord(each.subject) == u"yes"_s);
    CHECK(written.file.assessments.last().list.answers.size() == 1);
}

TEST_CASE("facts and answers disagree: both stand, and each subject that differs asks", "[known]")
{
    Written written;
    for (const auto &each : grave) {
        written.answer(each.question, Value::No);
        written.fact(each.question);
    }
    agree(written);
    const auto source = known::sourceOf(written.file, written.pack.taxonomy, written.made.date());
    CHECK(known::graverFacts(source).size() == grave.size());
    const auto line = wording::knownLine(Subject::Strangulation, known::knownOf(source, Subject::Strangulation), dutch);
    CHECK(line == u"Strangulation: yes (fact of 9 oktober 2026; answer: no)"_s);
    CHECK(wording::graverLine(known::graverFacts(source).first(), u"Keel dichtgeknepen"_s, dutch)
              .contains(u"Keel dichtgeknepen (answer: no; fact of 9 oktober 2026)"_s));
}

TEST_CASE("the words of a fact propose questions, and choose none", "[known]")
{
    const Weighed sample;
    const auto proposed = [&](const QString &what) { return known::suggestedBy(what, sample.pack); };
    CHECK(proposed(u"B stond met een mes aan de deur."_s).contains(QuestionId(u"weapon.used"_s)));
    CHECK(proposed(u"B kneep haar keel dicht."_s) == QList{QuestionId(u"strangulation.event"_s)});
    CHECK(proposed(u"A ging mesten in de stal."_s).isEmpty());
    CHECK(proposed(QString()).isEmpty());
}

TEST_CASE("a fact that is taken over makes the answer a yes of its date, with the chip of the row", "[known]")
{
    const Weighed sample;
    const auto &taxonomy = sample.pack.taxonomy;
    dossier::Incident fact;
    fact.when = PartialDate::parse(u"2026-10-09"_s);
    fact.source = dossier::SourceCode::Own;
    fact.shows = {QuestionId(u"weapon.used"_s)};
    const auto row = std::ranges::find_if(taxonomy.firstQuestions, [&](const auto &first) {
        return taxonomy.questions.at(first.question).id == QuestionId(u"first.weapon"_s);
    });
    REQUIRE(row != taxonomy.firstQuestions.end());
    const int first = static_cast<int>(row - taxonomy.firstQuestions.begin());

    assessment::Answer no;
    no.value = Value::No;
    no.when = PartialDate::parse(u"2026-11-01"_s);
    const auto taken = known::takenOver(no, fact, taxonomy, first);
    CHECK(taken.value == Value::Yes);
    CHECK(taken.when == fact.when); // the date of the no is none of the yes
    CHECK(taken.choices.isEmpty()); // the fact does not say whether it was used or threatened with; the row means both
    CHECK(taken.source == dossier::SourceCode::Own);

    assessment::Answer later = taken;
    later.when = PartialDate::parse(u"2026-11-01"_s);
    CHECK(known::takenOver(later, fact, taxonomy, first) == later); // it says more already
    CHECK(known::takenOver(no, fact, taxonomy, -1).choices.isEmpty());
}
