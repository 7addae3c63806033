// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/limits.h"
#include "tests/app/desk.h"
#include "tests/support/stranger.h"

#include <QLocale>

#include <sys/stat.h>

using namespace vw;
using namespace vw::test;

namespace {

const QByteArray fewAnswers =
    R"({ "format": 1, "taxonomy": "2026.4", "assessed": "2026-11-03", "round": { "with": "victim", "alone": "yes" },
    "answers": { "strangulation.event": { "value": "yes", "when": "2026-10", "source": "U" } } })";

const QByteArray smallCase = R"({ "format": 1, "case": { "reference": "2026-014", "opened": "2026-11-03" },
    "persons": [ { "role": "victim", "surname": "Voorbeeld" } ],
    "incidents": [ { "what": "B stond voor de deur.", "when": "2026-11-02", "source": "W" } ], "meldcode": {} })";

/// What a bad disk does to the last record.
void damageOneRecord(const QString &path)
{
    asStranger(path, u"UPDATE record SET sealed = x'00' || substr(sealed, 2) WHERE rowid = (SELECT max(rowid) FROM record)"_s);
}

} // namespace

TEST_CASE("every command explains itself", "[cli]")
{
    const Desk desk;
    const QList<QStringList> commands{{},
                                      {u"score"_s},
                                      {u"taxonomy"_s},
                                      {u"taxonomy"_s, u"check"_s},
                                      {u"taxonomy"_s, u"crosswalk"_s},
                                      {u"taxonomy"_s, u"compare"_s},
                                      {u"taxonomy"_s, u"list"_s},
                                      {u"taxonomy"_s, u"show"_s},
                                      {u"vault"_s},
                                      {u"vault"_s, u"create"_s},
                                      {u"vault"_s, u"info"_s},
                                      {u"vault"_s, u"verify"_s},
                                      {u"vault"_s, u"archive"_s},
                                      {u"case"_s},
                                      {u"case"_s, u"list"_s},
                                      {u"case"_s, u"show"_s},
                                      {u"case"_s, u"import"_s},
                                      {u"case"_s, u"export"_s},
                                      {u"referral"_s},
                                      {u"practice"_s}};
    for (const auto &command : commands) {
        INFO(command.join(u' ').toStdString());
        const auto outcome = desk.call(command + QStringList{u"--help"_s, u"--language"_s, u"en"_s});
        CHECK(outcome.code == 0);
        CHECK(outcome.text().contains(u"vlagwijzer-cli "_s + command.join(u' ')));
        CHECK(outcome.err.isEmpty());
    }
    CHECK(desk.call({u"--version"_s}).text().startsWith("vlagwijzer-cli "_L1));
}

TEST_CASE("a call that cannot be meant ends with 2 and does nothing", "[cli]")
{
    const Desk desk;
    const QList<QStringList> calls{{},
                                   {u"fly"_s},
                                   {u"vault"_s},
                                   {u"vault"_s, u"burn"_s, u"x"_s},
                                   {u"score"_s},
                                   {u"score"_s, u"a"_s, u"b"_s},
                                   {u"score"_s, u"a"_s, u"--today"_s},
                                   {u"score"_s, u"a"_s, u"--today"_s, u"yesterday"_s},
                                   {u"score"_s, u"a"_s, u"--archive"_s},
                                   {u"score"_s, u"a"_s, u"--language"_s, u"fr"_s},
                                   {u"vault"_s, u"archive"_s, u"a"_s, u"--open"_s},
                                   {u"vault"_s, u"archive"_s, u"a"_s, u"--open"_s, u"r"_s},
                                   {u"vault"_s, u"archive"_s, u"a"_s, u"--out"_s, u"x.pdf"_s},
                                   {u"score"_s, u"a"_s, u"--open"_s, u"r"_s},
                                   {u"referral"_s, u"a"_s, u"b"_s, u"--kind"_s, u"letter"_s, u"--out"_s, u"x.pdf"_s},
                                   {u"referral"_s, u"a"_s, u"b"_s, u"--kind"_s, u"melding"_s}};
    for (const auto &arguments : calls) {
        INFO(arguments.join(u' ').toStdString());
        const auto outcome = desk.call(arguments);
        CHECK(outcome.code == 2);
        CHECK(outcome.out.isEmpty());
        CHECK_FALSE(outcome.err.isEmpty());
    }
}

TEST_CASE("no passphrase is taken from the arguments, nor repeated", "[cli]")
{
    const Desk desk;
    const QString vault = desk.path(u"x.vlagwijzer"_s);
    CHECK(desk.call({u"vault"_s, u"create"_s, vault, u"geheim"_s}).code == 2);
    for (const QString &option : {u"--passphrase=geheim"_s, u"--password"_s, u"-p"_s}) {
        const auto outcome = desk.call({u"vault"_s, u"create"_s, vault, option, u"geheim"_s}, "geheim\n");
        CHECK(outcome.code == 2);
        CHECK_FALSE(outcome.reason().contains("geheim"_L1));
    }
    CHECK_FALSE(QFile::exists(vault));
}

