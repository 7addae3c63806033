// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QPointer>

class QLayout;
class QWidget;

namespace vw::ui {

/// While it lives, the layouts of a screen stand still; at its end everything new in them is shown at once. A layout shows what was put in it
/// one by one and later, each time with a layout of the whole window: with a hundred labels that is most of the work.
class LayoutPause {
public:
    explicit LayoutPause(QWidget *screen);
    ~LayoutPause();
    Q_DISABLE_COPY_MOVE(LayoutPause)

private:
    QWidget *m_screen;
    QList<QPointer<QLayout>> m_paused;
};

} // namespace vw::ui
