// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/place.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

class ScrollPage;
class StateCard;

/// The case at a glance, with one clear next step on top.
class OverviewTab : public QWidget {
    Q_OBJECT
public:
    explicit OverviewTab(CaseDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void jumpRequested(const vw::desk::Place &place);

private:
    struct Step {
        QString title, text, button;
        std::optional<desk::Place> place; ///< empty when there is nowhere to go, and no button
    };
    [[nodiscard]] Step nextStep() const;
    void rebuild();
    void addInShort();
    void addKnown();
    void addMoments();
    void showState();
    CaseDesk &m_desk;
    ScrollPage *m_page;
    QVBoxLayout *m_top = nullptr; ///< what is made anew at every change
    StateCard *m_state = nullptr;
};

} // namespace vw::ui
