// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/record.h"

#include <algorithm>

namespace vw::dossier {

namespace {

struct Putter {
    CaseFile &file;
    template <typename E>
    void operator()(const E &entity) const
    {
        if constexpr (Listed<E>) {
            auto &list = listOf<E>(file);
            const auto found = std::ranges::find(list, entity.id, &E::id);
            if (found != list.end())
                *found = entity;
            else
                list.append(entity);
        } else {
            std::get<E &>(file.ones()) = entity;
        }
    }
};

template <typename E>
[[nodiscard]] bool holds(const QList<E> &list, RecordId id)
{
    return std::ranges::find(list, id, &E::id) != list.end();
}

} // namespace

void put(CaseFile &file, const Record &record)
{
    std::visit(Putter{file}, record);
}

bool takeOut(CaseFile &file, RecordId id)
{
    const auto from = [id](auto &list) { return list.removeIf([id](const auto &entry) { return entry.id == id; }) > 0; };
    return std::apply([&](auto &...list) { return (from(list) || ...); }, file.lists());
}

std::optional<RecordKind> kindIn(const CaseFile &file, RecordId id)
{
    std::optional<RecordKind> found;
    const auto lookAt = [&]<typename E>(const E &one) {
        if (one.id == id)
            found = kindFor<E>;
    };
    const auto lookIn = [&]<typename E>(const QList<E> &list) {
        if (holds(list, id))
            found = kindFor<E>;
    };
    std::apply([&](const auto &...one) { (lookAt(one), ...); }, file.ones());
    std::apply([&](const auto &...list) { (lookIn(list), ...); }, file.lists());
    return found;
}

} // namespace vw::dossier
