// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace vw::known {

/// "nee" becomes "Nee".
[[nodiscard]] inline QString capital(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

/// Subjects of which nothing is a yes, gathered under their word in the order in which the words come up.
class ByWord {
public:
    void add(const QString &word, const QString &subject);
    /// "Nee: wapens, verwurging".
    [[nodiscard]] QStringList lines() const;

private:
    QList<std::pair<QString, QStringList>> m_groups;
};

} // namespace vw::known
