// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "ui/checklist/rowcontext.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

/// The dated facts that show a yes to a question, beside its answer: "Feit van 9-10-2026: mes aan de deur", with the offer to take it over.
/// Nothing fills itself in; a fact that shows more than the answer asks. Below them what all facts show together, where it points at the question.
class RowFacts : public QWidget {
    Q_OBJECT
public:
    RowFacts(const RowContext &context, int question, int first, QWidget *parent);
    void show(const std::optional<assessment::Answer> &answer);
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

Q_SIGNALS:
    void takenOver(const vw::assessment::Answer &answer);

private:
    void addPatterns(const QList<QuestionId> &questions);
    void add(const dossier::Incident &fact, const std::optional<assessment::Answer> &answer);
    RowContext m_context;
    int m_question, m_first;
    QVBoxLayout *m_layout;
    bool m_isEmpty = true;
};

} // namespace vw::ui
