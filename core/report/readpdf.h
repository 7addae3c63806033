// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <vector>

// Reads what travels in a PDF. Without Qt and in C++17, so that a fuzzer of another compiler can build it.

namespace vw::report {

struct AttachedData {
    enum class State {
        Read,
        NotAPdf,      ///< or damaged beyond reading
        WrongWords,   ///< none of the passphrases opens it
        NothingInside, ///< a PDF without data of this program
        TooLarge,     ///< more than may be read
    };
    State state = State::NotAPdf;
    std::string json;
};

/// The attachment `verwijzing.json` or `overzicht.json`. Each of `passphrases` is tried (UTF-8), the empty one first. Never holds more than `most` bytes
/// of it, whatever the file claims.
[[nodiscard]] AttachedData attachedData(const char *bytes, std::size_t size, const std::vector<std::string> &passphrases, std::size_t most);

} // namespace vw::report
