// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/weighing.h"
#include "core/taxonomy/olderpack.h"
#include "core/wording/picture.h"
#include "core/wording/veilingwords.h"
#include "tests/support/meldcase.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

// Named sets, lines and lists of words: data of the pack, and where they come from for a pack that was sealed without them.

using namespace vw;
using namespace vw::taxonomy;
using namespace vw::test;

namespace {

/// The built-in pack as it was sealed before the sets: what is new is taken out, nothing else.
QJsonObject sealedBefore()
{
    auto files = builtIn().asJson;
    auto taxonomy = files.value(QStringLiteral("taxonomy.json")).toObject();
    auto sets = taxonomy.value(QStringLiteral("sets")).toObject();
    for (const auto *name : neededSets) {
        if (QLatin1StringView(name) != QLatin1StringView("grave")) // the only one there was
            sets.remove(QLatin1StringView(name));
    }
    taxonomy.insert(QStringLiteral("sets"), sets);
    taxonomy.remove(QStringLiteral("lines"));
    QJsonArray triggers;
    for (const auto &list = taxonomy.value(QStringLiteral("triggers")).toArray(); const auto &entry : list) {
        auto trigger = entry.toObject();
        trigger.remove(QStringLiteral("patternLine"));
        triggers.append(trigger);
    }
    taxonomy.insert(QStringLiteral("triggers"), triggers);
    files.insert(QStringLiteral("taxonomy.json"), taxonomy);
    auto dutch = files.value(QStringLiteral("texts.nl.json")).toObject();
    dutch.remove(QStringLiteral("veiling"));
    dutch.remove(QStringLiteral("interpreting"));
    files.insert(QStringLiteral("texts.nl.json"), dutch);
    return files;
}

void writeTo(const QString &folder, const QJsonObject &files)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString path = folder + QLatin1Char('/') + it.key();
        REQUIRE(QDir().mkpath(path.section(QLatin1Char('/'), 0, -2)));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(it->toObject()).toJson());
    }
}

QStringList namesOf(const QList<QuestionId> &ids)
{
    QStringList names;
    for (const auto &id : ids)
        names.append(id.text());
    return names;
}

QStringList extraOf(const assessment::Assessment &list, const Pack &pack)
{
    wording::PictureContext context{pack, QStringLiteral("nl"), {}, QStringLiteral("care"), {}, QDate(2026, 11, 3), &list, QLocale(), {}};
    return wording::pictureOf(assessment::score(pack.taxonomy, list, context.today), context).extra;
}

void say(assessment::Assessment &list, const char *question, assessment::Value value)
{
    list.answers[QuestionId(QLatin1StringView(question))].value = value;
}

} // namespace

TEST_CASE("the built-in pack has every set, line and list of words the program needs", "[taxonomy]")
{
    Faults faults;
    checkNeeded(builtIn().asJson, faults);
    CHECK(faults.isEmpty());
    for (const auto *name : neededSets)
        CHECK_FALSE(builtIn().taxonomy.set(QLatin1StringView(name)).isEmpty());
    CHECK(completed(builtIn().asJson) == builtIn().asJson);
    CHECK(builtIn().taxonomy.set(QStringLiteral("no such set")).isEmpty());
}

TEST_CASE("a folder without a set is refused, and the fault says which", "[taxonomy]")
{
    QTemporaryDir folder;
    auto files = builtIn().asJson;
    writeTo(folder.path(), files);
    REQUIRE(loadPack(folder.path()).has_value());
    const auto faultWithout = [&](const QString &file, const QString &key, const QString &inner) {
        auto changed = files;
        auto object = changed.value(file).toObject();
        if (inner.isEmpty()) {
            object.remove(key);
        } else {
            auto part = object.value(key).toObject();
            part.remove(inner);
            object.insert(key, part);
        }
        changed.insert(file, object);
        writeTo(folder.path(), changed);
        const auto pack = loadPack(folder.path());
        REQUIRE_FALSE(pack.has_value());
        REQUIRE(pack.error().size() == 1);
        return pack.error().first();
    };
    const QString taxonomy = QStringLiteral("taxonomy.json"), dutch = QStringLiteral("texts.nl.json");
    for (const auto *name : {"acute", "structural", "pattern", "house-of-safety", "child-told"}) {
        const QString set = QLatin1StringView(name);
        CHECK(faultWithout(taxonomy, QStringLiteral("sets"), set) ==
              Error{ErrorCode::MissingKey, {QStringLiteral("taxonomy.json:.sets.") + set}});
    }
    CHECK(faultWithout(taxonomy, QStringLiteral("lines"), {}) == Error{ErrorCode::MissingKey, {QStringLiteral("taxonomy.json:.lines")}});
    for (const auto *name : neededWords) {
        const QString words = QLatin1StringView(name);
        CHECK(faultWithout(dutch, words, {}) == Error{ErrorCode::MissingKey, {QStringLiteral("texts.nl.json:.") + words}});
    }
}

