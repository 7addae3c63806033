// SPDX-License-Identifier: EUPL-1.2
#include "core/report/layout.h"

#include "core/base/capital.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <tuple>

// The document as rows: section bars, the two-column grid of labels and values, and tables.

namespace vw::report {

using namespace Qt::Literals::StringLiterals;
using referral::Document;
using referral::Field;
using referral::Section;
using referral::Status;
using referral::Table;

namespace {

// One grid of four columns: what is short stands two beside each other, and every value begins on one of two lines.
constexpr double labelWidth = 1040, columnGap = 80, cellGap = 90;
constexpr double valueAt = labelWidth + columnGap, secondAt = 2420;
constexpr qsizetype shortValue = 42, shortLabel = 40; ///< signs: two lines in half the width
constexpr double asideWidth = 1300; ///< of the first column of a table that has what happened in the second
constexpr double shortCell = 850, widestCell = 4000;
constexpr double hairline = 2.5, thinRule = 5, barRule = 14;

std::shared_ptr<const Words> words(const QString &text, const QFont &font, double width)
{
    return std::make_shared<const Words>(text, font, width);
}

class Writer {
public:
    Writer(const Document &document, const Style &style) : m_document(document), m_style(style) {}

    std::vector<Row> run()
    {
        head();
        QString last;
        for (const Section &section : referral::printedSections(m_document)) {
            if (section.id != last)
                bar(section);
            last = section.id;
            if (!section.heading.isEmpty())
                heading(section.heading);
            for (qsizetype i = 0; i < section.fields.size(); ++i) {
                if (standsBeside(section, i)) {
                    pair(section.fields.at(i), section.fields.at(i + 1));
                    ++i;
                } else {
                    field(section.fields.at(i));
                }
            }
        }
        return std::move(m_rows);
    }

private:
    void line(const QString &text, int size, bool bold, double above, double below)
    {
        Row row;
        row.cells.push_back({0, words(text, m_style.font(size, bold), textWidth)});
        row.above = above;
        row.below = below;
        m_rows.push_back(std::move(row));
    }

    void framed(const QString &text)
    {
        Row row;
        row.cells.push_back({110, words(text, m_style.font(m_style.body + 5, true), textWidth - 220)});
        row.above = row.below = 75;
        row.frame = true;
        m_rows.push_back(std::move(row));
        space(80);
    }

    void space(double height)
    {
        Row row;
        row.above = height;
        m_rows.push_back(std::move(row));
    }

    void head()
    {
        if (!m_document.alarmLine.isEmpty())
            framed(m_document.alarmLine);
        line(m_document.title, m_style.title, true, 0, 15);
        if (!m_document.subtitle.isEmpty())
            line(capital(m_document.subtitle), m_style.section, false, 0, 20);
        line(referral::headLine(m_document) + (m_document.concept_ ? u". Concept, nog niet ondertekend."_s : u"."_s), m_style.label, false,
             0, m_document.firstLine.isEmpty() ? 0 : 90);
        if (!m_document.firstLine.isEmpty())
            framed(m_document.firstLine);
    }

    void bar(const Section &section)
    {
        // The bar has a rule of its own; two rules so near each other are noise.
        if (!m_rows.empty() && m_rows.back().ruleBelow == hairline)
            m_rows.back().ruleBelow = 0;
        if (m_document.isOnePage) { // a rule parts the subjects, the labels name them
            Row rule;
            rule.above = m_style.gap * 0.6;
            rule.ruleBelow = barRule;
            rule.keepWithNext = true;
            m_rows.push_back(std::move(rule));
            return;
        }
        space(30);
        m_rows.back().keepWithNext = true;
        Row row;
        // No letters or codes: a gap in them would tell whoever knows the form that there is another part.
        row.cells.push_back({0, words(section.title, m_style.font(m_style.section, true), textWidth)});
        row.above = row.below = m_style.gap / 2;
        row.ruleAbove = barRule;
        row.ruleBelow = thinRule;
        row.keepWithNext = true;
        m_rows.push_back(std::move(row));
    }

    void heading(const QString &text)
    {
        line(capital(text), m_style.body, true, 50, 15);
        m_rows.back().keepWithNext = true;
        m_rows.back().ruleBelow = hairline;
    }

    void field(const Field &field)
    {
        // The pattern line is for the eye of whoever opens the file first.
        if (field.id == "0.3"_L1 && field.status == Status::Filled) {
            space(60);
            framed(field.value);
            return;
        }
        const QString value = referral::printed(field);
        if (field.isSmall) {
            label(field);
            line(value, m_style.label, false, 0, m_style.gap);
            m_rows.back().ruleBelow = hairline;
            return;
        }
        if (field.table.rows.isEmpty() && field.chart.lanes.isEmpty()) {
            grid(field);
            return;
        }
        const size_t from = m_rows.size();
        label(field);
        m_rows[from].isMarked = field.isMarked;
        if (!value.isEmpty()) {
            line(value, m_style.body, false, 0, m_style.gap);
            m_rows.back().keepWithNext = true;
        }
        chart(field.chart);
        if (!field.table.rows.isEmpty())
            table(field.table, field.markedRows);
    }

