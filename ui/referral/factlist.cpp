// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/factlist.h"

#include "core/base/signs.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "desk/paperdraft.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"
#include "ui/parts/layoutpause.h"
#include "ui/parts/pieces.h"
#include "ui/parts/screenfuls.h"

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

QStringList linesOf(const PaperDraft &paper, const Screenfuls &part)
{
    QStringList lines;
    const auto &facts = paper.desk().file().incidents;
    for (const auto &fact : facts.mid(part.from(), part.to() - part.from()))
        lines.append(fact.id.text() + lineOf(fact));
    return lines;
}

/// As PaperDraft knows the fact.
QString keyOf(const QString &id)
{
    return desk::Place{desk::Place::Kind::Fact, id}.text();
}

} // namespace

FactList::FactList(PaperDraft &paper, QWidget *parent)
    : QWidget(parent), m_paper(paper), m_add(quietButton({}, this)),
      m_part(new Screenfuls(tr("Facts"), paper.desk().office().locale(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(strongLabel(tr("G2  Facts from the case file"), this));
    layout->addWidget(m_part);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT jumpRequested({desk::Place::Kind::Fact}); });
    connect(m_part, &Screenfuls::moved, this, [this] {
        makeRows();
        showChosen();
    });
    m_part->setTotal(m_paper.desk().file().incidents.size());
    makeRows();
}

void FactList::refresh()
{
    m_part->setTotal(m_paper.desk().file().incidents.size());
    if (m_shown != linesOf(m_paper, *m_part))
        makeRows();
    showChosen();
}

void FactList::showChosen()
{
    for (const auto &[id, chips] : m_rows) {
        QStringList chosen;
        if (m_paper.isRestricted(keyOf(id)))
            chosen.append(u"restricted"_s);
        if (m_paper.isLeftOut(id))
            chosen.append(u"left-out"_s);
        chips->setChosen(chosen);
    }
}

void FactList::makeRows()
{
    const LayoutPause pause(m_part);
    clear(m_part->rows());
    m_rows.clear();
    m_shown = linesOf(m_paper, *m_part);
    const auto &facts = m_paper.desk().file().incidents;
    for (const auto &fact : facts.mid(m_part->from(), m_part->to() - m_part->from())) {
        const QString id = fact.id.text(), line = lineOf(fact);
        auto *row = new QWidget(m_part);
        auto *both = new QVBoxLayout(row);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(gap);
        both->addWidget(textLabel(line, row));
        auto *chips = new ChipRow(ChipRow::Mode::Any, {{u"restricted"_s, tr("Part S only")}, {u"left-out"_s, tr("Leave out")}}, row);
        chips->setAccessibleName(line);
        connect(chips, &ChipRow::changed, this, [this, id](const QStringList &chosen) { choose(id, chosen); });
        both->addWidget(chips);
        m_part->rows()->addWidget(row);
        m_rows.append({id, chips});
    }
    m_add->setText(facts.isEmpty() ? tr("Add the first fact in the case file") : tr("Add or change facts in the case file"));
}

void FactList::choose(const QString &id, const QStringList &chosen)
{
    if (const bool leftOut = chosen.contains("left-out"_L1); leftOut != m_paper.isLeftOut(id))
        m_paper.setLeftOut(id, leftOut);
    else
        m_paper.setRestricted(keyOf(id), chosen.contains("restricted"_L1));
}

} // namespace vw::ui
