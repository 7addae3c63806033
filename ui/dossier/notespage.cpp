// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/notespage.h"

#include "desk/office.h"
#include "ui/dossier/notecard.h"
#include "ui/dossier/noteentry.h"
#include "ui/dossier/owncopies.h"

#include <algorithm>

namespace vw::ui {

using dossier::Note;

NotesPage::NotesPage(CaseDesk &desk, QWidget *parent) : CardPage(desk, parent)
{
    auto *card = frame("card", this);
    m_entry = new NoteEntry(desk, dossier::NoteKind::Fact, NoteForm::Shape::Tall, card);
    column(card)->addWidget(m_entry);
    content()->addWidget(titleLabel(tr("Notes"), this));
    content()->addWidget(mutedLabel(
        tr("Keep separate what is a fact, what somebody said and what you think. Write as if the client will read this."), this));
    content()->addWidget(card);
    content()->addWidget(new OwnCopies(desk, insight::OwnRecord::Notes, this));
    content()->addWidget(buildList(tr("Notes"), tr("No notes yet"), tr("Write the first note above. It is saved while you type.")));
    connect(&desk, &CaseDesk::changed, this, [this](RecordKind kind) {
        if (kind == RecordKind::Note)
            recordsChanged();
    });
    connect(m_entry, &NoteEntry::joined, this, &NotesPage::sync);
}

void NotesPage::begin()
{
    m_entry->begin();
}

void NotesPage::next()
{
    m_entry->next();
    ensureWidgetVisible(m_entry);
}

QList<RecordId> NotesPage::order() const
{
    QList<std::pair<qint64, RecordId>> notes; // a date in local time is worked out at every comparison
    for (const auto &note : desk().file().notes) {
        if (note.id != m_entry->note().id) // still in the entry
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

} // namespace vw::ui
