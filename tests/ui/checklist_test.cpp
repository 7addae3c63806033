// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/talks.h"
#include "ui/checklist/checklisttab.h"
#include "ui/checklist/partslist.h"
#include "ui/checklist/questionpage.h"
#include "ui/evidence/evidencepage.h"
#include "ui/evidence/recognitionpage.h"
#include "ui/safetyplan/helppage.h"
#include "ui/shell/casepage.h"
#include "ui/shell/workspace.h"

#include <QJsonDocument>

#include <algorithm>

using namespace vw;
using namespace vw::test;
using ui::Part;

namespace {

ui::PartsList &parts(const WindowDriver &driver)
{
    const auto found = driver.visible<ui::PartsList>();
    REQUIRE(found.size() == 1);
    return *found.first();
}

void openDomain(WindowDriver &driver, const char *id)
{
    const auto &taxonomy = driver.packs.current()->taxonomy;
    parts(driver).choose({Part::Kind::Domain, taxonomy.domainOf(QString::fromLatin1(id))});
    QCoreApplication::processEvents();
}

ui::QuestionRow *rowOf(const WindowDriver &driver, const char *id)
{
    const auto rows = driver.visible<ui::QuestionRow>();
    const auto row = std::ranges::find(rows, QuestionId(QString::fromLatin1(id)), &ui::QuestionRow::id);
    return row == rows.end() ? nullptr : *row;
}

/// Rows that nobody discussed yet, here or through the twelve.
int openRows(const WindowDriver &driver)
{
    const auto rows = driver.visible<ui::QuestionRow>();
    const auto answers =
        assessment::effectiveAnswers(driver.packs.current()->taxonomy, deskOf(driver).assessment().list, driver.clock.today());
    return static_cast<int>(std::ranges::count_if(
        rows, [&](const auto *row) { return answers.at(row->question()).state == assessment::Effective::State::NotDiscussed; }));
}

void openPart(WindowDriver &driver, Part::Kind kind)
{
    parts(driver).choose({kind, 0});
    QCoreApplication::processEvents();
}

assessment::Answer answer(const WindowDriver &driver, const char *id)
{
    return deskOf(driver).assessment().list.answers.value(QuestionId(QString::fromLatin1(id)));
}

void speakWith(WindowDriver &driver, const QString &whom)
{
    driver.press(QStringLiteral("Wijzigen"));
    driver.press(whom);
}

} // namespace

TEST_CASE("a part shows at most ten open questions, and the next ones on request", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJJJJJJJJJ"));
    const auto &taxonomy = driver.packs.current()->taxonomy;
    for (const auto &domain : taxonomy.domains) {
        if (domain.id == QLatin1String("first"))
            continue;
        openDomain(driver, domain.id.toLatin1().constData());
        INFO(domain.id.toStdString());
        CHECK(openRows(driver) <= 10 + (domain.id == QLatin1String("strangulation") ? 10 : 0)); // the examination stands apart
    }
    openDomain(driver, "control");
    CHECK(openRows(driver) == 10);
    driver.press(QStringLiteral("Volgende vragen"));
    CHECK(openRows(driver) > 10);
}

TEST_CASE("after a no in a free talk a part need not be deepened, and can be all the same", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNNNNNNNNNNN"));
    openDomain(driver, "control");
    CHECK(driver.words().contains(QStringLiteral("Nu niet nodig")));
    CHECK(openRows(driver) == 0);
    driver.press(QStringLiteral("Toch vragen"));
    CHECK(openRows(driver) == 10);
}

TEST_CASE("a yes opens its follow-ups; the clock counts the hours; the alarm list stands whole", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNNWNNNNNNNN"));
    openDomain(driver, "strangulation");
    CHECK_FALSE(rowOf(driver, "strangulation.complaints"));
    CHECK(driver.words().contains(QStringLiteral("bel 112 of ga nu naar de SEH")));
    rowOf(driver, "strangulation.event")->takeFocus();
    driver.key(Qt::Key_V);
    CHECK(rowOf(driver, "strangulation.complaints"));
    CHECK(rowOf(driver, "strangulation.voice")); // this vault is of care: the examination is open
    driver.type(QStringLiteral("Of de datum"), QStringLiteral("3-11-2026"));
    driver.key(Qt::Key_Tab);
    driver.type(QStringLiteral("Hoe laat"), QStringLiteral("02:00"));
    driver.key(Qt::Key_Tab);
    CHECK(answer(driver, "strangulation.event").time == QTime(2, 0));
    CHECK(driver.words().contains(QStringLiteral("Klok: 12 uur geleden. Een arts kijkt vandaag, hoe lang het ook geleden is.")));
    CHECK_FALSE(driver.words().contains(QStringLiteral("te laat")));
}

