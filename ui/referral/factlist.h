// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/place.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QPushButton;

namespace vw::ui {

class ChipRow;
class Screenfuls;

/// The facts of the case as they go on paper: each in the open part, in part S, or left out. Many are shown a screenful at a time.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(PaperDraft &paper, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void jumpRequested(const vw::desk::Place &place);

private:
    void makeRows();
    void showChosen();
    void choose(const QString &id, const QStringList &chosen);
    PaperDraft &m_paper;
    QPushButton *m_add;
    Screenfuls *m_part;
    QList<std::pair<QString, ChipRow *>> m_rows; ///< incident id and its chips, of the part that is shown
    QStringList m_shown;                         ///< what those rows say, to see whether they must be made anew
};

} // namespace vw::ui
