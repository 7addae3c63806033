// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace vw::ui {

class Beside;

/// Pages beside a list of their names. A page is made when it is first turned to.
class SidePages : public QWidget {
public:
    using Name = std::function<QString()>;
    using Make = std::function<QWidget *(QWidget *parent)>;

    /// `accessibleName`: of the list.
    SidePages(const QString &accessibleName, QWidget *parent);
    /// Adds a page at the end; gives its number.
    int add(const Name &name, const Make &make);
    /// After the last page was added: shows the names and the first page.
    void start();
    void showNames();
    QWidget *turnTo(int page);
    /// Called each time a page is shown, also when it was just made.
    void whenShown(const std::function<void(int page, QWidget *shown)> &shown) { m_shown = shown; }

private:
    struct Page {
        Name name;
        Make make;
        QWidget *made = nullptr;
    };
    void show(int page);
    QListWidget *m_list;
    QStackedWidget *m_stack;
    Beside *m_beside = nullptr;
    QList<Page> m_pages;
    std::function<void(int, QWidget *)> m_shown;
};

/// "Feiten (17)"; without a number for none.
[[nodiscard]] QString counted(const QString &words, qsizetype count);

} // namespace vw::ui
