// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "ui/parts/desknames.h"

#include <QWidget>

namespace vw::ui {

/// Every point with the answer, who said it when, the weight, the cap, the study and its mark.
class Receipt : public QWidget {
    Q_OBJECT
public:
    Receipt(CaseDesk &desk, const assessment::Verdict &verdict, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *line(CaseDesk &desk, const assessment::Contribution &contribution) const;
};

} // namespace vw::ui
