// SPDX-License-Identifier: EUPL-1.2
// Copies that a killed program left unfinished: known, looked at, and taken away.
#include "core/base/files.h"
#include "core/vault/backup.h"
#include "core/vault/transfer.h"
#include "core/vault/unfinished.h"

#include "tests/vault/vaultfixture.h"

#include <QDir>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

struct Littered : FilledVault {
    Littered() { REQUIRE(QDir().mkpath(backups)); }
    /// As a killed program leaves it: `name` in `folder`, a copy of the vault.
    QString leave(const QString &path, const QString &from = {}) const
    {
        REQUIRE(QFile::copy(from.isEmpty() ? file() : from, path));
        return path;
    }
    [[nodiscard]] QByteArray id() const { return must(vaultInfo(file())).id; }
    const QString backups = defaultBackupFolder(file());
    const QString nameless = u".0123456789abcdef0123456789abcdef.tmp"_s; ///< as earlier versions called them
};

} // namespace

TEST_CASE("a backup takes away what earlier ones left unfinished, in its folder and beside the vault")
{
    Littered vault;
    const QStringList left{vault.leave(unfinishedName(vault.backups, vault.id())),
                           vault.leave(QDir(vault.backups).filePath(vault.nameless)),
                           vault.leave(unfinishedName(vault.folder.path(), vault.id())), vault.leave(vault.file(vault.nameless))};
    QFile empty(QDir(vault.backups).filePath(u".aaaabbbbccccddddaaaabbbbccccdddd.tmp"_s));
    REQUIRE(empty.open(QIODevice::WriteOnly));
    empty.close();
    must(backUp(vault.file(), vault.backups, vault.clock));
    for (const QString &path : left)
        CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(empty.exists());
    CHECK(backupsIn(vault.backups, vault.file()).size() == 1);
}

