// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <type_traits>

namespace vw {

/// A set of the values of an enum, of which there are at most 32, counted from 0. There is no default: whoever makes one says what is in it, even
/// when that is nothing.
template <typename Each>
    requires std::is_enum_v<Each>
class SetOf {
public:
    SetOf() = delete;
    template <std::same_as<Each>... More>
    constexpr SetOf(Each first, More... more) : m_bits(bit(first)) // NOLINT(google-explicit-constructor): one value is a set
    {
        ((m_bits |= bit(more)), ...);
    }
    [[nodiscard]] static constexpr SetOf nothing() { return SetOf(Bits{}); }
    [[nodiscard]] constexpr bool has(Each value) const { return (m_bits & bit(value)) != 0; }
    /// Nothing is in it that is not in the other.
    [[nodiscard]] constexpr bool isWithin(SetOf other) const { return (m_bits & ~other.m_bits) == 0; }
    [[nodiscard]] constexpr SetOf operator|(SetOf other) const
    {
        SetOf both = *this;
        both.m_bits |= other.m_bits;
        return both;
    }
    [[nodiscard]] constexpr SetOf without(Each value) const
    {
        SetOf rest = *this;
        rest.m_bits &= ~bit(value);
        return rest;
    }
    constexpr bool operator==(const SetOf &) const = default;

private:
    struct Bits {};
    explicit constexpr SetOf(Bits) {}
    static constexpr unsigned bit(Each value) { return 1U << static_cast<unsigned>(value); }
    unsigned m_bits = 0;
};

} // namespace vw
