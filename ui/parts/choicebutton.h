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

Q_SIGNALS:
    void chosen(bool on);

private:
    bool m_showing = false;
};

} // namespace vw::ui
