// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QLabel;

namespace vw::ui {

class ChipRow;
class TextEntry;

/// The professional's own judgement beside the list. Never below a trigger's floor; lower needs a reason and a second reader
/// (a recorded Veilig Thuis advice counts); more careful needs nothing; not while the danger bar is open.
class JudgementForm : public QWidget {
    Q_OBJECT
public:
    explicit JudgementForm(CaseDesk &desk, QWidget *parent = nullptr);

private:
    void refresh();
    void choose(const QString &band);
    void save();
    void addMoment();
    CaseDesk &m_desk;
    dossier::Judgement m_judgement;
    QLabel *m_line, *m_remark;
    ChipRow *m_bands, *m_moments;
    TextEntry *m_reason, *m_reader;
};

} // namespace vw::ui
