// SPDX-License-Identifier: EUPL-1.2
// Words of a case that somebody else made never steer the terminal of the one who reads them.
#include "core/base/signs.h"
#include "tests/app/desk.h"

using namespace vw;
using namespace vw::test;

namespace {

/// ESC ]0;..BEL, clear the screen, a line of its own, a tab, C1, NUL, DEL and text turned round.
const QString evil = u"ESC\u001b]0;PWN\u0007\u001b[2J\nIMPORTED: OK\tTab\u009b31m\u0000\u007fRLO\u202egpj.exe\u2066x\u2028y"_s;
constexpr auto evilJson = R"(ESC\u001b]0;PWN\u0007\u001b[2J\nIMPORTED: OK\tTab\u009b31m\u0000\u007fRLO\u202egpj.exe\u2066x\u2028y)";
const QString shown = plainLine(evil);
const QString typedEvil = QString(evil).remove(QChar(0)); // as an argument; those end at a NUL

QByteArray evilCase()
{
    return QByteArray(R"({ "format": 1, "case": { "reference": "@", "opened": "2026-11-03", "relation": "@" },
        "persons": [ { "role": "victim", "surname": "@" } ], "incidents": [ { "what": "@", "when": "2026-11-02", "source": "W" } ],
        "meldcode": {} })")
        .replace("@", evilJson);
}

/// Line feeds of our own are all that may stand among the words.
void checkPlain(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    INFO(text.toHtmlEscaped().toStdString());
    for (const QChar sign : text)
        CHECK_FALSE((steers(sign) && sign != u'\n'));
    for (const QString &line : text.split(u'\n'))
        CHECK_FALSE(line.startsWith("IMPORTED"_L1));
}

} // namespace

TEST_CASE("no command writes a sign that steers the terminal, or a line that a case wrote", "[cli][signs]")
{
    const Desk desk;
    const QString vault = desk.newVault();
    const auto imported = desk.call({u"case"_s, u"import"_s, vault, u"-"_s}, "geheim\n" + evilCase());
    REQUIRE(imported.code == 0);
    CHECK(imported.text().contains(shown));
    checkPlain(imported.out);
    REQUIRE(desk.call({u"vault"_s, u"slots"_s, vault, u"rename"_s, u"1"_s, u"--name"_s, evil}, "geheim\n").code == 0);

    const auto listed = desk.call({u"case"_s, u"list"_s, vault}, "geheim\n");
    CHECK(listed.text().count(u'\n') == 1);
    CHECK(listed.text().startsWith(shown));
    const QString id = desk.call({u"case"_s, u"list"_s, vault, u"--json"_s}, "geheim\n").list().first()["id"_L1].toString();
    const QList<QStringList> calls{{u"case"_s, u"list"_s, vault},
                                   {u"case"_s, u"show"_s, vault, id},
                                   {u"case"_s, u"show"_s, vault, evil},
                                   {u"case"_s, u"show"_s, vault, evil + u"x"_s},
                                   {u"case"_s, u"export"_s, vault, id},
                                   {u"vault"_s, u"history"_s, vault},
                                   {u"vault"_s, u"history"_s, vault, id},
                                   {u"vault"_s, u"slots"_s, vault},
                                   {u"vault"_s, u"slots"_s, vault, u"rename"_s, u"1"_s, u"--name"_s, evil},
                                   {u"vault"_s, u"verify"_s, vault},
                                   {u"vault"_s, u"info"_s, desk.path(evil.mid(0, 3) + u"\u001b[2J\nIMPORTED"_s)},
                                   {u"taxonomy"_s, u"show"_s, typedEvil},
                                   {u"taxonomy"_s, u"crosswalk"_s, typedEvil},
                                   {u"score"_s, typedEvil},
                                   {u"referral"_s, vault, id, u"--kind"_s, evil, u"--out"_s, u"x.pdf"_s},
                                   {u"referral"_s, vault, id, u"--kind"_s, u"melding"_s, u"--out"_s, desk.path(u"x.pdf"_s)},
                                   {u"case"_s, u"list"_s, vault, u"--fly\u001b[2J\nIMPORTED"_s},
                                   {u"score"_s, u"a"_s, u"--today"_s, evil}};
    for (const auto &arguments : calls) {
        for (const auto &more : {QStringList(), QStringList{u"--json"_s}}) {
            INFO((arguments + more).join(u' ').toHtmlEscaped().toStdString());
            const auto outcome = desk.call(arguments + more, "geheim\n");
            CHECK((outcome.out + outcome.err).size() > 0);
            checkPlain(outcome.out);
            checkPlain(outcome.err);
        }
    }
}

TEST_CASE("JSON keeps such a sign as an escape, and reads back as the same", "[cli][signs]")
{
    const Desk desk;
    const QString vault = desk.newVault();
    REQUIRE(desk.call({u"case"_s, u"import"_s, vault, u"-"_s}, "geheim\n" + evilCase()).code == 0);
    const auto listed = desk.call({u"case"_s, u"list"_s, vault, u"--json"_s}, "geheim\n");
    CHECK(listed.out.contains("\\u202e"));
    CHECK(listed.out.contains("\\u009b"));
    CHECK(listed.list().first()["reference"_L1].toString() == evil);
    const QString id = listed.list().first()["id"_L1].toString();
    const auto exported = desk.call({u"case"_s, u"export"_s, vault, id}, "geheim\n");
    CHECK(exported.json()["case"_L1]["reference"_L1].toString() == evil);
    CHECK(exported.json()["incidents"_L1][0]["what"_L1].toString() == evil);
    // A version of a record is JSON as well, between lines of ours.
    const QString record = exported.json()["incidents"_L1][0]["id"_L1].toString();
    const auto version = desk.call({u"vault"_s, u"history"_s, vault, id, record}, "geheim\n");
    REQUIRE(version.code == 0);
    CHECK(version.out.contains("\\u202e"));
    checkPlain(version.out);
}
