// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/deepening.h"
#include "ui/checklist/rowcontext.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace vw::ui {

class Fold;
class QuestionRow;

/// The questions of one page, in the order of asking: at most ten open ones at a time, answered ones folded to a line, follow-ups under the
/// question that opened them; what is for those who examine and what is for the file stand apart.
class QuestionPage : public QWidget {
    Q_OBJECT
public:
    QuestionPage(CaseDesk &desk, assessment::With with, QWidget *parent = nullptr);

    void addFirstTwelve();
    void addDomain(int domain);
    void addPath(int path);
    /// After a change in the case.
    void refresh(const QList<assessment::Effective> &answers);
    /// Shows the row of this question and puts the focus there; false when it is not on this page.
    bool goTo(const QuestionId &id);
    void focusNextOpen();
    /// The title of a question that is on this page.
    [[nodiscard]] QString titleOf(const QuestionId &id) const;

Q_SIGNALS:
    void answered(const vw::QuestionId &id, const vw::assessment::Answer &answer);
    void typed(const vw::QuestionId &id, const vw::assessment::Answer &answer);
    void cleared(const vw::QuestionId &id);
    void storyTold(const QString &domain, const QString &text, bool isLeft);

private:
    QuestionRow *addRow(QVBoxLayout *layout, int question, int first, int number);
    void refreshNow();
    [[nodiscard]] QuestionRow *rowOf(const QuestionId &id) const;
    void addIntro(const QString &title, const QString &text);
    void addStory(const QString &domain);
    void addNotNeeded();
    void addClinical();
    void place(const QList<assessment::PageRow> &rows, QVBoxLayout *layout);
    void placeDomain(const QList<assessment::Effective> &answers);
    void moveFrom(QuestionRow *row, int step);

    CaseDesk &m_desk;
    RowContext m_context;
    QVBoxLayout *m_layout;
    QList<QuestionRow *> m_rows; ///< in the order on the page
    int m_domain = -1; ///< of a domain page
    int m_limit = 0; ///< open rows shown of a domain page
    QVBoxLayout *m_talk = nullptr, *m_clinicalRows = nullptr, *m_laterRows = nullptr;
    QWidget *m_say = nullptr; ///< of the twelve: what is said at the end
    QWidget *m_alarm = nullptr, *m_notNeeded = nullptr, *m_onlyLater = nullptr, *m_talkBox = nullptr, *m_clinical = nullptr;
    Fold *m_later = nullptr;
    QPushButton *m_more = nullptr;
    bool m_askAnyway = false, m_isPlaced = false;
};

} // namespace vw::ui
