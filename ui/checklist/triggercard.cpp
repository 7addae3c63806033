// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/triggercard.h"

#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/accessible.h"
#include "ui/parts/choicebutton.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/form.h"
#include "ui/parts/formkeys.h"
#include "ui/parts/pieces.h"

#include <QEvent>

namespace vw::ui {

using dossier::ActionState;

TriggerCard::TriggerCard(CaseDesk &desk, const TriggerId &trigger, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_trigger(trigger), m_open(new ChoiceButton(QStringLiteral("▸"), "quiet", this)),
      m_title(strongLabel({}, this)), m_state(mutedLabel({}, this)), m_body(new QWidget(this)), m_lists(new QVBoxLayout),
      m_ways(new QWidget(m_body)), m_form(new QWidget(m_body))
{
    setProperty("role", QLatin1StringView("soft"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap + 4, gap, gap + 4, gap);
    layout->setSpacing(6);
    m_open->setMinimumWidth(3 * gap); // large enough to be hit
    auto *line = new QHBoxLayout;
    line->addWidget(m_open, 0, Qt::AlignTop);
    line->addWidget(m_title, 1);
    layout->addLayout(line);
    layout->addWidget(m_state);
    layout->addWidget(m_body);
    m_body->hide();
    m_title->installEventFilter(this); // the whole line opens it
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addLayout(m_lists);
    connect(m_open, &ChoiceButton::chosen, this, [this](bool open) {
        m_open->setText(open ? QStringLiteral("▾") : QStringLiteral("▸"));
        m_body->setVisible(open);
        if (open)
            Q_EMIT opened();
    });
    auto *ways = new FlowLayout(m_ways);
    for (const auto &[state, text] : {std::pair{ActionState::Done, tr("Done")}, std::pair{ActionState::Planned, tr("I will do this at ..")},
                                      std::pair{ActionState::NotNeeded, tr("Not needed, because ..")}}) {
        auto *button = plainButton(text, m_ways);
        connect(button, &QPushButton::clicked, this, [this, state = state] { openForm(state); });
        ways->addWidget(button);
    }
    body->addWidget(m_ways);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    m_form->hide();
    body->addWidget(m_form);
}

void TriggerCard::setOpen(bool open)
{
    m_open->setChecked(open);
}

bool TriggerCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::MouseButtonRelease)
        m_open->toggle();
    return QFrame::eventFilter(watched, event);
}

void TriggerCard::show(const wording::TriggerWords &words)
{
    const QString title = words.title + QStringLiteral("  ·  ") + words.tempo;
    m_title->setText(title);
    markAsFold(m_open, title);
    setAccessibleName(title);
    if (words.doing != m_words.doing || words.notDoing != m_words.notDoing) {
        clear(m_lists);
        m_lists->addWidget(listLabel(words.doing, false));
        if (!words.notDoing.isEmpty()) {
            m_lists->addWidget(strongLabel(tr("Do not")));
            m_lists->addWidget(listLabel(words.notDoing, false));
        }
    }
    m_words = words;
    showState();
}

void TriggerCard::showState()
{
    const auto *current = m_desk.file().current();
    const auto *last = current ? current->actionOf(m_trigger) : nullptr;
    m_state->setVisible(last != nullptr);
    m_ways->setVisible((!last || last->state == ActionState::Planned) && m_form->isHidden());
    if (!last)
        return;
    const QString at = m_desk.office().locale().toString(last->at, QStringLiteral("d MMMM HH:mm"));
    switch (last->state) {
    case ActionState::Done: m_state->setText(tr("✓ Done on %1, with %2: %3").arg(at, last->who, last->text)); break;
    case ActionState::Planned:
        m_state->setText(
            tr("Planned for %1. %2").arg(m_desk.office().locale().toString(last->due, QStringLiteral("d MMMM HH:mm")), last->text));
        break;
    case ActionState::NotNeeded: m_state->setText(tr("Not needed (%1): %2. Second person: %3").arg(at, last->text, last->who)); break;
    }
}

void TriggerCard::openForm(ActionState state)
{
    m_action = {m_trigger, state, m_desk.office().clock().now(), {}, {}, {}};
    m_kept = RecordId::create();
    clear(m_form->layout());
    auto *who = new TextEntry(state == ActionState::NotNeeded ? tr("Second person: who agrees?")
                              : state == ActionState::Planned ? tr("At what time?")
                                                              : tr("With whom, which number"),
                              TextEntry::Kind::Line);
    auto *text = new TextEntry(state == ActionState::NotNeeded ? tr("Why not needed")
                               : state == ActionState::Planned ? tr("What exactly")
                                                               : tr("What was advised or agreed"),
                               TextEntry::Kind::Line);
    auto *save = primaryButton(tr("Record"));
    auto *cancel = wayBack(quietButton(tr("Cancel")));
    m_form->layout()->addWidget(who);
    m_form->layout()->addWidget(text);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column(m_form)->addLayout(buttons);
    for (auto *entry : {who, text})
        connect(entry, &TextEntry::typed, this,
                [this, who, text] { m_desk.keepWords(m_kept, {m_words.title, who->text(), text->text()}); });
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_form->hide();
        m_desk.forgetTyping(m_kept);
        showState();
    });
    connect(save, &QPushButton::clicked, this, [this, who, text, state] {
        m_action.text = text->text().trimmed();
        if (state == ActionState::Planned) {
            const auto time = readTime(who->text());
            who->setRemark(time ? QString() : tr("Write a time, for example 16:30."));
            if (!time)
                return;
            m_action.due = QDateTime(m_desk.office().today(), *time);
        } else {
            m_action.who = who->text().trimmed();
            who->setRemark(m_action.who.isEmpty() ? tr("Write a name. For an adviser, a number is enough.") : QString());
            text->setRemark(m_action.text.isEmpty() ? tr("Write one sentence.") : QString());
            if (m_action.who.isEmpty() || m_action.text.isEmpty())
                return;
        }
        close();
    });
    setFormKeys(*m_form, *save, *cancel);
    m_form->show();
    m_ways->hide();
    who->focus();
}

void TriggerCard::close()
{
    m_action.at = m_desk.office().clock().now();
    m_form->hide();
    auto record = m_desk.assessment();
    record.actions.append(m_action);
    if (m_desk.commit(record, QStringLiteral("action")))
        m_desk.forgetTyping(m_kept);
}

} // namespace vw::ui
