// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

class MeldcodeSheet;

/// The remarks that apply (rules/practice-review B2-B9), each in a frame of its own. Only the chosen ids are shown here.
class RemarkList : public QWidget {
    Q_OBJECT
public:
    RemarkList(MeldcodeSheet &sheet, const QStringList &ids, QWidget *parent);

private:
    void refresh();
    MeldcodeSheet &m_sheet;
    QStringList m_ids;
    QStringList m_shown;
    QVBoxLayout *m_layout;
};

} // namespace vw::ui
