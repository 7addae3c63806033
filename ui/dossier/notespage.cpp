// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/notespage.h"

#include "desk/office.h"
#include "ui/dossier/notecard.h"

#include <QKeyEvent>

#include <algorithm>

namespace vw::ui {

using dossier::Note;

NotesPage::NotesPage(CaseDesk &desk, QWidget *parent) : CardPage(desk, parent), m_entry(frame("card", this))
{
    content()->addWidget(titleLabel(tr("Notes"), this));
    content()->addWidget(
        mutedLabel(tr("Keep apart what is a fact, what somebody said and what you think. Write as if the client reads this."), this));
    content()->addWidget(m_entry);
    content()->addWidget(buildList(tr("Notes"), tr("No notes yet"), tr("Write the first note above. It is saved while you type.")));
    connect(&desk, &CaseDesk::changed, this, [this](RecordKind kind) {
        if (kind == RecordKind::Note)
            recordsChanged();
    });
    m_ready = primaryButton(tr("Save note"), m_entry);
    connect(m_ready, &QPushButton::clicked, this, &NotesPage::next);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_ready);
    foot->addWidget(mutedLabel(tr("Ctrl+Enter saves and begins the next note."), m_entry), 1);
    column(m_entry)->addLayout(foot);
    renew();
}

void NotesPage::renew()
{
    if (m_form) {
        m_form->disconnect(this);
        m_form->hide();
        m_form->deleteLater();
    }
    const auto kind = m_note.kind; // the next note is often of the same kind
    m_note = Note();
    m_note.id = RecordId::create();
    m_note.kind = kind;
    m_note.author = desk().office().practice().name;
    m_form = new NoteForm(desk(), m_note, m_entry);
    connect(m_form, &NoteForm::typed, this, [this] {
        stamp();
        desk().typed(m_note);
    });
    connect(m_form, &NoteForm::committed, this, &NotesPage::save);
    column(m_entry)->insertWidget(0, m_form);
    QWidget::setTabOrder(m_form, m_ready);
}

/// The time it is written: of the first save, and until then of the last word.
void NotesPage::stamp()
{
    const auto &notes = desk().file().notes;
    if (std::ranges::find(notes, m_note.id, &Note::id) == notes.end())
        m_note.at = QDateTime::fromSecsSinceEpoch(desk().office().clock().now().toSecsSinceEpoch());
}

void NotesPage::save()
{
    if (m_note.text.trimmed().isEmpty())
        return;
    stamp();
    desk().commit(m_note);
}

void NotesPage::begin()
{
    if (m_note.text.trimmed().isEmpty())
        return;
    save(); // the field may still have the focus
    renew();
    sync();
}

void NotesPage::next()
{
    begin();
    m_form->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_entry);
}

QList<RecordId> NotesPage::order() const
{
    QList<std::pair<qint64, RecordId>> notes; // a date in local time is worked out at every comparison
    for (const auto &note : desk().file().notes) {
        if (note.id != m_note.id) // still in the entry
            notes.append({note.at.toMSecsSinceEpoch(), note.id});
    }
    std::ranges::stable_sort(notes, std::ranges::greater(), [](const auto &note) { return note.first; });
    QList<RecordId> ids;
    for (const auto &note : std::as_const(notes))
        ids.append(note.second);
    return ids;
}

EntityCard *NotesPage::makeCard(RecordId id)
{
    const auto &notes = desk().file().notes;
    return new NoteCard(desk(), *std::ranges::find(notes, id, &Note::id), this);
}

void NotesPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        next();
    else
        CardPage::keyPressEvent(event);
}

} // namespace vw::ui
