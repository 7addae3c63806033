// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/wording/picture.h"
#include "ui/parts/desknames.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace vw::ui {

class ChoiceButton;
class TextEntry;

/// One trigger in the panel, a line that opens: what to do, what not to do, and three ways to close its action (rules/practice-review G21):
/// done, I do this at .., not needed because .. .
class TriggerCard : public QFrame {
    Q_OBJECT
public:
    TriggerCard(CaseDesk &desk, const TriggerId &trigger, QWidget *parent = nullptr);
    void show(const wording::TriggerWords &words);
    void setOpen(bool open);

Q_SIGNALS:
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void openForm(dossier::ActionState state);
    void close();
    CaseDesk &m_desk;
    TriggerId m_trigger;
    wording::TriggerWords m_words;
    dossier::TriggerAction m_action;
    RecordId m_kept; ///< what is typed here is kept as a note until it is recorded, so that a lock loses none of it
    ChoiceButton *m_open;
    QLabel *m_title, *m_state;
    QWidget *m_body;
    QVBoxLayout *m_lists;
    QWidget *m_ways, *m_form;
};

} // namespace vw::ui
