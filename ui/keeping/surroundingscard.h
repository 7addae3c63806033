// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/desknames.h"

#include <QFrame>

class QVBoxLayout;

namespace vw::ui {

class SystemEvents;

/// When the vault locks by itself on this computer, and what around it makes it less safe.
class SurroundingsCard : public QFrame {
    Q_OBJECT
public:
    SurroundingsCard(Office &office, Preferences &preferences, const SystemEvents *events, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    Office &m_office;
    Preferences &m_preferences;
    const SystemEvents *m_events;
    QVBoxLayout *m_lines;
};

} // namespace vw::ui
