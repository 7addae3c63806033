// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "ui/parts/desknames.h"

#include <functional>
#include <optional>

class QString;

namespace vw::ui {

class NoticeBar;
class SystemEvents;

/// What is to be said of a vault when work in it begins: what unlocking found, which somebody must answer; and what may be put away: a backup
/// that failed. Each stands in the room "Kluis" as well.
void tellAboutVault(NoticeBar &notices, Office &office, const std::optional<Error> &backupError, bool backupFailedAtEnd);

/// What around it makes it less safe. That nothing tells of a locked screen is told once on this computer, and again when it was otherwise between.
/// `events`: null when the computer tells nothing.
void tellSurroundings(NoticeBar &notices, Preferences &preferences, const QString &vaultPath, const SystemEvents *events);

/// The file went from under the window: until the vault is written elsewhere nothing is saved, and that is said until it was put back.
void tellMoved(NoticeBar &notices, Office &office, const std::function<void()> &askNewPlace);

} // namespace vw::ui
