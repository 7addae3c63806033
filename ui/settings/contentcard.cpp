// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/contentcard.h"

#include "core/wording/sentences.h"
#include "desk/office.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"

#include <QFileDialog>

namespace vw::ui {

namespace {

constexpr int shownFaults = 12; ///< more say nothing new

} // namespace

ContentCard::ContentCard(Office &office, const QString &folder, QWidget *parent) : QFrame(parent), m_faults(errorLabel(this))
{
    setProperty("role", QLatin1StringView("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    layout->setSpacing(gap);
    const auto &taxonomy = office.pack().taxonomy;
    layout->addWidget(headingLabel(tr("Questions, weights and texts"), this));
    layout->addWidget(strongLabel(folder.isEmpty() ? tr("Those of the program, version %1").arg(taxonomy.version.text())
                                                   : tr("Those of the folder %1, version %2").arg(folder, taxonomy.version.text()),
                                  this));
    if (taxonomy.made.isValid())
        layout->addWidget(
            mutedLabel(tr("Made on %1. To be checked again before %2. %3")
                           .arg(showDate(taxonomy.made), showDate(taxonomy.checkBefore), taxonomy.origin.value(office.language())),
                       this));
    layout->addWidget(textLabel(tr("A folder of your own replaces them for new checklists. A case keeps the version it was made with. A "
                                   "folder with even one fault is not accepted."),
                                this));
    auto *buttons = new QHBoxLayout;
    auto *choose = plainButton(tr("Use those from a folder"), this);
    connect(choose, &QPushButton::clicked, this, &ContentCard::chooseFolder);
    buttons->addWidget(choose);
    if (!folder.isEmpty()) {
        auto *own = plainButton(tr("Back to those of the program"), this);
        connect(own, &QPushButton::clicked, this, [this] { Q_EMIT folderChosen(QString()); });
        buttons->addWidget(own);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_faults);
    addJurisdictions(office);
}

void ContentCard::addJurisdictions(const Office &office)
{
    for (const auto &place : office.pack().jurisdictions) {
        const QString name = place.name.value(office.language(), place.id);
        layout()->addWidget(
            mutedLabel(tr("%1: names and numbers to be checked again before %2.").arg(name, showDate(place.checkBefore)), this));
    }
}

void ContentCard::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder with taxonomy.json"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // Qt's own keeps no list of recent places
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ContentCard::folderChosen);
    dialog->open();
}

void ContentCard::showFaults(const QString &folder, const Faults &faults)
{
    QStringList lines{tr("The folder %1 was not accepted. What was in use stays in use.").arg(folder)};
    for (const auto &fault : faults.first(std::min<qsizetype>(faults.size(), shownFaults)))
        lines.append(wording::sentence(fault));
    if (faults.size() > shownFaults)
        lines.append(tr("and %n more fault(s)", nullptr, static_cast<int>(faults.size()) - shownFaults));
    m_faults->setText(lines.join(QLatin1Char('\n')));
    m_faults->show();
}

} // namespace vw::ui
