// SPDX-License-Identifier: EUPL-1.2
// A case of very many facts and very long notes: a screenful is made, and everything can still be reached.
#include "desk/paperdraft.h"
#include "tests/support/samplecase.h"
#include "tests/ui/talks.h"
#include "ui/dossier/factcard.h"
#include "ui/dossier/factspage.h"
#include "ui/dossier/infopage.h"
#include "ui/dossier/notecard.h"
#include "ui/dossier/notespage.h"
#include "ui/dossier/personspage.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/longtext.h"
#include "ui/parts/screenfuls.h"
#include "ui/referral/factlist.h"
#include "ui/shell/casepage.h"
#include "ui/shell/workspace.h"

#include <QScrollBar>
#include <QTableWidget>

using namespace vw;
using namespace vw::test;
using ui::CasePage;

namespace {

constexpr int facts = 300;

struct LongCase {
    explicit LongCase(WindowDriver &driver)
    {
        file.info.id = RecordId::create();
        file.meldcode.id = RecordId::create();
        file.incidents.clear();
        for (int i = 0; i < facts; ++i)
            file.incidents.append(
                sampleFact(QDate(2025, 1, 1).addDays(i).toString(Qt::ISODate), u"feit nummer %1"_s.arg(i), assessment::SourceCode::Own));
        file.info.lookAgain = QDate(2026, 12, 1);
        dossier::CaseHead head;
        head.id = file.id;
        head.reference = file.info.reference;
        REQUIRE(driver.window->office()->store().create(file, head));
        REQUIRE(driver.window->office()->readHeads());
    }
    void open(WindowDriver &driver, CasePage::Tab tab) const
    {
        driver.window->workspace()->goTo({file.id, {tab, {}, {}}, 0, {}});
        QCoreApplication::processEvents();
    }
    dossier::CaseFile file = sampleCase();
};

CasePage &page(const WindowDriver &driver)
{
    return *driver.window->findChild<CasePage *>();
}

template <typename T>
qsizetype count(const WindowDriver &driver)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return driver.window->findChildren<T *>().size();
}

/// What the cards say, top to bottom.
QStringList cards(const WindowDriver &driver)
{
    QList<std::pair<int, QString>> found;
    for (const auto *card : driver.visible<ui::FactCard>()) {
        for (const auto *label : card->findChildren<QLabel *>()) {
            if (label->text().startsWith(u"feit"_s))
                found.append({card->y(), label->text()});
        }
    }
    std::ranges::sort(found);
    QStringList words;
    for (const auto &each : found)
        words.append(each.second);
    return words;
}

ui::Screenfuls &part(const WindowDriver &driver)
{
    const auto found = driver.visible<ui::Screenfuls>();
    REQUIRE(found.size() == 1);
    return *found.first();
}

} // namespace

TEST_CASE("many facts are made a screenful at a time, by button, by scrolling and by jumping", "[long]")
{
    WindowDriver driver;
    start(driver);
    const LongCase made(driver);
    made.open(driver, CasePage::Dossier);
    CHECK(count<ui::FactsPage>(driver) + count<ui::NotesPage>(driver) + count<ui::InfoPage>(driver) == 0); // made when first shown
    page(driver).jumpTo(*desk::Place::fromText(u"facts:"_s));
    QTest::qWait(20);
    CHECK(count<ui::FactCard>(driver) == ui::Screenfuls::step);
    CHECK(part(driver).accessibleName().contains(u"300"_s));
    CHECK(part(driver).accessibleName().contains(u"40"_s));
    driver.press(u"Volgende 40 tonen (nog 260)"_s);
    QTest::qWait(20);
    CHECK(count<ui::FactCard>(driver) == 2 * ui::Screenfuls::step);
    CHECK(QApplication::focusWidget()->accessibleName().startsWith(u"Wijzigen: feit"_s));
    CHECK(cards(driver).at(40) == u"feit nummer 40"_s);
    auto *bar = driver.visible<ui::FactsPage>().first()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTest::qWait(20);
    CHECK(count<ui::FactCard>(driver) == 3 * ui::Screenfuls::step);
    page(driver).jumpTo(*desk::Place::fromText(u"incident:"_s + made.file.incidents.at(290).id.text()));
    QTest::qWait(20);
    CHECK(count<ui::FactCard>(driver) <= 2 * ui::Screenfuls::step);
    CHECK(driver.box<QPlainTextEdit>(u"Wat gebeurde er"_s)->toPlainText() == u"feit nummer 290"_s);
    driver.key(Qt::Key_Escape);
    CHECK(driver.button(u"Vorige 40 tonen"_s));
    CHECK(cards(driver).last() == u"feit nummer 299"_s);
}

TEST_CASE("a fact is added to a long list without making the list", "[long]")
{
    WindowDriver driver;
    start(driver);
    const LongCase made(driver);
    made.open(driver, CasePage::Dossier);
    page(driver).jumpTo(*desk::Place::fromText(u"facts:"_s));
    driver.press(u"Feit toevoegen"_s);
    driver.box<QLineEdit>(u"Datum"_s)->setText(u"1-6-2025"_s);
    auto *what = driver.box<QPlainTextEdit>(u"Wat gebeurde er"_s);
    what->setFocus();
    QTest::keyClicks(what, u"feit dat erbij kwam"_s);
    driver.key(Qt::Key_Escape);
    QTest::qWait(20);
    REQUIRE(deskOf(driver).file().incidents.size() == facts + 1);
    CHECK(count<ui::FactCard>(driver) <= 2 * ui::Screenfuls::step);
    const auto shown = cards(driver); // it stands where it belongs
    const auto place = shown.indexOf(u"feit dat erbij kwam"_s);
    REQUIRE(place > 0);
    CHECK(shown.at(place - 1) == u"feit nummer 151"_s);
}

