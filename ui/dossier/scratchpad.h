// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/desknames.h"

#include <QFrame>
#include <QPointer>

class QLabel;

namespace vw::ui {

class NoteEntry;

/// Always under the hand in a case (F3): what is heard is typed at once, whatever page is open, and sorted when there is time. It is a note
/// from the first letter on, or becomes a fact.
class ScratchPad : public QFrame {
    Q_OBJECT
public:
    ScratchPad(CaseDesk &desk, QWidget *parent);
    /// Shows itself with the focus; away again, back to where the focus was, when it had it.
    void toggle();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFact();
    void away();
    CaseDesk &m_desk;
    NoteEntry *m_entry;
    QLabel *m_said;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace vw::ui
