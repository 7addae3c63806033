// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/retention.h"
#include "core/wording/retentionwords.h"
#include "ui/parts/desknames.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace vw::ui {

class Screenfuls;
class SheetOut;

/// What may be erased and when, by the terms of the organisation; erasing a closed case, and the receipt of it.
class EraseCard : public QFrame {
    Q_OBJECT
public:
    EraseCard(Office &office, Preferences &preferences, QWidget *parent = nullptr);

private:
    void list();
    void fill();
    void addRow(const dossier::CaseHead &head, const dossier::RetentionClock &clock);
    void ask(const dossier::CaseHead &head, const dossier::RetentionClock &clock);
    void erase(const dossier::CaseHead &head, bool workingCopy, const QString &ground, bool backupsToo);
    void showReceipt(const wording::Erasure &erasure);
    void say(const QString &sentence, bool isError = false);
    Office &m_office;
    Preferences &m_preferences;
    QLabel *m_said, *m_error, *m_state;
    Screenfuls *m_part;
    QVBoxLayout *m_place;
    QList<std::pair<dossier::RetentionClock, dossier::CaseHead>> m_closed; ///< as they are listed
    SheetOut *m_out;
};

} // namespace vw::ui
