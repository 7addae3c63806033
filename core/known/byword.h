// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace vw::known {

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
