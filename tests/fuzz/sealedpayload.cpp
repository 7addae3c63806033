// SPDX-License-Identifier: EUPL-1.2
// Sealed bytes of any kind: they open only as they were sealed, and what opens is read as JSON, a slot or a recovery key without harm.
#include "core/crypto/recoverykey.h"
#include "core/vault/journal.h"
#include "core/vault/json.h"
#include "core/vault/keyslots.h"
#include "tests/fuzz/scratch.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace vw;
    static const test::Scratch scratch;
    static const crypto::SecretBuffer key = crypto::subkey(crypto::SecretBuffer(32), crypto::Subkey::Heads);
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray associated("associated");

    (void)vault::openJson(key, bytes, associated); // as it lies in a damaged file
    vault::KeySlot slot{1, 1, 1, {3, 1ULL << 40, bytes.first(std::min<qsizetype>(16, bytes.size()))}, bytes, {}};
    if (!slot.isDamaged())
        std::abort(); // nobody can make the checksum of another slot
    (void)vault::openSlot(slot, key);

    // as the plain text of somebody who has the key
    const QByteArray sealed = crypto::seal(key, bytes, associated);
    const auto opened = crypto::open(key, sealed, associated);
    if (!opened || *opened != bytes)
        std::abort();
    if (const auto json = vault::openJson(key, sealed, associated)) {
        vault::JournalLine line;
        line.readable = true;
        line.content = *json;
        (void)vault::entryFrom(line);
        (void)vault::compareWithJournal(CaseId(), {}, {line});
        (void)vault::earlierVersion(*json, json->value(QStringLiteral("before")).toObject());
    }
    QByteArray typed = bytes;
    typed.detach();
    const auto text = crypto::SecretBuffer::takeFrom(typed);
    if (const auto recovery = crypto::readRecoveryText(text); recovery && crypto::recoveryText(*recovery).isEmpty())
        std::abort();
    return 0;
}
