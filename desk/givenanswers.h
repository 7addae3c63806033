// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/assessment.h"

#include <optional>

namespace vw::desk {

class CaseDesk;

/// Gives answers, and takes the last one back. What stood there before is known as long as the list is open; the log keeps both.
class GivenAnswers {
public:
    explicit GivenAnswers(CaseDesk &desk) : m_desk(desk) {}
    /// Nothing: the answer is removed.
    void give(const QuestionId &id, const std::optional<assessment::Answer> &answer);
    /// The question whose answer is again as it was; nothing when there is none that still stands as it was given here.
    [[nodiscard]] std::optional<QuestionId> takeBack();

private:
    struct Step {
        QuestionId id;
        std::optional<assessment::Answer> before, given;
    };
    [[nodiscard]] std::optional<assessment::Answer> answerTo(const QuestionId &id) const;
    bool put(const QuestionId &id, const std::optional<assessment::Answer> &answer, const QString &action);
    CaseDesk &m_desk;
    QList<Step> m_steps;
};

} // namespace vw::desk
