// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/samplecase.h"

#include <catch2/catch.hpp>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using vw::test::SampleReferral;

namespace {

/// All of a document that can reach another eye: the paper and the attached data.
QString everything(const Document &document)
{
    return toText(document) + QString::fromUtf8(QJsonDocument(toJson(document)).toJson());
}

const Field *find(const Document &document, const QString &id)
{
    for (const auto &section : document.sections) {
        for (const auto &field : section.fields) {
            if (field.id == id)
                return &field;
        }
    }
    return nullptr;
}

SampleReferral sample()
{
    SampleReferral sample;
    auto pack = taxonomy::loadPack(QString::fromLatin1(taxonomy::builtInFolder));
    REQUIRE(pack.has_value());
    sample.pack = *pack;
    return sample;
}

} // namespace

TEST_CASE("every field has one id, a section and a Dutch label")
{
    QSet<QString> ids, sections;
    for (const auto &section : sectionSpecs())
        sections.insert(QLatin1StringView(section.id));
    for (const auto &spec : fieldSpecs()) {
        const QString id = QLatin1StringView(spec.id);
        INFO(id.toStdString());
        CHECK_FALSE(ids.contains(id));
        ids.insert(id);
        CHECK(sections.contains(QLatin1StringView(spec.section)));
        CHECK_FALSE(QString::fromUtf16(spec.label).isEmpty());
        if (spec.typed && spec.need == Need::Conditional)
            CHECK(fieldSpec(id) == &spec);
    }
    CHECK(fieldSpecs().size() == 138);
    CHECK(fieldSpec(u"Z9"_s) == nullptr);
}

TEST_CASE("a report is text that reads aloud")
{
    SampleReferral sample;
    sample.unshield();
    sample.file.assessments.clear();
    sample.file.incidents[2].visibility = dossier::Visibility::Restricted;
    const Document open = sample.content().open;
    const QString text = toText(open);
    CHECK(text.startsWith(
        u"Melding en overdracht huiselijk geweld en kindermishandeling\nmelding bij Veilig Thuis\nCONCEPT, nog niet ondertekend\n"
        "B weet niet van deze melding. Informeer B pas na overleg met de melder en het slachtoffer.\nDossier 2026-014, versie 1, 3 november 2026 om 14.05\n\nIN HET KORT\n"_s));
    CHECK(text.contains(u"\nVerzonden aan: Veilig Thuis Verzonnen Regio\nVorm van geweld: huiselijk geweld door (ex-)partner\n"_s));
    CHECK(text.contains(u"\nNaam melder: M. Melder-Bedenksel\nFunctie, beroepsgroep: praktijkverpleegkundige\n"_s));
    CHECK(text.contains(u"\nBereikbaar komende 5 werkdagen; vervanger: niet ingevuld\n"_s));
    CHECK(text.contains(u"\n[A, vermoedelijk slachtoffer]\nAchternaam, voornamen: Voorbeeld, Zoë\n"
                        "Geboortedatum of leeftijd: 2 april 1990\n"_s));
    CHECK(text.contains(u"[B, vermoedelijke pleger]"_s));
    CHECK(text.contains(u"Wordt het erger of vaker: niet bekend, reden: niet gevraagd, B kwam binnen"_s));
    CHECK(text.contains(
        u"Feiten:\n  - Wanneer, waar, bron: september 2026, thuis, uit een stuk; Wat er is gebeurd: B stuurde veertig berichten op één "
        "dag.\n  - Wanneer, waar, bron: 30\u00a0oktober 2026, thuis"_s));
    CHECK_FALSE(text.contains(u"weggelaten"_s)); // part S of this case holds a fact as well
    for (const auto &word : {"emicide"_L1, "lagwijzer"_L1, "%"_L1, "deel S"_L1})
        CHECK_FALSE(text.contains(word));
}

TEST_CASE("the same case gives the same content and checksum")
{
    const SampleReferral sample;
    const auto one = sample.content(), two = sample.content();
    CHECK(one.open == two.open);
    CHECK(one.open.checksum.size() == 64);
    CHECK(toJson(one.open).value("checksum"_L1).toString() == one.open.checksum);
    REQUIRE(one.restricted);
    CHECK(one.restricted->checksum != one.open.checksum);
    SampleReferral other = sample;
    other.draft.fields.insert(u"P4"_s, u"Iets anders."_s);
    CHECK(other.content().open.checksum != one.open.checksum);
    other.draft.fields = one.restricted ? sample.draft.fields : other.draft.fields;
    other.draft.fields.insert(u"P1"_s, u"Iets anders."_s); // under the shield that is part S, and the open file does not show it
    CHECK(other.content().open.checksum == one.open.checksum);
    CHECK(other.content().restricted->checksum != one.restricted->checksum);
}

TEST_CASE("the presumed perpetrator who was told gives no first line")
{
    SampleReferral sample;
    sample.file.persons[1].informed = dossier::Informed::Yes;
    CHECK(sample.content().open.firstLine.isEmpty());
    sample.file.persons[1].informed = dossier::Informed::NotAsked;
    CHECK(sample.content().open.firstLine.startsWith("B weet niet van deze melding."_L1));
}