TEST_CASE("a pack that was sealed without sets still opens, with those of the built-in one, and weighs the same", "[taxonomy]")
{
    const auto before = packFrom(sealedBefore(), {});
    REQUIRE(before.has_value());
    for (const auto *name : neededSets) {
        const QString set = QLatin1StringView(name);
        CHECK(before->taxonomy.set(set) == builtIn().taxonomy.set(set));
    }
    CHECK(before->taxonomy.lines.size() == builtIn().taxonomy.lines.size());
    CHECK(before->taxonomy.trigger(TriggerId(QStringLiteral("T11")))->patternLine == QStringLiteral("intimate-terror"));
    CHECK(before->veiling.in(QStringLiteral("een gezinsdrama")).size() == 1);
    CHECK(before->asJson == sealedBefore()); // what is sealed stays as it is
    CHECK(weighAlike(*before, builtIn()));
    CHECK(weighAlike(builtIn(), *before));
}

TEST_CASE("a pack of other questions takes only what it can ask", "[taxonomy]")
{
    auto files = sealedBefore();
    auto taxonomy = files.value(QStringLiteral("taxonomy.json")).toObject();
    QJsonArray questions;
    for (const auto &list = taxonomy.value(QStringLiteral("questions")).toArray(); const auto &entry : list) {
        if (entry[QStringLiteral("id")].toString() != QStringLiteral("care.exhaustion"))
            questions.append(entry);
    }
    taxonomy.insert(QStringLiteral("questions"), questions);
    files.insert(QStringLiteral("taxonomy.json"), taxonomy);
    const auto lines = completed(files).value(QStringLiteral("taxonomy.json"))[QStringLiteral("lines")].toArray();
    CHECK(lines.size() == builtIn().taxonomy.lines.size() - 1);
    CHECK(std::ranges::none_of(lines, [](const auto &line) { return line[QStringLiteral("id")] == QStringLiteral("older-care"); }));
}

TEST_CASE("packs weigh alike as long as nothing that counts differs", "[taxonomy]")
{
    const auto changed = [](const QString &file, const std::function<void(QJsonObject &)> &change) {
        auto files = builtIn().asJson;
        auto object = files.value(file).toObject();
        change(object);
        files.insert(file, object);
        auto pack = packFrom(files, {});
        REQUIRE(pack.has_value());
        return std::move(*pack);
    };
    const QString taxonomy = QStringLiteral("taxonomy.json"), dutch = QStringLiteral("texts.nl.json");
    CHECK(weighAlike(builtIn(), changed(taxonomy, [](auto &o) { o.remove(QStringLiteral("origin")); })));
    CHECK(weighAlike(builtIn(), changed(dutch, [](auto &o) { o.insert(QStringLiteral("say"), QJsonArray{QStringLiteral("x")}); })));
    CHECK_FALSE(weighAlike(builtIn(), changed(taxonomy, [](auto &o) {
                               auto bands = o.value(QStringLiteral("bands")).toArray();
                               auto last = bands.last().toObject();
                               last.insert(QStringLiteral("from"), 13);
                               bands.replace(bands.size() - 1, last);
                               o.insert(QStringLiteral("bands"), bands);
                           })));
    CHECK_FALSE(weighAlike(builtIn(), changed(dutch, [](auto &o) { // the same question in other words is another question
                               auto questions = o.value(QStringLiteral("questions")).toObject();
                               auto question = questions.value(QStringLiteral("fear.death")).toObject();
                               question.insert(QStringLiteral("question"), QStringLiteral("Is {zij} bang?"));
                               questions.insert(QStringLiteral("fear.death"), question);
                               o.insert(QStringLiteral("questions"), questions);
                           })));
}

TEST_CASE("facts for question 2: acute within a year or without a date, structural of any time", "[meldcode]")
{
    const QDate today(2026, 11, 3);
    assessment::Assessment list;
    const auto found = [&] { return meldcode::pointers(builtIn().taxonomy, list, today); };
    const auto at = [&](const char *question, const char *date) {
        list.answers[QuestionId(QLatin1StringView(question))].when = PartialDate::parse(QLatin1StringView(date));
    };
    CHECK(found().acute.isEmpty());
    CHECK(found().structural.isEmpty());
    say(list, "threat.kill", assessment::Value::Yes);
    say(list, "weapon.used", assessment::Value::Suspected);
    say(list, "fear.death", assessment::Value::No);
    say(list, "stalking.behaviour", assessment::Value::Yes);
    at("stalking.behaviour", "2020-01-01");
    CHECK(namesOf(found().acute) == QStringList{QStringLiteral("weapon.used"), QStringLiteral("threat.kill")}); // the order of the set
    CHECK(namesOf(found().structural) == QStringList{QStringLiteral("stalking.behaviour")});
    at("threat.kill", "2025-11-03"); // a year ago to the day
    CHECK(namesOf(found().acute).contains(QStringLiteral("threat.kill")));
    at("threat.kill", "2025-11-02");
    CHECK_FALSE(namesOf(found().acute).contains(QStringLiteral("threat.kill")));
}

