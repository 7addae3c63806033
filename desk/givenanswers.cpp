// SPDX-License-Identifier: EUPL-1.2
#include "desk/givenanswers.h"

#include "desk/casedesk.h"

namespace vw::desk {

using assessment::Answer;

std::optional<Answer> GivenAnswers::answerTo(const QuestionId &id) const
{
    const auto answers = m_desk.assessment().list.answers;
    const auto found = answers.constFind(id);
    return found == answers.constEnd() ? std::nullopt : std::optional(*found);
}

bool GivenAnswers::put(const QuestionId &id, const std::optional<Answer> &answer, const QString &action)
{
    auto record = m_desk.assessment();
    if (answer)
        record.list.answers.insert(id, *answer);
    else
        record.list.answers.remove(id);
    return m_desk.commit(record, action);
}

void GivenAnswers::give(const QuestionId &id, const std::optional<Answer> &answer)
{
    const auto before = answerTo(id);
    put(id, answer, QStringLiteral("change"));
    if (const auto given = answerTo(id); given != before) // as it was recorded
        m_steps.append({id, before, given});
}

std::optional<QuestionId> GivenAnswers::takeBack()
{
    while (!m_steps.isEmpty()) {
        const auto step = m_steps.takeLast();
        if (answerTo(step.id) == step.given && put(step.id, step.before, QStringLiteral("take-back")))
            return step.id;
    }
    return std::nullopt;
}

} // namespace vw::desk
