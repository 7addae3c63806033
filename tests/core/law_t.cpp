// SPDX-License-Identifier: EUPL-1.2
// What is law and what is not yet: every status says how far it is, where that was read, and until when.
#include "core/wording/lawwords.h"
#include "core/wording/momentwords.h"
#include "tests/support/talk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;
using taxonomy::AdviceDuty;
using taxonomy::LawStatus;

namespace {

const taxonomy::LegalStatus &lawOn(const QString &id)
{
    const auto found = std::ranges::find(pack().law, id, &taxonomy::LegalStatus::id);
    REQUIRE(found != pack().law.end());
    return *found;
}

const QLocale dutch(u"nl"_s);

} // namespace

TEST_CASE("a status says until when it was seen, and when it must be looked at again", "[law]")
{
    REQUIRE(pack().law.size() > 12);
    for (const auto &status : pack().law) {
        INFO(status.id.toStdString());
        CHECK(status.date <= status.seenUntil); // nobody read what came later
        CHECK(status.seenUntil == QDate(2026, 2, 2));
        CHECK(status.checkBefore > status.seenUntil);
        CHECK_FALSE(status.sources.isEmpty());
        for (const auto &source : status.sources)
            CHECK(pack().taxonomy.source(source)->seen);
    }
    const QString words = wording::seenUntilWords(QDate(2026, 2, 2), QDate(2027, 5, 1), today, dutch);
    CHECK(words == u"As seen up to 2 februari 2026: ask what applies now."_s);
    CHECK(wording::seenUntilWords(QDate(2026, 2, 2), today.addDays(-1), today, dutch) != words); // overdue is said
}

TEST_CASE("no text says that reporting is a duty, and what is only asked is never called law", "[law]")
{
    CHECK(lawOn(u"duty-to-report"_s).status == LawStatus::Proposal);
    CHECK(lawOn(u"clares-law"_s).status == LawStatus::Motion);
    CHECK(lawOn(u"psychological-violence"_s).status == LawStatus::Announced);
    for (const auto &status : pack().law) {
        if (status.status == LawStatus::InForce)
            continue;
        INFO(status.id.toStdString());
        CHECK_FALSE(status.next.value(u"nl"_s).isEmpty());
    }
    for (const auto *texts : {&pack().texts(QStringLiteral("nl")), &pack().texts(QStringLiteral("en"))}) {
        const QString all = QString::fromUtf8(QJsonDocument(texts->all()).toJson());
        CHECK_FALSE(all.contains(u"verplicht te melden"_s));
        CHECK_FALSE(all.contains(u"obliged to report"_s));
    }
}

TEST_CASE("a measure tells what is asked about it with its date, and its own text does not tell it again", "[law]")
{
    const auto lines = wording::lawOfMeasure(pack().law, u"huisverbod"_s, u"nl"_s, today, dutch);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().contains(u"motie, geen wet"_s));
    CHECK(lines.first().contains(u"2 februari 2026"_s));
    CHECK(lines.first().contains(u"vraag de gemeente"_s)); // the pilot for lasting unsafety
    CHECK_FALSE(pack().texts(QStringLiteral("nl")).find(u"measures"_s, u"huisverbod"_s, u"limits"_s).contains(u"motie"_s));
    CHECK(wording::lawOfMeasure(pack().law, u"huisverbod"_s, u"bes"_s, today, dutch).isEmpty());
}

TEST_CASE("there is no number 116, and no rule ends in a chat", "[law]")
{
    static const QRegularExpression number(u"\\b116\\b"_s);
    QString all;
    for (const auto &file : pack().asJson)
        all += QString::fromUtf8(QJsonDocument(file.toObject()).toJson());
    CHECK_FALSE(all.contains(number));
    for (const auto &place : pack().jurisdictions) {
        for (const auto &service : place.numbers) {
            CHECK_FALSE(service.number.startsWith(u"116"_s));
            CHECK(service.seen.isValid());
        }
    }
    for (const auto &trigger : pack().taxonomy.triggers)
        CHECK_FALSE(pack().texts(QStringLiteral("nl")).list(u"triggers"_s, trigger.id.text(), u"do"_s).join(u' ').contains(u"chat"_s));
    CHECK(lawOn(u"chat"_s).now.value(u"nl"_s).contains(u"9 tot 17"_s));
}

