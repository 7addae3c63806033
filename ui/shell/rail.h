// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QButtonGroup;

namespace vw::ui {

/// The pages of the program, and below them what is urgent: a call, the numbers, the lock. On the lowest screen the pages scroll, and the urgent stays.
class Rail : public QWidget {
    Q_OBJECT
public:
    /// Words and icon of each page, in their order.
    explicit Rail(const QList<std::pair<QString, QString>> &pages, QWidget *parent = nullptr);
    /// Shows which page it is; -1 for none, while a case is open.
    void check(int page);
    void focus(int page);

Q_SIGNALS:
    void pageChosen(int page);
    void callRequested();
    void numbersRequested();
    void keysRequested();
    void lockRequested();

private:
    QWidget *buildPages(const QList<std::pair<QString, QString>> &pages);
    QButtonGroup *m_buttons;
};

} // namespace vw::ui
