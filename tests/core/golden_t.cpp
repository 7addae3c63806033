// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/picture.h"
#include "tests/support/talk.h"

#include <QRegularExpression>

#include <algorithm>

using namespace vw;
using namespace vw::test;

// Written cases with a fixed outcome. A change here is a change in what people are told. All persons are invented.

namespace {

/// Everything the panel says of these answers, in Dutch, once the twelve have an answer.
QString panelOf(Assessment assessment)
{
    for (const auto &first : pack().taxonomy.firstQuestions) {
        const auto id = pack().taxonomy.questions.at(first.question).id;
        if (!assessment.answers.contains(id))
            assessment.answers.insert(id, Answer{});
    }
    const auto verdict = score(pack().taxonomy, assessment, today);
    CHECK(verdict.enough);
    wording::PictureContext context{pack(),
                                    QStringLiteral("nl"),
                                    {},
                                    QStringLiteral("care"),
                                    QStringLiteral("M. Bedenksel"),
                                    today,
                                    &assessment,
                                    QLocale(QLocale::Dutch),
                                    assessment.jurisdiction};
    return wording::pictureOf(verdict, context).asText();
}

/// No word of the panel makes it small: neither safe as an outcome, nor low, nor a percentage.
void checkDoesNotReassure(const QString &panel)
{
    const QString text = panel.toLower();
    INFO(panel.toStdString());
    CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("\\b(laag|lage)\\b"))));
    CHECK_FALSE(text.contains(QLatin1Char('%')));
    CHECK_FALSE(text.contains(QLatin1String("procent")));
    CHECK_FALSE(text.contains(QLatin1String("geen gevaar")));
    CHECK_FALSE(text.contains(QLatin1String("geen risico ")));
    for (auto at = text.indexOf(QLatin1String("is veilig")); at >= 0; at = text.indexOf(QLatin1String("is veilig"), at + 1))
        CHECK(text.mid(std::max<qsizetype>(0, at - 24), 24).contains(QLatin1String("niet dat het")));
}

} // namespace

TEST_CASE("vignette 3, Kerstvakantie: honour, nobody hit her; T16, today, high", "[golden]")
{
    const auto v = verdictOf({{"isolation.help", "yes"},
                              {"honour.pressure", "yes [passport]"},
                              {"honour.watched", "yes"},
                              {"honour.documents", "yes"},
                              {"honour.travel", "yes"},
                              {"violence.recent", "no"},
                              {"violence.injury", "no"}});
    CHECK(triggersOf(v) == ids("T16"));
    CHECK(v.tempo == Tempo::Today);
    CHECK(v.band == Band::High);
    CHECK(v.routes.contains(QStringLiteral("lkha")));
}

TEST_CASE("vignette 5, Twee lijsten: contact conflict, control asked apart and never; plan, no points", "[golden]")
{
    auto assessment = talk({{"children.any", "yes"},
                            {"children.custody", "yes"},
                            {"separation.past", "yes"},
                            {"fear.death", "no"},
                            {"stalking.behaviour", "no"},
                            {"threat.kill", "no"}});
    for (const auto &question : pack().taxonomy.set(QStringLiteral("control-block"))) // the whole part, asked alone
        assessment.answers[question].value = Value::No;
    const auto v = score(pack().taxonomy, assessment, today);
    CHECK(v.known == 0);
    CHECK(v.triggers.isEmpty());
    CHECK(v.band == Band::Few);
    CHECK(v.tempo == Tempo::Plan);
    CHECK(v.blocks.isEmpty());
    const QString panel = panelOf(assessment);
    checkDoesNotReassure(panel);
    CHECK(panel.contains(QStringLiteral("Accepteert de ander de breuk")));
}

TEST_CASE("vignette 6, Samen beloofd: an exhausted carer who grabbed her and speaks of going together; T4 T8, today, very high", "[golden]")
{
    const Said told{{"violence.recent", "yes 2026-10"}, {"care.exhaustion", "suspected"}, {"dependency.care", "yes"}};
    const auto without = score(pack().taxonomy, talk(told), today);
    CHECK(without.triggers.isEmpty()); // bruises that needed no care
    CHECK(without.tempo == Tempo::Days);
    CHECK(panelOf(talk(told)).contains(QStringLiteral("samen gaan")));

    Said all = told;
    all.insert("threat.suicide", "suspected");
    all.insert("threat.takeOthers", "suspected");
    const auto v = verdictOf(all);
    CHECK(triggersOf(v) == ids("T4 T8"));
    CHECK(v.kinds == QStringList{QStringLiteral("threat"), QStringLiteral("crisis")});
    CHECK(v.tempo == Tempo::Today);
    CHECK(v.band == Band::VeryHigh);
}

