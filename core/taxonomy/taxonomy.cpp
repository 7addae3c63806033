// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/taxonomy.h"

#include <algorithm>

namespace vw::taxonomy {

void Taxonomy::index()
{
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

QList<const Trigger *> Taxonomy::onPaper() const
{
    QList<const Trigger *> named;
    for (const auto &trigger : triggers) {
        if (!trigger.paperWord.isEmpty())
            named.append(&trigger);
    }
    std::ranges::stable_sort(named, {}, &Trigger::paperPlace);
    return named;
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
