// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/cardpage.h"
#include "ui/dossier/recordcard.h"

#include <algorithm>

namespace vw::ui {

/// The day by which a record stands among its kind; invalid for one without.
[[nodiscard]] inline QDate dayIn(const std::optional<PartialDate> &date)
{
    return date ? date->first() : QDate();
}
[[nodiscard]] inline QDate dayIn(QDate day)
{
    return day;
}
template <typename E>
[[nodiscard]] QDate dayOf(const E &record)
{
    if constexpr (requires { record.on; })
        return dayIn(record.on);
    else if constexpr (requires { record.next; })
        return record.next;
    else if constexpr (requires { record.until; })
        return dayIn(record.until);
    else
        return {};
}
/// All records of one kind, by their day; what has none stands at the end, in order of entry.
template <typename E>
class RecordsPage : public CardPage {
public:
    /// Only those that `isMeant` says, under a title of its own; a new one begins as `fresh`.
    RecordsPage(CaseDesk &desk, QWidget *parent, const std::function<bool(const E &)> &isMeant = {}, const E &fresh = {},
                const QString &title = {})
        : CardPage(desk, parent), m_isMeant(isMeant), m_fresh(fresh)
    {
        const QString many = desk.words().many(dossier::kindFor<E>);
        const auto words = [&desk](const char *key) { return desk.words().page(dossier::kindFor<E>, QLatin1StringView(key)); };
        content()->addWidget(titleLabel(title.isEmpty() ? many : title, this));
        content()->addWidget(mutedLabel(words("intro"), this));
        auto *list = buildList(many, words("emptyTitle"), words("emptyText"));
        content()->addWidget(list);
        auto *add = primaryButton(words("add"), this);
        connect(add, &QPushButton::clicked, this, [this] { addRecord(m_fresh); });
        letAdd(add, list);
        connect(&desk, &CaseDesk::changed, this, [this](RecordKind kind) {
            if (kind == dossier::kindFor<E>)
                recordsChanged();
        });
    }
    /// A fresh one, with what is known of it already.
    void addRecord(E fresh)
    {
        fresh.id = RecordId::create();
        addFresh(new RecordCard<E>(desk(), fresh, this));
    }

protected:
    [[nodiscard]] QList<RecordId> order() const override
    {
        QList<const E *> all;
        for (const auto &record : dossier::listOf<E>(desk().file())) {
            if (!m_isMeant || m_isMeant(record))
                all.append(&record);
        }
        std::ranges::stable_sort(all, [](const E *a, const E *b) {
            const QDate one = dayOf(*a), other = dayOf(*b);
            return one.isValid() && (!other.isValid() || one < other);
        });
        QList<RecordId> ids;
        for (const auto *record : all)
            ids.append(record->id);
        return ids;
    }
    [[nodiscard]] EntityCard *makeCard(RecordId id) override
    {
        return new RecordCard<E>(desk(), *dossier::findIn<E>(desk().file(), id), this);
    }
    void next() override { addRecord(m_fresh); }

private:
    std::function<bool(const E &)> m_isMeant;
    E m_fresh;
};

} // namespace vw::ui
