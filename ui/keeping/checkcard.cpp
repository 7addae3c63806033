// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/checkcard.h"

#include "core/wording/sentences.h"
#include "desk/office.h"
#include "desk/preferences.h"
#include "ui/dossier/logwords.h"
#include "ui/keeping/keptlogs.h"
#include "ui/parts/pieces.h"

#include <algorithm>

namespace vw::ui {

namespace {

constexpr int shownFindings = 20;
constexpr qsizetype shownLines = 60;

} // namespace

CheckCard::CheckCard(Office &office, Preferences &preferences, QWidget *parent)
    : QFrame(parent), m_office(office), m_preferences(preferences), m_found(new QVBoxLayout)
{
    setProperty("role", QLatin1StringView("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    layout->setSpacing(gap);
    layout->addWidget(headingLabel(tr("Is everything intact?"), this));
    layout->addWidget(textLabel(tr("The program opens every part of every case and checks it against the sealed log. Anything damaged, "
                                   "missing, swapped or restored from earlier is named; the rest stays open to you."),
                                this));
    auto *row = new QHBoxLayout;
    auto *check = plainButton(tr("Check the vault"), this), *log = quietButton(tr("Log of the vault"), this),
         *erased = quietButton(tr("Lines of erased cases"), this);
    row->addWidget(check);
    row->addWidget(log);
    row->addWidget(erased);
    row->addStretch(1);
    layout->addLayout(row);
    m_found->setSpacing(4);
    layout->addLayout(m_found);
    connect(check, &QPushButton::clicked, this, &CheckCard::check);
    connect(log, &QPushButton::clicked, this, &CheckCard::showLog);
    connect(erased, &QPushButton::clicked, this, &CheckCard::showKeptLogs);
}

void CheckCard::check()
{
    struct Checked {
        Result<QList<Error>> findings;
        desk::LeftOvers left;
    };
    clear(m_found);
    m_office.inBackground<Checked>(
        {tr("The vault is being checked."), tr("Stop checking")}, this,
        [folder = m_preferences.backupFolderFor(m_office.session().path())](vault::Session &session, Progress &progress) {
            return Checked{session.verify(&progress), desk::clearLeftOvers(session, folder)};
        },
        [this](const Checked &checked) {
            show(checked.findings);
            show(checked.left);
            dropPassedLogs();
        });
}

void CheckCard::show(const Result<QList<Error>> &findings)
{
    if (!findings && findings.error().code == ErrorCode::Stopped) {
        m_found->addWidget(textLabel(tr("Stopped. The vault was not checked completely."), this));
        return;
    }
    if (!findings || !findings->isEmpty()) {
        const auto names = m_office.store().names();
        const auto found = findings ? *findings : QList<Error>{findings.error()};
        const auto all = names ? wording::named(found, *names) : found;
        QStringList lines;
        for (const auto &finding : all.first(std::min<qsizetype>(all.size(), shownFindings)))
            lines.append(wording::sentence(finding));
        if (all.size() > shownFindings)
            lines.append(tr("and %n more", nullptr, static_cast<int>(all.size()) - shownFindings));
        m_found->addWidget(strongLabel(
            tr("Damage was found. Keep working, but make a backup now. Then open an older backup and copy over what is missing."), this));
        m_found->addWidget(listLabel(lines, false, this));
        return;
    }
    m_found->addWidget(strongLabel(tr("No damage. Everything opens and matches the log."), this));
    m_found->addWidget(mutedLabel(
        tr("Checked on %1.").arg(m_office.locale().toString(m_office.clock().now(), QStringLiteral("d MMMM yyyy, HH:mm"))), this));
}

/// Copies that a killed program left unfinished are still copies of the vault.
void CheckCard::show(const desk::LeftOvers &left)
{
    if (left.taken > 0)
        m_found->addWidget(
            textLabel(tr("%n unfinished copy(ies) that were left behind are being removed.", nullptr, static_cast<int>(left.taken)), this));
    for (const QString &path : left.stayed)
        m_found->addWidget(textLabel(tr("An unfinished copy of the vault is still here, and could not be removed: %1").arg(path), this));
}

/// A vault that is never locked would keep them for ever.
void CheckCard::dropPassedLogs()
{
    const auto dropped = vault::dropPassedLogs(m_office.session());
    if (dropped && *dropped > 0)
        m_found->addWidget(textLabel(tr("%n log line(s) of erased cases have passed the retention period and are being removed.", nullptr,
                                        static_cast<int>(*dropped)),
                                     this));
}

void CheckCard::showKeptLogs()
{
    clear(m_found);
    m_found->addWidget(new KeptLogs(m_office, this));
}

void CheckCard::showLog()
{
    clear(m_found);
    const auto lines = m_office.session().vaultJournal();
    if (!lines) {
        m_found->addWidget(textLabel(wording::sentence(lines.error()), this));
        return;
    }
    QStringList words;
    for (auto line = lines->crbegin(); line != lines->crend() && words.size() < shownLines; ++line)
        words.append(QStringLiteral("%1, %2: %3")
                         .arg(m_office.locale().toString(line->at.toLocalTime(), QStringLiteral("d MMM yyyy HH:mm")), line->who,
                              vaultLineWords(*line, m_office.words())));
    m_found->addWidget(
        mutedLabel(tr("Newest first: keys, settings, erasures and moves. What happens in a case is in the log of that case."), this));
    m_found->addWidget(listLabel(words, false, this));
}

} // namespace vw::ui
