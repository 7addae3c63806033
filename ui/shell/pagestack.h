// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPointer>
#include <QStackedWidget>

namespace vw::ui {

/// The pages of the window, and what a key means on each of them: Tab follows the order of reading, Enter is the blue button, Escape backs out, F6
/// goes to the next region, Page Up and Page Down read on. What has the focus is seen.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);
    /// Alone, with the focus in its first field, or on its blue button.
    void showNew(QWidget *page);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool pressBlue();
    [[nodiscard]] bool backOut();
    [[nodiscard]] bool readOn(int key);
    void findFocus();
    QList<QPointer<QWidget>> m_around; ///< what has the focus, and all that is around it
    QPointer<QWidget> m_keyedIn; ///< had the focus when the key came
};

} // namespace vw::ui
