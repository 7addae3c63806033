// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/casestore.h"
#include "desk/opening.h"
#include "tests/app/desk.h"

#include <QDir>
#include <QFileInfo>

using namespace vw;
using namespace vw::test;

namespace {

const QByteArray strong = "molen-kreeft-oker-anjer-bever\n";

QString vaultOf(const Desk &desk)
{
    return desk.path(u"zaak.vlagwijzer"_s);
}

/// As the window does it: there is no command that erases.
void eraseFirstCase(const Desk &desk, const QString &file)
{
    auto locked = vault::Locked::read(file, desk.clock, {});
    REQUIRE(locked.has_value());
    QByteArray words = practiceWords.chopped(1);
    auto session = desk::Opening({crypto::SecretBuffer::takeFrom(words)}).open(**locked);
    REQUIRE(session.has_value());
    const auto heads = vault::CaseStore(**session).cases();
    REQUIRE(heads.has_value());
    REQUIRE((*session)->eraseCase(heads->first().id, {{u"receipt"_s, u"4F2A9C01"_s}}, {u"4F2A9C01"_s, 5}).has_value());
}

} // namespace

TEST_CASE("a passphrase that is easy to guess is refused unless it is meant")
{
    const Desk desk;
    const auto refused = desk.call({u"vault"_s, u"create"_s, vaultOf(desk)}, "geheim\n");
    CHECK(refused.code == 3);
    CHECK(refused.reason().contains(u"makkelijk te raden"_s));
    CHECK(desk.files().isEmpty());
    CHECK(desk.call({u"vault"_s, u"create"_s, vaultOf(desk)}, strong).code == 0);
}

TEST_CASE("keys are added, listed, renamed, changed and removed by command")
{
    const Desk desk;
    const QString file = desk.newVault();
    REQUIRE(desk.call({u"vault"_s, u"slots"_s, file, u"add"_s, u"--name"_s, u"Bea"_s}, "geheim\n" + strong).code == 0);
    CHECK(desk.call({u"vault"_s, u"slots"_s, file}, strong).code == 0); // opens by itself
    REQUIRE(desk.call({u"vault"_s, u"slots"_s, file, u"rename"_s, u"2"_s, u"--name"_s, u"B."_s}, "geheim\n").code == 0);
    const auto listed = desk.call({u"vault"_s, u"slots"_s, file, u"--json"_s}, "geheim\n").list();
    REQUIRE(listed.size() == 2);
    CHECK(listed.at(1)["name"_L1] == u"B."_s);
    CHECK(listed.at(0)["opened"_L1] == true);
    REQUIRE(desk.call({u"vault"_s, u"slots"_s, file, u"change"_s, u"2"_s, u"--weak"_s}, "geheim\nnieuw\n").code == 0);
    CHECK(desk.call({u"vault"_s, u"slots"_s, file}, strong).code == 3);
    CHECK(desk.call({u"vault"_s, u"slots"_s, file}, "nieuw\n").code == 0);
    REQUIRE(desk.call({u"vault"_s, u"slots"_s, file, u"remove"_s, u"2"_s}, "geheim\n").code == 0);
    const auto last = desk.call({u"vault"_s, u"slots"_s, file, u"remove"_s, u"1"_s}, "geheim\n");
    CHECK(last.code == 3);
    CHECK(last.reason().contains(u"laatste sleutel"_s));
    CHECK(desk.call({u"vault"_s, u"verify"_s, file}, "geheim\n").code == 0);
}

TEST_CASE("wrong words after vault slots are usage, and name no passphrase")
{
    const Desk desk;
    const QString file = desk.newVault();
    CHECK(desk.call({u"vault"_s, u"slots"_s, file, u"steel"_s}, "geheim\n").code == 2);
    CHECK(desk.call({u"vault"_s, u"slots"_s, file, u"add"_s}, "geheim\n").code == 2);
    CHECK(desk.call({u"vault"_s, u"slots"_s, file, u"change"_s}, "geheim\n").code == 2);
    CHECK(desk.call({u"vault"_s, u"slots"_s, file, u"change"_s, u"x"_s}, "geheim\n").code == 2);
    CHECK(desk.call({u"vault"_s, u"slots"_s, file, u"restore"_s}, "geheim\n").code == 2);
}

TEST_CASE("a recovery key is printed once, on a sheet too, and opens in the place of the passphrase")
{
    const Desk desk;
    const QString file = desk.newVault();
    const auto made =
        desk.call({u"vault"_s, u"slots"_s, file, u"recovery"_s, u"--name"_s, u"kast"_s, u"--out"_s, desk.path(u"vel.pdf"_s), u"--json"_s},
                  "geheim\n");
    REQUIRE(made.code == 0);
    CHECK(desk.read(u"vel.pdf"_s).startsWith("%PDF"));
    const QByteArray key = made.json().value(u"recoveryKey"_s).toString().toUtf8();
    CHECK(desk.call({u"vault"_s, u"verify"_s, file}, key.toLower() + '\n').code == 0);
    QByteArray mistyped = key;
    mistyped[3] = mistyped.at(3) == 'A' ? 'B' : 'A';
    const auto wrong = desk.call({u"vault"_s, u"verify"_s, file}, mistyped + '\n');
    CHECK(wrong.code == 3);
    CHECK(wrong.reason().contains(u"als herstelsleutel niet"_s));
}

