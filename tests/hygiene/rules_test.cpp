// SPDX-License-Identifier: EUPL-1.2
#include "tests/hygiene/sources.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <iostream>

// A comment that names a rule of law or practice leads to that rule in docs/rules; docs/rules/README.md says how to cite.

using namespace vw::test;

namespace {

const QString top = u"docs/rules/"_s;

/// "4", "16.1", "G10", "B": what a heading of a rule begins with.
const QString number = uR"((?:[A-Z]?\d+(?:\.\d+)*|[A-Z])(?![\w.]*\w))"_s;
const QString numberList = number + u"(?:(?:, | and |-)"_s + number + u")*"_s;

using Headings = QMap<QString, QStringList>; ///< file without its ending -> numbers of its headings, in order

QStringList headingsOf(const QString &text)
{
    static const QRegularExpression heading(u"^#{1,4} ("_s + number + u") \\S"_s, QRegularExpression::MultilineOption);
    QStringList numbers;
    for (auto found = heading.globalMatch(text); found.hasNext();)
        numbers += found.next().captured(1);
    return numbers;
}

const Headings &written()
{
    static const Headings all = [] {
        Headings headings;
        for (const QString &path : filesUnder({u"docs/rules"_s}, {u"*.md"_s}))
            headings.insert(path.mid(top.size()).chopped(3), headingsOf(readText(path)));
        headings.remove(u"README"_s);
        return headings;
    }();
    return all;
}

struct Citation {
    QString document;
    QStringList numbers; ///< both ends of a range; empty when none was named
};

/// What a line cites. Within docs/rules the documents name each other without the folder.
QList<Citation> citationsIn(const Line &line)
{
    const bool amongRules = line.path.startsWith(top);
    static const QRegularExpression outside(uR"((?<![\w/])rules/([a-z-]+)(?:(?= ")|(?: ()"_s + numberList + u"))?)"_s);
    static const QRegularExpression inside(u"(?<![\\w/-])("_s + written().keys().join(u'|') + u") ("_s + numberList + u')');
    static const QRegularExpression one(number);
    QList<Citation> citations;
    for (auto found = (amongRules ? inside : outside).globalMatch(line.text); found.hasNext();) {
        const auto match = found.next();
        Citation citation{match.captured(1), {}};
        for (auto each = one.globalMatch(match.captured(2)); each.hasNext();)
            citation.numbers += each.next().captured(0);
        citations += citation;
    }
    return citations;
}

bool leadsNowhere(const Line &line)
{
    const auto citations = citationsIn(line);
    return std::ranges::any_of(citations, [](const Citation &citation) {
        const QStringList known = written().value(citation.document);
        return citation.numbers.isEmpty() ||
               std::ranges::any_of(citation.numbers, [&](const QString &each) { return known.count(each) != 1; });
    });
}

