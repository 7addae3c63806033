// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/translations.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "desk/preferences.h"
#include "tests/bench/inventedvault.h"
#include "ui/parts/theme.h"
#include "ui/shell/casepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// The real window, driven from inside: the time from an event until all that followed from it is done and painted.

namespace vw::bench {

/// Everything that is due now: posted events, layouts, paints, and what was to be deleted.
inline void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Milliseconds until painted.
template <typename Work>
double painted(Work work)
{
    settle();
    return timed([&] {
               work();
               settle();
           }) /
           perMilli;
}

class BenchWindow {
public:
    explicit BenchWindow(const QString &vault)
        : m_packs(*taxonomy::PackShelf::withBuiltIn()), m_preferences(m_folder.filePath(u"settings.ini"_s))
    {
        m_preferences.setMakesBackups(false); // a copy of the whole vault is measured by vw-bench
        m_translations.install(u"nl"_s);
        ui::applyLook(*qApp, ui::Look::Light);
        window = std::make_unique<ui::MainWindow>(ui::WindowSetup{m_packs,
                                                                  m_clock,
                                                                  m_preferences,
                                                                  crypto::KdfPolicy::cheap(),
                                                                  m_folder.path(),
                                                                  [] { return Result<QString>(fail(ErrorCode::FileNotFound)); },
                                                                  {},
                                                                  [this](const QString &language) { m_translations.install(language); },
                                                                  nullptr});
        window->resize(1366, 740);
        window->show();
        (void)QTest::qWaitForWindowExposed(window.get());
        QApplication::setActiveWindow(window.get()); // where no window manager does
        window->openVault(vault);
        settle();
    }

    /// Milliseconds from Enter to the painted page, the cheap derivation in it.
    double unlock()
    {
        visible<QLineEdit>().first()->setText(QLatin1StringView(benchPassphrase));
        auto *open = button(u"Openen"_s);
        return painted([&] {
            open->click();
            while (!window->workspace())
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        });
    }
    double lock()
    {
        return painted([&] { window->lock(); });
    }
    double openCase(const QString &reference)
    {
        for (const auto &head : window->office()->heads()) {
            if (head.reference == reference)
                return painted([&] { window->workspace()->goTo({head.id, {}, 0, {}}); });
        }
        stop(u"no case "_s + reference);
    }
    [[nodiscard]] ui::CaseDesk &desk() const { return *window->office()->desk(); }
    [[nodiscard]] QTabBar *tabs() const { return window->findChild<ui::CasePage *>()->findChild<QTabBar *>(); }
    double openTab(int tab)
    {
        return painted([&] { tabs()->setCurrentIndex(tab); });
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
        for (auto *each : visible<QPushButton>()) {
            if (each->text().simplified().startsWith(words))
                return each;
        }
        stop(u"no button "_s + words);
    }
    void key(Qt::Key code, const QString &text = {}) const
    {
        auto *focus = QApplication::focusWidget();
        QTest::sendKeyEvent(QTest::Click, focus ? focus : window.get(), code, text, Qt::NoModifier, -1);
    }

private:
    QTemporaryDir m_folder;
    taxonomy::PackShelf m_packs;
    SystemClock m_clock;
    ui::Preferences m_preferences;
    app::Translations m_translations;

public:
    std::unique_ptr<ui::MainWindow> window; ///< goes before what it looks at
};

/// The longest turn of the event loop within so many milliseconds: how long a key would wait.
inline double longestTurn(int milliseconds)
{
    double longest = 0;
    QElapsedTimer all;
    all.start();
    while (all.elapsed() < milliseconds) {
        longest = std::max(longest, timed([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 1); }) / perMilli);
        QTest::qSleep(1);
    }
    return longest;
}

} // namespace vw::bench
