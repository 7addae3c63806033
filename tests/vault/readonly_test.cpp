// SPDX-License-Identifier: EUPL-1.2
#include "tests/vault/vaultfixture.h"

#include <functional>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

/// Runs `check` as a user who may not write: a child process as nobody for root, else this process. True when all held.
bool asOrdinaryUser(const std::function<bool()> &check)
{
    if (::geteuid() != 0)
        return check();
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534;
        const bool dropped = ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
        ::_exit(dropped && check() ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void setMode(const QString &path, mode_t mode)
{
    REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
}

} // namespace

TEST_CASE("a vault that may not be written opens for reading")
{
    FilledVault vault;
    const bool inFolder = GENERATE(false, true);
    // An unwritable file, or a writable one in a folder where SQLite cannot make its journal.
    QFile::remove(vault.file() + u"-journal"_s);
    setMode(vault.file(), inFolder ? 0666 : 0444);
    setMode(vault.folder.path(), 0555);
    const auto check = [&] {
        auto session = vault.unlock();
        if (!session || !(*session)->isReadOnly())
            return false;
        const auto opened = (*session)->openCase(vault.one);
        const auto found = (*session)->verify();
        return opened && opened->records.size() == 2 && opened->findings.isEmpty() && found && found->isEmpty() &&
               failsWith((*session)->save(vault.one, vault.first, {}, {}, u"change"_s), ErrorCode::VaultReadOnly) &&
               failsWith((*session)->saveDraft({vault.one, vault.first, {}}), ErrorCode::VaultReadOnly) &&
               failsWith((*session)->createCase(CaseId::create(), {}, {}, u"create"_s), ErrorCode::VaultReadOnly) &&
               failsWith((*session)->note(vault.one, u"print"_s, {}), ErrorCode::VaultReadOnly) &&
               failsWith((*session)->removeRecord(vault.one, vault.first, {}), ErrorCode::VaultReadOnly);
    };
    const bool held = asOrdinaryUser(check);
    setMode(vault.folder.path(), 0700);
    REQUIRE(held);
}

TEST_CASE("a new vault in a folder that may not be written is refused, and leaves nothing")
{
    VaultFolder vault;
    setMode(vault.folder.path(), 0555);
    const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
    const auto key = vault.keyFor(u"geheim"_s, terms);
    const bool held = asOrdinaryUser(
        [&] { return failsWith(createVault(vault.file(), terms, key, u"Anna"_s, vault.clock, {}), ErrorCode::FolderReadOnly); });
    setMode(vault.folder.path(), 0700);
    REQUIRE(held);
    REQUIRE_FALSE(QFile::exists(vault.file()));
    REQUIRE(codeOf(createVault(vault.file(u"geen/map.vlagwijzer"_s), terms, key, u"Anna"_s, vault.clock, {})) == ErrorCode::FileNotFound);
}

TEST_CASE("a file that may not be read is named")
{
    FilledVault vault;
    setMode(vault.file(), 0000);
    setMode(vault.folder.path(), 0755);
    const bool held = asOrdinaryUser([&] { return failsWith(vault.unlock(), ErrorCode::FileNotReadable); });
    setMode(vault.file(), 0600);
    REQUIRE(held);
}
