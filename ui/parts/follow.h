// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QAbstractItemView;

namespace vw::ui {

/// What is painted as selected becomes the current item, also when assistive technology selects it: Qt then leaves the current one where
/// it was, and whoever listens to that one hears nothing. For a list of which one is chosen.
void followSelection(QAbstractItemView *list);

} // namespace vw::ui
