// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/entitycard.h"

namespace vw::ui {

/// A page with cards. Keeps the cards that are there: only what came or went is made or removed.
class CardPage : public ScrollPage {
    Q_OBJECT
public:
    explicit CardPage(CaseDesk &desk, QWidget *parent);
    /// Opens the card of this record, if it is here.
    void openCard(RecordId id);

protected:
    [[nodiscard]] virtual QList<RecordId> order() const = 0;
    [[nodiscard]] virtual EntityCard *makeCard(RecordId id) = 0;
    /// Ctrl+Enter in a card.
    virtual void next() {}
    void sync();
    /// A card whose record is not in the case yet.
    void addFresh(EntityCard *card);
    [[nodiscard]] CaseDesk &desk() const { return m_desk; }
    /// Where the cards and the words for "nothing here yet" go.
    [[nodiscard]] QWidget *buildList(const QString &emptyTitle, const QString &emptyText);

private:
    void watch(EntityCard *card);
    void drop(EntityCard *card);
    void arrange();
    CaseDesk &m_desk;
    QFrame *m_empty = nullptr;
    QVBoxLayout *m_list = nullptr;
    QList<EntityCard *> m_cards;
};

} // namespace vw::ui
