// SPDX-License-Identifier: EUPL-1.2
// What stays of a case that is erased: who, when, what, and never what stood there.
#include "core/vault/rescue.h"
#include "core/vault/transfer.h"
#include "tests/vault/vaultfixture.h"

#include <QJsonDocument>
#include <QProcess>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

constexpr qint64 day = 24 * 60 * 60;

const LogTerm fiveYears{u"4F2A9C01"_s, 5};

/// Case one after a day of work: a correction, a removed note, an export.
std::unique_ptr<Session> worked(FilledVault &vault)
{
    auto session = must(vault.unlock());
    must(session->save(vault.one, vault.first, noteOf(u"haar zus Roos belde"_s), headOf(u"Bakker"_s), u"change"_s));
    must(session->removeRecord(vault.one, vault.second, headOf(u"Bakker"_s)));
    must(session->note(vault.one, u"export"_s, {{u"receiver"_s, u"Veilig Thuis Kennemerland"_s}}));
    return session;
}

QStringList shortWords(const KeptLog &log)
{
    QStringList words;
    for (const KeptLine &line : log.lines)
        words.append(line.readable ? u"%1 %2 %3 %4"_s.arg(line.who, line.action, line.kind, QString::number(line.revision))
                                   : u"onleesbaar"_s);
    return words;
}

const QStringList whatWasDone{u"Anna create  0"_s,     u"Anna create note 1"_s, u"Anna change note 1"_s,
                              u"Anna change note 2"_s, u"Anna remove note 1"_s, u"Anna export  0"_s};

/// Every record of the vault's own case, as somebody with the passphrase reads it.
QByteArray opened(const FilledVault &vault)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {QStringLiteral(VW_SOURCE_DIR "/tests/vault/reader.py"), u"--full"_s, vault.file()});
    REQUIRE(process.waitForStarted());
    process.write("geheim\n");
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

} // namespace

TEST_CASE("without a term nothing is kept of the log of an erased case")
{
    FilledVault vault;
    auto session = worked(vault);
    CHECK(must(session->eraseCase(vault.one, {})).lines.isEmpty());
    CHECK(must(keptLogs(*session)).isEmpty());
}

TEST_CASE("for a term it is kept who did what to which kind of record, and when")
{
    FilledVault vault;
    const QDate today = vault.clock.today();
    {
        auto session = worked(vault);
        const auto kept = must(session->eraseCase(vault.one, {{u"receipt"_s, fiveYears.number}}, fiveYears));
        CHECK(kept.number == fiveYears.number);
        CHECK(kept.erased == today);
        CHECK(kept.until == today.addYears(5));
        CHECK(must(session->verify()).isEmpty());
    }
    auto session = must(vault.unlock());
    CHECK(session->findings().isEmpty());
    CHECK(must(session->verify()).isEmpty());
    const auto logs = must(keptLogs(*session));
    REQUIRE(logs.size() == 1);
    CHECK(shortWords(logs.first()) == whatWasDone);
    CHECK(logs.first().lines.at(3).record == vault.first);
    CHECK(logs.first().lines.at(3).at.toLocalTime().date() == today);
    const auto told = must(session->vaultJournal()).last();
    CHECK(told.action == u"erase"_s);
    CHECK(told.detail.value(u"case"_s) == vault.one.text());
}

TEST_CASE("what is kept holds no word of the case")
{
    FilledVault vault;
    must(worked(vault)->eraseCase(vault.one, {{u"receipt"_s, fiveYears.number}}, fiveYears));
    const QByteArray all = opened(vault);
    const auto cases = QJsonDocument::fromJson(all).object().value(u"cases"_s).toArray();
    REQUIRE(cases.size() == 2);
    const auto home = QJsonDocument(cases.at(0).toObject()).toJson(); // "eerste" stands in case two as well
    CHECK(home.contains(fiveYears.number.toUtf8()));
    CHECK(home.contains("\"erased:" + vault.one.text().toUtf8()));
    for (const auto *word : {"Roos", "belde", "Bakker", "Kennemerland", "eerste", "tweede", "receiver", "before"})
        CHECK_FALSE(home.contains(word));
}

TEST_CASE("a line that was damaged is kept as one that cannot be read")
{
    FilledVault vault;
    worked(vault).reset();
    SECTION("one line")
    {
        vault.flipBit(u"journal"_s, u"sealed"_s, u"seq = (SELECT max(seq) FROM journal)"_s);
        auto session = must(vault.unlock());
        auto expected = whatWasDone;
        expected.last() = u"onleesbaar"_s;
        CHECK(shortWords(must(session->eraseCase(vault.one, {}, fiveYears))) == expected);
        CHECK(shortWords(must(keptLogs(*session)).value(0)) == expected);
    }
    SECTION("the key of the case")
    {
        vault.flipBit(u"casefile"_s, u"key_sealed"_s, vault.in(vault.one));
        auto session = must(vault.unlock());
        CHECK(shortWords(must(session->eraseCase(vault.one, {}, fiveYears))) == QStringList(6, u"onleesbaar"_s));
        CHECK(must(session->verify()).isEmpty());
    }
    SECTION("a record: of what kind it was is not known")
    {
        vault.flipBit(u"record"_s, u"sealed"_s, vault.in(vault.one, vault.first));
        const auto kept = must(must(vault.unlock())->eraseCase(vault.one, {}, fiveYears));
        CHECK(shortWords(kept).at(3) == u"Anna change  2"_s);
    }
}

