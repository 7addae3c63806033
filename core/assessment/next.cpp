// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/conditions.h"

#include <algorithm>

namespace vw::assessment {

using taxonomy::AnswerKind;
using taxonomy::Moment;
using taxonomy::Taxonomy;

namespace {

/// What a yes would change, most telling first.
enum class Change { Tempo, Trigger, Band, First, Points, Nothing };
constexpr std::array changeNames{Name{Change::Tempo, "tempo"}, Name{Change::Trigger, "trigger"}, Name{Change::Band, "band"},
                                 Name{Change::First, "first"}, Name{Change::Points, "points"}};

struct Candidate {
    int question = 0;
    Change change = Change::Nothing;
    int gain = 0; ///< half-points a yes adds
};

Change changeBetween(const Verdict &now, const Verdict &then)
{
    if (then.tempo > now.tempo)
        return Change::Tempo;
    if (then.triggers.size() > now.triggers.size())
        return Change::Trigger;
    if (then.band > now.band)
        return Change::Band;
    return then.known > now.known ? Change::Points : Change::Nothing;
}

/// Nothing that needs being alone or trust in a talk that is not alone and safe; clinical questions likewise.
bool mayBeAsked(const taxonomy::Question &question, bool isFree)
{
    const bool askable = question.kind == AnswerKind::YesNo || question.kind == AnswerKind::Frequency;
    return question.isFlag && askable && (isFree || question.moment == Moment::First);
}

} // namespace

QList<NextQuestion> nextQuestions(const Taxonomy &taxonomy, const Assessment &assessment, const QList<Effective> &answers,
                                  const Verdict &now, QDate today, int limit)
{
    if (assessment.round.with == With::Child)
        return {};
    const bool isFree = roundWasFree(taxonomy, assessment, today);
    auto trial = answers;
    QList<Candidate> candidates;
    QSet<int> proposed;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const auto &question = taxonomy.questions.at(i);
        if (!mayBeAsked(question, isFree) || !isOpen(answers.at(i)))
            continue;
        trial[i] = fullYes(answers.at(i), question);
        const auto then = weigh(taxonomy, trial, today);
        trial[i] = answers.at(i);
        auto change = changeBetween(now, then);
        // a question behind an unanswered first question is asked through that row
        const int first = taxonomy.firstOf(static_cast<int>(i));
        const bool throughRow = first >= 0 && answers.at(taxonomy.firstQuestions.at(first).question).state == Effective::State::NotDiscussed;
        const int asked = throughRow ? taxonomy.firstQuestions.at(first).question : static_cast<int>(i);
        if (change == Change::Nothing && throughRow)
            change = Change::First;
        if (change != Change::Nothing && !proposed.contains(asked)) {
            proposed.insert(asked);
            candidates.append({asked, change, then.known - now.known});
        }
    }
    const auto order = [&](const Candidate &c) {
        return std::tuple(c.change, taxonomy.questions.at(c.question).moment, -c.gain, c.question);
    };
    std::ranges::stable_sort(candidates, {}, order);
    QList<NextQuestion> next;
    for (const auto &candidate : candidates.first(std::min<qsizetype>(limit, candidates.size())))
        next.append({taxonomy.questions.at(candidate.question).id, nameOf(changeNames, candidate.change)});
    return next;
}

} // namespace vw::assessment
