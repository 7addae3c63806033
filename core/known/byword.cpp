// SPDX-License-Identifier: EUPL-1.2
#include "core/known/byword.h"

#include "core/base/capital.h"

#include <algorithm>

namespace vw::known {

void ByWord::add(const QString &word, const QString &subject)
{
    auto group = std::ranges::find(m_groups, word, &std::pair<QString, QStringList>::first);
    if (group == m_groups.end())
        group = m_groups.insert(m_groups.end(), {word, {}});
    group->second.append(subject);
}

QStringList ByWord::lines() const
{
    QStringList lines;
    for (const auto &[word, subjects] : m_groups)
        lines.append(QStringLiteral("%1: %2").arg(capital(word), subjects.join(QStringLiteral(", "))));
    return lines;
}

} // namespace vw::known
