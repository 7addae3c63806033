// SPDX-License-Identifier: EUPL-1.2
// What people typed, or a file from elsewhere brought, is shown as text: it renders nothing, turns nothing round and forges no line.
#include "core/base/signs.h"
#include "tests/ui/talks.h"
#include "ui/caseload/casemodel.h"
#include "ui/caseload/todaypage.h"
#include "ui/dossier/factcard.h"
#include "ui/dossier/notecard.h"
#include "ui/dossier/personcard.h"
#include "ui/parts/pieces.h"

#include <QTableView>
#include <QTableWidget>
#include <QTextDocument>

#include <algorithm>

using namespace vw;
using namespace vw::test;

namespace {

const QString markup = QStringLiteral("<h1>Groot</h1><img src=\"/etc/x.png\">");
const QString turned = QStringLiteral("x\u202Egpj.exe");
const QString twoLines = QStringLiteral("a\nb");
const QString arabic = QStringLiteral("\u0633\u0644\u0645\u0649"); ///< a name as it is written; its letters need no sign to run left
const QString hebrew = QStringLiteral("\u05e8\u05d5\u05ea");

/// What a reader sees of a tooltip, the way Qt decides whether it is text or markup.
QString shown(const QString &tip)
{
    if (!Qt::mightBeRichText(tip))
        return tip;
    QTextDocument document;
    document.setHtml(tip);
    return document.toPlainText();
}

bool isInert(const QString &tip)
{
    QTextDocument document;
    document.setHtml(tip);
    const bool renders = tip.contains(QStringLiteral("<img")) || tip.contains(QStringLiteral("<h1")) ||
                         document.toPlainText().contains(QChar::ObjectReplacementCharacter);
    return !Qt::mightBeRichText(tip) || !renders;
}

bool steersIn(const QString &text)
{
    return std::ranges::any_of(text, [](QChar sign) { return steers(sign); });
}

CaseId addCase(WindowDriver &driver, const QString &reference)
{
    auto *desk = driver.window->office()->newCase();
    auto info = desk->file().info;
    info.reference = reference;
    info.lookAgain = QDate(2026, 11, 4);
    REQUIRE(desk->commit(info));
    const CaseId id = desk->file().id;
    driver.window->office()->closeCase();
    return id;
}

void openAt(WindowDriver &driver, CaseId id, ui::CasePage::Tab tab)
{
    driver.window->workspace()->goTo({id, {tab, {}, {}}, 0, {}});
    QCoreApplication::processEvents();
}

/// The texts of every label in sight, as painted.
QStringList labels(WindowDriver &driver)
{
    (void)driver.window->grab();
    QStringList texts;
    for (const auto *label : driver.visible<QLabel>())
        texts.append(label->text());
    return texts;
}

} // namespace

TEST_CASE("a tooltip made of data renders nothing, keeps its words, and breaks where it would leave the screen", "[plain]")
{
    WindowDriver driver;
    start(driver);
    const CaseId id = addCase(driver, markup);
    driver.press(QStringLiteral("Casussen"));
    const auto *model = driver.visible<QTableView>().first()->model();
    REQUIRE(model->rowCount() == 1);
    const QString tip = model->index(0, ui::CaseModel::Reference).data(Qt::ToolTipRole).toString();
    CHECK(isInert(tip));
    CHECK(shown(tip) == markup);
    CHECK(model->index(0, ui::CaseModel::Reference).data().toString() == markup); // a list renders no markup
    openAt(driver, id, ui::CasePage::Overview);
    CHECK(labels(driver).contains(markup));
    for (const auto *label : driver.visible<QLabel>())
        CHECK((label->textFormat() == Qt::PlainText || !label->text().contains(QStringLiteral("<h1"))));
}

TEST_CASE("markup in the log of a case stays text in its tooltips", "[plain]")
{
    WindowDriver driver;
    driver.makeVault(markup);
    driver.press(QStringLiteral("Zorg"));
    driver.press(QStringLiteral("Aan de slag"));
    const CaseId id = addCase(driver, QStringLiteral("2026-001"));
    auto *desk = *driver.window->office()->openCase(id);
    REQUIRE(desk->office().session().slotName() == markup);
    const QString receiver = markup + QLatin1Char(' ') + QString(40, QLatin1Char('x')) + QLatin1Char(' ') + QString(200, QLatin1Char('y'));
    REQUIRE(desk->log(QStringLiteral("export"), {{QStringLiteral("receiver"), receiver}}));
    driver.window->office()->closeCase();
    openAt(driver, id, ui::CasePage::Log);
    auto *table = driver.visible<QTableWidget>().value(0);
    REQUIRE(table);
    REQUIRE(table->rowCount() > 2);
    bool found = false;
    for (int row = 0; row < table->rowCount(); ++row) {
        CHECK(table->item(row, 1)->text() == markup);
        CHECK(shown(table->item(row, 1)->toolTip()) == markup);
        for (int column = 0; column < table->columnCount(); ++column) {
            const QString tip = table->item(row, column)->toolTip();
            CHECK(isInert(tip));
            found = found || shown(tip).contains(QStringLiteral(": ") + markup);
            CHECK(std::ranges::all_of(shown(tip).split(QLatin1Char('\n')), [](const QString &line) { return line.size() <= 90; }));
        }
    }
    CHECK(found); // the receiver, in the details
}

