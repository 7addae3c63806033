// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/contact.h"
#include "ui/parts/dates.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

class ChipRow;
class MeldcodeSheet;
class TextEntry;

/// How one step went: date, who, outcome; or skipped, with the reason.
class StepCard : public QFrame {
    Q_OBJECT
public:
    StepCard(MeldcodeSheet &sheet, int step, QWidget *parent);
    void focusFirst();

private:
    [[nodiscard]] DateField dateField();
    void buildReasons();
    void takeOver(const dossier::Contact &contact);
    void choose(const QString &code);
    void refresh();
    MeldcodeSheet &m_sheet;
    int m_step;
    ChipRow *m_state;
    TextEntry *m_date, *m_who, *m_outcome, *m_reason;
    QWidget *m_reasons = nullptr; ///< step 3: when the law allows to leave the talk out
};

} // namespace vw::ui
