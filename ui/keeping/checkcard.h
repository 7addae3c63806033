// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace vw::ui {

class Office;

/// Reads everything in the vault and holds it against its log, when somebody asks for it; and the log of the vault itself.
class CheckCard : public QFrame {
    Q_OBJECT
public:
    explicit CheckCard(Office &office, QWidget *parent = nullptr);

private:
    void check();
    void showLog();
    Office &m_office;
    QVBoxLayout *m_found;
};

} // namespace vw::ui