TEST_CASE("backup and restore by command, with what was there kept")
{
    const Desk desk;
    const QString file = desk.practiceVault();
    const auto made = desk.call({u"vault"_s, u"backup"_s, file, u"--json"_s});
    REQUIRE(made.code == 0);
    CHECK(made.json().value(u"new"_s) == true);
    CHECK(desk.call({u"vault"_s, u"backup"_s, file, u"--json"_s}).json().value(u"new"_s) == false);
    const auto restored = desk.call({u"vault"_s, u"restore"_s, made.json().value(u"path"_s).toString(), file, u"--json"_s});
    REQUIRE(restored.code == 0);
    CHECK(QFileInfo::exists(restored.json().value(u"kept"_s).toString()));
    CHECK(desk.call({u"vault"_s, u"verify"_s, file}, practiceWords).code == 0);
}

TEST_CASE("salvage and rekey by command give a vault that verifies")
{
    const Desk desk;
    const QString file = desk.practiceVault(), fresh = desk.path(u"nieuw.vlagwijzer"_s);
    const QString command = GENERATE(u"salvage"_s, u"rekey"_s);
    CHECK(desk.call({u"vault"_s, command, file}, practiceWords).code == 2);
    const auto made = desk.call({u"vault"_s, command, file, u"--out"_s, fresh, u"--json"_s}, practiceWords + strong);
    REQUIRE(made.code == 0);
    CHECK(made.json().value(u"cases"_s) == 4);
    CHECK(desk.call({u"vault"_s, u"verify"_s, fresh}, strong).code == 0);
    CHECK(desk.call({u"vault"_s, command, file, u"--out"_s, fresh}, practiceWords + strong).code == 3); // never overwrites
}

TEST_CASE("the history of a case and of one of its records by command")
{
    const Desk desk;
    const QString file = desk.practiceVault();
    const auto lines = desk.call({u"vault"_s, u"history"_s, file, u"OEF-HALS"_s, u"--json"_s}, practiceWords);
    REQUIRE(lines.code == 0);
    QString record;
    for (const auto &line : lines.list())
        record = line["record"_L1].toString().isEmpty() ? record : line["record"_L1].toString();
    REQUIRE_FALSE(record.isEmpty());
    CHECK(lines.list().last()["action"_L1] == u"open"_s); // reading it stands in it
    const auto versions = desk.call({u"vault"_s, u"history"_s, file, u"OEF-HALS"_s, record, u"--json"_s}, practiceWords);
    REQUIRE(versions.code == 0);
    CHECK(versions.list().size() == 1);
    CHECK_FALSE(versions.list().first()["content"_L1].toObject().isEmpty());
    CHECK(desk.call({u"vault"_s, u"history"_s, file}, practiceWords).code == 0);
    CHECK(desk.call({u"vault"_s, u"history"_s, file, u"OEF-HALS"_s, u"x"_s}, practiceWords).code == 3);
}

TEST_CASE("what is kept of the log of an erased case is listed by command, and goes after its term")
{
    Desk desk;
    const QString file = desk.practiceVault();
    const QStringList list{u"vault"_s, u"history"_s, file, u"--erased"_s};
    CHECK(desk.call(list, practiceWords).text().contains(u"Van het logboek van een gewiste casus is niets bewaard"_s));
    eraseFirstCase(desk, file);
    const auto kept = desk.call(list + QStringList{u"--json"_s}, practiceWords).list();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first()["receipt"_L1] == u"4F2A9C01"_s);
    CHECK(kept.first()["until"_L1] == u"2032-02-03"_s);
    const auto lines = kept.first()["lines"_L1].toArray();
    REQUIRE(lines.size() > 3);
    CHECK(lines.at(1)["kind"_L1] == u"case"_s);
    CHECK_FALSE(lines.at(1)["who"_L1].toString().isEmpty());
    CHECK(lines.at(1).toObject().keys() ==
          QStringList{u"action"_s, u"at"_s, u"kind"_s, u"readable"_s, u"record"_s, u"revision"_s, u"seq"_s, u"who"_s});
    CHECK(desk.call(list, practiceWords).text().contains(u"4F2A9C01"_s));
    CHECK(desk.call(list + QStringList{u"OEF-HALS"_s}, practiceWords).code == 2);
    CHECK(desk.call({u"vault"_s, u"verify"_s, file}, practiceWords).code == 0);
    desk.clock.pass((5 * 365 + 2) * 24 * 60 * 60);
    CHECK(desk.call(list + QStringList{u"--json"_s}, practiceWords).list().isEmpty());
    CHECK(desk.call({u"vault"_s, u"verify"_s, file}, practiceWords).code == 0);
}
