// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/desknames.h"

#include <QFrame>

class QLabel;

namespace vw::ui {

/// Backups: on or off, where, how many there are, and one made now.
class BackupCard : public QFrame {
    Q_OBJECT
public:
    BackupCard(Office &office, Preferences &preferences, QWidget *parent = nullptr);

private:
    void refresh();
    void makeNow();
    void chooseFolder();
    [[nodiscard]] QString folder() const;
    Office &m_office;
    Preferences &m_preferences;
    QLabel *m_state, *m_where, *m_said, *m_error;
};

} // namespace vw::ui
