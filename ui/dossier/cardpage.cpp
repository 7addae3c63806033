// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/cardpage.h"

#include "desk/office.h"
#include "ui/parts/layoutpause.h"
#include "ui/parts/screenfuls.h"

#include <QTimer>

#include <algorithm>

namespace vw::ui {

CardPage::CardPage(CaseDesk &desk, QWidget *parent) : ScrollPage(parent), m_desk(desk) {}

QWidget *CardPage::buildList(const QString &what, const QString &emptyTitle, const QString &emptyText)
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    m_empty = frame("soft", holder);
    column(m_empty)->addWidget(strongLabel(emptyTitle, m_empty));
    column(m_empty)->addWidget(textLabel(emptyText, m_empty));
    layout->addWidget(m_empty);
    m_part = new Screenfuls(what, m_desk.office().locale(), holder);
    m_part->growWithScrolling();
    layout->addWidget(m_part);
    connect(m_part, &Screenfuls::moved, this, &CardPage::fill);
    return holder;
}

void CardPage::letAdd(QPushButton *add, const QWidget *head)
{
    m_add = add;
    m_head = head;
    content()->addWidget(add, 0, Qt::AlignLeft);
}

void CardPage::placeAdd()
{
    if (!m_add)
        return;
    const bool isAbove = content()->indexOf(m_add) < content()->indexOf(m_head);
    if (isAbove != showsAll())
        return;
    content()->removeWidget(m_add);
    content()->insertWidget(showsAll() ? content()->count() : content()->indexOf(m_head), m_add, 0, Qt::AlignLeft);
}

QString CardPage::headingOver(RecordId, RecordId) const
{
    return {};
}

bool CardPage::showsAll() const
{
    return m_part->isWhole();
}

void CardPage::watch(EntityCard *card)
{
    connect(card, &EntityCard::opened, card, [this, card] {
        QTimer::singleShot(0, card, [this, card] { ensureWidgetVisible(card, 0, 2 * gap); }); // when the form has its place
    });
    connect(card, &EntityCard::closed, this, [this, card] { settle(card); });
    connect(card, &EntityCard::discarded, this, [this, card] {
        drop(card);
        arrange();
    });
    connect(card, &EntityCard::nextWanted, this, [this] { next(); });
    m_cards.insert(card->id(), card);
    m_part->rows()->addWidget(card);
}

void CardPage::drop(EntityCard *card)
{
    m_cards.remove(card->id());
    m_part->rows()->removeWidget(card);
    card->hide();
    card->deleteLater();
}

void CardPage::addFresh(EntityCard *card)
{
    syncIfStale();
    m_part->reach(m_order.size() - 1); // it comes after the last
    watch(card);
    arrange();
    card->open();
}

void CardPage::recordsChanged()
{
    m_stale = true;
    if (isVisible())
        sync();
}

void CardPage::showEvent(QShowEvent *event)
{
    ScrollPage::showEvent(event);
    syncIfStale();
}

void CardPage::syncIfStale()
{
    if (m_stale)
        sync();
}

void CardPage::sync()
{
    m_stale = false;
    m_order = order();
    m_places.clear();
    m_places.reserve(m_order.size());
    for (const auto &id : std::as_const(m_order))
        m_places.insert(id, m_places.size());
    m_part->setTotal(m_order.size());
    const auto known = m_cards;
    for (auto *card : known) {
        if (placeOf(card->id()) >= 0)
            card->refresh();
    }
    fill();
    placeAdd();
    synced();
}

/// It is being filled in: it stays, also when the list does not show it now, until it is closed; unless its record was taken out.
bool CardPage::mayStay(const EntityCard &card) const
{
    return card.isOpen() && (!card.wasSaved() || card.isSaved());
}

/// The cards of the part that is shown; one that is being filled in stays wherever it stands.
void CardPage::fill()
{
    const LayoutPause pause(m_part);
    const auto known = m_cards;
    for (auto *card : known) {
        const qsizetype place = placeOf(card->id());
        if (place < 0 ? !mayStay(*card) : !m_part->holds(place) && !card->isOpen())
            drop(card);
    }
    for (qsizetype place = m_part->from(); place < m_part->to(); ++place) {
        const auto id = m_order.at(place);
        if (!m_cards.contains(id)) {
            auto *card = makeCard(id);
            watch(card);
            made(card);
        }
        m_cards.value(id)->setHeading(headingOver(id, place > 0 ? m_order.at(place - 1) : RecordId()));
    }
    arrange();
}

/// It was closed: where it belongs now may lie outside what is shown.
void CardPage::settle(EntityCard *card)
{
    if (placeOf(card->id()) < 0) { // a filter leaves it out
        drop(card);
        arrange();
        return;
    }
    m_part->reach(placeOf(card->id()));
    arrange();
    QTimer::singleShot(0, card, [this, card] { ensureWidgetVisible(card, 0, 2 * gap); });
}

void CardPage::arrange()
{
    m_empty->setVisible(m_cards.isEmpty());
    // a card that is being filled in stays where it is
    if (std::ranges::any_of(std::as_const(m_cards), &EntityCard::isOpen))
        return;
    auto cards = m_cards.values();
    std::ranges::sort(cards, {}, [&](const EntityCard *card) {
        const auto place = placeOf(card->id());
        return place < 0 ? m_order.size() : place;
    });
    auto *rows = m_part->rows();
    for (int row = 0; row < static_cast<int>(cards.size()); ++row) {
        if (rows->itemAt(row)->widget() == cards.at(row))
            continue;
        rows->removeWidget(cards.at(row));
        rows->insertWidget(row, cards.at(row));
    }
}

void CardPage::openCard(RecordId id)
{
    syncIfStale();
    m_part->reach(placeOf(id));
    if (auto *card = m_cards.value(id))
        card->open();
}

} // namespace vw::ui