TEST_CASE("lines beside the picture follow what was answered", "[wording]")
{
    using assessment::Value;
    const auto line = [](const char *id) {
        return builtIn().texts(QStringLiteral("nl")).find(QStringLiteral("lines"), QLatin1StringView(id));
    };
    assessment::Assessment list;
    list.round.alone = assessment::Tri::Yes;
    CHECK_FALSE(extraOf(list, builtIn()).contains(line("reunited")));
    say(list, "separation.reunited", Value::Suspected);
    say(list, "withdrawn.statement", Value::Yes);
    say(list, "care.exhaustion", Value::Yes);
    say(list, "violence.recent", Value::No);
    for (const auto *id : {"reunited", "withdrawn", "older-care"})
        CHECK(extraOf(list, builtIn()).contains(line(id)));
    CHECK_FALSE(extraOf(list, builtIn()).contains(line("no-earlier-violence")));
    say(list, "violence.injury", Value::No);
    CHECK(extraOf(list, builtIn()).contains(line("no-earlier-violence")));
    SECTION("only context: a break asks other things than circumstances")
    {
        assessment::Assessment context;
        context.round.alone = assessment::Tri::Yes;
        say(context, "perpetrator.money", Value::Yes);
        CHECK(extraOf(context, builtIn()).contains(line("only-circumstances")));
        CHECK_FALSE(extraOf(context, builtIn()).contains(line("only-context")));
        say(context, "children.custody", Value::Yes);
        CHECK(extraOf(context, builtIn()).contains(line("only-context")));
        CHECK_FALSE(extraOf(context, builtIn()).contains(line("only-circumstances")));
    }
    SECTION("a no that does not count is still what was said")
    {
        assessment::Assessment watched;
        watched.round.alone = assessment::Tri::No;
        say(watched, "fear.death", Value::No);
        const auto extra = extraOf(watched, builtIn());
        CHECK(extra.contains(builtIn().texts(QStringLiteral("nl")).find(QStringLiteral("lines"), QStringLiteral("not-alone"))));
        CHECK(std::ranges::any_of(extra, [](const QString &text) { return text.contains(QStringLiteral("niet bang")); }));
    }
}

TEST_CASE("veiling words are found while typing and before sending by the same list", "[wording]")
{
    const auto &words = builtIn().veiling;
    const auto in = [&](const char *text) { return words.in(QString::fromUtf8(text)); };
    CHECK(in("Er was een Gezinsdrama na ruzies.") == QStringList{QStringLiteral("Gezinsdrama"), QStringLiteral("ruzies")});
    CHECK(in("een echtelijke ruzie") == QStringList{QStringLiteral("echtelijke ruzie")});
    CHECK(in("relatieproblemen, vechtscheidingen, echtelijke  twisten").size() == 3);
    CHECK(in("uit de hand gelopen en wederzijds").size() == 2);
    CHECK(in("ruzie en Ruzie").size() == 1);
    CHECK(in("Zij zei: \"wij hadden ruzie\".").isEmpty());
    CHECK(in("Zij zei: \u201cwij hadden ruzie\u201d.").isEmpty());
    CHECK(in("\"ruzie\" en toch ruzie").size() == 1);
    CHECK(in("kruzies, bruzie").isEmpty()); // whole words
    CHECK(in("hij sloeg haar").isEmpty());
    CHECK(WordList().in(QStringLiteral("ruzie")).isEmpty());
    CHECK_FALSE(WordList().occurIn(QStringLiteral("ruzie")));
    CHECK(WordList({QStringLiteral("Bakker")}).occurIn(QStringLiteral("\u201cmevrouw bakker zag het\u201d")));
    CHECK_FALSE(WordList({QStringLiteral("Bakker")}).occurIn(QStringLiteral("Bakkerij")));
    CHECK(wording::veilingRemark(QStringLiteral("hij sloeg haar"), builtIn()).isEmpty());
    CHECK(wording::veilingRemark(QStringLiteral("na ruzies"), builtIn()).contains(QStringLiteral("ruzies")));
    CHECK(builtIn().interpreting.in(QStringLiteral("Volgens mij is hij een narcist.")).size() == 2);
    CHECK(builtIn().interpreting.in(QStringLiteral("Zij: \"hij is een narcist\"")).isEmpty());
}
