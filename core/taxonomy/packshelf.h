// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/pack.h"

#include <memory>

namespace vw::taxonomy {

/// The pack new checklists are made with: the program's own, or one from a folder. A folder with a fault never replaces a good pack.
class PackShelf {
public:
    /// The built-in pack must be whole; its faults are a fault of the program.
    [[nodiscard]] static std::expected<PackShelf, Faults> withBuiltIn();

    [[nodiscard]] std::shared_ptr<const Pack> current() const { return m_current; }
    /// Empty for the program's own.
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Takes the pack from this folder; an empty name takes the program's own again. No faults: it is taken.
    Faults use(const QString &folder);

private:
    explicit PackShelf(std::shared_ptr<const Pack> builtIn) : m_builtIn(builtIn), m_current(std::move(builtIn)) {}
    std::shared_ptr<const Pack> m_builtIn, m_current;
    QString m_folder;
};

} // namespace vw::taxonomy
