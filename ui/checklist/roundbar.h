// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/assessment.h"

#include <QFrame>

class QLabel;

namespace vw::ui {

class ChipRow;

/// The start choices of a talk: with whom, alone and safe, how, interpreter. Set once; folded to one line afterwards.
class RoundBar : public QFrame {
    Q_OBJECT
public:
    explicit RoundBar(QWidget *parent = nullptr);
    void show(const assessment::Round &round, bool started);
    void openChoices();
    /// Another talk: nothing of the last one says how free this one is.
    void beginTalk();

Q_SIGNALS:
    /// The choices are made. `isNewTalk`: the answers before belong to an earlier talk.
    void chosen(const vw::assessment::Round &round, bool isNewTalk);
    /// With whom, alone and how are known: on to the questions.
    void completed();

private:
    void give();
    QWidget *m_choices;
    QWidget *m_line;
    QLabel *m_said, *m_warning;
    ChipRow *m_with, *m_alone, *m_channel, *m_interpreter, *m_words;
    assessment::Round m_round;
    bool m_isOpen = false; ///< stays open until alone and how are chosen
};

} // namespace vw::ui
