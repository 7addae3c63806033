// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace vw::taxonomy {

/// The words of the taxonomy in one language. Slots such as {hij} are still in them; core/wording fills them.
class Texts {
public:
    Texts() = default;
    explicit Texts(QJsonObject all) : m_all(std::move(all)) {}

    /// `find("questions", "strangulation.event", "title")`; empty when absent.
    [[nodiscard]] QString find(const QString &group, const QString &id, const QString &which = {}) const;
    [[nodiscard]] QStringList list(const QString &group, const QString &id, const QString &which = {}) const;
    /// A list of words at the top of the file, such as "veiling".
    [[nodiscard]] QStringList words(const QString &name) const;
    /// False for an absent or empty text, list or group.
    [[nodiscard]] bool has(const QString &group, const QString &id, const QString &which = {}) const;
    [[nodiscard]] const QJsonObject &all() const { return m_all; }
    [[nodiscard]] QString language() const;

private:
    [[nodiscard]] QJsonValue at(const QString &group, const QString &id, const QString &which) const;
    QJsonObject m_all;
};

} // namespace vw::taxonomy
