// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/advice.h"
#include "core/wording/advicegroups.h"
#include "core/wording/advicewords.h"
#include "tests/support/talk.h"

#include <algorithm>

using namespace vw;
using namespace vw::test;

namespace {

struct Outcome {
    QList<Advice> measures, routes;

    [[nodiscard]] const Advice *of(const char *id) const
    {
        for (const auto *list : {&measures, &routes}) {
            const auto found =
                std::ranges::find_if(*list, [&](const Advice &advice) { return advice.option->id == QLatin1StringView(id); });
            if (found != list->end())
                return &*found;
        }
        return nullptr;
    }
};

Outcome adviceFor(const Said &answers, const char *role = "care", const char *place = "nl", const char *region = "")
{
    auto assessment = talk(answers);
    assessment.jurisdiction = QString::fromLatin1(place);
    const auto effective = effectiveAnswers(pack().taxonomy, assessment, today);
    const auto verdict = score(pack().taxonomy, assessment, today);
    const AdviceContext context{QString::fromLatin1(role), assessment.jurisdiction,
                                pack().region(QString::fromLatin1(region), QStringLiteral("nl")), today};
    return {adviceOf(pack().measures, effective, verdict, context), adviceOf(pack().routes, effective, verdict, context)};
}

wording::AdviceWords words(const Advice &advice)
{
    return wording::adviceWords(advice, {pack(), QStringLiteral("nl"), QStringLiteral("nl"), {}, today});
}

using State = Advice::State;

} // namespace

TEST_CASE("where a flag sends one is told in one way", "[advice]")
{
    for (const auto &trigger : pack().taxonomy.triggers) {
        for (const auto &route : trigger.routes) {
            const auto option = std::ranges::find(pack().routes, route, &taxonomy::Option::id);
            INFO(trigger.id.text().toStdString() << " " << route.toStdString());
            REQUIRE(option != pack().routes.end());
            CHECK((option->triggers.contains(trigger.id.text()) || option->when.has_value()));
        }
    }
}

TEST_CASE("at most six help first: for direct safety, the most urgent first, near-doubles once", "[advice]")
{
    const auto help = adviceFor({{"danger.now", "yes"},
                                 {"strangulation.event", "yes 2026-11-01"},
                                 {"threat.kill", "yes 2026-11-01"},
                                 {"threat.suicide", "yes 2026-11-01"},
                                 {"control.pattern", "yes always"},
                                 {"separation.recent", "yes [announced]"},
                                 {"order.breach", "yes 2026-11-01"}});
    const auto groups = wording::adviceGroups(help.routes, help.measures);
    REQUIRE(groups.size() > 2);
    const auto &first = groups.first();
    CHECK_FALSE(first.isFolded);
    CHECK(first.advice.size() == 6);
    CHECK(first.advice.first().option->id == QLatin1String("alarm"));
    for (qsizetype i = 1; i < first.advice.size(); ++i)
        CHECK(first.advice.at(i).tempo <= first.advice.at(i - 1).tempo);
    QStringList all;
    for (const auto &group : groups) {
        for (const auto &advice : group.advice) {
            CHECK_FALSE(all.contains(advice.option->id)); // each once
            all.append(advice.option->id);
            CHECK_FALSE((!group.isFolded && advice.isLater && advice.state != State::Blocked));
        }
    }
    CHECK(all.size() == help.routes.size() + help.measures.size()); // nothing is left out
    for (const auto &advice : first.advice)
        CHECK_FALSE(std::ranges::any_of(first.advice, [&](const auto &other) { return other.option->id == advice.option->sameAs; }));
}

TEST_CASE("Veilig Thuis is not sent to Veilig Thuis", "[advice]")
{
    const Said strangled{{"strangulation.event", "yes 2026-10"}};
    CHECK(adviceFor(strangled).of("veilig-thuis"));
    CHECK_FALSE(adviceFor(strangled, "veilig-thuis").of("veilig-thuis"));
    CHECK(adviceFor({{"violence.injury", "yes 2026-11-01"}}).of("veilig-thuis")); // each grave flag leads somewhere
}

TEST_CASE("a temporary home ban: fits when he lives there, is asked about when nobody knows, and is not possible elsewhere", "[advice]")
{
    const Said danger{{"threat.kill", "yes 2026-10"}, {"perpetrator.minor", "no"}};
    Said here = danger, elsewhere = danger;
    here.insert("protection.sameAddress", "yes");
    elsewhere.insert("protection.sameAddress", "no");
    CHECK(adviceFor(danger).of("huisverbod")->state == State::Ask); // nobody knows
    CHECK(adviceFor(here).of("huisverbod")->state == State::Fits);
    const auto not_ = adviceFor(elsewhere);
    REQUIRE(not_.of("huisverbod")->state == State::NotPossible);
    const auto said = words(*not_.of("huisverbod"));
    CHECK(said.fails.join(QLatin1Char(' ')).contains(QStringLiteral("niet mogelijk")));
    CHECK(said.instead.contains(QStringLiteral("contactverbod")));
    CHECK_FALSE(words(*adviceFor(here).of("huisverbod")).caution.isEmpty());
}

