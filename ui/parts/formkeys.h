// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QPushButton;
class QWidget;

namespace vw::ui {

/// The keys of a form that a button opened: Enter is its blue button, Escape backs out, and the focus goes back to that button.
/// Called while that button still has the focus; `save` and `back` are made anew with each opening.
void setFormKeys(QWidget &form, QPushButton &save, QPushButton &back);

} // namespace vw::ui
