// SPDX-License-Identifier: EUPL-1.2
// What can be told apart, measured in the pixels that were drawn: words 4.5 to 1 on their ground, borders and the ring of the focus 3 to 1
// (WCAG 2.2: 1.4.3, 1.4.11).
#include "tests/ui/screens.h"
#include "ui/checklist/picturepanel.h"
#include "ui/parts/theme.h"
#include "ui/shell/dangerbar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <cmath>

using namespace vw;
using namespace vw::test;

namespace {

using namespace Qt::StringLiterals;

/// Relative luminance of WCAG 2.2.
double luminance(QRgb pixel)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(pixel)) + 0.7152 * part(qGreen(pixel)) + 0.0722 * part(qBlue(pixel));
}

double ratio(QRgb one, QRgb other)
{
    const auto [low, high] = std::minmax(luminance(one), luminance(other));
    return (high + 0.05) / (low + 0.05);
}

/// The words are the pixels that are furthest from what most pixels are.
double contrastIn(const QImage &image)
{
    QHash<QRgb, int> count;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++count[image.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto each = count.cbegin(); each != count.cend(); ++each) {
        if (each.value() > count.value(ground))
            ground = each.key();
    }
    double most = 1;
    for (auto each = count.cbegin(); each != count.cend(); ++each)
        most = std::max(most, ratio(each.key(), ground));
    return most;
}

bool hasWords(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text().size() > 2;
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !(line->text() + line->placeholderText()).isEmpty();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->text().size() > 1;
}

/// Its border, or its fill, is what shows that it is there.
bool isShownByBorder(const QWidget *widget)
{
    const auto *button = qobject_cast<const QPushButton *>(widget);
    const QString role = widget->property("role").toString();
    return (button && role != u"quiet"_s && role != u"rail"_s) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// Everything on the screen now that cannot be told from its ground.
QStringList faintOn(const WindowDriver &driver, const QString &screen)
{
    QStringList faults;
    const QImage image = driver.window->grab().toImage();
    for (auto *widget : driver.visible<QWidget>()) {
        if (!widget->isEnabled() || widget->visibleRegion().boundingRect() != widget->rect())
            continue; // greyed, or scrolled away
        const QRect place(widget->mapTo(driver.window.get(), QPoint(0, 0)), widget->size());
        // inside the border, so that it is the words that are measured
        if (const double words = hasWords(widget) ? contrastIn(image.copy(place.adjusted(3, 3, -3, -3))) : 21; words < 4.5)
            faults += u"%1: words of %2 %3"_s.arg(screen, nameOf(widget)).arg(words, 0, 'f', 2);
        const QPoint edge(place.left(), place.center().y());
        const bool isInner = qobject_cast<QComboBox *>(widget->parentWidget()) || widget->hasFocus();
        if (isInner || !isShownByBorder(widget) || !image.rect().contains(edge - QPoint(2, 0)))
            continue;
        const QRgb outside = image.pixel(edge - QPoint(2, 0)), inside = image.pixel(edge + QPoint(3, 0));
        if (const double border = std::max(ratio(image.pixel(edge), outside), ratio(inside, outside)); border < 3)
            faults += u"%1: border of %2 %3"_s.arg(screen, nameOf(widget)).arg(border, 0, 'f', 2);
    }
    return faults;
}

/// How many pixels of it change by 3 to 1 or more when the focus comes.
int changedByFocus(QPushButton &button)
{
    const QImage before = button.grab().toImage();
    button.setFocus(Qt::TabFocusReason);
    settle();
    const QImage after = button.grab().toImage();
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x)
            changed += ratio(before.pixel(x, y), after.pixel(x, y)) >= 3 ? 1 : 0;
    }
    return changed;
}

} // namespace

TEST_CASE("words and borders can be told from their ground, in every look", "[contrast]")
{
    const auto look = GENERATE(ui::Look::Light, ui::Look::Dark, ui::Look::Contrast);
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NJJJNV"_s);
    ui::applyLook(*qApp, look);
    settle();
    QStringList faults;
    onEveryScreen(driver, [&](const QString &screen) { faults += faintOn(driver, screen); });
    ui::applyLook(*qApp, ui::Look::Light);
    for (const QString &each : std::as_const(faults))
        UNSCOPED_INFO(each.toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("the ring of the focus is seen on what is filled too", "[contrast]")
{
    const auto look = GENERATE(ui::Look::Light, ui::Look::Dark, ui::Look::Contrast);
    const char *role = GENERATE("primary", "answer", "chip", "rail", "quiet", "");
    const bool isChecked = GENERATE(false, true);
    ui::applyLook(*qApp, look);
    QWidget page;
    page.setObjectName(u"page"_s);
    QPushButton other(u"Eerst"_s, &page), button(u"Weet niet"_s, &page);
    button.setProperty("role", QString::fromLatin1(role));
    button.setCheckable(isChecked);
    button.setChecked(isChecked);
    button.setGeometry(20, 60, 120, 34);
    page.resize(200, 120);
    page.show();
    page.activateWindow();
    other.setFocus();
    settle();
    INFO(role << " checked " << isChecked);
    CHECK(changedByFocus(button) > button.width());
    ui::applyLook(*qApp, ui::Look::Light);
}

TEST_CASE("the words of the red bar are readable as it appears in a call, without a change of look", "[contrast]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NJ"_s);
    settle();
    const auto bars = driver.visible<ui::DangerBar>();
    REQUIRE(bars.size() == 1);
    int labels = 0;
    for (const auto *label : bars.first()->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        INFO(label->text().toStdString());
        CHECK(label->palette().color(QPalette::WindowText) == ui::colours().dangerText);
        ++labels;
    }
    CHECK(labels >= 2);
}

TEST_CASE("the picture is never wider than its place", "[contrast]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NJ"_s);
    for (const QSize &size : {QSize(1366, 740), QSize(1280, 720), QSize(1920, 1000)}) {
        driver.window->resize(size);
        settle();
        for (const auto *panel : driver.visible<ui::PicturePanel>()) {
            INFO(size.width());
            for (const auto *area : driver.visible<QScrollArea>()) {
                if (!panel->isAncestorOf(area)) // of itself too
                    continue;
                for (const auto *part : area->widget()->findChildren<QWidget *>()) {
                    if (part->isVisible() && part->minimumSizeHint().width() > 290)
                        UNSCOPED_INFO(nameOf(part).toStdString() << " " << part->minimumSizeHint().width());
                }
                CHECK(area->horizontalScrollBar()->maximum() == 0);
            }
        }
    }
}
