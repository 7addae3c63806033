// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/dangerbar.h"

#include "core/dossier/danger.h"
#include "core/wording/dangerwords.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/accessible.h"
#include "ui/parts/form.h"
#include "ui/parts/formkeys.h"
#include "ui/parts/pieces.h"
#include "ui/parts/theme.h"

#include <QApplication>

#include <algorithm>
#include <ranges>

namespace vw::ui {

DangerBar::DangerBar(QWidget *parent)
    : QFrame(parent), m_title(headingLabel({}, this)), m_lines(textLabel({}, this)), m_doneWords(strongLabel({}, this)),
      m_buttons(new QWidget(this)), m_form(new QWidget(this)), m_called(plainButton({}, m_buttons)),
      m_notCalled(plainButton({}, m_buttons)), m_change(quietButton(tr("Change"), this)),
      m_safe(new TextEntry(wording::safeNowQuestion(), TextEntry::Kind::Line, this)),
      m_watch(new TextEntry(wording::watchQuestion(), TextEntry::Kind::Line, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    layout->setSpacing(4);
    m_alarm = buildAlarm();
    m_done = buildDone();
    layout->addWidget(m_alarm);
    auto *form = new QHBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(2 * gap);
    layout->addWidget(m_form);
    layout->addWidget(m_done);
    m_form->hide();
    hide();
}

/// Where it is narrow the buttons go under the words.
void DangerBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    for (const auto &[part, roomBeside] : {std::pair{m_alarm, 640}, {m_done, 600}})
        static_cast<QBoxLayout *>(part->layout())
            ->setDirection(width() < inLetters(roomBeside) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *DangerBar::buildAlarm()
{
    auto *alarm = new QWidget(this);
    auto *row = new QHBoxLayout(alarm);
    row->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_lines);
    row->addLayout(texts, 1);
    auto *buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (const bool called : {true, false}) {
        auto *button = called ? m_called : m_notCalled;
        setRole(button, "onDanger");
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, called] { openForm(called); });
        buttons->addWidget(button);
    }
    auto *numbers = plainButton(tr("Phone numbers (F7)"), alarm);
    setRole(numbers, "onDanger");
    numbers->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(numbers, &QPushButton::clicked, this, &DangerBar::numbersRequested);
    buttons->addWidget(numbers);
    row->addWidget(m_buttons, 0, Qt::AlignVCenter);
    return alarm;
}

QWidget *DangerBar::buildDone()
{
    auto *done = new QWidget(this);
    auto *row = new QHBoxLayout(done);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * gap);
    row->addWidget(m_doneWords, 2);
    for (auto *entry : {m_safe, m_watch}) {
        entry->setLabelBeside();
        row->addWidget(entry, 3);
        connect(entry, &TextEntry::typed, this, [this] {
            if (m_desk)
                m_desk->typed(answered());
        });
        connect(entry, &TextEntry::left, this, [this] {
            if (!m_desk)
                return;
            m_isChanging = m_isChanging && (m_safe->text().isEmpty() || m_watch->text().isEmpty());
            m_desk->commit(answered(), QStringLiteral("danger"));
        });
    }
    row->addWidget(m_change);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_isChanging = true;
        refresh();
        m_safe->focus();
    });
    return done;
}

void DangerBar::setDesk(CaseDesk *desk)
{
    m_desk = desk;
    m_isChanging = false;
    m_form->hide();
    for (auto *entry : {m_safe, m_watch})
        entry->setText({}); // the words of another case
    if (m_desk) {
        connect(m_desk, &CaseDesk::changed, this, &DangerBar::refresh);
        m_title->setText(m_desk->texts().find(QStringLiteral("danger"), QStringLiteral("title")));
        m_called->setText(m_desk->inPlace(tr("112 called at .. by ..")));
        m_notCalled->setText(m_desk->inPlace(tr("No 112, because ..")));
    }
    refresh();
}

void DangerBar::refresh()
{
    const auto *verdict = m_desk ? m_desk->verdict() : nullptr;
    const auto *current = m_desk ? m_desk->file().current() : nullptr;
    const auto *done = verdict ? dossier::recordOfDanger(current, *verdict) : nullptr;
    const bool isOpen = verdict && dossier::dangerIsOpen(current, *verdict);
    if (isOpen && !std::exchange(m_isTold, true))
        announce(this, m_title->text() + QLatin1Char(' ') + m_called->text());
    m_isTold = isOpen;
    setVisible(isOpen || done);
    if (!isOpen && !done)
        return;
    if (const auto *role = isOpen ? "danger" : "notice"; property("role").toString() != QLatin1StringView(role))
        setRole(this, role);
    m_alarm->setVisible(isOpen);
    m_done->setVisible(done);
    if (done)
        showDone(*done);
    else
        showAlarm();
}

