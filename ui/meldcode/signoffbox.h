// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"

#include <QFrame>

class QVBoxLayout;

namespace vw::ui {

class MeldcodeSheet;
class TextEntry;

/// Steps 2 and 5: the aandachtsfunctionaris read along, or agrees (rules/meldcode 7). Each time is a line with name and day.
class SignOffBox : public QFrame {
    Q_OBJECT
public:
    /// `step` counts from 1.
    SignOffBox(MeldcodeSheet &sheet, int step, QWidget *parent);

private:
    void record(bool agrees);
    void refresh();
    MeldcodeSheet &m_sheet;
    int m_step;
    QVBoxLayout *m_lines;
    TextEntry *m_who, *m_words;
    RecordId m_kept = RecordId::create(); ///< what is typed here is kept as a note by a lock
};

} // namespace vw::ui
