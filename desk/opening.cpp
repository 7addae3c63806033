// SPDX-License-Identifier: EUPL-1.2
#include "desk/opening.h"

#include "core/crypto/recoverykey.h"
#include "core/crypto/strength.h"

namespace vw::desk {

namespace {

Error tooLong(qsizetype size)
{
    return {ErrorCode::PassphraseTooLong, {QString::number(size), QString::number(crypto::mostPassphraseBytes)}};
}

} // namespace

std::optional<crypto::SecretBuffer> Opening::asRecoveryKey() const
{
    return crypto::readRecoveryText(m_typed.text);
}

void Opening::derive(const QList<crypto::KdfParams> &terms)
{
    m_size = static_cast<qsizetype>(m_typed.text.size());
    m_looksLikeRecovery = crypto::looksLikeRecoveryText(m_typed.text);
    for (const auto &each : terms) {
        auto key = crypto::deriveKey(m_typed.text, each);
        if (key)
            m_keys.push_back(std::move(*key));
        else
            m_failed = key.error();
    }
    m_typed.text.wipe();
}

Error Opening::judge(const QList<vault::KeySlot> &table) const
{
    if (m_size == 0)
        return {ErrorCode::EmptyPassphrase, {}};
    if (m_failed)
        return *m_failed;
    if (vault::hasForeignSlot(table))
        return {ErrorCode::SlotTableChanged, {}};
    if (!m_typed.isText)
        return {ErrorCode::PassphraseNotText, {}};
    if (m_size > crypto::mostPassphraseBytes)
        return tooLong(m_size);
    const bool onlyRecovery = vault::termsOf(table).isEmpty();
    if (m_looksLikeRecovery && (onlyRecovery || vault::hasRecoverySlot(table)))
        return {ErrorCode::NotARecoveryKey, {}};
    return {onlyRecovery ? ErrorCode::OnlyRecoveryKey : ErrorCode::WrongPassphrase, {}};
}

Result<void> mayBeSet(const Typed &typed, bool weakIsMeant)
{
    const auto size = static_cast<qsizetype>(typed.text.size());
    if (size == 0)
        return fail(ErrorCode::EmptyPassphrase);
    if (!typed.isText)
        return fail(ErrorCode::PassphraseNotText);
    if (size > crypto::mostPassphraseBytes)
        return Fail(tooLong(size));
    if (!weakIsMeant && crypto::isWeak(crypto::strengthOf(typed.text)))
        return fail(ErrorCode::WeakPassphrase);
    return {};
}

} // namespace vw::desk
