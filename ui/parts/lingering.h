// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

class QWidget;

namespace vw::ui {

/// Screens go at once at a lock, but what runs a loop of its own in them cannot: a file dialog that asks a question, a menu of it, a drag of text.
/// Qt comes back into their code when the loop ends. They are hidden, taken out of the screens first, and go when no such loop runs any more.
class Lingering : public QObject {
    Q_OBJECT
public:
    explicit Lingering(QObject *parent = nullptr);
    ~Lingering() override;
    /// Before these screens are deleted.
    void takeFrom(QWidget &screens);

private:
    void take(QWidget &widget);
    void letGo();
    std::vector<QPointer<QWidget>> m_widgets;
    QTimer m_timer;
    int m_outermost = 0; ///< level of the loop that the program itself runs in
};

} // namespace vw::ui
