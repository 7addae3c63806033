// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/factspage.h"

#include "desk/office.h"
#include "ui/dossier/factcard.h"

#include <algorithm>

namespace vw::ui {

using dossier::Incident;

FactsPage::FactsPage(CaseDesk &desk, QWidget *parent) : CardPage(desk, parent)
{
    content()->addWidget(titleLabel(tr("Facts"), this));
    content()->addWidget(mutedLabel(tr("What was done, by whom, when, with what result. Write as if the client will read this."), this));
    m_columns = buildColumns();
    content()->addWidget(m_columns);
    content()->addWidget(buildList(tr("Facts"), tr("No facts yet"),
                                   tr("What happened appears here, one event at a time, with the date and how you know it. If you do not "
                                      "know the exact date, give a month or a year.")));
    m_add = primaryButton(tr("Add fact"), this);
    connect(m_add, &QPushButton::clicked, this, &FactsPage::addFact);
    content()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(&desk, &CaseDesk::changed, this, [this](RecordKind kind) {
        if (kind == RecordKind::Incident)
            recordsChanged();
    });
}

/// The button stands under the last fact; above a list whose end is far away.
void FactsPage::synced()
{
    m_columns->setVisible(total() > 0);
    const int place = showsAll() ? content()->count() - 1 : content()->indexOf(m_columns);
    if (const bool isAbove = content()->indexOf(m_add) < content()->indexOf(m_columns); isAbove == showsAll()) {
        content()->removeWidget(m_add);
        content()->insertWidget(place, m_add, 0, Qt::AlignLeft);
    }
}

QWidget *FactsPage::buildColumns()
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(2 * gap, 0, 2 * gap, 0);
    row->setSpacing(2 * gap);
    const auto add = [&](const QString &text, int width) {
        auto *label = mutedLabel(text, holder);
        if (width > 0)
            label->setFixedWidth(width);
        row->addWidget(label, width > 0 ? 0 : 1);
    };
    add(tr("When"), FactCard::whenWidth);
    add(tr("Who"), FactCard::whoWidth);
    add(tr("What"), 0);
    add(tr("Source"), FactCard::sourceWidth);
    row->addSpacing(150); // the buttons of the rows
    return holder;
}

QList<RecordId> FactsPage::order() const
{
    QList<const Incident *> facts;
    facts.reserve(desk().file().incidents.size());
    for (const auto &fact : desk().file().incidents)
        facts.append(&fact);
    std::ranges::stable_sort(facts, [](const Incident *a, const Incident *b) {
        if (a->when && b->when)
            return std::tuple(a->when->first(), a->time) < std::tuple(b->when->first(), b->time);
        return a->when && !b->when;
    });
    QList<RecordId> ids;
    for (const auto *fact : facts)
        ids.append(fact->id);
    return ids;
}

EntityCard *FactsPage::makeCard(RecordId id)
{
    const auto &facts = desk().file().incidents;
    return new FactCard(desk(), *std::ranges::find(facts, id, &Incident::id), this);
}

void FactsPage::addFact()
{
    Incident fact;
    fact.id = RecordId::create();
    // whole seconds, as the vault keeps them
    fact.entered = QDateTime::fromSecsSinceEpoch(desk().office().clock().now().toSecsSinceEpoch());
    addFresh(new FactCard(desk(), fact, this));
}

} // namespace vw::ui
