// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace vw::ui {

/// A row or form that is seen whole when something in it has the focus, as far as the page has room for it.
void markAsSeenWhole(QWidget *widget);

/// Scrolls every page around it until it is seen, once the layout has settled.
void bringIntoSight(QWidget *widget);

} // namespace vw::ui
