// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/crypto/keyderivation.h"
#include "core/vault/keyslots.h"

#include <concepts>
#include <optional>
#include <vector>

namespace vw::desk {

/// What a person typed to open something.
struct Typed {
    crypto::SecretBuffer text;
    bool isText = true; ///< false: the bytes were no UTF-8, and `text` is what earlier versions made of them
};

/// Something that a passphrase or a recovery key opens: vault::Locked, vault::Rescue, vault::SlotTable.
template <typename T>
concept Openable = requires(T &lock, const crypto::SecretBuffer &key) {
    { lock.table() } -> std::convertible_to<const QList<vault::KeySlot> &>;
    lock.open(key);
    lock.openRecovery(key);
};

/// What opening it gives: a session, a slot, or that it is open.
template <Openable Lock>
using Opened = decltype(std::declval<Lock &>().open(std::declval<const crypto::SecretBuffer &>()));

/// One try to open something with what was typed. The rule, for window, command, rescue and backups alike: **try first, judge afterwards**.
/// What looks like a recovery key may be a passphrase (seven words and a number do), so the words "this is no recovery key" come only after
/// both ways have failed.
///
///     Opening opening(std::move(typed));
///     auto session = opening.open(locked);            // about a second
///
/// With a thread for the slow part: tryRecovery(), then derive() anywhere, then tryPassphrase().
class Opening {
public:
    explicit Opening(Typed typed) : m_typed(std::move(typed)) {}

    /// Quick. Nothing when it is no recovery key, or not one of this vault: then it may still be a passphrase.
    template <Openable Lock>
    [[nodiscard]] std::optional<Opened<Lock>> tryRecovery(Lock &lock) const
    {
        std::optional<Opened<Lock>> opened;
        if (const auto key = asRecoveryKey()) {
            opened.emplace(lock.openRecovery(*key));
            if (isWrong(*opened))
                opened.reset();
        }
        return opened;
    }

    /// Slow: about a second for each of the terms, of which a vault has one. Touches no file; wipes what was typed.
    void derive(const QList<crypto::KdfParams> &terms);

    /// After derive().
    template <Openable Lock>
    [[nodiscard]] Opened<Lock> tryPassphrase(Lock &lock) const
    {
        for (const auto &key : m_keys) {
            auto opened = lock.open(key);
            if (!isWrong(opened))
                return opened;
        }
        return Fail(judge(lock.table()));
    }

    template <Openable Lock>
    [[nodiscard]] Opened<Lock> open(Lock &lock)
    {
        if (auto opened = tryRecovery(lock))
            return std::move(*opened);
        derive(vault::termsOf(lock.table()));
        return tryPassphrase(lock);
    }

private:
    template <typename T>
    [[nodiscard]] static bool isWrong(const Result<T> &opened)
    {
        return !opened && opened.error().code == ErrorCode::WrongPassphrase;
    }
    [[nodiscard]] std::optional<crypto::SecretBuffer> asRecoveryKey() const;
    /// Why nothing opened, when everything was tried. Errors: EmptyPassphrase, OutOfMemory, SlotTableChanged, PassphraseNotText,
    /// PassphraseTooLong, NotARecoveryKey, OnlyRecoveryKey, WrongPassphrase.
    [[nodiscard]] Error judge(const QList<vault::KeySlot> &table) const;

    Typed m_typed;
    std::vector<crypto::SecretBuffer> m_keys;
    std::optional<Error> m_failed; ///< of deriving
    bool m_looksLikeRecovery = false;
    qsizetype m_size = 0;
};

/// What a new passphrase must be before anything is derived from it. Errors: EmptyPassphrase, PassphraseNotText, PassphraseTooLong,
/// WeakPassphrase unless `weakIsMeant`.
[[nodiscard]] Result<void> mayBeSet(const Typed &typed, bool weakIsMeant);

} // namespace vw::desk
