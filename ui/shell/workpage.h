// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/workbar.h"
#include "ui/shell/office.h"

class QStackedWidget;

namespace vw::ui {

/// Nothing but long work: over the screens while it has the vault. The lock key works as ever.
class WorkPage : public QWidget {
    Q_OBJECT
public:
    explicit WorkPage(const QString &what, const QString &stopWords = {}, QWidget *parent = nullptr);
    /// Over the screens of a vault, which stay as they are, until its work has ended.
    static void showOver(QStackedWidget &screens, Office &office, const Office::WorkWords &words);
    [[nodiscard]] WorkBar *bar() const { return m_bar; }

protected:
    WorkPage(const QString &title, const QString &before, const QString &what, const QString &stopWords, QWidget *parent);

private:
    WorkBar *m_bar;
};

/// The vault is locked and the program is about to close: what it still waits for, and how not to.
class ClosingPage : public WorkPage {
    Q_OBJECT
public:
    explicit ClosingPage(QWidget *parent = nullptr);
};

} // namespace vw::ui
