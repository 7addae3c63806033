// SPDX-License-Identifier: EUPL-1.2
// Erasing a case with what else holds it, and what of that can be stopped.
#include "desk/erasure.h"

#include "core/vault/backup.h"
#include "tests/vault/vaultfixture.h"

#include <QDir>

using namespace vw;
using namespace vw::test;

namespace {

struct Due : FilledVault {
    Due()
    {
        session = must(unlock());
        wanted.head.id = one;
        wanted.head.reference = u"2026-001"_s;
        wanted.ground = u"term"_s;
        wanted.logYears = 5;
        wanted.backupsToo = true;
        wanted.backupFolder = vault::defaultBackupFolder(file());
        must(vault::backUp(*session, wanted.backupFolder, clock));
        older = backups();
        REQUIRE(older.size() == 1);
    }
    [[nodiscard]] QStringList backups() const
    {
        QStringList names;
        for (const auto &each : vault::backupsIn(wanted.backupFolder, file()))
            names.append(each.path);
        return names;
    }
    [[nodiscard]] bool isErased() { return must(session->wasErased(one)); }
    std::unique_ptr<vault::Session> session;
    desk::Erasure wanted;
    QStringList older;
};

} // namespace

TEST_CASE("a case is erased, and the backups that hold it make room for one without it", "[erasure]")
{
    Due due;
    const auto erased = must(desk::erase(*due.session, due.wanted, due.clock));
    CHECK(due.isErased());
    CHECK_FALSE(erased.olderBackups);
    CHECK(erased.receipt.backupsRemoved == 1);
    CHECK(erased.receipt.records > 0);
    CHECK(erased.receipt.keptLines > 0);
    CHECK_FALSE(erased.receipt.lastBackupGoes.isValid());
    REQUIRE(due.backups().size() == 1);
    CHECK(due.backups() != due.older);
    CHECK(must(due.session->verify()).isEmpty());
}

TEST_CASE("backups that are to stay are named on the receipt with the day on which the last one goes", "[erasure]")
{
    Due due;
    due.wanted.backupsToo = false;
    const auto erased = must(desk::erase(*due.session, due.wanted, due.clock));
    CHECK(erased.receipt.backupsRemoved == -1);
    CHECK(erased.receipt.lastBackupGoes.isValid());
    CHECK(due.backups() == due.older);
}

TEST_CASE("what is stopped before it began erases nothing; what is stopped later leaves the older backups and says so", "[erasure]")
{
    Due due;
    Progress progress;
    SECTION("before")
    {
        progress.stop();
        CHECK(codeOf(desk::erase(*due.session, due.wanted, due.clock, &progress)) == ErrorCode::Stopped);
        CHECK_FALSE(due.isErased());
    }
    SECTION("while the new backup is made")
    {
        progress.stopAtForTest(2); // the first step is the one before it begins
        const auto erased = must(desk::erase(*due.session, due.wanted, due.clock, &progress));
        CHECK(due.isErased());
        REQUIRE(erased.olderBackups);
        CHECK(erased.olderBackups->code == ErrorCode::Stopped);
        CHECK(erased.receipt.backupsRemoved == -1);
    }
    CHECK(due.backups() == due.older);
}
