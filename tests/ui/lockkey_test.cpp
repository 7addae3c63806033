// SPDX-License-Identifier: EUPL-1.2
// The key that locks works under everything that can be open.
#include "tests/ui/talks.h"
#include "ui/shell/casepage.h"
#include "ui/system/lockkey.h"
#include "ui/system/printers.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPrintDialog>
#include <QSignalSpy>
#include <QTabBar>
#include <QTimer>

using namespace vw;
using namespace vw::test;

namespace {

/// The emergency sheet, on the page where it is sent.
void showSending(WindowDriver &driver)
{
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJNJVJJNVW"));
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
    ui::setPrinterProbe([] { return true; });
    driver.press(QStringLiteral("Afdrukken"));
    ui::setPrinterProbe({});
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
        auto *box = new QMessageBox(QMessageBox::Warning, {}, QStringLiteral("Zij zei dat hij een wapen heeft."), QMessageBox::Ok,
                                    driver.window->workspace());
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

TEST_CASE("the lock key works while a dialog runs a loop of its own, and what runs there ends well", "[lockkey]")
{
    WindowDriver driver;
    start(driver);
    driver.press(QStringLiteral("Kluis"));
    driver.press(QStringLiteral("Andere map"));
    const QPointer<QFileDialog> dialog = driver.window->findChild<QFileDialog *>();
    REQUIRE(dialog);
    bool pressed = false;
    const auto lockFrom = [&](QWidget *top) {
        pressed = top != nullptr;
        if (top)
            QTest::keyClick(top, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    };
    SECTION("a question of the file dialog")
    {
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        REQUIRE(name);
        name->setText(QStringLiteral("/nergens/bestaat"));
        QTimer::singleShot(200, dialog, [&] { lockFrom(QApplication::activeModalWidget()); });
        QTest::keyClick(name, Qt::Key_Return); // comes back when the question is gone
    }
    SECTION("a menu of the file dialog")
    {
        auto *list = dialog->findChild<QAbstractItemView *>(QStringLiteral("listView"));
        REQUIRE(list);
        QTimer::singleShot(200, dialog, [&] { lockFrom(QApplication::activePopupWidget()); });
        Q_EMIT list->customContextMenuRequested(QPoint(5, 5));
    }
    CHECK(pressed);
    checkLocked(driver);
    driver.until([&] { return dialog.isNull(); });
    driver.unlock();
    CHECK(driver.window->workspace() != nullptr);
}

TEST_CASE("where no vault is open the lock key takes away what was typed of a passphrase", "[lockkey]")
{
    enum class Page { New, Lock, Rescue };
    const auto page = GENERATE(Page::New, Page::Lock, Page::Rescue);
    const bool byKey = GENERATE(true, false);
    WindowDriver driver;
    if (page == Page::Lock) {
        start(driver);
        pressIn(driver.window.get());
    } else {
        driver.press(page == Page::New ? QStringLiteral("Nieuwe kluis") : QStringLiteral("Reservekopie terugzetten"));
    }
    QLineEdit *box = nullptr;
    for (auto *each : driver.visible<QLineEdit>())
        box = box == nullptr && each->echoMode() == QLineEdit::Password ? each : box;
    REQUIRE(box);
    box->setText(driver.passphrase);
    driver.press(QStringLiteral("Tonen"));
    REQUIRE(box->echoMode() == QLineEdit::Normal);
    if (byKey) {
        pressIn(driver.window.get());
    } else { // nobody at the keyboard
        driver.clock.pass(3600);
        driver.until([&] { return box->text().isEmpty(); });
    }
    CHECK(box->text().isEmpty());
    CHECK(box->echoMode() == QLineEdit::Password);
    CHECK(driver.button(QStringLiteral("Tonen")) != nullptr);
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
