// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/rail.h"

#include "ui/parts/accessible.h"
#include "ui/parts/choicebutton.h"
#include "ui/parts/pieces.h"
#include "ui/parts/railicon.h"
#include "ui/parts/readingorder.h"
#include "ui/parts/regions.h"
#include "ui/parts/theme.h"

#include <QButtonGroup>
#include <QScrollArea>

namespace vw::ui {

namespace {

constexpr int railWidth = 172;

QPushButton *wide(QPushButton *button, const QString &keys)
{
    setPlainTip(button, keys);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

Rail::Rail(const QList<std::pair<QString, QString>> &pages, QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setFixedWidth(inLetters(railWidth));
    markAsRegion(this, Region::Pages);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, 2 * gap, gap, gap);
    column->setSpacing(4);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildPages(pages));
    column->addWidget(scroll, 1);
    auto *call = wide(primaryButton(tr("She is calling"), this), QStringLiteral("F2"));
    call->setMinimumHeight(52);
    auto *phones = wide(plainButton(tr("Phone card"), this), QStringLiteral("F7"));
    auto *lock = wide(plainButton(tr("Lock"), this), QStringLiteral("Ctrl+Shift+L"));
    for (auto *button : {call, phones, lock})
        column->addWidget(button);
    connect(call, &QPushButton::clicked, this, &Rail::callRequested);
    connect(phones, &QPushButton::clicked, this, &Rail::numbersRequested);
    connect(lock, &QPushButton::clicked, this, &Rail::lockRequested);
}

QWidget *Rail::buildPages(const QList<std::pair<QString, QString>> &pages)
{
    auto *holder = new QWidget(this);
    holder->setObjectName(QStringLiteral("page"));
    holder->setAccessibleName(tr("Pages of the program"));
    auto *list = new QVBoxLayout(holder);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(4);
    for (int i = 0; i < static_cast<int>(pages.size()); ++i) {
        const auto &[text, icon] = pages.at(i);
        auto *button = new ChoiceButton(text, "rail", holder);
        button->setIcon(railIcon(icon));
        markAsOneOf(button);
        markAsOneStop(button);
        m_buttons->addButton(button, i);
        list->addWidget(button);
        connect(button, &ChoiceButton::chosen, this, [this, i](bool on) {
            if (on)
                Q_EMIT pageChosen(i);
        });
    }
    list->addStretch(1);
    auto *keys = wide(quietButton(tr("Keys"), holder), QStringLiteral("F1"));
    list->addWidget(keys);
    connect(keys, &QPushButton::clicked, this, &Rail::keysRequested);
    return holder;
}

void Rail::check(int page)
{
    m_buttons->setExclusive(false);
    for (auto *button : m_buttons->buttons())
        static_cast<ChoiceButton *>(button)->showChosen(m_buttons->id(button) == page);
    m_buttons->setExclusive(true);
}

void Rail::focus(int page)
{
    m_buttons->button(page)->setFocus(Qt::OtherFocusReason);
}

} // namespace vw::ui
