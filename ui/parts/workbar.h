// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/workwords.h"
#include "ui/parts/desknames.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace vw {
class Progress;
}

namespace vw::ui {

/// The line that moves while something is being worked on; it says that it goes on, and not how far it is.
[[nodiscard]] QProgressBar *goingOnBar(QWidget *parent = nullptr);

/// Long work, how far it is, and a button that stops it where that is safe.
class WorkBar : public QWidget {
    Q_OBJECT
public:
    explicit WorkBar(const WorkWords &words, QWidget *parent = nullptr);
    /// Shows how far this is from now on; null: that it goes on. It must last until another one is watched.
    void watch(const Progress *progress);

Q_SIGNALS:
    void stopWanted();

private:
    void look();
    QProgressBar *m_bar;
    QPushButton *m_stop = nullptr;
    QTimer m_timer;
    const Progress *m_progress = nullptr;
};

} // namespace vw::ui