// The five types of Dutch partner killers (rules/systems H2) as cases. Types never score; what is known then must not calm anybody.

TEST_CASE("type 1, no way out: money gone, no violence ever; few flags, days, and nothing that calms", "[golden]")
{
    const auto assessment = talk({{"perpetrator.hopeless", "yes"},
                                  {"perpetrator.money", "yes"},
                                  {"violence.recent", "no"},
                                  {"violence.injury", "no"},
                                  {"control.pattern", "no never"},
                                  {"fear.death", "no"},
                                  {"perpetrator.history", "no"}});
    const auto v = score(pack().taxonomy, assessment, today);
    CHECK(v.known == 0);
    CHECK(v.band == Band::Few);
    CHECK(v.tempo == Tempo::Days);
    const QString panel = panelOf(assessment);
    checkDoesNotReassure(panel);
    CHECK(panel.contains(QStringLiteral("Dat stelt niemand gerust")));
    CHECK(panel.contains(QStringLiteral("zegt niet bang te zijn. Dat verlaagt niets")));
}

TEST_CASE("type 2, not accountable: psychosis now, no record; T10, now", "[golden]")
{
    const auto assessment = talk({{"perpetrator.crisis", "yes"},
                                  {"perpetrator.psychiatric", "yes"},
                                  {"perpetrator.treatment", "yes"},
                                  {"perpetrator.history", "no"},
                                  {"violence.recent", "no"}});
    const auto v = score(pack().taxonomy, assessment, today);
    CHECK(triggersOf(v) == ids("T10"));
    CHECK(v.tempo == Tempo::Now);
    CHECK(v.band == Band::High);
    checkDoesNotReassure(panelOf(assessment));
}

TEST_CASE("type 3, humiliated: break-up and blame, no violence; not accepting with a break-up is T5", "[golden]")
{
    const Said quiet{{"separation.recent", "yes [announced]"},
                     {"separation.humiliated", "yes"},
                     {"violence.recent", "no"},
                     {"violence.injury", "no"},
                     {"control.pattern", "no never"}};
    const auto before = score(pack().taxonomy, talk(quiet), today);
    CHECK(before.triggers.isEmpty());
    CHECK(before.band == Band::Few);
    CHECK(before.tempo == Tempo::Days);
    checkDoesNotReassure(panelOf(talk(quiet)));

    Said grown = quiet;
    grown.insert("separation.notAccepted", "suspected");
    const auto v = verdictOf(grown);
    CHECK(triggersOf(v) == ids("T5"));
    CHECK(v.tempo == Tempo::Today);
    CHECK(v.band == Band::High);
}

TEST_CASE("type 4, long violence on both sides: her hitting back lowers nothing", "[golden]")
{
    const Said told{{"violence.recent", "yes 2026-10"}, {"escalation.any", "yes"}, {"perpetrator.substances", "yes"}};
    Said both = told;
    both.insert("violence.resistance", "yes");
    CHECK(verdictOf(both).known == verdictOf(told).known);
    CHECK(verdictOf(both).known == 8); // violence 1, worsening 2, substances 1
    CHECK(verdictOf(both).band == Band::Raised);
    CHECK(verdictOf(both).tempo == Tempo::Days);
}

TEST_CASE("type 5, barking and biting: control, violence, record, strangulation; very high", "[golden]")
{
    const auto v = verdictOf({{"control.pattern", "yes always"},
                              {"jealousy.possession", "yes"},
                              {"violence.recent", "yes 2026-10"},
                              {"escalation.any", "yes"},
                              {"strangulation.event", "yes 2026-08"},
                              {"perpetrator.history", "yes"},
                              {"threat.kill", "yes 2026-10"}});
    CHECK(triggersOf(v) == ids("T2 T4 T11"));
    CHECK(v.known == 22); // control 4, violence 1, threat 1, strangulation and worsening 4, record 1
    CHECK(v.band == Band::VeryHigh);
    CHECK(v.tempo == Tempo::Today);
}

// Each part of the list in at least one case: the parts the cases above leave out.

TEST_CASE("Ring aan de deur: stalking by an ex, a tracker, a loose theft, a ban that ends in a week", "[golden]")
{
    const auto v = verdictOf({{"stalking.behaviour", "yes [physical]"},
                              {"stalking.digital", "yes"},
                              {"stalking.tracker", "yes [tracker]"},
                              {"stalking.offences", "yes [theft]"},
                              {"stalking.months", "yes 7x"},
                              {"separation.past", "yes"},
                              {"order.active", "yes"},
                              {"order.ends", "yes 2026-11-10"}});
    CHECK(triggersOf(v) == ids("T12"));
    CHECK(v.tempo == Tempo::Today);
    CHECK(v.tempoRules.contains(QStringLiteral("risk-moment")));
    CHECK(v.known == 4);
    CHECK(v.band == Band::High);
    CHECK(v.marks == QStringList{QStringLiteral("stalking-pattern")});
}

