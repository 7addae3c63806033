// SPDX-License-Identifier: EUPL-1.2
// What a stranger with the file and SQLite, but without a key, can put back or take out: noticed when the vault or the case is opened.
#include "core/vault/casestore.h"

#include "tests/vault/vaultfixture.h"

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

struct Attacked : FilledVault {
    Attacked()
    {
        auto session = must(unlock());
        must(session->openCase(two));
        must(session->openCase(one)); // the last line: who looked
    }
    [[nodiscard]] QString copy() const { return file(u"eerder.vlagwijzer"_s); }
    void keepCopy() const { REQUIRE(QFile::copy(file(), copy())); }
    [[nodiscard]] QList<Error> atUnlock() const { return must(unlock())->findings(); }
    [[nodiscard]] QList<Error> atOpening(CaseId id) const { return must(must(unlock())->openCase(id, true)).findings; }
    void remove(const QStringList &tables, const QString &where) const
    {
        for (const QString &table : tables)
            tamper(u"DELETE FROM %1 WHERE %2"_s.arg(table, where));
    }
    /// Puts the rows of one case back as they are in the copy, and takes its later lines away.
    void rollBack(CaseId id) const
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"roll"_s);
        database.setDatabaseName(file());
        REQUIRE(database.open());
        QSqlQuery query(database);
        const QString blob = sqlBlob(id.bytes());
        const QStringList statements{u"ATTACH '%1' AS old"_s.arg(copy()),
                                     u"DELETE FROM record WHERE case_id = %1"_s.arg(blob),
                                     u"DELETE FROM casefile WHERE case_id = %1"_s.arg(blob),
                                     u"INSERT INTO casefile SELECT * FROM old.casefile WHERE case_id = %1"_s.arg(blob),
                                     u"INSERT INTO record SELECT * FROM old.record WHERE case_id = %1"_s.arg(blob),
                                     u"DELETE FROM journal WHERE case_id = %1 AND seq > (SELECT max(seq) FROM old.journal)"_s.arg(blob)};
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                FAIL(statement.toStdString() << ": " << query.lastError().text().toStdString());
        }
        query.finish();
        query = QSqlQuery();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"roll"_s);
    }
};

} // namespace

TEST_CASE("nothing is missing in a vault that was left alone")
{
    Attacked vault;
    CHECK(vault.atUnlock().isEmpty());
    CHECK(vault.atOpening(vault.one).isEmpty());
    CHECK(vault.verified().isEmpty());
}

TEST_CASE("one case that was put back from earlier is noticed at unlock, by name")
{
    Attacked vault;
    vault.keepCopy();
    {
        auto session = must(vault.unlock());
        must(session->save(vault.one, vault.first, noteOf(u"Zij zei: hij heeft een wapen"_s), headOf(u"Z"_s), u"change"_s));
        must(session->note(vault.one, u"export"_s, {}));
        must(session->note(vault.two, u"open"_s, {}));
    }
    vault.rollBack(vault.one);
    const auto findings = vault.atUnlock();
    CHECK(hasCode(findings, ErrorCode::LinesMissing));
    CHECK(mentions(findings, {ErrorCode::CaseTurnedBack, {vault.one.text()}}));
    CHECK_FALSE(mentions(findings, {ErrorCode::CaseTurnedBack, {vault.two.text()}}));
    CHECK(mentions(vault.verified(), {ErrorCode::CaseTurnedBack, {vault.one.text()}}));
}

TEST_CASE("also when nothing was written in the vault behind it")
{
    Attacked vault;
    vault.keepCopy();
    must(must(vault.unlock())->save(vault.one, vault.first, noteOf(u"later"_s), headOf(u"Z"_s), u"change"_s));
    vault.rollBack(vault.one);
    CHECK(mentions(vault.atUnlock(), {ErrorCode::CaseTurnedBack, {vault.one.text()}})); // the head knows whose line was the last
}

TEST_CASE("one case put back with its lines left standing is noticed when it is opened")
{
    Attacked vault;
    vault.keepCopy();
    must(must(vault.unlock())->note(vault.one, u"print"_s, {}));
    const auto head = vault.tamper(u"SELECT head_sealed FROM casefile WHERE "_s + vault.in(vault.one)).first();
    vault.rollBack(vault.one);
    // The attacker of the first test took the lines away; here they stay, so only the case itself is older.
    Attacked other;
    const auto old = other.tamper(u"SELECT head_sealed FROM casefile WHERE "_s + other.in(other.one)).first();
    const auto revision = other.tamper(u"SELECT revision FROM casefile WHERE "_s + other.in(other.one)).first();
    must(must(other.unlock())->note(other.one, u"print"_s, {}));
    other.tamper(u"UPDATE casefile SET head_sealed = ?, revision = ? WHERE "_s + other.in(other.one), {old, revision});
    CHECK(other.atUnlock().isEmpty()); // every row is there
    CHECK(mentions(other.atOpening(other.one), {ErrorCode::CaseTurnedBack, {other.one.text()}}));
    CHECK(head != old);
}

