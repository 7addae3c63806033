// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/keyderivation.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

class Office;
class Preferences;

/// The room "Kluis": its keys, its backups, what may be erased, and whether everything is whole.
class VaultPage : public ScrollPage {
    Q_OBJECT
public:
    VaultPage(Office &office, Preferences &preferences, const crypto::KdfPolicy &kdf, QWidget *parent = nullptr);
};

} // namespace vw::ui
