// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/pieces.h"

namespace vw::ui {

class MeldcodeSheet;
class TextEntry;

/// "Advies Veilig Thuis": when, name, advice. Stands in step 2 and, when Veilig Thuis goes first, in step 3: the same fields.
class AdviceBox : public QFrame {
    Q_OBJECT
public:
    AdviceBox(MeldcodeSheet &sheet, QWidget *parent);
    /// Puts the focus in the first field that is still empty.
    void focusEmpty();

private:
    void refresh();
    MeldcodeSheet &m_sheet;
    TextEntry *m_when, *m_name, *m_text;
};

/// Step 1: what is known so far, without any conclusion (rules/practice-review B11), and the kindcheck.
class SignalsBox : public QWidget {
    Q_OBJECT
public:
    SignalsBox(MeldcodeSheet &sheet, QWidget *parent);

private:
    QFrame *buildChildCheck();
    void refresh();
    MeldcodeSheet &m_sheet;
    QLabel *m_known, *m_children;
    TextEntry *m_why = nullptr;
};

/// Step 3: "Eerst Veilig Thuis" (rules/practice-review G5), with the safety exception in one click. Out of sight when nothing asks for it.
class VeiligThuisFirstBox : public QFrame {
    Q_OBJECT
public:
    VeiligThuisFirstBox(MeldcodeSheet &sheet, QWidget *parent);

private:
    void refresh();
    MeldcodeSheet &m_sheet;
    AdviceBox *m_advice;
    QPushButton *m_record;
    QLabel *m_recorded;
};

} // namespace vw::ui
