// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"
#include "core/referral/draft.h"
#include "tests/support/weighedpaper.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

// The plain text of a paper, its blocks for a web form, and the short words for one's own registration.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;

namespace {

Field filled(const QString &label, const QString &value)
{
    Field field;
    field.id = u"X"_s;
    field.label = label;
    field.status = Status::Filled;
    field.value = value;
    return field;
}

Document small()
{
    Document document;
    document.title = u"Titel"_s;
    document.caseCode = u"2026-014"_s;
    document.version = u"3"_s;
    document.made = QDateTime(QDate(2026, 11, 3), QTime(14, 5));
    document.concept_ = false;
    Field facts = filled(u"Feiten"_s, {});
    facts.table = {{u"Wanneer"_s, u"Wat"_s}, {{u"2026"_s, u"B belde."_s}, {{}, u"B stond er."_s}}};
    document.sections = {
        {u"D"_s, u"Betrokkenen"_s, u"A, vermoedelijk slachtoffer"_s, {filled(u"Rol"_s, u"een\ntwee"_s)}},
        {u"D"_s, u"Betrokkenen"_s, u"B, vermoedelijke pleger"_s, {filled(u"Rol"_s, u"drie"_s)}},
        {u"G"_s, u"Aanleiding"_s, {}, {facts}},
    };
    return document;
}

} // namespace

TEST_CASE("a paper reads aloud: head, sections once, persons by their heading, a table row by row", "[text]")
{
    Document document = small();
    const QString body = u"\n\nBETROKKENEN\n[A, vermoedelijk slachtoffer]\nRol: een\n    twee\n[B, vermoedelijke pleger]\nRol: drie\n\n"
                         "AANLEIDING\nFeiten:\n  - Wanneer: 2026; Wat: B belde.\n  - Wat: B stond er.\n"_s;
    CHECK(toText(document) == u"Titel\nDossier 2026-014, versie 3, 3 november 2026 om 14.05"_s + body);
    document.subtitle = u"Soort"_s;
    document.exercise = document.concept_ = true;
    document.alarmLine = u"Bel 112."_s;
    document.firstLine = u"B weet het niet."_s;
    CHECK(toText(document) == u"Titel\nSoort\nOEFENING. Niet versturen.\nCONCEPT, nog niet ondertekend\nBel 112.\nB weet het niet.\n"
                              "Dossier 2026-014, versie 3, 3 november 2026 om 14.05"_s +
                                  body);
}

TEST_CASE("where an answer should stand, the paper says why there is none", "[text]")
{
    Field field;
    CHECK(printed(field) == u"niet ingevuld"_s);
    field.status = Status::NotAsked;
    CHECK(printed(field) == u"niet gevraagd"_s);
    field.status = Status::Unknown;
    CHECK(printed(field) == u"niet bekend"_s);
    field.value = u"B zat erbij"_s;
    CHECK(printed(field) == u"niet bekend, reden: B zat erbij"_s);
    field.status = Status::Filled;
    CHECK(printed(field) == u"B zat erbij"_s);
}

TEST_CASE("the blocks follow the tabs of the form, the first line stands in the first", "[text]")
{
    Document document = small();
    document.sections.append({u"A"_s, u"Soort document"_s, {}, {filled(u"Soort"_s, u"melding"_s)}});
    document.firstLine = u"B weet het niet."_s;
    QList<std::pair<QString, QString>> blocks = copyBlocks(document);
    REQUIRE(blocks.size() == 3);
    CHECK(blocks[0].first == u"Meldcode"_s);
    CHECK(blocks[0].second == u"B weet het niet.\n\nSOORT DOCUMENT\nSoort: melding"_s);
    CHECK(blocks[1].first == u"Betrokkenen"_s);
    CHECK(blocks[1].second == u"BETROKKENEN\n[A, vermoedelijk slachtoffer]\nRol: een\n    twee\n[B, vermoedelijke pleger]\nRol: drie"_s);
    CHECK(blocks[2].first == u"Melding"_s);
    document.firstLine.clear();
    CHECK(copyBlocks(document)[0].second == u"SOORT DOCUMENT\nSoort: melding"_s);
    document.sections.clear();
    document.firstLine = u"B weet het niet."_s;
    CHECK(copyBlocks(document).isEmpty());
}

TEST_CASE("the short words hold the open facts with their source, the decision and the request", "[text]")
{
    Weighed paper;
    paper.unshield();
    paper.file.incidents[0].consequence = u"A durfde niet naar huis."_s;
    paper.file.incidents[1].toldBy = u"de telefoon van A"_s;
    paper.file.incidents[2].visibility = dossier::Visibility::Restricted;
    paper.file.meldcode.weighing.help = false;
    paper.draft.fields[u"G1"_s] = u"B zoekt A op.\nTweede regel."_s;
    CHECK(
        shortSummary(paper.input()) ==
        u"Signalering huiselijk geweld, dossier 2026-014, 3 november 2026.\n"
        "huiselijk geweld door (ex-)partner\n"
        "B zoekt A op.\n"
        "Feiten:\n"
        "- september 2026, B stuurde veertig berichten op één dag. (bron: uit de telefoon van A).\n"
        "- 30 oktober 2026, B stond twee uur voor de deur van het gezondheidscentrum, A durfde niet naar huis. (bron: eigen waarneming).\n"
        "Melden noodzakelijk: ja\n"
        "Hulp (ook) mogelijk: nee\n"
        "Verzoek: Neem vandaag contact op en beoordeel de veiligheid.\n"
        "Signaleringslijst, geen risicotaxatie. Vertel de vermoedelijke pleger niets zonder overleg."_s);
    paper.draft.fields[u"P1"_s] = u"?nog te bespreken"_s;
    CHECK_FALSE(shortSummary(paper.input()).contains(u"Verzoek"_s));
    paper.draft.kind = u"crisisblad"_s; // the short words of a case are the same, whatever paper lies open
    CHECK(shortSummary(paper.input()).startsWith(u"Signalering huiselijk geweld, dossier 2026-014, 3 november 2026.\nhuiselijk"_s));
    for (auto &fact : paper.file.incidents)
        fact.source = assessment::SourceCode::None;
    CHECK_FALSE(shortSummary(paper.input()).contains(u"Feiten:"_s)); // nobody can say where they come from
}