TEST_CASE("score gives the verdict of an answer file", "[cli]")
{
    const Desk desk;
    const QString file = desk.write(u"antwoorden.json"_s, fewAnswers);

    SECTION("as JSON")
    {
        const auto outcome = desk.call({u"score"_s, file, u"--json"_s});
        CHECK(outcome.code == 0);
        CHECK(idsOf(outcome.json().value("triggers"_L1).toArray()) == QStringList{u"T2"_s});
        CHECK(outcome.json().value("tempo"_L1) == u"today"_s);
        CHECK(outcome.json().value("enough"_L1) == false);
    }
    SECTION("with what fits, what must be asked first and what is for later")
    {
        const auto json = desk.call({u"score"_s, file, u"--json"_s}).json();
        const auto has = [&](const QString &list, const QString &id, const QString &state, bool later) {
            return json.value(list).toArray().contains(QJsonObject{{u"id"_s, id}, {u"state"_s, state}, {u"later"_s, later}});
        };
        CHECK(has(u"routes"_s, u"veilig-thuis"_s, u"fits"_s, false));
        CHECK(has(u"routes"_s, u"actieoverleg"_s, u"ask"_s, false));
        CHECK(has(u"measures"_s, u"veiligheidsplan"_s, u"fits"_s, false));
        CHECK(has(u"measures"_s, u"individuele-beoordeling"_s, u"ask"_s, false));
        CHECK(has(u"measures"_s, u"slachtofferhulp"_s, u"fits"_s, true));
        CHECK_FALSE(idsOf(json.value(u"measures"_s).toArray()).contains(u"mediation"_s)); // blocked
    }
    SECTION("in the groups of the window, in its order")
    {
        const QString text = desk.call({u"score"_s, file, u"--language"_s, u"en"_s}).text();
        qsizetype at = -1;
        for (const auto *line : {"First:", "Do not propose:", "Who to call, where to go:", "Measures that fit:", "Later, phase 2: ",
                                 "Ask this first:", "These may fit. Something needs to be known first."}) {
            INFO(line);
            const auto found = text.indexOf(QLatin1StringView(line), at + 1);
            CHECK(found > at);
            at = found;
        }
    }
    SECTION("from standard input the same bytes")
    {
        CHECK(desk.call({u"score"_s, u"-"_s, u"--json"_s}, fewAnswers).out == desk.call({u"score"_s, file, u"--json"_s}).out);
    }
    SECTION("as sentences without a percentage, and without a band while there is no picture")
    {
        for (const QString &language : {u"nl"_s, u"en"_s}) {
            const auto outcome = desk.call({u"score"_s, file, u"--language"_s, language});
            CHECK(outcome.code == 0);
            CHECK_FALSE(outcome.text().contains(u'%'));
            CHECK_FALSE(outcome.text().contains("Aandacht:"_L1));
            CHECK_FALSE(outcome.text().contains("Attention:"_L1));
            CHECK_FALSE(outcome.text().contains(u'{'));
        }
    }
    SECTION("--today moves the day")
    {
        const QByteArray moment =
            R"("answers": { "control.pattern": { "value": "yes" }, "risk.moment": { "value": "yes", "when": "2027-06-01" },)";
        QByteArray dated = QByteArray(fewAnswers).replace(R"("answers": {)", moment);
        dated.replace("\"strangulation.event\"", "\"jealousy.possession\"");
        CHECK(desk.call({u"score"_s, u"-"_s, u"--json"_s}, dated).json().value("tempo"_L1) == u"days"_s);
        CHECK(desk.call({u"score"_s, u"-"_s, u"--json"_s, u"--today"_s, u"2027-05-30"_s}, dated).json().value("tempo"_L1) == u"today"_s);
    }
}

TEST_CASE("score refuses what it cannot read and says where", "[cli]")
{
    const Desk desk;
    const auto refused = [&](const QByteArray &bytes) {
        const auto outcome = desk.call({u"score"_s, u"-"_s}, bytes);
        CHECK(outcome.code == 3);
        CHECK(outcome.out.isEmpty());
        return outcome.reason();
    };
    CHECK(refused("{").contains("stdin"_L1));
    CHECK(refused(QByteArray(fewAnswers).replace("strangulation.event", "no.such")).contains("answers.no.such"_L1));
    CHECK(refused(QByteArray(fewAnswers).replace("2026-10\"", "2026-13\"")).contains("answers.strangulation.event.when"_L1));
    CHECK(refused(QByteArray(fewAnswers).replace("2026.4", "1999.9")).contains("1999.9"_L1));
    CHECK(refused(QByteArray(fewAnswers).replace("\"assessed\": \"2026-11-03\",", "")).contains("assessed"_L1));
    CHECK(desk.call({u"score"_s, desk.path(u"nothing.json"_s)}).code == 3);
}

