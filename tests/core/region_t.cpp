// SPDX-License-Identifier: EUPL-1.2
// Which Veilig Thuis it is follows from where the person concerned lives; what is not known is asked, never denied.
#include "core/dossier/caseregion.h"
#include "core/referral/receiver.h"
#include "core/wording/advicewords.h"
#include "core/wording/regionwords.h"
#include "tests/support/olderpacks.h"
#include "tests/support/talk.h"
#include "tests/support/weighedpaper.h"

#include <algorithm>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const taxonomy::Regions &regions()
{
    return pack().regions;
}

/// "VT20 Utrecht" for a town; "?" where one must ask which municipality it is.
QString cardOf(const QString &town)
{
    const auto *municipality = regions().onlyMunicipalityNamed(town);
    if (!municipality)
        return u"?"_s;
    const auto *region = regions().of(municipality->code);
    REQUIRE(region);
    const auto &whole = regions().reportingRegion(*region);
    return whole.code + u' ' + whole.name + (region->id == whole.id ? QString() : u" / "_s + region->name);
}

dossier::CaseFile livingIn(const QString &town, const QString &municipality = {})
{
    dossier::CaseFile file;
    dossier::Person person;
    person.id = RecordId::create();
    person.role = dossier::PersonRole::Victim;
    person.town = town;
    person.municipality = municipality;
    file.persons = {person};
    return file;
}

dossier::Practice sittingIn(const QString &region)
{
    dossier::Practice practice;
    practice.region = region;
    return practice;
}

} // namespace

TEST_CASE("there are 25 regions, and each of 342 municipalities lies in one", "[region]")
{
    QSet<QString> codes, municipalities;
    int count = 0;
    for (const auto &region : regions().all()) {
        if (!region.within.isEmpty())
            continue;
        codes.insert(region.code);
        for (const auto &municipality : region.municipalities) {
            ++count;
            municipalities.insert(municipality.code);
        }
    }
    CHECK(codes.size() == 25);
    CHECK_FALSE(codes.contains(u"VT16"_s)); // no longer in use
    CHECK_FALSE(codes.contains(u"VT26"_s));
    CHECK(count == 342);
    CHECK(municipalities.size() == 342);
}

TEST_CASE("a town gives the card of its region, or says that one must ask", "[region]")
{
    CHECK(cardOf(u"Utrecht"_s) == u"VT20 Utrecht"_s);
    CHECK(cardOf(u"Den Haag"_s) == u"VT09 Haaglanden"_s);
    CHECK(cardOf(u"'s-Hertogenbosch"_s) == u"VT27 Oost-Brabant"_s);
    CHECK(cardOf(u"heusden "_s) == u"VT15 Midden-Brabant"_s); // another safety region than Veilig Thuis region
    CHECK(cardOf(u"Heerlen"_s) == u"VT25 Zuid-Limburg / Parkstad"_s);
    CHECK(cardOf(u"Maastricht"_s) == u"VT25 Zuid-Limburg"_s);
    // merged since 2021
    CHECK(cardOf(u"Uden"_s) == u"VT27 Oost-Brabant"_s);
    CHECK(cardOf(u"Weesp"_s) == u"VT01 Amsterdam-Amstelland"_s);
    CHECK(cardOf(u"Hellevoetsluis"_s) == u"VT18 Rotterdam-Rijnmond"_s);
    CHECK(cardOf(u"Wijdemeren"_s) == u"VT07 Gooi en Vechtstreek"_s);
    // two bear the name, or it was divided
    CHECK(cardOf(u"Bergen"_s) == u"?"_s);
    CHECK(cardOf(u"Haaren"_s) == u"?"_s);
    CHECK(cardOf(u"Verzonnendorp"_s) == u"?"_s);
    CHECK(cardOf({}) == u"?"_s);
    CHECK(regions().municipalitiesNamed(u"Bergen"_s).size() == 2);
    CHECK(regions().municipalitiesNamed(u"Haaren"_s).size() == 4);
    CHECK_FALSE(regions().municipality(u"GM1696"_s)->note.value(u"nl"_s).isEmpty()); // a bill joins it to its neighbour
}

