// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace vw::ui {

/// The regions of the window, in the order in which F6 goes through them.
enum class Region { Pages, Tabs, List, Page, Beside, Bar };

void markAsRegion(QWidget *widget, Region region);

/// The one around it; null where there is none.
[[nodiscard]] QWidget *regionOf(QWidget *widget);

/// From the region with the focus to the next one that is shown, back to where the focus was in it.
void goToNextRegion(QWidget *window, bool forward);

} // namespace vw::ui
