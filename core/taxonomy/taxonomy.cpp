// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/taxonomy.h"

#include <algorithm>

namespace vw::taxonomy {

void Taxonomy::index()
{
    m_index.clear();
    for (qsizetype i = 0; i < questions.size(); ++i)
        m_index.insert(questions.at(i).id, static_cast<int>(i));
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
