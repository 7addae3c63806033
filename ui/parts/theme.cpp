// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QFontInfo>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

/// The icons lie in a static library and have to be asked for. Not in a namespace: the macro forbids it.
static void useIcons()
{
    Q_INIT_RESOURCE(window);
}

namespace vw::ui {

namespace {

constexpr double basePoints = 10.5;

const Colours light{QColor(0xF3, 0xF4, 0xF6), QColor(0xFF, 0xFF, 0xFF), QColor(0xE9, 0xEC, 0xF0), QColor(0x1B, 0x22, 0x2C),
                    QColor(0x4E, 0x58, 0x66), QColor(0xC9, 0xCF, 0xD8), QColor(0x75, 0x7F, 0x8D), QColor(0x1D, 0x5A, 0x9E),
                    QColor(0xFF, 0xFF, 0xFF), QColor(0xE4, 0xEE, 0xF9), QColor(0xA8, 0x1E, 0x17), QColor(0xFF, 0xFF, 0xFF),
                    QColor(0xFB, 0xE9, 0xE7), QColor(0xDD, 0xE1, 0xE7), QColor(0xB4, 0xBD, 0xCA), QColor(0x55, 0x61, 0x73),
                    QColor(0x20, 0x28, 0x34), QColor(0xFF, 0xFF, 0xFF)};

const Colours dark{QColor(0x14, 0x18, 0x1E), QColor(0x1C, 0x22, 0x2A), QColor(0x27, 0x2F, 0x39), QColor(0xE6, 0xEA, 0xEF),
                   QColor(0xAE, 0xB7, 0xC3), QColor(0x3D, 0x47, 0x54), QColor(0x7E, 0x8A, 0x99), QColor(0x86, 0xB8, 0xF2),
                   QColor(0x0C, 0x16, 0x22), QColor(0x22, 0x33, 0x47), QColor(0xFF, 0x8F, 0x85), QColor(0x2A, 0x08, 0x05),
                   QColor(0x3B, 0x1E, 0x1C), QColor(0x33, 0x3C, 0x48), QColor(0x55, 0x61, 0x71), QColor(0xA6, 0xB2, 0xC2),
                   QColor(0xEE, 0xF1, 0xF5), QColor(0x12, 0x17, 0x1D)};

const Colours contrast{QColor(0x00, 0x00, 0x00), QColor(0x00, 0x00, 0x00), QColor(0x1F, 0x1F, 0x1F), QColor(0xFF, 0xFF, 0xFF),
                       QColor(0xE6, 0xE6, 0xE6), QColor(0xB0, 0xB0, 0xB0), QColor(0xFF, 0xFF, 0xFF), QColor(0xFF, 0xE0, 0x3D),
                       QColor(0x00, 0x00, 0x00), QColor(0x33, 0x2D, 0x00), QColor(0xFF, 0x9B, 0x92), QColor(0x00, 0x00, 0x00),
                       QColor(0x3D, 0x00, 0x00), QColor(0x33, 0x33, 0x33), QColor(0x59, 0x59, 0x59), QColor(0xBF, 0xBF, 0xBF),
                       QColor(0xFF, 0xFF, 0xFF), QColor(0x00, 0x00, 0x00)};

const Colours *current = &light; // the one look of the window; set by applyLook only

QString filledSheet(const Colours &c, double larger)
{
    // longest names first, so that @accentSoft is not read as @accent
    const std::array<std::pair<const char *, QColor>, 13> names{{{"@accentSoft", c.accentSoft},
                                                                 {"@accentText", c.accentText},
                                                                 {"@dangerSoft", c.dangerSoft},
                                                                 {"@dangerText", c.dangerText},
                                                                 {"@surface", c.surface},
                                                                 {"@sunken", c.sunken},
                                                                 {"@window", c.window},
                                                                 {"@danger", c.danger},
                                                                 {"@accent", c.accent},
                                                                 {"@muted", c.muted},
                                                                 {"@line", c.line},
                                                                 {"@edge", c.edge},
                                                                 {"@text", c.text}}};
    QFile sheet(QStringLiteral(":/window.qss"));
    if (!sheet.open(QIODevice::ReadOnly))
        qFatal("the style sheet is not in the program");
    QString text = QString::fromUtf8(sheet.readAll());
    for (const auto &[name, colour] : names)
        text.replace(QLatin1StringView(name), colour.name());
    static const QRegularExpression points(QStringLiteral("([0-9.]+)pt"));
    for (auto match = points.match(text); match.hasMatch();) {
        const QString size = QString::number(match.captured(1).toDouble() * larger, 'f', 2);
        text.replace(match.capturedStart(1), match.capturedLength(1), size);
        match = points.match(text, match.capturedStart(1) + size.size());
    }
    return text;
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.window);
    return palette;
}

} // namespace

const Colours &coloursFor(Look look)
{
    switch (look) {
    case Look::Contrast: return contrast;
    case Look::Dark: return dark;
    case Look::Light: return light;
    case Look::System: break;
    }
    return systemIsDark() ? dark : light;
}

const Colours &colours()
{
    return *current;
}

bool systemIsDark()
{
    // asked once, before the window has a palette of its own
    static const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return isDark;
}

void applyLook(QApplication &app, Look look, int percent)
{
    static const double points = std::max(basePoints, QApplication::font().pointSizeF()); // before it is ours
    useIcons();
    [[maybe_unused]] const bool asked = systemIsDark(); // before the palette is ours
    current = &coloursFor(look);
    if (app.style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    QFont font = QApplication::font();
    font.setPointSizeF(points * percent / 100);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(*current));
    app.setStyleSheet(filledSheet(*current, font.pointSizeF() / basePoints));
}

int inLetters(int pixels)
{
    constexpr double usual = 14; ///< pixels of letters of 10.5 points on a screen of 96 dots
    return static_cast<int>(std::lround(pixels * std::max(1.0, QFontInfo(QApplication::font()).pixelSize() / usual)));
}

} // namespace vw::ui