TEST_CASE("a lock comes back to the same part of a long list", "[long]")
{
    WindowDriver driver;
    start(driver);
    const LongCase made(driver);
    made.open(driver, CasePage::Dossier);
    page(driver).jumpTo(*desk::Place::fromText(u"incident:"_s + made.file.incidents.at(200).id.text()));
    driver.key(Qt::Key_Escape);
    QTest::qWait(20);
    const auto from = part(driver).from(), to = part(driver).to();
    REQUIRE(from > 100);
    driver.window->lock();
    driver.unlock();
    QTest::qWait(20);
    CHECK(part(driver).from() == from);
    CHECK(part(driver).to() == to);
    CHECK(cards(driver).contains(u"feit nummer 200"_s));
}

TEST_CASE("a save elsewhere leaves the cards that stand there", "[long]")
{
    WindowDriver driver;
    start(driver);
    const LongCase made(driver);
    made.open(driver, CasePage::Dossier);
    page(driver).jumpTo(*desk::Place::fromText(u"facts:"_s));
    QTest::qWait(20);
    const auto before = driver.visible<ui::FactCard>();
    auto fact = made.file.incidents.at(3);
    fact.what = u"feit anders"_s;
    REQUIRE(deskOf(driver).commit(fact));
    QTest::qWait(20);
    CHECK(driver.visible<ui::FactCard>() == before);
    CHECK(cards(driver).at(3) == u"feit anders"_s);
    REQUIRE(deskOf(driver).remove(made.file.incidents.at(0).id));
    QTest::qWait(20);
    CHECK(cards(driver).first() == u"feit nummer 1"_s);
    CHECK(count<ui::FactCard>(driver) == ui::Screenfuls::step);
}

TEST_CASE("a note of a million signs shows its beginning, and all of it when asked", "[long]")
{
    WindowDriver driver;
    start(driver);
    LongCase made(driver);
    made.open(driver, CasePage::Dossier);
    dossier::Note note;
    note.id = RecordId::create();
    note.at = driver.clock.now();
    note.text = u"woord "_s.repeated(170'000) + u"slot"_s;
    REQUIRE(deskOf(driver).commit(note));
    page(driver).jumpTo(*desk::Place::fromText(u"notes:"_s));
    QTest::qWait(20);
    for (const auto *label : driver.visible<QLabel>())
        CHECK(label->text().size() < 2 * ui::LongText::shownSigns);
    const auto *words = driver.visible<ui::LongText>().value(0);
    REQUIRE(words);
    CHECK(words->findChild<QLabel *>()->width() == words->width()); // as wide as the card
    driver.press(u"Alles tonen"_s);
    const auto *box = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    REQUIRE(box);
    CHECK(box->isReadOnly());
    CHECK(box->toPlainText().endsWith(u"slot"_s));
}

TEST_CASE("the words of a fact are shown to their last line in the smallest window", "[long]")
{
    WindowDriver driver;
    start(driver);
    LongCase made(driver);
    driver.window->resize(1024, 600);
    made.open(driver, CasePage::Dossier);
    for (int i = 0; i < 3; ++i) {
        auto fact = made.file.incidents.at(i);
        fact.what = u"B stond om half acht voor de deur en bleef roepen tot de buren kwamen. "_s.repeated(2);
        REQUIRE(deskOf(driver).commit(fact));
    }
    page(driver).jumpTo(*desk::Place::fromText(u"facts:"_s));
    QTest::qWait(50);
    for (const auto *words : driver.visible<ui::LongText>()) {
        const auto *label = words->findChild<QLabel *>();
        CHECK(label->height() >= label->heightForWidth(label->width()));
    }
}

TEST_CASE("the beginning of a text is cut between words and never through a sign", "[long]")
{
    CHECK(ui::beginningOf(u"kort"_s, 10) == u"kort"_s);
    CHECK(ui::beginningOf(u"eerste tweede derde"_s, 15) == u"eerste tweede …"_s);
    const QString faces = u"\U0001F600"_s.repeated(10);
    CHECK(ui::beginningOf(faces, 5) == faces.first(4) + u" …"_s);
}

TEST_CASE("the facts on the paper are chosen a screenful at a time", "[long]")
{
    WindowDriver driver;
    start(driver);
    const LongCase made(driver);
    made.open(driver, CasePage::Dossier);
    ui::PaperDraft paper(deskOf(driver));
    ui::FactList list(paper);
    list.show();
    CHECK(list.findChildren<ui::ChipRow *>().size() == ui::Screenfuls::step);
    auto *more = list.findChild<ui::Screenfuls *>()->findChildren<QPushButton *>().value(1);
    REQUIRE(more);
    REQUIRE(more->text().contains(u"260"_s));
    more->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(list.findChildren<ui::ChipRow *>().size() == 2 * ui::Screenfuls::step);
}

TEST_CASE("a long log is put on the screen a hundred lines at a time", "[long]")
{
    WindowDriver driver;
    start(driver);
    const LongCase made(driver);
    made.open(driver, CasePage::Log);
    auto *table = driver.visible<QTableWidget>().value(0);
    REQUIRE(table);
    CHECK(table->rowCount() == 100);
    CHECK(table->accessibleDescription().contains(u"100"_s));
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
    CHECK(table->rowCount() == 200);
    table->setCurrentCell(199, 0); // by keyboard
    CHECK(table->rowCount() == 300);
}
