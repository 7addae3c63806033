// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/desknames.h"

#include <QWidget>

namespace vw::ui {

/// "Opnieuw wegen met versie X": both verdicts and the difference line by line. Nothing changes until a person chooses.
class VersionCard : public QWidget {
    Q_OBJECT
public:
    explicit VersionCard(CaseDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Chosen: go on with one of the two.
    void kept();
};

} // namespace vw::ui
