// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/keyderivation.h"
#include "ui/parts/desknames.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

class SystemEvents;

/// The room "Kluis": its keys, its backups, what may be erased, whether everything is whole, and what is around it.
class VaultPage : public ScrollPage {
    Q_OBJECT
public:
    VaultPage(Office &office, Preferences &preferences, const crypto::KdfPolicy &kdf, const SystemEvents *events,
              QWidget *parent = nullptr);
};

} // namespace vw::ui
