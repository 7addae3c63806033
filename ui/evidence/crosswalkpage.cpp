// SPDX-License-Identifier: EUPL-1.2
#include "ui/evidence/crosswalkpage.h"

#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/pieces.h"

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using assessment::ItemCoverage;
using State = ItemCoverage::State;

CrosswalkPage::CrosswalkPage(CaseDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_items(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap + gap / 2);
    layout->addWidget(headingLabel(tr("Alongside other lists")));
    layout->addWidget(mutedLabel(tr("Which items of another list these answers already touch. Numbers only: the words belong to their "
                                    "makers. This is not a score on that list, and a touched item is not a completed item.")));
    QList<std::pair<QString, QString>> options;
    const auto &instruments = desk.pack().taxonomy.instruments;
    for (const auto &instrument : instruments)
        options.append({instrument.id, instrument.itemWords.isEmpty() ? instrument.id : instrument.name});
    auto *chips = new ChipRow(ChipRow::Mode::One, options, this);
    chips->setAccessibleName(tr("Which list"));
    chips->setChosen({instruments.first().id});
    layout->addWidget(chips);
    m_items->setSpacing(gap);
    layout->addLayout(m_items);
    connect(chips, &ChipRow::changed, this, [this](const QStringList &chosen) { show(chosen.value(0)); });
    show(instruments.first().id);
}

void CrosswalkPage::show(const QString &id)
{
    clear(m_items);
    const auto &taxonomy = m_desk.pack().taxonomy;
    const auto *instrument = taxonomy.instrument(id);
    if (!instrument)
        return;
    const auto answers = assessment::effectiveAnswers(taxonomy, m_desk.assessment().list, m_desk.office().today());
    const auto items = assessment::coverageOf(taxonomy, answers, *instrument);
    const auto count = [&](State state) { return static_cast<int>(std::ranges::count(items, state, &ItemCoverage::state)); };
    m_items->addWidget(strongLabel(instrument->name));
    if (const QString card = instrument->card.value(m_desk.office().language()); !card.isEmpty()) {
        QStringList read;
        for (const auto &source : instrument->sources)
            if (const auto *known = taxonomy.source(source))
                read.append(known->reference);
        m_items->addWidget(textLabel(card));
        m_items->addWidget(mutedLabel(tr("Source: %1").arg(read.join(u"; "_s))));
    }
    if (items.isEmpty()) // its questions were not seen: nothing can be laid beside it
        return;
    m_items->addWidget(textLabel(tr("%1 items: %2 touched by an answer, %3 open, %4 not asked here.")
                                     .arg(items.size())
                                     .arg(count(State::Answered))
                                     .arg(count(State::Open))
                                     .arg(count(State::NotAsked))));
    if (!instrument->seen)
        m_items->addWidget(mutedLabel(tr("The order of the items is from memory and has not been checked yet: provisional.")));
    addItems(*instrument, items, State::Open, tr("Open: not discussed, or not known"));
    addItems(*instrument, items, State::Answered, tr("Touched by an answer"));
    addItems(*instrument, items, State::NotAsked, tr("Not asked here"));
}

void CrosswalkPage::addItems(const taxonomy::Instrument &instrument, const QList<ItemCoverage> &items, State state, const QString &title)
{
    if (std::ranges::none_of(items, [&](const auto &item) { return item.state == state; }))
        return;
    m_items->addWidget(headingLabel(title));
    for (const auto &item : items) {
        if (item.state != state)
            continue;
        auto *row = frame("soft");
        const QString words = instrument.itemWords.value(item.item).value(m_desk.office().language());
        column(row)->setSpacing(2);
        column(row)->addWidget(strongLabel(words.isEmpty() ? tr("Item %1").arg(item.item) : u"%1. %2"_s.arg(item.item, words)));
        for (const int question : item.questions) {
            const auto &id = m_desk.pack().taxonomy.questions.at(question).id;
            auto *go = quietButton(u"→ "_s + wording::fill(m_desk.texts().find(u"questions"_s, id.text(), u"title"_s), m_desk.people()));
            connect(go, &QPushButton::clicked, this, [this, id] { Q_EMIT questionChosen(id); });
            column(row)->addWidget(go, 0, Qt::AlignLeft);
        }
        m_items->addWidget(row);
    }
}

} // namespace vw::ui