TEST_CASE("a whole case that was taken out is noticed at unlock, by name")
{
    Attacked vault;
    SECTION("with everything that belongs to it")
    {
        vault.remove({u"record"_s, u"draft"_s, u"casefile"_s, u"journal"_s}, vault.in(vault.two));
        const auto findings = vault.atUnlock();
        CHECK(hasCode(findings, ErrorCode::LinesMissing));
        CHECK(mentions(findings, {ErrorCode::CasesMissing, {u"1"_s, u"2"_s}}));
        CHECK(mentions(findings, {ErrorCode::RecordsMissing, {u"2"_s, u"4"_s}}));
        CHECK(mentions(findings, {ErrorCode::CaseGone, {vault.two.text()}}));
    }
    SECTION("with its lines left standing")
    {
        vault.remove({u"record"_s, u"casefile"_s}, vault.in(vault.two));
        CHECK(mentions(vault.atUnlock(), {ErrorCode::CaseGone, {vault.two.text()}}));
    }
}

TEST_CASE("a line that was taken out is noticed at unlock")
{
    Attacked vault;
    SECTION("in the middle: the line behind it says whose it was")
    {
        vault.tamper(u"DELETE FROM journal WHERE seq = 4"_s);
        CHECK(mentions(vault.atUnlock(), {ErrorCode::LinesMissing, {u"8"_s, u"9"_s}}));
        CHECK(mentions(vault.atUnlock(), {ErrorCode::CaseTurnedBack, {vault.one.text()}}));
    }
    SECTION("the last one, who looked: the head says whose it was, and the case misses it too")
    {
        vault.tamper(u"DELETE FROM journal WHERE seq = 9"_s);
        CHECK(mentions(vault.atUnlock(), {ErrorCode::CaseTurnedBack, {vault.one.text()}}));
    }
    SECTION("one that was put in another's place leaves the count as it is, and not the end")
    {
        vault.tamper(u"UPDATE journal SET seq = 99 WHERE seq = 4"_s);
        CHECK(hasCode(vault.atUnlock(), ErrorCode::JournalBroken));
        CHECK(mentions(vault.atUnlock(), {ErrorCode::CaseTurnedBack, {vault.one.text()}}));
    }
    SECTION("a row of rubbish behind the end does not make up for it, also not the second time")
    {
        vault.tamper(u"DELETE FROM journal WHERE seq = 4"_s);
        vault.tamper(
            u"INSERT INTO journal(seq, case_id, sealed, digest, link) VALUES(10, zeroblob(16), NULL, zeroblob(32), zeroblob(32))"_s);
        for (int i = 0; i < 3; ++i)
            CHECK(mentions(vault.atUnlock(), {ErrorCode::CaseTurnedBack, {vault.one.text()}}));
    }
}

TEST_CASE("one case put back is noticed too when its later lines are not taken out but made unreadable")
{
    Attacked vault;
    vault.keepCopy();
    {
        auto session = must(vault.unlock());
        must(session->save(vault.one, vault.first, noteOf(u"later"_s), headOf(u"Z"_s), u"change"_s));
        must(session->note(vault.two, u"open"_s, {}));
    }
    const auto old = vault.tamper(u"SELECT count(*) FROM journal"_s).first().toInt() - 2;
    // The rows stay, so that every count is as it was; they say another case now, and nothing.
    vault.tamper(
        u"UPDATE journal SET case_id = randomblob(16), sealed = NULL WHERE case_id = %1 AND seq > %2"_s.arg(sqlBlob(vault.one.bytes()))
            .arg(old));
    vault.rollBack(vault.one);
    for (int i = 0; i < 2; ++i)
        CHECK(mentions(vault.atUnlock(), {ErrorCode::CaseTurnedBack, {vault.one.text()}}));
}