TEST_CASE("Kraambed: pregnant, beaten in pregnancy, care withheld, missed check-ups", "[golden]")
{
    const auto v = verdictOf({{"children.any", "yes [pregnant]"},
                              {"pregnancy.now", "yes"},
                              {"pregnancy.missedVisits", "yes"},
                              {"violence.pregnancy", "yes 2026-09"},
                              {"care.withheld", "yes"},
                              {"care.danger", "yes"}});
    CHECK(triggersOf(v) == ids("T13 T15"));
    CHECK(v.tempo == Tempo::Now);
    CHECK(v.band == Band::VeryHigh);
}

TEST_CASE("Na de les: a child tells its teacher; nothing is asked of it, and what it says counts as suspected", "[golden]")
{
    auto assessment = talk({{"child.told", "yes 2026-11-03"}, {"children.any", "yes"}, {"threat.kill", "suspected 2026-11-03"}});
    assessment.round = {With::Child, Tri::Yes, Channel::Here, Interpreter::None};
    const auto v = score(pack().taxonomy, assessment, today);
    CHECK(triggersOf(v) == ids("T4 T17"));
    CHECK(v.tempo == Tempo::Today);
    CHECK(v.next.isEmpty());
}

TEST_CASE("Verblijfspas: dependence counts no points and is never lost", "[golden]")
{
    const auto v = verdictOf({{"dependency.residence", "yes"},
                              {"dependency.money", "yes"},
                              {"dependency.tonight", "yes [nowhere]"},
                              {"control.residence", "yes often"},
                              {"control.money", "yes often"},
                              {"control.fearNo", "yes"}});
    CHECK(triggersOf(v) == ids("T11"));
    CHECK(v.tempo == Tempo::Days);
    CHECK(v.known == 0); // the categories fire, the pattern question carries the points
    CHECK(v.band == Band::High);
    CHECK(v.marks == QStringList{QStringLiteral("intimate-terror")});
}

TEST_CASE("Bonaire: the same answers weigh the same in Caribisch Nederland, and the words are of the islands", "[golden]")
{
    auto assessment = talk({{"threat.kill", "yes 2026-10"}, {"weapon.used", "yes 2026-10"}});
    const auto here = score(pack().taxonomy, assessment, today);
    assessment.jurisdiction = QStringLiteral("bes");
    const auto there = score(pack().taxonomy, assessment, today);
    CHECK(there == here);
    CHECK(there.band == Band::VeryHigh);
    const QString panel = panelOf(assessment);
    INFO(panel.toStdString());
    CHECK(panel.contains(QStringLiteral("911")));
    CHECK_FALSE(panel.contains(QStringLiteral("Veilig Thuis")));
    CHECK_FALSE(panel.contains(QStringLiteral("112")));
    CHECK_FALSE(panel.contains(QStringLiteral("0800-2000")));
    checkDoesNotReassure(panel);
}

TEST_CASE("Laatste keer praten: she despairs herself, goes back tonight, and he has a gun licence", "[golden]")
{
    const auto v = verdictOf({{"victim.despair", "yes"},
                              {"danger.goingBack", "yes"},
                              {"weapon.access", "yes"},
                              {"weapon.licence", "yes [hunting]"},
                              {"separation.lastTalk", "yes"},
                              {"fear.death", "suspected"}});
    CHECK(triggersOf(v) == ids("T9 T19"));
    CHECK(v.kinds == QStringList{QStringLiteral("threat")}); // fear and the gun are one kind
    CHECK(v.tempo == Tempo::Today);
    CHECK(v.known == 5); // weapon beside a core flag 2, fear suspected a half
    CHECK(v.band == Band::High);
}

TEST_CASE("every part of the checklist is in a golden case", "[golden]")
{
    // the domains asked above and in score_t.cpp; a new part needs a case
    const QStringList covered{QStringLiteral("first"),      QStringLiteral("danger"),    QStringLiteral("strangulation"),
                              QStringLiteral("threats"),    QStringLiteral("control"),   QStringLiteral("stalking"),
                              QStringLiteral("separation"), QStringLiteral("violence"),  QStringLiteral("children"),
                              QStringLiteral("victim"),     QStringLiteral("honour"),    QStringLiteral("perpetrator"),
                              QStringLiteral("dependency"), QStringLiteral("protection")}; // protection: advice_t.cpp
    QStringList domains;
    for (const auto &domain : pack().taxonomy.domains)
        domains.append(domain.id);
    CHECK(domains == covered);
}
