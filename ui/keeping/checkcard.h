// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/leftovers.h"
#include "ui/parts/desknames.h"

#include <QFrame>

class QVBoxLayout;

namespace vw::ui {

/// Reads everything in the vault and holds it against its log, when somebody asks for it; and the log of the vault itself.
class CheckCard : public QFrame {
    Q_OBJECT
public:
    CheckCard(Office &office, Preferences &preferences, QWidget *parent = nullptr);

private:
    void check();
    void show(const Result<QList<Error>> &findings);
    void show(const desk::LeftOvers &left);
    void dropPassedLogs();
    void showLog();
    void showKeptLogs();
    Office &m_office;
    Preferences &m_preferences;
    QVBoxLayout *m_found;
};

} // namespace vw::ui