/// Names a rule in another form than the agreed one, or a file that is not in this tree.
bool vague(const Line &line)
{
    static const QString old = uR"((?<![\w/-])(practice-review|systems|evidence|meldcode|taxonomy|verdict|vault)(\.md)? (?=[A-Z]?\d))"_s;
    static const QString gone =
        uR"(\b(practice-review|systems|evidence|meldcode|taxonomy|verdict|architecture|screens)\.md\b|(design|domain)/\w)"_s;
    // A remark or danger of practice-review by its number alone; B1 or G2 in running words is a field of the paper.
    static const QString bare =
        uR"(\((?:\w+ )?[BGX]\d+((-|, | and )([BGX]\d+|rule \d))*\)|//[/!<]* [BGX]\d+((-|, | and )[BGX]?\d+)*( [a-z]|:| -))"_s;
    static const QString bareHigh = uR"((?<![\w/.:"<-])(G([7-9]|1\d|2[01])|B1[01])(?![\w"]))"_s;
    static const QRegularExpression cited(u"(?<![\\w/])rules/[a-z-]+ "_s + numberList);
    QString left = line.text;
    left.remove(cited);
    if (has(old, left) || has(gone, left))
        return true;
    const qsizetype comment = left.indexOf(u"//"_s);
    const bool prose = line.path.endsWith(u".md");
    return (prose || comment >= 0) && (has(bare, prose ? left : left.mid(comment)) || has(bareHigh, prose ? left : left.mid(comment)));
}

/// Whatever may cite: sources, scripts, and what describes a format.
QList<Line> linesThatCite()
{
    QList<Line> lines;
    const QStringList folders = productFolders + QStringList{u"tests"_s, u"cmake"_s, u"packaging"_s};
    for (const QString &path :
         filesUnder(folders, cppNames + QStringList{u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sh"_s, u"*.py"_s, u"*.md"_s}))
        lines += linesOf(path, readText(path));
    return lines;
}

QList<Line> rules()
{
    QList<Line> lines;
    for (const QString &path : filesUnder({u"docs/rules"_s}, {u"*.md"_s}))
        if (!path.endsWith(u"README.md"))
            lines += linesOf(path, readText(path));
    return lines;
}

} // namespace

TEST_CASE("every rule has a number of its own in its file")
{
    REQUIRE(written().keys() == QStringList{u"evidence"_s, u"meldcode"_s, u"paper"_s, u"pattern"_s, u"practice-review"_s, u"records"_s,
                                            u"systems"_s, u"taxonomy"_s, u"vault"_s, u"verdict"_s});
    for (const QStringList &numbers : written()) {
        CHECK(numbers.size() > 4);
        CHECK(QSet<QString>(numbers.begin(), numbers.end()).size() == numbers.size());
    }
    CHECK(headingsOf(u"# Title\n## 16 Paper\n### 16.1 Whole\n### G10 Flags\n## B Routes\n# Band\ntext 4 x\n"_s) ==
          QStringList{u"16"_s, u"16.1"_s, u"G10"_s, u"B"_s});
}

TEST_CASE("every rule that is cited can be read here")
{
    const auto lines = linesThatCite();
    REQUIRE(std::count_if(lines.begin(), lines.end(), [](const Line &line) { return !citationsIn(line).isEmpty(); }) > 50);
    CHECK(breaches(lines, leadsNowhere) == clean);
    CHECK(breaches(rules(), leadsNowhere) == clean);
    const QString name = u"// rules"_s;
    const auto made = [](const QString &text) { return leadsNowhere({u"core/a.cpp"_s, 1, text}); };
    CHECK(made(name + u"/meldcode 99: invented"_s));
    CHECK(made(name + u"/meldcode 16.9"_s));
    CHECK(made(name + u"/practice-review B2-B99"_s));
    CHECK(made(name + u"/practice-review G8, G99)"_s));
    CHECK(made(name + u"/folklore 4"_s));
    CHECK(made(name + u"/meldcode, somewhere"_s));
    CHECK_FALSE(made(name + u"/meldcode 16.1: the whole"_s));
    CHECK_FALSE(made(name + u"/practice-review B2-B9, G5)."_s));
    CHECK(leadsNowhere({u"docs/rules/x.md"_s, 1, u"see meldcode"_s + u" 99"_s}));
    CHECK_FALSE(leadsNowhere({u"docs/rules/x.md"_s, 1, u"see meldcode"_s + u" 16.1 and practice-review"_s + u" G8."_s}));
}

TEST_CASE("a rule is cited in one form")
{
    CHECK(breaches(linesThatCite(), vague) == clean);
    const auto made = [](const QString &text) { return vague({u"core/a.cpp"_s, 1, text}); };
    CHECK(made(u"/// See practice-review"_s + u" G1."_s));
    CHECK(made(u"/// The list of meldcode"_s + u".md 16.2"_s));
    CHECK(made(u"/// What design"_s + u"/vault promises"_s));
    CHECK(made(u"int a; // hidden ("_s + u"B10)"_s));
    CHECK(made(u"/// "_s + u"B2, B3: what the list shows"_s));
    CHECK(made(u"/// moved by "_s + u"G9 to part S"_s));
    CHECK_FALSE(made(u"/// rules/practice-review B2, B3: what the list shows"_s));
    CHECK_FALSE(made(u"/// her words in G1 cannot be judged by a program"_s));
    CHECK_FALSE(made(u"    put(u\"G9\"_s); // the field"_s));
}

TEST_CASE("what the taxonomy names as a document of its own is here")
{
    const QString pack = readText(u"resources/taxonomy/taxonomy.json"_s);
    static const QRegularExpression own(uR"re("id": "([a-z-]+)",\s*"reference": "Vlagwijzer)re"_s);
    QStringList found;
    for (auto match = own.globalMatch(pack); match.hasNext();)
        found += match.next().captured(1);
    REQUIRE(found.size() >= 2);
    for (const QString &id : found)
        CHECK(written().contains(id));
}

TEST_CASE("rules that nobody cites, for who wants to know", "[.report]")
{
    Headings left = written();
    for (const auto &lines : {linesThatCite(), rules()})
        for (const Line &line : lines)
            for (const Citation &citation : citationsIn(line))
                for (const QString &each : citation.numbers)
                    left[citation.document].removeAll(each);
    for (auto it = left.begin(); it != left.end(); ++it)
        std::cout << it.key().toStdString() << ": " << it->join(u' ').toStdString() << '\n';
}
