// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/backup.h"
#include "tests/ui/talks.h"

#include <QDir>

// The vault of a window and its backups, for tests of what is done with them.

namespace vw::test {

inline void lock(WindowDriver &driver)
{
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(driver.window->office() == nullptr);
}

inline QString vaultOf(const WindowDriver &driver)
{
    const auto files = QDir(driver.folder.path()).entryInfoList({QStringLiteral("*.vlagwijzer")}, QDir::Files);
    return files.isEmpty() ? QString() : files.first().absoluteFilePath();
}

inline qsizetype backupsOf(const WindowDriver &driver)
{
    return vault::backupsIn(driver.preferences.backupFolderFor(vaultOf(driver)), vaultOf(driver)).size();
}

/// A case, closed long enough ago to be erased.
inline void addClosedCase(WindowDriver &driver, const QString &reference)
{
    auto *desk = driver.window->office()->newCase();
    auto info = desk->file().info;
    info.reference = reference;
    info.state = dossier::CaseState::Closed;
    info.enteredInFile = true;
    info.closedOn = QDate(2026, 1, 5);
    info.lookAgain = QDate(2026, 12, 1);
    REQUIRE(desk->commit(info));
    driver.window->office()->closeCase();
}

} // namespace vw::test
