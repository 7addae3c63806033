// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/translations.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "desk/preferences.h"
#include "tests/support/fakeclock.h"
#include "tests/support/stringmaker.h"
#include "ui/parts/accessible.h"
#include "ui/parts/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/system/systemevents.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace vw::test {

/// The computer that locks its screen and sleeps when a test says so.
class FakeEvents final : public ui::SystemEvents {
public:
    void letSleep() override { ++sleepLet; }
    [[nodiscard]] Sources sources() const override { return has; }
    int sleepLet = 0;
    Sources has = Sources::Some;
};

/// The window with its hands and eyes: presses what a person sees, by its words.
class WindowDriver {
public:
    WindowDriver()
        : packs(*taxonomy::PackShelf::withBuiltIn()), clock(QDateTime(QDate(2026, 11, 3), QTime(14, 0))),
          preferences(folder.filePath(QStringLiteral("settings.ini")))
    {
        translations.install(QStringLiteral("nl"));
        ui::installAccessible();
        ui::applyLook(*qApp, ui::Look::Light);
        window = std::make_unique<ui::MainWindow>(ui::WindowSetup{packs,
                                                                  clock,
                                                                  preferences,
                                                                  crypto::KdfPolicy::cheap(),
                                                                  folder.path(),
                                                                  [] { return Result<QString>(fail(ErrorCode::FileNotFound)); },
                                                                  {},
                                                                  [this](const QString &language) { translations.install(language); },
                                                                  &events});
        window->resize(1366, 740); // the usual laptop; the screen of a test is smaller
        window->show();
    }

    /// Waits until `done` holds; fails the test after twenty seconds.
    template <typename F>
    void until(F &&done)
    {
        QElapsedTimer timer;
        timer.start();
        while (!done() && timer.elapsed() < 20000)
            QTest::qWait(10);
        REQUIRE(done());
    }

    template <typename T>
    [[nodiscard]] QList<T *> visible() const
    {
        QList<T *> list;
        for (auto *widget : window->findChildren<T *>()) {
            if (widget->isVisible())
                list.append(widget);
        }
        return list;
    }

    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        for (auto *candidate : visible<QPushButton>()) {
            if (candidate->text().simplified().startsWith(words))
                return candidate;
        }
        return nullptr;
    }

    void press(const QString &words)
    {
        INFO("button " << words.toStdString());
        auto *found = button(words);
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->click();
        QCoreApplication::processEvents();
    }

    /// A button that begins long work, which takes as long as this computer needs.
    void pressAndWait(const QString &words)
    {
        press(words);
        until([this] { return !window->office()->work().isRunning(); });
        QCoreApplication::processEvents(); // what came of it is shown with the next turn
    }

    /// The text box with this label.
    template <typename T>
    [[nodiscard]] T *box(const QString &label) const
    {
        for (auto *candidate : visible<T>()) {
            if (candidate->accessibleName().startsWith(label))
                return candidate;
        }
        return nullptr;
    }

    void type(const QString &label, const QString &text)
    {
        INFO("box " << label.toStdString());
        auto *found = box<QLineEdit>(label);
        REQUIRE(found);
        found->setFocus();
        found->clear();
        QTest::keyClicks(found, text);
    }

    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), code, modifiers);
        QCoreApplication::processEvents();
    }

    /// Everything a person could read on the window now.
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (auto *label : visible<QLabel>())
            all.append(label->text());
        for (auto *candidate : visible<QPushButton>())
            all.append(candidate->text());
        return all.join(QLatin1Char('\n'));
    }

    void makeVault(const QString &who = {})
    {
        press(QStringLiteral("Nieuwe kluis"));
        if (!who.isEmpty())
            type(QStringLiteral("Uw initialen"), who);
        type(QStringLiteral("Map"), folder.path());
        type(QStringLiteral("Wachtzin"), passphrase);
        type(QStringLiteral("Nog een keer"), passphrase);
        press(QStringLiteral("Kluis maken"));
        until([this] { return window->office() != nullptr; });
    }

    void unlock()
    {
        type(QStringLiteral("Wachtzin"), passphrase);
        press(QStringLiteral("Openen"));
        until([this] { return window->office() != nullptr; });
    }

    const QString passphrase = QStringLiteral("vier woorden die niemand raadt");
    QTemporaryDir folder;
    taxonomy::PackShelf packs;
    FakeClock clock;
    ui::Preferences preferences;
    app::Translations translations;
    FakeEvents events;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace vw::test
