// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/talks.h"
#include "ui/checklist/checklisttab.h"
#include "ui/checklist/picturepanel.h"
#include "ui/checklist/questionrow.h"
#include "ui/parts/rangebar.h"
#include "ui/shell/casepage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QTabBar>

using namespace vw;
using namespace vw::test;

namespace {

/// What the panel says, without the rest of the window.
QString panelWords(const WindowDriver &driver)
{
    QStringList all;
    for (auto *panel : driver.visible<ui::PicturePanel>()) {
        for (auto *label : panel->findChildren<QLabel *>())
            all.append(label->text());
        for (auto *chip : panel->findChildren<ui::BandChip *>())
            all.append(chip->accessibleName());
    }
    return all.join(QLatin1Char('\n'));
}

/// The words that would calm somebody down. "veilig" may stand in a question or a doing, never as an outcome.
void checkNobodyIsReassured(const QString &words)
{
    INFO(words.toStdString());
    CHECK_FALSE(words.contains(QLatin1Char('%')));
    static const QRegularExpression low(QStringLiteral("\\blaag\\b|\\blage\\b|is veilig\\b|lijkt veilig|geen gevaar\\b"),
                                        QRegularExpression::CaseInsensitiveOption);
    QString checked = words;
    checked.replace(QStringLiteral("niet dat het veilig is"), QString()); // the sentence that says the opposite
    checked.replace(QStringLiteral("zegt niet dat het veilig is"), QString());
    CHECK_FALSE(low.match(checked).hasMatch());
}

} // namespace

TEST_CASE("from a bare window to a verdict by keyboard: the twelve first questions", "[walk]")
{
    WindowDriver driver;
    start(driver);
    QElapsedTimer timer;
    timer.start();
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJNJVJJNVW"));
    const auto *verdict = deskOf(driver).verdict();
    REQUIRE(verdict);
    CHECK(timer.elapsed() < 90000);
    CHECK(verdict->firstOpen == 0);
    CHECK(verdict->enough);
    CHECK(verdict->band == taxonomy::Band::VeryHigh);
    CHECK(panelWords(driver).contains(QStringLiteral("Aandacht: zeer hoog")));
    checkNobodyIsReassured(panelWords(driver));
    CHECK_FALSE(driver.window->windowTitle().contains(QStringLiteral("2026"))); // the title holds no case
}

TEST_CASE("before the twelve are answered the panel says that there is no picture yet", "[walk]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNNN"));
    CHECK(panelWords(driver).contains(QStringLiteral("Nog geen beeld")));
    CHECK_FALSE(panelWords(driver).contains(QStringLiteral("Weinig vlaggen bekend")));
    checkNobodyIsReassured(panelWords(driver));
}

TEST_CASE("a nee from a talk that was not alone is shown as weet niet", "[walk]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("nee"), QStringLiteral("JNNNNNNNNNNN"));
    CHECK_FALSE(deskOf(driver).verdict()->noCounted);
    CHECK(driver.words().contains(QStringLiteral("Telt als \"weet niet\"")));
    CHECK(panelWords(driver).contains(QStringLiteral("Elk 'nee' telt daarom als 'weet niet'")));
    checkNobodyIsReassured(panelWords(driver));
}

TEST_CASE("direct danger puts the bar on top, and it closes only with what was done", "[walk]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NJ")); // there is danger
    CHECK(deskOf(driver).verdict()->tempo == assessment::Tempo::Now);
    CHECK(driver.words().contains(QStringLiteral("DIRECT GEVAAR")));
    driver.press(QStringLiteral("112 gebeld om"));
    driver.press(QStringLiteral("Vastleggen"));
    CHECK(deskOf(driver).assessment().danger.isEmpty()); // without a name it stays open
    driver.type(QStringLiteral("Door wie"), QStringLiteral("O. Oefenaar"));
    driver.press(QStringLiteral("Vastleggen"));
    REQUIRE(deskOf(driver).assessment().danger.size() == 1);
    CHECK(deskOf(driver).assessment().danger.first().called);
    CHECK(driver.words().contains(QStringLiteral("Is iedereen nu veilig?")));
    CHECK(driver.words().contains(QStringLiteral("Wie kijkt er vannacht?")));
}

TEST_CASE("what was done in an earlier talk closes nothing in a new one", "[walk]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NJ"));
    driver.press(QStringLiteral("Geen 112"));
    driver.type(QStringLiteral("Waarom geen 112"), QStringLiteral("Zij is bij haar zus."));
    driver.press(QStringLiteral("Vastleggen"));
    driver.clock.pass(3600);
    driver.press(QStringLiteral("Nieuw gesprek"));
    CHECK(driver.words().contains(QStringLiteral("DIRECT GEVAAR")));
    CHECK(driver.button(QStringLiteral("112 gebeld om")) != nullptr);
    CHECK_FALSE(deskOf(driver).assessment().list.round.noCounts()); // nobody said yet that this talk is alone
}

