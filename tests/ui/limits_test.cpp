// SPDX-License-Identifier: EUPL-1.2
// What would make a text longer than it may be is not taken over, and costs no word that stood there.
#include "core/dossier/limits.h"
#include "tests/ui/listener.h"
#include "tests/ui/talks.h"
#include "ui/parts/form.h"
#include "ui/shell/workspace.h"

#include <QAccessible>
#include <QClipboard>
#include <QMimeData>
#include <QTextCursor>

using namespace vw;
using namespace vw::test;

namespace {

/// So many signs; in an area in lines, as people write: Qt lays out one line of a million signs for seconds.
QString signs(ui::TextEntry::Kind kind, qsizetype count, QChar sign)
{
    QString text(count, sign);
    if (kind == ui::TextEntry::Kind::Area) {
        for (qsizetype i = 79; i < count; i += 80)
            text[i] = QLatin1Char('\n');
    }
    return text;
}

struct Box {
    explicit Box(ui::TextEntry::Kind kind) : entry(QStringLiteral("Notitie"), kind)
    {
        QObject::connect(&entry, &ui::TextEntry::typed, [this](const QString &text) { typed.append(text); });
        entry.show();
    }
    [[nodiscard]] QString sentence() const
    {
        QStringList said;
        for (const auto *label : entry.findChildren<QLabel *>()) {
            if (!label->isHidden())
                said.append(label->text());
        }
        return said.join(QLatin1Char('|'));
    }
    [[nodiscard]] bool refused() const { return sentence().contains(QStringLiteral("Niet toegevoegd")); }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        if (auto *line = qobject_cast<QLineEdit *>(entry.focusProxy()))
            line->paste();
        else
            qobject_cast<QPlainTextEdit *>(entry.focusProxy())->paste();
    }
    ui::TextEntry entry;
    QStringList typed;
};

} // namespace

TEST_CASE("a key that would pass the limit of a text is not taken over, and the text stays", "[limits]")
{
    WindowDriver driver; // for its words
    for (const auto &[kind, most] :
         {std::pair{ui::TextEntry::Kind::Line, dossier::longestLine}, {ui::TextEntry::Kind::Area, dossier::longestText}}) {
        Box box(kind);
        const QString full = signs(kind, most, QLatin1Char('x'));
        box.entry.setText(full);
        CHECK(box.entry.text() == full); // nothing is cut
        QTest::keyClick(box.entry.focusProxy(), Qt::Key_Home);
        QTest::keyClicks(box.entry.focusProxy(), QStringLiteral("a"));
        CHECK(box.entry.text() == full);
        CHECK(box.typed.isEmpty());
        CHECK(box.refused());
        CHECK(box.sentence().contains(QLocale().toString(most)));
        QTest::keyClick(box.entry.focusProxy(), Qt::Key_Delete);
        CHECK(box.entry.text().size() == most - 1);
        CHECK_FALSE(box.refused());
        QTest::keyClicks(box.entry.focusProxy(), QStringLiteral("a"));
        CHECK(box.entry.text() == QLatin1Char('a') + full.mid(1)); // where the cursor was
        CHECK(box.typed.size() == 2);
    }
}

TEST_CASE("a paste that would pass the limit is refused whole, and what was selected stays", "[limits]")
{
    WindowDriver driver;
    for (const auto &[kind, most] :
         {std::pair{ui::TextEntry::Kind::Line, dossier::longestLine}, {ui::TextEntry::Kind::Area, dossier::longestText}}) {
        Box box(kind);
        const QString words =
            kind == ui::TextEntry::Kind::Line ? QStringLiteral("hij kwam om drie uur") : QStringLiteral("hij kwam\nom drie uur\n");
        box.entry.setText(words);
        if (auto *line = qobject_cast<QLineEdit *>(box.entry.focusProxy())) {
            line->setSelection(4, 10);
        } else {
            auto *area = qobject_cast<QPlainTextEdit *>(box.entry.focusProxy());
            QTextCursor cursor(area->document());
            cursor.setPosition(4);
            cursor.setPosition(14, QTextCursor::KeepAnchor);
            area->setTextCursor(cursor);
        }
        const QString much = signs(kind, most, QLatin1Char('y'));
        box.paste(much);
        CHECK(box.entry.text() == words);
        CHECK(box.typed.isEmpty());
        CHECK(box.refused());
        CHECK(QGuiApplication::clipboard()->text() == much);
        box.paste(QStringLiteral("!"));
        CHECK(box.typed.size() == 1);
        CHECK_FALSE(box.refused());
    }
}