TEST_CASE("reading a case does not make a head that was put back count as true")
{
    Attacked vault;
    const auto old = vault.tamper(u"SELECT head_sealed FROM casefile WHERE "_s + vault.in(vault.one)).first();
    const auto revision = vault.tamper(u"SELECT revision FROM casefile WHERE "_s + vault.in(vault.one)).first();
    must(must(vault.unlock())->save(vault.one, vault.first, noteOf(u"later"_s), headOf(u"later"_s), u"change"_s));
    vault.tamper(u"UPDATE casefile SET head_sealed = ?, revision = ? WHERE "_s + vault.in(vault.one), {old, revision});
    for (int i = 0; i < 3; ++i) {
        const auto opened = must(must(vault.unlock())->openCase(vault.one)); // with its line in the log
        CHECK(mentions(opened.findings, {ErrorCode::RecordDamaged, {vault.one.text(), u"head"_s}}));
        CHECK(mentions(opened.findings, {ErrorCode::CaseTurnedBack, {vault.one.text()}}));
    }
}

TEST_CASE("a vault cannot be made to count itself anew by calling it one of the first format")
{
    Attacked vault;
    vault.remove({u"record"_s, u"draft"_s, u"casefile"_s, u"journal"_s}, vault.in(vault.two));
    vault.tamper(u"PRAGMA user_version=1"_s);
    vault.tamper(u"UPDATE meta SET value = '1' WHERE key = 'format'"_s);
    for (int i = 0; i < 2; ++i)
        CHECK(mentions(vault.atUnlock(), {ErrorCode::CaseGone, {vault.two.text()}}));
    CHECK(must(vaultInfo(vault.file())).version == formatVersion);
}

TEST_CASE("an answer counts what is there in each case as well")
{
    Attacked vault;
    vault.tamper(u"DELETE FROM record WHERE "_s + vault.in(vault.one, vault.second));
    vault.tamper(u"DELETE FROM journal WHERE seq = 4"_s);
    const Error incomplete{ErrorCode::CaseIncomplete, {vault.one.text(), u"1"_s, u"2"_s}};
    CHECK(mentions(vault.atOpening(vault.one), incomplete));
    must(must(vault.unlock())->answerFindings());
    CHECK_FALSE(mentions(vault.atOpening(vault.one), incomplete));
    CHECK(vault.atUnlock().isEmpty());
    must(must(vault.unlock())->removeRecord(vault.two, vault.first, headOf(u"Z"_s)));
    CHECK(vault.atUnlock().isEmpty());
    CHECK(vault.atOpening(vault.two).isEmpty());
}

TEST_CASE("findings can be answered when the vault's own case does not open")
{
    Attacked vault;
    vault.flipBit(u"casefile"_s, u"key_sealed"_s, u"case_id = zeroblob(16)"_s);
    vault.tamper(u"DELETE FROM journal WHERE seq = 4"_s);
    CHECK(hasCode(vault.atUnlock(), ErrorCode::LinesMissing));
    CHECK_FALSE(must(vault.unlock())->findingsStandInTheLog());
    must(must(vault.unlock())->answerFindings());
    CHECK(vault.atUnlock().isEmpty());
}

TEST_CASE("what unlocking found stays until somebody answers, stands in the log, and is still named by verify")
{
    Attacked vault;
    vault.remove({u"record"_s, u"draft"_s, u"casefile"_s, u"journal"_s}, vault.in(vault.two));
    for (int i = 0; i < 3; ++i)
        REQUIRE(mentions(vault.atUnlock(), {ErrorCode::CaseGone, {vault.two.text()}}));
    must(must(vault.unlock())->answerFindings());
    CHECK(vault.atUnlock().isEmpty());
    CHECK_FALSE(vault.verified().isEmpty()); // the chain stays broken
    const auto lines = must(must(vault.unlock())->vaultJournal());
    REQUIRE(lines.size() >= 2);
    CHECK(lines.at(lines.size() - 2).action == u"found"_s);
    CHECK(lines.last().action == u"answered"_s);
    CHECK(lines.last().detail.value(u"gone"_s).toArray().first() == vault.two.text());
    // From here on it is watched as before.
    vault.tamper(u"DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)"_s);
    CHECK(hasCode(vault.atUnlock(), ErrorCode::LinesMissing));
}

TEST_CASE("cases are said by their code")
{
    Attacked vault;
    auto session = must(vault.unlock());
    const auto names = must(CaseStore(*session).names());
    CHECK(names.value(CaseId().text()) == u"(the vault itself)"_s);
    CHECK(names.value(vault.one.text()) == vault.one.text()); // in this vault that is its code
}
