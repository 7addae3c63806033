// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSpinBox>

namespace vw::ui {

/// A whole number with its unit, typed or by the arrow keys. The wheel never changes it, focus or not: it scrolls the page. chosen() for
/// a person, by key or assistive technology; nothing when the program shows what is recorded.
class NumberBox : public QSpinBox {
    Q_OBJECT
public:
    /// `name` is what a screen reader calls it.
    NumberBox(const QString &name, int low, int high, const QString &unit, QWidget *parent = nullptr);
    void showNumber(int number);

Q_SIGNALS:
    void chosen(int number);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    bool m_showing = false;
};

} // namespace vw::ui
