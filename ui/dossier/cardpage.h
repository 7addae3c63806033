// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/entitycard.h"

#include <QHash>

namespace vw::ui {

class Screenfuls;

/// A page with cards, of a long list a screenful at a time. Keeps the cards that are there: only what came or went is made or removed.
/// What changes while nobody looks is taken over when the page is next shown.
class CardPage : public ScrollPage {
    Q_OBJECT
public:
    explicit CardPage(CaseDesk &desk, QWidget *parent);
    /// Opens the card of this record, if it is in the case.
    void openCard(RecordId id);

protected:
    [[nodiscard]] virtual QList<RecordId> order() const = 0;
    [[nodiscard]] virtual EntityCard *makeCard(RecordId id) = 0;
    /// Ctrl+Enter in a card.
    virtual void next() {}
    /// What stands above this card, when it stands below that one (null for the first): the name of a group; empty for none.
    [[nodiscard]] virtual QString headingOver(RecordId id, RecordId before) const;
    /// A card was made: for what the page adds to it.
    virtual void made(EntityCard *) {}
    /// After the list was taken over from the case.
    virtual void synced() {}
    /// Records of this page's kind came, went or changed.
    void recordsChanged();
    void sync();
    /// A card whose record is not in the case yet; it stands at the end until it is closed.
    void addFresh(EntityCard *card);
    [[nodiscard]] CaseDesk &desk() const { return m_desk; }
    /// How many there are, and whether all of them have a card now.
    [[nodiscard]] qsizetype total() const { return m_order.size(); }
    /// As they stand in the list, those too that are not shown yet.
    [[nodiscard]] const QList<RecordId> &listed() const { return m_order; }
    [[nodiscard]] bool showsAll() const;
    /// Where the cards and the words for "nothing here yet" go. `what` names the list.
    [[nodiscard]] QWidget *buildList(const QString &what, const QString &emptyTitle, const QString &emptyText);
    /// The button for a new one stands under the last card; above `head`, where the list begins, when its end is far away.
    void letAdd(QPushButton *add, const QWidget *head);
    void showEvent(QShowEvent *event) override;

private:
    void placeAdd();
    void syncIfStale();
    void fill();
    void watch(EntityCard *card);
    void drop(EntityCard *card);
    void settle(EntityCard *card);
    [[nodiscard]] bool mayStay(const EntityCard &card) const;
    void arrange();
    [[nodiscard]] qsizetype placeOf(RecordId id) const { return m_places.value(id, -1); }
    CaseDesk &m_desk;
    QFrame *m_empty = nullptr;
    Screenfuls *m_part = nullptr;
    QPushButton *m_add = nullptr;
    const QWidget *m_head = nullptr;
    QList<RecordId> m_order;
    QHash<RecordId, qsizetype> m_places;   ///< in the order
    QHash<RecordId, EntityCard *> m_cards; ///< those of the part that is shown, and what is being filled in
    bool m_stale = true;
};

} // namespace vw::ui
