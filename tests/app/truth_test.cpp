// SPDX-License-Identifier: EUPL-1.2
// Nobody is shut out, and nothing is called whole that is not: the command as a person or a script meets it.
#include "tests/app/desk.h"

#include <QDir>

using namespace vw::test;

TEST_CASE("a passphrase of words and a number opens the vault that was made with it, by every command")
{
    const Desk desk;
    const QString file = desk.path(u"a.vlagwijzer"_s);
    const QByteArray goats = "7 kleine geitjes en een boze wolf in 1 bosje\n",
                     sheep = "9 schapen 3 bokken in het hoge gras bij een sloot\n";
    REQUIRE(desk.call({u"vault"_s, u"create"_s, file}, goats).code == 0);
    CHECK(desk.call({u"case"_s, u"list"_s, file}, goats).code == 0);
    CHECK(desk.call({u"vault"_s, u"verify"_s, file}, goats).code == 0);
    REQUIRE(desk.call({u"vault"_s, u"slots"_s, file, u"change"_s, u"1"_s}, goats + sheep).code == 0);
    CHECK(desk.call({u"case"_s, u"list"_s, file}, sheep).code == 0);
    CHECK(desk.call({u"case"_s, u"list"_s, file}, goats).code == 3);
    const QString moved = desk.path(u"b.vlagwijzer"_s);
    REQUIRE(desk.call({u"vault"_s, u"rekey"_s, file, u"--out"_s, moved}, sheep + goats).code == 0);
    CHECK(desk.call({u"case"_s, u"list"_s, moved}, goats).code == 0);
    const QString rescued = desk.path(u"c.vlagwijzer"_s);
    REQUIRE(desk.call({u"vault"_s, u"salvage"_s, moved, u"--out"_s, rescued}, goats + sheep).code == 0);
    CHECK(desk.call({u"case"_s, u"list"_s, rescued}, sheep).code == 0);
}

TEST_CASE("bytes that are no text, and a passphrase that is too long, are said as they are")
{
    const Desk desk;
    const QString file = desk.path(u"a.vlagwijzer"_s);
    const auto latin = desk.call({u"vault"_s, u"create"_s, file}, "caf\xe9 latin met meer woorden erachter\n");
    CHECK(latin.code == 3);
    CHECK(latin.reason().contains(u"UTF-8"_s));
    const auto endless = desk.call({u"vault"_s, u"create"_s, file}, QByteArray(5000, 'x') + '\n');
    CHECK(endless.code == 3);
    CHECK(endless.reason().contains(u"te lang: 5000 bytes"_s));
    CHECK_FALSE(QFile::exists(file));
    REQUIRE(desk.call({u"vault"_s, u"create"_s, file}, "caf\xc3\xa9 utf acht met meer woorden\n").code == 0);
    CHECK(desk.call({u"case"_s, u"list"_s, file}, "caf\xc3\xa9 utf acht met meer woorden\n").code == 0);
    CHECK(desk.call({u"case"_s, u"list"_s, file}, "caf\xe9 utf acht met meer woorden\n").reason().contains(u"UTF-8"_s));
    CHECK(desk.call({u"case"_s, u"list"_s, file}, QByteArray(200000, 'x') + '\n').reason().contains(u"te lang: 200000 bytes"_s));
}

