// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/wording/slots.h"

class QWidget;

namespace vw::ui {

class Fold;
class Office;

/// "Waarom vragen we dit, en hoe?": why, how to ask safely, what a yes does, sentences to say, examples, figure and sources.
/// Filled when it is first opened.
[[nodiscard]] Fold *whyFold(const Office &office, const wording::People &people, int question, QWidget *parent);

} // namespace vw::ui
