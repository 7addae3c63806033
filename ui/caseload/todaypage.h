// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/vault/session.h"

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

class Office;
class ScrollPage;

/// Vandaag: every open trigger action by tempo, then risk moments and dates to look again.
class TodayPage : public QWidget {
    Q_OBJECT
public:
    explicit TodayPage(Office &office, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseChosen(vw::CaseId id);
    void callRequested();

private:
    void rebuild();
    void addActions(QVBoxLayout *content, const QString &tempo);
    void addDates(QVBoxLayout *content);
    [[nodiscard]] QWidget *card(const dossier::CaseHead &head, const QString &title, const QStringList &lines);
    Office &m_office;
    ScrollPage *m_page;
};

} // namespace vw::ui
