// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/loader.h"
#include "core/taxonomy/pack.h"
#include "core/wording/sentences.h"
#include "tests/support/stringmaker.h"

#include <QDir>
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
    CHECK(pack->taxonomy.triggers.size() == 17);
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
        CHECK(fault == Error{ErrorCode::OutOfRange, {QStringLiteral("taxonomy.json:.questions[0].points"), QStringLiteral("4"), QStringLiteral("0..3")}});
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
        const auto fault = faultAfter([](auto &o) { setInTrigger(o, "when", QJsonObject{{QStringLiteral("flag"), QStringLiteral("no.such")}}); });
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
        CHECK(faultAfter([](auto &o) { o.insert(QStringLiteral("format"), 2); }).code == ErrorCode::UnsupportedVersion);
    }
    SECTION("an id that occurs twice")
    {
        CHECK(faultAfter([](auto &o) { setInQuestion(o, 1, "id", QStringLiteral("violence.recent")); }).code == ErrorCode::DuplicateId);
    }
    SECTION("a word it does not know")
    {
        CHECK(faultAfter([](auto &o) { setInQuestion(o, 1, "colour", QStringLiteral("red")); }).code == ErrorCode::UnknownKey);
    }
}

TEST_CASE("a text that is missing in one language refuses the folder", "[taxonomy]")
{
    QTemporaryDir folder;
    const QDir from{QString(QLatin1StringView(builtInFolder))};
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("jurisdictions")));
    for (const auto &name : {QStringLiteral("taxonomy.json"), QStringLiteral("texts.nl.json"), QStringLiteral("texts.en.json"),
                             QStringLiteral("jurisdictions/nl.json")})
        REQUIRE(QFile::copy(from.filePath(name), folder.filePath(name)));
    QFile english(folder.filePath(QStringLiteral("texts.en.json")));
    english.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(english.open(QIODevice::ReadWrite));
    auto texts = QJsonDocument::fromJson(english.readAll()).object();
    auto questions = texts.value(QStringLiteral("questions")).toObject();
    auto entry = questions.value(QStringLiteral("strangulation.event")).toObject();
    entry.remove(QStringLiteral("why"));
    questions.insert(QStringLiteral("strangulation.event"), entry);
    texts.insert(QStringLiteral("questions"), questions);
    english.resize(0);
    english.write(QJsonDocument(texts).toJson());
    english.close();

    const auto pack = loadPack(folder.path());
    REQUIRE_FALSE(pack.has_value());
    CHECK(pack.error() == Faults{Error{ErrorCode::MissingText, {QStringLiteral("en"), QStringLiteral("questions.strangulation.event"), QStringLiteral("why")}}});
}
