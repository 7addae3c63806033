// SPDX-License-Identifier: EUPL-1.2
// What is typed in a box for a passphrase, as a program hears it that listens in on accessibility.
#include "tests/ui/listener.h"
#include "tests/ui/talks.h"
#include "tests/ui/windowdriver.h"
#include "ui/keeping/passphraseedit.h"
#include "ui/keeping/rescuepage.h"

#include <QTableWidget>
#include <QVBoxLayout>

using namespace vw;
using namespace vw::test;

namespace {

/// No letter of it stands in any word of the window, so one that is heard was typed.
const QString secret = QStringLiteral("ЖЩЮЯ");

bool heardSecret()
{
    const QString said = Listener::said();
    return std::ranges::any_of(secret, [&](QChar letter) { return said.contains(letter, Qt::CaseInsensitive); });
}

qsizetype bullets()
{
    return Listener::said().count(QChar(0x2022));
}

/// Types the secret into every box for a passphrase in sight, by keys; returns how many there were.
int typeEverywhere(QWidget *page)
{
    int boxes = 0;
    for (auto *edit : page->findChildren<ui::PassphraseEdit *>()) {
        auto *line = edit->findChild<QLineEdit *>();
        if (!line->isVisible())
            continue;
        line->setFocus();
        for (const QChar letter : secret)
            QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        ++boxes;
    }
    return boxes;
}

/// Typed, looked at, corrected, and taken: what a person can do with a passphrase.
void useEverywhere(QWidget *page, int expected)
{
    Listener::heard().clear();
    REQUIRE(typeEverywhere(page) == expected);
    CHECK(bullets() >= secret.size() * expected); // that a key arrived is still told
    for (auto *edit : page->findChildren<ui::PassphraseEdit *>()) {
        auto *line = edit->findChild<QLineEdit *>();
        auto *eye = edit->findChild<QPushButton *>();
        if (!line->isVisible())
            continue;
        act(eye, QAccessibleActionInterface::toggleAction());
        CHECK(line->echoMode() == QLineEdit::Normal);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(secret.back()), Qt::NoModifier);
        line->selectAll();
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(secret.front()), Qt::NoModifier); // over the whole
        (void)edit->take();
    }
    CHECK_FALSE(heardSecret());
}

} // namespace

TEST_CASE("no letter of a passphrase is heard, and an ordinary field beside it still tells its own", "[secrets]")
{
    if (!listenAsScreenReader())
        return;
    const Listener listener;
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *edit = new ui::PassphraseEdit(QStringLiteral("Wachtzin"), &page);
    auto *plain = new QLineEdit(&page);
    layout->addWidget(edit);
    layout->addWidget(plain);
    page.show();
    useEverywhere(&page, 1);
    Listener::heard().clear();
    plain->setFocus();
    QTest::keyClicks(plain, QStringLiteral("appel"));
    plain->setText({});
    CHECK(Listener::said() == QStringLiteral("appelappel"));
}

TEST_CASE("a handler that was put on later does not shut the filter out", "[secrets]")
{
    if (!listenAsScreenReader())
        return;
    const Listener below;
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(new ui::PassphraseEdit(QStringLiteral("Wachtzin"), &page));
    const Listener above; // as a bridge that starts after the first page
    layout->addWidget(new ui::PassphraseEdit(QStringLiteral("Nog een keer"), &page));
    page.show();
    useEverywhere(&page, 2);
}

TEST_CASE("without any handler before it, everything still reaches the platform and comes back whole", "[secrets]")
{
    if (!listenAsScreenReader())
        return;
    const auto before = QAccessible::installUpdateHandler(nullptr);
    {
        QWidget page;
        QVBoxLayout layout(&page);
        auto *edit = new ui::PassphraseEdit(QStringLiteral("Wachtzin"), &page);
        layout.addWidget(edit);
        page.show();
        CHECK(typeEverywhere(&page) == 1);
        CHECK_FALSE(edit->isEmpty());
    }
    const auto filter = QAccessible::installUpdateHandler(before);
    CHECK(filter != nullptr); // still there after passing on
}

TEST_CASE("what a table tells is passed on once, so that its cells stay on their rows", "[secrets]")
{
    if (!listenAsScreenReader())
        return;
    const auto before = QAccessible::installUpdateHandler(nullptr);
    const ui::PassphraseEdit edit(QStringLiteral("Wachtzin"));
    QTableWidget table(2, 1);
    table.setVerticalHeaderLabels({QStringLiteral("eerste"), QStringLiteral("tweede")});
    table.show();
    auto *seen = QAccessible::queryAccessibleInterface(&table);
    REQUIRE(seen);
    const auto *second = seen->child(4); // after the corner, the column, and the first row with its cell
    REQUIRE(second);
    REQUIRE(second->text(QAccessible::Name) == QStringLiteral("tweede"));
    table.insertRow(0);
    CHECK(second->text(QAccessible::Name) == QStringLiteral("tweede"));
    QAccessible::installUpdateHandler(before);
}

TEST_CASE("the pages that ask for a passphrase tell no letter of it", "[secrets]")
{
    if (!listenAsScreenReader())
        return;
    const Listener listener;
    WindowDriver driver;
    driver.press(QStringLiteral("Nieuwe kluis"));
    useEverywhere(driver.window.get(), 2);
    Listener::heard().clear();
    driver.type(QStringLiteral("Uw initialen"), QStringLiteral("KB"));
    CHECK(Listener::said().contains(QStringLiteral("KB"))); // not secret, so it is heard
    driver.press(QStringLiteral("Terug"));
    start(driver);
    driver.press(QStringLiteral("Kluis"));
    for (const QString &form : {QStringLiteral("Wachtzin toevoegen"), QStringLiteral("Wijzigen"), QStringLiteral("Alle sleutels nieuw")}) {
        INFO(form.toStdString());
        driver.press(form);
        useEverywhere(driver.window.get(), 2);
        driver.press(QStringLiteral("Annuleren"));
    }
    driver.window->lock();
    useEverywhere(driver.window.get(), 1);
    driver.press(QStringLiteral("Andere kluis"));
    driver.press(QStringLiteral("Reservekopie terugzetten"));
    driver.until([&] { return driver.visible<ui::RescuePage>().size() == 1; }); // when the backup of the lock is made
    useEverywhere(driver.window.get(), 3);
}

TEST_CASE("opening a vault tells no letter of its passphrase, nor of a recovery key", "[secrets]")
{
    if (!listenAsScreenReader())
        return;
    const Listener listener;
    WindowDriver driver;
    start(driver);
    for (const QString &typed : {QStringLiteral("QQQQ-7777-QQQQ"), driver.passphrase}) { // a key that opens nothing, then what opens
        driver.window->lock();
        Listener::heard().clear();
        driver.type(QStringLiteral("Wachtzin"), typed);
        driver.key(Qt::Key_Return);
        QTest::qWait(50);
        const QString said = Listener::said();
        CHECK(said.count(QChar(0x2022)) >= 2 * typed.size()); // typed, and taken
        CHECK_FALSE(said.contains(QLatin1Char('Q')));
        CHECK_FALSE(said.contains(QStringLiteral("woorden")));
        if (typed == driver.passphrase)
            break;
        driver.until([&] { return driver.button(QStringLiteral("Openen"))->isEnabled(); });
        driver.unlock();
    }
    driver.until([&] { return driver.window->office() != nullptr; });
}
