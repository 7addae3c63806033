// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "ui/parts/desknames.h"

#include <QWidget>

#include <array>
#include <memory>

class QGridLayout;

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
    /// Null where no case is chosen, or it cannot be read.
    using Both = std::array<std::unique_ptr<CaseDesk>, 2>;
    void showBoth();
    [[nodiscard]] Both read(QGridLayout *grid);
    void addSame(const Both &desks);
    void addRow(QGridLayout *grid, const Both &desks, const QString &title, QStringList (*lines)(const CaseDesk &));
    void addOpeners(QGridLayout *grid, const Both &desks);
    Office &m_office;
    ScrollPage *m_page;
    std::array<ChoiceBox *, 2> m_choosers{};
};

} // namespace vw::ui
