// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/dangerbar.h"

#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/shell/casedesk.h"
#include "ui/shell/office.h"

namespace vw::ui {

DangerBar::DangerBar(QWidget *parent)
    : QFrame(parent), m_title(headingLabel({}, this)), m_lines(textLabel({}, this)), m_after(strongLabel({}, this)),
      m_buttons(new QWidget(this)), m_form(new QWidget(this)), m_called(plainButton({}, m_buttons)), m_notCalled(plainButton({}, m_buttons))
{
    setProperty("role", QLatin1StringView("danger"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
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
    row->addWidget(m_buttons, 0, Qt::AlignVCenter);
    layout->addLayout(row);
    auto *form = new QHBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(2 * gap);
    layout->addWidget(m_form);
    layout->addWidget(m_after);
    m_form->hide();
    m_after->hide();
    hide();
}

void DangerBar::setDesk(CaseDesk *desk)
{
    m_desk = desk;
    m_closed = false;
    m_form->hide();
    if (m_desk) {
        connect(m_desk, &CaseDesk::changed, this, &DangerBar::refresh);
        const auto &texts = m_desk->texts();
        m_title->setText(texts.find(QStringLiteral("danger"), QStringLiteral("title")));
        m_after->setText(texts.find(QStringLiteral("danger"), QStringLiteral("after")));
        m_called->setText(m_desk->inPlace(tr("112 called at .. by ..")));
        m_notCalled->setText(m_desk->inPlace(tr("No 112, because ..")));
    }
    refresh();
}

void DangerBar::refresh()
{
    const auto *verdict = m_desk ? m_desk->verdict() : nullptr;
    const auto *current = m_desk ? m_desk->file().current() : nullptr;
    const bool now = verdict && verdict->tempo == assessment::Tempo::Now;
    const bool recorded = current && current->dangerIsRecorded();
    if (!now || (recorded && !m_closed)) {
        hide();
        return;
    }
    QStringList lines;
    const QString own = QStringLiteral("roles/%1/lines").arg(m_desk->office().practice().role);
    const bool hasOwn = m_desk->texts().has(QStringLiteral("danger"), own);
    for (const auto &line : m_desk->texts().list(QStringLiteral("danger"), hasOwn ? own : QStringLiteral("lines")))
        lines.append(wording::fill(line, m_desk->people()));
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_lines->setVisible(!recorded);
    m_buttons->setVisible(!recorded && !m_form->isVisibleTo(this));
    m_after->setVisible(recorded);
    show();
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
    auto *cancel = plainButton(tr("Back"));
    for (auto *button : {save, cancel}) {
        setRole(button, "onDanger");
        row->addWidget(button, 0, Qt::AlignBottom);
    }
    const auto kept = RecordId::create();
    const auto log = [this, first, by, called] {
        dossier::DangerLog entry;
        entry.at = m_desk->office().clock().now();
        entry.called = called;
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
        m_closed = true; // the question after it stays in sight for this visit
        if (m_desk->commit(log(), QStringLiteral("danger")))
            m_desk->forgetTyping(kept);
    });
    m_form->show();
    m_buttons->hide();
    (by ? by : first)->focus();
}

} // namespace vw::ui
