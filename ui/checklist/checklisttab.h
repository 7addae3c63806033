// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "desk/givenanswers.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vw::ui {

class Beside;
class PartsList;
class QuestionPage;
class RoundBar;
class ScrollPage;

/// "Rode vlaggen": opens on the twelve first questions; then the parts, any order, any time. Saved at every answer.
class ChecklistTab : public QWidget {
    Q_OBJECT
public:
    explicit ChecklistTab(CaseDesk &desk, QWidget *parent = nullptr);
    /// Goes to a question, through its first question where that is the way.
    void goTo(const QuestionId &id);
    /// The round's choices first: somebody is calling now.
    void beginCall();
    /// Puts the focus on the first question without an answer.
    void focusNextOpen();

Q_SIGNALS:
    void talkBegan();

private:
    void buildVersionBar(QVBoxLayout *layout);
    void showVersions();
    void openPart();
    void addQuestions();
    void refresh();
    void takeBack();
    void applyRound(const assessment::Round &round, bool isNewTalk);

    CaseDesk &m_desk;
    RoundBar *m_round;
    PartsList *m_parts;
    Beside *m_beside = nullptr;
    ScrollPage *m_page;
    QuestionPage *m_questions = nullptr; ///< the open page, where it asks questions
    QWidget *m_versionBar = nullptr;
    QLabel *m_takenBack = nullptr; ///< a word on what Ctrl+Z did
    desk::GivenAnswers m_given;
    assessment::With m_with = assessment::With::Victim;
    bool m_easy = false; ///< in easy words
};

} // namespace vw::ui
