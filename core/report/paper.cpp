// SPDX-License-Identifier: EUPL-1.2
#include "core/report/paper.h"

#include "core/report/layout.h"
#include "core/report/tags.h"

#include <QElapsedTimer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>

#include <optional>

namespace vw::report {

using namespace Qt::Literals::StringLiterals;
using referral::Document;
using referral::Part;

struct Paper::Inner {
    Document document;
    Style style;
    Structure structure;
    std::vector<Row> rows;
    std::optional<Paginator> paginator; ///< looks at the rows
    bool complete = false;

    void layOut();
    [[nodiscard]] const std::vector<Page> &pages() const { return paginator->pages(); }
    void finish();
    void fit();
    void paintMarks(QPainter &painter, const Page &page, bool isSigned) const;
    void paintMark(QPainter &painter, const Mark &mark) const;
    void paintConcept(QPainter &painter) const;
    void paintExercise(QPainter &painter, int page) const;
    void paintFoot(QPainter &painter, int page) const;
    void text(QPainter &painter, QRectF box, const QString &words, int flags, bool bold = false) const;
};

namespace {

constexpr int smallestBody = 75;

QPen blackPen(double width)
{
    return QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

} // namespace

void Paper::Inner::layOut()
{
    structure = {};
    rows = rowsOf(document, style, structure);
    paginator.emplace(rows, document.exercise ? marginTop + 50 : marginTop);
    complete = false;
}

void Paper::Inner::finish()
{
    while (paginator->placeNext()) {
    }
    complete = true;
}

/// The crisis sheet is one page for the door: rather smaller letters than a second sheet that stays behind.
void Paper::Inner::fit()
{
    finish();
    while (pages().size() > 1 && style.body > smallestBody) {
        style.body -= 5;
        style.label = std::max(75, style.label - 3);
        style.section -= 5;
        style.gap -= 5;
        layOut();
        finish();
    }
}

void Paper::Inner::text(QPainter &painter, QRectF box, const QString &words, int flags, bool bold) const
{
    painter.setPen(Qt::black);
    painter.setFont(style.font(80, bold));
    painter.drawText(box, flags, words);
}

void Paper::Inner::paintMark(QPainter &painter, const Mark &mark) const
{
    if (mark.words) {
        painter.setPen(Qt::black);
        mark.words->draw(painter, mark.at, mark.from, mark.to);
    } else if (mark.size.height() > 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(blackPen(mark.thickness));
        painter.drawRect(QRectF(mark.at, mark.size));
    } else {
        painter.setPen(blackPen(mark.thickness));
        painter.drawLine(mark.at, mark.at + QPointF(mark.size.width(), 0));
    }
}

void Paper::Inner::paintMarks(QPainter &painter, const Page &page, bool isSigned) const
{
    for (const Mark &mark : page) {
        if (isSigned)
            paintBegin(painter, mark.words ? mark.element : -1);
        paintMark(painter, mark);
        if (isSigned)
            paintEnd(painter);
    }
}

/// An outline under the words: to be seen on a copy, and in nobody's way. A path, so that it is not in the text.
void Paper::Inner::paintConcept(QPainter &painter) const
{
    QPainterPath path;
    path.addText(0, 0, style.font(1150, true), u"CONCEPT"_s);
    const QRectF bounds = path.boundingRect();
    painter.save();
    painter.translate(pageWidth / 2, pageHeight / 2);
    painter.rotate(-52);
    painter.translate(-bounds.center());
    painter.setPen(QPen(QColor(176, 176, 176), 8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

void Paper::Inner::paintExercise(QPainter &painter, int page) const
{
    const QString words = page == 0 ? u"OEFENING: verzonnen gegevens. Niet versturen."_s : u"OEFENING: verzonnen gegevens."_s;
    const QRectF box(marginLeft, 210, textWidth, 175);
    painter.setPen(blackPen(14));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.setFont(style.font(110, true));
    painter.setPen(Qt::black);
    painter.drawText(box, Qt::AlignCenter, words);
}

void Paper::Inner::paintFoot(QPainter &painter, int page) const
{
    const double line = 115;
    const auto row = [&](int number) { return QRectF(marginLeft, footTop + 70 + number * line, textWidth, line); };
    painter.setPen(blackPen(5));
    painter.drawLine(QPointF(marginLeft, footTop + 50), QPointF(marginLeft + textWidth, footTop + 50));
    text(painter, row(0), document.isPlain ? u"Vertrouwelijk"_s : u"Vertrouwelijk, bijzondere persoonsgegevens"_s,
         Qt::AlignLeft | Qt::AlignVCenter, true);
    text(painter, row(0),
         u"%1pagina %2 van %3"_s.arg(document.part == Part::Restricted ? u"Deel S, "_s : QString())
             .arg(page + 1)
             .arg(complete ? QString::number(pages().size()) : u"…"_s),
         Qt::AlignRight | Qt::AlignVCenter, true);
    text(painter, row(1), referral::footHead(document), Qt::AlignLeft | Qt::AlignVCenter);
    if (!document.isPlain)
        text(painter, row(2), u"Signalering en dossier, geen gevalideerd risico-instrument"_s, Qt::AlignLeft | Qt::AlignVCenter);
    if (page == 0 || document.isOnePage)
        text(painter, row(2), document.footLine, Qt::AlignRight | Qt::AlignVCenter, true);
}

Paper::Paper() : m_inner(std::make_unique<Inner>()) {}
Paper::~Paper() = default;
Paper::Paper(Paper &&) noexcept = default;
Paper &Paper::operator=(Paper &&) noexcept = default;

Result<Paper> Paper::layOut(const Document &document)
{
    auto paper = begin(document);
    if (paper)
        paper->m_inner->finish();
    return paper;
}

Result<Paper> Paper::begin(const Document &document)
{
    Paper paper;
    paper.m_inner->style.family = paperFamily();
    if (paper.m_inner->style.family.isEmpty())
        return fail(ErrorCode::FontMissing, u"Noto Sans, DejaVu Sans"_s);
    paper.m_inner->document = document;
    paper.m_inner->layOut();
    if (document.isOnePage)
        paper.m_inner->fit();
    return paper;
}

bool Paper::isComplete() const
{
    return m_inner->complete;
}

void Paper::layOutFor(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_inner->complete && timer.elapsed() < milliseconds)
        m_inner->complete = !m_inner->paginator->placeNext();
}

int Paper::pageCount() const
{
    return static_cast<int>(m_inner->pages().size());
}

QSizeF Paper::pageSize()
{
    return {pageWidth / unitsPerPoint, pageHeight / unitsPerPoint};
}

const std::vector<Element> &Paper::elements() const
{
    return m_inner->structure.elements();
}

std::vector<Heading> Paper::headings() const
{
    std::vector<Heading> found;
    for (int page = 0; page < pageCount(); ++page) {
        for (const Mark &mark : m_inner->pages()[static_cast<size_t>(page)]) {
            const bool isNew = mark.words && mark.element >= 0 && mark.from == 0;
            const auto role = isNew ? elements()[static_cast<size_t>(mark.element)].role : Element::Role::P;
            if (role == Element::Role::H2 || role == Element::Role::H3)
                found.push_back({mark.element, page, mark.at.y() / unitsPerPoint});
        }
    }
    return found;
}

void Paper::paint(QPainter &painter, int page) const
{
    paint(painter, page, false);
}

void Paper::paint(QPainter &painter, int page, bool isSigned) const
{
    if (page < 0 || page >= pageCount())
        return;
    const auto unheard = [&](auto &&paintIt) {
        if (isSigned)
            paintBegin(painter, -1);
        paintIt();
        if (isSigned)
            paintEnd(painter);
    };
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    unheard([&] {
        if (m_inner->document.concept_)
            m_inner->paintConcept(painter);
        if (m_inner->document.exercise)
            m_inner->paintExercise(painter, page);
    });
    m_inner->paintMarks(painter, m_inner->pages()[static_cast<size_t>(page)], isSigned);
    unheard([&] { m_inner->paintFoot(painter, page); });
    painter.restore();
}

Result<void> Paper::paintAll(QPagedPaintDevice &device, bool isSigned) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::PdfFailed, u"begin"_s);
    const QPageLayout layout = device.pageLayout();
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return fail(ErrorCode::PdfFailed, u"newPage"_s);
        painter.save();
        // A printer that keeps its own margins starts its paper at the printable corner.
        if (layout.mode() == QPageLayout::StandardMode)
            painter.translate(-layout.paintRectPixels(device.logicalDpiX()).topLeft());
        painter.scale(device.logicalDpiX() / 72., device.logicalDpiY() / 72.);
        paint(painter, page, isSigned);
        painter.restore();
    }
    if (!painter.end())
        return fail(ErrorCode::PdfFailed, u"end"_s);
    return {};
}

} // namespace vw::report
