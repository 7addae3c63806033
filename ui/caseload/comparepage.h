// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "ui/parts/desknames.h"

#include <QWidget>

#include <array>

namespace vw::ui {

class ChoiceBox;
class ScrollPage;

/// Two cases side by side, only to be read: is this the same man, the same way of acting? What is the same in both is said first.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    ComparePage(Office &office, CaseId one, CaseId other, QWidget *parent = nullptr);

Q_SIGNALS:
    void left();
    void caseChosen(vw::CaseId id);

private:
    void addChooser(int side, CaseId chosen);
    void show();
    Office &m_office;
    ScrollPage *m_page;
    std::array<ChoiceBox *, 2> m_choosers{};
};

} // namespace vw::ui
