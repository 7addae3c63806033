// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/ui/windowdriver.h"
#include "ui/checklist/questionrow.h"
#include "ui/shell/casepage.h"

// A new vault, and a talk by keyboard: where the walks through the window begin.

namespace vw::test {

inline ui::CaseDesk &deskOf(const WindowDriver &driver)
{
    REQUIRE(driver.window->office());
    REQUIRE(driver.window->office()->desk());
    return *driver.window->office()->desk();
}

inline void start(WindowDriver &driver)
{
    driver.makeVault();
    driver.press(QStringLiteral("Zorg"));
    driver.press(QStringLiteral("Aan de slag"));
    REQUIRE(driver.window->workspace());
}

/// To a place in the open case: "facts:", "question:danger.now".
inline void jump(const WindowDriver &driver, const QString &place)
{
    for (auto *page : driver.visible<ui::CasePage>())
        page->jumpTo(*desk::Place::fromText(place));
    QCoreApplication::processEvents();
}

/// F2, with whom, alone, how; then one key per first question.
inline void callWith(WindowDriver &driver, const QString &alone, const QString &keys)
{
    driver.key(Qt::Key_F2);
    for (auto *chips : driver.visible<QWidget>()) {
        if (chips->accessibleName() != QStringLiteral("Alleen en veilig"))
            continue;
        for (auto *chip : chips->findChildren<QPushButton *>()) {
            if (chip->text() == alone)
                chip->click();
        }
    }
    driver.press(QStringLiteral("telefoon"));
    REQUIRE(deskOf(driver).assessment().list.round.channel == assessment::Channel::Phone);
    auto rows = driver.visible<ui::QuestionRow>();
    REQUIRE(rows.size() == 12);
    CHECK(QApplication::focusWidget() == rows.first()); // the choices are made: on to the first question
    rows.first()->takeFocus();
    for (const QChar letter : keys) {
        auto *before = QApplication::focusWidget();
        driver.key(static_cast<Qt::Key>(letter.unicode()));
        if (QApplication::focusWidget() == before) // a yes unfolds and waits; the arrow goes on
            driver.key(Qt::Key_Down);
    }
}

} // namespace vw::test
