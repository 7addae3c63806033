// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/coverage.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

class ChipRow;

/// "Naast andere lijsten": which items of another instrument this assessment answers, and which are open. Item numbers only.
class CrosswalkPage : public QWidget {
    Q_OBJECT
public:
    explicit CrosswalkPage(CaseDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void questionChosen(const vw::QuestionId &id);

private:
    void show(const QString &instrument);
    void addItems(const taxonomy::Instrument &instrument, const QList<assessment::ItemCoverage> &items,
                  assessment::ItemCoverage::State state, const QString &title);
    CaseDesk &m_desk;
    QVBoxLayout *m_items;
};

} // namespace vw::ui