    /// Bars as high as their step on a line for each lane; an empty one lies somewhere in its time.
    void chart(const referral::Chart &chart)
    {
        constexpr double laneHeight = 175, tallest = 150, narrowest = 26, lastWidth = 1050;
        const double x = valueAt, wide = textWidth - x;
        const QFont small = m_style.font(m_style.label);
        for (const auto &lane : chart.lanes) {
            Row row;
            row.cells.push_back({0, words(lane.name, small, labelWidth)});
            row.marks.push_back({QPointF(x, laneHeight), nullptr, 0, 0, QSizeF(wide, 0), hairline});
            for (const auto &bar : lane.bars) {
                const double width = std::max(narrowest, (bar.to - bar.from) * wide), height = tallest * bar.height;
                const double left = std::min(x + bar.from * wide, x + wide - width);
                if (bar.isDay)
                    row.marks.push_back({QPointF(left, laneHeight - height / 2), nullptr, 0, 0, QSizeF(width, 0), height});
                else
                    row.marks.push_back({QPointF(left, laneHeight - height), nullptr, 0, 0, QSizeF(width, height), thinRule});
            }
            row.above = m_style.gap / 2;
            row.below = std::max(m_style.gap / 2, laneHeight - row.cells.front().words->height());
            row.keepWithNext = true;
            m_rows.push_back(std::move(row));
        }
        if (chart.lanes.isEmpty())
            return;
        Row days;
        days.cells.push_back({x, words(chart.first, small, wide - lastWidth)});
        days.cells.push_back({x + wide - lastWidth, words(chart.last, small, lastWidth)});
        days.below = m_style.gap * 2;
        days.keepWithNext = true;
        m_rows.push_back(std::move(days));
    }

    /// Short words, to be found at a glance: the first page stays one under another.
    static bool isShort(const Field &field)
    {
        const QString value = referral::printed(field);
        return !field.isSmall && field.table.rows.isEmpty() && field.chart.lanes.isEmpty() && !value.contains(u'\n') &&
               value.size() <= shortValue && field.label.size() <= shortLabel;
    }

    [[nodiscard]] bool standsBeside(const Section &section, qsizetype i) const
    {
        return !m_document.isOnePage && section.id != "0"_L1 && i + 1 < section.fields.size() && isShort(section.fields.at(i)) &&
               isShort(section.fields.at(i + 1));
    }

    void addCells(Row &row, const Field &field, double x, double end)
    {
        const QFont small = m_style.font(m_style.label), body = m_style.font(m_style.body);
        const double drop = QFontMetricsF(body).ascent() - QFontMetricsF(small).ascent();
        row.cells.push_back({x, words(field.label, small, labelWidth), drop});
        row.cells.push_back({x + valueAt, words(referral::printed(field), body, end - x - valueAt)});
    }

    void pair(const Field &left, const Field &right)
    {
        Row row;
        addCells(row, left, 0, secondAt - columnGap);
        addCells(row, right, secondAt, textWidth);
        row.isMarked = left.isMarked || right.isMarked;
        row.above = row.below = m_style.gap;
        row.ruleBelow = hairline;
        m_rows.push_back(std::move(row));
    }

    void grid(const Field &field)
    {
        Row row;
        addCells(row, field, 0, textWidth);
        row.isMarked = field.isMarked;
        row.above = row.below = m_style.gap;
        row.ruleBelow = hairline;
        m_rows.push_back(std::move(row));
    }

    void label(const Field &field)
    {
        Row row;
        row.cells.push_back({0, words(field.label, m_style.font(m_style.label, true), textWidth)});
        row.above = m_style.gap * 1.6;
        row.below = m_style.gap;
        row.keepWithNext = true;
        m_rows.push_back(std::move(row));
    }

    Row cells(const QStringList &texts, const std::vector<double> &widths, const QFont &font, int small = -1)
    {
        Row row;
        double x = 0;
        for (size_t c = 0; c < widths.size(); ++c) {
            const QString text = texts.value(static_cast<qsizetype>(c));
            // What counts is bold as well as marked: the paper may be copied badly.
            QFont own = static_cast<int>(c) == small ? m_style.font(m_style.label) : font;
            own.setBold(font.bold() || text.startsWith(u'■'));
            row.cells.push_back({x, words(text, own, widths[c])});
            x += widths[c] + cellGap;
        }
        row.table = m_tables;
        row.above = m_style.gap * 0.8;
        row.below = m_style.gap * 0.8;
        row.ruleBelow = hairline;
        return row;
    }

    void table(const Table &table, const QList<qsizetype> &marked)
    {
        ++m_tables;
        const auto widths =
            table.small == 0 ? std::vector{asideWidth, textWidth - asideWidth - cellGap} : columnWidths(table, m_style, textWidth);
        Row top = cells(table.columns, widths, m_style.font(m_style.label, true));
        top.header = true;
        top.keepWithNext = true;
        top.ruleAbove = thinRule;
        top.ruleBelow = thinRule;
        m_rows.push_back(std::move(top));
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            m_rows.push_back(cells(table.rows.at(i), widths, m_style.font(m_style.body), table.small));
            m_rows.back().isMarked = marked.contains(i);
        }
    }

    const Document &m_document;
    const Style &m_style;
    std::vector<Row> m_rows;
    int m_tables = 0;
};

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

std::vector<Row> rowsOf(const Document &document, const Style &style)
{
    return Writer(document, style).run();
}

} // namespace vw::report
