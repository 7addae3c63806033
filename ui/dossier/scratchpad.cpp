// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/scratchpad.h"

#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/dossier/noteentry.h"
#include "ui/parts/pieces.h"

#include <QApplication>
#include <QKeyEvent>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

ScratchPad::ScratchPad(CaseDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_entry(new NoteEntry(desk, dossier::NoteKind::Statement, NoteForm::Shape::Flat, this)),
      m_said(mutedLabel({}, this))
{
    setProperty("role", QLatin1StringView("card"));
    setAccessibleName(tr("Scratchpad"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gap, gap, 3 * gap, gap);
    auto *head = new QHBoxLayout;
    head->addWidget(strongLabel(tr("Scratchpad"), this));
    head->addWidget(m_said, 1);
    auto *close = wayBack(quietButton(tr("Close (F3)"), this));
    connect(close, &QPushButton::clicked, this, &ScratchPad::away);
    head->addWidget(close);
    layout->addLayout(head);
    layout->addWidget(m_entry);
    auto *fact = plainButton(tr("Make it a fact"), this);
    connect(fact, &QPushButton::clicked, this, &ScratchPad::makeFact);
    m_entry->addButton(fact);
    connect(m_entry, &NoteEntry::joined, this, [this] { m_said->setText(tr("It is under Case file, Notes.")); });
    hide();
}

void ScratchPad::toggle()
{
    auto *focus = QApplication::focusWidget();
    if (isVisible() && focus && isAncestorOf(focus)) {
        away();
        return;
    }
    m_before = focus;
    m_said->setText(tr("A note from the first letter on. Sort it now or later."));
    show();
    m_entry->focus();
}

void ScratchPad::away()
{
    m_entry->begin();
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

/// What was told becomes a fact with its source, undated: it waits among the facts for its day.
void ScratchPad::makeFact()
{
    if (m_entry->isEmpty())
        return;
    const auto &note = m_entry->note();
    dossier::Incident fact;
    fact.id = RecordId::create();
    fact.what = note.text.trimmed();
    fact.toldBy = note.who;
    fact.source = note.kind == dossier::NoteKind::Statement ? assessment::SourceCode::Statement
                  : note.kind == dossier::NoteKind::Fact    ? assessment::SourceCode::Own
                                                            : assessment::SourceCode::Interpretation;
    fact.entered = QDateTime::fromSecsSinceEpoch(m_desk.office().clock().now().toSecsSinceEpoch());
    if (!m_desk.commit(fact))
        return; // the note keeps the words, and the page says what went wrong
    m_entry->drop();
    m_said->setText(tr("It is under Case file, Facts. Give it a date there."));
    m_entry->focus();
}

void ScratchPad::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        away();
    else
        QFrame::keyPressEvent(event);
}

} // namespace vw::ui
