// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"
#include "ui/parts/choicebox.h"

namespace vw::ui {

/// Known to which body: all, or one of those that occur.
class BodyBox : public ChoiceBox {
    Q_OBJECT
public:
    BodyBox(const QString &all, const dossier::Vocabulary &words, QWidget *parent = nullptr);
    /// After the bodies comes a choice for what nobody knows yet, as `nobody`.
    void offerNobody(const QString &words, const QString &code);
    /// These occur, in any order, more than once or empty. What was chosen stays chosen while it is there.
    void showBodies(QStringList bodies);

private:
    QString m_all, m_nobodyWords, m_nobody;
    dossier::Vocabulary m_words;
    QStringList m_bodies;
};

} // namespace vw::ui
