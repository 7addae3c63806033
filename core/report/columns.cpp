// SPDX-License-Identifier: EUPL-1.2
#include "core/report/layout.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <tuple>

// How wide the columns of a table are.

namespace vw::report {

using referral::Table;

namespace {

constexpr double shortCell = 850, widestCell = 4000;

/// Measures with one font. The same words come back in fact after fact, so each is measured once.
class Measure {
public:
    explicit Measure(const QFont &font) : m_metrics(font) {}

    /// The natural width of the text, and that of its longest word.
    std::pair<double, double> widths(const QString &text)
    {
        double whole = 0, longest = 0;
        for (const QString &line : text.split(u'\n')) {
            double together = 0;
            for (const QString &word : line.split(u' ')) {
                const double width = widthOf(word);
                together += width;
                longest = std::max(longest, width);
            }
            // what is wider than any column is not measured again as a whole
            whole = std::max(whole, together > farTooWide ? together : m_metrics.horizontalAdvance(line));
        }
        return {whole + 2, longest + 2};
    }

private:
    static constexpr double farTooWide = 1.25 * widestCell;
    double widthOf(const QString &word)
    {
        if (const auto known = m_known.constFind(word); known != m_known.constEnd())
            return *known;
        return *m_known.insert(word, m_metrics.horizontalAdvance(word));
    }
    QFontMetricsF m_metrics;
    QHash<QString, double> m_known;
};

} // namespace

std::vector<double> columnWidths(const Table &table, const Style &style, double available)
{
    const auto count = static_cast<size_t>(table.columns.size());
    std::vector<double> least(count), most(count), unbroken(count);
    Measure head(style.font(style.label, true)), little(style.font(style.label)), body(style.font(style.body)),
        strong(style.font(style.body, true));
    for (size_t c = 0; c < count; ++c) {
        const auto column = static_cast<qsizetype>(c);
        std::tie(most[c], least[c]) = head.widths(table.columns.at(column));
        for (const QStringList &row : table.rows) {
            const QString text = row.value(column);
            const auto [whole, word] = (column == table.small ? little : text.startsWith(u'■') ? strong : body).widths(text);
            most[c] = std::max(most[c], std::min(whole, widestCell));
            least[c] = std::max(least[c], std::min(word, 1100.));
            unbroken[c] = std::max(unbroken[c], whole <= shortCell ? whole : 0);
        }
    }
    double room = available - cellGap * static_cast<double>(count - 1), wanted = 0, floor = 0, calm = 0;
    for (size_t c = 0; c < count; ++c)
        calm += std::max(least[c], unbroken[c]);
    // Dates and other short words stay on one line, as long as that leaves room for the long ones.
    for (size_t c = 0; c < count && calm < room * 0.85; ++c)
        least[c] = std::max(least[c], unbroken[c]);
    for (size_t c = 0; c < count; ++c) {
        most[c] = std::max(most[c], least[c]);
        floor += least[c];
        wanted += most[c] - least[c];
    }
    std::vector<double> widths(count);
    for (size_t c = 0; c < count; ++c) {
        if (floor > room)
            widths[c] = least[c] * room / floor;
        else
            widths[c] = least[c] + (wanted > 0 ? (most[c] - least[c]) * std::min(1., (room - floor) / wanted) : 0);
    }
    return widths;
}

} // namespace vw::report