TEST_CASE("canaries of the restricted fields never occur in the open file")
{
    SampleReferral sample;
    sample.fire({u"T2"_s, u"T4"_s});
    auto &fields = sample.draft.fields;
    QStringList canaries;
    const auto canary = [&](const QString &name) {
        canaries.append(u"KANARIE"_s + name);
        return canaries.last();
    };
    for (const auto &id :
         {u"B1"_s, u"B2"_s, u"B3"_s, u"B4"_s, u"B5"_s, u"B6"_s, u"B7"_s, u"B8"_s, u"B9"_s, u"C1"_s,  u"C2"_s, u"E8"_s, u"E10"_s,
          u"F1"_s, u"F3"_s, u"H1"_s, u"H2"_s, u"H5"_s, u"I2"_s, u"I8"_s, u"K1"_s, u"K2"_s, u"L1"_s,  u"L3"_s, u"M1"_s, u"M2"_s,
          u"M4"_s, u"O2"_s, u"P4"_s, u"Q1"_s, u"R3"_s, u"S1"_s, u"S2"_s, u"S3"_s, u"U2"_s, u"0.5"_s, u"D9"_s, u"D12"_s})
        fields.insert(id, canary(id));
    fields.insert(u"C3"_s, u"nee"_s);
    fields.insert(u"C4"_s, canary(u"C4"_s));
    sample.practice.name = canary(u"U1"_s);
    auto &victim = sample.file.persons[0], &child = sample.file.persons[2];
    victim.work = canary(u"D11"_s);
    victim.phone = canary(u"D6"_s);
    victim.street = canary(u"D5"_s);
    victim.informedReaction = canary(u"N2"_s);
    child.school = canary(u"E4"_s);
    child.street = canary(u"E2"_s);
    child.whereNow = canary(u"E3"_s);
    child.seen = canary(u"E5"_s);
    sample.file.persons[4].surname = canary(u"L3b"_s);
    sample.file.incidents[0].what = canary(u"own"_s);
    sample.file.incidents[2].what = canary(u"statement"_s);
    sample.file.info.entry = canary(u"F2"_s);
    sample.file.meldcode.weighing.questions[1].reason = canary(u"J2"_s);
    sample.file.meldcode.weighing.decidedBy = canary(u"J8"_s);
    sample.file.meldcode.steps[1].who = canary(u"O1"_s);
    sample.file.assessments[0].list.answers.first().note = canary(u"I1"_s);

    const auto content = sample.content();
    REQUIRE(content.restricted);
    const QString open = everything(content.open) + shortSummary(sample.input()), restricted = everything(*content.restricted);
    for (const QString &word : canaries) {
        INFO(word.toStdString());
        CHECK_FALSE(open.contains(word));
        // F2 is for the crisis sheet, I1 needs a taxonomy, and the name typed for this paper stands in place of the practice's own
        if (word != "KANARIEF2"_L1 && word != "KANARIEI1"_L1 && word != "KANARIEU1"_L1)
            CHECK(restricted.contains(word));
    }
    CHECK(open.contains(u"melder bekend bij Veilig Thuis"_s));
    CHECK_FALSE(open.contains(u"deel S"_s));
    CHECK_FALSE(open.contains(u"restricted"_s));
}

TEST_CASE("with a trigger the open file has the short form")
{
    SampleReferral sample;
    sample.fire({u"T2"_s});
    const auto content = sample.content();
    for (const auto &section : content.open.sections)
        CHECK_FALSE(QStringList({u"H"_s, u"I"_s, u"K"_s, u"S"_s}).contains(section.id));
    CHECK(find(content.open, u"A6"_s));
    CHECK(find(content.open, u"0.2"_s));
    CHECK_FALSE(find(content.open, u"P1"_s)); // what is asked tells what she told
    CHECK_FALSE(toText(content.open).contains(u"eel dicht"_s));
    REQUIRE(content.restricted);
    CHECK(find(*content.restricted, u"I6"_s));
    CHECK(find(*content.restricted, u"S1"_s)->table.rows.size() == 3); // nobody but the professional opens a fact
}

TEST_CASE("the pattern line stands in its frame; under the shield the open part has it when it is not acute")
{
    SampleReferral sample = ::sample();
    sample.fire({u"T11"_s});
    sample.file.meldcode.weighing.acute = false;
    CHECK_FALSE(find(sample.content().open, u"0.3"_s));
    REQUIRE(find(*sample.content().restricted, u"0.3"_s));
    CHECK(find(*sample.content().restricted, u"0.3"_s)->value.startsWith("Patroon past bij intieme terreur"_L1));
    sample.verdict->tempo = sample.verdict->triggers[0].tempo = assessment::Tempo::Days;
    REQUIRE(find(sample.content().open, u"0.3"_s));
    CHECK(find(sample.content().open, u"0.3"_s)->value.startsWith("Patroon past bij intieme terreur. Wacht niet op een nieuw voorval."_L1));
    sample.verdict->tempo = assessment::Tempo::Now;
    CHECK_FALSE(find(sample.content().open, u"0.3"_s));
}

