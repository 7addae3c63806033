// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vw::ui {

/// Asks for a new file for a vault that is no longer at its place. Nothing is overwritten; the dialog goes with its parent, so locking never waits.
void askNewPlace(QWidget *parent, const QString &vaultPath, const std::function<void(const QString &)> &chosen);

} // namespace vw::ui
