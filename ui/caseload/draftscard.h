// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/session.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

/// Typing that was kept when the vault was locked, offered back piece by piece. Hidden while there is none.
class DraftsCard : public QWidget {
    Q_OBJECT
public:
    explicit DraftsCard(Office &office, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(const vw::vault::Draft &draft);
    void dropped(const vw::vault::Draft &draft);

private:
    void rebuild();
    Office &m_office;
    QVBoxLayout *m_content;
};

} // namespace vw::ui
