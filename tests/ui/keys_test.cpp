// SPDX-License-Identifier: EUPL-1.2
// One meaning per key, and what has the focus is seen: the window without a mouse.
#include "tests/ui/screens.h"
#include "ui/caseload/casespage.h"
#include "ui/checklist/checklisttab.h"
#include "ui/checklist/partslist.h"
#include "ui/checklist/questionrow.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/choicebutton.h"
#include "ui/parts/readingorder.h"
#include "ui/shell/dangerbar.h"
#include "ui/shell/keyspage.h"
#include "ui/shell/pagestack.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QScrollArea>

#include <set>

using namespace vw;
using namespace vw::test;
using namespace Qt::StringLiterals;

namespace {

QList<ui::QuestionRow *> rows(const WindowDriver &driver)
{
    return driver.visible<ui::QuestionRow>();
}

bool hasAnswer(const WindowDriver &driver, const QString &id)
{
    return deskOf(driver).assessment().list.answers.contains(QuestionId(id));
}

/// The chip that shows this digit now.
ui::ChoiceButton *chipWith(const ui::QuestionRow *row, const QString &text)
{
    for (auto *chip : row->findChildren<ui::ChoiceButton *>()) {
        if (chip->isVisible() && chip->text() == text)
            return chip;
    }
    return nullptr;
}

/// How much of it every page around it shows, as a share of its height; of what is higher than the page, of the page.
double shareSeen(const QWidget *widget)
{
    const QRect shown = widget->visibleRegion().boundingRect();
    double room = widget->height();
    for (auto *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (const auto *area = qobject_cast<const QScrollArea *>(around))
            room = std::min<double>(room, area->viewport()->height());
    }
    return shown.height() / room;
}

QWidget *now()
{
    return QApplication::focusWidget();
}

bool isIn(const QWidget *part)
{
    return part && now() && (part == now() || part->isAncestorOf(now()));
}

} // namespace

TEST_CASE("Ctrl+Z takes back the last answer, says so, and the log has a line of it", "[keys]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNNJ"_s);
    const QString last = rows(driver).at(3)->id().text();
    REQUIRE(hasAnswer(driver, last));
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK_FALSE(hasAnswer(driver, last));
    CHECK(now() == rows(driver).at(3));
    CHECK(driver.words().contains(u"Teruggenomen: 4. "_s));
    CHECK(driver.words().contains(u"Het antwoord is nu: niet gevraagd."_s));
    auto &desk = deskOf(driver);
    const auto log = desk.office().session().journal(desk.file().id);
    REQUIRE(log);
    CHECK(std::ranges::count(*log, u"take-back"_s, &vault::JournalEntry::action) == 1);

    rows(driver).at(2)->takeFocus();
    driver.key(Qt::Key_J);
    driver.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(deskOf(driver).assessment().list.answers.value(rows(driver).at(2)->id()).value == assessment::Value::No);
    driver.key(Qt::Key_N); // another answer: the word on what was taken back goes
    CHECK_FALSE(driver.words().contains(u"Teruggenomen"_s));
}

TEST_CASE("the digits tick the small choices of the focused row, all of them, and show on them", "[keys]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNN"_s);
    auto *row = rows(driver).at(3); // strangulation
    row->takeFocus();
    driver.key(Qt::Key_J);
    settle();
    REQUIRE(chipWith(row, u"vandaag"_s));
    driver.key(Qt::Key_1); // the last time comes first
    const auto given = deskOf(driver).assessment().list.answers.value(row->id());
    CHECK(given.when == PartialDate::day(driver.clock.now().date()));
    CHECK(chipWith(row, u"vandaag"_s)->isChecked());
    driver.key(Qt::Key_Tab); // within a group the digits are those of the group
    REQUIRE(qobject_cast<ui::ChipRow *>(now()->parentWidget()));
    driver.key(Qt::Key_2);
    CHECK(chipWith(row, u"deze week"_s)->isChecked());
}

TEST_CASE("how often is answered with a digit too", "[keys]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNJJJJJJJJJJ"_s);
    jump(driver, u"question:control.money"_s);
    settle();
    auto *row = qobject_cast<ui::QuestionRow *>(now());
    REQUIRE(row);
    driver.key(Qt::Key_3);
    CHECK(deskOf(driver).assessment().list.answers.value(row->id()).frequency != assessment::Frequency::NotAsked);
}

TEST_CASE("Tab goes along the list, the talk, the questions and the picture; a row is one stop, and arrows move inside", "[keys]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNN"_s);
    auto *list = driver.visible<ui::PartsList>().first();
    list->setFocus();
    QList<QWidget *> stops;
    for (int step = 0; step < 30 && (stops.isEmpty() || stops.last() != rows(driver).last()); ++step) {
        driver.key(Qt::Key_Tab);
        stops.append(now());
    }
    const auto first = stops.indexOf(rows(driver).first());
    REQUIRE(first > 0);
    CHECK(first <= 3); // "wijzigen" and "nieuw gesprek" of the talk
    int at = -1;
    for (auto *row : rows(driver)) {
        const auto stop = static_cast<int>(stops.indexOf(row));
        INFO(row->title().toStdString());
        CHECK(stop > at);
        at = stop;
    }
    auto *row = rows(driver).at(3);
    row->takeFocus();
    driver.key(Qt::Key_Right);
    CHECK(row->isAncestorOf(now()));
    auto *answer = now();
    driver.key(Qt::Key_Right);
    CHECK(now() != answer);
    CHECK(now()->parentWidget() == answer->parentWidget());
    driver.key(Qt::Key_Tab);
    CHECK(now() == rows(driver).at(4));
}

