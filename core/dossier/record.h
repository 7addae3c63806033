// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

#include <utility>

namespace vw::dossier {

namespace detail {
template <size_t... Index>
constexpr auto recordKindNames(std::index_sequence<Index...>)
{
    return std::array{Name{static_cast<RecordKind>(Index), std::variant_alternative_t<Index, Record>::recordKind}...};
}
} // namespace detail

/// A record of any kind, by what it is.
template <typename>
struct RefersTo;
template <typename... E>
struct RefersTo<std::variant<E...>> {
    using Type = std::variant<const E *...>;
};
using RecordRef = RefersTo<Record>::Type;

/// Its word in the record's JSON, under "kind".
inline constexpr auto recordKindNames = detail::recordKindNames(std::make_index_sequence<std::variant_size_v<Record>>());

[[nodiscard]] inline RecordKind kindOf(const Record &record)
{
    return static_cast<RecordKind>(record.index());
}
namespace detail {
template <typename E, size_t Index = 0>
consteval size_t indexOf()
{
    if constexpr (std::is_same_v<std::variant_alternative_t<Index, Record>, E>)
        return Index;
    else
        return indexOf<E, Index + 1>();
}
} // namespace detail
/// The kind of a type.
template <typename E>
inline constexpr RecordKind kindFor = static_cast<RecordKind>(detail::indexOf<E>());
[[nodiscard]] inline RecordId idOf(const Record &record)
{
    return std::visit([](const auto &entity) { return entity.id; }, record);
}
/// Adds or replaces it.
void put(CaseFile &file, const Record &record);
/// Takes it out, whatever it is; false when it is not there. What there is one of stays.
bool takeOut(CaseFile &file, RecordId id);
/// What this record is; nothing for one that is not in the case.
[[nodiscard]] std::optional<RecordKind> kindIn(const CaseFile &file, RecordId id);

} // namespace vw::dossier
