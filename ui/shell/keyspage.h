// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/pieces.h"

namespace vw::ui {

/// Every key of the window and what it does; each means the same everywhere.
class KeysPage : public ScrollPage {
    Q_OBJECT
public:
    explicit KeysPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void left();

private:
    void addGroup(const QString &title, const QList<std::pair<QString, QString>> &keys);
};

} // namespace vw::ui
