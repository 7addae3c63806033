// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/run.h"
#include "app/practice/practicevault.h"

#include "core/assessment/verdict.h"
#include "core/dossier/codec.h"
#include "core/referral/content.h"
#include "core/vault/casestore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/stringmaker.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace vw;
using namespace Qt::StringLiterals;

namespace {

/// What one call of the command gave.
struct Outcome {
    int code = -1;
    QByteArray out, err;
    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    [[nodiscard]] QString reason() const { return QString::fromUtf8(err); }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray list() const { return QJsonDocument::fromJson(out).array(); }
};

const QByteArray practiceWords = QByteArray(practice::passphrase) + '\n';

/// A folder to work in, and the command at one moment in time.
struct Desk {
    Desk() { QStandardPaths::setTestModeEnabled(true); }

    Outcome call(const QStringList &arguments, const QByteArray &typed = {}) const
    {
        Outcome outcome;
        QByteArray input = typed;
        QBuffer in(&input), out(&outcome.out), err(&outcome.err);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        outcome.code = cli::run(arguments, in, out, err, clock, crypto::KdfPolicy::cheap());
        return outcome;
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// "geheim" opens it.
    QString newVault() const
    {
        REQUIRE(call({u"vault"_s, u"create"_s, path(u"zaak.vlagwijzer"_s)}, "geheim\n").code == 0);
        return path(u"zaak.vlagwijzer"_s);
    }
    QString practiceVault() const
    {
        REQUIRE(call({u"practice"_s, folder.path()}).code == 0);
        return path(u"practice.vlagwijzer"_s);
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    QTemporaryDir folder;
    test::FakeClock clock{QDateTime(QDate(2027, 2, 3), QTime(10, 0), Qt::UTC)};
};

QStringList idsOf(const QJsonArray &array)
{
    QStringList ids;
    for (const auto &entry : array)
        ids.append(entry.toObject().value("id"_L1).toString());
    return ids;
}

const QByteArray fewAnswers = R"({ "format": 1, "taxonomy": "2026.1", "assessed": "2026-11-03", "round": { "with": "victim", "alone": "yes" },
    "answers": { "strangulation.event": { "value": "yes", "when": "2026-10", "source": "U" } } })";

const QByteArray smallCase = R"({ "format": 1, "case": { "reference": "2026-014", "opened": "2026-11-03" },
    "persons": [ { "role": "victim", "surname": "Voorbeeld" } ],
    "incidents": [ { "what": "B stond voor de deur.", "when": "2026-11-02", "source": "W" } ], "meldcode": {} })";

/// What a bad disk does to the last record.
void damageOneRecord(const QString &path)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s);
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(u"UPDATE record SET sealed = x'00' || substr(sealed, 2) WHERE rowid = (SELECT max(rowid) FROM record)"_s));
    }
    QSqlDatabase::removeDatabase(u"stranger"_s);
}

} // namespace

TEST_CASE("every command explains itself", "[cli]")
{
    const Desk desk;
    const QList<QStringList> commands{{},
                                      {u"score"_s},
                                      {u"taxonomy"_s},
                                      {u"taxonomy"_s, u"check"_s},
                                      {u"taxonomy"_s, u"list"_s},
                                      {u"taxonomy"_s, u"show"_s},
                                      {u"vault"_s},
                                      {u"vault"_s, u"create"_s},
                                      {u"vault"_s, u"info"_s},
                                      {u"vault"_s, u"verify"_s},
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
        const QByteArray dated = QByteArray(fewAnswers).replace(R"("answers": {)",
            R"("answers": { "control.pattern": { "value": "yes" }, "risk.moment": { "value": "yes", "when": "2027-06-01" },)").replace("\"strangulation.event\"", "\"jealousy.possession\"");
        CHECK(desk.call({u"score"_s, u"-"_s, u"--json"_s}, dated).json().value("tempo"_L1) == u"days"_s);
        CHECK(desk.call({u"score"_s, u"-"_s, u"--json"_s, u"--today"_s, u"2027-05-30"_s}, dated).json().value("tempo"_L1) == u"today"_s);
    }
}

