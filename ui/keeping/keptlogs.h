// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/erasing.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

/// What is kept of the logs of erased cases, newest first; the lines of one are shown when somebody asks for them.
class KeptLogs : public QWidget {
    Q_OBJECT
public:
    explicit KeptLogs(Office &office, QWidget *parent = nullptr);

private:
    void addLog(QVBoxLayout *layout, const vault::KeptLog &log);
    [[nodiscard]] QStringList wordsOf(const vault::KeptLog &log) const;
    Office &m_office;
};

} // namespace vw::ui
