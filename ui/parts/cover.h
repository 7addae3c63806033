// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace vw::ui {

/// What hides a window at once, before anything else is done about it: nothing under it can be read any more, and no other window of the program
/// stays on the screen. What has the focus keeps it.
class Cover : public QWidget {
    Q_OBJECT
public:
    explicit Cover(QWidget *window);
    /// Painted when this returns.
    void fall();
    void lift() { hide(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vw::ui
