// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "ui/parts/desknames.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

class ChoiceBox;

/// Which facts of the case a record is about: the chosen ones below each other, and a list to add one from.
class FactPicker : public QWidget {
    Q_OBJECT
public:
    /// Writes straight into `chosen`, which must outlive it.
    FactPicker(CaseDesk &desk, const QString &label, QList<RecordId> &chosen, QWidget *parent);

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    CaseDesk &m_desk;
    QList<RecordId> &m_chosen;
    QVBoxLayout *m_rows;
    ChoiceBox *m_add;
};

} // namespace vw::ui
