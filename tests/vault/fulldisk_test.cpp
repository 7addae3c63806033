// SPDX-License-Identifier: EUPL-1.2
// A disk with no room, as the system tells it: each piece of work says of which file, and leaves everything as it was.
#include "core/base/files.h"
#include "core/vault/backup.h"
#include "core/vault/history.h"
#include "core/vault/rescue.h"
#include "core/wording/sentences.h"

#include "tests/vault/fulldisk.h"
#include "tests/vault/vaultfixture.h"

#include <QDir>
#include <QFileInfo>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

constexpr qint64 room = 50'000; ///< bytes; a vault that is empty does not fit

/// A vault of some hundreds of kilobytes, open.
struct Large : FilledVault {
    Large() : session(must(unlock()))
    {
        must(session->save(one, RecordId::create(), noteOf(QString(300'000, u'x')), headOf(u"Z"_s), u"change"_s));
        before = everything();
        bytes = QFileInfo(file()).size();
    }
    [[nodiscard]] QStringList everything() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] NewVault target() const
    {
        const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
        return {file(u"nieuw.vlagwijzer"_s), terms, keyFor(u"nieuw"_s, terms), u"Anna"_s};
    }
    void asItWas()
    {
        CHECK(everything() == before);
        must(session->save(one, first, noteOf(u"verder"_s), headOf(u"Z"_s), u"change"_s));
        CHECK(must(session->verify()).isEmpty());
    }
    std::unique_ptr<Session> session;
    QStringList before;
    qint64 bytes = 0;
};

} // namespace

TEST_CASE("on a full disk a save is refused as such, and what stood there stands there", "[full]")
{
    Large vault;
    const QJsonObject large = noteOf(QString(200'000, u'y'));
    {
        const FullDisk full(GENERATE(true, false) ? vault.bytes : 1);
        const auto refused = vault.session->save(vault.one, vault.first, large, headOf(u"Z"_s), u"change"_s);
        CHECK(refused == Result<void>(Fail(Error{ErrorCode::DiskFull, {vault.file()}})));
        CHECK(codeOf(vault.session->saveDraft({vault.one, vault.second, large})) == ErrorCode::DiskFull);
        CHECK(must(vault.session->openCase(vault.one, true)).records.first().payload == noteOf(u"eerste"_s));
    }
    vault.asItWas();
    must(vault.session->save(vault.one, vault.first, large, headOf(u"Z"_s), u"change"_s));
}

TEST_CASE("on a full disk a copy of the vault is not made, whatever it is for", "[full]")
{
    Large vault;
    const QString path = vault.file(u"nieuw.vlagwijzer"_s);
    const Error noRoom{ErrorCode::NoRoom, {path}};
    SECTION("a backup")
    {
        Result<BackupMade> made = BackupMade{};
        {
            const FullDisk full(room);
            made = backUp(*vault.session, vault.folder.filePath(u"backups"_s), vault.clock);
        }
        CHECK(codeOf(made) == ErrorCode::NoRoom);
        CHECK(made.error().args.value(0).startsWith(vault.folder.filePath(u"backups/zaak-"_s)));
    }
    SECTION("all keys new")
    {
        const auto target = vault.target();
        Result<TransferReport> made = TransferReport{};
        {
            const FullDisk full(room);
            made = rekey(*vault.session, target, vault.clock, {});
        }
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error() == noRoom);
    }
    SECTION("moved to another place")
    {
        Result<void> moved;
        {
            const FullDisk full(room);
            moved = vault.session->moveTo(path);
        }
        CHECK(moved == Result<void>(Fail(noRoom)));
        CHECK(vault.session->path() == vault.file());
    }
    SECTION("a new vault")
    {
        const auto target = vault.target();
        const FullDisk full(4096);
        CHECK(createVault(path, target.params, target.slotKey, target.slotName, vault.clock, {}).error() == noRoom);
    }
    SECTION("any other file")
    {
        const FullDisk full(room);
        CHECK(writeFile(path, QByteArray(room + 1, 'x')) == Result<void>(Fail(noRoom)));
    }
    vault.asItWas();
}

TEST_CASE("on a full disk nothing is put back, and the vault stays", "[full]")
{
    Large vault;
    const auto backup = must(backUp(*vault.session, vault.folder.filePath(u"backups"_s), vault.clock)).path;
    vault.before = vault.everything();
    vault.session.reset();
    Result<QString> restored;
    {
        const FullDisk full(room);
        restored = restoreBackup(backup, vault.file(), vault.clock);
    }
    REQUIRE_FALSE(restored.has_value());
    CHECK(restored.error() == Error{ErrorCode::NoRoom, {vault.file()}});
    vault.session = must(vault.unlock());
    vault.asItWas();
}

TEST_CASE("on a full disk nothing is rescued, and the damaged file stays", "[full]")
{
    Large vault;
    vault.session.reset();
    const bool isWhole = GENERATE(true, false);
    if (!isWhole) {
        QFile file(vault.file());
        REQUIRE(file.resize(file.size() - 4096));
    }
    QFile file(vault.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    const auto target = vault.target();
    Result<TransferReport> made = TransferReport{};
    {
        const FullDisk full(room);
        const auto rescue = Rescue::read(vault.file(), {}, vault.folder.path());
        CHECK(rescue.has_value() == isWhole);
        if (rescue && (*rescue)->open(vault.keyFor(u"geheim"_s, firstTerms((*rescue)->table()))))
            made = (*rescue)->into(target, vault.clock, {});
        else if (!rescue)
            made = Fail(rescue.error());
    }
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error() == Error{ErrorCode::NoRoom, {isWhole ? target.path : vault.folder.path()}});
    CHECK(vault.everything() == vault.before);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == bytes);
}

TEST_CASE("a vault on a full disk can be read", "[full]")
{
    Large vault;
    vault.session.reset();
    const FullDisk full(1);
    const auto session = must(vault.unlock());
    CHECK(session->findings().isEmpty());
    CHECK(must(session->openCase(vault.one, true)).records.size() == 3);
}

TEST_CASE("of a full disk it is said what was not done, and whether the text is still there", "[full]")
{
    const QString save = wording::sentence({ErrorCode::DiskFull, {u"/k/zaak.vlagwijzer"_s}}),
                  copy = wording::sentence({ErrorCode::NoRoom, {u"/k/kopie"_s}});
    CHECK(save.contains(u"not saved"_s));
    CHECK(save.contains(u"still here"_s));
    CHECK(copy.contains(u"/k/kopie"_s));
    CHECK(copy.contains(u"not created"_s));
}
