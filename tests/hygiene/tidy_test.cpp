// SPDX-License-Identifier: EUPL-1.2
#include "tests/hygiene/sources.h"

#include <algorithm>

// What may stand nowhere in the sources, and what must stand in each.

using namespace vw::test;

namespace {

// ---- the rules: each is true when the line or text breaks it

bool network(const Line &line)
{
    if (line.path.endsWith(u".txt") || line.path.endsWith(u".cmake"))
        return has(u"\\b(Qt6?::)?(Network|WebSockets|WebEngine\\w*|HttpServer)\\b|\\bQt6Network|(?i:curl)"_s,
                   line.text.section(u'#', 0, 0));
    return has(
        u"\\bQ(Tcp|Udp|Network|Ssl|AbstractSocket|LocalS|WebSocket|Http|Dns|HostInfo|HostAddress)\\w*|\\bQtNetwork\\b|\\bAF_INET6?\\b|"
        "<(netinet|arpa)/|<netdb\\.h>|<curl"_s,
        line.text);
}

bool machinePath(const Line &line)
{
    return has(uR"((?<![\w.])/(work|root|farm|home)/)"_s, line.text);
}

bool unfinished(const Line &line)
{
    return has(uR"(\b(TODO|FIXME)\b)"_s, line.text);
}

bool withoutLicence(const QString &text)
{
    return !text.section(u'\n', 0, 2).contains(u"SPDX-License-Identifier: EUPL-1.2");
}

bool tooLong(const QString &text)
{
    return text.count(u'\n') > 400;
}

/// Literals that are read as Latin-1 and hold a sign that is written in UTF-8, or named by its number: on screen it falls apart.
QStringList brokenSigns(const QString &path, const QString &code)
{
    const QString literal = uR"x((?<!['\\])"(?:\\.|[^"\\\n])*+")x"_s;
    static const QRegularExpression latin(
        u"(?:"_s + literal + u"\\s*)*+(?<=\")_L1\\b|\\b(?:QLatin1String(?:View)?|fromLatin1)\\s*[({]\\s*(?:"_s + literal + u"\\s*)+"_s);
    REQUIRE(latin.isValid());
    QStringList found;
    for (auto it = latin.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        if (has(uR"([^\x00-\x7F]|\\[uUN]|\\x[89a-fA-F]|\\[2-7]\d\d)"_s, match.captured()))
            found += u"%1:%2: %3"_s.arg(path).arg(code.left(match.capturedStart()).count(u'\n') + 1).arg(match.captured());
    }
    return found;
}

} // namespace

TEST_CASE("comments are left out before a rule reads a line")
{
    CHECK(withoutComments(u"a // sodium_init\nb /* QSql\n */ c \"// stays\" '\"' d"_s) == u"a \nb \n c \"// stays\" '\"' d"_s);
    CHECK(withoutComments(u"R\"(// \" stays)\" 1'000 u'\"' // gone"_s) == u"R\"(// \" stays)\" 1'000 u'\"' "_s);
    REQUIRE(productCode().size() > 5000);
    CHECK(readText(u"core/crypto/sealing.cpp"_s).contains(u"crypto_"));
}

TEST_CASE("nothing reaches for a network")
{
    QList<Line> build = linesOf(u"CMakeLists.txt"_s, readText(u"CMakeLists.txt"_s));
    for (const QString &path : filesUnder(productFolders + QStringList{u"tests"_s, u"cmake"_s, u"resources"_s, u"translations"_s},
                                          {u"CMakeLists.txt"_s, u"*.cmake"_s}))
        build += linesOf(path, readText(path));
    REQUIRE(build.size() > 100);
    CHECK(breaches(build, network) == clean);
    CHECK(breaches(productCode(), network) == clean);
    CHECK(network({u"CMakeLists.txt"_s, 1, u"find_package(Qt6 REQUIRED COMPONENTS Core Network)"_s}));
    CHECK(network({u"ui/CMakeLists.txt"_s, 1, u"target_link_libraries(vw_ui PUBLIC Qt6::Network)"_s}));
    CHECK(network({u"app/window/main.cpp"_s, 1, u"#include <QNetworkAccessManager>"_s}));
    CHECK(network({u"app/window/main.cpp"_s, 1, u"QTcpSocket socket;"_s}));
    CHECK_FALSE(network({u"ui/CMakeLists.txt"_s, 1, u"# No Network here"_s}));
}

TEST_CASE("no text that is read as Latin-1 holds a sign that is not ASCII")
{
    QStringList broken;
    for (const QString &path : filesUnder(productFolders + QStringList{u"tests"_s}, cppNames))
        broken += brokenSigns(path, withoutComments(readText(path)));
    CHECK(broken == clean);
    const auto breaks = [](const QString &code) { return !brokenSigns(u"ui/a.cpp"_s, code).isEmpty(); };
    CHECK(breaks(u"words.join(\" \u00b7 \"_L1)"_s));
    CHECK(breaks(u"words.join(\" \\u00b7 \"_L1)"_s));
    CHECK(breaks(u"words.join(\"\\xc2\\xb7\"_L1)"_s));
    CHECK(breaks(u"QLatin1String(\"caf\u00e9\")"_s));
    CHECK(breaks(u"QLatin1StringView(\"a\"\n    \"\u2026\")"_s));
    CHECK(breaks(u"QString::fromLatin1(\"\u2026\")"_s));
    CHECK(breaks(u"x = \"one \u2026 \"\n    \"two\"_L1;"_s));
    CHECK(brokenSigns(u"ui/a.cpp"_s, u"a\nb = \"\u2026\"_L1"_s) == QStringList{u"ui/a.cpp:2: \"\u2026\"_L1"_s});
    CHECK_FALSE(breaks(u"words.join(u\" \u00b7 \"_s)"_s));
    CHECK_FALSE(breaks(u"x = u\"\u2026\"_s + \"plain\"_L1;"_s));
    CHECK_FALSE(breaks(u"words.join(\"\\n\"_L1) + QLatin1String(\"plain\")"_s));
    CHECK_FALSE(breaks(u"c == u'\"' || d == \"\u2026\"_s"_s));
}

TEST_CASE("every source names its licence and stays within 400 lines")
{
    QStringList nameless, longOnes;
    const QStringList folders = productFolders + QStringList{u"tests"_s, u"cmake"_s, u"packaging"_s};
    QStringList sources = filesUnder(folders, cppNames + QStringList{u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sh"_s});
    sources += {u"CMakeLists.txt"_s, u".ci/run"_s};
    REQUIRE(sources.size() > 80);
    for (const QString &path : sources) {
        const QString text = readText(path);
        if (withoutLicence(text))
            nameless += path;
        if (tooLong(text))
            longOnes += path;
    }
    CHECK(nameless == clean);
    CHECK(longOnes == clean);
    CHECK(withoutLicence(u"#pragma once\n\n\n// SPDX-License-Identifier: EUPL-1.2\n"_s));
    CHECK(withoutLicence(QString()));
    CHECK(tooLong(QString(401, u'\n')));
    CHECK_FALSE(tooLong(QString(400, u'\n')));
}

TEST_CASE("nothing that ships holds a path of one machine, or a note for later")
{
    QList<Line> lines;
    for (const QString &path : filesUnder(productFolders + QStringList{u"resources"_s, u"packaging"_s, u"translations"_s}, {u"*"_s})) {
        const QString text = readText(path);
        if (!text.contains(QChar(u'\0'))) // pictures and fonts
            lines += linesOf(path, text);
    }
    REQUIRE(lines.size() > 8000);
    CHECK(breaches(lines, machinePath) == clean);
    CHECK(breaches(lines, unfinished) == clean);
    const QString top = u"/work"_s;
    CHECK(machinePath({u"packaging/run.sh"_s, 1, u"cd "_s + top + u"/main"_s}));
    CHECK(machinePath({u"resources/a.json"_s, 1, u"\"/root/.cache\""_s}));
    CHECK_FALSE(machinePath({u"resources/a.json"_s, 1, u"https://example.org/work/pages"_s}));
    CHECK(unfinished({u"ui/a.cpp"_s, 1, u"// TODO: later"_s}));
    CHECK(unfinished({u"ui/a.cpp"_s, 1, u"/* FIXME */"_s}));
    CHECK_FALSE(unfinished({u"ui/a.cpp"_s, 1, u"// what there is to do"_s}));
}

TEST_CASE("the run script opens the practice vault with the words of the program")
{
    static const QRegularExpression line(u"^practice_passphrase=\"([^\"]+)\"$"_s, QRegularExpression::MultilineOption);
    const QString words = line.match(readText(u"packaging/run.sh"_s)).captured(1);
    REQUIRE_FALSE(words.isEmpty());
    const auto holds = [](const QString &wanted) {
        return std::any_of(productCode().begin(), productCode().end(),
                           [&](const Line &code) { return code.path.startsWith(u"app/") && code.text.contains(u'"' + wanted + u'"'); });
    };
    CHECK(holds(words));
    CHECK_FALSE(holds(words + u"!"_s));
}