TEST_CASE("an unfinished copy of another vault, and a file that only looks like one, stay")
{
    Littered vault;
    VaultFolder other;
    other.create();
    const QStringList stay{vault.leave(unfinishedName(vault.backups, must(vaultInfo(other.file())).id), other.file()),
                           vault.leave(QDir(vault.backups).filePath(vault.nameless), other.file()),
                           vault.leave(vault.file(u".notities.tmp"_s))};
    QFile text(QDir(vault.backups).filePath(u".fedcba9876543210fedcba9876543210.tmp"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("van een ander programma");
    text.close();
    must(backUp(vault.file(), vault.backups, vault.clock));
    for (const QString &path : stay)
        CHECK(QFile::exists(path));
    CHECK(text.exists());
}

TEST_CASE("while it is written, a copy is for its owner alone and says which vault it is of")
{
    Littered vault;
    const QString name = QFileInfo(unfinishedName(vault.folder.path(), vault.id())).fileName();
    CHECK(name.startsWith(u".vlagwijzer-"_s + QString::fromLatin1(vault.id().toHex())));
    const auto made = must(backUp(vault.file(), vault.backups, vault.clock));
    CHECK((QFileInfo(made.path).permissions() &
           (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)) == 0);
}

TEST_CASE("a move that fails leaves nothing, and the name free for another try")
{
    Littered vault;
    const QByteArray id = vault.id();
    vault.leave(unfinishedName(vault.folder.path(), id)); // of a first try that was killed
    auto session = must(vault.unlock());
    const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
    const NewVault target{vault.file(u"nieuw.vlagwijzer"_s), terms, vault.keyFor(u"nieuw"_s, terms), u"Anna"_s};
    must(rekey(*session, target, vault.clock, {}));
    CHECK(QFile::exists(target.path));
    CHECK(unfinishedIn({vault.folder.path()}, id).size() == 1);
    CHECK(clearUnfinished({vault.folder.path()}, id).isEmpty());
    CHECK(unfinishedIn({vault.folder.path()}, id).isEmpty());
    CHECK(codeOf(rekey(*session, target, vault.clock, {})) == ErrorCode::FileExists);
}

TEST_CASE("a file of ours that a killed program was writing is taken away by the next one written there")
{
    VaultFolder vault;
    const QString left = vault.file(u".vlagwijzer-file-0123.tmp"_s), young = vault.file(u".vlagwijzer-file-4567.tmp"_s);
    for (const QString &path : {left, young}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("half een pdf");
    }
    QFile old(left);
    REQUIRE(old.open(QIODevice::ReadWrite));
    REQUIRE(old.setFileTime(QDateTime::currentDateTime().addSecs(-120), QFileDevice::FileModificationTime));
    old.close();
    must(writeFile(vault.file(u"melding.pdf"_s), "heel"));
    CHECK_FALSE(QFile::exists(left));
    CHECK(QFile::exists(young)); // another program of ours may be writing it just now
}

TEST_CASE("a damaged backup never counts as current")
{
    Littered vault;
    const auto made = must(backUp(vault.file(), vault.backups, vault.clock));
    CHECK_FALSE(must(backUp(vault.file(), vault.backups, vault.clock)).isNew);
    SECTION("a byte of a record")
    {
        asStranger(made.path, u"UPDATE record SET sealed = zeroblob(length(sealed)) WHERE rowid = 1"_s);
    }
    SECTION("a page")
    {
        QFile file(made.path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(4096, '\0'));
    }
    vault.clock.pass(60);
    const auto again = must(backUp(vault.file(), vault.backups, vault.clock));
    CHECK(again.isNew);
    CHECK(again.path != made.path);
}

TEST_CASE("a backup of another vault is said before it is put back")
{
    Littered vault;
    VaultFolder other;
    other.create();
    CHECK(codeOf(restoreBackup(other.file(), vault.file(), vault.clock)) == ErrorCode::OtherVault);
    CHECK(must(vaultInfo(vault.file())).id == vault.id());
    const QString kept = must(restoreBackup(other.file(), vault.file(), vault.clock, true));
    CHECK(must(vaultInfo(vault.file())).id == must(vaultInfo(other.file())).id);
    CHECK(QFile::exists(kept));
}

TEST_CASE("a backup is put back through a link: the link stays, and the file it leads to is kept")
{
    Littered vault;
    const auto made = must(backUp(vault.file(), vault.backups, vault.clock));
    const QString link = vault.file(u"link.vlagwijzer"_s);
    REQUIRE(QFile::link(vault.file(), link));
    must(must(vault.unlock())->note(vault.one, u"print"_s, {}));
    const QString kept = must(restoreBackup(made.path, link, vault.clock));
    CHECK(QFileInfo(link).isSymLink());
    CHECK_FALSE(QFileInfo(kept).isSymLink());
    CHECK(QFileInfo(kept).fileName().startsWith(u"zaak-old-"_s));
    CHECK(must(must(vault.unlock())->journal(vault.one)).last().action != u"print"_s);
}

TEST_CASE("while a backup is put back there is a vault at its place at every moment")
{
    Littered vault;
    const auto made = must(backUp(vault.file(), vault.backups, vault.clock));
    const QByteArray path = QFile::encodeName(vault.file());
    const pid_t watcher = ::fork();
    if (watcher == 0) { // until it is stopped, or sees nothing there
        struct stat found{};
        while (::stat(path.constData(), &found) == 0) {
        }
        ::_exit(7);
    }
    for (int i = 0; i < 40; ++i)
        must(restoreBackup(made.path, vault.file(), vault.clock));
    ::kill(watcher, SIGKILL);
    int status = 0;
    ::waitpid(watcher, &status, 0);
    CHECK(WIFSIGNALED(status));
    CHECK(vault.verified().isEmpty());
}

TEST_CASE("a restore that was killed halfway leaves the vault with two names, and the next backup takes the second away")
{
    Littered vault;
    const QString second = vault.file(u"zaak-old-20260302-090000.vlagwijzer"_s),
                  other = vault.file(u"zaak-old-20260301-090000.vlagwijzer"_s);
    vault.leave(other); // a vault that was put aside stays
    REQUIRE(::link(QFile::encodeName(vault.file()).constData(), QFile::encodeName(second).constData()) == 0);
    must(backUp(vault.file(), vault.backups, vault.clock));
    CHECK_FALSE(QFile::exists(second));
    CHECK(QFile::exists(other));
    CHECK(vault.verified().isEmpty());
}