TEST_CASE("a name that turns text round or forges a line is made plain in lists, pages and labels", "[plain]")
{
    WindowDriver driver;
    start(driver);
    for (const QString &reference : {turned, twoLines, arabic})
        addCase(driver, reference);
    driver.press(QStringLiteral("Casussen"));
    const auto *model = driver.visible<QTableView>().first()->model();
    QStringList references;
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto cell = model->index(row, ui::CaseModel::Reference);
        references.append(cell.data().toString());
        CHECK_FALSE(steersIn(cell.data(Qt::ToolTipRole).toString()));
    }
    references.sort();
    CHECK(references == QStringList{QStringLiteral("a b"), QStringLiteral("x\uFFFDgpj.exe"), arabic});
    driver.press(QStringLiteral("Vandaag"));
    const QString today = labels(driver).join(QLatin1Char('|'));
    CHECK_FALSE(steersIn(today));
    CHECK(today.contains(QStringLiteral("a b")));
    CHECK(today.contains(arabic));
    for (const auto *button : driver.visible<QPushButton>())
        CHECK_FALSE(steersIn(button->accessibleName()));
}

TEST_CASE("cards of the dossier and the log show no sign that steers; Arabic and Hebrew stay as they are", "[plain]")
{
    WindowDriver driver;
    start(driver);
    const CaseId id = addCase(driver, turned);
    auto *desk = *driver.window->office()->openCase(id);
    dossier::Person person;
    person.id = RecordId::create();
    person.surname = turned;
    person.givenNames = hebrew;
    REQUIRE(desk->commit(person));
    dossier::Incident fact;
    fact.id = RecordId::create();
    fact.who = twoLines;
    fact.what = QStringLiteral("eerst\ndan ") + turned;
    REQUIRE(desk->commit(fact));
    dossier::Note note;
    note.id = RecordId::create();
    note.kind = dossier::NoteKind::Statement;
    note.who = turned;
    note.text = arabic + QLatin1Char('\n') + turned;
    REQUIRE(desk->commit(note));
    REQUIRE(desk->log(QStringLiteral("export"), {{QStringLiteral("receiver"), turned}}));
    driver.window->office()->closeCase();
    QString all;
    openAt(driver, id, ui::CasePage::Dossier);
    for (const QString &place : {QStringLiteral("person:"), QStringLiteral("incident:"), QStringLiteral("note:")}) {
        driver.visible<ui::CasePage>().value(0)->jumpTo(*desk::Place::fromText(place));
        QCoreApplication::processEvents();
        for (const QString &text : labels(driver)) {
            INFO(text.toStdString());
            CHECK(text == plainText(text));
            all += text + QLatin1Char('|');
        }
    }
    CHECK(all.contains(hebrew + QStringLiteral(" x\uFFFDgpj.exe")));
    CHECK(all.contains(QStringLiteral("|a b|")));
    CHECK(all.contains(QStringLiteral("eerst\ndan x\uFFFDgpj.exe"))); // a story keeps its lines
    CHECK(all.contains(arabic));
    openAt(driver, id, ui::CasePage::Log);
    const auto *table = driver.visible<QTableWidget>().value(0);
    REQUIRE(table);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            CHECK_FALSE(steersIn(table->item(row, column)->text()));
    }
}

TEST_CASE("a label is plain whenever its text came, and a list of lines keeps its own", "[plain]")
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *early = ui::textLabel(turned, &page);
    auto *late = ui::strongLabel({}, &page);
    auto *list = ui::listLabel({markup, turned, twoLines}, false, &page);
    for (auto *label : {early, late, list})
        layout->addWidget(label);
    CHECK(early->text() == QStringLiteral("x\uFFFDgpj.exe"));
    page.show();
    late->setText(turned + QStringLiteral("\nen verder"));
    (void)page.grab();
    CHECK(late->text() == QStringLiteral("x\uFFFDgpj.exe\nen verder"));
    QTextDocument document;
    document.setHtml(list->text());
    CHECK(document.toPlainText() == QStringList({markup, QStringLiteral("x\uFFFDgpj.exe"), QStringLiteral("a b")}).join(QLatin1Char('\n')));
    CHECK_FALSE(steersIn(list->accessibleName().remove(QLatin1Char('\n'))));
}

TEST_CASE("a case whose code holds signs that no key has can still be erased by its code", "[plain]")
{
    WindowDriver driver;
    start(driver);
    auto *desk = driver.window->office()->newCase();
    auto info = desk->file().info;
    info.reference = turned;
    info.state = dossier::CaseState::Closed;
    info.enteredInFile = true;
    info.closedOn = QDate(2026, 1, 5);
    REQUIRE(desk->commit(info));
    driver.window->office()->closeCase();
    driver.press(QStringLiteral("Kluis"));
    driver.press(QStringLiteral("Wissen"));
    const auto *go = driver.button(QStringLiteral("Voorgoed wissen"));
    REQUIRE(go);
    CHECK_FALSE(go->isEnabled());
    driver.type(QStringLiteral("Typ de code"), QStringLiteral("xgpj"));
    CHECK_FALSE(go->isEnabled());
    driver.type(QStringLiteral("Typ de code"), QStringLiteral("xgpj.exe"));
    CHECK(go->isEnabled());
}
