// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/noteentry.h"

#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/pieces.h"

#include <QKeyEvent>

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

using dossier::Note;

NoteEntry::NoteEntry(CaseDesk &desk, dossier::NoteKind kind, NoteForm::Shape shape, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_shape(shape), m_layout(new QVBoxLayout(this)), m_foot(new QHBoxLayout),
      m_ready(primaryButton(tr("Save note"), this))
{
    m_note.kind = kind;
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(m_ready, &QPushButton::clicked, this, &NoteEntry::next);
    m_foot->addWidget(m_ready);
    m_foot->addWidget(mutedLabel(tr("Ctrl+Enter saves and starts the next note."), this), 1);
    m_layout->addLayout(m_foot);
    renew();
}

bool NoteEntry::isEmpty() const
{
    return m_note.text.trimmed().isEmpty();
}

void NoteEntry::renew()
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
    m_note.author = m_desk.office().practice().name;
    m_form = new NoteForm(m_desk, m_note, m_shape, this);
    connect(m_form, &NoteForm::typed, this, [this] {
        stamp();
        m_desk.typed(m_note);
    });
    connect(m_form, &NoteForm::committed, this, &NoteEntry::save);
    m_layout->insertWidget(0, m_form);
    QWidget::setTabOrder(m_form, m_ready);
    setFocusProxy(m_form);
}

/// The time it is written: of the first save, and until then of the last word.
void NoteEntry::stamp()
{
    const auto &notes = m_desk.file().notes;
    if (std::ranges::find(notes, m_note.id, &Note::id) == notes.end())
        m_note.at = QDateTime::fromSecsSinceEpoch(m_desk.office().clock().now().toSecsSinceEpoch());
}

void NoteEntry::save()
{
    if (isEmpty())
        return;
    stamp();
    m_desk.commit(m_note);
}

void NoteEntry::begin()
{
    if (isEmpty())
        return;
    save(); // the field may still have the focus
    renew();
    Q_EMIT joined();
}

void NoteEntry::next()
{
    begin();
    focus();
}

void NoteEntry::drop()
{
    m_desk.forgetTyping(m_note.id);
    const auto &notes = m_desk.file().notes;
    if (std::ranges::find(notes, m_note.id, &Note::id) != notes.end())
        m_desk.remove(m_note.id);
    renew();
}

void NoteEntry::focus()
{
    m_form->setFocus(Qt::OtherFocusReason);
}

void NoteEntry::addButton(QPushButton *button)
{
    m_foot->insertWidget(1, button);
}

void NoteEntry::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        next();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vw::ui
