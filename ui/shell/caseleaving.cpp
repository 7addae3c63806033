// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/overview.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/dates.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/shell/casepage.h"

#include <QApplication>
#include <QPointer>
#include <QShortcut>

// What a case asks before somebody leaves it: who calls, and when to look again.

namespace vw::ui {

void CasePage::askWhoCalls(const std::function<void()> &other)
{
    clear(m_leaving->layout());
    auto *card = frame("notice");
    column(card)->addWidget(headingLabel(tr("Who is calling?")));
    auto *row = new QHBoxLayout;
    auto *same = primaryButton(tr("This is %1: new conversation").arg(m_reference->text()));
    auto *another = plainButton(tr("Somebody else: new case"));
    auto *back = wayBack(quietButton(tr("Back to the case")));
    row->addWidget(same);
    row->addWidget(another);
    row->addWidget(back);
    row->addStretch(1);
    column(card)->addLayout(row);
    m_leaving->layout()->addWidget(card);
    m_leaving->show();
    const QPointer before(QApplication::focusWidget());
    same->setFocus(Qt::OtherFocusReason);
    connect(same, &QPushButton::clicked, this, [this] {
        m_leaving->hide();
        beginCall();
    });
    connect(another, &QPushButton::clicked, this, [this, other] {
        m_leaving->hide();
        other();
    });
    connect(back, &QPushButton::clicked, m_leaving, [this, before] {
        m_leaving->hide();
        if (before)
            before->setFocus(Qt::OtherFocusReason);
    });
}

void CasePage::leave(const std::function<void()> &then)
{
    if (m_desk.needsLookAgain())
        askLookAgain(then);
    else
        then();
}

void CasePage::askLookAgain(const std::function<void()> &then)
{
    clear(m_leaving->layout());
    auto *card = frame("notice");
    const auto &texts = m_desk.texts();
    column(card)->addWidget(headingLabel(texts.find(QStringLiteral("lines"), QStringLiteral("closing"))));
    auto *row = new QHBoxLayout;
    auto *date = new TextEntry(tr("Review on"), TextEntry::Kind::Line);
    auto *who = new TextEntry(tr("Who keeps watch"), TextEntry::Kind::Line);
    date->setText(showDate(meldcode::lookAgainBy(m_desk.weighingInput(), m_desk.office().today())));
    who->setText(m_desk.file().info.lookAgainWho.isEmpty() ? m_desk.office().practice().name : m_desk.file().info.lookAgainWho);
    auto *save = primaryButton(tr("Record and leave"));
    auto *back = wayBack(quietButton(tr("Back to the case")));
    row->addWidget(date, 1);
    row->addWidget(who, 2);
    row->addWidget(save, 0, Qt::AlignBottom);
    row->addWidget(back, 0, Qt::AlignBottom);
    column(card)->addLayout(row);
    m_leaving->layout()->addWidget(card);
    m_leaving->show();
    date->focus();
    connect(back, &QPushButton::clicked, m_leaving, &QWidget::hide);
    connect(save, &QPushButton::clicked, this, [this, date, who, then] {
        const auto read = readDate(date->text(), m_desk.office().today(), Toward::Ahead);
        const bool isDay = read && read->first() == read->last() && read->first() >= m_desk.office().today();
        date->setRemark(isDay ? QString() : tr("Write today's date or a later one, for example 3-12-2026."));
        if (!isDay)
            return;
        auto info = m_desk.file().info;
        info.lookAgain = read->first();
        info.lookAgainWho = who->text().trimmed();
        m_leaving->hide();
        if (m_desk.commit(info))
            then();
    });
}

} // namespace vw::ui