TEST_CASE("what has passed its term goes when the vault is opened, and the log says how many lines")
{
    FilledVault vault;
    must(worked(vault)->eraseCase(vault.one, {}, fiveYears));
    vault.clock.pass(day);
    must(must(vault.unlock())->eraseCase(vault.two, {}, {u"2"_s, 6}));
    vault.clock.pass((5 * 365 + 1) * day - 2 * day); // a day before
    CHECK(must(keptLogs(*must(vault.unlock()))).size() == 2);
    vault.clock.pass(day);
    auto session = must(vault.unlock());
    const auto logs = must(keptLogs(*session));
    REQUIRE(logs.size() == 1);
    CHECK(logs.first().number == u"2"_s);
    const auto line = must(session->vaultJournal()).last();
    CHECK(line.action == u"log-erased"_s);
    CHECK(line.detail == QJsonObject{{u"lines"_s, 6}});
    CHECK(line.before.isEmpty());
    CHECK(must(session->verify()).isEmpty());
    session.reset();
    CHECK_FALSE(opened(vault).contains(fiveYears.number.toUtf8()));
    vault.clock.pass(366 * day); // the other goes by itself too
    CHECK(must(keptLogs(*must(vault.unlock()))).isEmpty());
    CHECK(vault.verified().isEmpty());
}

TEST_CASE("a check takes it away in a vault that stays open")
{
    FilledVault vault;
    auto session = worked(vault);
    must(session->eraseCase(vault.one, {}, fiveYears));
    CHECK(must(dropPassedLogs(*session)) == 0);
    vault.clock.pass((5 * 365 + 2) * day);
    CHECK(must(dropPassedLogs(*session)) == 6);
    CHECK(must(keptLogs(*session)).isEmpty());
    CHECK(must(session->verify()).isEmpty());
}

TEST_CASE("the term runs from the last line, so a log that has had it is not kept anew")
{
    FilledVault vault;
    worked(vault).reset();
    vault.clock.pass(365 * day);
    const QDate lastLine = vault.clock.today().addDays(-365);
    SECTION("a year later four are left")
    {
        CHECK(must(must(vault.unlock())->eraseCase(vault.one, {}, fiveYears)).until == lastLine.addYears(5));
    }
    SECTION("six years later nothing is")
    {
        vault.clock.pass(5 * 366 * day);
        auto session = must(vault.unlock());
        CHECK(must(session->eraseCase(vault.one, {}, fiveYears)).lines.isEmpty());
        CHECK(must(keptLogs(*session)).isEmpty());
    }
}

TEST_CASE("new keys and a rescue carry what is kept, and its term")
{
    FilledVault vault;
    must(worked(vault)->eraseCase(vault.one, {}, fiveYears));
    const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
    const NewVault target{vault.file(u"nieuw.vlagwijzer"_s), terms, vault.keyFor(u"geheim"_s, terms), u"Anna"_s};
    SECTION("new keys")
    {
        must(rekey(*must(vault.unlock()), target, vault.clock, {}));
    }
    SECTION("a rescue")
    {
        auto rescue = must(Rescue::read(vault.file(), {}, vault.folder.path()));
        must(rescue->open(vault.keyFor(u"geheim"_s, firstTerms(rescue->table()))));
        must(rescue->into(target, vault.clock, {}));
    }
    {
        auto session = must(vault.unlock(u"geheim"_s, {}, u"nieuw.vlagwijzer"_s));
        CHECK(shortWords(must(keptLogs(*session)).value(0)) == whatWasDone);
        CHECK(must(session->verify()).isEmpty());
    }
    vault.clock.pass((5 * 365 + 2) * day);
    CHECK(must(keptLogs(*must(vault.unlock(u"geheim"_s, {}, u"nieuw.vlagwijzer"_s)))).isEmpty());
}

TEST_CASE("nothing is taken away while somebody has to answer for what opening found")
{
    FilledVault vault;
    must(worked(vault)->eraseCase(vault.one, {}, fiveYears));
    vault.tamper(u"DELETE FROM journal WHERE seq = 4"_s);
    vault.clock.pass((5 * 365 + 2) * day);
    auto session = must(vault.unlock());
    REQUIRE_FALSE(session->findings().isEmpty());
    CHECK(must(dropPassedLogs(*session)) == 0);
    CHECK(must(keptLogs(*session)).size() == 1);
}
