// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/rowfacts.h"

#include "core/base/signs.h"
#include "core/known/pointed.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/dates.h"
#include "ui/parts/longtext.h"

#include <algorithm>

namespace vw::ui {

using assessment::Answer;
using dossier::Incident;

namespace {

constexpr qsizetype longest = 90; ///< signs of a fact in its line

QString factLine(const Incident &fact)
{
    const QString begin = beginningOf(plainLine(fact.what), longest);
    return fact.when ? RowFacts::tr("Fact of %1: %2").arg(showDate(*fact.when), begin) : RowFacts::tr("Fact without a date: %1").arg(begin);
}

} // namespace

RowFacts::RowFacts(const RowContext &context, int question, int first, QWidget *parent)
    : QWidget(parent), m_context(context), m_question(question), m_first(first), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void RowFacts::show(const std::optional<Answer> &answer)
{
    clear(m_layout);
    m_isEmpty = true;
    const auto questions = known::spokenFor(m_context.desk.pack().taxonomy, m_question, m_first);
    for (const auto *fact : known::factsShowing(m_context.desk.file(), questions))
        add(*fact, answer);
    addPatterns(questions);
    setVisible(!m_isEmpty);
}

/// Not in a talk with somebody who must hear or see none of it.
void RowFacts::addPatterns(const QList<QuestionId> &questions)
{
    const auto &desk = m_context.desk;
    if (assessment::isGuarded(desk.assessment().list.round.with))
        return;
    for (const auto &pattern : desk.patterns()) {
        const auto pointed = known::pointedAt(desk.pack().taxonomy, pattern);
        if (std::ranges::none_of(pointed, [&](const QuestionId &each) { return questions.contains(each); }))
            continue;
        m_isEmpty = false;
        m_layout->addWidget(mutedLabel(tr("Pattern: %1").arg(pattern::sentenceOf(pattern, desk.words(), desk.office().locale())), this));
    }
}

void RowFacts::add(const Incident &fact, const std::optional<Answer> &answer)
{
    m_isEmpty = false;
    auto *line = new QHBoxLayout;
    line->addWidget(mutedLabel(factLine(fact), this), 1);
    const auto taken = known::takenOver(answer.value_or(Answer{}), fact, m_context.desk.pack().taxonomy, m_first);
    if (!answer || taken != *answer) {
        auto *take = quietButton(fact.when ? tr("Copy: yes, %1").arg(showDate(*fact.when)) : tr("Copy: yes"), this);
        connect(take, &QPushButton::clicked, this, [this, taken] { Q_EMIT takenOver(taken); }, Qt::QueuedConnection);
        line->addWidget(take, 0, Qt::AlignTop);
    }
    m_layout->addLayout(line);
    if (answer && !assessment::isFlag(answer->value))
        m_layout->addWidget(strongLabel(tr("The fact shows more than this answer. Look at both."), this));
}

} // namespace vw::ui
