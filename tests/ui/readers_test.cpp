// SPDX-License-Identifier: EUPL-1.2
// The paper read as somebody else reads it, and what goes into one's own registration: as somebody does it in the window.
#include "tests/ui/talks.h"
#include "ui/referral/leaklist.h"
#include "ui/referral/preview.h"
#include "ui/shell/casepage.h"

#include <QClipboard>
#include <QFileDialog>
#include <QListWidget>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

dossier::Incident seenFact(const QString &what)
{
    dossier::Incident fact;
    fact.id = RecordId::create();
    fact.when = PartialDate::parse(u"2026-05-01"_s);
    fact.who = u"B"_s;
    fact.what = what;
    fact.source = assessment::SourceCode::Document;
    return fact;
}

/// A calm case with two facts that the open part tells.
void openCase(WindowDriver &driver)
{
    driver.makeVault();
    driver.press(u"Zorg"_s);
    driver.press(u"Aan de slag"_s);
    callWith(driver, u"ja"_s, u"NNNNNNNNNNNN"_s);
    for (const auto &what : {u"B gooide een bord."_s, u"B sloeg de deur dicht."_s})
        REQUIRE(deskOf(driver).commit(seenFact(what), u"create"_s));
}

void lookAtPaper(WindowDriver &driver)
{
    driver.key(Qt::Key_7, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

void openPaper(WindowDriver &driver)
{
    openCase(driver);
    lookAtPaper(driver);
}

const QListWidget *leaksOf(const WindowDriver &driver)
{
    const auto lists = driver.visible<ui::LeakList>();
    return lists.isEmpty() ? nullptr : lists.first()->findChild<QListWidget *>();
}

QStringList openedFacts(const WindowDriver &driver)
{
    QStringList facts;
    const auto *list = leaksOf(driver);
    for (int row = 0; list && row < list->count(); ++row) {
        if (list->item(row)->text().contains(u"bord"_s) || list->item(row)->text().contains(u"deur"_s))
            facts.append(list->item(row)->text());
    }
    return facts;
}

} // namespace

TEST_CASE("as the presumed perpetrator reads it: each leak is listed, and one key moves it out of his sight", "[readers]")
{
    WindowDriver driver;
    openPaper(driver);
    driver.press(u"Als de vermoedelijke pleger"_s);
    REQUIRE(openedFacts(driver).size() == 2);
    CHECK(openedFacts(driver).first().contains(u"wat het slachtoffer vertelde of meemaakte"_s));

    auto *list = const_cast<QListWidget *>(leaksOf(driver));
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().contains(u"bord"_s))
            list->setCurrentRow(row);
    }
    list->setFocus();
    QTest::keyClick(list, Qt::Key_S);
    driver.until([&] { return openedFacts(driver).size() == 1; });
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().contains(u"deur"_s))
            list->setCurrentRow(row);
    }
    QTest::keyClick(list, Qt::Key_Delete);
    driver.until([&] { return openedFacts(driver).isEmpty(); });
    const auto &draft = deskOf(driver).file().referrals.first();
    CHECK(draft.leftOut.size() == 1);
    CHECK(draft.visibility.values().contains(u"restricted"_s));
}

TEST_CASE("what always stands in the open part says so, instead of a key that does nothing", "[readers]")
{
    WindowDriver driver;
    openCase(driver);
    dossier::ReferralDraft draft;
    draft.id = RecordId::create();
    draft.kind = u"melding"_s;
    draft.fields = {{u"A1"_s, u"Melding, zij zit in de opvang"_s}};
    REQUIRE(deskOf(driver).commit(draft, u"create"_s));
    lookAtPaper(driver);
    driver.press(u"Als de vermoedelijke pleger"_s);
    auto *list = const_cast<QListWidget *>(leaksOf(driver));
    REQUIRE(list);
    const auto leak = list->findItems(u"opvang"_s, Qt::MatchContains);
    REQUIRE(leak.size() == 1);
    list->setCurrentItem(leak.first());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_S);
    QTest::qWait(500); // the paper is built again while she reads
    CHECK(list->findItems(u"opvang"_s, Qt::MatchContains).size() == 1);
    CHECK(driver.words().contains(u"Dit staat altijd in het open deel."_s));
}

TEST_CASE("as the family reads it: what they saw themselves is no leak", "[readers]")
{
    WindowDriver driver;
    openPaper(driver);
    driver.press(u"Als het gezin"_s);
    CHECK(openedFacts(driver).isEmpty());
    driver.press(u"Als de ontvanger"_s);
    CHECK(driver.visible<ui::LeakList>().isEmpty());
}

TEST_CASE("facts go to one's own registration as text, and the log says so first", "[readers]")
{
    WindowDriver driver;
    openPaper(driver);
    driver.key(Qt::Key_3, Qt::ControlModifier);
    for (auto *pages : driver.visible<QListWidget>()) {
        for (int row = 0; row < pages->count(); ++row) {
            if (pages->item(row)->text().startsWith(u"Feiten"_s))
                pages->setCurrentRow(row);
        }
    }
    QCoreApplication::processEvents();
    driver.press(u"Alles kopiëren als tekst"_s);
    const QString text = QApplication::clipboard()->text();
    CHECK(text.contains(u"B gooide een bord."_s));
    CHECK(text.contains(u"Voor de eigen registratie."_s));
    const auto journal = driver.window->office()->session().journal(deskOf(driver).file().id);
    REQUIRE(journal.has_value());
    CHECK(journal->last().action == u"copy"_s);
    CHECK(journal->last().detail.value(u"kind"_s).toString() == u"facts"_s);
}