TEST_CASE("a vault is made once, tells little, and opens with its passphrase only", "[cli]")
{
    const Desk desk;
    const QString vault = desk.newVault();
    CHECK(desk.call({u"vault"_s, u"create"_s, vault, u"--weak"_s}, "anders\n").code == 3);
    const auto info = desk.call({u"vault"_s, u"info"_s, vault, u"--json"_s});
    CHECK(info.code == 0);
    CHECK(info.json().value("cases"_L1) == 0);
    CHECK(desk.call({u"vault"_s, u"verify"_s, vault}, "geheim\n").code == 0);
    CHECK(desk.call({u"vault"_s, u"verify"_s, vault}, "geheim\r\n").code == 0);
    CHECK(desk.call({u"vault"_s, u"verify"_s, vault}, "Geheim\n").code == 3);
    CHECK(desk.call({u"case"_s, u"list"_s, vault}, "fout\n").code == 3);
    CHECK(desk.call({u"case"_s, u"list"_s, vault}, "").code == 3);
    CHECK(desk.call({u"vault"_s, u"info"_s, desk.path(u"weg.vlagwijzer"_s)}).code == 3);
    CHECK(desk.call({u"vault"_s, u"verify"_s, desk.write(u"brief.txt"_s, "geen kluis, wel een lange tekst")}, "geheim\n").code == 3);
}

TEST_CASE("a passphrase with an accent is the same, however it was typed", "[cli]")
{
    const Desk desk;
    const QString vault = desk.path(u"accent.vlagwijzer"_s);
    REQUIRE(desk.call({u"vault"_s, u"create"_s, vault, u"--weak"_s}, u"caf\u00e9\n"_s.toUtf8()).code == 0);
    CHECK(desk.call({u"vault"_s, u"verify"_s, vault}, u"cafe\u0301\n"_s.toUtf8()).code == 0);
}

TEST_CASE("verify finds damage and names it", "[cli]")
{
    const Desk desk;
    const QString vault = desk.newVault();
    REQUIRE(desk.call({u"case"_s, u"import"_s, vault, u"-"_s}, "geheim\n" + smallCase).code == 0);
    damageOneRecord(vault);
    const auto outcome = desk.call({u"vault"_s, u"verify"_s, vault, u"--json"_s}, "geheim\n");
    CHECK(outcome.code == 1);
    CHECK_FALSE(outcome.json().value("findings"_L1).toArray().isEmpty());
    const auto shown = desk.call({u"case"_s, u"show"_s, vault, u"2026-014"_s}, "geheim\n");
    CHECK(shown.code == 1);
}

TEST_CASE("a case is imported, found by reference and by id, and its export imports again as the same", "[cli]")
{
    const Desk desk;
    const QString vault = desk.newVault();
    const auto imported = desk.call({u"case"_s, u"import"_s, vault, desk.write(u"zaak.json"_s, smallCase), u"--json"_s}, "geheim\n");
    REQUIRE(imported.code == 0);
    const QString id = imported.json().value("id"_L1).toString();
    CHECK(idsOf(desk.call({u"case"_s, u"list"_s, vault, u"--json"_s}, "geheim\n").list()) == QStringList{id});
    CHECK(desk.call({u"case"_s, u"show"_s, vault, u"2026-014"_s}, "geheim\n").code == 0);
    CHECK_FALSE(desk.call({u"case"_s, u"show"_s, vault, id}, "geheim\n").text().contains("Voorbeeld"_L1));
    CHECK(desk.call({u"case"_s, u"show"_s, vault, u"2026-999"_s}, "geheim\n").code == 3);

    const auto exported = desk.call({u"case"_s, u"export"_s, vault, id}, "geheim\n");
    REQUIRE(exported.code == 0);
    const QString second = desk.path(u"tweede.vlagwijzer"_s);
    REQUIRE(desk.call({u"vault"_s, u"create"_s, second, u"--weak"_s}, "geheim\n").code == 0);
    REQUIRE(desk.call({u"case"_s, u"import"_s, second, u"-"_s}, "geheim\n" + exported.out).code == 0);
    CHECK(desk.call({u"case"_s, u"export"_s, second, id}, "geheim\n").out == exported.out);
    CHECK(desk.call({u"case"_s, u"import"_s, second, u"-"_s}, "geheim\n" + exported.out).code == 3);
}

