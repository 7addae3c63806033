// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/notecard.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace vw::ui {

/// Where the next note is written. What is typed is kept as it is typed, saved when the field is left, and joins the notes with the button
/// or Ctrl+Enter.
class NoteEntry : public QWidget {
    Q_OBJECT
public:
    NoteEntry(CaseDesk &desk, dossier::NoteKind kind, NoteForm::Shape shape, QWidget *parent);
    /// The note that is being written; not in any list yet.
    [[nodiscard]] const dossier::Note &note() const { return m_note; }
    [[nodiscard]] bool isEmpty() const;
    /// Whatever stands there joins the notes, and an empty one is ready.
    void begin();
    /// The same, and on with the next.
    void next();
    /// Nothing of it is kept as a note: it went on as something else.
    void drop();
    void focus();
    /// Beside the button that saves.
    void addButton(QPushButton *button);

Q_SIGNALS:
    /// The note that stood there is one of the notes now.
    void joined();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void renew();
    void stamp();
    void save();
    CaseDesk &m_desk;
    NoteForm::Shape m_shape;
    dossier::Note m_note;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_foot;
    NoteForm *m_form = nullptr;
    QPushButton *m_ready;
};

} // namespace vw::ui
