// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/notecard.h"

#include "core/base/signs.h"
#include "core/wording/veilingwords.h"
#include "desk/office.h"
#include "ui/dossier/options.h"
#include "ui/parts/form.h"
#include "ui/parts/longtext.h"
#include "ui/parts/theme.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace vw::ui {

namespace {

constexpr int flatLines = 2;

/// Who typed the quotation marks herself does not get them twice.
QString withoutQuotes(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("^[\"\u201c\u201e']+|[\"\u201d\u201c']+$"));
    return text.trimmed().remove(marks);
}

} // namespace

using dossier::Note;
using dossier::NoteKind;

NoteForm::NoteForm(CaseDesk &desk, Note &note, Shape shape, QWidget *parent) : QWidget(parent), m_desk(desk), m_note(note)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *form = new EntityForm(this);
    layout->addWidget(form);
    if (shape == Shape::Flat)
        form->beginRow();
    form->chips(tr("What kind of note is this?"), desk.words().options(dossier::noteKinds), nameOf(dossier::noteKindNames, note.kind),
                [this](const QString &code) {
                    m_note.kind = valueOf(dossier::noteKindNames, code).value_or(m_note.kind); // an impression is no fact by letting go
                    showKind();
                    return nameOf(dossier::noteKindNames, m_note.kind);
                });
    m_who = form->line(tr("Who said this?"), note.who, tr("letter, or role and name"));
    if (shape == Shape::Flat)
        form->endRow();
    m_text = form->area(tr("Note"), note.text);
    if (shape == Shape::Flat)
        m_text->setLines(flatLines);
    connect(m_text, &TextEntry::typed, this, &NoteForm::showKind);
    connect(form, &EntityForm::typed, this, &NoteForm::typed);
    connect(form, &EntityForm::committed, this, &NoteForm::committed);
    setFocusProxy(m_text);
    showKind();
}

void NoteForm::showKind()
{
    const bool isStatement = m_note.kind == NoteKind::Statement;
    m_who->setVisible(isStatement);
    switch (m_note.kind) {
    case NoteKind::Fact: m_text->setHint(tr("What did you see, hear or read? Who, what, where, when.")); break;
    case NoteKind::Statement: m_text->setHint(tr("The words themselves, as exactly as you can.")); break;
    case NoteKind::Interpretation:
        m_text->setHint(tr("What do you think or suspect, and what is it based on? What speaks against it?"));
        break;
    }
    // somebody's own words stay as they were said
    m_text->setRemark(isStatement ? QString() : wording::veilingRemark(m_text->text(), m_desk.pack()));
}

NoteCard::NoteCard(CaseDesk &desk, const Note &note, QWidget *parent) : EntityCard(desk, note.id, parent), m_note(note)
{
    setProperty("role", QLatin1StringView("note")); // draws its own border
    auto *face = new QWidget(this);
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap / 2);
    m_title = strongLabel({}, face);
    m_text = new LongText(face);
    m_text->makeSelectable();
    m_remark = mutedLabel({}, face);
    m_under = mutedLabel({}, face);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_remark);
    column->addWidget(m_under);
    start(face, tr("note"));
}

const Note *NoteCard::inDesk() const
{
    const auto &notes = desk().file().notes;
    const auto found = std::ranges::find(notes, id(), &Note::id);
    return found == notes.end() ? nullptr : &*found;
}

bool NoteCard::isSaved() const
{
    return inDesk() != nullptr;
}

bool NoteCard::takeFromDesk()
{
    const auto *known = inDesk();
    if (!known || *known == m_note || dossier::toJson(*known) == dossier::toJson(m_note))
        return false;
    m_note = *known;
    return true;
}

void NoteCard::showFace()
{
    m_text->setItalic(m_note.kind == NoteKind::Interpretation);
    m_text->setText(m_note.kind == NoteKind::Statement ? QStringLiteral("\u201c%1\u201d").arg(withoutQuotes(m_note.text)) : m_note.text);
    switch (m_note.kind) {
    case NoteKind::Fact: m_title->setText(tr("Fact")); break;
    case NoteKind::Statement:
        m_title->setText(tr("Words of %1").arg(m_note.who.isEmpty() ? tr("somebody (fill in who)") : plainLine(m_note.who)));
        break;
    case NoteKind::Interpretation:
        m_title->setText(m_note.author.isEmpty() ? tr("Impression") : tr("Impression of %1").arg(plainLine(m_note.author)));
        break;
    }
    m_remark->setText(m_note.kind == NoteKind::Statement ? QString() : wording::veilingRemark(m_note.text, desk().pack()));
    m_remark->setVisible(!m_remark->text().isEmpty());
    const QString when = desk().office().locale().toString(m_note.at.toLocalTime(), QStringLiteral("d MMMM yyyy, HH:mm"));
    m_under->setText(m_note.author.isEmpty() ? when : tr("%1, by %2").arg(when, plainLine(m_note.author)));
    update();
}

QWidget *NoteCard::buildForm(QVBoxLayout *body)
{
    auto *form = new NoteForm(desk(), m_note, NoteForm::Shape::Tall, this);
    body->addWidget(form);
    connect(form, &NoteForm::typed, this, [this] { desk().typed(m_note); });
    connect(form, &NoteForm::committed, this, [this] {
        desk().commit(m_note);
        showWhich();
    });
    return form;
}

void NoteCard::paintEvent(QPaintEvent *event)
{
    EntityCard::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isImpression = m_note.kind == NoteKind::Interpretation;
    QPen pen(isImpression ? colours().muted : colours().line, isImpression ? 1.5 : 1.0);
    if (isImpression)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(isImpression ? colours().window : colours().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), gap, gap);
    if (m_note.kind == NoteKind::Statement) // the bar beside a quotation
        painter.fillRect(QRect(1, gap, 4, height() - 2 * gap), colours().muted);
}

} // namespace vw::ui
