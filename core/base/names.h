// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace vw {

/// The word a value has in files. One constexpr array per enum serves writing and reading.
template <typename E>
struct Name {
    E value;
    const char *text;
};

template <typename E, size_t N>
[[nodiscard]] QString nameOf(const std::array<Name<E>, N> &names, E value)
{
    for (const auto &name : names) {
        if (name.value == value)
            return QLatin1StringView(name.text);
    }
    return {};
}

template <typename E, size_t N>
[[nodiscard]] std::optional<E> valueOf(const std::array<Name<E>, N> &names, const QString &text)
{
    for (const auto &name : names) {
        if (text == QLatin1StringView(name.text))
            return name.value;
    }
    return std::nullopt;
}

} // namespace vw
