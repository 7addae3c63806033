// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/desk.h"

#include "core/taxonomy/pack.h"

#include <QDirIterator>
#include <QFileInfo>

#include <functional>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace vw;
using namespace vw::test;

namespace {

const QByteArray throttled =
    R"({ "format": 1, "taxonomy": "2026.4", "assessed": "2027-02-01", "round": { "with": "victim", "alone": "yes" },
    "answers": { "strangulation.event": { "value": "yes", "when": "2027-01-20", "source": "U" } } })";

/// A folder with the program's own content, in which one text of taxonomy.json reads otherwise.
QString folderWith(const Desk &desk, const QByteArray &before, const QByteArray &after)
{
    const QString from = QLatin1StringView(taxonomy::builtInFolder);
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next().mid(from.size() + 1);
        REQUIRE(QDir(desk.folder.path()).mkpath(QFileInfo(desk.path(name)).path()));
        QFile file(files.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto bytes = file.readAll();
        if (name == "taxonomy.json"_L1) {
            REQUIRE(bytes.contains(before));
            bytes.replace(before, after);
        }
        desk.write(name, bytes);
    }
    return desk.folder.path();
}

QJsonObject itemOf(const QJsonObject &crosswalk, const QString &number)
{
    for (const auto &items = crosswalk.value("items"_L1).toArray(); const auto &item : items) {
        if (item.toObject().value("item"_L1) == number)
            return item.toObject();
    }
    return {};
}

} // namespace

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
    desk.write(u"taxonomy.json"_s, R"({ "format": 1 })");
    const auto outcome = desk.call({u"taxonomy"_s, u"check"_s, desk.folder.path(), u"--json"_s});
    CHECK(outcome.code == 1);
    CHECK(outcome.json().value("ok"_L1) == false);
    CHECK_FALSE(outcome.json().value("findings"_L1).toArray().isEmpty());
    CHECK(desk.call({u"taxonomy"_s, u"check"_s, desk.path(u"nowhere"_s)}).code == 3);
}

TEST_CASE("a check counts what the content holds, language by language and instrument by instrument", "[cli]")
{
    const Desk desk;
    const auto counts = desk.call({u"taxonomy"_s, u"check"_s, u"--json"_s}).json();
    const int questions = counts.value("questions"_L1).toInt();
    CHECK(questions > 180);
    for (const QString &language : {u"nl"_s, u"en"_s})
        CHECK(counts.value("texts"_L1).toObject().value(language) == questions);
    const auto crosswalk = counts.value("crosswalk"_L1).toObject().value("DA"_L1).toObject();
    CHECK(crosswalk.value("items"_L1) == 20);
    CHECK(crosswalk.value("touched"_L1) == 20);
    CHECK(desk.call({u"taxonomy"_s, u"check"_s}).text().contains(QString::number(questions)));
}

TEST_CASE("a question opens down to its findings, each with its source and mark", "[cli]")
{
    const Desk desk;
    for (const auto &[language, provisional] : {std::pair{u"nl"_s, u"voorlopig"_s}, std::pair{u"en"_s, u"provisional"_s}}) {
        const QString text = desk.call({u"taxonomy"_s, u"show"_s, u"strangulation.event"_s, u"--language"_s, language}).text();
        const QStringList lines = text.split(u'\n');
        const auto recalled = lines.filter(u"[spencer-stith-2020]"_s);
        CHECK(lines.filter(u"[glass-2008]"_s).size() == 2);
        REQUIRE(recalled.size() == 1);
        CHECK(recalled.first().contains(provisional));
    }
}

TEST_CASE("the crosswalk lists the instruments, then the numbers of one of them", "[cli]")
{
    const Desk desk;
    CHECK(idsOf(desk.call({u"taxonomy"_s, u"crosswalk"_s, u"--json"_s}).json().value("instruments"_L1).toArray()).contains(u"DASH"_s));
    const auto item = itemOf(desk.call({u"taxonomy"_s, u"crosswalk"_s, u"DA"_s, u"--json"_s}).json(), u"10"_s);
    CHECK(item.value("questions"_L1).toArray().contains(u"strangulation.event"_s));
    CHECK(desk.call({u"taxonomy"_s, u"crosswalk"_s, u"DA"_s}).text().contains("10  "_L1));
    const auto unknown = desk.call({u"taxonomy"_s, u"crosswalk"_s, u"HOROSCOPE"_s});
    CHECK(unknown.code == 3);
    CHECK(unknown.out.isEmpty());
    CHECK(unknown.reason().contains("HOROSCOPE"_L1));
}