TEST_CASE("score refuses what it cannot read and says where", "[cli]")
{
    const Desk desk;
    const auto refused = [&](QByteArray bytes) {
        const auto outcome = desk.call({u"score"_s, u"-"_s}, bytes);
        CHECK(outcome.code == 3);
        CHECK(outcome.out.isEmpty());
        return outcome.reason();
    };
    CHECK(refused("{").contains("stdin"_L1));
    CHECK(refused(QByteArray(fewAnswers).replace("strangulation.event", "no.such")).contains("answers.no.such"_L1));
    CHECK(refused(QByteArray(fewAnswers).replace("2026-10\"", "2026-13\"")).contains("answers.strangulation.event.when"_L1));
    CHECK(refused(QByteArray(fewAnswers).replace("2026.1", "1999.9")).contains("1999.9"_L1));
    CHECK(refused(QByteArray(fewAnswers).replace("\"assessed\": \"2026-11-03\",", "")).contains("assessed"_L1));
    CHECK(desk.call({u"score"_s, desk.path(u"nothing.json"_s)}).code == 3);
}

TEST_CASE("the taxonomy can be checked, listed and opened", "[cli]")
{
    const Desk desk;
    const auto checked = desk.call({u"taxonomy"_s, u"check"_s, u"--json"_s});
    CHECK(checked.code == 0);
    CHECK(checked.json().value("ok"_L1) == true);
    const auto listed = desk.call({u"taxonomy"_s, u"list"_s, u"--json"_s}).json();
    CHECK(listed.value("questions"_L1).toArray().size() == checked.json().value("questions"_L1).toInt());
    CHECK(desk.call({u"taxonomy"_s, u"list"_s}).text().contains("strangulation.event"_L1));
    const auto shown = desk.call({u"taxonomy"_s, u"show"_s, u"T2"_s, u"--json"_s});
    CHECK(shown.code == 0);
    CHECK(shown.json().value("kind"_L1) == u"trigger"_s);
    CHECK(desk.call({u"taxonomy"_s, u"show"_s, u"strangulation.event"_s}).text().contains("strangulation.event"_L1));
    CHECK(desk.call({u"taxonomy"_s, u"show"_s, u"T99"_s}).code == 3);
}

TEST_CASE("a folder with a faulty taxonomy is a finding, no folder is bad input", "[cli]")
{
    const Desk desk;
    desk.write(u"taxonomy.json"_s, "{ \"format\": 1 }");
    const auto outcome = desk.call({u"taxonomy"_s, u"check"_s, desk.folder.path(), u"--json"_s});
    CHECK(outcome.code == 1);
    CHECK(outcome.json().value("ok"_L1) == false);
    CHECK_FALSE(outcome.json().value("findings"_L1).toArray().isEmpty());
    CHECK(desk.call({u"taxonomy"_s, u"check"_s, desk.path(u"nowhere"_s)}).code == 3);
}