TEST_CASE("how often, choices, numbers and dates are answered, and don't know everywhere", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJJJJJJJJJ"));
    openDomain(driver, "control");
    rowOf(driver, "control.money")->takeFocus();
    driver.key(Qt::Key_W);
    CHECK(answer(driver, "control.money").frequency == assessment::Frequency::Unknown);
    rowOf(driver, "control.isolation")->takeFocus();
    driver.key(Qt::Key_N);
    CHECK(answer(driver, "control.isolation").frequency == assessment::Frequency::Never);
    CHECK(answer(driver, "control.isolation").value == assessment::Value::No);
    openDomain(driver, "separation");
    rowOf(driver, "separation.recent")->takeFocus();
    driver.key(Qt::Key_J);
    auto *date = rowOf(driver, "separation.date");
    REQUIRE(date);
    auto *box = date->findChild<QLineEdit *>();
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("12-11-2026"));
    driver.key(Qt::Key_Tab);
    CHECK(answer(driver, "separation.date").when == PartialDate::parse(QStringLiteral("2026-11-12")));
    CHECK(deskOf(driver).verdict()->tempoRules.contains(QStringLiteral("risk-moment")));
    date->takeFocus();
    driver.key(Qt::Key_W);
    CHECK(answer(driver, "separation.date").value == assessment::Value::Unknown);
    CHECK_FALSE(answer(driver, "separation.date").when);
}

TEST_CASE("a child is asked nothing: subjects without a question, and its words count as suspected", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJ"));
    speakWith(driver, QStringLiteral("kind"));
    openDomain(driver, "threats");
    CHECK(driver.visible<ui::QuestionRow>().isEmpty());
    CHECK(driver.words().contains(QStringLiteral("Het kind zegt iets over")));
    for (auto *label : driver.visible<QLabel>()) {
        if (label->text().startsWith(QStringLiteral("Het kind zegt iets over")))
            CHECK_FALSE(label->text().contains(QLatin1Char('?')));
    }
    auto *words = driver.box<QLineEdit>(QStringLiteral("De eigen woorden"));
    REQUIRE(words);
    words->setFocus();
    QTest::keyClicks(words, QStringLiteral("papa heeft een groot mes"));
    driver.key(Qt::Key_Tab);
    const auto given = answer(driver, "weapon.used");
    CHECK(given.value == assessment::Value::Suspected);
    CHECK(given.source == assessment::SourceCode::Statement);
    CHECK(given.note == QStringLiteral("papa heeft een groot mes"));
    words->setFocus();
    words->clear();
    driver.key(Qt::Key_Tab);
    CHECK_FALSE(deskOf(driver).assessment().list.answers.contains(QuestionId(QStringLiteral("weapon.used"))));
}

TEST_CASE("to the presumed perpetrator nothing is read out that gives her away", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NN"));
    speakWith(driver, QStringLiteral("(vermoedelijke) pleger"));
    openPart(driver, Part::Kind::First);
    const auto rows = driver.visible<ui::QuestionRow>();
    REQUIRE(rows.size() == 12);
    QString words;
    for (auto *row : rows) {
        for (auto *label : row->findChildren<QLabel *>())
            words += label->text() + QLatin1Char('\n');
    }
    INFO(words.toStdString());
    CHECK(words.contains(QStringLiteral("Vraag dit niet aan hem")));
    for (const auto *hers : {"Weet hij dat", "wilt u weg", "Kunt u nu vrij praten", "uw keel", "Is er een breuk"})
        CHECK_FALSE(words.contains(QString::fromUtf8(hers)));
    openDomain(driver, "separation");
    CHECK_FALSE(driver.words().contains(QStringLiteral("uw plan")));
    speakWith(driver, QStringLiteral("(vermoedelijke) pleger")); // pressed again: it is still him
    CHECK(deskOf(driver).assessment().list.round.with == assessment::With::Perpetrator);
}

TEST_CASE("what can help stands with its reason, and what is not possible with what to do instead", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJJJJJJJJJ"));
    for (const auto &[id, value] :
         {std::pair("protection.sameAddress", assessment::Value::No), std::pair("perpetrator.minor", assessment::Value::No)}) {
        auto record = deskOf(driver).assessment();
        assessment::Answer given;
        given.value = value;
        record.list.answers.insert(QuestionId(QString::fromLatin1(id)), given);
        REQUIRE(deskOf(driver).commit(record));
    }
    openPart(driver, Part::Kind::Help);
    REQUIRE(driver.visible<ui::HelpPage>().size() == 1);
    CHECK_FALSE(driver.words().contains(QStringLiteral("Tijdelijk huisverbod"))); // the first six are for today; the rest is one key away
    CHECK(driver.words().contains(QStringLiteral("Alarmnummer")));
    CHECK(driver.words().contains(QStringLiteral("Mediation")));
    driver.press(QStringLiteral("▸ Nu niet mogelijk"));
    const QString words = driver.words();
    CHECK(words.contains(QStringLiteral("Tijdelijk huisverbod")));
    CHECK(words.contains(QStringLiteral("Niet mogelijk")));
    CHECK(words.contains(QStringLiteral("Omdat ")));
    CHECK(words.contains(QStringLiteral("Mediation")));
    CHECK_FALSE(words.contains(QLatin1Char('{')));
}

