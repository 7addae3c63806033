// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/practice/practicevault.h"
#include "core/crypto/sealing.h"
#include "core/vault/session.h"
#include "tests/bench/measure.h"

#include <memory>

namespace vw::bench {

inline constexpr const char *benchPassphrase = practice::passphrase;

/// A new vault, open. Cheap key derivation: it is measured elsewhere.
struct BenchVault {
    explicit BenchVault(const QString &file) : path(file), terms(must(crypto::chooseParams(crypto::KdfPolicy::cheap()), "terms"))
    {
        QString typed = QLatin1StringView(benchPassphrase);
        key = must(crypto::deriveKey(crypto::preparePassphrase(typed), terms), "key");
        session = must(vault::createVault(path, terms, key, u"meter"_s, clock, {}), "vault");
    }
    /// Locked and opened again, the derivation left out.
    void open()
    {
        session.reset();
        session = must(must(vault::Locked::read(path, clock, {}), "read")->open(key), "open");
    }
    SystemClock clock;
    QString path;
    crypto::KdfParams terms;
    crypto::SecretBuffer key;
    std::unique_ptr<vault::Session> session;
};

} // namespace vw::bench
