// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/meldcode/meldcodesheet.h"

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

/// The last page of the form: the five steps, the advice, the five questions, the two decisions, and who was told.
class PaperSteps : public QWidget {
    Q_OBJECT
public:
    explicit PaperSteps(CaseDesk &desk, QWidget *parent = nullptr);

private:
    void addSteps();
    void addQuestions();
    void addDecisions();
    [[nodiscard]] EntityForm *form();
    void decision(EntityForm *form, const QString &label, std::optional<bool> &target);
    CaseDesk &m_desk;
    MeldcodeSheet *m_sheet;
    QVBoxLayout *m_layout;
};

} // namespace vw::ui