TEST_CASE("an import names the path of every fault and leaves the vault as it was", "[cli]")
{
    const Desk desk;
    const QString vault = desk.newVault();
    const QByteArray faulty = R"({ "format": 1, "case": { "reference": 7 }, "persons": [ { "role": "victim" }, { "role": "aunt" } ],
        "incidents": [ { "what": "x", "when": "2026-13", "source": "Q" } ],
        "assessments": [ { "list": { "taxonomy": "2026.4", "answers": {} } } ], "meldcode": {}, "colour": "red" })";
    const auto outcome = desk.call({u"case"_s, u"import"_s, vault, u"-"_s}, "geheim\n" + faulty);
    CHECK(outcome.code == 3);
    CHECK(outcome.out.isEmpty());
    for (const QString &path : {u"case.reference"_s, u"persons[1].role"_s, u"incidents[0].when"_s, u"incidents[0].source"_s, u"colour"_s}) {
        INFO(path.toStdString());
        CHECK(outcome.reason().contains(path));
    }
    const QByteArray unknown = R"({ "format": 1, "case": {}, "meldcode": {},
        "assessments": [ { "list": { "taxonomy": "2026.4", "answers": { "no.such": { "value": "yes" } } } } ] })";
    CHECK(desk.call({u"case"_s, u"import"_s, vault, u"-"_s}, "geheim\n" + unknown)
              .reason()
              .contains("assessments[0].list.answers.no.such"_L1));
    const QByteArray twice = R"({ "format": 1, "case": {}, "meldcode": {}, "notes": [
        { "id": "00000000-0000-4000-8000-000000000001", "noteKind": "fact" }, { "id": "00000000-0000-4000-8000-000000000001", "noteKind": "fact" } ] })";
    CHECK(desk.call({u"case"_s, u"import"_s, vault, u"-"_s}, "geheim\n" + twice).reason().contains("notes[1].id"_L1));
    CHECK(desk.call({u"case"_s, u"list"_s, vault, u"--json"_s}, "geheim\n").list().isEmpty());
}

TEST_CASE("what is too large to be read in is refused with the limit in the sentence, and nothing waits", "[cli]")
{
    const Desk desk;
    const QString vault = desk.newVault();
    const auto refused = [&](const QString &path, const QByteArray &after = {}) {
        const auto outcome = desk.call({u"case"_s, u"import"_s, vault, path}, "geheim\n" + after);
        CHECK(outcome.code == 3);
        CHECK(outcome.out.isEmpty());
        return outcome.reason();
    };
    const QString most = QLocale().toString(dossier::largestFile);
    QFile large(desk.path(u"groot.json"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(dossier::largestFile + 1)); // holds nothing: it must not be read
    large.close();
    CHECK(refused(large.fileName()).contains(most));
    CHECK(refused(u"-"_s, QByteArray(dossier::largestFile + 1, ' ')).contains(most));
    CHECK(refused(desk.folder.path()).contains(u"geen gewoon bestand"_s));
    CHECK(refused(u"/dev/zero"_s).contains(u"geen gewoon bestand"_s));
    const QString pipe = desk.path(u"pijp.json"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(refused(pipe).contains(u"geen gewoon bestand"_s));

    const QByteArray note = R"({ "format": 1, "case": {}, "meldcode": {}, "notes": [ { "noteKind": "fact", "text": ")";
    const QByteArray words(dossier::longestText, 'x');
    const QString reason = refused(u"-"_s, note + words + "x\" } ] }");
    CHECK(reason.contains(u"notes[0].text"_s));
    CHECK(reason.contains(QLocale().toString(dossier::longestText)));
    CHECK(desk.call({u"case"_s, u"list"_s, vault, u"--json"_s}, "geheim\n").list().isEmpty());
    CHECK(desk.call({u"case"_s, u"import"_s, vault, u"-"_s}, "geheim\n" + note + words + "\" } ] }").code == 0);
}

TEST_CASE("what stops a referral is listed, and nothing is written", "[cli]")
{
    const Desk desk;
    const QString vault = desk.newVault();
    REQUIRE(desk.call({u"case"_s, u"import"_s, vault, u"-"_s}, "geheim\n" + smallCase).code == 0);
    const auto before = desk.files();
    const QStringList arguments{u"referral"_s, vault,      u"2026-014"_s,         u"--kind"_s,
                                u"melding"_s,  u"--out"_s, desk.path(u"x.pdf"_s), u"--json"_s};
    const auto outcome = desk.call(arguments, "geheim\n");
    CHECK(outcome.code == 1);
    QStringList codes;
    for (const auto &stops = outcome.json().value("stops"_L1).toArray(); const auto &stop : stops)
        codes.append(stop.toObject().value("code"_L1).toString());
    CHECK(codes.contains("no-reporter"_L1));
    CHECK(codes.contains("q2-unanswered"_L1));
    CHECK(desk.files() == before);
}
