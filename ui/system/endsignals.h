// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

namespace vw::ui {

/// The system wants the program to end: log out, shut down, a terminal that is closed (SIGTERM, SIGHUP, SIGINT). Left alone these kill it in the
/// middle of a word. One for the program; what was set before comes back with its end.
class EndSignals : public QObject {
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void endWanted();
};

} // namespace vw::ui
