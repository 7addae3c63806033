// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"
#include "core/report/structure.h"

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

// Private to core/report: words to lines to pages. Everything is measured in tenths of a point, so that fonts have whole
// pixel sizes and the same lines come out on screen, printer and PDF.

namespace vw::report {

inline constexpr double unitsPerPoint = 10;
inline constexpr double pageWidth = 5950, pageHeight = 8420;
inline constexpr double marginLeft = 709;   ///< 25 mm, for a punch
inline constexpr double marginRight = 540, marginTop = 440, footTop = 7780;
inline constexpr double textWidth = pageWidth - marginLeft - marginRight;
inline constexpr double cellGap = 90; ///< between the columns of a table

/// Sizes in tenths of a point. The crisis sheet may shrink to stay one page.
struct Style {
    QString family;
    int body = 105, label = 85, section = 115, title = 145;
    double gap = 15;          ///< above and below a row
    [[nodiscard]] QFont font(int size, bool bold = false) const;
};
/// The first of the TrueType families that is there; empty when none is.
[[nodiscard]] QString paperFamily();

/// A text broken into lines for one width, once somebody asks how high it is.
class Words {
public:
    Words(const QString &text, const QFont &font, double width);
    [[nodiscard]] double height() const { return heightOf(0, lineCount()); }
    [[nodiscard]] int lineCount() const { return layout().lineCount(); }
    /// Height of lines [from, to).
    [[nodiscard]] double heightOf(int from, int to) const;
    void draw(QPainter &painter, QPointF at, int from, int to) const;

private:
    [[nodiscard]] const QTextLayout &layout() const;
    QString m_text;
    QFont m_font;
    double m_width;
    mutable std::unique_ptr<QTextLayout> m_layout;
};

/// One thing at a place on a page.
struct Mark {
    QPointF at;
    std::shared_ptr<const Words> words; ///< with lines [from, to)
    int from = 0, to = 0;
    QSizeF size;                        ///< a frame when not empty and without words
    double thickness = 0;               ///< a rule of size.width() when height is 0
    int element = -1;                   ///< of the structure; -1 for what nobody hears
};
using Page = std::vector<Mark>;

/// A cell of a row: words at an offset from the left margin.
struct Cell {
    double x = 0;
    std::shared_ptr<const Words> words;
    double dy = 0;                      ///< labels sit on the first line of the words beside them
    int element = -1;                   ///< of the structure
};
struct Row {
    std::vector<Cell> cells;
    std::vector<Mark> marks;             ///< drawn beside the cells, from the left margin and the top of the words
    double above = 0, below = 0;
    double ruleAbove = 0, ruleBelow = 0; ///< thickness; 0 none
    bool frame = false;
    bool isMarked = false;               ///< a bar in the margin
    bool keepWithNext = false;
    bool header = false;                 ///< repeated when the table goes on on the next page
    int table = 0;                       ///< rows of one table share a number; 0: no table
    [[nodiscard]] double height() const;
};

/// Rows onto pages: titles stay with what follows, long rows break between lines, table heads repeat. In one go, or page by page.
class Paginator {
public:
    /// `rows` outlive this.
    Paginator(const std::vector<Row> &rows, double firstTop);
    /// False: there are no rows left.
    bool placeNext();
    /// The last one grows until all rows are placed.
    [[nodiscard]] const std::vector<Page> &pages() const { return m_pages; }

private:
    [[nodiscard]] double needed(size_t i) const;
    void newPage(const Row &next);
    void rule(double y, double thickness);
    void bar(double from, double to);
    /// `isAgain`: the head of a table on the next page, which was heard already.
    void placeWhole(const Row &row, bool isAgain = false);
    void placeBroken(const Row &row);
    const std::vector<Row> &m_rows;
    size_t m_next = 0;
    double m_y;
    std::vector<Page> m_pages;
    const Row *m_header = nullptr;
};

/// The document as rows, top to bottom.
[[nodiscard]] std::vector<Row> rowsOf(const referral::Document &document, const Style &style, Structure &structure);
/// Columns wide enough for their words, together `available` wide.
[[nodiscard]] std::vector<double> columnWidths(const referral::Table &table, const Style &style, double available);

} // namespace vw::report
