// SPDX-License-Identifier: EUPL-1.2
// Vandaag: what waits, each day by its own name.
#include "core/meldcode/weighing.h"
#include "tests/support/samplecase.h"
#include "tests/ui/talks.h"
#include "ui/caseload/todaypage.h"
#include "ui/checklist/triggercard.h"

using namespace vw;
using namespace vw::test;

namespace {

void addCase(WindowDriver &driver, const QString &reference, dossier::CaseHead head)
{
    auto file = sampleCase();
    file.info.id = RecordId::create();
    file.meldcode.id = RecordId::create();
    file.info.reference = reference;
    head.id = file.id;
    head.reference = reference;
    REQUIRE(driver.window->office()->store().create(file, head));
}

/// What stands on the cards of this case, line by line.
QStringList linesOf(const WindowDriver &driver, const QString &reference)
{
    QStringList lines;
    for (auto *label : driver.visible<QLabel>()) {
        if (!label->text().endsWith(reference))
            continue;
        for (auto *line : label->parentWidget()->findChildren<QLabel *>())
            lines.append(line->text());
    }
    return lines;
}

void showToday(WindowDriver &driver)
{
    driver.window->lock();
    driver.unlock();
    QCoreApplication::processEvents();
    REQUIRE(driver.visible<ui::TodayPage>().size() == 1);
}

} // namespace

TEST_CASE("Vandaag shows every day of a case by its own name", "[today]")
{
    WindowDriver driver;
    start(driver);
    dossier::CaseHead head;
    head.lookAgain = QDate(2026, 11, 5);
    using enum dossier::DayKind;
    head.days = {{LookAgain, {}, QDate(2026, 11, 5)},
                 {Answer, u"contact.next"_s, QDate(2026, 11, 7)},
                 {MeasureEnds, u"huisverbod"_s, QDate(2026, 11, 9)}};
    head.nextMoment = QDate(2026, 11, 7);
    addCase(driver, u"2026-201"_s, head);
    dossier::CaseHead before; // a head of an earlier version knows the first moment alone
    before.nextMoment = QDate(2026, 11, 6);
    addCase(driver, u"2026-202"_s, before);
    dossier::CaseHead far;
    far.lookAgain = QDate(2026, 12, 15);
    addCase(driver, u"2026-203"_s, far);
    showToday(driver);
    const auto lines = linesOf(driver, u"2026-201"_s);
    CHECK(lines.contains(u"5-11-2026: opnieuw kijken, over 2 dagen"_s));
    CHECK(lines.contains(u"7-11-2026: Volgend contact met kinderen (moment van gevaar), over 4 dagen"_s));
    CHECK(lines.contains(u"9-11-2026: einde tijdelijk huisverbod, over 6 dagen"_s));
    CHECK(linesOf(driver, u"2026-202"_s).contains(u"6-11-2026: moment van gevaar, over 3 dagen"_s));
    CHECK(linesOf(driver, u"2026-203"_s).isEmpty());
}

TEST_CASE("a closed case comes up on the day to look back, and not before", "[today]")
{
    WindowDriver driver;
    start(driver);
    dossier::CaseHead head;
    head.state = dossier::CaseState::Closed;
    head.lookAgain = QDate(2026, 11, 3);
    head.nextMoment = QDate(2026, 11, 4); // of a closed case it does not count
    addCase(driver, u"2026-211"_s, head);
    head.lookAgain = QDate(2026, 11, 4);
    addCase(driver, u"2026-212"_s, head);
    head.lookAgain = QDate(2026, 10, 1);
    addCase(driver, u"2026-213"_s, head);
    showToday(driver);
    CHECK(linesOf(driver, u"2026-211"_s).contains(u"3-11-2026: terugkijken na afsluiten, vandaag"_s));
    CHECK_FALSE(linesOf(driver, u"2026-211"_s).join(u' ').contains(u"moment van gevaar"_s));
    CHECK(linesOf(driver, u"2026-212"_s).isEmpty());
    CHECK(linesOf(driver, u"2026-213"_s).contains(u"1-10-2026: terugkijken na afsluiten, 33 dagen geleden"_s));
}

TEST_CASE("a tempo without a red flag waits in Vandaag with its day, until its consultation is recorded", "[today]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNNNNNNNNNNN"));
    auto record = deskOf(driver).assessment();
    record.list.answers[QuestionId(u"violence.recent"_s)].value = assessment::Value::Yes;
    REQUIRE(deskOf(driver).commit(record));
    REQUIRE(deskOf(driver).verdict()->tempo == assessment::Tempo::Days);
    REQUIRE(deskOf(driver).verdict()->triggers.isEmpty());
    const auto head = driver.window->office()->heads().first();
    CHECK(head.openActions == 1);
    CHECK(head.actBy == QDate(2026, 11, 6));
    driver.until([&] { return driver.visible<ui::TriggerCard>().size() == 1; }); // the place to record it
    driver.press(u"Casussen"_s);
    driver.press(u"Vastleggen en verlaten"_s);
    CHECK(driver.window->office()->heads().first().lookAgain == QDate(2026, 11, 6));
    driver.press(u"Vandaag"_s);
    QStringList words;
    for (auto *label : driver.visible<QLabel>())
        words.append(label->text());
    CHECK(words.contains(u"Uiterlijk op 6-11-2026"_s));
    CHECK(words.filter(u"BINNEN 3 WERKDAGEN"_s).size() == 1);
}
