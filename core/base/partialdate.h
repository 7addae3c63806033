// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace vw {

/// The year that stands for "nobody knows how long ago": spans that begin in it are shown as "before ...".
inline constexpr int longAgoYear = 1900;

/// A date as people remember it: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a span `A/B` of two of those.
/// Kept as it was written; first() and last() are the earliest and latest day it can mean.
class PartialDate {
public:
    /// Empty when the text is no such date or the span runs backwards.
    [[nodiscard]] static std::optional<PartialDate> parse(const QString &text);
    [[nodiscard]] static PartialDate day(QDate date);
    /// Both days included.
    [[nodiscard]] static PartialDate span(QDate from, QDate to);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    /// True when it can lie within `days` days before `today`, or later. Doubt counts as recent.
    [[nodiscard]] bool canBeWithin(int days, QDate today) const { return m_last >= today.addDays(-days); }

    bool operator==(const PartialDate &) const = default;

private:
    PartialDate(QString text, QDate first, QDate last) : m_text(std::move(text)), m_first(first), m_last(last) {}
    QString m_text;
    QDate m_first;
    QDate m_last;
};

/// The one that ends later; of two that end alike the more exact one. What there is, when there is only one.
[[nodiscard]] std::optional<PartialDate> laterOf(const std::optional<PartialDate> &one, const std::optional<PartialDate> &other);

} // namespace vw
