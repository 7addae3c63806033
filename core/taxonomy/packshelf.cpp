// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/packshelf.h"

namespace vw::taxonomy {

std::expected<PackShelf, Faults> PackShelf::withBuiltIn()
{
    auto pack = loadPack(QLatin1StringView(builtInFolder));
    if (!pack)
        return std::unexpected(pack.error());
    return PackShelf(std::make_shared<const Pack>(std::move(*pack)));
}

Faults PackShelf::use(const QString &folder)
{
    if (folder.isEmpty()) {
        m_current = m_builtIn;
        m_folder.clear();
        return {};
    }
    auto pack = loadPack(folder);
    if (!pack)
        return pack.error();
    m_current = std::make_shared<const Pack>(std::move(*pack));
    m_folder = folder;
    return {};
}

} // namespace vw::taxonomy
