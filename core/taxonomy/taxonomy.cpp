// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/taxonomy.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace vw::taxonomy {

namespace {

using Visit = std::function<void(int)>;

/// Every question whose yes alone fulfils this condition. What counts only together with something else is a circumstance, no sign.
void visitYes(const Expression &when, const Visit &visit)
{
    using Kind = Expression::Kind;
    if (when.question >= 0 && (when.kind == Kind::Flag || when.kind == Kind::Yes || when.kind == Kind::Within))
        visit(when.question);
    if (when.kind == Kind::Any || when.parts.size() == 1) {
        for (const auto &part : when.parts)
            visitYes(part, visit);
    }
}

void visitYes(const QList<TempoRule> &rules, const Visit &visit)
{
    for (const auto &rule : rules) {
        if (rule.when)
            visitYes(*rule.when, visit);
    }
}

} // namespace

void Taxonomy::markSigns()
{
    QSet<int> resting, asked;
    for (const auto &trigger : triggers)
        resting += QSet<int>(trigger.because.begin(), trigger.because.end());
    visitYes(tempoRules, [&](int index) { asked.insert(index); });
    for (const auto &first : firstQuestions) {
        if (!first.linked.isEmpty())
            asked.remove(first.question); // its answer is that of the questions it sets: told twice it would count twice
    }
    for (int i = 0; i < questions.size(); ++i) {
        auto &question = questions[i];
        question.isSign = question.kind != AnswerKind::Date && (question.points > 0 || resting.contains(i) || asked.contains(i));
    }
}

void Taxonomy::index()
{
    markSigns();
    m_index.clear();
    weighted.clear();
    flags.clear();
    for (int i = 0; i < questions.size(); ++i) {
        m_index.insert(questions.at(i).id, i);
        if (questions.at(i).points > 0 || questions.at(i).weight != Weight::Plain)
            weighted.append(i);
        if (questions.at(i).isFlag)
            flags.append(i);
    }
}

const Question *Taxonomy::question(const QuestionId &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &questions.at(index);
}

const Trigger *Taxonomy::trigger(const TriggerId &id) const
{
    const auto found = std::ranges::find(triggers, id, &Trigger::id);
    return found == triggers.end() ? nullptr : &*found;
}

const Source *Taxonomy::source(const QString &id) const
{
    const auto found = std::ranges::find(sources, id, &Source::id);
    return found == sources.end() ? nullptr : &*found;
}

const Instrument *Taxonomy::instrument(const QString &id) const
{
    const auto found = std::ranges::find(instruments, id, &Instrument::id);
    return found == instruments.end() ? nullptr : &*found;
}

QList<QuestionId> Taxonomy::set(const QString &name) const
{
    QList<QuestionId> ids;
    for (const int question : sets.value(name))
        ids.append(questions.at(question).id);
    return ids;
}

int Taxonomy::domainOf(const QString &id) const
{
    const auto found = std::ranges::find(domains, id, &Domain::id);
    return found == domains.end() ? -1 : static_cast<int>(found - domains.begin());
}

int Taxonomy::firstOf(int question) const
{
    for (qsizetype i = 0; i < firstQuestions.size(); ++i) {
        const auto &first = firstQuestions.at(i);
        if (first.question == question || first.linked.contains(question))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace vw::taxonomy
