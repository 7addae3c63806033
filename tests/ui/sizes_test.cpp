// SPDX-License-Identifier: EUPL-1.2
// Every screen at every size: no control is cut, overlapped or out of reach. The short form walks the sizes in Dutch; VW_ALL_SIZES=1 walks both
// languages and looks.
#include "tests/ui/screens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>

using namespace vw;
using namespace vw::test;

namespace {

using namespace Qt::StringLiterals;

/// Logical pixels: 200, 150 and 125 percent on the usual laptop, that laptop, and a large screen.
const QList<QSize> sizes{{683, 384}, {910, 512}, {1093, 614}, {1366, 768}, {1920, 1080}};

bool isControl(const QWidget *widget)
{
    return widget->isVisible() && (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                                   qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget));
}

/// The area that scrolls it; null for what stands still in the window.
QScrollArea *scrolledBy(const QWidget *widget)
{
    for (auto *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent); area && area->widget() && area->widget()->isAncestorOf(widget))
            return area;
    }
    return nullptr;
}

/// Every way up from a control to the window: what holds it must show it, or scroll it.
QString fault(const QWidget *control)
{
    for (const QWidget *inner = control; inner->parentWidget();) {
        auto *area = scrolledBy(inner);
        const QWidget *holder = area ? area->widget() : inner->window();
        const QRect place(inner->mapTo(holder, QPoint(0, 0)), inner->size());
        if (!holder->rect().adjusted(-1, -1, 1, 1).contains(place))
            return u"stands outside what holds it"_s;
        if (!area)
            break;
        const bool mayGoSideways = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        if (!mayGoSideways && place.right() > area->viewport()->width())
            return u"is cut at the right, and nothing scrolls there"_s;
        inner = area;
    }
    if (const auto *button = qobject_cast<const QPushButton *>(control)) {
        for (const QString &line : button->text().split(u'\n')) {
            if (button->width() + 2 < button->fontMetrics().horizontalAdvance(line))
                return u"is narrower than its words"_s;
        }
    }
    if (control->height() < 18)
        return u"is lower than its words"_s;
    return {};
}

QString overlap(const QList<QWidget *> &controls)
{
    for (qsizetype i = 0; i < controls.size(); ++i) {
        for (qsizetype j = i + 1; j < controls.size(); ++j) {
            const auto *one = controls.at(i), *other = controls.at(j);
            if (one->parentWidget() != other->parentWidget())
                continue;
            const QRect both = one->geometry().intersected(other->geometry());
            if (both.width() > 2 && both.height() > 2)
                return nameOf(one) + u" lies over "_s + nameOf(other);
        }
    }
    return {};
}

/// Everything wrong on the screen now.
QStringList faultsOn(const WindowDriver &driver, const QString &screen)
{
    QStringList faults;
    QList<QWidget *> controls;
    for (auto *widget : driver.visible<QWidget>()) {
        const bool isInner = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) ||
                             qobject_cast<QComboBox *>(widget->parentWidget()) || qobject_cast<QLineEdit *>(widget->parentWidget()) ||
                             qobject_cast<QTabBar *>(widget->parentWidget()) || qobject_cast<QAbstractItemView *>(widget->parentWidget());
        if (!isControl(widget) || isInner)
            continue;
        controls.append(widget);
        if (const QString what = fault(widget); !what.isEmpty())
            faults.append(screen + u": "_s + nameOf(widget) + u' ' + what);
    }
    if (const QString what = overlap(controls); !what.isEmpty())
        faults.append(screen + u": "_s + what);
    return faults;
}

/// Everything wrong on every screen at the size the window has.
QStringList walk(WindowDriver &driver)
{
    QStringList faults;
    const auto size = driver.window->size();
    onEveryScreen(
        driver, [&](const QString &screen) { faults += faultsOn(driver, u"%1x%2 %3"_s.arg(size.width()).arg(size.height()).arg(screen)); });
    return faults;
}

} // namespace

TEST_CASE("no control is cut, overlapped or out of reach at any size", "[sizes]")
{
    const bool isLong = qEnvironmentVariableIsSet("VW_ALL_SIZES");
    QStringList faults;
    for (const auto &language : isLong ? QStringList{u"nl"_s, u"en"_s} : QStringList{u"nl"_s}) {
        for (const auto look : isLong ? QList{ui::Look::Light, ui::Look::Dark} : QList{ui::Look::Light}) {
            WindowDriver driver;
            start(driver);
            callWith(driver, u"ja"_s, u"NJJJNV"_s);
            driver.translations.install(language);
            ui::applyLook(*qApp, look);
            for (const QSize &size : sizes) {
                driver.window->resize(size);
                settle();
                CHECK(driver.window->size() == size); // nothing in it insists on more
                faults += walk(driver);
            }
            driver.translations.install(u"nl"_s);
            ui::applyLook(*qApp, ui::Look::Light);
        }
    }
    for (const QString &each : std::as_const(faults))
        UNSCOPED_INFO(each.toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("with letters half as large again nothing is cut either, and the choice is taken at once", "[sizes]")
{
    QStringList faults;
    {
        WindowDriver driver;
        start(driver);
        callWith(driver, u"ja"_s, u"NJJJNV"_s);
        driver.preferences.setTextSize(150);
        const int before = ui::inLetters(100);
        ui::applyLook(*qApp, ui::Look::Light, driver.preferences.textSize());
        CHECK(ui::inLetters(100) == 3 * before / 2);
        driver.window->workspace()->languageChosen(u"nl"_s); // the screens are made anew
        driver.until([&] { return !driver.visible<ui::CasePage>().isEmpty(); });
        for (const QSize &size : {QSize(1366, 768), QSize(1093, 614)}) {
            driver.window->resize(size);
            settle();
            faults += walk(driver);
        }
    }
    ui::applyLook(*qApp, ui::Look::Light);
    for (const QString &each : std::as_const(faults))
        UNSCOPED_INFO(each.toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("where there is no room for both, a button shows what stands beside the page in its place", "[sizes]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"N"_s);
    driver.window->resize(910, 512);
    settle();
    CHECK(driver.button(u"Beeld tot nu toe"_s));
    CHECK_FALSE(driver.visible<ui::QuestionRow>().isEmpty());
    driver.press(u"Beeld tot nu toe"_s);
    CHECK(driver.visible<ui::QuestionRow>().isEmpty());
    driver.press(u"Terug naar de pagina"_s);
    CHECK_FALSE(driver.visible<ui::QuestionRow>().isEmpty());
    driver.window->resize(1366, 768);
    settle();
    CHECK(driver.button(u"Beeld tot nu toe"_s) == nullptr); // both stand there
}
