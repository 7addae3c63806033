// SPDX-License-Identifier: EUPL-1.2
// The key that locks works under everything that can be open.
#include "tests/ui/talks.h"
#include "ui/shell/casepage.h"
#include "ui/system/lockkey.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPrintDialog>
#include <QSignalSpy>
#include <QTabBar>

using namespace vw;
using namespace vw::test;

namespace {

/// The emergency sheet, on the page where it is sent.
void showSending(WindowDriver &driver)
{
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("JJJJNJVJJNVW"));
    driver.key(Qt::Key_F4);
    for (auto *tabs : driver.visible<QTabBar>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i).contains(QStringLiteral("Versturen")))
                tabs->setCurrentIndex(i);
        }
    }
}

/// As the keyboard does it: through the window that has it, which is never the one below.
void pressIn(QWidget *top)
{
    REQUIRE(top->isVisible());
    QTest::qWait(20);
    QWidget *focus = top->focusWidget() ? top->focusWidget() : top;
    QTest::keyClick(focus, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(20);
}

void checkLocked(const WindowDriver &driver)
{
    CHECK(driver.window->office() == nullptr);
    CHECK(driver.words().contains(QStringLiteral("Vergrendeld")));
    for (const auto *widget : QApplication::topLevelWidgets())
        CHECK((widget == driver.window.get() || !widget->isVisible()));
    CHECK(QApplication::activeModalWidget() == nullptr);
}

} // namespace

TEST_CASE("the lock key works in the file dialog of a paper, and the dialog goes", "[lockkey]")
{
    WindowDriver driver;
    showSending(driver);
    driver.press(QStringLiteral("Beveiligd formulier"));
    driver.press(QStringLiteral("Pdf bewaren"));
    const QPointer<QFileDialog> dialog = driver.window->findChild<QFileDialog *>();
    REQUIRE(dialog);
    pressIn(dialog);
    CHECK(dialog.isNull());
    checkLocked(driver);
    driver.unlock();
    CHECK(driver.window->workspace() != nullptr);
}

TEST_CASE("the lock key works in the print dialog", "[lockkey]")
{
    WindowDriver driver;
    showSending(driver);
    driver.press(QStringLiteral("Afdrukken"));
    const QPointer<QPrintDialog> dialog = driver.window->findChild<QPrintDialog *>();
    REQUIRE(dialog);
    pressIn(dialog);
    CHECK(dialog.isNull());
    checkLocked(driver);
}

TEST_CASE("the lock key works in a message box, a menu and the list under a box", "[lockkey]")
{
    WindowDriver driver;
    start(driver);
    QPointer<QWidget> over;
    SECTION("a message box")
    {
        auto *box = new QMessageBox(QMessageBox::Warning, {}, QStringLiteral("Zij zei dat hij een wapen heeft."), QMessageBox::Ok, driver.window->workspace());
        box->open();
        over = box;
    }
    SECTION("a menu")
    {
        auto *menu = new QMenu(driver.window->workspace());
        menu->addAction(QStringLiteral("Zij zei dat hij een wapen heeft."));
        menu->popup(driver.window->mapToGlobal(QPoint(50, 50)));
        over = menu;
    }
    SECTION("a completer")
    {
        driver.press(QStringLiteral("Instellingen"));
        auto *name = driver.box<QLineEdit>(QStringLiteral("Uw naam"));
        REQUIRE(name);
        auto *completer = new QCompleter({QStringLiteral("Anna"), QStringLiteral("Annelies")}, name);
        name->setCompleter(completer);
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("Ann"));
        over = completer->popup();
    }
    pressIn(over);
    CHECK(over.isNull());
    checkLocked(driver);
}

TEST_CASE("one press is one lock, and no other key is one", "[lockkey]")
{
    QWidget window;
    window.show();
    ui::LockKey key;
    QSignalSpy spy(&key, &ui::LockKey::pressed);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_L, Qt::ShiftModifier);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier);
    QTest::qWait(10);
    CHECK(spy.count() == 0);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(spy.count() == 0); // not while the key is on its way
    QTest::qWait(10);
    CHECK(spy.count() == 1);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(10);
    CHECK(spy.count() == 2);
}
