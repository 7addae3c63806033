// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCheckBox>

namespace vw::ui {

/// A tick with its words. ticked() for a person, by mouse, key or assistive technology; nothing when the program shows what is recorded.
class TickBox : public QCheckBox {
    Q_OBJECT
public:
    explicit TickBox(const QString &text, QWidget *parent = nullptr);
    void showTicked(bool ticked);

Q_SIGNALS:
    void ticked(bool on);

private:
    bool m_showing = false;
};

} // namespace vw::ui
