// SPDX-License-Identifier: EUPL-1.2
// Only what is seen is made and made anew: widgets are counted, not milliseconds.
#include "tests/support/samplecase.h"
#include "tests/ui/talks.h"
#include "ui/caseload/casemodel.h"
#include "ui/caseload/casespage.h"
#include "ui/caseload/todaypage.h"
#include "ui/checklist/picturepanel.h"
#include "ui/checklist/receipt.h"
#include "ui/checklist/triggercard.h"
#include "ui/dossier/factcard.h"
#include "ui/dossier/notespage.h"
#include "ui/evidence/evidencepage.h"
#include "ui/keeping/vaultpage.h"
#include "ui/parts/choicebutton.h"
#include "ui/parts/staleuntilshown.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/casepage.h"
#include "ui/shell/overviewtab.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSignalSpy>

using namespace vw;
using namespace vw::test;

namespace {

CaseId addCase(WindowDriver &driver, const QString &reference, const QString &tempo, QDate lookAgain)
{
    auto file = sampleCase();
    file.info.id = RecordId::create();
    file.meldcode.id = RecordId::create();
    file.info.reference = reference;
    file.info.lookAgain = lookAgain;
    dossier::CaseHead head;
    head.id = file.id;
    head.reference = reference;
    head.tempo = tempo;
    head.band = u"high"_s;
    head.lookAgain = lookAgain;
    head.openActions = tempo.isEmpty() ? 0 : 1;
    if (head.openActions > 0)
        head.openTriggers = {u"T2"_s};
    REQUIRE(driver.window->office()->store().create(file, head));
    return file.id;
}

void lockAndUnlock(WindowDriver &driver)
{
    driver.window->lock();
    driver.unlock();
    QCoreApplication::processEvents();
}

void openCase(WindowDriver &driver, CaseId id)
{
    driver.window->workspace()->goTo({id, {}, 0, {}});
    QCoreApplication::processEvents();
}

void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

template <typename T>
qsizetype count(const WindowDriver &driver)
{
    return driver.window->findChildren<T *>().size();
}

} // namespace

TEST_CASE("a screen is built when it is shown, and once for all that changed in one go", "[seen]")
{
    QWidget window;
    auto *screen = new QWidget(&window);
    int built = 0;
    auto *look = new ui::StaleUntilShown(screen, [&] { ++built; });
    look->touch();
    settle();
    CHECK(built == 0);
    window.show();
    CHECK(built == 1);
    look->touch();
    look->touch();
    settle();
    CHECK(built == 2);
    screen->hide();
    look->touch();
    settle();
    CHECK(built == 2);
    screen->show();
    CHECK(built == 3);
    screen->hide();
    screen->show(); // nothing changed
    CHECK(built == 3);
}

TEST_CASE("a page is made when it is first shown", "[seen]")
{
    WindowDriver driver;
    start(driver);
    CHECK(count<ui::TodayPage>(driver) == 1);
    CHECK(count<ui::CasesPage>(driver) + count<ui::EvidencePage>(driver) + count<ui::VaultPage>(driver) + count<ui::SettingsPage>(driver) ==
          0);
    driver.press(u"Casussen"_s);
    CHECK(count<ui::CasesPage>(driver) == 1);
    driver.press(u"Instellingen"_s);
    CHECK(driver.visible<ui::SettingsPage>().size() == 1);
    lockAndUnlock(driver); // back to the page that was open
    CHECK(driver.visible<ui::SettingsPage>().size() == 1);
    CHECK(count<ui::TodayPage>(driver) == 0);
}

TEST_CASE("a save does not rebuild pages behind the case", "[seen]")
{
    WindowDriver driver;
    start(driver);
    const CaseId id = addCase(driver, u"2026-101"_s, u"today"_s, QDate(2026, 11, 4));
    addCase(driver, u"2026-102"_s, u"today"_s, QDate(2026, 11, 5));
    lockAndUnlock(driver);
    auto *today = driver.visible<ui::TodayPage>().value(0);
    REQUIRE(today);
    openCase(driver, id);
    const QPointer<QPushButton> card = today->findChildren<QPushButton *>().last();
    const auto overview = driver.visible<ui::OverviewTab>().value(0);
    REQUIRE(overview);
    driver.window->findChild<ui::CasePage *>()->openTab(ui::CasePage::Dossier);
    const QPointer<QPushButton> onOverview =
        overview->findChildren<QPushButton *>().first(); // what the case is now stands below, and stays
    auto info = deskOf(driver).file().info;
    info.reference = u"2026-909"_s;
    REQUIRE(deskOf(driver).commit(info));
    settle();
    CHECK(card);
    CHECK(onOverview);
    driver.window->findChild<ui::CasePage *>()->openTab(ui::CasePage::Overview);
    settle();
    CHECK_FALSE(onOverview); // made anew now that it is in sight
    driver.press(u"Vandaag"_s);
    settle();
    CHECK(driver.words().contains(u"2026-909"_s));
    CHECK_FALSE(driver.words().contains(u"2026-101"_s));
}

