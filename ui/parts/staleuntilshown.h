// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace vw::ui {

/// Builds a screen only while it is seen. What changed behind a hidden screen marks it stale: it is built when it is next shown. A screen in
/// sight is built once for all that changed in one go, before it is painted.
class StaleUntilShown : public QObject {
    Q_OBJECT
public:
    /// `screen` owns this. Nothing is built before it is shown for the first time.
    StaleUntilShown(QWidget *screen, std::function<void()> build);
    /// What the screen shows has changed.
    void touch();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildIfStale();
    QWidget *m_screen;
    std::function<void()> m_build;
    bool m_stale = true, m_waits = false;
};

} // namespace vw::ui
