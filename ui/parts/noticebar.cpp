// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/noticebar.h"

#include "ui/parts/accessible.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void NoticeBar::tell(const QString &key, const QString &text, const QList<Way> &ways)
{
    add(key, text, ways + QList<Way>{{tr("Hide"), [this, key] { takeBack(key); }}});
}

void NoticeBar::insist(const QString &key, const QString &text, const QList<Way> &ways)
{
    add(key, text, ways);
}

void NoticeBar::add(const QString &key, const QString &text, const QList<Way> &ways)
{
    if (!m_notices.contains(key)) // one that counts seconds is not said each second
        announce(this, text);
    takeBack(key);
    auto *notice = frame("notice", this);
    notice->setObjectName(key);
    notice->layout()->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    column(notice)->addWidget(textLabel(text, notice));
    auto *row = new QHBoxLayout; // below the words and on the left: in sight on the smallest screen
    for (const Way &way : ways) {
        auto *button = plainButton(way.words, notice);
        connect(button, &QPushButton::clicked, this, way.take, Qt::QueuedConnection); // it may take the notice away, and the button with it
        row->addWidget(button);
    }
    row->addStretch(1);
    if (ways.isEmpty())
        delete row;
    else
        column(notice)->addLayout(row);
    m_layout->addWidget(notice);
    m_notices.insert(key, notice);
    show();
}

void NoticeBar::takeBack(const QString &key)
{
    if (auto *notice = m_notices.take(key)) {
        m_layout->removeWidget(notice);
        notice->hide();
        notice->deleteLater();
    }
    setVisible(!m_notices.isEmpty());
}

} // namespace vw::ui
