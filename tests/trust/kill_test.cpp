// SPDX-License-Identifier: EUPL-1.2
#include "tests/trust/runs.h"
#include "tests/vault/vaultfixture.h"

#include <array>
#include <random>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

/// Saves without end and tells each save that was confirmed, until it is killed.
[[noreturn]] void saveForEver(const VaultFolder &vault, const crypto::SecretBuffer &slotKey, CaseId caseId, RecordId record, int from,
                              int out)
{
    auto locked = Locked::read(vault.file(), vault.clock, {});
    auto session = locked ? (*locked)->open(slotKey) : Result<std::unique_ptr<Session>>(fail(ErrorCode::VaultLocked));
    for (int number = from; session; ++number) {
        if (!(*session)->save(caseId, record, noteOf(QString::number(number)), headOf(u"Z"_s), u"change"_s) ||
            ::write(out, &number, sizeof number) != sizeof number)
            break;
    }
    ::_exit(1);
}

} // namespace

TEST_CASE("no confirmed save is lost when the program is killed at any moment")
{
    VaultFolder vault;
    const CaseId caseId = CaseId::create();
    const RecordId record = RecordId::create();
    must(vault.create()->createCase(caseId, headOf(u"Z"_s), {{record, 1, noteOf(u"0"_s)}}, u"create"_s));
    const crypto::SecretBuffer slotKey = vault.keyFor(u"geheim"_s, must(Locked::read(vault.file(), vault.clock, {}))->kdf());
    const int kills = killsOfEach();
    std::mt19937_64 random(20261124);
    int last = 0, confirmedInAll = 0;
    for (int run = 0; run < kills; ++run) {
        std::array<int, 2> pipe{};
        REQUIRE(::pipe(pipe.data()) == 0);
        const pid_t child = ::fork();
        if (child == 0)
            saveForEver(vault, slotKey, caseId, record, last + 1, pipe[1]);
        ::close(pipe[1]);
        int confirmed = last;
        if (::read(pipe[0], &confirmed, sizeof confirmed) != sizeof confirmed) // killed only once it works
            confirmed = last;
        ::usleep(static_cast<useconds_t>(random() % 4000));
        REQUIRE(::kill(child, SIGKILL) == 0);
        for (int number = 0; ::read(pipe[0], &number, sizeof number) == sizeof number;)
            confirmed = number;
        ::close(pipe[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        INFO("run " << run);
        REQUIRE(WIFSIGNALED(status));
        auto session = must(vault.unlock());
        const auto opened = must(session->openCase(caseId, true));
        REQUIRE(opened.records.size() == 1);
        const int stored = opened.records.first().payload.value(u"text"_s).toString().toInt();
        REQUIRE((stored == confirmed || stored == confirmed + 1));
        if (run % 20 == 0 || run + 1 == kills)
            REQUIRE(must(session->verify()).isEmpty());
        confirmedInAll += confirmed - last;
        last = stored;
    }
    std::printf("kills: %d of saving, %d saves confirmed before them, 0 lost\n", kills, confirmedInAll);
    CHECK(confirmedInAll >= kills);
}
