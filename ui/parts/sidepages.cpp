// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/sidepages.h"

#include "ui/parts/beside.h"
#include "ui/parts/theme.h"

#include "ui/parts/follow.h"
#include "ui/parts/pieces.h"
#include "ui/parts/regions.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vw::ui {

namespace {

constexpr int listWidth = 190;

} // namespace

QString counted(const QString &words, qsizetype count)
{
    return count == 0 ? words : QStringLiteral("%1 (%2)").arg(words).arg(count);
}

SidePages::SidePages(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this))
{
    m_beside = new Beside(m_list, m_stack, {.name = accessibleName, .alignment = Qt::AlignTop}, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, 2 * gap, 0, 0);
    layout->addWidget(m_beside);
    m_list->setFixedWidth(inLetters(listWidth));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(accessibleName);
    markAsRegion(m_list, Region::List);
    markAsRegion(m_stack, Region::Page);
    followSelection(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &SidePages::show);
}

int SidePages::add(const Name &name, const Make &make)
{
    m_pages.append({name, make});
    m_list->addItem(name());
    return static_cast<int>(m_pages.size()) - 1;
}

void SidePages::start()
{
    m_list->setFixedHeight(m_list->count() * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + gap);
    turnTo(0);
}

void SidePages::showNames()
{
    for (int page = 0; page < m_list->count(); ++page)
        m_list->item(page)->setText(m_pages.at(page).name());
}

QWidget *SidePages::turnTo(int page)
{
    m_list->setCurrentRow(page);
    return m_pages.at(page).made;
}

void SidePages::show(int page)
{
    if (page < 0)
        return;
    auto &entry = m_pages[page];
    if (!entry.made) {
        entry.made = entry.make(m_stack);
        m_stack->addWidget(entry.made);
    }
    m_stack->setCurrentWidget(entry.made);
    m_beside->showMain();
    if (m_shown)
        m_shown(page, entry.made);
}

} // namespace vw::ui