TEST_CASE("short words that are too long lose the oldest facts first, and say so", "[text]")
{
    Weighed paper;
    paper.unshield();
    paper.file.incidents.clear();
    paper.draft.fields.clear();
    const QString empty = shortSummary(paper.input());
    CHECK_FALSE(empty.contains(u"Feiten:"_s));
    const auto fact = [](const QString &when, qsizetype length) {
        auto made = sampleFact(when, QString(length, u'x'), assessment::SourceCode::Own);
        made.who.clear();
        return made;
    };
    // "Feiten:" and two lines of "- 2025, xxx (bron: eigen waarneming)."
    const qsizetype around = QString(u"Feiten:\n"_s).size() + 2 * QString(u"- 2025,  (bron: eigen waarneming).\n"_s).size();
    const qsizetype left = 1500 - empty.size() - around - 100;
    paper.file.incidents = {fact(u"2025"_s, 100), fact(u"2026"_s, left)};
    CHECK(shortSummary(paper.input()).size() == 1500);
    CHECK(shortSummary(paper.input()).contains(u"- 2025, x"_s));
    paper.file.incidents[1].what += u'x';
    CHECK(shortSummary(paper.input()).contains(u"Feiten:\n- (oudere feiten: zie het dossier)\n- 2026, x"_s));
    CHECK_FALSE(shortSummary(paper.input()).contains(u"- 2025, x"_s));

    paper.file.incidents.clear();
    paper.draft.fields.insert(u"G1"_s, QString(4000, u'y'));
    const QString cut = shortSummary(paper.input());
    CHECK(cut.size() == 1500);
    CHECK(cut.endsWith(u"yy…"_s));
}

TEST_CASE("the data of the open file say nothing of another part, and leave out what is empty", "[text]")
{
    Document document = small();
    document.kind = Kind::Crisisblad;
    const auto keys = [](const QJsonObject &object) { return object.keys().join(u' '); };
    const QString always = u"case concept exercise firstLine format kind made sections subtitle title version"_s;
    CHECK(keys(toJson(document)) == always);
    document.part = Part::Restricted;
    document.alarmLine = u"Bel 112."_s;
    document.checksum = u"abc"_s;
    CHECK(keys(toJson(document)) ==
          u"alarmLine case checksum concept exercise firstLine format kind made part sections subtitle title version"_s);
    const auto sections = toJson(document).value("sections"_L1).toArray();
    CHECK(keys(sections[0].toObject()) == u"fields heading id title"_s);
    CHECK(keys(sections[2].toObject()) == u"fields id title"_s);
    const auto field = [&](int section) { return sections[section].toObject().value("fields"_L1).toArray()[0].toObject(); };
    CHECK(keys(field(0)) == u"id label status value"_s);
    CHECK(keys(field(2)) == u"id label status table"_s);
    document.sections[0].fields[0].typedByHand = true;
    CHECK(toJson(document).value("sections"_L1).toArray()[0].toObject().value("fields"_L1).toArray()[0].toObject().value("typed"_L1) ==
          true);
}

TEST_CASE("a checksum stands for every word but itself", "[text]")
{
    Document document = small();
    const QString before = checksumOf(document);
    document.checksum = before;
    CHECK(checksumOf(document) == before);
    document.sections[0].heading += u'.';
    CHECK(checksumOf(document) != before);
}

TEST_CASE("a draft is the last one of its kind; the report fills only what the crisis sheet left open", "[text]")
{
    dossier::ReferralDraft older, newer, crisis;
    older.kind = newer.kind = u"melding"_s;
    newer.fields = {{u"Q2"_s, u"nieuw"_s}, {u"0.1"_s, u"ja"_s}};
    crisis.kind = u"crisisblad"_s;
    crisis.fields = {{u"Q2"_s, u"  "_s}};
    CHECK(draftOf({older, crisis, newer}, u"melding"_s) == newer);
    CHECK(draftOf({older, newer}, u"crisisblad"_s).kind == u"crisisblad"_s);
    CHECK_FALSE(draftOf({}, u"crisisblad"_s).id.isNull());
    const auto printed = asPrinted(crisis, {older, newer, crisis});
    CHECK(printed.fields.value(u"Q2"_s) == u"nieuw"_s);
    CHECK(printed.fields.value(u"0.1"_s) == u"ja"_s);
}
