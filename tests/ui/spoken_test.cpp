// SPDX-License-Identifier: EUPL-1.2
// What a screen reader is told: roles and names of the pieces, and what is said at once.
#include "tests/ui/listener.h"
#include "tests/ui/talks.h"
#include "ui/parts/answerbuttons.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/pieces.h"
#include "ui/parts/rangebar.h"

using namespace vw;
using namespace vw::test;

namespace {

using namespace Qt::StringLiterals;

QAccessibleInterface *seen(QWidget *widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(widget);
    REQUIRE(interface);
    return interface;
}

QString name(QWidget *widget)
{
    return seen(widget)->text(QAccessible::Name);
}

/// Every notification since the listener began.
QStringList notices()
{
    QStringList all;
    for (const auto &each : Listener::heard()) {
        auto *widget = qobject_cast<QWidget *>(each.from.data());
        if (each.type == QAccessible::Alert && widget && seen(widget)->role() == QAccessible::Notification)
            all.append(name(widget));
    }
    return all;
}

} // namespace

TEST_CASE("a question is said whole when it gets the focus: title, question, answer and keys", "[spoken]")
{
    if (!listenAsScreenReader())
        return;
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, {});
    const auto rows = driver.visible<ui::QuestionRow>();
    auto *second = rows.at(1);
    CHECK(seen(second)->role() == QAccessible::ListItem);
    CHECK(name(second).startsWith(u"2. "_s));
    CHECK(name(second).contains(u"Is er nu gevaar"_s));
    CHECK(name(second).contains(u"Nog niet beantwoord"_s));
    CHECK(name(second).contains(u"J ja, V vermoeden, N nee, W weet niet"_s));
    Listener listener;
    rows.first()->takeFocus();
    driver.key(Qt::Key_N);
    CHECK(name(rows.first()).contains(u"Antwoord: Nee"_s));
    CHECK(notices().join(u'|').contains(u"Nee"_s)); // the answer is confirmed, though the focus went on
}

TEST_CASE("direct danger is said at once, whatever has the focus", "[spoken]")
{
    if (!listenAsScreenReader())
        return;
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, {});
    Listener listener;
    driver.visible<ui::QuestionRow>().at(1)->takeFocus();
    driver.key(Qt::Key_J);
    QTest::qWait(50);
    CHECK(notices().join(u'|').contains(u"112"_s));
}

TEST_CASE("exclusive choices are radio buttons in a group with a name; folds and headings are what they are", "[spoken]")
{
    if (!listenAsScreenReader())
        return;
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, {});
    for (auto *answers : driver.visible<ui::AnswerButtons>()) {
        CHECK(seen(answers)->role() == QAccessible::Grouping);
        CHECK_FALSE(name(answers).isEmpty());
        for (auto *button : answers->findChildren<QPushButton *>())
            CHECK(seen(button)->role() == QAccessible::RadioButton);
    }
    for (auto *fold : driver.visible<ui::Fold>()) {
        auto *button = fold->findChild<QPushButton *>();
        CHECK(seen(button)->role() == QAccessible::Button);
        CHECK(seen(button)->state().expandable);
        CHECK_FALSE(name(button).startsWith(u'▸'));
        CHECK(seen(button)->state().expanded == fold->isOpen());
    }
    for (auto *chip : driver.visible<ui::BandChip>())
        CHECK(seen(chip)->role() == QAccessible::StaticText);
    driver.press(u"Vandaag"_s);
    int headings = 0;
    for (auto *label : driver.visible<QLabel>())
        headings += seen(label)->role() == QAccessible::Heading ? 1 : 0;
    CHECK(headings > 0);
    for (auto *card : driver.visible<QFrame>()) {
        if (QLatin1StringView(card->metaObject()->className()) == "QFrame"_L1)
            CHECK(seen(card)->role() != QAccessible::Border); // a "frame" is a window to who hears it
    }
}

TEST_CASE("every drop-down has a label that says what is chosen", "[spoken]")
{
    if (!listenAsScreenReader())
        return;
    WindowDriver driver;
    start(driver);
    driver.press(u"Instellingen"_s);
    driver.press(u"Casussen"_s);
    driver.press(u"Leeg formulier, of papier invoeren"_s);
    const auto boxes = driver.visible<ui::ChoiceBox>();
    REQUIRE(boxes.size() > 60);
    for (auto *box : boxes) {
        const auto relations = seen(box)->relations(QAccessible::Label);
        REQUIRE_FALSE(relations.isEmpty());
        CHECK_FALSE(relations.first().first->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("an error is said when it appears", "[spoken]")
{
    if (!listenAsScreenReader())
        return;
    WindowDriver driver;
    start(driver);
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    Listener listener;
    driver.type(u"Wachtzin"_s, u"een heel andere zin"_s);
    driver.press(u"Openen"_s);
    driver.until([] { return notices().join(u'|').contains(u"opent de kluis niet"_s); });
}

TEST_CASE("what stands above is told before what stands below, however it was made", "[spoken]")
{
    if (!listenAsScreenReader())
        return;
    ui::installAccessible();
    QWidget page;
    auto *second = new QLabel(u"tweede"_s, &page), *first = new QLabel(u"eerste"_s, &page), *third = new QLabel(u"derde"_s, &page);
    second->setGeometry(100, 0, 50, 20);
    first->setGeometry(0, 4, 50, 12); // in the same row, and lower in the pixels
    third->setGeometry(0, 40, 50, 20);
    QStringList order;
    for (int i = 0; i < seen(&page)->childCount(); ++i)
        order.append(seen(&page)->child(i)->text(QAccessible::Name));
    CHECK(order == QStringList{u"eerste"_s, u"tweede"_s, u"derde"_s});
    CHECK(seen(&page)->indexOfChild(seen(third)) == 2);
}
