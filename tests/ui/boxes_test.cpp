// SPDX-License-Identifier: EUPL-1.2
// Lists that fold open and numbers: the wheel changes none of them, and what is shown is what is recorded.
#include "tests/ui/listener.h"
#include "tests/ui/talks.h"
#include "ui/dossier/personcard.h"
#include "ui/parts/form.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QtTest/qtestspontaneevent.h>

using namespace vw;
using namespace vw::test;

namespace {

QWheelEvent twoNotchesDown(const QWidget *widget)
{
    const QPointF middle = widget->rect().center();
    return {middle, widget->mapToGlobal(middle), {0, -60}, {0, -240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false};
}

QString shownBy(const QWidget *box)
{
    return box->property("currentText").toString() + box->property("value").toString();
}

/// The wheel over the box, before and after it has the focus: it changes nothing and leaves the event to what lies around it.
void expectCalm(QWidget *box)
{
    const QString before = shownBy(box);
    for (const bool focused : {false, true}) {
        focused ? box->setFocus() : box->clearFocus();
        REQUIRE(box->hasFocus() == focused);
        auto event = twoNotchesDown(box);
        static_cast<QObject *>(box)->event(&event); // to the box alone: the application would go on to the page
        CHECK_FALSE(event.isAccepted());
        CHECK(shownBy(box) == before);
    }
}

/// The same through the application: the page under the box scrolls.
void expectScroll(QWidget *box)
{
    QScrollBar *bar = nullptr;
    for (auto *around = box->parentWidget(); around; around = around->parentWidget()) {
        if (const auto *area = qobject_cast<QScrollArea *>(around)) {
            bar = area->verticalScrollBar();
            break;
        }
    }
    REQUIRE(bar);
    REQUIRE(QTest::qWaitFor([&] { return bar->maximum() > 0; })); // the page has its height a turn later
    const QString before = shownBy(box);
    for (const bool focused : {false, true}) {
        focused ? box->setFocus() : box->clearFocus();
        bar->setValue(0);
        auto event = twoNotchesDown(box);
        QSpontaneKeyEvent::setSpontaneous(&event); // as from a mouse: only those go on to what lies around the box
        qApp->notify(box, &event);
        CHECK(bar->value() > 0);
        CHECK(shownBy(box) == before);
        CHECK(box->hasFocus() == focused); // nor does the wheel give it the keys
    }
}

/// A case with one person of this role, its card open.
ui::PersonCard *openPerson(WindowDriver &driver, dossier::PersonRole role)
{
    auto *desk = driver.window->office()->newCase();
    dossier::Person person;
    person.id = RecordId::create();
    person.role = role;
    person.relation = QStringLiteral("partner");
    REQUIRE(desk->commit(desk->file().info));
    REQUIRE(desk->commit(person));
    const CaseId id = desk->file().id;
    driver.window->workspace()->goTo({id, {ui::CasePage::Dossier, {}, {}}, 0, {}});
    driver.visible<ui::CasePage>().value(0)->jumpTo(*desk::Place::fromText(QStringLiteral("person:")));
    QCoreApplication::processEvents();
    auto *card = driver.visible<ui::PersonCard>().value(0);
    REQUIRE(card);
    card->open();
    QTest::qWait(50); // laid out, so that the page knows how far it scrolls
    return card;
}

} // namespace

TEST_CASE("a choice from a list is recorded once, by key, by interface or by the first that was shown already", "[boxes]")
{
    const QList<std::pair<QString, QString>> options{
        {QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}, {QStringLiteral("c"), QStringLiteral("C")}};
    ui::EntityForm form;
    QStringList recorded;
    form.choice(QStringLiteral("Keuze"), options, QStringLiteral("b"), [&](const QString &code) { recorded.append(code); });
    int told = 0;
    QObject::connect(&form, &ui::EntityForm::committed, [&] { ++told; });
    form.show();
    auto *box = form.findChild<QComboBox *>();
    REQUIRE(box);
    CHECK(recorded.isEmpty()); // showing records nothing
    box->setProperty("currentIndex", 2); // what an interface does that sets a value
    CHECK(recorded == QStringList{QStringLiteral("c")});
    QTest::keyClick(box, Qt::Key_Up);
    CHECK(recorded == QStringList{QStringLiteral("c"), QStringLiteral("b")});
    Q_EMIT box->activated(box->currentIndex()); // chosen from the list once more
    CHECK(recorded.last() == QStringLiteral("b"));
    CHECK(told == recorded.size());
    act(box, QAccessibleActionInterface::pressAction()); // unfolds the list
    auto *list = QAccessible::queryAccessibleInterface(box)->child(0);
    REQUIRE(list);
    REQUIRE(list->tableInterface());
    REQUIRE(box->view()->isVisible());
    list->tableInterface()->cellAt(0, 0)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCoreApplication::processEvents();
    CHECK_FALSE(box->view()->isVisible());
    CHECK(box->currentText() == QStringLiteral("A"));
    CHECK(recorded.last() == QStringLiteral("a"));
    act(box, QAccessibleActionInterface::pressAction());
    const auto before = recorded.size();
    QTest::keyClick(box->view(), Qt::Key_Down); // moving through the open list chooses nothing yet
    QCoreApplication::processEvents();
    CHECK(recorded.size() == before);
    QTest::keyClick(box->view(), Qt::Key_Return);
    CHECK(recorded.last() == QStringLiteral("b"));
    CHECK(recorded.size() == before + 1);
    CHECK(told == recorded.size());
    ui::EntityForm free; // somebody's own words: not the first of the list in their place
    free.choice(QStringLiteral("Keuze"), options, QStringLiteral("halfbroer"), [&](const QString &code) { recorded.append(code); });
    CHECK(free.findChild<QComboBox *>()->currentText() == QStringLiteral("halfbroer"));
}

TEST_CASE("how long a case is kept, set by assistive technology or by key, is in the vault; the wheel changes nothing", "[boxes]")
{
    WindowDriver driver;
    start(driver);
    driver.press(QStringLiteral("Kluis"));
    auto *days = driver.visible<QSpinBox>().value(0);
    auto *term = driver.visible<QComboBox>().value(0);
    REQUIRE(days);
    REQUIRE(term);
    const auto kept = [&]() -> const dossier::Practice & { return driver.window->office()->practice(); };
    const int was = kept().workingCopyDays;
    const QString termWas = kept().retentionTerm;
    expectCalm(days);
    expectCalm(term);
    expectScroll(days);
    expectScroll(term);
    CHECK(kept().workingCopyDays == was);
    CHECK(kept().retentionTerm == termWas);
    auto *seen = QAccessible::queryAccessibleInterface(days);
    REQUIRE(seen->valueInterface());
    seen->valueInterface()->setCurrentValue(120);
    CHECK(kept().workingCopyDays == 120);
    days->setFocus();
    QTest::keyClick(days, Qt::Key_Up);
    CHECK(kept().workingCopyDays == 121);
    term->setFocus();
    QTest::keyClick(term, Qt::Key_End);
    CHECK(kept().retentionTerm == term->currentData().toString());
    CHECK(kept().retentionTerm == QStringLiteral("own"));
    driver.window->lock();
    driver.unlock();
    CHECK(kept().workingCopyDays == 121);
    CHECK(kept().retentionTerm == QStringLiteral("own"));
}

TEST_CASE("the wheel never changes the role of a person, with or without the focus; the page has it", "[boxes]")
{
    WindowDriver driver;
    start(driver);
    auto *card = openPerson(driver, dossier::PersonRole::Perpetrator);
    const auto recorded = [&] { return deskOf(driver).file().persons.first(); };
    const auto before = recorded();
    auto boxes = card->findChildren<QComboBox *>();
    boxes.removeIf([](const QComboBox *box) { return !box->isVisible(); }); // the municipality is asked of a victim
    REQUIRE(boxes.size() == 2);
    for (auto *box : std::as_const(boxes)) {
        expectCalm(box);
        expectScroll(box);
    }
    CHECK(recorded().role == before.role);
    CHECK(recorded().relation == before.relation);
    auto *role = boxes.first();
    role->setFocus();
    QTest::keyClick(role, Qt::Key_End);
    CHECK(recorded().role == dossier::PersonRole::Unclear);
}

TEST_CASE("the ground for sharing is what was chosen, not what the wheel made of it", "[boxes]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJJJJJJJJJ"));
    driver.visible<ui::CasePage>().value(0)->jumpTo(*desk::Place::fromText(QStringLiteral("referral:melding")));
    QCoreApplication::processEvents();
    auto *ground = driver.box<QComboBox>(QStringLiteral("Op welke grond"));
    REQUIRE(ground);
    expectCalm(ground);
    ground->setProperty("currentIndex", 2);
    QCoreApplication::processEvents();
    const auto &drafts = deskOf(driver).file().referrals;
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().fields.value(QStringLiteral("V1")) == ground->itemData(2).toString());
}
