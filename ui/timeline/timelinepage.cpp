// SPDX-License-Identifier: EUPL-1.2
#include "ui/timeline/timelinepage.h"

#include "core/base/signs.h"
#include "desk/office.h"
#include "ui/dossier/bodybox.h"
#include "ui/parts/dates.h"
#include "ui/parts/pieces.h"
#include "ui/parts/staleuntilshown.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace vw::ui {

using pattern::Event;
using pattern::Lane;

namespace {

constexpr int widest = 1500, tableHeight = 420;

/// What it says in one line: "slaan, schoppen (B sloeg A)".
QString wordsOf(const Event &event)
{
    const QString words = plainLine(event.words).trimmed();
    return words.isEmpty() ? event.name : event.name + QStringLiteral(": ") + words;
}

} // namespace

TimelineTable::TimelineTable(CaseDesk &desk, QWidget *parent)
    : TablePage(desk, tr("Timeline as a table"), tr("Oldest first. Enter opens what it is about."),
                {tr("When"), tr("Kind"), tr("What"), tr("Known to")}, {3, 3, 9, 2}, parent)
{
    setMinimumHeight(tableHeight);
    start();
}

void TimelineTable::show(const QList<Event> &events)
{
    m_events = events;
    touch();
}

QString TimelineTable::emptyText() const
{
    return tr("Nothing with a date yet.");
}

QList<TablePage::Row> TimelineTable::rows() const
{
    const auto words = desk().words();
    QList<Row> all;
    for (const auto &event : m_events)
        all.append(
            {{showDate(event.when), pattern::laneName(event.lane, words), wordsOf(event), words.word(QStringLiteral("bodies"), event.body)},
             event.record});
    return all;
}

TimelinePage::TimelinePage(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_page(new ScrollPage(this, widest)), m_sentences(new QVBoxLayout),
      m_kind(new ChoiceBox(tr("Kind"), this)), m_body(new BodyBox(tr("everybody"), desk.words(), this)), m_view(new TimelineView(this)),
      m_said(textLabel({}, this)), m_empty(frame("soft", this)), m_none(textLabel(tr("Nothing fits this choice."), this)),
      m_fold(new Fold(tr("The same as a table"), this)), m_table(new TimelineTable(desk, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    auto *content = m_page->content();
    content->addWidget(titleLabel(tr("Timeline"), this));
    content->addWidget(
        mutedLabel(tr("Everything with a date, from every source. A time of which nothing is known is no good sign: ask."), this));
    auto *card = frame("card", this);
    column(card)->addWidget(strongLabel(tr("The facts together"), card));
    column(card)->addLayout(m_sentences);
    content->addWidget(card);
    content->addWidget(buildTools());
    content->addWidget(m_view);
    content->addWidget(m_said);
    column(m_empty)->addWidget(strongLabel(tr("Nothing with a date yet"), m_empty));
    column(m_empty)->addWidget(textLabel(tr("Facts, reports, measures and procedures appear here as soon as they have a date."), m_empty));
    content->addWidget(m_empty);
    content->addWidget(m_none);
    m_fold->content()->addWidget(m_table);
    content->addWidget(m_fold);
    m_kind->add(tr("all kinds"), {});
    for (const auto &lane : pattern::laneNames)
        m_kind->add(pattern::laneName(lane.value, desk.words()), QLatin1StringView(lane.text));
    connect(m_view, &TimelineView::walkedTo, this, &TimelinePage::tell);
    connect(m_view, &TimelineView::chosen, this, &TimelinePage::recordChosen);
    connect(m_table, &TablePage::recordChosen, this, &TimelinePage::recordChosen);
    auto *look = new StaleUntilShown(this, [this] { rebuild(); });
    connect(&desk, &CaseDesk::changed, look, &StaleUntilShown::touch);
    for (ChoiceBox *box : {m_kind, static_cast<ChoiceBox *>(m_body)})
        connect(box, &ChoiceBox::chosen, this, &TimelinePage::rebuild);
    setFocusProxy(m_view);
}

QWidget *TimelinePage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(mutedLabel(tr("Kind"), tools));
    row->addWidget(m_kind);
    row->addSpacing(gap);
    row->addWidget(mutedLabel(tr("Known to"), tools));
    row->addWidget(m_body);
    row->addStretch(1);
    const auto add = [&](const QString &words, const QString &name, auto &&what) {
        auto *button = plainButton(words, tools);
        button->setAccessibleName(name);
        connect(button, &QPushButton::clicked, m_view, what);
        row->addWidget(button);
    };
    constexpr double factor = 1.6;
    add(QStringLiteral("–"), tr("More days in sight"), [this] { m_view->zoom(1 / factor); });
    add(QStringLiteral("+"), tr("Fewer days in sight"), [this] { m_view->zoom(factor); });
    add(tr("All of it"), tr("All of it at once"), [this] { m_view->showAll(); });
    return tools;
}

bool TimelinePage::lets(const Event &event) const
{
    const QString kind = m_kind->code(), body = m_body->code();
    return (kind.isEmpty() || kind == nameOf(pattern::laneNames, event.lane)) && (body.isEmpty() || body == event.body);
}

void TimelinePage::rebuild()
{
    const auto words = m_desk.words();
    const auto &office = m_desk.office();
    clear(m_sentences);
    for (const auto &line : pattern::sentencesOf(m_desk.patterns(), words, office.locale()))
        m_sentences->addWidget(textLabel(line, this));
    auto events = pattern::timelineOf(m_desk.file(), words, office.today());
    QStringList bodies;
    for (const auto &event : std::as_const(events))
        bodies.append(event.body);
    m_body->showBodies(bodies);
    const bool isBare = events.isEmpty();
    const auto gaps = pattern::gapsIn(events, office.today()); // of all that is known: a filter makes no silence
    events.removeIf([this](const Event &event) { return !lets(event); });
    TimelineView::Content content{events, gaps, {}, tr("%1 days nothing known"), office.today(), office.locale()};
    for (const auto &event : events) {
        if (const auto row = TimelineView::rowOf(event); !content.rows.contains(row))
            content.rows.insert(row, event.lane == Lane::Reports ? tr("Report: %1").arg(event.name) : pattern::laneName(event.lane, words));
    }
    m_view->show(content);
    m_table->show(events);
    m_view->setVisible(!events.isEmpty());
    m_fold->setVisible(!events.isEmpty());
    m_empty->setVisible(isBare);
    m_none->setVisible(!isBare && events.isEmpty());
    tell(m_view->current());
}

void TimelinePage::tell(const Event *event)
{
    m_said->setVisible(m_view->isVisibleTo(this));
    if (!event) {
        m_said->setText(
            tr("Left and right walk from one to the next, Enter opens. + and - zoom, or the wheel with Ctrl; 0 shows all of it."));
        return;
    }
    const auto words = m_desk.words();
    QStringList parts{showDate(event->when), pattern::laneName(event->lane, words), wordsOf(*event)};
    if (!event->body.isEmpty() && event->lane != Lane::Reports)
        parts.append(tr("known to: %1").arg(words.word(QStringLiteral("bodies"), event->body)));
    m_said->setText(parts.join(QStringLiteral("  ·  ")));
}

} // namespace vw::ui
