// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/place.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace vw::ui {

class Beside;
class DecisionPage;
class MeldcodeSheet;
class ScrollPage;
class StepCard;

/// The five steps as a path: what is done, what is missing, by whom and when.
class MeldcodeTab : public QWidget {
    Q_OBJECT
public:
    MeldcodeTab(CaseDesk &desk, QWidget *parent);
    /// 1 to 5.
    void showStep(int number);
    /// The step in sight.
    [[nodiscard]] desk::Place placeNow() const;

private:
    QWidget *buildPath();
    void buildPage(int step);
    void addContent(int step, ScrollPage *page);
    void refresh();
    void goTo(int step);
    void goToDeviation();
    [[nodiscard]] QString stateWords(int step) const;
    MeldcodeSheet *m_sheet;
    QButtonGroup *m_path;
    Beside *m_beside = nullptr;
    QStackedWidget *m_pages;
    QLabel *m_summary = nullptr;
    QList<StepCard *> m_cards;
    DecisionPage *m_decision = nullptr;
};

} // namespace vw::ui
