// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"

#include <QWidget>

class QListWidget;
class QVBoxLayout;

namespace vw::ui {

class CaseDesk;
class QuestionRow;
class RoundBar;
class ScrollPage;

/// "Rode vlaggen": opens on the twelve first questions; then the domains, any order, any time. Saved at every answer.
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

private:
    void fillDomains();
    void updateDomains(const QList<assessment::Effective> &answers);
    void fitDomains();
    void openPage(int index);
    void buildFirstPage();
    void buildDomainPage(int domain);
    void buildChildPage();
    QuestionRow *addRow(int question, int first, int number);
    void refresh();
    void store(const QuestionId &id, const assessment::Answer &answer);
    void moveFrom(QuestionRow *row, int step);
    void applyRound(const assessment::Round &round, bool isNewTalk);

    CaseDesk &m_desk;
    RoundBar *m_round;
    QListWidget *m_domains;
    ScrollPage *m_page;
    QList<QuestionRow *> m_rows;
    int m_open = -1;
    assessment::With m_with = assessment::With::Victim;
};

} // namespace vw::ui
