// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/vault/session.h"
#include "ui/parts/desknames.h"

#include <QWidget>

class QVBoxLayout;

namespace vw::ui {

class ScrollPage;

/// Vandaag: the open trigger actions by tempo, then every dated moment of danger and each date to look again or, of a closed case, to look back. At most fifty, the most urgent first; how many
/// more there are is said, and the list of cases has them all.
class TodayPage : public QWidget {
    Q_OBJECT
public:
    explicit TodayPage(Office &office, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseChosen(vw::CaseId id);
    /// All cases, most urgent first.
    void listRequested();

private:
    void rebuild();
    /// What waits under one heading, first what is done first. `tempo` is empty for the dates.
    struct Group {
        QString tempo;
        QList<dossier::CaseHead> heads;
    };
    [[nodiscard]] QList<Group> groups() const;
    [[nodiscard]] QString title(const Group &group) const;
    void addHead(QVBoxLayout *content, qsizetype all);
    void addMoments(QVBoxLayout *content);
    void addRest(QVBoxLayout *content, const QStringList &rest, qsizetype count);
    [[nodiscard]] QWidget *card(const QString &tempo, const dossier::CaseHead &head);
    [[nodiscard]] QStringList actionLines(const dossier::CaseHead &head) const;
    /// A day of a case, by its own name.
    [[nodiscard]] QStringList dayLines(const dossier::CaseHead &head) const;
    Office &m_office;
    ScrollPage *m_page;
};

} // namespace vw::ui
