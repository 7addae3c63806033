// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/place.h"

#include <QList>
#include <QString>

namespace vw::ui {

class SystemEvents;

/// What is wrong with keeping a vault there; empty for a folder on this computer.
[[nodiscard]] QString placeWarning(const vault::Place &place);

/// What around an open vault makes it less safe than it could be.
struct Weakness {
    QString key; ///< "place", "swap" or "locks"
    QString sentence;
};
/// Told when work begins, and in the room "Kluis" as long as it is so. `events`: null when the computer tells nothing.
[[nodiscard]] QList<Weakness> weaknesses(const QString &vaultPath, const SystemEvents *events);

} // namespace vw::ui