TEST_CASE("words in a form that was not recorded come back as a note, never as a deed", "[walk]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NJ"));
    driver.press(QStringLiteral("112 gebeld om"));
    driver.type(QStringLiteral("Door wie"), QStringLiteral("buurvrouw"));
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    driver.unlock();
    driver.press(QStringLiteral("Terugzetten"));
    CHECK(deskOf(driver).assessment().danger.isEmpty());
    REQUIRE(deskOf(driver).file().notes.size() == 1);
    CHECK(deskOf(driver).file().notes.first().text.contains(QStringLiteral("buurvrouw")));
}

TEST_CASE("twenty answers more on the deep pages, each saved as it is given", "[walk]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNNNNNNNNNNN"));
    QList<QuestionId> given;
    QSet<int> followUps; // these wait for a yes on the question before them
    for (const auto &question : driver.packs.current()->taxonomy.questions)
        followUps.unite(QSet<int>(question.follow.begin(), question.follow.end()));
    for (const auto *domain : {"threat.", "weapon.", "separation.", "violence.", "children.", "perpetrator.", "pregnancy.", "order."}) {
        for (const auto &question : driver.packs.current()->taxonomy.questions) {
            if (given.size() >= 20 || question.appliesIf || question.kind != taxonomy::AnswerKind::YesNo ||
                !question.id.text().startsWith(QLatin1StringView(domain)) ||
                followUps.contains(driver.packs.current()->taxonomy.indexOf(question.id)))
                continue;
            for (auto *tab : driver.visible<ui::ChecklistTab>())
                tab->goTo(question.id);
            INFO("question " << question.id.text().toStdString());
            REQUIRE(QApplication::focusWidget());
            CHECK(QApplication::focusWidget()->accessibleName().length() > 3);
            driver.key(Qt::Key_N);
            CHECK(deskOf(driver).assessment().list.answers.contains(question.id));
            given.append(question.id);
        }
    }
    CHECK(given.size() == 20);
    const auto id = deskOf(driver).file().id;
    const auto answers = deskOf(driver).assessment().list.answers;
    for (const auto &question : given)
        CHECK(answers.value(question).value == assessment::Value::No);
    const auto stored = driver.window->office()->store().load(id, true);
    REQUIRE(stored.has_value());
    CHECK(stored->file.current()->list.answers == answers);
}

TEST_CASE("locking while typing loses no word: the text is offered back after unlocking", "[walk]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNNNNNNNNNNN"));
    driver.key(Qt::Key_3, Qt::ControlModifier);
    for (auto *page : driver.visible<ui::CasePage>())
        page->jumpTo(*desk::Place::fromText(QStringLiteral("notes")));
    auto *note = driver.box<QPlainTextEdit>(QStringLiteral("Notitie"));
    REQUIRE(note);
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("Zij fluistert dat hij de sleutels heeft"));
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);

    CHECK(driver.window->office() == nullptr);
    CHECK(driver.window->workspace() == nullptr);
    CHECK(driver.words().contains(QStringLiteral("112")));
    CHECK(driver.words().contains(QStringLiteral("0800-2000")));
    CHECK_FALSE(driver.words().contains(QStringLiteral("sleutels")));

    driver.unlock();
    CHECK(driver.words().contains(QStringLiteral("Zij fluistert dat hij de sleutels heeft")));
    driver.press(QStringLiteral("Terugzetten"));
    REQUIRE(deskOf(driver).file().notes.size() == 1);
    CHECK(deskOf(driver).file().notes.first().text == QStringLiteral("Zij fluistert dat hij de sleutels heeft"));
    CHECK(driver.window->office()->foundDrafts().isEmpty());
}

TEST_CASE("a call on a full disk survives the lock, though its case could not be written", "[walk]")
{
    WindowDriver driver;
    start(driver);
    auto &session = driver.window->office()->session();
    session.limitPagesForTest(1); // no room for one page more, and what is free is filled
    for (int i = 0, size = 4000; size > 100; ++i) {
        if (!session.saveVaultRecord(QStringLiteral("filler%1").arg(i), {{QStringLiteral("x"), QString(size, QLatin1Char('x'))}}))
            size /= 2;
    }
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJ"));
    CHECK(driver.words().contains(QStringLiteral("Niet bewaard")));
    CHECK(deskOf(driver).isNew());
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(driver.window->office() == nullptr); // locking asks nothing, also now
    driver.until([&] { return !driver.words().contains(QStringLiteral("Nog niet bewaard")); }); // room again: written by itself
    driver.unlock();
    CHECK(driver.window->office()->heads().isEmpty());
    driver.press(QStringLiteral("Terugzetten"));
    REQUIRE(driver.window->office()->heads().size() == 1);
    CHECK(deskOf(driver).assessment().list.answers.size() == 3);
    CHECK(driver.window->office()->foundDrafts().isEmpty());
}

