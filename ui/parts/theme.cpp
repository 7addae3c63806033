// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/theme.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

/// The icons lie in a static library and have to be asked for. Not in a namespace: the macro forbids it.
static void useIcons()
{
    Q_INIT_RESOURCE(window);
}

namespace vw::ui {

namespace {

constexpr double basePoints = 10.5;

const Colours light{QColor(0xF3, 0xF4, 0xF6), QColor(0xFF, 0xFF, 0xFF), QColor(0xE9, 0xEC, 0xF0), QColor(0x1B, 0x22, 0x2C),
                    QColor(0x4E, 0x58, 0x66), QColor(0xC9, 0xCF, 0xD8), QColor(0x1D, 0x5A, 0x9E), QColor(0xFF, 0xFF, 0xFF),
                    QColor(0xE4, 0xEE, 0xF9), QColor(0xA8, 0x1E, 0x17), QColor(0xFF, 0xFF, 0xFF), QColor(0xFB, 0xE9, 0xE7),
                    QColor(0xDD, 0xE1, 0xE7), QColor(0xB4, 0xBD, 0xCA), QColor(0x55, 0x61, 0x73), QColor(0x20, 0x28, 0x34),
                    QColor(0xFF, 0xFF, 0xFF)};

const Colours dark{QColor(0x14, 0x18, 0x1E), QColor(0x1C, 0x22, 0x2A), QColor(0x27, 0x2F, 0x39), QColor(0xE6, 0xEA, 0xEF),
                   QColor(0xAE, 0xB7, 0xC3), QColor(0x3D, 0x47, 0x54), QColor(0x86, 0xB8, 0xF2), QColor(0x0C, 0x16, 0x22),
                   QColor(0x22, 0x33, 0x47), QColor(0xFF, 0x8F, 0x85), QColor(0x2A, 0x08, 0x05), QColor(0x3B, 0x1E, 0x1C),
                   QColor(0x33, 0x3C, 0x48), QColor(0x55, 0x61, 0x71), QColor(0xA6, 0xB2, 0xC2), QColor(0xEE, 0xF1, 0xF5),
                   QColor(0x12, 0x17, 0x1D)};

const Colours *current = &light; // the one look of the window; set by applyLook only

// Names of the style sheet below, in the order of sheetColours().
QString sheet()
{
    return QStringLiteral(R"(
* { font-size: 10.5pt; }
QWidget#page, QScrollArea, QWidget#column, QStackedWidget, QMainWindow { background: @window; }
QScrollArea { border: 0; }
QLabel { background: transparent; color: @text; }
QLabel[role="title"] { font-size: 17pt; font-weight: 600; }
QLabel[role="heading"] { font-size: 12.5pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="error"] { color: @danger; font-weight: 600; }
QLabel[role="chip"] { background: @sunken; border-radius: 4px; padding: 2px 8px; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[role="soft"] { background: @sunken; border: 0; border-radius: 6px; }
QFrame[role="notice"] { background: @accentSoft; border: 1px solid @accent; border-radius: 6px; }
QFrame[role="danger"] { background: @danger; border: 0; }
QFrame[role="danger"] QLabel { color: @dangerText; }
QFrame[role="warning"] { background: @dangerSoft; border: 1px solid @danger; border-radius: 6px; }
QFrame[role="exercise"] { background: @text; border: 0; }
QFrame[role="exercise"] QLabel { color: @window; font-weight: 600; }
QFrame[role="line"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 6px 14px; min-height: 20px; }
QPushButton:hover { border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @muted; border-style: dashed; }
QPushButton[role="primary"] { background: @accent; color: @accentText; border: 1px solid @accent; font-weight: 600; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @sunken; color: @muted; border: 1px dashed @line; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 4px 6px; text-align: left; }
QPushButton[role="quiet"]:hover { text-decoration: underline; }
QPushButton[role="quiet"]:focus { border: 2px solid @accent; padding: 3px 5px; }
QPushButton[role="onDanger"] { background: transparent; color: @dangerText; border: 1px solid @dangerText; }
QPushButton[role="onDanger"]:focus { border: 2px solid @dangerText; }
QPushButton[role="answer"] { border-radius: 0; padding: 5px 8px; min-width: 44px; }
QPushButton[role="answer"]:checked { background: @text; color: @window; border-color: @text; }
QPushButton[role="answer"]:focus { border: 2px solid @accent; padding: 4px 7px; }
QPushButton[role="chip"] { border-radius: 12px; padding: 2px 10px; min-height: 18px; }
QPushButton[role="chip"]:checked { background: @text; color: @window; border-color: @text; }
QPushButton[role="chip"]:focus { border: 2px solid @accent; padding: 1px 9px; }
QPushButton[role="rail"] { background: transparent; border: 2px solid transparent; border-radius: 6px; text-align: left; padding: 8px 10px; }
QPushButton[role="rail"]:checked { background: @surface; border-color: @line; font-weight: 600; }
QPushButton[role="rail"]:hover { border-color: @line; }
QPushButton[role="rail"]:focus { border-color: @accent; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 5px 8px; selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QComboBox { min-height: 20px; } QComboBox::drop-down { border: 0; width: 22px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line; selection-background-color: @accent; selection-color: @accentText; }
QCheckBox, QRadioButton { color: @text; spacing: 8px; background: transparent; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent; border-radius: 4px; padding: 0; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @muted; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked { background: #1d5a9e; border-color: @accent; image: url(:/icons/check.svg); }
QCheckBox::indicator:disabled { border-style: dashed; }
QListWidget, QTableView, QTreeView { background: @surface; color: @text; border: 1px solid @line; border-radius: 8px; outline: 0; alternate-background-color: @window; gridline-color: @line; }
QListWidget::item { padding: 7px 10px; border-radius: 4px; }
QListWidget::item:selected, QTableView::item:selected { background: @accentSoft; color: @text; }
QListWidget:focus, QTableView:focus { border: 2px solid @accent; }
QTableView::item { padding: 6px; }
QHeaderView::section { background: @surface; color: @muted; border: 0; border-bottom: 1px solid @line; padding: 6px; }
QTabBar { background: @window; } QTabBar::tab { background: transparent; color: @muted; padding: 8px 12px; border: 2px solid transparent; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 3px solid @accent; font-weight: 600; }
QTabBar:focus { outline: 0; } QTabBar::tab:focus { border: 2px solid @accent; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QToolTip { background: @text; color: @window; border: 0; padding: 4px; }
QProgressBar { border: 1px solid @line; border-radius: 4px; background: @surface; text-align: center; color: @text; } QProgressBar::chunk { background: @accent; }
QScrollBar:vertical { background: transparent; width: 12px; } QScrollBar::handle:vertical { background: @line; border-radius: 5px; min-height: 32px; margin: 1px; }
QScrollBar::handle:vertical:hover { background: @muted; } QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; } QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollBar:horizontal { background: transparent; height: 12px; } QScrollBar::handle:horizontal { background: @line; border-radius: 5px; min-width: 32px; margin: 1px; }
)");
}

QString filledSheet(const Colours &c)
{
    // longest names first, so that @accentSoft is not read as @accent
    const std::array<std::pair<const char *, QColor>, 12> names{{{"@accentSoft", c.accentSoft},
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
                                                                 {"@text", c.text}}};
    QString text = sheet();
    for (const auto &[name, colour] : names)
        text.replace(QLatin1StringView(name), colour.name());
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

const Colours &coloursFor(bool isDark)
{
    return isDark ? dark : light;
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

void applyLook(QApplication &app, Look look)
{
    useIcons();
    const bool isDark = look == Look::Dark || (look == Look::System && systemIsDark());
    current = &coloursFor(isDark);
    if (app.style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    QFont font = QApplication::font();
    font.setPointSizeF(basePoints);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(*current));
    app.setStyleSheet(filledSheet(*current));
}

} // namespace vw::ui
