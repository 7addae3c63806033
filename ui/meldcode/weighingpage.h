// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

class MeldcodeSheet;
class QuestionBox;
class RemarkList;
class TickBox;

/// Step 4: questions 1 and 2, with the facts that may point to acute or structural unsafety. The band of the list stays out of
/// sight until question 2 has an answer (rules/practice-review B1): it must not answer for the professional.
class WeighingPage : public QWidget {
    Q_OBJECT
public:
    WeighingPage(MeldcodeSheet &sheet, QWidget *parent);

Q_SIGNALS:
    /// To the form "I deviate" in step 5.
    void deviationWanted();

private:
    QFrame *buildPointers();
    QWidget *buildGrounds();
    QFrame *buildBand();
    void refresh();
    [[nodiscard]] QStringList lines(const QList<QuestionId> &questions) const;
    MeldcodeSheet &m_sheet;
    QuestionBox *m_first, *m_second;
    QVBoxLayout *m_acute = nullptr, *m_structural = nullptr;
    QWidget *m_grounds = nullptr;
    QList<TickBox *> m_ticks;
    QLabel *m_band = nullptr;
    RemarkList *m_remarks;
    QPushButton *m_deviate;
};

} // namespace vw::ui
