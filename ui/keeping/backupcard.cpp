// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/backupcard.h"

#include "core/vault/backup.h"
#include "core/wording/sentences.h"
#include "desk/office.h"
#include "desk/preferences.h"
#include "ui/parts/pieces.h"
#include "ui/parts/staleuntilshown.h"
#include "ui/parts/tickbox.h"

#include <QFileDialog>

namespace vw::ui {

BackupCard::BackupCard(Office &office, Preferences &preferences, QWidget *parent)
    : QFrame(parent), m_office(office), m_preferences(preferences), m_state(strongLabel({}, this)), m_where(mutedLabel({}, this)),
      m_said(mutedLabel({}, this)), m_error(errorLabel(this))
{
    setProperty("role", QLatin1StringView("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    layout->setSpacing(gap);
    layout->addWidget(headingLabel(tr("Backups"), this));
    layout->addWidget(textLabel(tr("A backup is an encrypted copy of the whole vault. It opens with the keys of that day. Keep one on "
                                   "another disk too: if a laptop is stolen, both are gone."),
                                this));
    auto *on = new TickBox(tr("Make a backup each time the vault is locked or closed"), this);
    on->showTicked(preferences.makesBackups() && !office.practice().exercise);
    on->setEnabled(!office.practice().exercise);
    layout->addWidget(on);
    for (auto *label : {m_state, m_where, m_said, m_error})
        layout->addWidget(label);
    auto *buttons = new QHBoxLayout;
    auto *now = plainButton(tr("Make a backup now"), this), *choose = plainButton(tr("Another folder"), this);
    buttons->addWidget(now);
    buttons->addWidget(choose);
    if (!preferences.backupFolder().isEmpty()) {
        auto *beside = quietButton(tr("Next to the vault again"), this);
        buttons->addWidget(beside);
        connect(beside, &QPushButton::clicked, this, [this] {
            m_preferences.setBackupFolder({});
            refresh();
        });
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(
        mutedLabel(tr(R"(To restore a backup: lock the vault, choose "Another vault", then "Restore a backup or rescue a vault".)"), this));
    connect(on, &TickBox::ticked, this, [this](bool makes) {
        m_preferences.setMakesBackups(makes);
        refresh();
    });
    connect(now, &QPushButton::clicked, this, &BackupCard::makeNow);
    connect(choose, &QPushButton::clicked, this, &BackupCard::chooseFolder);
    m_said->hide();
    auto *look = new StaleUntilShown(this, [this] { refresh(); });
    connect(&office, &Office::workEnded, look, &StaleUntilShown::touch); // an erasure makes and removes backups
}

QString BackupCard::folder() const
{
    return m_preferences.backupFolderFor(m_office.session().path());
}

void BackupCard::refresh()
{
    const auto files = vault::backupsIn(folder(), m_office.session().path());
    QString state = tr("There is no backup yet.");
    if (!files.isEmpty())
        state = tr("%n backup(s). The newest is from %1.", nullptr, static_cast<int>(files.size()))
                    .arg(m_office.locale().toString(files.first().made, QStringLiteral("d MMMM yyyy, HH:mm")));
    if (m_office.practice().exercise)
        state = tr("A practice vault does not make backups automatically.");
    else if (!m_preferences.makesBackups())
        state += QLatin1Char(' ') + tr("No backups are made automatically now.");
    m_state->setText(state);
    m_where->setText(tr("Folder: %1").arg(folder()));
}

void BackupCard::makeNow()
{
    using Made = Result<vault::BackupMade>;
    m_office.inBackground<Made>(
        {tr("The backup is being made and checked."), tr("Stop")}, this,
        [folder = folder(), &clock = m_office.clock()](vault::Session &session, Progress &progress) {
            return vault::backUp(session, folder, clock, &progress);
        },
        [this](const Made &made) {
            m_said->setText(!made         ? QString()
                            : made->isNew ? tr("Made and checked: %1").arg(made->path)
                                          : tr("Nothing has changed since the newest backup."));
            m_error->setText(made ? QString() : wording::sentence(made.error()));
            m_said->setVisible(made.has_value());
            m_error->setVisible(!made);
            refresh();
        });
}

void BackupCard::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for backups"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_preferences.setBackupFolder(chosen);
        refresh();
    });
    dialog->open();
}

} // namespace vw::ui
