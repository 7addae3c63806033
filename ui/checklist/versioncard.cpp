// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/versioncard.h"

#include "core/wording/versionwords.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

namespace {

QFrame *verdictCard(const QString &title, const QStringList &lines)
{
    auto *card = frame("card");
    column(card)->addWidget(strongLabel(title));
    for (const auto &line : lines)
        column(card)->addWidget(textLabel(line));
    column(card)->addStretch(1);
    return card;
}

} // namespace

VersionCard::VersionCard(CaseDesk &desk, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap + gap / 2);
    const auto &before = desk.pack();
    const auto &after = desk.office().pack();
    const auto comparison = assessment::compareVersions(before.taxonomy, after.taxonomy, desk.assessment().list, desk.office().today());
    const wording::VersionContext words{desk.texts(), after.texts(desk.office().language(), desk.file().info.jurisdiction), desk.people()};
    layout->addWidget(headingLabel(tr("The same answers, weighed with two versions")));
    layout->addWidget(mutedLabel(tr("The outcome as it was shown stays in the case, whatever you choose. No answer is lost.")));
    auto *both = new QHBoxLayout;
    both->setSpacing(2 * gap);
    both->addWidget(verdictCard(tr("Version %1, as it is now").arg(before.taxonomy.version.text()),
                                wording::verdictLines(comparison.before, words.before)),
                    1);
    both->addWidget(verdictCard(tr("Version %1, weighed again").arg(after.taxonomy.version.text()),
                                wording::verdictLines(comparison.after, words.after)),
                    1);
    layout->addLayout(both);
    layout->addWidget(strongLabel(tr("What differs, line by line")));
    QStringList lines;
    for (const auto &difference : comparison.differences)
        lines.append(wording::differenceLine(difference, words));
    layout->addWidget(lines.isEmpty() ? textLabel(tr("Nothing differs.")) : listLabel(lines, false));
    auto *buttons = new QHBoxLayout;
    auto *take = primaryButton(tr("Continue with version %1").arg(after.taxonomy.version.text()));
    auto *keep = wayBack(plainButton(tr("Keep version %1").arg(before.taxonomy.version.text())));
    connect(take, &QPushButton::clicked, this, [this, &desk] {
        if (desk.takePresentVersion())
            Q_EMIT kept();
    });
    connect(keep, &QPushButton::clicked, this, &VersionCard::kept);
    buttons->addWidget(take);
    buttons->addWidget(keep);
    buttons->addStretch(1);
    layout->addLayout(buttons);
}

} // namespace vw::ui
