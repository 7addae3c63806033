// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "ui/parts/desknames.h"

#include <QFrame>

class QLabel;

namespace vw::ui {

/// Which questions, weights and texts are in use: the program's own, or those of a folder. A folder with a fault never replaces a good one,
/// and each fault is named.
class ContentCard : public QFrame {
    Q_OBJECT
public:
    ContentCard(Office &office, const QString &folder, QWidget *parent = nullptr);
    /// The folder was not taken, and why.
    void showFaults(const QString &folder, const Faults &faults);

Q_SIGNALS:
    /// Empty: the program's own.
    void folderChosen(const QString &folder);

private:
    void chooseFolder();
    void addJurisdictions(const Office &office);
    QLabel *m_faults;
};

} // namespace vw::ui
