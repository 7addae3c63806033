// SPDX-License-Identifier: EUPL-1.2
#include "tests/trust/memorydisk.h"
#include "tests/trust/runs.h"
#include "tests/vault/vaultfixture.h"

#include <chrono>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

/// A vault on the disk in memory. The program asks the real folder whether the file is there, so an empty one stands in for it.
struct OnMemory {
    OnMemory()
    {
        const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
        slotKey = vault.keyFor(u"geheim"_s, terms);
        {
            auto session = must(createVault(vault.file(), terms, slotKey, u"Anna"_s, vault.clock, {}));
            must(session->createCase(caseId, headOf(u"Z"_s), {{record, 1, noteOf(u"0"_s)}}, u"create"_s));
            vaultId = session->vaultId();
        }
        // Made on the real disk, where a new vault gets its name when it is whole; from here on it lies in memory.
        QFile real(vault.file());
        if (!real.open(QIODevice::ReadWrite))
            FAIL("no vault");
        const QByteArray bytes = real.readAll();
        start.all[vault.file().toStdString()] = MemoryDisk::Bytes(bytes.begin(), bytes.end());
        real.resize(0);
        disk.emplace();
        disk->restore(start);
    }
    [[nodiscard]] Result<std::unique_ptr<Session>> open() const
    {
        auto locked = Locked::read(vault.file(), vault.clock, {});
        return locked ? (*locked)->open(slotKey) : Result<std::unique_ptr<Session>>(Fail(locked.error()));
    }
    /// One save; the text is the number.
    [[nodiscard]] bool save(Session &session, int number) const
    {
        return session.save(caseId, record, noteOf(QString::number(number)), headOf(u"Z"_s), u"change"_s).has_value();
    }
    [[nodiscard]] int stored(Session &session) const
    {
        const auto opened = must(session.openCase(caseId, true));
        REQUIRE(opened.records.size() >= 1);
        for (const auto &each : opened.records) {
            if (each.id == record)
                return each.payload.value(u"text"_s).toString().toInt();
        }
        FAIL("the record is gone");
        return -1;
    }
    VaultFolder vault;
    std::optional<MemoryDisk> disk;
    QByteArray vaultId;
    crypto::SecretBuffer slotKey;
    const CaseId caseId = CaseId::create();
    const RecordId record = RecordId::create();
    MemoryDisk::Files start;
};

} // namespace

TEST_CASE("no confirmed save is lost when the power goes at any moment")
{
    OnMemory world;
    const int crashes = runs("VW_CRASHES", 1000);
    std::mt19937_64 random(20261124);
    int crashed = 0, newer = 0;
    const auto begin = std::chrono::steady_clock::now();
    for (int run = 0; run < crashes; ++run) {
        world.disk->restore(world.start);
        auto session = must(world.open());
        world.disk->crashAfter(static_cast<int>(random() % 160));
        int confirmed = 0, tried = 0;
        for (int number = 1; number <= 12 && !world.disk->hasCrashed(); ++number) {
            tried = number;
            if (random() % 3 == 0)
                static_cast<void>(session->saveDraft({world.caseId, world.record, noteOf(u"half"_s)}));
            if (world.save(*session, number))
                confirmed = number;
        }
        crashed += world.disk->hasCrashed() ? 1 : 0;
        session.reset();
        world.disk->recover(random);
        auto again = world.open();
        INFO("run " << run << ", confirmed " << confirmed);
        REQUIRE(again.has_value());
        const auto findings = must((*again)->verify());
        REQUIRE(findings.isEmpty());
        const int stored = world.stored(**again);
        REQUIRE(stored >= confirmed);
        REQUIRE(stored <= tried);
        newer += stored > confirmed ? 1 : 0;
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    std::printf("crashes: %d of %d runs lost power, 0 confirmed saves lost, %d times the unconfirmed one was there; %.1f s\n", crashed,
                crashes, newer, seconds);
    CHECK(crashed > crashes / 2);
}

TEST_CASE("a full or failing disk gives a clear error, and saving works again afterwards")
{
    struct Fault {
        const char *name;
        MemoryDisk::Call call;
        int code;
        ErrorCode told;
    };
    const std::array faults{Fault{"ENOSPC", MemoryDisk::Call::Write, SQLITE_FULL, ErrorCode::DiskFull},
                            Fault{"EIO while writing", MemoryDisk::Call::Write, SQLITE_IOERR_WRITE, ErrorCode::StorageFailed},
                            Fault{"failing sync", MemoryDisk::Call::Sync, SQLITE_IOERR_FSYNC, ErrorCode::StorageFailed},
                            Fault{"failing truncation", MemoryDisk::Call::Truncate, SQLITE_IOERR_TRUNCATE, ErrorCode::StorageFailed}};
    OnMemory world;
    int injected = 0, refused = 0;
    for (const Fault &fault : faults) {
        for (int after = 0; after < 40; ++after) {
            world.disk->restore(world.start);
            auto session = must(world.open());
            REQUIRE(world.save(*session, 1));
            world.disk->fail(fault.call, fault.code, after);
            INFO(fault.name << " after " << after);
            const auto saved = session->save(world.caseId, world.record, noteOf(u"2"_s), headOf(u"Z"_s), u"change"_s);
            ++injected;
            if (!saved) {
                ++refused;
                REQUIRE(saved.error().code == fault.told);
            }
            world.disk->clear();
            REQUIRE(world.save(*session, 3)); // the same session goes on
            REQUIRE(must(session->verify()).isEmpty());
            session.reset();
            auto again = must(world.open());
            REQUIRE(world.stored(*again) == 3);
            REQUIRE(must(again->verify()).isEmpty());
        }
    }
    std::printf("faults: %d injected, %d saves refused in words, all saved again afterwards\n", injected, refused);
    CHECK(refused > 30);
}

TEST_CASE("a disk that became read-only is read, says so at every save, and works again when it can be written")
{
    OnMemory world;
    world.disk->writeProtect(true);
    {
        auto session = must(world.open());
        REQUIRE(session->isReadOnly());
        CHECK(world.stored(*session) == 0);
        CHECK(codeOf(session->save(world.caseId, world.record, noteOf(u"1"_s), headOf(u"Z"_s), u"change"_s)) == ErrorCode::VaultReadOnly);
    }
    world.disk->writeProtect(false);
    auto session = must(world.open());
    CHECK(world.save(*session, 2));
    CHECK(must(session->verify()).isEmpty());
}

TEST_CASE("typing that cannot be written while locking is written when the disk works again")
{
    OnMemory world;
    auto session = must(world.open());
    const auto sealed = session->sealDrafts({{world.caseId, world.record, noteOf(u"half"_s)}});
    REQUIRE(sealed.size() == 1);
    world.disk->fail(MemoryDisk::Call::Write, SQLITE_FULL);
    CHECK_FALSE(session->writeSealedDrafts(sealed));
    session.reset(); // locked: no key is left
    CHECK_FALSE(writeDraftsOf(world.vault.file(), world.vaultId, sealed));
    world.disk->clear();
    must(writeDraftsOf(world.vault.file(), world.vaultId, sealed));
    const auto drafts = must(must(world.open())->drafts());
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().payload == noteOf(u"half"_s));
}