TEST_CASE("a text that is over the limit already is shown whole and may become shorter", "[limits]")
{
    WindowDriver driver;
    for (const auto &[kind, most] :
         {std::pair{ui::TextEntry::Kind::Line, dossier::longestLine}, {ui::TextEntry::Kind::Area, dossier::longestText}}) {
        Box box(kind);
        const QString stored = signs(kind, most + 40'000, QLatin1Char('x'));
        box.entry.setText(stored);
        CHECK(box.entry.text() == stored);
        QTest::keyClick(box.entry.focusProxy(), Qt::Key_Home);
        QTest::keyClick(box.entry.focusProxy(), Qt::Key_Delete);
        CHECK(box.entry.text().size() == stored.size() - 1);
        CHECK(box.typed.size() == 1);
        CHECK_FALSE(box.refused());
    }
}

TEST_CASE("assistive technology meets the same limit", "[limits]")
{
    WindowDriver driver;
    Box box(ui::TextEntry::Kind::Area);
    box.entry.setText(QStringLiteral("vandaag"));
    auto *seen = QAccessible::queryAccessibleInterface(box.entry.focusProxy());
    REQUIRE(seen);
    seen->editableTextInterface()->insertText(0, signs(ui::TextEntry::Kind::Area, dossier::longestText, QLatin1Char('y')));
    CHECK(box.entry.text() == QStringLiteral("vandaag"));
    CHECK(box.refused());
}

TEST_CASE("what a case cannot take is not called saved, and is kept as typing", "[limits]")
{
    WindowDriver driver;
    start(driver);
    auto *desk = driver.window->office()->newCase();
    REQUIRE(desk->commit(desk->file().info));
    dossier::Note note;
    note.id = RecordId::create();
    note.text = signs(ui::TextEntry::Kind::Area, dossier::longestText + 1, QLatin1Char('x'));
    QList<Error> failures;
    QObject::connect(desk, &ui::CaseDesk::saveFailed, desk, [&](const Error &error) { failures.append(error); });
    CHECK_FALSE(desk->commit(note));
    REQUIRE(failures.size() == 1);
    CHECK(failures.first().code == ErrorCode::TooLong);
    CHECK(desk->file().notes.isEmpty());
    REQUIRE(desk->pending().size() == 1); // locking seals it
    const auto draft = desk->pending().first();
    CHECK(driver.window->office()->keepDraft(draft).has_value()); // what was kept is never refused
    CHECK(driver.window->office()->desk()->file().notes.value(0).text == note.text);
}

TEST_CASE("a draft of a kind that only a newer version knows stays a draft, and the window says why", "[limits]")
{
    WindowDriver driver;
    start(driver);
    auto *office = driver.window->office();
    auto *desk = office->newCase();
    REQUIRE(desk->commit(desk->file().info));
    const vault::Draft draft{desk->file().id, RecordId::create(), {{QStringLiteral("kind"), QStringLiteral("hologram")}}};
    const auto before = desk->file();
    const auto kept = office->keepDraft(draft);
    REQUIRE_FALSE(kept.has_value());
    CHECK(kept.error() == Error{ErrorCode::BadValue, {QStringLiteral("kind"), QStringLiteral("hologram")}});
    CHECK(office->desk()->file() == before);
}

TEST_CASE("a very long code leaves the header of its case whole", "[limits]")
{
    WindowDriver driver;
    start(driver);
    auto *desk = driver.window->office()->newCase();
    auto info = desk->file().info;
    info.reference = QStringLiteral("T-") + QString(300, QLatin1Char('9'));
    REQUIRE(desk->commit(info));
    const auto id = desk->file().id;
    driver.window->office()->closeCase();
    driver.window->workspace()->goTo({id, {}, 0, {}});
    QCoreApplication::processEvents();
    QLabel *shown = nullptr;
    for (auto *label : driver.visible<QLabel>())
        shown = label->text().startsWith(QStringLiteral("T-999")) && label->toolTip().remove(QLatin1Char('\n')) == info.reference ? label
                                                                                                                                  : shown;
    REQUIRE(shown);
    CHECK(shown->width() < driver.window->width() / 2);
    const auto *scratch = driver.button(QStringLiteral("Kladblok (F3)"));
    REQUIRE(scratch);
    CHECK(scratch->mapTo(driver.window.get(), QPoint(scratch->width(), 0)).x() <= driver.window->width());
}