TEST_CASE("a minor gets no home ban", "[advice]")
{
    CHECK(adviceFor({{"threat.kill", "yes"}, {"protection.sameAddress", "yes"}, {"perpetrator.minor", "yes"}}).of("huisverbod")->state ==
          State::NotPossible);
}

TEST_CASE("mediation and BORG are blocked with a pattern, and while nobody asked about control", "[advice]")
{
    for (const auto *id : {"mediation", "borg", "gezamenlijk-gesprek"}) {
        INFO(id);
        CHECK(adviceFor({}).of(id)->state == State::Blocked);
        CHECK(adviceFor({{"control.pattern", "yes always"}}).of(id)->state == State::Blocked);
        CHECK_FALSE(words(*adviceFor({}).of(id)).blocked.isEmpty());
    }
}

TEST_CASE("the Zorg- en Veiligheidshuis: one and two and three, or four", "[advice]")
{
    const auto isThere = [](const Said &answers) { return adviceFor(answers).of("zvh") != nullptr; };
    CHECK(isThere({{"zvh.areas", "yes"}, {"zvh.chains", "yes"}, {"zvh.system", "yes"}}));
    CHECK(isThere({{"zvh.local", "yes"}}));
    CHECK_FALSE(isThere({{"zvh.areas", "yes"}, {"zvh.chains", "yes"}}));
    CHECK_FALSE(isThere({{"zvh.areas", "yes"}, {"zvh.chains", "yes"}, {"zvh.system", "no"}}));
}

TEST_CASE("receivers follow the role", "[advice]")
{
    const Said danger{{"threat.kill", "yes 2026-10"}, {"order.breach", "yes 2026-10"}};
    for (const auto *role : {"care", "school", "childcare"}) {
        INFO(role);
        CHECK_FALSE(adviceFor(danger, role).of("veilig-thuis")->viaOthers);
        CHECK(adviceFor(danger, role).of("police")->viaOthers);
        CHECK_FALSE(words(*adviceFor(danger, role).of("police")).via.isEmpty());
    }
    CHECK_FALSE(adviceFor(danger, "police").of("police")->viaOthers);
    CHECK_FALSE(adviceFor({{"danger.now", "yes"}}, "school").of("alarm")->viaOthers); // 112 always
}

TEST_CASE("what exists only in some regions is asked about unless the region says so", "[advice]")
{
    const Said stalking{{"stalking.behaviour", "yes"}, {"stalking.months", "yes 5x"}};
    REQUIRE(adviceFor(stalking).of("aware"));
    CHECK(adviceFor(stalking).of("aware")->askRegion);
    CHECK_FALSE(adviceFor(stalking, "care", "nl", "Parkstad").of("aware")->askRegion);
    CHECK(words(*adviceFor(stalking).of("aware")).asks.join(QLatin1Char(' ')).contains(QStringLiteral("region")));
}

TEST_CASE("what does not exist on the islands is not proposed there", "[advice]")
{
    const Said danger{
        {"threat.kill", "yes"}, {"protection.sameAddress", "yes"}, {"perpetrator.minor", "no"}, {"perpetrator.arrested", "yes"}};
    CHECK(adviceFor(danger).of("huisverbod"));
    CHECK(adviceFor(danger).of("zsm"));
    for (const auto *id : {"huisverbod", "aware", "slachtofferdevice", "zsm", "combizitting"}) {
        INFO(id);
        CHECK_FALSE(adviceFor(danger, "care", "bes").of(id));
    }
}

TEST_CASE("a victim's device only with an ankle band", "[advice]")
{
    const Said without{{"perpetrator.ankleBand", "no"}, {"stalking.behaviour", "yes"}, {"stalking.afterNo", "yes"}};
    const auto *device = adviceFor(without).of("slachtofferdevice");
    CHECK((!device || device->state == State::NotPossible));
    CHECK(
        adviceFor({{"perpetrator.ankleBand", "yes"}, {"stalking.behaviour", "yes"}, {"stalking.afterNo", "yes"}}).of("slachtofferdevice"));
}

TEST_CASE("every trigger leads somewhere, and every option has its words in both languages", "[advice]")
{
    for (const auto &trigger : pack().taxonomy.triggers)
        CHECK_FALSE(trigger.routes.isEmpty());
    for (const auto &language : {QStringLiteral("nl"), QStringLiteral("en")}) {
        for (const auto *options : {&pack().measures, &pack().routes}) {
            for (const auto &option : *options) {
                Advice advice;
                advice.option = &option;
                const auto said = wording::adviceWords(advice, {pack(), language, QStringLiteral("nl"), {}, today});
                INFO(option.id.toStdString());
                CHECK_FALSE(said.title.isEmpty());
                CHECK_FALSE(said.why.isEmpty());
                CHECK_FALSE(said.limits.isEmpty());
                CHECK_FALSE((said.title + said.why + said.what + said.limits).contains(QLatin1Char('{'))); // every slot is filled
            }
        }
    }
}
