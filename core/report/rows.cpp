// SPDX-License-Identifier: EUPL-1.2
#include "core/report/layout.h"
#include "core/report/structure.h"

#include "core/base/capital.h"

#include <QFontMetricsF>
#include <algorithm>

// The document as rows: section bars, the two-column grid of labels and values, and tables.

namespace vw::report {

using namespace Qt::Literals::StringLiterals;
using referral::Document;
using referral::Field;
using referral::Section;
using referral::Status;
using referral::Table;
using Role = Element::Role;

namespace {

// One grid of four columns: what is short stands two beside each other, and every value begins on one of two lines.
constexpr double labelWidth = 1040, columnGap = 80;
constexpr double valueAt = labelWidth + columnGap, secondAt = 2420;
constexpr qsizetype shortValue = 42, shortLabel = 40, longWord = 20; ///< signs: two lines in half the width
constexpr double asideWidth = 1300; ///< of the first column of a table that has what happened in the second
constexpr double hairline = 2.5, thinRule = 5, barRule = 14;

std::shared_ptr<const Words> words(const QString &text, const QFont &font, double width)
{
    return std::make_shared<const Words>(text, font, width);
}

class Writer {
public:
    Writer(const Document &document, const Style &style, Structure &structure)
        : m_document(document), m_style(style), m_structure(structure)
    {
    }

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
    void line(const QString &text, int size, bool bold, double above, double below, Role role = Role::P)
    {
        if (role != Role::Body)
            m_list = -1;
        Row row;
        row.cells.push_back({0, words(text, m_style.font(size, bold), textWidth)});
        row.cells.back().element = m_structure.add(role, role == Role::Body ? m_item : -1, text);
        row.above = above;
        row.below = below;
        m_rows.push_back(std::move(row));
    }

    void framed(const QString &text)
    {
        Row row;
        row.cells.push_back({110, words(text, m_style.font(m_style.body + 5, true), textWidth - 220)});
        row.cells.back().element = m_structure.add(Role::P, -1, text);
        m_list = -1;
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
        line(m_document.title, m_style.title, true, 0, 15, Role::H1);
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
        row.cells.back().element = m_structure.add(Role::H2, -1, section.title);
        m_list = -1;
        row.above = row.below = m_style.gap / 2;
        row.ruleAbove = barRule;
        row.ruleBelow = thinRule;
        row.keepWithNext = true;
        m_rows.push_back(std::move(row));
    }

    void heading(const QString &text)
    {
        line(capital(text), m_style.body, true, 50, 15, Role::H3);
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
            line(value, m_style.label, false, 0, m_style.gap, Role::Body);
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
            line(value, m_style.body, false, 0, m_style.gap, Role::Body);
            m_rows.back().keepWithNext = true;
        }
        chart(field.chart);
        if (!field.table.rows.isEmpty())
            table(field.table, field.markedRows);
    }

    /// "Van 1 mei tot 3 juni. Dreiging: 2 keer."
    static QString spoken(const referral::Chart &chart)
    {
        QStringList lines{u"Van %1 tot en met %2."_s.arg(chart.first, chart.last)};
        for (const auto &lane : chart.lanes)
            lines.append(u"%1: %2 keer."_s.arg(lane.name, QString::number(lane.bars.size())));
        return lines.join(u' ');
    }

    /// Label and words of one field, in the list of its block.
    int beginItem(const QString &label)
    {
        if (m_list < 0)
            m_list = m_structure.add(Role::List);
        m_item = m_structure.add(Role::Item, m_list);
        return m_structure.add(Role::Label, m_item, label);
    }

    /// Bars as high as their step on a line for each lane; an empty one lies somewhere in its time.
    void chart(const referral::Chart &chart)
    {
        constexpr double laneHeight = 175, tallest = 150, narrowest = 26, lastWidth = 1050;
        const double x = valueAt, wide = textWidth - x;
        const QFont small = m_style.font(m_style.label);
        if (chart.lanes.isEmpty())
            return;
        m_list = -1;
        const int figure = m_structure.add(Role::Figure, -1, spoken(chart));
        for (const auto &lane : chart.lanes) {
            Row row;
            row.cells.push_back({0, words(lane.name, small, labelWidth)});
            row.cells.back().element = figure;
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
        Row days;
        days.cells.push_back({x, words(chart.first, small, wide - lastWidth)});
        days.cells.push_back({x + wide - lastWidth, words(chart.last, small, lastWidth)});
        for (auto &cell : days.cells)
            cell.element = figure;
        days.below = m_style.gap * 2;
        days.keepWithNext = true;
        m_rows.push_back(std::move(days));
    }

    static qsizetype longestWord(const QString &text)
    {
        qsizetype longest = 0;
        for (const QString &word : text.split(u' '))
            longest = std::max(longest, word.size());
        return longest;
    }

    /// Short words, to be found at a glance: the first page stays one under another.
    static bool isShort(const Field &field)
    {
        const QString value = referral::printed(field);
        return !field.isSmall && field.table.rows.isEmpty() && field.chart.lanes.isEmpty() && !value.contains(u'\n') &&
               value.size() <= shortValue && field.label.size() <= shortLabel && longestWord(value) <= longWord;
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
        const QString value = referral::printed(field);
        row.cells.push_back({x, words(field.label, small, labelWidth), drop});
        row.cells.back().element = beginItem(field.label);
        row.cells.push_back({x + valueAt, words(value, body, end - x - valueAt)});
        row.cells.back().element = m_structure.add(Role::Body, m_item, value);
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
        row.cells.back().element = beginItem(field.label);
        row.above = m_style.gap * 1.6;
        row.below = m_style.gap;
        row.keepWithNext = true;
        m_rows.push_back(std::move(row));
    }

    Row cells(const QStringList &texts, const std::vector<double> &widths, const QFont &font, int table, Role role, int small = -1)
    {
        const int line = m_structure.add(Role::Row, table);
        Row row;
        double x = 0;
        for (size_t c = 0; c < widths.size(); ++c) {
            const QString text = texts.value(static_cast<qsizetype>(c));
            // What counts is bold as well as marked: the paper may be copied badly.
            QFont own = static_cast<int>(c) == small ? m_style.font(m_style.label) : font;
            own.setBold(font.bold() || text.startsWith(u'■'));
            row.cells.push_back({x, words(text, own, widths[c])});
            row.cells.back().element = m_structure.add(role, line, text);
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
        m_list = -1;
        const int element = m_structure.add(Role::Table);
        Row top = cells(table.columns, widths, m_style.font(m_style.label, true), element, Role::Head);
        top.header = true;
        top.keepWithNext = true;
        top.ruleAbove = thinRule;
        top.ruleBelow = thinRule;
        m_rows.push_back(std::move(top));
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            m_rows.push_back(cells(table.rows.at(i), widths, m_style.font(m_style.body), element, Role::Cell, table.small));
            m_rows.back().isMarked = marked.contains(i);
        }
    }

    const Document &m_document;
    const Style &m_style;
    Structure &m_structure;
    int m_list = -1, m_item = -1; ///< of the fields that follow each other
    std::vector<Row> m_rows;
    int m_tables = 0;
};

} // namespace

std::vector<Row> rowsOf(const Document &document, const Style &style, Structure &structure)
{
    return Writer(document, style, structure).run();
}

} // namespace vw::report
