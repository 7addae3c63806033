// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/base/partialdate.h"

#include <QJsonArray>
#include <QList>
#include <QMap>

#include <array>
#include <span>

namespace vw::dossier {

// Each entity tells its fields once, beside its members: `template <typename D> static void describe(D &&d)` calls
// d(key, member[, values][, how]) for each. Whoever reads, writes, shows, searches, copies or asks for it is such a `d`, so that a field that is
// added there is read, written, kept, logged and shown. The words of a key stand in resources/words, by core/dossier/vocabulary.h.

/// How a field stands in the form of its entity.
enum class Box {
    Line,
    Area, ///< several lines
    Apart, ///< its screen lays it out itself, or no person fills it in
};
struct How {
    Box box = Box::Line;
    bool must = false; ///< a record without it is a fault
    bool isAhead = false; ///< a day that is mostly still to come: "5 dec" is the next one
};
inline constexpr How area{Box::Area}, apart{Box::Apart}, mustBeThere{Box::Apart, true}, ahead{Box::Line, false, true};

/// The values of an enum as they are written, and the set of their words. The member is one value, a list of them, or an optional one.
template <typename E, size_t N>
struct OneOf {
    const std::array<Name<E>, N> &names;
    const char *words;
};
template <typename E, size_t N>
[[nodiscard]] constexpr OneOf<E, N> oneOf(const std::array<Name<E>, N> &names, const char *words)
{
    return {names, words};
}

/// A text that is mostly one of these codes, and else words of its own.
struct Codes {
    std::span<const char *const> codes;
    const char *words; ///< the set of their words
};

/// Takes any field; for asking whether a type tells its fields.
struct AnyField {
    template <typename... Rest>
    void operator()(const char *, Rest &&...) const
    {
    }
};
template <typename E>
concept Described = requires { E::describe(AnyField()); };

/// A fixed row of entities; what a newer version wrote behind it is kept.
template <typename E, size_t N>
struct FixedRow : std::array<E, N> {
    QJsonArray further;
    bool operator==(const FixedRow &) const = default;
};

} // namespace vw::dossier
