// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>

namespace vw::ui {

/// A button that stays pressed: an answer, a chip, a page of the rail, a fold. What is painted as chosen was told by chosen(), whoever
/// did it: a mouse, a key, or assistive technology, whose "toggle" makes no click.
class ChoiceButton : public QPushButton {
    Q_OBJECT
public:
    /// `role` of the style sheet: "answer", "chip", "rail", "quiet", "plain".
    ChoiceButton(const QString &text, const char *role, QWidget *parent = nullptr);
    /// The program shows what is recorded already; tells nothing.
    void showChosen(bool chosen);
    /// The key that presses it, shown in its corner; 0 for none.
    void showDigit(int digit);

Q_SIGNALS:
    void chosen(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_showing = false;
    int m_digit = 0;
};

} // namespace vw::ui
