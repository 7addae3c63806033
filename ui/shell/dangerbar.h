// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "ui/parts/desknames.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vw::ui {

class TextEntry;

/// "Direct gevaar", on top of everything while the tempo is now: red until it is recorded that 112 was called, or why not; then one row that says so
/// and asks whether everyone is safe and who keeps watch. Another reason for "now", or a new talk, makes it red again.
class DangerBar : public QFrame {
    Q_OBJECT
public:
    explicit DangerBar(QWidget *parent = nullptr);
    /// Null hides it.
    void setDesk(CaseDesk *desk);

Q_SIGNALS:
    void numbersRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showAlarm();
    void showDone(const dossier::DangerLog &done);
    [[nodiscard]] QWidget *buildAlarm();
    [[nodiscard]] QWidget *buildDone();
    void openForm(bool called);
    /// The checklist with what stands in the two fields beside its last record.
    [[nodiscard]] dossier::CaseAssessment answered() const;
    CaseDesk *m_desk = nullptr;
    QLabel *m_title, *m_lines, *m_doneWords;
    QWidget *m_buttons, *m_form;
    QPushButton *m_called, *m_notCalled, *m_change;
    TextEntry *m_safe, *m_watch;
    QWidget *m_alarm = nullptr, *m_done = nullptr;
    bool m_isTold = false; ///< aloud
    bool m_isChanging = false; ///< answered before, and being written anew
};

} // namespace vw::ui
