// SPDX-License-Identifier: EUPL-1.2
// A form that a button opened, by keys alone: Enter is its blue button, Escape backs out, and the focus comes back.
#include "tests/ui/screens.h"
#include "ui/checklist/triggercard.h"
#include "ui/shell/dangerbar.h"

#include <QLineEdit>
#include <QPushButton>

using namespace vw;
using namespace vw::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonIn(const QWidget *part, const QString &begin)
{
    for (auto *button : part->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(begin))
            return button;
    }
    return nullptr;
}

/// As by Tab and Space.
void open(WindowDriver &driver, QPushButton *button)
{
    REQUIRE(button);
    button->setFocus(Qt::TabFocusReason);
    driver.key(Qt::Key_Space);
    settle();
}

} // namespace

TEST_CASE("from the bar of direct danger, Escape goes back to its button and Enter records", "[formkeys]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NJ"_s);
    settle();
    REQUIRE(driver.visible<ui::DangerBar>().size() == 1);
    auto *bar = driver.visible<ui::DangerBar>().first();
    auto *way = buttonIn(bar, u"Geen 112"_s);
    open(driver, way);
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    driver.key(Qt::Key_Return);
    settle();
    CHECK(deskOf(driver).assessment().danger.isEmpty()); // a reason is missing, and the form stays
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    driver.key(Qt::Key_Escape);
    settle();
    CHECK(QApplication::focusWidget() == way);
    open(driver, way);
    QTest::keyClicks(QApplication::focusWidget(), u"de politie is er al"_s);
    driver.key(Qt::Key_Return);
    settle();
    REQUIRE(deskOf(driver).assessment().danger.size() == 1);
    CHECK(deskOf(driver).assessment().danger.first().why == u"de politie is er al"_s);
}

TEST_CASE("from the form of a red flag, Escape goes back to the way that was chosen", "[formkeys]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNNJJJJNNNNN"_s);
    settle();
    auto *card = driver.visible<ui::TriggerCard>().first();
    card->setOpen(true);
    settle();
    for (const QString &way : {u"Gedaan"_s, u"Niet nodig"_s}) {
        auto *button = buttonIn(card, way);
        open(driver, button);
        CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        driver.key(Qt::Key_Escape);
        settle();
        CHECK(QApplication::focusWidget() == button);
    }
    open(driver, buttonIn(card, u"Gedaan"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"collega Verzonnen"_s);
    auto *back = buttonIn(card, u"Annuleren"_s);
    REQUIRE(back);
    back->setFocus();
    driver.key(Qt::Key_Return); // on "back", Enter means back
    settle();
    const auto *current = deskOf(driver).file().current();
    CHECK((!current || current->actions.isEmpty()));
    CHECK(QApplication::focusWidget() == buttonIn(card, u"Gedaan"_s));
}
