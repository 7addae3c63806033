// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QGridLayout;

namespace vw::ui {

/// Cards under each other, and in two columns where the screen is wide: read from left to right, row by row.
class Columns : public QWidget {
    Q_OBJECT
public:
    explicit Columns(QWidget *parent = nullptr);
    void add(QWidget *card);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);
    QGridLayout *m_grid;
    QList<QWidget *> m_cards;
    int m_columns = 1;
};

} // namespace vw::ui
