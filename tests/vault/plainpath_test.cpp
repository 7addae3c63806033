// SPDX-License-Identifier: EUPL-1.2
// Paths where no vault can be: each door of the core answers at once, with one error, and writes nothing.
#include "core/vault/backup.h"
#include "core/vault/keyring.h"
#include "core/vault/rescue.h"

#include "tests/vault/strangeplaces.h"
#include "tests/vault/vaultfixture.h"

#include <QDir>
#include <QFileInfo>

#include <functional>
#include <map>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

struct Doors : FilledVault {
    Doors() : backup(must(backUp(file(), folder.filePath(u"backups"_s), clock)).path), before(everything()) {}

    [[nodiscard]] NewVault target(const QString &path) const
    {
        const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
        return {path, terms, keyFor(u"nieuw"_s, terms), u"Anna"_s};
    }
    /// The error of each way to open a vault, by its name.
    [[nodiscard]] std::map<std::string, Error> openings(const QString &path) const
    {
        std::map<std::string, Error> errors;
        const auto put = [&](const char *door, const auto &result) {
            INFO(door);
            REQUIRE_FALSE(result.has_value());
            errors[door] = result.error();
        };
        put("read", Locked::read(path, clock, {}));
        put("without slots", Locked::readWithoutSlots(path, clock, {}));
        put("info", vaultInfo(path));
        put("slots", SlotTable::read(path));
        put("salvage", Rescue::read(path, {}, folder.path()));
        put("salvage with slots of", Rescue::read(file(), path, folder.path()));
        put("back up", backUp(path, folder.filePath(u"others"_s), clock));
        put("restore from", restoreBackup(path, file(), clock));
        put("drafts", writeDraftsOf(path, {}, {}));
        return errors;
    }
    [[nodiscard]] QStringList everything() const
    {
        QStringList names = folderOf(folder.path());
        for (const QString &inside : QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            names += folderOf(folder.filePath(inside));
        return names;
    }
    [[nodiscard]] static QStringList folderOf(const QString &path)
    {
        return QDir(path).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    const QString backup;
    const QStringList before;
};

} // namespace

TEST_CASE("what is no plain file is no vault, for every door, at once")
{
    const Patience patience;
    const Doors vault;
    const StrangePlaces strange(vault.folder.path());
    const QStringList before = vault.everything();
    for (const QString &path : strange.all()) {
        INFO(path.toStdString());
        for (const auto &[door, error] : vault.openings(path)) {
            INFO(door);
            CHECK(error == Error{ErrorCode::NotAPlainFile, {path}});
        }
        CHECK(codeOf(restoreBackup(vault.backup, path, vault.clock)) == ErrorCode::NotAPlainFile);
        const ErrorCode taken = path.endsWith(u'/') ? ErrorCode::NotAFileName : ErrorCode::FileExists;
        CHECK(codeOf(createVault(path, vault.target(path).params, vault.target(path).slotKey, {}, vault.clock, {})) == taken);
    }
    CHECK(vault.everything() == before);
    CHECK(vault.verified().isEmpty());
}

TEST_CASE("a name that SQLite takes for something else makes no vault")
{
    const Doors vault;
    const QString back = QDir::currentPath();
    REQUIRE(QDir::setCurrent(vault.folder.path()));
    for (const QString &path : {u":memory:"_s, u"file:x?mode=memory"_s, u"file:x"_s, QString(), u"map/"_s, u"."_s,
                                vault.folder.path() + u"/:memory:"_s, u":/practice/nieuw.vlagwijzer"_s, vault.folder.path() + u'/'}) {
        INFO(path.toStdString());
        const auto target = vault.target(path);
        const Error error{ErrorCode::NotAFileName, {path}};
        CHECK(createVault(path, target.params, target.slotKey, {}, vault.clock, {}).error() == error);
        CHECK_FALSE(restoreBackup(vault.backup, path, vault.clock).has_value());
        auto rescue = must(Rescue::read(vault.file(), {}, vault.folder.path()));
        must(rescue->open(vault.keyFor(u"geheim"_s, firstTerms(rescue->table()))));
        CHECK(rescue->into(target, vault.clock, {}).error() == error);
        CHECK_FALSE(vaultInfo(path).has_value());
    }
    CHECK(vault.everything() == vault.before);
    QDir::setCurrent(back);
}

TEST_CASE("a plain file is opened by its path, whatever it is called")
{
    Doors vault;
    const QString back = QDir::currentPath();
    const QString named = vault.folder.path() + u"/:memory:"_s;
    REQUIRE(QFile::copy(vault.file(), named));
    REQUIRE(QFile::copy(vault.file(), vault.file(u"file:x?mode=memory"_s)));
    REQUIRE(QDir::setCurrent(vault.folder.path()));
    CHECK(must(vaultInfo(named)).cases == 2);
    CHECK(codeOf(vaultInfo(u":memory:"_s)) == ErrorCode::NotAPlainFile); // without its folder SQLite would take it for something else
    CHECK(must(vaultInfo(u"file:x?mode=memory"_s)).cases == 2);
    QDir::setCurrent(back);
}

TEST_CASE("a journal that is no plain file is named, and nothing waits for it or is written through it")
{
    const Patience patience;
    Doors vault;
    const QString end = GENERATE(u"-journal"_s, u"-wal"_s);
    const QString journal = vault.file() + end, elsewhere = vault.folder.filePath(u"anders"_s);
    QFile::remove(journal);
    const bool linked = GENERATE(true, false);
    if (linked)
        REQUIRE(QFile::link(vault.file(), vault.file(u"verwijzing.vlagwijzer"_s)));
    const QString path = linked ? vault.file(u"verwijzing.vlagwijzer"_s) : vault.file();
    SECTION("a link")
    {
        REQUIRE(QFile::link(vault.backup, journal));
    }
    SECTION("a link to nothing")
    {
        REQUIRE(QFile::link(elsewhere, journal));
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkdir(journal));
    }
    SECTION("a pipe")
    {
        REQUIRE(StrangePlaces::pipe(journal));
    }
    SECTION("a socket")
    {
        REQUIRE(StrangePlaces::socket(journal));
    }
    const Error error{ErrorCode::JournalNotPlain, {journal}};
    const QStringList before = vault.everything();
    CHECK(Locked::read(path, vault.clock, {}).error() == error);
    CHECK(vaultInfo(path).error() == error);
    CHECK(Rescue::read(path, {}, vault.folder.path()).error() == error);
    CHECK(backUp(path, vault.folder.filePath(u"others"_s), vault.clock).error() == error);
    CHECK(restoreBackup(vault.backup, path, vault.clock).error() == error);
    CHECK(writeDraftsOf(path, {}, {}).error() == error);
    CHECK(vault.everything() == before);
    CHECK_FALSE(QFileInfo::exists(elsewhere));
}

TEST_CASE("beside a new vault stands nothing that is no plain file")
{
    const Patience patience;
    const Doors vault;
    const auto target = vault.target(vault.file(u"nieuw.vlagwijzer"_s));
    REQUIRE(StrangePlaces::pipe(target.path + u"-journal"_s));
    const QStringList before = vault.everything();
    CHECK(codeOf(createVault(target.path, target.params, target.slotKey, {}, vault.clock, {})) == ErrorCode::JournalNotPlain);
    CHECK(codeOf(restoreBackup(vault.backup, target.path, vault.clock)) == ErrorCode::JournalNotPlain);
    CHECK(vault.everything() == before);
}

TEST_CASE("what this computer remembers of a vault is read from a plain file only")
{
    const Patience patience;
    VaultFolder vault;
    vault.create(vault.stateFolder());
    const QString remembered = QDir(vault.stateFolder()).entryInfoList(QDir::Files).value(0).filePath();
    REQUIRE(QFile::remove(remembered));
    REQUIRE(StrangePlaces::pipe(remembered));
    CHECK(must(vault.unlock(u"geheim"_s, vault.stateFolder()))->findings().isEmpty());
}
