// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/alarmcard.h"

#include "ui/parts/pieces.h"

namespace vw::ui {

QFrame *alarmCard(const taxonomy::Texts &texts, const wording::People &people)
{
    auto *card = frame("warning");
    column(card)->addWidget(strongLabel(texts.find(QStringLiteral("alarm"), QStringLiteral("title"))));
    QStringList items;
    for (const auto &text : texts.list(QStringLiteral("alarm"), QStringLiteral("items")))
        items.append(wording::fill(text, people));
    column(card)->addWidget(listLabel(items, false));
    return card;
}

} // namespace vw::ui
