// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/factspage.h"

#include "core/dossier/tell.h"
#include "desk/office.h"
#include "ui/dossier/factcard.h"
#include "ui/dossier/factfilter.h"
#include "ui/dossier/owncopies.h"
#include "ui/parts/clipboard.h"
#include "ui/parts/theme.h"

#include <algorithm>

namespace vw::ui {

using dossier::Incident;

FactsPage::FactsPage(CaseDesk &desk, QWidget *parent) : CardPage(desk, parent)
{
    content()->addWidget(titleLabel(tr("Facts"), this));
    content()->addWidget(mutedLabel(tr("What was done, by whom, when, with what result. Write as if the client will read this."), this));
    buildTools();
    m_columns = buildColumns();
    content()->addWidget(m_columns);
    content()->addWidget(buildList(tr("Facts"), tr("No facts yet"),
                                   tr("What happened appears here, one event at a time, with the date and how you know it. If you do not "
                                      "know the exact date, give a month or a year.")));
    auto *add = primaryButton(tr("Add fact"), this);
    connect(add, &QPushButton::clicked, this, &FactsPage::addFact);
    letAdd(add, m_columns);
    connect(&desk, &CaseDesk::changed, this, [this](RecordKind kind) {
        if (kind == RecordKind::Incident) {
            m_filter->refresh();
            recordsChanged();
        }
    });
}

void FactsPage::buildTools()
{
    m_filter = new FactFilter(desk(), this);
    content()->addWidget(m_filter);
    connect(m_filter, &FactFilter::changed, this, &FactsPage::recordsChanged);
    m_clipboard = new SecretClipboard(this);
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    m_count = mutedLabel({}, tools);
    m_count->setWordWrap(false);
    m_all = quietButton({}, tools);
    m_copy = quietButton(tr("Copy the selected facts as text"), tools);
    row->addWidget(m_count);
    row->addWidget(m_all);
    row->addWidget(m_copy);
    row->addWidget(clipboardNote(*m_clipboard, tools), 1);
    row->addStretch(1);
    content()->addWidget(tools);
    m_own = new OwnCopies(desk(), insight::OwnRecord::Facts, this);
    content()->addWidget(m_own);
    connect(m_copy, &QPushButton::clicked, this, &FactsPage::copySelected);
    connect(m_all, &QPushButton::clicked, this, [this] {
        const auto &shown = listed();
        const bool everyOne = std::ranges::all_of(shown, [this](RecordId id) { return m_selected.contains(id); });
        for (const auto &id : shown)
            everyOne ? void(m_selected.remove(id)) : void(m_selected.insert(id));
        recordsChanged();
    });
}

void FactsPage::showTools()
{
    const auto all = static_cast<int>(desk().file().incidents.size());
    const auto &shown = listed();
    m_selected.removeIf([&](RecordId id) { return !factOf(id); });
    m_filter->setVisible(all > 0);
    m_count->setText(m_selected.isEmpty()
                         ? (m_filter->isOn() ? tr("%1 of %n facts", nullptr, all).arg(shown.size()) : tr("%n fact(s)", nullptr, all))
                         : tr("%n selected", nullptr, static_cast<int>(m_selected.size())));
    const bool everyOne = !shown.isEmpty() && std::ranges::all_of(shown, [this](RecordId id) { return m_selected.contains(id); });
    m_all->setText(everyOne ? tr("Select none") : tr("Select all"));
    m_copy->setEnabled(!m_selected.isEmpty());
    m_count->parentWidget()->setVisible(all > 0);
    m_own->setVisible(all > 0);
}

void FactsPage::copySelected()
{
    QStringList lines;
    for (const auto *fact : desk().file().inOrderOfTime()) {
        if (m_selected.contains(fact->id))
            lines.append(dossier::lineOf(fact, desk().words(), desk().office().locale()));
    }
    if (desk().log(QStringLiteral("copy"), {{QStringLiteral("kind"), QStringLiteral("facts")}})) // without a line nothing leaves
        m_clipboard->copy(lines.join(QLatin1Char('\n')));
}

const Incident *FactsPage::factOf(RecordId id) const
{
    return dossier::findIn<Incident>(desk().file(), id);
}

void FactsPage::made(EntityCard *card)
{
    card->letSelect(m_selected.contains(card->id()));
    connect(card, &EntityCard::selected, this, [this, id = card->id()](bool on) {
        on ? void(m_selected.insert(id)) : void(m_selected.remove(id));
        showTools();
    });
}

QString FactsPage::headingOver(RecordId id, RecordId before) const
{
    const auto *fact = factOf(id), *earlier = factOf(before);
    if (!fact)
        return {};
    const QString name = m_filter->groupOf(*fact);
    return earlier && m_filter->groupOf(*earlier) == name ? QString() : name;
}

void FactsPage::synced()
{
    showTools();
    for (auto *card : findChildren<EntityCard *>())
        if (card->isSaved())
            card->letSelect(m_selected.contains(card->id()));
    m_columns->setVisible(total() > 0);
}

QWidget *FactsPage::buildColumns()
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    constexpr int tickWidth = 28;
    row->setContentsMargins(4 * gap + tickWidth, 0, 2 * gap, 0);
    row->setSpacing(2 * gap);
    const auto add = [&](const QString &text, int width) {
        auto *label = mutedLabel(text, holder);
        if (width > 0)
            label->setFixedWidth(inLetters(width));
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
    struct Sorted {
        QString group;
        const Incident *fact;
    };
    QList<Sorted> facts;
    for (const auto &fact : desk().file().incidents) {
        if (m_filter->lets(fact))
            facts.append({m_filter->groupKey(fact), &fact});
    }
    const bool isGrouped = m_filter->group() != FactFilter::Group::None;
    std::ranges::stable_sort(facts, [isGrouped](const Sorted &a, const Sorted &b) {
        if (isGrouped && a.group != b.group)
            return a.group < b.group;
        if (a.fact->when && b.fact->when)
            return std::tuple(a.fact->when->first(), a.fact->time) < std::tuple(b.fact->when->first(), b.fact->time);
        return a.fact->when && !b.fact->when;
    });
    QList<RecordId> ids;
    for (const auto &each : std::as_const(facts))
        ids.append(each.fact->id);
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