TEST_CASE("Enter in the list of parts goes to its first open question", "[keys]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNN"_s);
    driver.visible<ui::PartsList>().first()->setFocus();
    driver.key(Qt::Key_Return);
    CHECK(now() == rows(driver).at(3));
}

TEST_CASE("F6 goes round the regions, back to where the focus was in each", "[keys]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NJ"_s); // direct danger: the bar is there
    settle();
    auto *bar = driver.visible<ui::DangerBar>().value(0);
    auto *row = rows(driver).at(4);
    row->takeFocus();
    driver.key(Qt::Key_F6);
    INFO(nameOf(now()).toStdString());
    CHECK_FALSE(isIn(row)); // the picture
    driver.key(Qt::Key_F6);
    CHECK(isIn(bar));
    driver.key(Qt::Key_F6, Qt::ShiftModifier);
    driver.key(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(now() == row);
}

TEST_CASE("F1 shows every key and goes back to the same spot; Ctrl+F searches all cases", "[keys]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNN"_s);
    auto *before = now();
    driver.key(Qt::Key_F1);
    REQUIRE(driver.visible<ui::KeysPage>().size() == 1);
    for (const auto *key : {"F2", "F3", "F4", "F6", "F7", "Ctrl+Z", "Ctrl+F"})
        CHECK(driver.words().contains(QLatin1StringView(key)));
    driver.key(Qt::Key_Escape);
    CHECK(driver.visible<ui::KeysPage>().isEmpty());
    CHECK(now() == before);
    driver.key(Qt::Key_F, Qt::ControlModifier);
    if (driver.button(u"Vastleggen en verlaten"_s))
        driver.key(Qt::Key_Return);
    settle();
    REQUIRE(driver.visible<ui::CasesPage>().size() == 1);
    CHECK(qobject_cast<QLineEdit *>(now()));
}

TEST_CASE("a new page has the focus in its first field, and Enter is its blue button", "[keys]")
{
    WindowDriver driver;
    settle();
    REQUIRE(now()); // the first screen
    const auto *create = driver.button(u"Nieuwe kluis"_s);
    CHECK(now() == create);
    driver.key(Qt::Key_Return);
    settle();
    REQUIRE(qobject_cast<QLineEdit *>(now()));
    driver.key(Qt::Key_Escape); // out of this form again
    settle();
    CHECK(driver.button(u"Nieuwe kluis"_s));
    driver.makeVault();
    settle();
    REQUIRE(now());
    CHECK(driver.window->isAncestorOf(now()));
    driver.press(u"Zorg"_s);
    driver.type(u"Uw naam"_s, u"Mieke Verzonnen"_s);
    driver.key(Qt::Key_Return);
    settle();
    CHECK(driver.window->workspace());
}

TEST_CASE("the focused row is seen whole after every answer, and so is the one that follows", "[keys]")
{
    WindowDriver driver;
    start(driver);
    driver.window->resize(1366, 740);
    callWith(driver, u"ja"_s, {});
    for (int i = 0; i < 12; ++i) {
        auto *row = qobject_cast<ui::QuestionRow *>(now());
        REQUIRE(row);
        INFO(row->title().toStdString());
        CHECK(shareSeen(row) > 0.98);
        driver.key(Qt::Key_V);
        settle();
        if (now() != row)
            continue;
        CHECK(shareSeen(row) > 0.98);
        driver.key(Qt::Key_Down);
        settle();
    }
    for (const auto *domain : {"control.isolation", "stalking.follows", "strangulation.event"}) {
        jump(driver, u"question:"_s + QLatin1StringView(domain));
        settle();
        for (int i = 0; i < 6; ++i) {
            auto *row = qobject_cast<ui::QuestionRow *>(now());
            REQUIRE(row);
            INFO(domain << ": " << row->title().toStdString());
            CHECK(shareSeen(row) > 0.98);
            driver.key(Qt::Key_J);
            settle();
            driver.key(Qt::Key_Down);
            settle();
        }
    }
}

TEST_CASE("on every screen Tab and the arrows reach each control, in sight, and come round again", "[keys]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NJJJJJJJJJJJ"_s);
    settle();
    onEveryScreen(driver, [&](const QString &screen) {
        INFO(screen.toStdString());
        auto *page = driver.visible<ui::PageStack>().first()->currentWidget();
        const auto stops = ui::stopsIn(page);
        REQUIRE_FALSE(stops.isEmpty());
        stops.first()->setFocus(Qt::TabFocusReason);
        std::set<const QWidget *> reached;
        QStringList unseen;
        for (qsizetype step = 0; step <= stops.size(); ++step) {
            settle();
            auto *focus = now();
            REQUIRE(focus);
            reached.insert(focus);
            for (auto *beside = ui::besideInGroup(focus, true); beside && beside != focus; beside = ui::besideInGroup(beside, true))
                reached.insert(beside);
            if (const auto *row = qobject_cast<ui::QuestionRow *>(focus)) { // its answers have the arrows
                for (const auto *button : row->findChildren<ui::ChoiceButton *>())
                    reached.insert(button);
            }
            if (shareSeen(focus) < 0.9)
                unseen.append(nameOf(focus));
            if (now() == stops.first() && step > 0)
                break;
            driver.key(Qt::Key_Tab);
        }
        CHECK(unseen.join(u"\n"_s).toStdString() == "");
        CHECK(now() == stops.first());
        QStringList missed;
        for (auto *widget : page->findChildren<QWidget *>()) {
            const bool takesKeys = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                                   qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
            if (takesKeys && widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() &&
                !reached.contains(widget))
                missed.append(nameOf(widget));
        }
        CHECK(missed.join(u"\n"_s).toStdString() == "");
    });
}
