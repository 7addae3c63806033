// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/paperview.h"

#include "core/wording/sentences.h"
#include "ui/parts/accessible.h"
#include "ui/parts/pieces.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QKeySequence>
#include <QPaintEvent>
#include <QPainter>
#include <QShortcut>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallestPage = 520; ///< pixels; below this the words cannot be read
constexpr int pageGap = 2 * gap;
constexpr int firstSlice = 40, slice = 8; ///< milliseconds
constexpr double zoomStep = 1.2, largestZoom = 2.5;

} // namespace

PageView::PageView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("The document as it will be read"));
    setFocusPolicy(Qt::StrongFocus); // its keys scroll
    fit();
}

int PageView::pageHeight() const
{
    const QSizeF a4 = report::Paper::pageSize();
    return static_cast<int>(std::lround(m_pageWidth * a4.height() / a4.width()));
}

void PageView::fit()
{
    const int pages = m_paper ? m_paper->pageCount() : 0;
    setFixedSize(m_pageWidth + 2 * gap, gap + pages * (pageHeight() + pageGap));
}

void PageView::showPaper(std::optional<report::Paper> paper)
{
    m_paper = std::move(paper);
    fit();
    update();
}

void PageView::goOn(int milliseconds)
{
    if (!m_paper || m_paper->isComplete())
        return;
    m_paper->layOutFor(milliseconds);
    fit();
    if (m_paper->isComplete())
        update(); // each page tells how many there are
}

void PageView::setPageWidth(int width)
{
    if (m_pageWidth == width)
        return;
    m_pageWidth = width;
    fit();
    update();
}

void PageView::paintEvent(QPaintEvent *event)
{
    if (!m_paper)
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = m_pageWidth / report::Paper::pageSize().width();
    for (int page = 0; page < m_paper->pageCount(); ++page) {
        const QRect sheet(gap, gap + page * (pageHeight() + pageGap), m_pageWidth, pageHeight());
        if (!sheet.intersects(event->rect()))
            continue;
        painter.fillRect(sheet, Qt::white); // paper is white in the dark look too
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        painter.scale(scale, scale);
        m_paper->paint(painter, page);
        painter.restore();
        painter.setPen(hasFocus() ? QPen(colours().accent, 3) : QPen(colours().line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet);
    }
}

PaperView::PaperView(const QString &name, QWidget *parent)
    : QWidget(parent), m_bar(new QHBoxLayout), m_smaller(plainButton(u"−"_s, this)), m_larger(plainButton(u"+"_s, this)),
      m_error(errorLabel(this)), m_note(mutedLabel({}, this)), m_scroll(new QScrollArea(this)), m_pages(new PageView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    top->addLayout(m_bar, 1);
    top->addWidget(m_smaller);
    top->addWidget(m_larger);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addWidget(m_error);
    layout->addWidget(m_scroll, 1);
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setAccessibleName(tr("Larger"));
    setPlainTip(m_smaller, tr("Smaller (Ctrl+-)"));
    setPlainTip(m_larger, tr("Larger (Ctrl++)"));
    m_scroll->setWidget(m_pages);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setAccessibleName(name);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    setMinimumWidth(smallestPage / 2); // a narrower place scrolls sideways
    m_error->hide();
    m_note->hide();

    connect(m_smaller, &QPushButton::clicked, this, [this] { zoomBy(1 / zoomStep); });
    connect(m_larger, &QPushButton::clicked, this, [this] { zoomBy(zoomStep); });
    auto *in = new QShortcut(QKeySequence(QKeySequence::ZoomIn), this), *out = new QShortcut(QKeySequence(QKeySequence::ZoomOut), this);
    connect(in, &QShortcut::activated, this, [this] { zoomBy(zoomStep); });
    connect(out, &QShortcut::activated, this, [this] { zoomBy(1 / zoomStep); });
    m_layTimer.setInterval(0);
    connect(&m_layTimer, &QTimer::timeout, this, &PaperView::layMore);
}

void PaperView::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PaperView::startAnew()
{
    m_pages->showPaper(std::nullopt);
    m_scroll->ensureVisible(0, 0);
}

void PaperView::showPaper(const referral::Document *document)
{
    m_error->hide();
    m_layTimer.stop();
    m_next.reset();
    if (document)
        lay(*document);
    else
        m_pages->showPaper(std::nullopt);
}

void PaperView::showFault(const QString &sentence)
{
    showPaper(nullptr);
    m_error->setText(sentence);
    m_error->show();
}

void PaperView::lay(const referral::Document &document)
{
    auto paper = report::Paper::begin(document);
    if (!paper) {
        showFault(wording::sentence(paper.error()));
        return;
    }
    setDocumentWords(m_pages, referral::toText(document));
    paper->layOutFor(firstSlice);
    const bool isOther = std::exchange(m_kind, document.kind) != document.kind;
    if (isOther || paper->isComplete() || !m_pages->hasPaper()) {
        m_pages->showPaper(std::move(*paper));
    } else {
        m_next = std::move(*paper);
    }
    if (m_next || !m_pages->isComplete())
        m_layTimer.start();
}

void PaperView::layMore()
{
    if (!m_next) {
        m_pages->goOn(slice);
    } else if (m_next->layOutFor(slice); m_next->isComplete()) {
        m_pages->showPaper(std::exchange(m_next, std::nullopt));
    }
    if (!m_next && m_pages->isComplete())
        m_layTimer.stop();
}

void PaperView::zoomBy(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 1., largestZoom);
    fit();
}

void PaperView::fit()
{
    const int room = m_scroll->viewport()->width() - 2 * gap;
    m_pages->setPageWidth(static_cast<int>(std::max(room, smallestPage) * m_zoom));
    m_smaller->setEnabled(m_zoom > 1.01);
    m_larger->setEnabled(m_zoom < largestZoom - 0.01);
}

bool PaperView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

} // namespace vw::ui
