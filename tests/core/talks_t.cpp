// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/choosewords.h"
#include "core/wording/picture.h"
#include "tests/support/talk.h"

#include <algorithm>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

// What the panel says follows with whom one talks, and what is there.

namespace {

wording::Picture pictureIn(const Assessment &assessment, const char *role = "care", const char *language = "nl")
{
    const wording::PictureContext context{
        pack(),      QString::fromLatin1(language),         {}, QString::fromLatin1(role), u"M. Voorbeeld"_s, today,
        &assessment, QLocale(QString::fromLatin1(language))};
    return wording::pictureOf(score(pack().taxonomy, assessment, today), context);
}

/// Every first question has an answer, so that there is a band.
Assessment whole(Said said, With with = With::Victim)
{
    for (const auto *id : {"first.overheard", "danger.now", "children.any", "strangulation.event", "first.weapon", "first.threat",
                           "fear.death", "first.separation", "control.pattern", "first.following", "first.hurt", "honour.pressure"}) {
        if (!said.contains(id))
            said.insert(id, "no");
    }
    auto assessment = talk(said);
    assessment.round.with = with;
    return assessment;
}

} // namespace

TEST_CASE("parts of a text stand there while something holds", "[talks]")
{
    const QMap<QString, bool> holds{{u"children"_s, true}, {u"left"_s, false}};
    CHECK(wording::chooseWords(u"Wat is nodig? [children: Waar zijn de kinderen?]"_s, holds) == u"Wat is nodig? Waar zijn de kinderen?"_s);
    CHECK(wording::chooseWords(u"[left: Na de breuk.|Voor de breuk.]"_s, holds) == u"Voor de breuk."_s);
    CHECK(wording::chooseWords(u"Bel nu. [nobody: Hier niet.]"_s, holds) == u"Bel nu."_s);
    CHECK(wording::chooseWords(u"Zonder haken"_s, holds) == u"Zonder haken"_s);
}

TEST_CASE("no bracket of the texts is left on the panel, in any talk, role and language", "[talks]")
{
    const Said grave{{"strangulation.event", "yes 2026-11-01"}, {"threat.kill", "yes 2026-11-01"}, {"threat.suicide", "yes 2026-11-01"},
                     {"separation.recent", "yes [months3]"},    {"control.pattern", "yes always"}, {"honour.pressure", "yes [travel48]"},
                     {"violence.head", "yes 2026-11-01"},       {"weapon.access", "yes"},          {"child.told", "yes"}};
    for (const auto &said : {Said{}, grave}) {
        for (const auto &with : withNames) {
            for (const auto *role : {"care", "school", "veilig-thuis", "police"}) {
                for (const auto *language : {"nl", "en"}) {
                    const auto words = pictureIn(whole(said, with.value), role, language).asText();
                    INFO(with.text << ' ' << role << ' ' << language);
                    CHECK_FALSE(words.contains(u'['));
                    CHECK_FALSE(words.contains(u'|'));
                    CHECK_FALSE(words.contains(u'{'));
                }
            }
        }
    }
}

TEST_CASE("children are spoken of where they may be", "[talks]")
{
    const Said strangled{{"strangulation.event", "yes 2026-10"}};
    auto some = strangled, none = strangled;
    some.insert("children.any", "unknown");
    CHECK(pictureIn(whole(some)).steps.join(u' ').contains(u"Waar zijn de kinderen?"_s));
    CHECK_FALSE(pictureIn(whole(none)).steps.join(u' ').contains(u"kinderen"_s));
}

TEST_CASE("after a break-up other things are to be done than before it", "[talks]")
{
    const auto doing = [](const char *when) {
        const auto picture = pictureIn(whole({{"separation.recent", when}, {"stalking.behaviour", "yes"}}));
        return picture.triggers.first().doing.join(u' ');
    };
    CHECK(doing("yes [planned]").contains(u"Maak het plan voor"_s));
    CHECK_FALSE(doing("yes [months3]").contains(u"Maak het plan voor"_s));
    CHECK(doing("yes [months3]").contains(u"De maanden na een breuk zijn gevaarlijk"_s));
}

TEST_CASE("to the presumed perpetrator nothing is said of what she said, and his own questions are asked", "[talks]")
{
    const Said said{{"strangulation.event", "yes 2026-11-01"}, {"control.pattern", "yes always"}, {"threat.suicide", "suspected"}};
    const auto assessment = whole(said, With::Perpetrator);
    const auto picture = pictureIn(assessment, "veilig-thuis");
    const QString steps = picture.steps.join(u' ');
    CHECK(steps.contains(u"denkt u aan de dood?"_s));
    CHECK(steps.contains(u"Vertel niets van wat een ander zei"_s));
    CHECK_FALSE(picture.asText().contains(u"Praat niet met de vermoedelijke pleger"_s));
    CHECK(picture.intro.join(u' ').contains(u"dit scherm niet zien"_s));
    for (const auto &trigger : picture.triggers)
        CHECK(trigger.doing.first().startsWith(u"Voor na dit gesprek"_s));
    const auto path = std::ranges::find(pack().taxonomy.paths, u"perpetrator"_s, &taxonomy::Path::with);
    REQUIRE(path != pack().taxonomy.paths.end());
    auto asked = assessment;
    for (auto &answer : asked.answers)
        answer.value = answer.value == Value::No ? Value::Unknown : answer.value;
    const auto verdict = score(pack().taxonomy, asked, today);
    CHECK_FALSE(verdict.next.isEmpty());
    for (const auto &next : verdict.next) {
        INFO(next.flag.text().toStdString());
        CHECK((path->questions.contains(pack().taxonomy.indexOf(next.flag)) || next.flag.text() == "danger.now"_L1));
    }
}

TEST_CASE("a child is asked nothing, and who collects it is", "[talks]")
{
    const auto picture = pictureIn(whole({{"strangulation.event", "yes 2026-11-01"}, {"child.told", "yes"}}, With::Child), "school");
    CHECK(picture.intro.join(u' ').contains(u"Stel geen vragen"_s));
    CHECK(picture.steps.join(u' ').contains(u"wie haalt het kind vandaag op?"_s));
    CHECK(score(pack().taxonomy, whole({}, With::Child), today).next.isEmpty());
}

TEST_CASE("where only the unknown makes it now, asking goes before calling", "[talks]")
{
    auto said = Said{{"danger.now", "unknown"}, {"strangulation.event", "yes 2026-11-01"}};
    CHECK(pictureIn(whole(said)).tempo.startsWith(u"Vraag nu: is er gevaar?"_s));
    said.insert("danger.now", "yes");
    CHECK(pictureIn(whole(said)).tempo.startsWith(u"NU: bel 112"_s));
    CHECK(pictureIn(whole(said), "police").tempo.contains(u"meldkamer"_s));
}

TEST_CASE("a reporter's nee about danger has a line of its own", "[talks]")
{
    auto assessment = whole({}, With::Reporter);
    CHECK(pictureIn(assessment).extra.join(u' ').contains(u"Het 'nee' over gevaar"_s));
    CHECK_FALSE(pictureIn(assessment).extra.join(u' ').contains(u"niet alleen of niet veilig"_s));
    assessment.round.alone = Tri::No;
    CHECK(pictureIn(assessment).extra.join(u' ').contains(u"niet alleen of niet veilig"_s));
}
