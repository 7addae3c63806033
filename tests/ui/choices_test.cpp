// SPDX-License-Identifier: EUPL-1.2
// What is painted as chosen is what is recorded, whoever chose it: a mouse, a key, or assistive technology through its interface.
#include "core/taxonomy/pack.h"
#include "tests/ui/listener.h"
#include "tests/ui/talks.h"
#include "ui/caseload/casespage.h"
#include "ui/checklist/partslist.h"
#include "ui/checklist/questionrow.h"
#include "ui/meldcode/meldcodetab.h"
#include "ui/parts/answerbuttons.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/referral/sectionfold.h"
#include "ui/settings/practiceform.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>

#include <algorithm>

using namespace vw;
using namespace vw::test;
using assessment::Value;

namespace {

const QString toggle = QAccessibleActionInterface::toggleAction();
const QString press = QAccessibleActionInterface::pressAction();

/// A press through the interface is an animated click: it comes a tenth of a second later.
void letPressEnd()
{
    QTest::qWait(250);
}

QStringList painted(const QWidget *row)
{
    QStringList words;
    for (const auto *button : row->findChildren<QPushButton *>()) {
        if (button->isChecked())
            words.append(button->text());
    }
    return words;
}

template <typename T>
T *named(const QWidget *where, const QString &name)
{
    for (auto *widget : where->findChildren<T *>()) {
        if (widget->accessibleName().startsWith(name) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// The chip with these words in the row with this name.
QPushButton *chip(const WindowDriver &driver, const QString &row, const QString &words)
{
    for (auto *chips : driver.visible<ui::ChipRow>()) {
        if (chips->accessibleName() != row)
            continue;
        for (auto *button : chips->findChildren<QPushButton *>()) {
            if (button->text() == words)
                return button;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("an answer toggled or pressed by assistive technology is given; a second time takes it back", "[choices]")
{
    ui::AnswerButtons answers;
    answers.show();
    std::optional<Value> recorded;
    int told = 0;
    QObject::connect(&answers, &ui::AnswerButtons::answered, [&](Value value) {
        recorded = value;
        ++told;
    });
    QObject::connect(&answers, &ui::AnswerButtons::cleared, [&] {
        recorded.reset();
        ++told;
    });
    const auto buttons = answers.findChildren<QPushButton *>();
    act(buttons.at(1), toggle);
    CHECK(recorded == Value::Suspected);
    act(buttons.at(2), toggle);
    CHECK(recorded == Value::No);
    CHECK(painted(&answers) == QStringList{buttons.at(2)->text()});
    act(buttons.at(3), press);
    letPressEnd();
    CHECK(recorded == Value::Unknown);
    CHECK(painted(&answers) == QStringList{buttons.at(3)->text()});
    act(buttons.at(3), toggle);
    CHECK(recorded == std::nullopt);
    CHECK(painted(&answers).isEmpty());
    CHECK(told == 4);
    answers.setValue(Value::Yes); // shown, not given
    CHECK(told == 4);
    CHECK(painted(&answers) == QStringList{buttons.at(0)->text()});
    CHECK(answers.takeKey(Qt::Key_J)); // the same by key is given again, never taken back
    CHECK(recorded == Value::Yes);
    CHECK(told == 5);
    answers.setReversed(true);
    act(buttons.at(2), toggle);
    CHECK(recorded == Value::Yes);
    buttons.at(0)->click();
    CHECK(recorded == Value::No);
    CHECK(told == 7);
    CHECK(painted(&answers) == QStringList{buttons.at(0)->text()});
}

TEST_CASE("chips toggled by assistive technology are told, and of one row of one only one stays", "[choices]")
{
    const QList<std::pair<QString, QString>> options{
        {QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}, {QStringLiteral("c"), QStringLiteral("C")}};
    for (const auto mode : {ui::ChipRow::Mode::Any, ui::ChipRow::Mode::One}) {
        ui::ChipRow row(mode, options);
        row.show();
        const bool one = mode == ui::ChipRow::Mode::One;
        QStringList recorded;
        int told = 0;
        QObject::connect(&row, &ui::ChipRow::changed, [&](const QStringList &chosen) {
            recorded = chosen;
            ++told;
        });
        const auto chips = row.findChildren<QPushButton *>();
        act(chips.at(0), toggle);
        CHECK(recorded == QStringList{QStringLiteral("a")});
        act(chips.at(1), press);
        letPressEnd();
        CHECK(recorded == (one ? QStringList{QStringLiteral("b")} : QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        CHECK(recorded == row.chosen());
        QTest::keyClick(chips.at(2), Qt::Key_Space);
        CHECK(recorded == row.chosen());
        CHECK(recorded.contains(QStringLiteral("c")));
        act(chips.at(2), toggle);
        CHECK_FALSE(recorded.contains(QStringLiteral("c")));
        CHECK(recorded == row.chosen());
        CHECK(told == 4); // each act once
        row.setChosen({QStringLiteral("b")});
        CHECK(told == 4);
    }
}

TEST_CASE("a fold opens and closes for assistive technology", "[choices]")
{
    ui::Fold fold(QStringLiteral("Meer"));
    ui::SectionFold section(QStringLiteral("A. Wie"));
    for (QWidget *each : {static_cast<QWidget *>(&fold), static_cast<QWidget *>(&section)}) {
        each->show();
        auto *button = each->findChild<QPushButton *>();
        auto *body = (each == &fold ? fold.content() : section.content())->parentWidget();
        CHECK_FALSE(body->isVisible());
        act(button, toggle);
        CHECK(body->isVisible());
        CHECK(button->text().startsWith(QChar(0x25be)));
        act(button, toggle);
        CHECK_FALSE(body->isVisible());
        CHECK(button->text().startsWith(QChar(0x25b8)));
    }
}

TEST_CASE("a question of the list answered by assistive technology is in the vault", "[choices]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("N"));
    auto *row = driver.visible<ui::QuestionRow>().value(6);
    REQUIRE(row);
    const auto *buttons = row->findChild<ui::AnswerButtons *>();
    REQUIRE(buttons);
    act(buttons->findChildren<QPushButton *>().at(1), toggle);
    QCoreApplication::processEvents();
    CHECK(painted(buttons).size() == 1);
    const auto isSuspected = [&](const ui::CaseDesk &desk) {
        return std::ranges::count_if(desk.assessment().list.answers, [](const auto &answer) { return answer.value == Value::Suspected; });
    };
    CHECK(isSuspected(deskOf(driver)) == 1);
    const CaseId id = deskOf(driver).file().id;
    driver.window->lock();
    driver.unlock();
    driver.until([&] { return driver.window->office()->desk() != nullptr; });
    CHECK(deskOf(driver).file().id == id);
    CHECK(isSuspected(deskOf(driver)) == 1);
}

TEST_CASE("the talk chosen by assistive technology is the talk that is recorded", "[choices]")
{
    WindowDriver driver;
    start(driver);
    driver.key(Qt::Key_F2);
    auto *reporter = chip(driver, QStringLiteral("Ik spreek met"), QStringLiteral("melder of collega"));
    REQUIRE(reporter);
    act(reporter, toggle);
    CHECK(deskOf(driver).assessment().list.round.with == assessment::With::Reporter);
    CHECK(painted(reporter->parentWidget()) == QStringList{QStringLiteral("melder of collega")});
}

TEST_CASE("the rail goes where assistive technology points", "[choices]")
{
    WindowDriver driver;
    start(driver);
    auto *cases = driver.button(QStringLiteral("Casussen"));
    auto *today = driver.button(QStringLiteral("Vandaag"));
    REQUIRE(cases);
    act(cases, toggle);
    CHECK(driver.visible<ui::CasesPage>().size() == 1);
    CHECK(cases->isChecked());
    CHECK_FALSE(today->isChecked());
    act(today, press);
    letPressEnd();
    CHECK(driver.visible<ui::CasesPage>().isEmpty());
    CHECK(today->isChecked());
    act(today, toggle); // the page one is on stays
    CHECK(today->isChecked());
    driver.key(Qt::Key_F2); // a case: none of the rail is chosen
    CHECK_FALSE(today->isChecked());
    act(cases, toggle);
    CHECK(driver.visible<ui::CasesPage>().size() == 1);
    CHECK(cases->isChecked());
}

TEST_CASE("a step of the meldcode opens for assistive technology", "[choices]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("N"));
    driver.visible<ui::CasePage>().value(0)->openTab(ui::CasePage::Steps);
    QCoreApplication::processEvents();
    auto *tab = driver.visible<ui::MeldcodeTab>().value(0);
    REQUIRE(tab);
    auto *third = named<QPushButton>(tab, QStringLiteral("3  "));
    REQUIRE(third);
    act(third, toggle);
    CHECK(tab->placeNow().text() == QStringLiteral("step:3"));
    CHECK(third->isChecked());
}

TEST_CASE("a choice taken back shows what is recorded then", "[choices]")
{
    ui::EntityForm form; // as who may read a fact: not "only part S" any more is the open part
    QString recorded = QStringLiteral("restricted");
    form.chips(QStringLiteral("Wie"),
               {{QStringLiteral("open"), QStringLiteral("Open")}, {QStringLiteral("restricted"), QStringLiteral("S")}}, recorded,
               [&](const QString &code) { return recorded = code.isEmpty() ? QStringLiteral("open") : code; });
    form.show();
    auto *row = form.findChild<ui::ChipRow *>();
    REQUIRE(row);
    row->findChildren<QPushButton *>().at(1)->click();
    CHECK(recorded == QStringLiteral("open"));
    CHECK(row->chosen() == QStringList{recorded});
    CHECK(painted(row) == QStringList{QStringLiteral("Open")});
    act(row->findChildren<QPushButton *>().at(0), toggle);
    CHECK(painted(row) == QStringList{QStringLiteral("Open")});
}

TEST_CASE("text written by assistive technology is told, and kept though nobody leaves the box", "[choices]")
{
    for (const auto kind : {ui::TextEntry::Kind::Line, ui::TextEntry::Kind::Area}) {
        ui::TextEntry entry(QStringLiteral("Notitie"), kind);
        QStringList typed, left;
        QObject::connect(&entry, &ui::TextEntry::typed, [&](const QString &text) { typed.append(text); });
        QObject::connect(&entry, &ui::TextEntry::left, [&](const QString &text) { left.append(text); });
        entry.setText(QStringLiteral("van gisteren"));
        CHECK((typed.isEmpty() && left.isEmpty())); // shown, not typed
        auto *seen = QAccessible::queryAccessibleInterface(entry.focusProxy());
        REQUIRE(seen);
        REQUIRE(seen->editableTextInterface());
        seen->editableTextInterface()->replaceText(0, 12, QStringLiteral("vandaag"));
        CHECK(entry.text() == QStringLiteral("vandaag"));
        CHECK(typed.value(typed.size() - 1) == QStringLiteral("vandaag"));
        CHECK(left.value(left.size() - 1) == QStringLiteral("vandaag"));
        typed.clear();
        left.clear();
        entry.show();
        REQUIRE(QTest::qWaitForWindowActive(&entry));
        entry.focus();
        QTest::keyClick(entry.focusProxy(), Qt::Key_End);
        QTest::keyClicks(entry.focusProxy(), QStringLiteral("!!"));
        CHECK(typed == QStringList{QStringLiteral("vandaag!"), QStringLiteral("vandaag!!")});
        CHECK(left.isEmpty()); // still writing
    }
}

TEST_CASE("a part of the checklist selected by assistive technology opens", "[choices]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("N"));
    auto *parts = driver.visible<ui::PartsList>().value(0);
    REQUIRE(parts);
    int domain = 1;
    while (parts->item(domain)->flags() == Qt::NoItemFlags || parts->item(domain)->text().isEmpty())
        ++domain;
    const auto before = parts->part();
    auto *seen = QAccessible::queryAccessibleInterface(parts);
    REQUIRE(seen);
    REQUIRE(seen->tableInterface());
    auto *cell = seen->tableInterface()->cellAt(domain, 0);
    REQUIRE(cell);
    cell->actionInterface()->doAction(toggle);
    CHECK(parts->item(domain)->isSelected());
    CHECK(parts->currentRow() == domain);
    CHECK_FALSE(parts->part() == before);
}

TEST_CASE("where one works, chosen by assistive technology, is enough to begin", "[choices]")
{
    WindowDriver driver;
    driver.makeVault();
    auto *school = driver.button(QStringLiteral("School"));
    REQUIRE(school);
    act(school, toggle);
    driver.press(QStringLiteral("Aan de slag"));
    REQUIRE(driver.window->workspace());
    CHECK(driver.window->office()->practice().role == QStringLiteral("school"));
}

TEST_CASE("a tick set by assistive technology is recorded", "[choices]")
{
    dossier::Practice practice;
    practice.role = QStringLiteral("care");
    const auto pack = taxonomy::loadPack(QString::fromLatin1(taxonomy::builtInFolder));
    REQUIRE(pack.has_value());
    ui::PracticeForm form(practice, pack->regions);
    form.show();
    int told = 0;
    QObject::connect(&form, &ui::PracticeForm::committed, [&] { ++told; });
    auto *doctor = form.findChild<QCheckBox *>();
    REQUIRE(doctor);
    act(doctor, toggle);
    CHECK(doctor->isChecked());
    CHECK(form.practice().doctor);
    CHECK(told == 1);
    act(doctor, press);
    letPressEnd();
    CHECK_FALSE(form.practice().doctor);
    CHECK(told == 2);
}
