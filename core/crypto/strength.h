// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/secretbuffer.h"

namespace vw::crypto {

/// How hard a passphrase is to guess. Four words of this program's list are worth 32 bits, six 48.
/// Limits in bits of zxcvbn's estimate: below 28 guessed in weeks by one fast computer, below 40 by a room full of them in years,
/// from 60 on out of reach; reckoned with about three guesses a second per processor core (tests/bench measures it).
enum class Strength { VeryWeak, Weak, Fair, Strong };

/// Estimated by zxcvbn, with this program's own words and name known to the guesser. `passphrase` is UTF-8. It knows English words
/// and names, few Dutch ones: a sentence of common Dutch words looks stronger than it is.
[[nodiscard]] Strength strengthOf(const SecretBuffer &passphrase);

/// Below Fair a new passphrase asks for a second, deliberate step.
[[nodiscard]] inline bool isWeak(Strength strength)
{
    return strength < Strength::Fair;
}

} // namespace vw::crypto
