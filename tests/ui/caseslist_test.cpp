// SPDX-License-Identifier: EUPL-1.2
// The list of cases: an own name, the last incident, an order and a choice that stay, what a search found and where, and two cases side by side.
#include "tests/ui/screens.h"
#include "ui/caseload/casemodel.h"
#include "ui/caseload/casespage.h"
#include "ui/caseload/comparepage.h"

#include <QHeaderView>
#include <QTableView>

using namespace vw;
using namespace vw::test;
using namespace Qt::StringLiterals;

namespace {

dossier::Person suspect(const QString &surname, const QString &phone)
{
    dossier::Person person;
    person.id = RecordId::create();
    person.role = dossier::PersonRole::Perpetrator;
    person.surname = surname;
    person.phone = phone;
    return person;
}

dossier::Incident fact(const QString &when, const QString &what)
{
    dossier::Incident incident;
    incident.id = RecordId::create();
    incident.when = PartialDate::parse(when);
    incident.what = what;
    return incident;
}

/// A case with a suspect and a fact, made through the desk.
CaseId addCase(const WindowDriver &driver, const QString &label, const dossier::Person &person, const dossier::Incident &incident)
{
    auto *desk = driver.window->office()->newCase();
    auto info = desk->file().info;
    info.label = label;
    REQUIRE(desk->commit(info));
    REQUIRE(desk->commit(person));
    REQUIRE(desk->commit(incident));
    const auto id = desk->file().id;
    driver.window->office()->closeCase();
    return id;
}

struct List {
    WindowDriver driver;
    CaseId first, second;
    List()
    {
        start(driver);
        first = addCase(driver, u"appartement boven de bakker"_s, suspect(u"Verzonnen"_s, u"06-12345678"_s),
                        fact(u"2026-09-02"_s, u"Hij stond met een mes aan de deur en schreeuwde."_s));
        second = addCase(driver, u"tweede kind op school"_s, suspect(u"VERZONNEN"_s, u"+31 6 1234 5678"_s),
                         fact(u"2026-10-18"_s, u"Hij kneep haar keel dicht in de gang."_s));
        driver.press(u"Casussen"_s);
        settle();
    }
    [[nodiscard]] QTableView *table() const { return driver.visible<QTableView>().value(0); }
    [[nodiscard]] QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void clickHeader(int column) const
    {
        const auto *header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2));
        settle();
    }
};

} // namespace

TEST_CASE("a line of the list has its own name and the last incident, and is ordered by what somebody clicks", "[caseslist]")
{
    List list;
    REQUIRE(list.table());
    using Column = ui::CaseModel::Column;
    const int places = list.table()->model()->rowCount();
    REQUIRE(places == 2);
    list.clickHeader(Column::LastEvent);
    CHECK(list.cell(0, Column::LastEvent) == u"18-10-2026"_s);
    CHECK(list.cell(0, Column::Reference).contains(u"tweede kind op school"_s));
    list.clickHeader(Column::LastEvent);
    CHECK(list.cell(0, Column::LastEvent) == u"2-9-2026"_s);
    const QString remembered = list.driver.preferences.caseOrder();
    CHECK(remembered.startsWith(QString::number(Column::LastEvent) + u":asc"_s));
    CHECK(list.driver.button(u"Meest dringend eerst"_s));
    list.driver.press(u"Meest dringend eerst"_s);
    CHECK_FALSE(list.driver.button(u"Meest dringend eerst"_s));
    list.driver.press(u"datum is voorbij"_s); // none of them
    CHECK_FALSE(list.table());
    CHECK(list.driver.words().contains(u"Geen casus past bij"_s));
    list.driver.press(u"alle"_s);
    CHECK(list.table());
}

TEST_CASE("a search says where it found it; Down and Enter open, and the words go when the page is left", "[caseslist]")
{
    List list;
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(search); // the page begins there
    QTest::keyClicks(search, u"mes"_s);
    list.driver.until([&] { return list.table() && list.table()->model()->rowCount() == 1; });
    list.driver.until([&] { return list.cell(0, ui::CaseModel::FoundIn).contains(u"mes aan de deur"_s); });
    CHECK_FALSE(list.table()->isColumnHidden(ui::CaseModel::FoundIn));
    list.driver.key(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == list.table());
    list.driver.key(Qt::Key_Return);
    settle();
    CHECK(deskOf(list.driver).file().id == list.first);
    list.driver.press(u"Casussen"_s);
    settle();
    if (list.driver.button(u"Vastleggen en verlaten"_s))
        list.driver.press(u"Vastleggen en verlaten"_s);
    settle();
    CHECK(search->text().isEmpty());
}

TEST_CASE("two cases side by side: what is the same of the perpetrators, the patterns and the facts", "[caseslist]")
{
    List list;
    list.table()->selectAll();
    list.driver.press(u"Twee casussen naast elkaar"_s);
    settle();
    REQUIRE(list.driver.visible<ui::ComparePage>().size() == 1);
    const QString words = list.driver.words();
    CHECK(words.contains(u"achternaam: V"_s, Qt::CaseInsensitive));
    CHECK(words.contains(u"telefoon: "_s));
    CHECK(words.contains(u"mes aan de deur"_s));
    CHECK(words.contains(u"kneep haar keel dicht"_s));
    for (const auto &id : {list.first, list.second}) { // who looked at it stands in the log
        const auto log = list.driver.window->office()->session().journal(id);
        REQUIRE(log);
        CHECK(std::ranges::count(*log, u"open"_s, &vault::JournalEntry::action) >= 1);
    }
    list.driver.key(Qt::Key_Escape);
    settle();
    CHECK(list.driver.visible<ui::CasesPage>().size() == 1);
}