TEST_CASE("asking advice before a report is a duty for a doctor, and recommended to the others", "[law]")
{
    const auto here = pack().jurisdiction(u"nl"_s);
    CHECK(here.adviceDuty(u"care"_s, true) == AdviceDuty::Required);
    CHECK(here.adviceDuty(u"care"_s, false) == AdviceDuty::Advised);
    CHECK(here.adviceDuty(u"school"_s, false) == AdviceDuty::Advised);
    auto later = here; // the switch for the day it becomes law
    later.adviceOfRole.insert(u"school"_s, AdviceDuty::Required);
    CHECK(later.adviceDuty(u"school"_s, false) == AdviceDuty::Required);
    CHECK(later.adviceDuty(u"childcare"_s, false) == AdviceDuty::Advised);
}

TEST_CASE("holidays and weekends ahead are asked about, and score nothing", "[law]")
{
    const auto here = pack().jurisdiction(u"nl"_s);
    const auto lines = [&](QDate day) {
        return wording::momentLines(here, pack().texts(QStringLiteral("nl")), {}, day, dutch).join(u'\n');
    };
    CHECK(lines(QDate(2026, 11, 30)).contains(u"5 december"_s));
    CHECK_FALSE(lines(QDate(2026, 11, 10)).contains(u"5 december"_s)); // too far ahead
    CHECK(lines(QDate(2026, 12, 25)).contains(u"Kerst (25 december 2026)"_s)); // it lasts
    CHECK(lines(QDate(2027, 1, 1)).contains(u"Oud en nieuw"_s));
    CHECK_FALSE(lines(QDate(2027, 1, 2)).contains(u"Oud en nieuw"_s));
    CHECK(lines(QDate(2026, 12, 3)).contains(u"Dit weekend (5 december 2026)"_s)); // a Thursday
    CHECK_FALSE(lines(QDate(2026, 11, 30)).contains(u"Dit weekend"_s)); // a Monday
    for (const auto &moment : here.moments) {
        CHECK(pack().texts(QStringLiteral("nl")).has(u"moments"_s, moment.id, u"ask"_s));
        CHECK(pack().texts(QStringLiteral("en")).has(u"moments"_s, moment.id, u"ask"_s));
    }
}

TEST_CASE("every public signal of the campaign flyer maps to a flag of the list", "[law]")
{
    const auto *flyer = pack().taxonomy.instrument(u"flyer"_s);
    REQUIRE(flyer);
    for (const auto &item : flyer->items) {
        INFO(item.toStdString());
        CHECK(std::ranges::any_of(pack().taxonomy.questions, [&](const taxonomy::Question &question) {
            return question.crosswalk.value(u"flyer"_s).split(u", "_s).contains(item) && question.isFlag;
        }));
    }
}

TEST_CASE("every signal that the national campaign showed is asked about", "[law]")
{
    // Its eight flags were not found; these were visible on the pages about it.
    for (const auto *id : {"relation.fastStart", "control.pattern", "control.humiliation", "control.isolation", "control.intimidation",
                           "control.surveillance", "threat.kill", "victim.signals"}) {
        INFO(id);
        CHECK(pack().taxonomy.question(QuestionId(QString::fromLatin1(id))));
    }
    const QString seen = pack().texts(QStringLiteral("nl")).list(u"questions"_s, u"victim.signals"_s, u"examples"_s).join(u' ');
    for (const auto *sign : {"op het laatste moment af", "ineens anders", "altijd bereikbaar"})
        CHECK(seen.contains(QLatin1StringView(sign)));
}

TEST_CASE("what is new in 2026.4 asks and scores nothing", "[law]")
{
    for (const auto *id : {"perpetrator.soughtHelp", "threat.whoElse", "perpetrator.earlierDeath", "care.lockedIn", "care.money",
                           "dependency.exploited", "history.generations"}) {
        INFO(id);
        const auto *question = pack().taxonomy.question(QuestionId(QString::fromLatin1(id)));
        REQUIRE(question);
        CHECK(question->points == 0);
        CHECK_FALSE(question->isFlag);
    }
}

TEST_CASE("every question that is asked of a victim has easy words", "[law]")
{
    for (const auto *texts : {&pack().texts(QStringLiteral("nl")), &pack().texts(QStringLiteral("en"))}) {
        for (const auto &question : pack().taxonomy.questions) {
            const QString id = question.id.text();
            INFO(texts->language().toStdString() << " " << id.toStdString());
            if (id.startsWith(u"zvh."_s)) // filled in after the talk
                continue;
            const QString easy = texts->find(u"questions"_s, id, u"easy"_s);
            CHECK_FALSE(easy.isEmpty());
            CHECK(easy.size() <= 160);
            CHECK_FALSE(easy.contains(u"waarom"_s, Qt::CaseInsensitive));
        }
        for (const auto &first : pack().taxonomy.firstQuestions)
            CHECK_FALSE(texts->find(u"first"_s, first.id, u"easy"_s).isEmpty());
    }
}