TEST_CASE("a wrong passphrase is said in words, and the right one still opens", "[walk]")
{
    WindowDriver driver;
    start(driver);
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    driver.type(QStringLiteral("Wachtzin"), QStringLiteral("iets heel anders"));
    driver.press(QStringLiteral("Openen"));
    driver.until([&] { return driver.words().contains(QStringLiteral("Deze wachtzin")); });
    CHECK(driver.window->office() == nullptr);
    driver.unlock();
    CHECK(driver.window->workspace() != nullptr);
}

TEST_CASE("nobody at the keyboard: a notice, then the lock, also across a sleep", "[walk]")
{
    WindowDriver driver;
    start(driver);
    driver.clock.pass(9 * 60 + 40);
    driver.until([&] { return driver.words().contains(QStringLiteral("niemand aan het toetsenbord")); });
    driver.clock.pass(3600); // the lid was closed
    driver.until([&] { return driver.window->office() == nullptr; });
    CHECK(driver.words().contains(QStringLiteral("Vergrendeld")));
}

TEST_CASE("the emergency sheet leaves the program as a PDF, without stops", "[walk]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJNJVJJNVW"));
    driver.key(Qt::Key_F4);
    for (auto *tabs : driver.visible<QTabBar>()) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i).contains(QStringLiteral("Versturen")))
                tabs->setCurrentIndex(i);
        }
    }
    driver.press(QStringLiteral("Beveiligd formulier"));
    driver.press(QStringLiteral("Pdf bewaren"));
    auto *dialog = driver.window->findChild<QFileDialog *>();
    REQUIRE(dialog);
    const QString path = driver.folder.filePath(QStringLiteral("spoedblad.pdf"));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    REQUIRE(name);
    name->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    UNSCOPED_INFO(driver.words().toStdString());
    driver.until([&] { return QFileInfo(path).size() > 0; });
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    const auto journal = driver.window->office()->session().journal(deskOf(driver).file().id);
    REQUIRE(journal.has_value());
    CHECK(std::ranges::any_of(*journal, [](const auto &entry) { return entry.action == QStringLiteral("export"); }));
}

TEST_CASE("leaving a case asks for the date to look again, with a default", "[walk]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNNNNNNNNNNN"));
    driver.press(QStringLiteral("Casussen"));
    CHECK(driver.words().contains(QStringLiteral("Wie houdt zicht, en wanneer?")));
    driver.press(QStringLiteral("Vastleggen en verlaten"));
    CHECK(driver.window->office()->desk() == nullptr);
    CHECK(driver.window->office()->heads().first().lookAgain == QDate(2026, 12, 15)); // few flags: six weeks
}

TEST_CASE("every control on every tab has a name that can be read aloud", "[walk]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJNJVJJNVW"));
    QStringList nameless;
    int seen = 0;
    for (int tab = 0; tab < ui::CasePage::TabCount; ++tab) {
        for (auto *page : driver.visible<ui::CasePage>())
            page->openTab(static_cast<ui::CasePage::Tab>(tab));
        QTest::qWait(50);
        for (auto *widget : driver.visible<QWidget>()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool isBox =
                qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QComboBox *>(widget);
            if (!button && !isBox)
                continue;
            ++seen;
            const QString name = widget->accessibleName() + (button ? button->text() : QString());
            if (name.isEmpty())
                nameless.append(QStringLiteral("%1 on tab %2, in %3")
                                    .arg(QLatin1StringView(widget->metaObject()->className()))
                                    .arg(tab)
                                    .arg(QLatin1StringView(widget->parentWidget()->metaObject()->className())));
        }
    }
    CHECK(seen > 100);
    CHECK(nameless == QStringList{});
}

TEST_CASE("the whole window changes its language and back", "[walk]")
{
    WindowDriver driver;
    start(driver);
    driver.press(QStringLiteral("Instellingen"));
    driver.press(QStringLiteral("English"));
    driver.until([&] { return driver.button(QStringLiteral("Cases")) != nullptr; });
    CHECK(driver.words().contains(QStringLiteral("Today")));
}
