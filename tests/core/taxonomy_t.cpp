// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/loader.h"
#include "core/taxonomy/pack.h"
#include "core/wording/sentences.h"
#include "tests/support/stringmaker.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace vw;
using namespace vw::taxonomy;

namespace {

/// A taxonomy with nothing too much: two questions, one first question, one trigger.
QJsonObject smallest()
{
    const auto json = R"({
        "format": 1, "version": "test.1",
        "domains": [{ "id": "violence" }],
        "capGroups": [{ "id": "physical", "points": 6 }],
        "bands": [{ "id": "few", "from": 0 }, { "id": "raised", "from": 3 }, { "id": "high", "from": 7 }, { "id": "very-high", "from": 12 }],
        "sources": [{ "id": "study", "reference": "A study", "seen": true }],
        "questions": [
            { "id": "violence.recent", "domain": "violence", "cap": "physical", "answer": "yesno", "moment": "first", "points": 1,
              "grade": "P", "weight": "core", "sources": ["study"], "follow": ["violence.how"] },
            { "id": "violence.how", "domain": "violence", "answer": "choices", "moment": "trust", "choices": ["hands", "object"] }
        ],
        "firstQuestions": [{ "id": "violence", "question": "violence.recent", "chips": [], "recency": true }],
        "triggers": [{ "id": "T1", "when": { "flag": "violence.recent" }, "because": ["violence.recent"], "floor": "high",
                       "tempo": [{ "tempo": "today" }], "sources": ["study"] }],
        "tempo": [{ "id": "violence", "tempo": "days", "when": { "flag": "violence.recent" } }]
    })";
    return QJsonDocument::fromJson(json).object();
}

/// Reads `smallest()` with one value changed and gives the first fault.
Error faultAfter(const std::function<void(QJsonObject &)> &change)
{
    auto object = smallest();
    change(object);
    Faults faults;
    (void)readTaxonomy(object, QStringLiteral("taxonomy.json"), faults);
    REQUIRE(!faults.isEmpty());
    return faults.first();
}

void setInQuestion(QJsonObject &object, int question, const char *key, const QJsonValue &value)
{
    auto questions = object.value(QStringLiteral("questions")).toArray();
    auto entry = questions.at(question).toObject();
    entry.insert(QLatin1StringView(key), value);
    questions.replace(question, entry);
    object.insert(QStringLiteral("questions"), questions);
}

void setInTrigger(QJsonObject &object, const char *key, const QJsonValue &value)
{
    auto triggers = object.value(QStringLiteral("triggers")).toArray();
    auto entry = triggers.at(0).toObject();
    entry.insert(QLatin1StringView(key), value);
    triggers.replace(0, entry);
    object.insert(QStringLiteral("triggers"), triggers);
}

} // namespace

TEST_CASE("the built-in taxonomy has no fault and every word in two languages", "[taxonomy]")
{
    const auto pack = loadPack(QLatin1StringView(builtInFolder));
    if (!pack)
        FAIL(wording::sentences(pack.error()).toStdString());
    CHECK(pack->taxonomy.firstQuestions.size() == 12);
    CHECK(pack->taxonomy.triggers.size() == 20);
    CHECK(pack->jurisdictions.contains(QStringLiteral("nl")));
    CHECK(pack->contentHash.size() == 32);
}

TEST_CASE("every factor F01-F31 of the evidence table is asked, but the combination F05", "[taxonomy]")
{
    const auto pack = loadPack(QLatin1StringView(builtInFolder));
    REQUIRE(pack.has_value());
    QSet<QString> factors;
    for (const auto &question : pack->taxonomy.questions)
        factors.insert(question.factor);
    for (int i = 1; i <= 31; ++i) {
        if (i != 5) // F05 equals the sum of F01 and F04: zero extra points, so no question
            CHECK(factors.contains(QStringLiteral("F%1").arg(i, 2, 10, QLatin1Char('0'))));
    }
}

TEST_CASE("the smallest taxonomy is accepted as it is", "[taxonomy]")
{
    Faults faults;
    const auto taxonomy = readTaxonomy(smallest(), QStringLiteral("taxonomy.json"), faults);
    CHECK(wording::sentences(faults) == QString());
    CHECK(taxonomy.questions.at(0).isFlag);
    CHECK_FALSE(taxonomy.questions.at(1).isFlag);
}