TEST_CASE("with answers the crosswalk says what is answered and what is open", "[cli]")
{
    const Desk desk;
    const QString file = desk.write(u"antwoorden.json"_s, throttled);
    const auto crosswalk = desk.call({u"taxonomy"_s, u"crosswalk"_s, u"DA"_s, file, u"--json"_s}).json();
    CHECK(itemOf(crosswalk, u"10"_s).value("state"_L1) == u"answered"_s);
    CHECK(itemOf(crosswalk, u"1"_s).value("state"_L1) == u"open"_s);
    CHECK(desk.call({u"taxonomy"_s, u"crosswalk"_s, u"DA"_s, desk.path(u"nowhere.json"_s)}).code == 3);
}

TEST_CASE("two versions are compared over one file of answers, and what differs is named", "[cli]")
{
    const Desk desk;
    const QString file = desk.write(u"antwoorden.json"_s, throttled);

    SECTION("the same content")
    {
        const QString folder = folderWith(desk, "2026.4", "2026.4");
        const auto outcome = desk.call({u"taxonomy"_s, u"compare"_s, folder, file, u"--json"_s});
        CHECK(outcome.code == 0);
        CHECK(outcome.json().value("differences"_L1).toArray().isEmpty());
    }
    SECTION("a trigger with a higher floor")
    {
        const QString folder = folderWith(desk, R"("version": "2026.4")", R"("version": "2099.1")");
        QByteArray changed = desk.read(u"taxonomy.json"_s);
        const auto at = changed.indexOf(R"("id": "T2")");
        REQUIRE(at > 0);
        const auto floor = changed.indexOf(R"("floor": "high")", at);
        REQUIRE(floor > 0);
        changed.replace(floor, 15, R"("floor": "very-high")");
        desk.write(u"taxonomy.json"_s, changed);
        const auto outcome = desk.call({u"taxonomy"_s, u"compare"_s, folder, file, u"--json"_s});
        CHECK(outcome.code == 0);
        CHECK_FALSE(outcome.json().value("differences"_L1).toArray().isEmpty());
        CHECK(desk.call({u"taxonomy"_s, u"compare"_s, folder, file}).text().contains("2099.1"_L1));
    }
    SECTION("a folder that is not there, or not whole")
    {
        CHECK(desk.call({u"taxonomy"_s, u"compare"_s, desk.path(u"nowhere"_s), file}).code == 3);
        desk.write(u"taxonomy.json"_s, "{}");
        CHECK(desk.call({u"taxonomy"_s, u"compare"_s, desk.folder.path(), file}).code == 1);
    }
}

TEST_CASE("every command can work with the content of a folder", "[cli]")
{
    const Desk desk;
    const QString file = desk.write(u"antwoorden.json"_s, QByteArray(throttled).replace("2026.4", "2099.1"));
    CHECK(desk.call({u"score"_s, file}).code == 3);
    const QString folder = folderWith(desk, R"("version": "2026.4")", R"("version": "2099.1")");
    CHECK(desk.call({u"score"_s, file, u"--taxonomy"_s, folder}).code == 0);
    CHECK(desk.call({u"taxonomy"_s, u"check"_s, u"--taxonomy"_s, desk.path(u"nowhere"_s)}).code == 3);
    desk.write(u"taxonomy.json"_s, "{}");
    const auto faulty = desk.call({u"score"_s, file, u"--taxonomy"_s, folder});
    CHECK(faulty.code == 1);
    CHECK(faulty.out.isEmpty() == false);
}

#ifdef Q_OS_UNIX
namespace {

/// A run that hangs or fills the memory ends here, as a failure.
struct Limited {
    Limited() { ::alarm(20); }
    ~Limited() { ::alarm(0); }
};

} // namespace

TEST_CASE("a taxonomy that is a pipe, a device or a folder is bad input at once", "[cli]")
{
    const Desk desk;
    const QString there = folderWith(desk, R"("format")", R"("format")"), file = desk.path(u"taxonomy.json"_s);
    const QList<std::function<bool()>> kinds{
        [&] { return ::mkfifo(QFile::encodeName(file).constData(), 0600) == 0; }, [&] { return QFile::link(u"/dev/zero"_s, file); },
        [&] { return QFile(file).open(QIODevice::WriteOnly) && QFile::resize(file, 17 * 1024 * 1024); },
        [&] { return QDir().mkdir(file); }};
    for (const auto &make : kinds) {
        REQUIRE(QFile::remove(file));
        REQUIRE(make());
        const Limited run;
        const auto outcome = desk.call({u"taxonomy"_s, u"check"_s, there, u"--json"_s});
        CHECK(outcome.code == 1);
        CHECK_FALSE(outcome.json().value("findings"_L1).toArray().isEmpty());
    }
}
#endif
