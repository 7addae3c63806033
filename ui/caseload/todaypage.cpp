// SPDX-License-Identifier: EUPL-1.2
#include "ui/caseload/todaypage.h"

#include "core/base/signs.h"
#include "core/wording/picture.h"
#include "ui/caseload/casemodel.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/parts/rangebar.h"
#include "ui/shell/office.h"

#include <algorithm>

namespace vw::ui {

namespace {

constexpr int aheadDays = 14; ///< risk moments and dates shown so far ahead

} // namespace

TodayPage::TodayPage(Office &office, QWidget *parent) : QWidget(parent), m_office(office), m_page(new ScrollPage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    connect(&m_office, &Office::headsChanged, this, &TodayPage::rebuild);
    rebuild();
}

void TodayPage::rebuild()
{
    auto *content = m_page->content();
    clear(content);
    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->addWidget(titleLabel(tr("Today")));
    titles->addWidget(mutedLabel(m_office.locale().toString(m_office.today(), QStringLiteral("dddd d MMMM yyyy"))));
    head->addLayout(titles, 1);
    auto *call = primaryButton(tr("She is calling now (F2)"));
    connect(call, &QPushButton::clicked, this, &TodayPage::callRequested);
    head->addWidget(call, 0, Qt::AlignTop);
    content->addLayout(head);
    const int before = content->count();
    for (const auto &tempo : {QStringLiteral("now"), QStringLiteral("today"), QStringLiteral("days"), QStringLiteral("plan")})
        addActions(content, tempo);
    addDates(content);
    if (content->count() == before) {
        auto *empty = frame("card");
        column(empty)->addWidget(headingLabel(tr("Nothing waits for you")));
        column(empty)->addWidget(textLabel(tr("Here stands what must be done today: actions of red flags, moments of danger, and cases to look at again.")));
        column(empty)->addWidget(textLabel(tr("Does somebody call or come in? Press \"She is calling now\". The twelve first questions take five minutes.")));
        content->addWidget(empty);
    }
    content->addStretch(1);
}

QWidget *TodayPage::card(const dossier::CaseHead &head, const QString &title, const QStringList &lines)
{
    auto *card = frame("card");
    auto *row = new QHBoxLayout;
    row->addWidget(strongLabel(title), 1);
    auto *chip = new BandChip;
    chip->show(bandLevel(head.band), wording::bandChip(head.band, m_office.texts()));
    row->addWidget(chip);
    auto *open = plainButton(tr("Open"));
    open->setAccessibleName(tr("Open %1").arg(plainLine(head.reference)));
    connect(open, &QPushButton::clicked, this, [this, id = head.id] { Q_EMIT caseChosen(id); });
    row->addWidget(open);
    column(card)->addLayout(row);
    for (const auto &line : lines)
        column(card)->addWidget(textLabel(line));
    return card;
}

void TodayPage::addActions(QVBoxLayout *content, const QString &tempo)
{
    bool any = false;
    for (const auto &head : m_office.heads()) {
        if (head.closed || head.tempo != tempo || (head.openActions == 0 && !head.danger))
            continue;
        if (!any)
            content->addWidget(headingLabel(wording::fill(m_office.texts().find(QStringLiteral("tempo"), tempo), {})));
        any = true;
        QStringList lines;
        if (head.danger)
            lines.append(tr("Direct danger: not yet recorded whether 112 was called."));
        for (const auto &trigger : head.openTriggers)
            lines.append(QStringLiteral("■ ") + wording::fill(m_office.texts().find(QStringLiteral("triggers"), trigger, QStringLiteral("title")), {}));
        content->addWidget(card(head, plainLine(head.reference), lines));
    }
}

void TodayPage::addDates(QVBoxLayout *content)
{
    auto heads = m_office.heads();
    heads.removeIf([this](const auto &head) {
        const QDate next = nextDate(head);
        return head.closed || next.isNull() || next > m_office.today().addDays(aheadDays);
    });
    std::ranges::sort(heads, {}, [](const auto &head) { return nextDate(head); });
    if (!heads.isEmpty())
        content->addWidget(headingLabel(tr("Dates")));
    for (const auto &head : std::as_const(heads)) {
        const QDate next = nextDate(head);
        const bool late = next < m_office.today();
        const QString what = next == head.nextMoment ? tr("moment of danger") : late ? tr("look again: the date has passed") : tr("look again");
        content->addWidget(card(head, QStringLiteral("%1  ·  %2").arg(showDate(next), plainLine(head.reference)), {what}));
    }
}

} // namespace vw::ui