TEST_CASE("a vault is made once, tells little, and opens with its passphrase only", "[cli]")
{
    const Desk desk;
    const QString vault = desk.newVault();
    CHECK(desk.call({u"vault"_s, u"create"_s, vault}, "anders\n").code == 3);
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
    REQUIRE(desk.call({u"vault"_s, u"create"_s, vault}, u"caf\u00e9\n"_s.toUtf8()).code == 0);
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
    REQUIRE(desk.call({u"vault"_s, u"create"_s, second}, "geheim\n").code == 0);
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
        "assessments": [ { "list": { "taxonomy": "2026.1", "answers": {} } } ], "meldcode": {}, "colour": "red" })";
    const auto outcome = desk.call({u"case"_s, u"import"_s, vault, u"-"_s}, "geheim\n" + faulty);
    CHECK(outcome.code == 3);
    CHECK(outcome.out.isEmpty());
    for (const QString &path : {u"case.reference"_s, u"persons[1].role"_s, u"incidents[0].when"_s, u"incidents[0].source"_s, u"colour"_s}) {
        INFO(path.toStdString());
        CHECK(outcome.reason().contains(path));
    }
    const QByteArray unknown = R"({ "format": 1, "case": {}, "meldcode": {},
        "assessments": [ { "list": { "taxonomy": "2026.1", "answers": { "no.such": { "value": "yes" } } } } ] })";
    CHECK(desk.call({u"case"_s, u"import"_s, vault, u"-"_s}, "geheim\n" + unknown).reason().contains("assessments[0].list.answers.no.such"_L1));
    const QByteArray twice = R"({ "format": 1, "case": {}, "meldcode": {}, "notes": [
        { "id": "00000000-0000-4000-8000-000000000001", "noteKind": "fact" }, { "id": "00000000-0000-4000-8000-000000000001", "noteKind": "fact" } ] })";
    CHECK(desk.call({u"case"_s, u"import"_s, vault, u"-"_s}, "geheim\n" + twice).reason().contains("notes[1].id"_L1));
    CHECK(desk.call({u"case"_s, u"list"_s, vault, u"--json"_s}, "geheim\n").list().isEmpty());
}

TEST_CASE("what stops a referral is listed, and nothing is written", "[cli]")
{
    const Desk desk;
    const QString vault = desk.newVault();
    REQUIRE(desk.call({u"case"_s, u"import"_s, vault, u"-"_s}, "geheim\n" + smallCase).code == 0);
    const auto before = desk.files();
    const auto outcome = desk.call({u"referral"_s, vault, u"2026-014"_s, u"--kind"_s, u"melding"_s, u"--out"_s, desk.path(u"x.pdf"_s), u"--json"_s}, "geheim\n");
    CHECK(outcome.code == 1);
    QStringList codes;
    for (const auto &stops = outcome.json().value("stops"_L1).toArray(); const auto &stop : stops)
        codes.append(stop.toObject().value("code"_L1).toString());
    CHECK(codes.contains("no-reporter"_L1));
    CHECK(codes.contains("q2-unanswered"_L1));
    CHECK(desk.files() == before);
}

TEST_CASE("the practice vault holds three cases that come out as the practice review says", "[cli][practice]")
{
    const Desk desk;
    const QString vault = desk.practiceVault();
    CHECK(desk.call({u"vault"_s, u"verify"_s, vault}, practiceWords).code == 0);
    const auto cases = desk.call({u"case"_s, u"list"_s, vault, u"--json"_s}, practiceWords).list();
    REQUIRE(cases.size() == 3);
    for (const auto &head : cases)
        CHECK(head.toObject().value("opened"_L1).toString() >= "2027-02-02"_L1);

    const auto verdict = [&](const QString &name) { return desk.call({u"score"_s, desk.path(name + u".answers.json"_s), u"--json"_s}).json(); };
    const auto hals = verdict(u"hals"_s), cent = verdict(u"een-cent"_s), taart = verdict(u"taart"_s);
    CHECK(idsOf(hals.value("triggers"_L1).toArray()) == QStringList{u"T2"_s, u"T4"_s, u"T5"_s, u"T11"_s});
    CHECK(hals.value("tempo"_L1) == u"now"_s);
    CHECK(hals.value("band"_L1) == u"very-high"_s);
    CHECK(hals.value("points"_L1).toObject().value("known"_L1) == 9.5);
    CHECK(idsOf(cent.value("triggers"_L1).toArray()) == QStringList{u"T5"_s, u"T6"_s, u"T8"_s, u"T12"_s});
    CHECK(cent.value("tempo"_L1) == u"today"_s);
    CHECK(cent.value("band"_L1) == u"very-high"_s);
    CHECK(cent.value("points"_L1).toObject().value("known"_L1) == 6.5);
    CHECK(taart.value("triggers"_L1).toArray().isEmpty());
    CHECK(taart.value("tempo"_L1) == u"today"_s);
    CHECK(taart.value("band"_L1) == u"few"_s);
    CHECK(taart.value("points"_L1).toObject().value("known"_L1) == 2);
    for (const auto &each : {hals, cent, taart})
        CHECK(each.value("enough"_L1) == true);
}