TEST_CASE("paper to any of the regions goes to a reporting point, also where its name has an \"en\" of its own", "[region]")
{
    for (const auto &region : regions().all()) {
        INFO(region.id.toStdString());
        const QString name = u"Veilig Thuis "_s + regions().reportingRegion(region).name;
        CHECK(referral::receiverKind(name) == referral::Receiver::ReportingPoint);
        CHECK(referral::receiverKind(name + u" en de moeder"_s) == referral::Receiver::Other);
    }
}

TEST_CASE("the ten profiles of before are found by the names they had", "[region]")
{
    for (const auto &[written, code] :
         {std::pair(u"Amsterdam"_s, u"VT01"_s), std::pair(u"Friesland"_s, u"VT04"_s), std::pair(u"Fryslân"_s, u"VT04"_s),
          std::pair(u"Haaglanden"_s, u"VT09"_s), std::pair(u"IJsselland"_s, u"VT11"_s), std::pair(u"Oost-Brabant"_s, u"VT27"_s),
          std::pair(u"Rotterdam"_s, u"VT18"_s), std::pair(u"Veilig Thuis Utrecht"_s, u"VT20"_s), std::pair(u"vt20"_s, u"VT20"_s)}) {
        INFO(written.toStdString());
        const auto *region = regions().named(written);
        REQUIRE(region);
        CHECK(regions().reportingRegion(*region).code == code);
    }
    CHECK(regions().named(u"Parkstad"_s)->within == u"vt25"_s);
    CHECK_FALSE(regions().named(u"Midden-Nederland"_s)); // a unit of the police, three regions of Veilig Thuis
    CHECK_FALSE(regions().named({}));
}

TEST_CASE("what a region has not said is to be asked, and never that it is not there", "[region]")
{
    for (const auto &region : regions().all()) {
        INFO(region.id.toStdString());
        CHECK(region.seenUntil.isValid());
        CHECK(region.checkBefore > region.seenUntil);
        CHECK_FALSE(region.sources.isEmpty());
        for (const auto &state : region.available)
            CHECK(QStringList{u"yes"_s, u"pilot"_s, u"ask"_s}.contains(state));
        for (const auto &language : {u"nl"_s, u"en"_s}) {
            const QString card = wording::regionCard(pack(), region, language, today).join(u'\n');
            CHECK_FALSE(card.contains(u"niet beschikbaar"_s));
            CHECK_FALSE(card.contains(u"not available"_s));
            CHECK(card.contains(u"2026"_s)); // until when it was seen
        }
    }
    const auto *drenthe = regions().named(u"Drenthe"_s);
    CHECK(drenthe->domain.isEmpty());
    CHECK(wording::regionCard(pack(), *drenthe, u"nl"_s, today).join(u'\n').contains(u"AWARE"_s));
}

TEST_CASE("the region of the person counts, and the own one only while hers is not known", "[region]")
{
    const auto own = sittingIn(u"vt01"_s);
    const auto hers = dossier::regionOf(livingIn(u"Uden"_s), own, regions());
    CHECK(hers.isElsewhere(regions()));
    CHECK(hers.rules()->code == u"VT27"_s);
    CHECK(dossier::reportingPointOf(livingIn(u"Uden"_s), own, regions()) == u"Veilig Thuis Oost-Brabant"_s);

    const auto unknown = dossier::regionOf(livingIn(u"Bergen"_s), own, regions());
    CHECK_FALSE(unknown.persons);
    CHECK(unknown.couldBe.size() == 2);
    CHECK(unknown.rules()->code == u"VT01"_s);
    CHECK(dossier::regionOf(livingIn(u"Bergen"_s, u"GM0893"_s), own, regions()).persons->code == u"VT13"_s); // chosen

    CHECK(dossier::reportingPointOf(livingIn(u"Heerlen"_s), own, regions()) == u"Veilig Thuis Zuid-Limburg"_s); // there is none of Parkstad
    CHECK(dossier::reportingPointOf({}, sittingIn(u"Verzonnen Regio"_s), regions()) == u"Veilig Thuis Verzonnen Regio"_s);
    CHECK(dossier::reportingPointOf({}, {}, regions()).isEmpty());
    auto island = livingIn(u"Utrecht"_s);
    island.info.jurisdiction = u"bes"_s;
    CHECK_FALSE(dossier::regionOf(island, own, regions()).rules());
}

