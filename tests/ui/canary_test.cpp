// SPDX-License-Identifier: EUPL-1.2
// Every field filled with a word that occurs nowhere else, every way out tried; then all that was written is searched for it.
#include "tests/ui/talks.h"
#include "tests/ui/windowdriver.h"
#include "ui/referral/exporter.h"

#include <QComboBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QPlainTextEdit>

using namespace vw;
using namespace vw::test;

namespace {

const QString canary = QStringLiteral("Zebrapad");

/// The word as any program would leave it behind.
QList<QByteArray> traces()
{
    const auto utf16 = [](bool bigEndian) {
        QByteArray bytes;
        for (const QChar letter : canary) {
            const char low = static_cast<char>(letter.unicode() & 0xff), high = static_cast<char>(letter.unicode() >> 8);
            bytes += bigEndian ? high : low;
            bytes += bigEndian ? low : high;
        }
        return bytes;
    };
    return {canary.toUtf8(), utf16(false), utf16(true), canary.toUtf8().toBase64().first(9), canary.toUtf8().toHex()};
}

struct Search {
    int files = 0;
    qint64 bytes = 0;
    QStringList found;
    void in(const QString &folder, const QStringList &meant)
    {
        QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || file.size() > 200'000'000)
                continue;
            const QByteArray all = file.readAll();
            ++files;
            bytes += all.size();
            const bool hit = std::ranges::any_of(traces(), [&](const QByteArray &trace) { return all.contains(trace); }) ||
                             QFileInfo(path).fileName().contains(canary, Qt::CaseInsensitive);
            if (hit && !meant.contains(path))
                found.append(path);
        }
    }
};

/// Types the word into every box in sight; leaves each, so that it is saved.
int fillAll(const WindowDriver &driver)
{
    int filled = 0;
    for (auto *line : driver.visible<QLineEdit>()) {
        if (!line->isEnabled() || line->isReadOnly() || qobject_cast<QComboBox *>(line->parentWidget()))
            continue;
        line->setFocus();
        QTest::keyClicks(line, canary);
        ++filled;
    }
    for (auto *area : driver.visible<QPlainTextEdit>()) {
        if (!area->isEnabled() || area->isReadOnly())
            continue;
        area->setFocus();
        QTest::keyClicks(area, canary);
        ++filled;
    }
    driver.window->setFocus();
    QTest::qWait(20);
    return filled;
}

/// Answers the file dialog that is open with this path.
void saveAs(WindowDriver &driver, const QString &path)
{
    driver.until([] { return qobject_cast<QFileDialog *>(QApplication::activeModalWidget()) != nullptr; });
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTest::qWait(20);
}

} // namespace

TEST_CASE("the search for the canary finds it in every form", "[canary]")
{
    for (const QByteArray &trace : traces()) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("lek")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x') + trace + "y");
        file.close();
        Search search;
        search.in(folder.path(), {});
        CHECK(search.found.size() == 1);
    }
}

TEST_CASE("nothing that is typed is found in the clear in any file", "[canary]")
{
    WindowDriver driver;
    start(driver);
    int filled = 0;
    driver.press(QStringLiteral("Instellingen"));
    filled += fillAll(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJJJJJJJJJ"));
    filled += fillAll(driver);
    auto *page = driver.visible<ui::CasePage>().value(0);
    REQUIRE(page);
    for (const char *place : {"person:", "incident:new", "info:", "step:1", "step:2", "step:3", "step:4", "step:5"}) {
        page->jumpTo(*desk::Place::fromText(QString::fromLatin1(place)));
        QTest::qWait(20);
        for (const QString &button : {QStringLiteral("Persoon"), QStringLiteral("Slachtoffer"), QStringLiteral("Nieuw")}) {
            if (auto *add = driver.button(button); add != nullptr && add->isEnabled())
                add->click();
        }
        filled += fillAll(driver);
    }
    page->jumpTo(*desk::Place::fromText(QStringLiteral("referral:crisisblad")));
    filled += fillAll(driver);
    CHECK(filled > 40);

    // Every way out that writes a file.
    QStringList meant;
    int exports = 0;
    page->jumpTo(*desk::Place::fromText(QStringLiteral("referral:crisisblad"))); // nothing ever stops this one
    for (auto *tabs : driver.visible<QTabWidget>())
        tabs->setCurrentIndex(tabs->count() - 1);
    driver.press(QStringLiteral("Archiefkopie"));
    for (const QString &channel : {QStringLiteral("Beveiligd formulier"), QStringLiteral("USB of anders")}) {
        driver.press(channel);
        QTest::qWait(20);
        auto *save = driver.button(QStringLiteral("Pdf bewaren")) ? driver.button(QStringLiteral("Pdf bewaren"))
                                                                  : driver.button(QStringLiteral("Versleuteld bestand"));
        REQUIRE(save);
        save->click();
        const QString path = driver.folder.filePath(QStringLiteral("uit-%1.pdf").arg(++exports));
        saveAs(driver, path);
        driver.until([&] { return QFile::exists(path); });
        if (exports == 1)
            meant.append(path); // in the clear because somebody chose a channel that encrypts; the other is encrypted itself
    }
    CHECK(exports == 2);
    driver.window->lock();
    REQUIRE(driver.window->office() == nullptr);
    CHECK_FALSE(driver.window->windowTitle().contains(canary));
    driver.unlock();
    CHECK(driver.window->office()->heads().size() == 1);
    driver.window->close();
    QTest::qWait(100);

    Search search;
    search.in(driver.folder.path(), meant);
    for (const char *home : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        if (const QString folder = qEnvironmentVariable(home); !folder.isEmpty())
            search.in(folder, {});
    }
    std::printf("canary: %d fields filled, %d exports made, %d files with %lld bytes searched, found in %lld\n", filled, exports,
                search.files, static_cast<long long>(search.bytes), static_cast<long long>(search.found.size()));
    CHECK(search.found == QStringList());
    CHECK(search.files > 2);
}