TEST_CASE("cards to recognise by are noted as an impression; types of perpetrators are never noted", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NN"));
    const auto before = deskOf(driver).verdict()->known;
    openPart(driver, Part::Kind::Recognition);
    REQUIRE(driver.visible<ui::RecognitionPage>().size() == 1);
    driver.press(QStringLiteral("past hierbij"));
    CHECK(deskOf(driver).assessment().recognised.size() == 1);
    CHECK(deskOf(driver).verdict()->known == before);
    for (const auto &group : driver.packs.current()->recognition) {
        for (const auto &card : group.cards)
            CHECK(card.choosable == (group.id != QLatin1String("types")));
    }
}

TEST_CASE("another list beside it: an open item leads to the question", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NN"));
    openPart(driver, Part::Kind::Crosswalk);
    driver.press(QStringLiteral("DASH"));
    CHECK(driver.words().contains(QStringLiteral("27 items")));
    driver.press(QStringLiteral("→ Denkt zelf aan de dood"));
    CHECK(parts(driver).part() == Part{Part::Kind::Domain, driver.packs.current()->taxonomy.domainOf(QStringLiteral("victim"))});
    CHECK(rowOf(driver, "victim.despair"));
}

TEST_CASE("every part and page has its words, no slot left open", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJJJJJJJJJ"));
    auto &list = parts(driver);
    for (int row = 0; row < list.count(); ++row) {
        list.setCurrentRow(row);
        QCoreApplication::processEvents();
        INFO(list.item(row)->text().toStdString());
        for (const auto &line : driver.words().split(QLatin1Char('\n'))) {
            INFO(line.toStdString());
            CHECK_FALSE(line.contains(QLatin1Char('{')));
        }
    }
    driver.press(QStringLiteral("Onderbouwing"));
    driver.press(QStringLiteral("Vastleggen en verlaten"));
    driver.until([&] { return !driver.visible<ui::EvidencePage>().isEmpty(); });
    const QString words = driver.words();
    CHECK(words.contains(QStringLiteral("De eerlijke grenzen")));
    CHECK(words.contains(QStringLiteral("voorlopig")));
    CHECK_FALSE(words.contains(QLatin1Char('{')));
}

TEST_CASE("what had to be checked again shows a bar", "[checklist]")
{
    WindowDriver driver;
    driver.clock.set(QDateTime(QDate(2027, 6, 1), QTime(9, 0)));
    start(driver);
    CHECK(driver.words().contains(QStringLiteral("moest voor")));
}

TEST_CASE("a case in Caribisch Nederland speaks of its own services", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJJJJJJJJJ"));
    auto info = deskOf(driver).file().info;
    info.jurisdiction = QStringLiteral("bes");
    REQUIRE(deskOf(driver).commit(info));
    QCoreApplication::processEvents();
    const QString picture = deskOf(driver).picture().asText();
    CHECK(picture.contains(QStringLiteral("911")));
    CHECK_FALSE(picture.contains(QStringLiteral("Veilig Thuis")));
    bool hasTab = false;
    for (auto *bar : driver.visible<QTabBar>())
        hasTab = hasTab || bar->tabText(ui::CasePage::Steps) == QStringLiteral("Beschermingscode");
    CHECK(hasTab);
    for (int tab = 0; tab < ui::CasePage::TabCount; ++tab) {
        driver.visible<ui::CasePage>().first()->openTab(static_cast<ui::CasePage::Tab>(tab));
        QCoreApplication::processEvents();
        INFO(tab);
        CHECK_FALSE(driver.words().contains(QStringLiteral("Veilig Thuis")));
        CHECK_FALSE(driver.words().contains(QStringLiteral("112 gebeld")));
    }
}

TEST_CASE("a date that is still being typed is in what a lock keeps", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJJJJJJJJJ"));
    openDomain(driver, "children");
    auto *date = driver.box<QLineEdit>(QStringLiteral("Datum"));
    REQUIRE(date);
    date->setFocus();
    QTest::keyClicks(date, QStringLiteral("volgende week dinsdag")); // no date yet, and nobody left the field
    QByteArray kept;
    for (const auto &draft : deskOf(driver).pending())
        kept += QJsonDocument(draft.payload).toJson();
    CHECK(kept.contains("volgende week dinsdag"));
}
