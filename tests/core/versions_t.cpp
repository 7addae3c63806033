// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/compare.h"
#include "core/taxonomy/packshelf.h"
#include "core/wording/versionwords.h"
#include "tests/support/talk.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace vw;
using namespace vw::test;

namespace {

/// The built-in taxonomy as another version: strangulation weighs 3, a stepchild is no longer asked about.
taxonomy::Taxonomy otherVersion()
{
    auto files = pack().asJson;
    auto object = files.value(QStringLiteral("taxonomy.json")).toObject();
    object.insert(QStringLiteral("version"), QStringLiteral("2027.1"));
    QJsonArray questions;
    for (const auto &list = object.value(QStringLiteral("questions")).toArray(); const auto &entry : list) {
        auto question = entry.toObject();
        const QString id = question.value(QStringLiteral("id")).toString();
        if (id == QLatin1String("children.stepchild"))
            continue;
        if (id == QLatin1String("strangulation.event"))
            question.insert(QStringLiteral("points"), 3);
        questions.append(question);
    }
    object.insert(QStringLiteral("questions"), questions);
    QJsonArray lines; // one rests on the question that is gone
    for (const auto &list = object.value(QStringLiteral("lines")).toArray(); const auto &line : list) {
        if (line[QStringLiteral("id")] != QLatin1String("child-too"))
            lines.append(line);
    }
    object.insert(QStringLiteral("lines"), lines);
    files.insert(QStringLiteral("taxonomy.json"), object);
    const auto built = taxonomy::packFrom(files, {});
    REQUIRE(built.has_value());
    return built->taxonomy;
}

bool has(const Comparison &comparison, Difference::What what, const char *id, const char *before, const char *after)
{
    return comparison.differences.contains(
        Difference{what, QString::fromLatin1(id), QString::fromLatin1(before), QString::fromLatin1(after)});
}

} // namespace

TEST_CASE("the same answers under another version: both verdicts, and what differs line by line", "[versions]")
{
    const auto after = otherVersion();
    const auto assessment = talk({{"strangulation.event", "yes 2026-10"}, {"children.stepchild", "yes"}});
    const auto comparison = compareVersions(pack().taxonomy, after, assessment, today);
    CHECK(comparison.before.known == 6);
    CHECK(comparison.after.known == 6);
    CHECK_FALSE(std::ranges::any_of(comparison.differences,
                                    [](const auto &d) { return d.what == Difference::What::Points; })); // one more, one less
    CHECK(has(comparison, Difference::What::Flag, "strangulation.event", "4", "6"));
    CHECK(has(comparison, Difference::What::Flag, "children.stepchild", "2", ""));
    CHECK(has(comparison, Difference::What::LostAnswer, "children.stepchild", "", ""));
    CHECK_FALSE(std::ranges::any_of(comparison.differences, [](const auto &d) { return d.what == Difference::What::Tempo; }));
    const wording::VersionContext words{pack().texts(QStringLiteral("nl")), pack().texts(QStringLiteral("nl")), {}};
    for (const auto &difference : comparison.differences)
        CHECK_FALSE(wording::differenceLine(difference, words).contains(QStringLiteral("%")));
}

TEST_CASE("nothing differs between a version and itself", "[versions]")
{
    CHECK(compareVersions(pack().taxonomy, pack().taxonomy, talk({{"threat.kill", "yes"}}), today).differences.isEmpty());
}

TEST_CASE("answers that another version does not ask are carried along, not lost", "[versions]")
{
    const auto assessment = talk({{"strangulation.event", "yes 2026-10"}, {"children.stepchild", "yes"}});
    const auto carried = carriedOver(assessment, pack().taxonomy, otherVersion(), today);
    CHECK(carried.taxonomy.text() == QStringLiteral("2027.1"));
    CHECK(carried.answers.size() == 1);
    CHECK(carried.rest.value(QStringLiteral("earlierAnswers")).toObject().contains(QStringLiteral("children.stepchild")));
}

TEST_CASE("a folder with a fault never replaces a good pack", "[versions]")
{
    auto shelf = taxonomy::PackShelf::withBuiltIn();
    REQUIRE(shelf.has_value());
    const auto good = shelf->current();
    QTemporaryDir empty;
    const auto faults = shelf->use(empty.path());
    CHECK_FALSE(faults.isEmpty());
    CHECK(faults.first().code == ErrorCode::FileNotFound);
    CHECK(shelf->current() == good);
    CHECK(shelf->folder().isEmpty());
}

TEST_CASE("a pack of format 1 still loads, with fewer words", "[versions]")
{
    auto files = pack().asJson;
    auto object = files.value(QStringLiteral("taxonomy.json")).toObject();
    object.insert(QStringLiteral("format"), 1);
    files.insert(QStringLiteral("taxonomy.json"), object);
    for (const auto &name : {QStringLiteral("texts.nl.json"), QStringLiteral("texts.en.json")}) {
        auto texts = files.value(name).toObject();
        auto questions = texts.value(QStringLiteral("questions")).toObject();
        for (auto question : questions) {
            auto words = question.toObject();
            words.remove(QStringLiteral("say"));
            words.insert(QStringLiteral("does"), QStringLiteral("telt"));
            question = words;
        }
        texts.insert(QStringLiteral("questions"), questions);
        files.insert(name, texts);
    }
    CHECK(taxonomy::packFrom(files, {}).has_value());
}