TEST_CASE("the loader refuses, with file, path and reason", "[taxonomy]")
{
    SECTION("a weight outside 0..3")
    {
        const auto fault = faultAfter([](auto &o) { setInQuestion(o, 0, "points", 4); });
        CHECK(fault == Error{ErrorCode::OutOfRange,
                             {QStringLiteral("taxonomy.json:.questions[0].points"), QStringLiteral("4"), QStringLiteral("0..3")}});
    }
    SECTION("a flag without a source")
    {
        const auto fault = faultAfter([](auto &o) { setInQuestion(o, 0, "sources", QJsonArray{}); });
        CHECK(fault.code == ErrorCode::NoSource);
    }
    SECTION("a source that does not exist")
    {
        const auto fault = faultAfter([](auto &o) { setInQuestion(o, 0, "sources", QJsonArray{QStringLiteral("nobody")}); });
        CHECK(fault.code == ErrorCode::UnknownId);
    }
    SECTION("an unknown domain")
    {
        CHECK(faultAfter([](auto &o) { setInQuestion(o, 1, "domain", QStringLiteral("weather")); }).code == ErrorCode::UnknownId);
    }
    SECTION("a trigger that names nothing")
    {
        const auto fault =
            faultAfter([](auto &o) { setInTrigger(o, "when", QJsonObject{{QStringLiteral("flag"), QStringLiteral("no.such")}}); });
        CHECK(fault == Error{ErrorCode::UnknownId, {QStringLiteral("taxonomy.json:.triggers[0].when.flag"), QStringLiteral("no.such")}});
    }
    SECTION("a trigger whose floor is under high")
    {
        CHECK(faultAfter([](auto &o) { setInTrigger(o, "floor", QStringLiteral("raised")); }).code == ErrorCode::OutOfRange);
    }
    SECTION("a crosswalk that names nothing")
    {
        const QJsonObject empty{{QStringLiteral("DASH"), QString()}};
        CHECK(faultAfter([&](auto &o) { setInQuestion(o, 0, "crosswalk", empty); }).code == ErrorCode::BadValue);
    }
    SECTION("follow-ups that run in a circle")
    {
        const QJsonArray back{QStringLiteral("violence.recent")};
        CHECK(faultAfter([&](auto &o) { setInQuestion(o, 1, "follow", back); }).code == ErrorCode::Cycle);
    }
    SECTION("a version it does not know")
    {
        CHECK(faultAfter([](auto &o) { o.insert(QStringLiteral("format"), 4); }).code == ErrorCode::UnsupportedVersion);
    }
    SECTION("a kind of danger that nobody named, one without answers of its own, and own answers that are none of its reasons")
    {
        const QJsonArray body{QStringLiteral("body")}, own{QStringLiteral("violence.how")};
        CHECK(faultAfter([&](auto &o) {
                  setInTrigger(o, "kinds", body);
                  setInTrigger(o, "own", QJsonArray{QStringLiteral("violence.recent")});
              }).code == ErrorCode::UnknownId);
        CHECK(faultAfter([&](auto &o) {
                  o.insert(QStringLiteral("kinds"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("body")}}});
                  setInTrigger(o, "kinds", body);
              }).code == ErrorCode::MissingKey);
        CHECK(faultAfter([&](auto &o) { setInTrigger(o, "own", own); }).code == ErrorCode::UnknownId);
    }
    SECTION("a floor that a suspicion lifts higher than a yes")
    {
        CHECK(faultAfter([](auto &o) { setInTrigger(o, "floorSuspected", QStringLiteral("very-high")); }).code == ErrorCode::OutOfRange);
    }
    SECTION("a floor without a condition, or without a source")
    {
        const auto withFloor = [](QJsonObject floor) {
            return faultAfter([&](auto &o) { o.insert(QStringLiteral("floors"), QJsonArray{floor}); }).code;
        };
        QJsonObject floor{{QStringLiteral("id"), QStringLiteral("x")},
                          {QStringLiteral("floor"), QStringLiteral("high")},
                          {QStringLiteral("sources"), QJsonArray{QStringLiteral("study")}}};
        CHECK(withFloor(floor) == ErrorCode::MissingKey);
        floor.remove(QStringLiteral("sources"));
        floor.insert(QStringLiteral("when"), QJsonObject{{QStringLiteral("flag"), QStringLiteral("violence.recent")}});
        CHECK(withFloor(floor) == ErrorCode::NoSource);
    }
    SECTION("an id that occurs twice")
    {
        CHECK(faultAfter([](auto &o) { setInQuestion(o, 1, "id", QStringLiteral("violence.recent")); }).code == ErrorCode::DuplicateId);
    }
    SECTION("more triggers than a verdict can keep")
    {
        const auto fault = faultAfter([](auto &o) {
            auto triggers = o.value(QStringLiteral("triggers")).toArray();
            for (int i = 0; i < 64; ++i)
                triggers.append(triggers.first());
            o.insert(QStringLiteral("triggers"), triggers);
        });
        CHECK(fault.code == ErrorCode::OutOfRange);
    }
    SECTION("a word it does not know")
    {
        CHECK(faultAfter([](auto &o) { setInQuestion(o, 1, "colour", QStringLiteral("red")); }).code == ErrorCode::UnknownKey);
    }
}

