// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

class QLabel;

namespace vw::ui {

class MeldcodeSheet;

/// Step 3: the talk is prepared before anybody speaks with her: alone, a telephone that nobody reads, an interpreter from outside, not on a
/// Friday, and the first sentences (rules/meldcode 3, 11).
class TalkBox : public QFrame {
    Q_OBJECT
public:
    TalkBox(MeldcodeSheet &sheet, QWidget *parent);

private:
    void buildForm();
    void buildSentences();
    void refresh();
    [[nodiscard]] QStringList warnings() const;
    MeldcodeSheet &m_sheet;
    QLabel *m_warnings;
};

} // namespace vw::ui