TEST_CASE("a rescue of a vault that was cut off says what is lost, and never ends as if nothing were")
{
    const Desk desk;
    const QString file = desk.practiceVault(), cut = desk.path(u"half.vlagwijzer"_s), out = desk.path(u"gered.vlagwijzer"_s);
    const auto info = desk.call({u"vault"_s, u"info"_s, file, u"--json"_s}).json();
    REQUIRE(QFile::copy(file, cut));
    REQUIRE(QFile::resize(cut, 500000));
    const auto rescued = desk.call({u"vault"_s, u"salvage"_s, cut, u"--out"_s, out, u"--json"_s},
                                   practiceWords + QByteArray("nieuwe wachtzin met tien woorden hierin\n"));
    CHECK(rescued.code == 1);
    const auto told = rescued.json();
    CHECK(told.value(u"lostCases"_s).toInteger() + told.value(u"cases"_s).toInteger() == info.value(u"cases"_s).toInteger());
    CHECK(told.value(u"lostLines"_s).toInteger() > 0);
    CHECK(told.value(u"lostRecords"_s).toInteger() > 0);
    CHECK_FALSE(told.value(u"lost"_s).toArray().isEmpty());
    CHECK(desk.call({u"vault"_s, u"verify"_s, out}, "nieuwe wachtzin met tien woorden hierin\n").code == 0);
    const auto log = desk.call({u"vault"_s, u"history"_s, out, u"--json"_s}, "nieuwe wachtzin met tien woorden hierin\n");
    CHECK(log.out.contains("lostRecords"));
    const auto words = desk.call({u"vault"_s, u"salvage"_s, cut, u"--out"_s, desk.path(u"nog eens.vlagwijzer"_s)},
                                 practiceWords + QByteArray("nieuwe wachtzin met tien woorden hierin\n"));
    CHECK(words.out.contains("VERLOREN"));
    CHECK(words.out.contains("afgebroken"));
}

TEST_CASE("a backup of another vault is put back only when that is meant")
{
    const Desk desk;
    const QString file = desk.newVault(), other = desk.practiceVault();
    const auto refused = desk.call({u"vault"_s, u"restore"_s, other, file});
    CHECK(refused.code == 3);
    CHECK(refused.reason().contains(u"andere kluis"_s));
    CHECK(desk.call({u"case"_s, u"list"_s, file}, "geheim\n").code == 0);
    CHECK(desk.call({u"vault"_s, u"restore"_s, other, file, u"--other"_s}).code == 0);
    CHECK(desk.call({u"case"_s, u"list"_s, file}, practiceWords).code == 0);
}

TEST_CASE("an older vault is said at every call until somebody has looked at it, and that stands in the log")
{
    const Desk desk;
    const QString file = desk.practiceVault(), older = desk.path(u"ouder"_s);
    REQUIRE(QFile::copy(file, older));
    REQUIRE(desk.call({u"case"_s, u"show"_s, file, u"OEF-HALS"_s}, practiceWords).code == 0);
    REQUIRE(QFile::remove(file));
    REQUIRE(QFile::copy(older, file));
    const QString says = u"ouder dan de kluis die hier het laatst"_s;
    for (int i = 0; i < 2; ++i)
        CHECK(desk.call({u"case"_s, u"show"_s, file, u"OEF-HALS"_s}, practiceWords).reason().contains(says));
    CHECK(desk.call({u"vault"_s, u"verify"_s, file}, practiceWords).code == 1);
    CHECK(desk.call({u"vault"_s, u"verify"_s, file, u"--seen"_s}, practiceWords).code == 1);
    CHECK_FALSE(desk.call({u"case"_s, u"list"_s, file}, practiceWords).reason().contains(says));
    CHECK(desk.call({u"vault"_s, u"verify"_s, file}, practiceWords).code == 0);
    CHECK(desk.call({u"vault"_s, u"history"_s, file, u"--json"_s}, practiceWords).out.contains("answered"));
}

TEST_CASE("checking a vault takes away unfinished copies of it")
{
    const Desk desk;
    const QString file = desk.practiceVault();
    const QByteArray id = desk.call({u"vault"_s, u"info"_s, file, u"--json"_s}).json().value(u"id"_s).toString().toLatin1();
    const QString left = QFileInfo(file).dir().filePath(u".vlagwijzer-%1-%2.tmp"_s.arg(QString::fromLatin1(id), QString(32, u'0')));
    REQUIRE(QFile::copy(file, left));
    const auto checked = desk.call({u"vault"_s, u"verify"_s, file}, practiceWords);
    CHECK(checked.code == 0);
    CHECK(checked.reason().contains(u"Onaffe kopieën"_s));
    CHECK_FALSE(QFile::exists(left));
}
