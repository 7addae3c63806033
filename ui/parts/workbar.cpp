// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/workbar.h"

#include "core/base/progress.h"
#include "ui/parts/pieces.h"

#include <QProgressBar>

namespace vw::ui {

namespace {

constexpr int lookMilliseconds = 100;
constexpr int parts = 100;

} // namespace

QProgressBar *goingOnBar(QWidget *parent)
{
    auto *bar = new QProgressBar(parent);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(6);
    return bar;
}

WorkBar::WorkBar(const WorkWords &words, QWidget *parent) : QWidget(parent), m_bar(goingOnBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(textLabel(words.what, this));
    m_bar->setAccessibleName(words.what);
    layout->addWidget(m_bar);
    if (!words.stop.isEmpty()) {
        m_stop = plainButton(words.stop, this);
        layout->addWidget(m_stop, 0, Qt::AlignLeft);
        setFocusProxy(m_stop);
        connect(m_stop, &QPushButton::clicked, this, [this] {
            m_stop->setEnabled(false);
            Q_EMIT stopWanted();
        });
    }
    m_timer.setInterval(lookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &WorkBar::look);
    watch(nullptr);
}

void WorkBar::watch(const Progress *progress)
{
    m_progress = progress;
    if (m_stop)
        m_stop->setEnabled(true);
    m_bar->setRange(0, 0);
    if (progress)
        m_timer.start();
    else
        m_timer.stop();
}

void WorkBar::look()
{
    const auto total = m_progress->total();
    m_bar->setRange(0, total > 0 ? parts : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::min(m_progress->done(), total) * parts / total));
}

} // namespace vw::ui
