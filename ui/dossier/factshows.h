// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "ui/parts/desknames.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

/// Which questions of the checklist a fact shows a yes to: proposals out of its words as chips, all others in a list. Nothing is chosen by itself,
/// and no answer changes: the question shows the fact and offers to take it over.
class FactShows : public QWidget {
    Q_OBJECT
public:
    FactShows(const CaseDesk &desk, QList<QuestionId> &shows, const QString &words, QWidget *parent);
    /// The proposals of these words beside what was chosen.
    void propose(const QString &words);

Q_SIGNALS:
    void chosen();

private:
    void choose(const QStringList &ids);
    [[nodiscard]] QString titleOf(const QuestionId &question) const;
    const CaseDesk &m_desk;
    QList<QuestionId> &m_shows;
    QString m_words;
    QVBoxLayout *m_layout;
    QWidget *m_chips = nullptr;
};

} // namespace vw::ui
