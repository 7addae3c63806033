// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/assessment.h"

#include <QWidget>

namespace vw::ui {

class ChoiceButton;

/// Ja, Vermoeden, Nee, Weet niet as one segmented control; keys J V N W, in English Y S N D as well.
/// `reversed` changes the places of yes and no, for a wording in which yes means that nothing is wrong.
class AnswerButtons : public QWidget {
    Q_OBJECT
public:
    explicit AnswerButtons(QWidget *parent = nullptr);
    void setReversed(bool reversed) { m_reversed = reversed; }
    /// Other words on the buttons, in the order yes, suspected, no, unknown.
    void setWords(const QStringList &words);
    void setValue(std::optional<assessment::Value> value);
    /// True when the key stands for an answer; it is given then.
    bool takeKey(int key);
    void focusFirst();

Q_SIGNALS:
    void answered(vw::assessment::Value value);
    void cleared();

private:
    void choose(int button, bool on);
    [[nodiscard]] assessment::Value valueAt(int button) const;
    QList<ChoiceButton *> m_buttons;
    bool m_reversed = false;
};

} // namespace vw::ui
