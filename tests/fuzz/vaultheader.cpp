// SPDX-License-Identifier: EUPL-1.2
// A file that claims to be a vault: opened without a key, its slots tried, and rescued page by page. Whatever it holds, it is refused or
// read, in bounded time and memory.
#include "core/vault/keyring.h"
#include "core/vault/rescue.h"
#include "tests/fuzz/scratch.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace vw;
    static const test::Scratch scratch;
    const QString path = scratch.write(data, size);
    const SystemClock clock;
    if (const auto table = vault::SlotTable::read(path)) {
        const crypto::SecretBuffer key = crypto::randomKey();
        (void)vault::openAny(table->all, key);
    }
    (void)vault::vaultInfo(path);
    (void)vault::Locked::read(path, clock, {});
    (void)vault::Rescue::read(path, {}, scratch.folder());
    scratch.clean();
    return 0;
}