namespace {

/// A folder with the built-in pack, to break.
class PackFolder {
public:
    PackFolder()
    {
        const QString from = QString(QLatin1StringView(builtInFolder));
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next().mid(from.size() + 1);
            REQUIRE(QDir(m_folder.path()).mkpath(QFileInfo(m_folder.filePath(name)).path()));
            REQUIRE(QFile::copy(from + QLatin1Char('/') + name, m_folder.filePath(name)));
            QFile(m_folder.filePath(name)).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

    QJsonObject read(const char *name) const
    {
        QFile file(m_folder.filePath(QLatin1StringView(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    void write(const char *name, const QJsonObject &object)
    {
        QFile file(m_folder.filePath(QLatin1StringView(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(object).toJson());
    }

    /// Changes the first entry of a list in one of the files.
    void changeFirst(const char *name, const char *list, const std::function<void(QJsonObject &)> &change)
    {
        auto object = read(name);
        auto entries = object.value(QLatin1StringView(list)).toArray();
        auto entry = entries.at(0).toObject();
        change(entry);
        entries.replace(0, entry);
        object.insert(QLatin1StringView(list), entries);
        write(name, object);
    }

    [[nodiscard]] Error fault() const
    {
        const auto pack = loadPack(m_folder.path());
        REQUIRE_FALSE(pack.has_value());
        return pack.error().first();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("a text that is missing in one language refuses the folder", "[taxonomy]")
{
    PackFolder folder;
    auto texts = folder.read("texts.en.json");
    auto questions = texts.value(QStringLiteral("questions")).toObject();
    auto entry = questions.value(QStringLiteral("strangulation.event")).toObject();
    entry.remove(QStringLiteral("why"));
    questions.insert(QStringLiteral("strangulation.event"), entry);
    texts.insert(QStringLiteral("questions"), questions);
    folder.write("texts.en.json", texts);
    CHECK(folder.fault() ==
          Error{ErrorCode::MissingText, {QStringLiteral("en"), QStringLiteral("questions.strangulation.event"), QStringLiteral("why")}});
}

TEST_CASE("a folder with the built-in files is the built-in pack", "[taxonomy]")
{
    const PackFolder folder;
    const auto pack = loadPack(folder.path());
    REQUIRE(pack.has_value());
    CHECK(pack->contentHash == loadPack(QLatin1StringView(builtInFolder))->contentHash);
}

TEST_CASE("what is sealed of a pack makes the same pack again", "[taxonomy]")
{
    const auto pack = loadPack(QLatin1StringView(builtInFolder));
    REQUIRE(pack.has_value());
    const auto again = packFrom(pack->asJson, pack->contentHash);
    REQUIRE(again.has_value());
    CHECK(again->taxonomy.questions.size() == pack->taxonomy.questions.size());
    CHECK(again->measures.size() == pack->measures.size());
}

TEST_CASE("each fault in the other files is named too", "[taxonomy]")
{
    PackFolder folder;
    const auto text = [](const char *words) { return QJsonValue(QLatin1StringView(words)); };
    SECTION("a measure that fits nothing")
    {
        folder.changeFirst("measures.json", "entries", [](QJsonObject &e) {
            e.remove(QStringLiteral("triggers"));
            e.remove(QStringLiteral("when"));
        });
        CHECK(folder.fault().code == ErrorCode::MissingKey);
    }
    SECTION("a measure for a trigger that does not exist")
    {
        folder.changeFirst("measures.json", "entries",
                           [](QJsonObject &e) { e.insert(QStringLiteral("triggers"), QJsonArray{QStringLiteral("T99")}); });
        CHECK(folder.fault() == Error{ErrorCode::UnknownId, {QStringLiteral("measures.json:.entries[0].triggers"), QStringLiteral("T99")}});
    }
    SECTION("a measure without a source")
    {
        folder.changeFirst("measures.json", "entries", [](QJsonObject &e) { e.insert(QStringLiteral("sources"), QJsonArray{}); });
        CHECK(folder.fault().code == ErrorCode::NoSource);
    }
    SECTION("a phase that does not exist")
    {
        folder.changeFirst("measures.json", "entries", [](QJsonObject &e) { e.insert(QStringLiteral("phase"), 4); });
        CHECK(folder.fault().code == ErrorCode::OutOfRange);
    }
    SECTION("something to consider that does not exist")
    {
        folder.changeFirst("measures.json", "entries",
                           [&](QJsonObject &e) { e.insert(QStringLiteral("instead"), QJsonArray{text("wishes")}); });
        CHECK(folder.fault() == Error{ErrorCode::UnknownId, {QStringLiteral("huisverbod.instead"), QStringLiteral("wishes")}});
    }
    SECTION("a route twice")
    {
        auto routes = folder.read("routes.json");
        auto entries = routes.value(QStringLiteral("entries")).toArray();
        entries.append(entries.first());
        routes.insert(QStringLiteral("entries"), entries);
        folder.write("routes.json", routes);
        CHECK(folder.fault().code == ErrorCode::DuplicateId);
    }
    SECTION("a crosswalk to an item that the instrument does not have")
    {
        auto taxonomy = folder.read("taxonomy.json");
        setInQuestion(taxonomy, 0, "crosswalk", QJsonObject{{QStringLiteral("DASH"), QStringLiteral("99")}});
        folder.write("taxonomy.json", taxonomy);
        CHECK(folder.fault() ==
              Error{ErrorCode::UnknownId, {QStringLiteral("taxonomy.json:.questions[0].crosswalk.DASH"), QStringLiteral("99")}});
    }
    SECTION("a set that does not exist")
    {
        auto taxonomy = folder.read("taxonomy.json");
        setInTrigger(taxonomy, "when", QJsonObject{{QStringLiteral("of"), QStringLiteral("nothing")}});
        folder.write("taxonomy.json", taxonomy);
        CHECK(folder.fault() ==
              Error{ErrorCode::UnknownId, {QStringLiteral("taxonomy.json:.triggers[0].when.of"), QStringLiteral("nothing")}});
    }
    SECTION("a layer that does not exist")
    {
        auto taxonomy = folder.read("taxonomy.json");
        setInQuestion(taxonomy, 0, "layer", 4);
        folder.write("taxonomy.json", taxonomy);
        CHECK(folder.fault().code == ErrorCode::OutOfRange);
    }
    SECTION("evidence without a source")
    {
        auto taxonomy = folder.read("taxonomy.json");
        setInQuestion(taxonomy, 0, "evidence",
                      QJsonArray{QJsonObject{{QStringLiteral("source"), text("rumour")}, {QStringLiteral("grade"), text("S")}}});
        folder.write("taxonomy.json", taxonomy);
        CHECK(folder.fault() ==
              Error{ErrorCode::UnknownId, {QStringLiteral("taxonomy.json:.questions[0].evidence[0].source"), QStringLiteral("rumour")}});
    }
    SECTION("a file that is not there")
    {
        REQUIRE(QFile::remove(folder.path() + QStringLiteral("/routes.json")));
        CHECK(folder.fault().code == ErrorCode::FileNotFound);
    }
    SECTION("a band that no case could reach")
    {
        folder.changeFirst("taxonomy.json", "bands", [](QJsonObject &e) { e.insert(QStringLiteral("from"), 1000003); });
        CHECK(folder.fault().code == ErrorCode::OutOfRange);
    }
    SECTION("a band that begins below the one before")
    {
        folder.changeFirst("taxonomy.json", "bands", [](QJsonObject &e) { e.insert(QStringLiteral("from"), 5); });
        CHECK(folder.fault().code == ErrorCode::OutOfRange);
        CHECK(folder.fault().args.first() == QStringLiteral("taxonomy.json:.bands[1].from"));
    }
    SECTION("a file that is no JSON")
    {
        QFile file(folder.path() + QStringLiteral("/regions/parkstad.json"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("{ broken");
        file.close();
        CHECK(folder.fault().code == ErrorCode::NotJson);
    }
    SECTION("a card to recognise by, without a source")
    {
        folder.changeFirst("patterns.json", "groups", [](QJsonObject &group) {
            auto cards = group.value(QStringLiteral("cards")).toArray();
            auto card = cards.at(0).toObject();
            card.insert(QStringLiteral("sources"), QJsonArray{});
            cards.replace(0, card);
            group.insert(QStringLiteral("cards"), cards);
        });
        CHECK(folder.fault().code == ErrorCode::NoSource);
    }
}