TEST_CASE("a second practice vault never takes the place of the first", "[cli][practice]")
{
    const Desk desk;
    desk.practiceVault();
    const auto before = desk.read(u"practice.vlagwijzer"_s);
    CHECK(desk.call({u"practice"_s, desk.folder.path()}).code == 3);
    CHECK(desk.read(u"practice.vlagwijzer"_s) == before);
}

TEST_CASE("the practice cases keep their shape on any day", "[practice]")
{
    const auto pack = taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder));
    REQUIRE(pack.has_value());
    for (const QDate today : {QDate(2026, 11, 6), QDate(2027, 3, 1), QDate(2028, 2, 29), QDate(2031, 12, 31)}) {
        for (const QString &name : practice::caseNames()) {
            INFO(name.toStdString() << " " << today.toString(Qt::ISODate).toStdString());
            const auto file = practice::practiceCase(name, today);
            REQUIRE(file.has_value());
            REQUIRE(file->current());
            Faults faults;
            assessment::checkAgainst(file->current()->list, pack->taxonomy, {}, faults);
            CHECK(faults.isEmpty());
            CHECK(assessment::score(pack->taxonomy, file->current()->list, today).enough);
            const auto text = QString::fromUtf8(QJsonDocument(dossier::toJson(*file)).toJson());
            CHECK_FALSE(text.contains("[["_L1));
            for (const auto &incident : file->incidents)
                CHECK(incident.when->last() <= today);
        }
    }
}