TEST_CASE("one saved case changes one line of the list, and its place", "[seen]")
{
    WindowDriver driver;
    start(driver);
    for (int i = 0; i < 5; ++i)
        addCase(driver, u"2026-20%1"_s.arg(i), u"plan"_s, QDate(2026, 12, 1));
    lockAndUnlock(driver);
    auto &office = *driver.window->office();
    ui::CaseModel model(office);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui::CaseOrder order;
    order.setSourceModel(&model);
    order.sort(0);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
    auto head = office.heads().at(3);
    REQUIRE(order.index(3, 0).data().toString() == head.reference);
    head.tempo = u"now"_s;
    office.headChanged(head);
    CHECK(resets.isEmpty());
    CHECK(changes.size() == 1);
    CHECK(order.index(0, 0).data().toString() == head.reference);
    head.state = dossier::CaseState::Closed;
    office.headChanged(head);
    CHECK(order.rowCount() == 4);
    dossier::CaseHead fresh;
    fresh.id = CaseId::create();
    fresh.reference = u"2026-300"_s;
    office.headChanged(fresh);
    CHECK(resets.isEmpty());
    CHECK(order.rowCount() == 5);
}

TEST_CASE("the list behind a case changes when it is looked at again", "[seen]")
{
    WindowDriver driver;
    start(driver);
    const CaseId id = addCase(driver, u"2026-101"_s, u"today"_s, QDate(2026, 11, 4));
    lockAndUnlock(driver);
    driver.press(u"Casussen"_s);
    const auto *model = driver.window->findChild<ui::CaseModel *>();
    REQUIRE(model);
    const QSignalSpy changes(model, &QAbstractItemModel::dataChanged), resets(model, &QAbstractItemModel::modelReset);
    openCase(driver, id);
    auto info = deskOf(driver).file().info;
    for (const auto &reference : {u"2026-908"_s, u"2026-909"_s}) {
        info.reference = reference;
        REQUIRE(deskOf(driver).commit(info));
    }
    CHECK(changes.isEmpty());
    driver.press(u"Casussen"_s);
    CHECK(changes.size() == 1);
    CHECK(resets.isEmpty());
    CHECK(model->head(0).reference == u"2026-909"_s);
}

TEST_CASE("Today shows fifty, the most urgent first, and says how many more there are", "[seen]")
{
    WindowDriver driver;
    start(driver);
    for (int i = 0; i < 60; ++i)
        addCase(driver, u"2026-4%1"_s.arg(i, 2, 10, QLatin1Char('0')), i >= 45 ? u"now"_s : u"days"_s, QDate(2027, 1, 1).addDays(-i / 2));
    addCase(driver, u"2026-500"_s, {}, QDate(2026, 11, 5));
    lockAndUnlock(driver);
    auto *today = driver.visible<ui::TodayPage>().value(0);
    REQUIRE(today);
    QStringList opened;
    for (const auto *each : today->findChildren<QPushButton *>()) {
        if (each->accessibleName().startsWith(u"2026-"_s))
            opened.append(each->accessibleName().first(8));
    }
    REQUIRE(opened.size() == 50);
    CHECK(opened.at(0) == u"2026-458"_s); // the earliest date of the most urgent
    for (const auto &each : opened.first(15))
        CHECK(each >= u"2026-445"_s);
    CHECK(driver.words().contains(u"61"_s)); // all that wait
    CHECK(driver.words().contains(u"Nog 11"_s));
    driver.press(u"Naar de lijst"_s);
    settle();
    CHECK(driver.visible<ui::CasesPage>().size() == 1);
}

TEST_CASE("triggers are a line each, the most urgent first, and one is open at a time", "[seen]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNNJJJJNNNNN"_s); // safe; strangled, a weapon, threats, and she fears him
    settle();
    const auto cards = driver.visible<ui::TriggerCard>();
    REQUIRE(cards.size() > 2);
    const auto opens = [&](ui::TriggerCard *card) { return card->findChildren<ui::ChoiceButton *>().first(); };
    const auto saysMore = [](const ui::TriggerCard *card) { // the ways to close its action
        return std::ranges::any_of(card->findChildren<QPushButton *>(),
                                   [](const QPushButton *button) { return button->isVisible() && button->text() == u"Gedaan"_s; });
    };
    for (const auto *card : cards)
        CHECK_FALSE(saysMore(card));
    opens(cards.at(0))->click();
    settle();
    CHECK(saysMore(cards.at(0)));
    opens(cards.at(1))->click();
    settle();
    CHECK_FALSE(saysMore(cards.at(0)));
    CHECK(saysMore(cards.at(1)));
    CHECK(deskOf(driver).picture().asText().contains(u"soorten signalen"_s));
}

TEST_CASE("the receipt is made when it is opened, and the panel keeps what stayed the same", "[seen]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"JJNNNNNNNNNN"_s);
    settle();
    auto *panel = driver.visible<ui::PicturePanel>().value(0);
    REQUIRE(panel);
    CHECK(panel->findChildren<ui::Receipt *>().isEmpty());
    QPointer<QLabel> list;
    for (auto *label : panel->findChildren<QLabel *>())
        list = label->text().contains(u"<li"_s) ? label : list.data();
    REQUIRE(list);
    dossier::Person person;
    person.id = RecordId::create();
    person.role = dossier::PersonRole::Supporter;
    REQUIRE(deskOf(driver).commit(person));
    settle();
    CHECK(list); // the same words are the same label
    driver.press(u"▸ Alle punten"_s);
    settle();
    CHECK(panel->findChildren<ui::Receipt *>().size() == 1);
    driver.press(u"▾ Alle punten"_s);
    driver.key(Qt::Key_J);
    settle();
    REQUIRE(deskOf(driver).commit(deskOf(driver).assessment()));
    settle();
    CHECK(panel->findChildren<ui::Receipt *>().isEmpty());
}
