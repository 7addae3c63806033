// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/backup.h"
#include "core/vault/place.h"

#include "tests/vault/vaultfixture.h"

#include <QDir>
#include <QFileInfo>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

/// A vault with a folder for its backups.
struct BackedUp : FilledVault {
    const QString backups = defaultBackupFolder(file());
    BackupMade backup() const { return must(backUp(file(), backups, clock)); }
    void addNote(const QString &text) const
    {
        must(must(unlock())->save(one, RecordId::create(), noteOf(text), headOf(u"Z"_s), u"change"_s));
    }
    [[nodiscard]] qsizetype notes() const { return must(must(unlock())->openCase(one, true)).records.size(); }
    [[nodiscard]] QStringList files(const QString &folderPath) const
    {
        return QDir(folderPath).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

} // namespace

TEST_CASE("the restore drill: lose the vault, put the backup back, go on working")
{
    BackedUp vault;
    const auto made = vault.backup();
    REQUIRE(made.isNew);
    REQUIRE(vault.files(vault.backups) == QStringList{u"zaak-20260302-090000.vlagwijzer"_s});
    QFile::remove(vault.file());
    REQUIRE(codeOf(vault.unlock()) == ErrorCode::FileNotFound);

    REQUIRE(must(restoreBackup(made.path, vault.file(), vault.clock)).isEmpty()); // nothing was there to keep
    REQUIRE(vault.verified().isEmpty());
    REQUIRE(vault.notes() == 2);
    vault.addNote(u"verder"_s);
    REQUIRE(vault.notes() == 3);
    REQUIRE(vault.verified().isEmpty());
}

TEST_CASE("a backup is readable by its owner alone and leaves nothing else behind")
{
    BackedUp vault;
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK((QFileInfo(vault.backup().path).permissions() & others) == 0);
    CHECK(vault.files(vault.backups).size() == 1);
}

TEST_CASE("without a change there is no second backup")
{
    BackedUp vault;
    const auto first = vault.backup();
    vault.clock.pass(60);
    const auto again = vault.backup();
    CHECK_FALSE(again.isNew);
    CHECK(again.path == first.path);
    vault.addNote(u"nieuw"_s);
    CHECK(vault.backup().isNew);
    CHECK(vault.files(vault.backups).size() == 2);
}

TEST_CASE("text that was still being typed is in the backup too")
{
    BackedUp vault;
    vault.backup();
    vault.clock.pass(60);
    {
        auto session = must(vault.unlock());
        must(session->saveDraft({vault.one, vault.first, noteOf(u"half"_s)}));
    }
    const auto made = vault.backup();
    REQUIRE(made.isNew);
    must(restoreBackup(made.path, vault.file(), vault.clock));
    CHECK(must(must(vault.unlock())->drafts()).size() == 1);
}

TEST_CASE("restoring keeps the vault that was there, with its journal file")
{
    BackedUp vault;
    const auto made = vault.backup();
    vault.addNote(u"na de reservekopie"_s);
    QFile stale(vault.file() + u"-journal"_s);
    REQUIRE(stale.open(QIODevice::WriteOnly));
    stale.close();

    const QString kept = must(restoreBackup(made.path, vault.file(), vault.clock));
    REQUIRE(QFileInfo(kept).fileName() == u"zaak-old-20260302-090000.vlagwijzer"_s);
    CHECK(QFileInfo::exists(kept + u"-journal"_s));
    CHECK_FALSE(QFileInfo::exists(vault.file() + u"-journal"_s));
    CHECK(vault.notes() == 2);
    const auto old = must(vault.unlock(u"geheim"_s, {}, QFileInfo(kept).fileName()));
    CHECK(must(old->openCase(vault.one, true)).records.size() == 3);
}

TEST_CASE("a restored vault says that it is older than the one used here")
{
    BackedUp vault;
    const auto made = vault.backup();
    must(vault.unlock(u"geheim"_s, vault.stateFolder()))->note(vault.one, u"open"_s, {});
    must(restoreBackup(made.path, vault.file(), vault.clock));
    const auto session = must(vault.unlock(u"geheim"_s, vault.stateFolder()));
    CHECK(hasCode(session->findings(), ErrorCode::VaultOlderThanWitness));
}

TEST_CASE("an open vault is neither backed up from outside nor replaced")
{
    BackedUp vault;
    const auto made = vault.backup();
    const auto session = must(vault.unlock());
    CHECK(codeOf(backUp(vault.file(), vault.backups, vault.clock)) == ErrorCode::VaultInUse);
    CHECK(codeOf(restoreBackup(made.path, vault.file(), vault.clock)) == ErrorCode::VaultInUse);
}

TEST_CASE("a damaged backup is not put back")
{
    BackedUp vault;
    const auto made = vault.backup();
    QFile file(made.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(0);
    file.write("no vault at all");
    file.close();
    CHECK_FALSE(restoreBackup(made.path, vault.file(), vault.clock));
    CHECK(vault.notes() == 2);
}

TEST_CASE("a folder that cannot be made is told, and nothing is lost")
{
    BackedUp vault;
    QFile blocking(vault.backups);
    REQUIRE(blocking.open(QIODevice::WriteOnly));
    CHECK(codeOf(backUp(vault.file(), vault.backups, vault.clock)) == ErrorCode::FolderReadOnly);
    CHECK(vault.notes() == 2);
}

TEST_CASE("old backups thin out: ten newest, then one a day, then one a month")
{
    const QDate today(2026, 11, 24);
    QList<BackupFile> files;
    for (int day = 0; day < 500; ++day) {
        for (const int hour : {17, 9})
            files.append({u"b"_s, QDateTime(today.addDays(-day), QTime(hour, 0)), 1});
    }
    const auto go = outdated(files, today);
    const qsizetype kept = files.size() - go.size();
    CHECK(kept > 20);
    CHECK(kept < 40);
    for (const auto &file : go)
        CHECK(file.made.date() < today.addDays(-4)); // the newest ten stay
    CHECK(outdated(files.first(10), today).isEmpty());
    CHECK(outdated({}, today).isEmpty());
}

TEST_CASE("after an erasure all other backups can be let go")
{
    BackedUp vault;
    vault.backup();
    vault.clock.pass(60);
    must(must(vault.unlock())->eraseCase(vault.one, {}));
    const auto made = vault.backup();
    REQUIRE(made.isNew);
    CHECK(must(removeBackupsBut(made.path, vault.backups, vault.file())) == 1);
    CHECK(vault.files(vault.backups) == QStringList{QFileInfo(made.path).fileName()});
}

TEST_CASE("a network drive and a synced folder are told from a plain folder")
{
    VaultFolder vault;
    CHECK(placeOf(vault.file()).kind == PlaceKind::Local);
    CHECK(placeOf(vault.file(), "ext4").kind == PlaceKind::Local);
    CHECK(placeOf(vault.file(), "cifs").kind == PlaceKind::Network);
    CHECK(placeOf(vault.file(), "fuse.sshfs").kind == PlaceKind::Network);
    for (const QString &name : {u"OneDrive - Organisatie"_s, u"Nextcloud"_s, u"Dropbox"_s}) {
        const QString below = vault.file(name + u"/werk/zaken"_s);
        REQUIRE(QDir().mkpath(below));
        CHECK(placeOf(below + u"/zaak.vlagwijzer"_s, "ext4").kind == PlaceKind::Synced);
    }
    REQUIRE(QDir().mkpath(vault.file(u"gewoon/.stfolder"_s)));
    CHECK(placeOf(vault.file(u"gewoon/zaak.vlagwijzer"_s), "ext4").kind == PlaceKind::Synced);
}

TEST_CASE("a link does not hide a synced folder, nor does reaching it by another name")
{
    VaultFolder vault;
    const QString synced = vault.file(u"OneDrive/werk"_s), plain = vault.file(u"gewoon"_s);
    REQUIRE(QDir().mkpath(synced));
    REQUIRE(QDir().mkpath(plain));
    REQUIRE(QFile::link(synced, plain + u"/werk"_s));
    const Place found = placeOf(plain + u"/werk/nieuw/zaak.vlagwijzer"_s, "ext4"); // still to be made
    CHECK(found.kind == PlaceKind::Synced);
    CHECK(found.what == QFileInfo(vault.file(u"OneDrive"_s)).canonicalFilePath());
    QFile file(synced + u"/zaak.vlagwijzer"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    REQUIRE(QFile::link(file.fileName(), plain + u"/link.vlagwijzer"_s));
    CHECK(placeOf(plain + u"/link.vlagwijzer"_s, "ext4").kind == PlaceKind::Synced);
    CHECK(placeOf(plain + u"/zaak.vlagwijzer"_s, "ext4").kind == PlaceKind::Local);
    // The folder of the syncing program may itself be a link to a bigger disk.
    REQUIRE(QFile::link(plain, vault.file(u"Nextcloud"_s)));
    CHECK(placeOf(vault.file(u"Nextcloud/zaak.vlagwijzer"_s), "ext4").kind == PlaceKind::Synced);
}
