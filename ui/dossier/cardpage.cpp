// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/cardpage.h"

#include <QTimer>

#include <algorithm>

namespace vw::ui {

CardPage::CardPage(CaseDesk &desk, QWidget *parent) : ScrollPage(parent), m_desk(desk) {}

QWidget *CardPage::buildList(const QString &emptyTitle, const QString &emptyText)
{
    auto *holder = new QWidget(this);
    m_list = new QVBoxLayout(holder);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(gap);
    m_empty = frame("soft", holder);
    column(m_empty)->addWidget(strongLabel(emptyTitle, m_empty));
    column(m_empty)->addWidget(textLabel(emptyText, m_empty));
    m_list->addWidget(m_empty);
    return holder;
}

void CardPage::watch(EntityCard *card)
{
    connect(card, &EntityCard::opened, card, [this, card] {
        QTimer::singleShot(0, card, [this, card] { ensureWidgetVisible(card, 0, 2 * gap); }); // when the form has its place
    });
    connect(card, &EntityCard::closed, this, &CardPage::arrange);
    connect(card, &EntityCard::discarded, this, [this, card] {
        drop(card);
        arrange();
    });
    connect(card, &EntityCard::nextWanted, this, [this] { next(); });
    m_cards.append(card);
    m_list->addWidget(card);
}

void CardPage::drop(EntityCard *card)
{
    m_cards.removeOne(card);
    m_list->removeWidget(card);
    card->hide();
    card->deleteLater();
}

void CardPage::addFresh(EntityCard *card)
{
    watch(card);
    arrange();
    card->open();
}

void CardPage::sync()
{
    const auto ids = order();
    const auto known = m_cards;
    for (auto *card : known) {
        if (!ids.contains(card->id()) && !(card->isOpen() && !card->isSaved()))
            drop(card);
    }
    for (const auto &id : ids) {
        const auto there = std::ranges::find(m_cards, id, &EntityCard::id);
        if (there == m_cards.end())
            watch(makeCard(id));
        else
            (*there)->refresh();
    }
    arrange();
}

void CardPage::arrange()
{
    m_empty->setVisible(m_cards.isEmpty());
    // a card that is being filled in stays where it is
    if (std::ranges::any_of(m_cards, &EntityCard::isOpen))
        return;
    const auto ids = order();
    std::ranges::stable_sort(m_cards, {}, [&](const EntityCard *card) {
        const auto place = ids.indexOf(card->id());
        return place < 0 ? ids.size() : place;
    });
    for (auto *card : m_cards) {
        m_list->removeWidget(card);
        m_list->addWidget(card);
    }
}

void CardPage::openCard(RecordId id)
{
    const auto card = std::ranges::find(m_cards, id, &EntityCard::id);
    if (card != m_cards.end())
        (*card)->open();
}

} // namespace vw::ui
