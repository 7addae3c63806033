// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace vw::known {

/// Subjects gathered under their word, in the order in which the words come up: those of which nothing is a yes, or all that one source told.
class ByWord {
public:
    void add(const QString &word, const QString &subject);
    /// "Nee: wapens, verwurging".
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] const QList<std::pair<QString, QStringList>> &groups() const { return m_groups; }

private:
    QList<std::pair<QString, QStringList>> m_groups;
};

} // namespace vw::known
