// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/form.h"
#include "ui/parts/desknames.h"

#include <QFrame>

class QLabel;

namespace vw::ui {

class ChipRow;
class SheetOut;

/// The blank form to fill in by pen, and its sheets: which, in which language, to the printer or as PDF. It holds nothing of any case.
class BlankForms : public QFrame {
    Q_OBJECT
public:
    explicit BlankForms(Office &office, QWidget *parent = nullptr);

private:
    void letOut(bool toPrinter);
    void say(const QString &sentence);
    Office &m_office;
    SheetOut *m_out;
    ChipRow *m_sheet, *m_language;
    QLabel *m_said;
};

} // namespace vw::ui
