// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/arrival.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vw::ui {

class TickBox;

/// The persons and facts that a paper brings, each beside what the case has, to be ticked. What contradicts nothing is ticked already.
class ArrivalList : public QWidget {
    Q_OBJECT
public:
    explicit ArrivalList(CaseDesk &desk, QWidget *parent = nullptr);
    void showArrivals(const QList<dossier::Arrival> &arrivals);
    [[nodiscard]] QList<dossier::Arrival> ticked() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(const dossier::Arrival &arrival);
    CaseDesk &m_desk;
    QVBoxLayout *m_rows;
    QList<dossier::Arrival> m_arrivals;
    QList<TickBox *> m_ticks; ///< one for each; null for what is here as it is
};

} // namespace vw::ui
