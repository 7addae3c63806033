// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/factlist.h"

#include "core/base/signs.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/referral/paperdraft.h"
#include "ui/shell/casedesk.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shownLength = 110;

QString lineOf(const dossier::Incident &fact)
{
    const QString date = fact.when ? showDate(*fact.when) : FactList::tr("no date");
    const QString what = fact.what.size() > shownLength ? fact.what.left(shownLength) + u'…' : fact.what;
    return u"%1: %2"_s.arg(date, plainLine(what));
}

QStringList linesOf(const PaperDraft &paper)
{
    QStringList lines;
    for (const auto &fact : paper.desk().file().incidents)
        lines.append(fact.id.text() + lineOf(fact));
    return lines;
}

} // namespace

FactList::FactList(PaperDraft &paper, QWidget *parent) : QWidget(parent), m_paper(paper), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
    build();
}

void FactList::refresh()
{
    if (m_shown != linesOf(m_paper))
        build();
    for (const auto &[id, chips] : m_rows) {
        QStringList chosen;
        if (m_paper.isRestricted(u"incident:"_s + id))
            chosen.append(u"restricted"_s);
        if (m_paper.isLeftOut(id))
            chosen.append(u"left-out"_s);
        chips->setChosen(chosen);
    }
}

void FactList::build()
{
    clear(m_layout);
    m_rows.clear();
    m_shown = linesOf(m_paper);
    m_layout->addWidget(strongLabel(tr("G2  Facts from the file"), this));
    for (const auto &fact : m_paper.desk().file().incidents) {
        const QString id = fact.id.text(), line = lineOf(fact);
        m_layout->addWidget(textLabel(line, this));
        auto *chips = new ChipRow(ChipRow::Mode::Any, {{u"restricted"_s, tr("Part S only")}, {u"left-out"_s, tr("Leave out")}}, this);
        chips->setAccessibleName(line);
        connect(chips, &ChipRow::changed, this, [this, id](const QStringList &chosen) { choose(id, chosen); });
        m_layout->addWidget(chips);
        m_rows.append({id, chips});
    }
    auto *add = quietButton(m_rows.isEmpty() ? tr("Add the first fact in the file") : tr("Add or change facts in the file"), this);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT jumpRequested(u"incident:"_s); });
    m_layout->addWidget(add, 0, Qt::AlignLeft);
}

void FactList::choose(const QString &id, const QStringList &chosen)
{
    const QString key = u"incident:"_s + id;
    if (const bool leftOut = chosen.contains("left-out"_L1); leftOut != m_paper.isLeftOut(id))
        m_paper.setLeftOut(id, leftOut);
    else
        m_paper.setRestricted(key, chosen.contains("restricted"_L1));
}

} // namespace vw::ui
