// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/columns.h"

#include "ui/parts/pieces.h"
#include "ui/parts/theme.h"

#include <QGridLayout>

namespace vw::ui {

static constexpr int roomForTwo = 1180; ///< pixels

Columns::Columns(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap + gap / 2);
    m_grid->setColumnStretch(0, 1);
}

void Columns::add(QWidget *card)
{
    m_cards.append(card);
    const int at = static_cast<int>(m_cards.size()) - 1;
    m_grid->addWidget(card, at / m_columns, at % m_columns, Qt::AlignTop);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int columns = width() < inLetters(roomForTwo) ? 1 : 2; columns != m_columns)
        arrange(columns);
}

void Columns::arrange(int columns)
{
    m_columns = columns;
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
    for (auto *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (const auto cards = std::exchange(m_cards, {}); auto *card : cards)
        add(card);
}

} // namespace vw::ui
