// SPDX-License-Identifier: EUPL-1.2
// A vault of every earlier format, as it was written by the program of its day: tests/vault/vaults.
#include "core/vault/backup.h"
#include "core/vault/casestore.h"
#include "core/vault/history.h"
#include "core/vault/keyring.h"
#include "core/vault/sessioninner.h"

#include "tests/trust/runs.h"
#include "tests/vault/vaultfixture.h"

#include <QDir>
#include <QElapsedTimer>

#include <random>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

RecordId record(int number)
{
    return RecordId::fromText(u"0b0b0b0b-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
}

/// Another process opens the vault, and is gone after so many microseconds.
void killedWhileOpening(const VaultFolder &vault, const crypto::SecretBuffer &key, useconds_t after)
{
    const pid_t child = ::fork();
    if (child == 0) {
        auto locked = Locked::read(vault.file(), vault.clock, {});
        static_cast<void>(locked && (*locked)->open(key));
        ::_exit(0);
    }
    ::usleep(after);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
}

struct Format1 : VaultFolder {
    Format1() { put(); }
    void put() const
    {
        QFile::remove(file());
        REQUIRE(QFile::copy(QStringLiteral(VW_SOURCE_DIR "/tests/vault/vaults/format1.vlagwijzer"), file()));
        QFile::setPermissions(file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    [[nodiscard]] int format() const { return must(vaultInfo(file())).version; }
    [[nodiscard]] QList<BackupFile> backups() const { return backupsIn(defaultBackupFolder(file()), file()); }
    void checkContent(Session &session) const
    {
        const auto cases = must(session.cases());
        REQUIRE(cases.size() == 2);
        CHECK(cases.first().head == headOf(u"OUD-1"_s));
        const auto opened = must(session.openCase(one, true));
        REQUIRE(opened.records.size() == 2);
        CHECK(opened.findings.isEmpty());
        CHECK(opened.records.first().payload.value(u"text"_s) == u"eerste, verbeterd"_s);
        CHECK(must(versionsOf(session, one, record(1))).last().payload.value(u"text"_s) == u"eerste"_s);
        CHECK(must(session.drafts()).first().payload.value(u"text"_s) == u"tweede, half getypt"_s);
        CHECK(must(session.vaultRecord(u"practice"_s)).value(u"name"_s) == u"Anna Voorbeeld"_s);
        CHECK(must(Keyring(session).list()).size() == 3);
    }
    const CaseId one = CaseId::fromText(u"0a0a0a0a-0000-4000-8000-000000000001"_s),
                 two = CaseId::fromText(u"0a0a0a0a-0000-4000-8000-000000000002"_s);
};

} // namespace

TEST_CASE("a vault of the first format is backed up and becomes one of the present format, whole and with a line in its log")
{
    Format1 vault;
    REQUIRE(vault.format() == 1);
    {
        auto session = must(vault.unlock());
        CHECK(session->findings().isEmpty());
        vault.checkContent(*session);
        CHECK(must(session->verify()).isEmpty());
        const auto line = must(session->vaultJournal()).last();
        CHECK(line.action == u"migrate"_s);
        CHECK(line.detail.value(u"from"_s) == 1);
        CHECK(line.detail.value(u"to"_s) == formatVersion);
        CHECK(must(session->journal(vault.two)).last().action == u"migrate"_s);
        must(session->save(vault.two, record(4), noteOf(u"verder"_s), headOf(u"OUD-2"_s), u"change"_s));
    }
    CHECK(vault.format() == formatVersion);
    auto again = must(vault.unlock());
    CHECK(again->findings().isEmpty());
    CHECK(must(again->verify()).isEmpty());
}

TEST_CASE("the backup made before is of the earlier format, verified, and opens")
{
    Format1 vault;
    must(vault.unlock());
    REQUIRE(vault.backups().size() == 1);
    const QString path = vault.backups().first().path;
    CHECK(must(vaultInfo(path)).version == 1);
    must(restoreBackup(path, vault.file(), vault.clock));
    CHECK(vault.format() == 1);
    auto session = must(vault.unlock());
    vault.checkContent(*session);
}

TEST_CASE("a program of the first format refuses the file instead of dropping what it does not know")
{
    Format1 vault;
    must(vault.unlock());
    // What that program looks at: user_version, and in meta a format that is not its own (so it is no flipped bit).
    CHECK(vault.tamper(u"PRAGMA user_version"_s).first() == formatVersion);
    CHECK(vault.tamper(u"SELECT value FROM meta WHERE key = 'format'"_s).first().toByteArray() == QByteArray::number(formatVersion));
}

TEST_CASE("a flipped version is damage, no older and no newer format")
{
    Format1 vault;
    must(vault.unlock());
    for (const int wrong : {1, 0, 66}) {
        vault.tamper(u"PRAGMA user_version=%1"_s.arg(wrong));
        CHECK(codeOf(vault.unlock()) == ErrorCode::VaultDamaged);
    }
    vault.tamper(u"PRAGMA user_version=%1"_s.arg(formatVersion + 1));
    vault.tamper(u"UPDATE meta SET value = '%1' WHERE key = 'format'"_s.arg(formatVersion + 1));
    CHECK(codeOf(vault.unlock()) == ErrorCode::VaultNewer);
}

TEST_CASE("without a backup nothing is migrated: the vault is read, and says why it is not written")
{
    Format1 vault;
    QFile inTheWay(defaultBackupFolder(vault.file())); // a file where the folder should be
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    {
        auto session = must(vault.unlock());
        CHECK(session->isReadOnly());
        CHECK(hasCode(session->findings(), ErrorCode::NotMigrated));
        vault.checkContent(*session);
        CHECK(codeOf(session->save(vault.two, record(4), noteOf(u"verder"_s), headOf(u"OUD-2"_s), u"change"_s)) == ErrorCode::NotMigrated);
        CHECK(must(session->verify()).isEmpty());
    }
    CHECK(vault.format() == 1);
    auto locked = must(Locked::read(vault.file(), vault.clock, {}));
    locked->backUpTo(vault.file(u"elders"_s));
    auto session = must(locked->open(vault.keyFor(u"geheim"_s, locked->kdf())));
    CHECK_FALSE(session->isReadOnly());
    CHECK(backupsIn(vault.file(u"elders"_s), vault.file()).size() == 1);
}

TEST_CASE("a damaged vault of the first format is migrated as far as it opens, and its damage stays named")
{
    Format1 vault;
    SECTION("the vault's own case")
    {
        vault.flipBit(u"casefile"_s, u"key_sealed"_s, u"case_id = zeroblob(16)"_s);
        auto session = must(vault.unlock());
        CHECK_FALSE(session->isReadOnly());
        must(session->save(vault.two, record(4), noteOf(u"verder"_s), headOf(u"OUD-2"_s), u"change"_s));
    }
    SECTION("a head that was put back before")
    {
        const QString where = u"case_id = "_s + sqlBlob(vault.one.bytes());
        vault.tamper(
            u"UPDATE casefile SET head_sealed = (SELECT head_sealed FROM casefile WHERE case_id <> zeroblob(16) ORDER BY rowid DESC LIMIT 1) WHERE "_s +
            where);
        for (int i = 0; i < 2; ++i)
            CHECK(mentions(must(must(vault.unlock())->verify()), {ErrorCode::RecordDamaged, {vault.one.text(), u"head"_s}}));
    }
    CHECK(vault.format() == formatVersion);
}

TEST_CASE("what was taken out of a vault of the first format is missed after the move")
{
    Format1 vault;
    SECTION("a line")
    {
        vault.tamper(u"DELETE FROM journal WHERE seq = 9"_s);
        CHECK(hasCode(must(vault.unlock())->findings(), ErrorCode::LinesMissing));
    }
    SECTION("the marks of a case, after the move")
    {
        const auto old = vault.tamper(u"SELECT head_sealed FROM casefile WHERE case_id = "_s + sqlBlob(vault.one.bytes())).first();
        const auto revision = vault.tamper(u"SELECT revision FROM casefile WHERE case_id = "_s + sqlBlob(vault.one.bytes())).first();
        must(vault.unlock());
        vault.tamper(u"UPDATE casefile SET head_sealed = ?, revision = ? WHERE case_id = "_s + sqlBlob(vault.one.bytes()), {old, revision});
        CHECK(mentions(must(must(vault.unlock())->openCase(vault.one, true)).findings,
                       {ErrorCode::RecordDamaged, {vault.one.text(), u"head"_s}}));
    }
}

namespace {

/// As it was written in November 2026: in OUD-1 agreements, measures, procedures, earlier reports and assessments by others are a text each, the
/// agreements changed once, and more was typed there and never saved; OUD-2 is closed.
struct Format2 : VaultFolder {
    Format2() { put(); }
    void put() const
    {
        QFile::remove(file());
        REQUIRE(QFile::copy(QStringLiteral(VW_SOURCE_DIR "/tests/vault/vaults/format2.vlagwijzer"), file()));
        QFile::setPermissions(file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    /// Nothing that was written in the texts is lost, whether it could be moved or not.
    static void checkWords(const dossier::CaseFile &opened)
    {
        const auto notes = [](const auto &list) {
            QStringList all;
            for (const auto &record : list)
                all.append(record.note);
            return all;
        };
        CHECK(notes(opened.agreements) == QStringList{u"B komt niet aan de deur tot 5-12-2026. De buurvrouw belt 112."_s});
        CHECK(notes(opened.measures) == QStringList{u"Contactverbod tot 1 februari 2027"_s});
        CHECK(notes(opened.procedures) == QStringList{u"Kort geding 12 november 2026"_s});
        CHECK(notes(opened.reports) == QStringList{u"Melding van de school in mei"_s});
        CHECK(notes(opened.otherAssessments) == QStringList{u"SASH, matig, volgens de politie"_s});
        CHECK(dossier::unknownKeys(opened).isEmpty());
        CHECK(opened.info.reference == u"OUD-1"_s);
        CHECK(opened.persons.size() == 5);
        CHECK(opened.incidents.size() == 3);
    }
    const CaseId one = CaseId::fromText(u"0a0a0a0a-0000-4000-8000-000000000001"_s),
                 two = CaseId::fromText(u"0a0a0a0a-0000-4000-8000-000000000002"_s);
    const RecordId info = record(1);
};

} // namespace

TEST_CASE("of a vault of the second format every text of a case becomes a record, with its line in the log")
{
    Format2 vault;
    {
        auto session = must(vault.unlock());
        CHECK(session->findings().isEmpty());
        CHECK(must(session->verify()).isEmpty());
        CaseStore store(*session);
        const auto loaded = must(store.load(vault.one, true));
        CHECK(loaded.findings.isEmpty());
        Format2::checkWords(loaded.file);
        CHECK(loaded.file.agreements.first().note != loaded.file.measures.first().note);
        CHECK(must(store.load(vault.two, true)).file.info.state == dossier::CaseState::Closed);
        CHECK(must(store.load(vault.two, true)).file.info.closedOn == QDate(2026, 11, 2));
        const auto heads = must(store.cases());
        CHECK(std::ranges::find(heads, vault.two, &dossier::CaseHead::id)->state == dossier::CaseState::Closed);
        // Every record that came has its line, and the log of before is there, word for word.
        const auto lines = must(session->journal(vault.one));
        CHECK(std::ranges::count(lines, u"migrate"_s, &JournalEntry::action) == 6);
        const auto versions = must(versionsOf(*session, vault.one, vault.info));
        CHECK(versions.last().payload.value(u"agreements"_s) == u"B komt niet aan de deur tot 5-12-2026"_s);
        CHECK_FALSE(versions.first().payload.contains(u"agreements"_s));
    }
    // A second unlocking changes nothing more.
    auto again = must(vault.unlock());
    CaseStore store(*again);
    Format2::checkWords(must(store.load(vault.one)).file);
    CHECK(std::ranges::count(must(again->journal(vault.one)), u"migrate"_s, &JournalEntry::action) == 6);
    CHECK(must(again->verify()).isEmpty());
}

TEST_CASE("what was typed in a text and never saved is kept where its words stand now")
{
    Format2 vault;
    auto session = must(vault.unlock());
    const auto drafts = must(session->drafts());
    REQUIRE(drafts.size() == 2);
    CaseStore store(*session);
    const auto agreement = must(store.load(vault.one, true)).file.agreements.first();
    for (const auto &draft : drafts) {
        if (draft.id == vault.info) {
            CHECK(draft.payload.value(u"codeWord"_s) == u"paraplu"_s);
            CHECK_FALSE(draft.payload.contains(u"agreements"_s));
        } else {
            CHECK(draft.id == agreement.id); // restoring it gives the agreement its longer words
            CHECK(draft.payload.value(u"note"_s).toString().endsWith(u"En half getypt"_s));
        }
    }
}

TEST_CASE("a vault of the second format that cannot be written shows the same records, and stays as it is")
{
    Format2 vault;
    QFile inTheWay(defaultBackupFolder(vault.file())); // no backup, so no move
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    {
        auto session = must(vault.unlock());
        CHECK(session->isReadOnly());
        CaseStore store(*session);
        const auto loaded = must(store.load(vault.one));
        Format2::checkWords(loaded.file);
        CHECK(must(store.load(vault.two)).file.info.state == dossier::CaseState::Closed);
        CHECK(must(session->drafts()).size() == 1);
    }
    CHECK(must(vaultInfo(vault.file())).version == 2);
}

TEST_CASE("a move of texts to records that is killed at any moment leaves all of the one or all of the other")
{
    Format2 vault;
    const auto key = vault.keyFor(u"geheim"_s, must(Locked::read(vault.file(), vault.clock, {}))->kdf());
    const int kills = runs("VW_MIGRATION_KILLS", 120);
    std::mt19937_64 random(20261130);
    int stayed = 0;
    QElapsedTimer timer;
    timer.start();
    must(vault.unlock());
    const auto whole = timer.nsecsElapsed() / 1000; // microseconds of one move here and now
    for (int run = 0; run < kills; ++run) {
        vault.put();
        QDir(defaultBackupFolder(vault.file())).removeRecursively();
        killedWhileOpening(vault, key, static_cast<useconds_t>(random() % static_cast<quint64>(whole * 3 / 2)));
        INFO("run " << run);
        {
            auto locked = must(Locked::readWithoutSlots(vault.file(), vault.clock, {})); // takes back an unfinished change
        }
        const int format = must(vaultInfo(vault.file())).version;
        stayed += format == 2 ? 1 : 0;
        REQUIRE((format == 2 || backupsIn(defaultBackupFolder(vault.file()), vault.file()).size() == 1));
        auto session = must(vault.unlock());
        REQUIRE(must(session->verify()).isEmpty());
        CaseStore store(*session);
        Format2::checkWords(must(store.load(vault.one, true)).file);
        REQUIRE(must(session->drafts()).size() == 2);
    }
    std::printf("kills of a move to records: %d, %d stayed as they were\n", kills, stayed);
    CHECK(stayed > 0);
}

TEST_CASE("a move that is killed at any moment leaves the earlier vault or the new one, and never half of one")
{
    Format1 vault;
    const auto key = vault.keyFor(u"geheim"_s, must(Locked::read(vault.file(), vault.clock, {}))->kdf());
    const int kills = runs("VW_MIGRATION_KILLS", 120);
    std::mt19937_64 random(20261128);
    int stayed = 0, moved = 0, unfinished = 0;
    QElapsedTimer timer;
    timer.start();
    must(vault.unlock());
    const auto whole = timer.nsecsElapsed() / 1000; // microseconds of one move here and now
    for (int run = 0; run < kills; ++run) {
        vault.put();
        QDir(defaultBackupFolder(vault.file())).removeRecursively();
        killedWhileOpening(vault, key, static_cast<useconds_t>(random() % static_cast<quint64>(whole * 3 / 2)));
        INFO("run " << run);
        const auto left = QDir(defaultBackupFolder(vault.file())).entryList({u".*"_s}, QDir::Files | QDir::Hidden);
        unfinished += left.isEmpty() ? 0 : 1;
        int format = 0;
        {
            auto locked = must(Locked::readWithoutSlots(vault.file(), vault.clock, {})); // takes back an unfinished change
        }
        format = vault.format();
        (format == 1 ? stayed : moved) += 1;
        REQUIRE((format == 1 || vault.backups().size() == 1)); // never moved without its backup
        auto session = must(vault.unlock());
        REQUIRE(must(session->verify()).isEmpty());
        vault.checkContent(*session);
        CHECK(QDir(defaultBackupFolder(vault.file())).entryList({u".*"_s}, QDir::Files | QDir::Hidden).isEmpty() ==
              (format == 1 || left.isEmpty()));
    }
    std::printf("kills of a move: %d, %d stayed as they were, %d were new, %d left an unfinished backup\n", kills, stayed, moved,
                unfinished);
    CHECK(stayed > 0);
}
