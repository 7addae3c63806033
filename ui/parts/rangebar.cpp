// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/rangebar.h"

#include "ui/parts/accessible.h"
#include "ui/parts/theme.h"
#include "ui/parts/tip.h"

#include <QPainter>

#include <algorithm>

namespace vw::ui {

namespace {

constexpr int fields = 4;
constexpr int barWidth = 4;

const QColor &toneOf(int level)
{
    const auto &c = colours();
    const std::array<const QColor *, fields> tones{&c.few, &c.raised, &c.high, &c.veryHigh};
    return *tones[static_cast<size_t>(std::clamp(level, 0, fields - 1))];
}

} // namespace

RangeBar::RangeBar(QWidget *parent) : QWidget(parent)
{
    markAsText(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeBar::show(taxonomy::Band known, taxonomy::Band couldBe, const QString &words)
{
    m_known = static_cast<int>(known);
    m_couldBe = static_cast<int>(couldBe);
    setAccessibleName(words);
    setPlainTip(this, words);
    update();
}

void RangeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int space = 3;
    const int width = (this->width() - space * (fields - 1)) / fields;
    for (int i = 0; i < fields; ++i) {
        const QRect field(i * (width + space), 2, width, height() - 4);
        painter.setPen(QPen(colours().muted, 1));
        painter.setBrush(i <= m_known     ? QBrush(toneOf(std::max(i, 1)))
                         : i <= m_couldBe ? QBrush(colours().muted, Qt::BDiagPattern)
                                          : QBrush(Qt::NoBrush));
        painter.drawRect(field.adjusted(0, 0, -1, -1));
    }
}

BandChip::BandChip(QWidget *parent) : QWidget(parent)
{
    markAsText(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BandChip::show(int level, const QString &words)
{
    m_level = level;
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize BandChip::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(m_words) + fields * (barWidth + 2) + 30, metrics.height() + 10};
}

void BandChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isDark = m_level >= 3;
    painter.setPen(m_level == 0 ? QPen(colours().muted, 1, Qt::DashLine) : QPen(Qt::NoPen));
    painter.setBrush(m_level == 0 ? QBrush(Qt::NoBrush) : QBrush(toneOf(m_level - 1)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const bool lightTheme = colours().window.lightness() > 128;
    const QColor ink = isDark || (!lightTheme && m_level == 0) ? (isDark ? colours().onHigh : colours().text) : colours().text;
    int x = 10;
    for (int i = 0; i < fields; ++i) {
        const int tall = 5 + i * 3;
        painter.setPen(QPen(ink, 1));
        painter.setBrush(i < m_level ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawRect(QRectF(x, height() / 2.0 + 7 - tall, barWidth - 1, tall));
        x += barWidth + 2;
    }
    QFont bold = font();
    bold.setBold(m_level > 0);
    painter.setFont(bold);
    painter.setPen(ink);
    painter.drawText(QRect(x + 6, 0, width() - x - 6, height()), Qt::AlignVCenter | Qt::AlignLeft, m_words);
}

int bandLevel(const QString &bandId)
{
    const auto band = valueOf(taxonomy::bandNames, bandId);
    return band ? static_cast<int>(*band) + 1 : 0;
}

} // namespace vw::ui