TEST_CASE("the open part of a practice referral does not teach to give her away", "[practice]")
{
    const auto pack = taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder));
    REQUIRE(pack.has_value());
    const QDateTime made(QDate(2026, 11, 6), QTime(11, 0), Qt::UTC);
    for (const QString &name : practice::caseNames()) {
        const auto file = practice::practiceCase(name, made.date());
        REQUIRE(file.has_value());
        const auto verdict = assessment::score(pack->taxonomy, file->current()->list, made.date());
        dossier::Practice worker;
        worker.name = u"O. Oefenaar"_s;
        worker.region = u"Oefenregio"_s;
        const auto content = referral::buildReferral({*file, worker, *pack, &verdict, file->referrals.first(), made, u"0.1.0"_s});
        CHECK_FALSE(content.hasHardStop());
        const QString open = referral::toText(content.open);
        for (const QString &word : {u"volgkastje"_s, u"zus"_s, u"Zwolle"_s, u"keel"_s, u"zwart"_s, u"bankpas"_s, u"alleen spreken"_s, u"tablet"_s}) {
            INFO(name.toStdString() << ": " << word.toStdString());
            CHECK_FALSE(open.contains(word, Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("the practice vault gives referrals, encrypted and open, that say OEFENING", "[cli][practice]")
{
    const Desk desk;
    const QString vault = desk.practiceVault();
    for (const QString &reference : {u"OEF-HALS"_s, u"OEF-CENT"_s, u"OEF-TAART"_s}) {
        INFO(reference.toStdString());
        const auto outcome = desk.call({u"referral"_s, vault, reference, u"--kind"_s, u"melding"_s, u"--out"_s, desk.path(reference + u".pdf"_s), u"--json"_s},
                                       practiceWords);
        CHECK(outcome.code == 0);
        const auto files = outcome.json().value("files"_L1).toArray();
        REQUIRE(files.size() == 2);
        CHECK(files.at(0).toObject().value("path"_L1).toString() == desk.path(u"OEFENING-"_s + reference + u".pdf"_s));
        CHECK(files.at(1).toObject().value("path"_L1).toString() == desk.path(u"OEFENING-"_s + reference + u"-deel-S.pdf"_s));
        const QString first = files.at(0).toObject().value("passphrase"_L1).toString(), second = files.at(1).toObject().value("passphrase"_L1).toString();
        CHECK_FALSE(first.isEmpty());
        CHECK(first != second);
        const auto pdf = desk.read(u"OEFENING-"_s + reference + u".pdf"_s);
        CHECK(pdf.startsWith("%PDF-"));
        CHECK(pdf.contains("/Encrypt"));
    }
    const QStringList open{u"referral"_s, vault, u"OEF-HALS"_s, u"--kind"_s, u"crisisblad"_s, u"--out"_s, desk.path(u"spoed.pdf"_s), u"--open"_s};
    const auto outcome = desk.call(open, practiceWords);
    CHECK(outcome.code == 0);
    CHECK_FALSE(desk.read(u"OEFENING-spoed.pdf"_s).contains("/Encrypt"));
    CHECK(desk.call(open, practiceWords).code == 3); // the file is there already
}

TEST_CASE("a referral stands in the log, in the draft and, when asked, in the archive", "[cli][practice]")
{
    const Desk desk;
    const QString vault = desk.practiceVault();
    const auto outcome = desk.call({u"referral"_s, vault, u"OEF-CENT"_s, u"--kind"_s, u"melding"_s, u"--out"_s, desk.path(u"m.pdf"_s), u"--open"_s,
                                    u"--archive"_s, u"--json"_s}, practiceWords);
    REQUIRE(outcome.code == 0);
    const QString checksum = outcome.json().value("files"_L1).toArray().at(0).toObject().value("checksum"_L1).toString();

    auto locked = vault::Locked::read(vault, desk.clock, {});
    REQUIRE(locked.has_value());
    QString typed = QString::fromLatin1(practice::passphrase);
    const auto key = crypto::deriveKey(crypto::preparePassphrase(typed), (*locked)->kdf());
    REQUIRE(key.has_value());
    const auto session = (*locked)->open(*key);
    REQUIRE(session.has_value());
    vault::CaseStore store(**session);
    const auto heads = store.cases();
    REQUIRE(heads.has_value());
    for (const auto &head : *heads) {
        if (head.reference != "OEF-CENT"_L1)
            continue;
        const auto loaded = store.load(head.id, true);
        REQUIRE(loaded.has_value());
        CHECK(loaded->findings.isEmpty());
        CHECK(loaded->file.archive.size() == 2);
        REQUIRE(loaded->file.referrals.first().exports.size() == 1);
        CHECK(loaded->file.referrals.first().exports.first().value("checksum"_L1).toString() == checksum);
        const auto journal = (*session)->journal(head.id);
        REQUIRE(journal.has_value());
        const auto line = std::ranges::find(*journal, u"export"_s, &vault::JournalEntry::action);
        REQUIRE(line != journal->end());
        CHECK(line->detail.value("receiver"_L1).toString() == "Veilig Thuis Oefenregio"_L1);
        CHECK(line->detail.value("checksum"_L1).toString() == checksum);
    }
}

TEST_CASE("an export of a practice case is in the log too", "[cli][practice]")
{
    const Desk desk;
    const QString vault = desk.practiceVault();
    const auto before = desk.call({u"vault"_s, u"info"_s, vault, u"--json"_s}).json().value("journal"_L1).toInt();
    const auto exported = desk.call({u"case"_s, u"export"_s, vault, u"OEF-TAART"_s}, practiceWords);
    REQUIRE(exported.code == 0);
    CHECK(dossier::caseFrom(exported.out, u"export"_s).has_value());
    CHECK(desk.call({u"vault"_s, u"info"_s, vault, u"--json"_s}).json().value("journal"_L1).toInt() == before + 2); // opened, exported
}
