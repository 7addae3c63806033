// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/checklist/rowcontext.h"

class QWidget;

namespace vw::ui {

class Fold;

/// "Waarom vragen we dit, en hoe?": why, how to ask safely, what a yes does, sentences to say, examples, who else could know it, and the
/// figures with their sources. Filled when it is first opened.
[[nodiscard]] Fold *whyFold(const RowContext &context, int question, QWidget *parent);

} // namespace vw::ui