TEST_CASE("flags print in words, JA first, and a no with him in the room is not a no")
{
    SampleReferral sample = ::sample();
    auto &list = sample.file.assessments[0].list;
    list.answers[QuestionId(u"threat.kill"_s)].value = assessment::Value::No;
    list.round.alone = assessment::Tri::No;
    const auto content = sample.content();
    REQUIRE(content.restricted);
    const Field *flags = find(*content.restricted, u"I1"_s);
    REQUIRE(flags);
    REQUIRE(flags->table.rows.size() == 1); // what is no flag stands below, by its answer
    CHECK(flags->table.rows.first().at(1) == u"■ JA"_s);
    CHECK(flags->table.rows.first().at(2) == u"oktober 2026; uitspraak van A"_s);
    CHECK(toText(*content.restricted).contains(u"weet niet (gesprek was niet alleen)"_s));
}

TEST_CASE("the outcome is words and never a number of risk")
{
    SampleReferral sample = ::sample();
    sample.unshield();
    sample.file.assessments[0].list.answers.clear();
    const Field *outcome = nullptr;
    const auto content = sample.content();
    REQUIRE((outcome = find(content.open, u"I6"_s)));
    CHECK(outcome->value.startsWith("Uitkomst signaleringslijst: aandacht hoog (geen risicotaxatie). Bekend: 0 vlaggen."_L1));
    CHECK(outcome->value.contains("zegt niet dat het veilig is"_L1));
    CHECK_FALSE(outcome->value.contains(u'%'));
    sample.verdict->enough = false;
    CHECK_FALSE(find(sample.content().open, u"I6"_s)); // while little is known the open part holds little
    CHECK(find(*sample.content().restricted, u"I6"_s)->value.contains("nog geen beeld"_L1));
}

TEST_CASE("the summary is at most 1500 characters")
{
    SampleReferral sample;
    sample.unshield();
    CHECK(shortSummary(sample.input()).contains(u"bron: eigen waarneming"_s));
    for (int i = 0; i < 200; ++i)
        sample.file.incidents.append(test::sampleFact(
            u"2025-05-01"_s, u"B belde %1 keer achter elkaar en stond daarna voor de deur."_s.arg(i), assessment::SourceCode::Own));
    CHECK(shortSummary(sample.input()).size() <= 1500);
    CHECK(shortSummary(sample.input()).contains(u"oudere feiten"_s));
    sample.draft.fields.insert(u"G1"_s, QString(4000, u'x'));
    CHECK(shortSummary(sample.input()).size() <= 1500);
}

TEST_CASE("copy blocks follow the tabs of the regional form and hold their own part only")
{
    SampleReferral sample;
    sample.fire({u"T2"_s});
    const auto content = sample.content();
    const auto blocks = copyBlocks(content.open);
    REQUIRE(blocks.size() >= 5);
    CHECK(blocks.first().first == u"Meldcode"_s);
    CHECK(blocks.first().second.startsWith("B weet niet van deze melding."_L1));
    CHECK(blocks.last().first == u"Melding afronden"_s);
    for (const auto &[tab, text] : blocks)
        CHECK_FALSE(text.contains(u"06-00000001"_s));
}

TEST_CASE("facts left out are in neither file and are counted")
{
    SampleReferral sample;
    sample.fire({u"T2"_s});
    sample.draft.leftOut = {sample.file.incidents[2].id.text(), sample.file.incidents[1].id.text()};
    const auto content = sample.content();
    CHECK_FALSE(everything(*content.restricted).contains(u"keel"_s + u" dicht"_s));
    CHECK_FALSE(find(content.open, u"V3"_s));
    CHECK(find(*content.restricted, u"V3"_s)->value == u"Aantal weggelaten feiten: 2."_s);
}

TEST_CASE("signing takes CONCEPT away and the practice vault is marked")
{
    SampleReferral sample;
    CHECK(sample.content().open.concept_);
    sample.practice.exercise = true;
    sample.draft.signedFor = sample.content().signedFor;
    sample.draft.isSigned = true;
    CHECK_FALSE(sample.content().open.concept_);
    CHECK(toText(sample.content().open).contains(u"OEFENING. Niet versturen."_s));
}

TEST_CASE("a paper tells its version once, and not that there was a part S")
{
    SampleReferral sample;
    const auto sent = [](const char16_t *part) { return QJsonObject{{QStringLiteral("part"), QString::fromUtf16(part)}}; };
    sample.draft.exports = {sent(u"open"), sent(u"restricted")};
    const auto content = sample.content();
    CHECK(content.open.version == QStringLiteral("2"));
    const QString text = referral::toText(content.open);
    CHECK(text.contains(QStringLiteral("versie 2")));
    CHECK_FALSE(text.contains(QStringLiteral("versie 3")));
}
