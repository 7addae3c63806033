// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/vaultpage.h"

#include "desk/office.h"
#include "ui/keeping/backupcard.h"
#include "ui/keeping/checkcard.h"
#include "ui/keeping/erasecard.h"
#include "ui/keeping/keyscard.h"
#include "ui/keeping/surroundingscard.h"

#include <QFileInfo>

namespace vw::ui {

VaultPage::VaultPage(Office &office, Preferences &preferences, const crypto::KdfPolicy &kdf, const SystemEvents *events, QWidget *parent)
    : ScrollPage(parent)
{
    content()->addWidget(titleLabel(tr("The vault"), this));
    content()->addWidget(mutedLabel(QFileInfo(office.session().path()).fileName(), this));
    content()->addWidget(new KeysCard(office, preferences, kdf, this));
    content()->addWidget(new BackupCard(office, preferences, this));
    content()->addWidget(new EraseCard(office, preferences, this));
    content()->addWidget(new CheckCard(office, preferences, this));
    content()->addWidget(new SurroundingsCard(office, preferences, events, this));
    content()->addStretch(1);
}

} // namespace vw::ui