void DangerBar::showAlarm()
{
    QStringList lines;
    const QString own = QStringLiteral("roles/%1/lines").arg(m_desk->office().practice().role);
    const bool hasOwn = m_desk->texts().has(QStringLiteral("danger"), own);
    for (const auto &line : m_desk->texts().list(QStringLiteral("danger"), hasOwn ? own : QStringLiteral("lines")))
        lines.append(wording::fill(line, m_desk->people()));
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_buttons->setVisible(!m_form->isVisibleTo(this));
}

void DangerBar::showDone(const dossier::DangerLog &done)
{
    m_form->hide();
    const bool asks = m_isChanging || !dossier::isSettled(done);
    const QString words = m_desk->dangerDone(done);
    m_doneWords->setText(asks ? words : (QStringList{words} + wording::dangerFollowUp(done)).join(QStringLiteral("  ·  ")));
    for (const auto &[entry, text] : {std::pair(m_safe, done.safe), std::pair(m_watch, done.watch)}) {
        entry->setVisible(asks);
        if (!entry->isAncestorOf(QApplication::focusWidget()) && entry->text() != text)
            entry->setText(text);
    }
    m_change->setVisible(!asks);
}

dossier::CaseAssessment DangerBar::answered() const
{
    auto record = m_desk->assessment();
    auto newestFirst = std::views::reverse(record.danger);
    const auto last = std::ranges::find_if(newestFirst, [&](const auto &log) { return record.isOfThisTalk(log); });
    if (last != newestFirst.end()) {
        last->safe = m_safe->text().trimmed();
        last->watch = m_watch->text().trimmed();
    }
    return record;
}

void DangerBar::openForm(bool called)
{
    clear(m_form->layout());
    auto *row = static_cast<QHBoxLayout *>(m_form->layout());
    auto *first = new TextEntry(called ? tr("At what time") : m_desk->inPlace(tr("Why no 112")), TextEntry::Kind::Line);
    row->addWidget(first, called ? 1 : 3);
    TextEntry *by = nullptr;
    if (called) {
        first->setText(m_desk->office().clock().now().toString(QStringLiteral("HH:mm")));
        by = new TextEntry(tr("By whom"), TextEntry::Kind::Line);
        row->addWidget(by, 2);
    }
    auto *save = plainButton(tr("Record"));
    auto *cancel = wayBack(plainButton(tr("Back")));
    for (auto *button : {save, cancel}) {
        setRole(button, "onDanger");
        row->addWidget(button, 0, Qt::AlignBottom);
    }
    const auto kept = RecordId::create();
    const auto log = [this, first, by, called] {
        dossier::DangerLog entry;
        entry.at = m_desk->office().clock().now();
        entry.called = called;
        entry.because = dossier::dangerReasons(*m_desk->verdict());
        (called ? entry.when : entry.why) = first->text().trimmed();
        entry.by = by ? by->text().trimmed() : QString();
        auto record = m_desk->assessment();
        record.danger.append(entry);
        return record;
    };
    // unfinished words are a note, never a record that 112 was called
    const auto keep = [this, kept, first, by] { m_desk->keepWords(kept, {m_title->text(), first->text(), by ? by->text() : QString()}); };
    for (auto *entry : {first, by}) {
        if (entry)
            connect(entry, &TextEntry::typed, this, keep);
    }
    connect(cancel, &QPushButton::clicked, this, [this, kept] {
        m_form->hide();
        m_desk->forgetTyping(kept);
        refresh();
    });
    connect(save, &QPushButton::clicked, this, [this, kept, first, by, called, log] {
        const bool complete = !first->text().trimmed().isEmpty() && (!called || !by->text().trimmed().isEmpty());
        first->setRemark(complete ? QString() : called ? tr("Write the time and the name.") : tr("Write one sentence."));
        if (!complete)
            return;
        m_form->hide();
        if (m_desk->commit(log(), QStringLiteral("danger")))
            m_desk->forgetTyping(kept);
    });
    setFormKeys(*m_form, *save, *cancel);
    m_form->show();
    m_buttons->hide();
    (by ? by : first)->focus();
}

} // namespace vw::ui
