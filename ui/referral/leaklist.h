// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/leaks.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace vw::ui {

/// What the open part tells a reader who should not learn it; one key moves it to part S or out of the paper.
class LeakList : public QWidget {
    Q_OBJECT
public:
    explicit LeakList(PaperDraft &paper, QWidget *parent = nullptr);
    void showFor(referral::Reader reader);

private:
    void show(const QList<referral::Told> &leaks);
    void showActions();
    void moveToS();
    void leaveOut();
    [[nodiscard]] const referral::Told *chosen() const;
    PaperDraft &m_paper;
    QLabel *m_words;
    QListWidget *m_list;
    QPushButton *m_toS, *m_out;
    QList<referral::Told> m_shown;
};

} // namespace vw::ui
