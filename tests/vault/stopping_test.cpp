// SPDX-License-Identifier: EUPL-1.2
// Long work that somebody stops: nothing is left of it, and all is as it was.
#include "core/base/progress.h"
#include "core/crypto/sealing.h"
#include "core/vault/backup.h"
#include "core/vault/database.h"
#include "core/vault/rescue.h"
#include "core/vault/sessioninner.h"

#include "tests/vault/vaultfixture.h"

#include <QDirIterator>

#include <functional>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

struct Stopped : FilledVault {
    /// Names and sizes of everything in the folder; the content of what no session holds.
    [[nodiscard]] QStringList present(bool held = true) const
    {
        QStringList all;
        QDirIterator each(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QFileInfo info(each.next());
            QFile content(info.filePath());
            const bool read = info.isFile() && !(held && info.filePath().startsWith(file())) && content.open(QIODevice::ReadOnly);
            all.append(info.filePath() + u' ' + QString::number(info.size()) + u' ' +
                       (read ? QString::fromLatin1(crypto::digest(content.readAll()).toHex()) : QString()));
        }
        all.sort();
        return all;
    }
    [[nodiscard]] NewVault target() const
    {
        const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
        return {file(u"nieuw.vlagwijzer"_s), terms, keyFor(u"nieuw"_s, terms), u"Anna"_s};
    }
    [[nodiscard]] std::unique_ptr<Rescue> rescue(Progress *progress = nullptr) const
    {
        auto rescue = must(Rescue::read(file(), {}, folder.path(), progress));
        must(rescue->open(keyFor(u"geheim"_s, rescue->table().first().params)));
        return rescue;
    }
    QString backups = folder.filePath(u"kopieën"_s);
};

using Work = std::function<Result<void>(Progress *)>;

template <typename T>
Result<void> bare(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(Fail(result.error()));
}

/// Stops it at each of its first steps, then at every third, until it is done before it is stopped. How many steps that were.
int stopAtEveryStep(const Work &work, const std::function<void()> &isAsItWas)
{
    for (int call = 1;; call += call < 8 ? 1 : 3) {
        Progress progress;
        progress.stopAtForTest(call);
        const auto done = work(&progress);
        if (!progress.wantsStop()) {
            must(done);
            CHECK(progress.done() > 0);
            CHECK(progress.done() <= progress.total() + 20); // heads, slots and marks are not counted beforehand
            return call - 1;
        }
        CAPTURE(call);
        REQUIRE(codeOf(done) == ErrorCode::Stopped);
        isAsItWas();
    }
}

} // namespace

TEST_CASE("a check, a copy or a new vault stopped at any step leaves nothing behind and the session as it was")
{
    Stopped vault;
    auto session = must(vault.unlock());
    Database &database = *session->inner().database;
    const NewVault target = vault.target();
    Work work;
    SECTION("check")
    {
        work = [&](Progress *progress) { return bare(session->verify(progress)); };
    }
    SECTION("backup")
    {
        work = [&](Progress *progress) { return bare(backUp(*session, vault.backups, vault.clock, progress)); };
    }
    SECTION("backup beside an older one")
    {
        must(backUp(*session, vault.backups, vault.clock));
        vault.clock.pass(60);
        must(session->note(vault.one, u"print"_s, {}));
        work = [&](Progress *progress) { return bare(backUp(*session, vault.backups, vault.clock, progress)); };
    }
    SECTION("copy")
    {
        work = [&](Progress *progress) { return copyTo(database, vault.file(u"elders.vlagwijzer"_s), progress); };
    }
    SECTION("new vault key")
    {
        work = [&](Progress *progress) { return bare(rekey(*session, target, vault.clock, {}, progress)); };
    }
    const QStringList before = vault.present();
    const int steps = stopAtEveryStep(work, [&] {
        REQUIRE(vault.present() == before);
        REQUIRE(must(session->verify()).isEmpty());
    });
    CHECK(steps > 10);
    must(session->save(vault.one, vault.first, noteOf(u"daarna"_s), headOf(u"Z"_s), u"change"_s));
    CHECK(must(session->verify()).isEmpty());
}

TEST_CASE("the backup of a locked vault stopped at any step leaves nothing behind")
{
    Stopped vault;
    const QStringList before = vault.present(false);
    const auto work = [&](Progress *progress) { return bare(backUp(vault.file(), vault.backups, vault.clock, progress)); };
    CHECK(stopAtEveryStep(work, [&] { REQUIRE(vault.present(false) == before); }) > 10);
    CHECK(vault.verified().isEmpty());
}

TEST_CASE("a rescue stopped at any step leaves nothing behind, and can be tried again")
{
    Stopped vault;
    SECTION("of a file that is still a database") {}
    SECTION("of one of which only pages are left")
    {
        QFile raw(vault.file());
        REQUIRE(raw.open(QIODevice::ReadWrite));
        REQUIRE(raw.write(QByteArray(100, 'x')) == 100);
    }
    const QStringList before = vault.present(false);
    const auto reading = [&](Progress *progress) { return bare(Rescue::read(vault.file(), {}, vault.folder.path(), progress)); };
    CHECK(stopAtEveryStep(reading, [&] { REQUIRE(vault.present(false) == before); }) > 5);

    const auto rescue = vault.rescue();
    const NewVault target = vault.target();
    const QStringList read = vault.present();
    const auto moving = [&](Progress *progress) { return bare(rescue->into(target, vault.clock, {}, progress)); };
    CHECK(stopAtEveryStep(moving, [&] { REQUIRE(vault.present() == read); }) > 10);
    const auto moved = must(vault.unlock(u"nieuw"_s, {}, u"nieuw.vlagwijzer"_s));
    CHECK(must(moved->cases()).size() == 2);
    CHECK(must(moved->verify()).isEmpty());
}

TEST_CASE("one statement that takes long is stopped in the midst of it")
{
    const VaultFolder vault;
    must(Database::makeFile(vault.file()));
    const auto database = must(Database::openNew(vault.file()));
    constexpr std::string_view forMinutes =
        "WITH RECURSIVE each(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM each WHERE n < 1000000000) SELECT count(*) FROM each";
    Progress progress;
    progress.stop();
    {
        const Watch watch(*database, &progress);
        CHECK(codeOf(database->number(forMinutes)) == ErrorCode::Stopped);
    }
    constexpr std::string_view forAMoment =
        "WITH RECURSIVE each(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM each WHERE n < 10000) SELECT count(*) FROM each";
    CHECK(must(database->number(forAMoment)) == 10000); // nobody watches any more
}
