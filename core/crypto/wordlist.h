// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>

namespace vw::crypto {

/// Plain Dutch words for wordPassphrase(): 4-8 lower-case ASCII letters, no two alike in the first four, none that hurts.
/// 256 of them, so a word is worth 8 bits.
extern const std::array<const char *, 256> wordList;

} // namespace vw::crypto