TEST_CASE("in Parkstad a high risk assessment of the police goes to the Actieoverleg, whatever else is not known yet", "[region]")
{
    const auto adviceIn = [](const QString &region) {
        const auto list = talk({{"police.highRisk", "yes"}});
        const auto answers = effectiveAnswers(pack().taxonomy, list, today);
        const auto verdict = score(pack().taxonomy, list, today);
        const auto routes = adviceOf(pack().routes, answers, verdict, {u"veilig-thuis"_s, u"nl"_s, regions().named(region), today});
        const auto found = std::ranges::find_if(routes, [](const auto &advice) { return advice.option->id == u"actieoverleg"_s; });
        REQUIRE(found != routes.end());
        return *found;
    };
    CHECK(adviceIn(u"Parkstad"_s).state == Advice::State::Fits);
    CHECK(adviceIn(u"Parkstad"_s).alwaysHere);
    CHECK(adviceIn(u"Zuid-Limburg"_s).state == Advice::State::Ask);
    const auto words = wording::adviceWords(adviceIn(u"Parkstad"_s), {pack(), u"nl"_s, u"nl"_s, {}, today});
    CHECK(words.asks.isEmpty());
}

TEST_CASE("paper goes to the Veilig Thuis of her municipality; where the open part must not tell where she lives, part S says which",
          "[region][referral]")
{
    Weighed paper;
    paper.practice.region = u"vt01"_s;
    paper.practice.role = u"care"_s;
    for (auto &person : paper.file.persons) {
        if (person.role == dossier::PersonRole::Victim) {
            person.town = u"Eindhoven"_s;
            person.municipality.clear();
        }
        person.livesWithVictim = dossier::Tri::No;
    }
    paper.draft.fields.remove(u"A5"_s);
    const auto content = paper.weighed();
    CHECK(inOpen(content, u"A5"_s) == u"Veilig Thuis"_s);
    CHECK(inPartS(content, u"A5"_s) == u"Veilig Thuis Oost-Brabant"_s);
    CHECK_FALSE(everythingOpen(content).contains(u"Oost-Brabant"_s));

    paper.practice.region = u"Oost-Brabant"_s; // the same region: it tells nothing
    CHECK(inOpen(paper.weighed(), u"A5"_s) == u"Veilig Thuis Oost-Brabant"_s);
}

TEST_CASE("a pack sealed in a vault by an earlier version has the regions, the law and the numbers of today", "[region]")
{
    for (const auto &version : {u"2026.1"_s, u"2026.2"_s, u"2026.3"_s}) {
        INFO(version.toStdString());
        const auto older = olderPack(version);
        CHECK(older.taxonomy.version.text() == version);
        CHECK(older.regions.all().size() == regions().all().size());
        CHECK(older.regions.named(u"Uden"_s)->code == u"VT27"_s);
        CHECK(older.law.size() == pack().law.size());
        CHECK(older.jurisdiction(u"nl"_s).number(u"alarm"_s)->seen.isValid());
        CHECK(older.jurisdiction(u"nl"_s).adviceDuty(u"care"_s, true) == taxonomy::AdviceDuty::Required);
    }
}
