// SPDX-License-Identifier: EUPL-1.2
#include "core/report/layout.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace vw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A row is broken when it is taller than this; shorter ones go to the next page whole.
constexpr double tallRow = 700;
/// The least that stands with a title: a few lines.
constexpr double startOfRow = 420;

/// Noto Sans asks for more room between lines than reading needs, and a paper of half the pages is read.
constexpr double leading = 0.9;

double firstPiece(const Row &row)
{
    return std::min(row.height(), startOfRow);
}

} // namespace

Paginator::Paginator(const std::vector<Row> &rows, double firstTop) : m_rows(rows), m_y(firstTop), m_pages(1) {}

bool Paginator::placeNext()
{
    if (m_next == m_rows.size())
        return false;
    const Row &row = m_rows[m_next];
    if (m_y + needed(m_next) > footTop && m_y > marginTop)
        newPage(row);
    ++m_next;
    if (row.header)
        m_header = &row;
    if (m_y + row.height() <= footTop)
        placeWhole(row);
    else
        placeBroken(row);
    return true;
}

/// A title needs room for itself and the start of what follows; a row of moderate height for all of itself.
double Paginator::needed(size_t i) const
{
    double height = 0;
    while (i + 1 < m_rows.size() && m_rows[i].keepWithNext)
        height += m_rows[i++].height();
    const Row &row = m_rows[i];
    return height + (row.height() > tallRow ? firstPiece(row) : row.height());
}

void Paginator::newPage(const Row &next)
{
    m_pages.emplace_back();
    m_y = marginTop;
    if (m_header && next.table == m_header->table && !next.header)
        placeWhole(*m_header, true);
}

void Paginator::rule(double y, double thickness)
{
    if (thickness > 0)
        m_pages.back().push_back({QPointF(marginLeft, y), nullptr, 0, 0, QSizeF(textWidth, 0), thickness});
}

void Paginator::bar(double from, double to)
{
    constexpr double away = 110, wide = 45;
    m_pages.back().push_back({QPointF(marginLeft - away, (from + to) / 2), nullptr, 0, 0, QSizeF(wide, 0), to - from});
}

void Paginator::placeWhole(const Row &row, bool isAgain)
{
    rule(m_y, row.ruleAbove);
    if (row.isMarked)
        bar(m_y, m_y + row.height());
    if (row.frame)
        m_pages.back().push_back({QPointF(marginLeft, m_y), nullptr, 0, 0, QSizeF(textWidth, row.height()), 12});
    for (const Cell &cell : row.cells)
        m_pages.back().push_back({QPointF(marginLeft + cell.x, m_y + row.above + cell.dy),
                                  cell.words,
                                  0,
                                  cell.words->lineCount(),
                                  {},
                                  0,
                                  isAgain ? -1 : cell.element});
    for (Mark mark : row.marks) {
        mark.at += QPointF(marginLeft, m_y + row.above);
        m_pages.back().push_back(std::move(mark));
    }
    m_y += row.height();
    rule(m_y, row.ruleBelow);
}

/// Puts as many lines of each cell as fit, and the rest on the next pages.
void Paginator::placeBroken(const Row &row)
{
    rule(m_y, row.ruleAbove);
    std::vector<int> from(row.cells.size(), 0);
    int dyPart = 1;
    while (true) {
        bool rest = false;
        double used = 0;
        const double top = m_y + row.above, room = footTop - top - row.below;
        for (size_t c = 0; c < row.cells.size(); ++c) {
            const Cell &cell = row.cells[c];
            const double dy = cell.dy * dyPart;
            int to = from[c];
            while (to < cell.words->lineCount() && dy + cell.words->heightOf(from[c], to + 1) <= room)
                ++to;
            if (to > from[c])
                m_pages.back().push_back({QPointF(marginLeft + cell.x, top + dy), cell.words, from[c], to, {}, 0, cell.element});
            used = std::max(used, dy + cell.words->heightOf(from[c], to));
            rest = rest || to < cell.words->lineCount();
            from[c] = to;
        }
        if (row.isMarked)
            bar(top, top + used);
        m_y = top + used + row.below;
        // A line taller than an empty page cannot be; with a broken font it would turn here forever.
        if (!rest || (used <= 0 && dyPart == 0))
            break;
        newPage(row);
        dyPart = 0;
    }
    rule(m_y, row.ruleBelow);
}

QString paperFamily()
{
    for (const auto &family : {u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

QFont Style::font(int size, bool bold) const
{
    QFont font(family);
    font.setPixelSize(size);
    font.setBold(bold);
    // The page is scaled afterwards: hinting for one size would be wrong for all others.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all switches ligatures off: "ff" as one glyph cannot be searched or copied out of the PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return font;
}

Words::Words(const QString &text, const QFont &font, double width) : m_text(text), m_font(font), m_width(width) {}

const QTextLayout &Words::layout() const
{
    if (m_layout)
        return *m_layout;
    m_layout = std::make_unique<QTextLayout>();
    QString lines = m_text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Names in another direction stay where the eye looks for them: at the left.
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LeftToRight); // of the line; a name keeps its own
    m_layout->setTextOption(option);
    m_layout->setFont(m_font);
    m_layout->setText(lines);
    m_layout->beginLayout();
    double y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_width);
        line.setPosition(QPointF(0, y));
        y += line.height() * leading;
    }
    m_layout->endLayout();
    return *m_layout;
}

double Words::heightOf(int from, int to) const
{
    if (from >= to)
        return 0;
    const QTextLine last = layout().lineAt(to - 1);
    return last.y() + last.height() * leading - layout().lineAt(from).y();
}

void Words::draw(QPainter &painter, QPointF at, int from, int to) const
{
    if (from >= to)
        return;
    const QPointF origin = at - QPointF(0, layout().lineAt(from).y());
    for (int i = from; i < to; ++i) {
        const QTextLine line = layout().lineAt(i);
        line.draw(&painter, origin);
        const QChar last = m_text.isEmpty() ? QChar() : m_layout->text().at(std::max(0, line.textStart() + line.textLength() - 1));
        if (i + 1 == lineCount() || !last.isSpace()) // a long word goes on
            continue;
        // The space that ended the line, or the words of two lines are one when they are read out or copied.
        painter.setFont(m_font);
        painter.drawText(origin + QPointF(line.naturalTextWidth(), line.y() + line.ascent()), QStringLiteral(" "));
    }
}

double Row::height() const
{
    double tallest = 0;
    for (const Cell &cell : cells)
        tallest = std::max(tallest, cell.dy + cell.words->height());
    return above + tallest + below;
}

} // namespace vw::report
