// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/keptlogs.h"

#include "core/wording/sentences.h"
#include "desk/office.h"
#include "ui/dossier/logwords.h"
#include "ui/parts/pieces.h"

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shownLogs = 40;
constexpr qsizetype shownLines = 200; ///< of one log; vault history --erased tells them all

} // namespace

KeptLogs::KeptLogs(Office &office, QWidget *parent) : QWidget(parent), m_office(office)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto logs = vault::keptLogs(office.session());
    if (!logs) {
        layout->addWidget(textLabel(wording::sentence(logs.error()), this));
        return;
    }
    if (logs->isEmpty()) {
        layout->addWidget(mutedLabel(tr("Nothing is kept of the logs of erased cases."), this));
        return;
    }
    layout->addWidget(mutedLabel(tr("Who did what and when in cases that were erased, without content. The number is that of the receipt, "
                                    "which says what case it was."),
                                 this));
    std::ranges::reverse(*logs);
    for (const auto &log : logs->first(std::min(logs->size(), shownLogs)))
        addLog(layout, log);
    if (logs->size() > shownLogs)
        layout->addWidget(mutedLabel(tr("and %n more", nullptr, static_cast<int>(logs->size() - shownLogs)), this));
}

void KeptLogs::addLog(QVBoxLayout *layout, const vault::KeptLog &log)
{
    auto *row = new QHBoxLayout;
    const auto day = [&](QDate date) { return m_office.locale().toString(date, u"d MMMM yyyy"_s); };
    row->addWidget(strongLabel(log.number.isEmpty() ? tr("(no number)") : log.number, this));
    row->addWidget(
        mutedLabel(
            tr("erased on %1, %n line(s), until %2", nullptr, static_cast<int>(log.lines.size())).arg(day(log.erased), day(log.until)),
            this),
        1);
    auto *show = quietButton(tr("Show lines"), this);
    show->setAccessibleName(tr("Show the lines of receipt %1").arg(log.number));
    row->addWidget(show);
    layout->addLayout(row);
    auto *place = new QVBoxLayout;
    layout->addLayout(place);
    connect(show, &QPushButton::clicked, this, [=, this] {
        show->setEnabled(false);
        place->addWidget(listLabel(wordsOf(log), false, this));
    });
}

QStringList KeptLogs::wordsOf(const vault::KeptLog &log) const
{
    QStringList words;
    for (const auto &line : log.lines.first(std::min(log.lines.size(), shownLines))) {
        const QString at = m_office.locale().toString(line.at.toLocalTime(), u"d MMM yyyy HH:mm"_s);
        words.append(line.readable ? at + u", "_s + keptLineWords(line, m_office.words()) : keptLineWords(line, m_office.words()));
    }
    if (log.lines.size() > shownLines)
        words.append(tr("and %n more", nullptr, static_cast<int>(log.lines.size() - shownLines)));
    return words;
}

} // namespace vw::ui
