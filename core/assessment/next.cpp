// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/conditions.h"

#include <algorithm>

namespace vw::assessment {

using taxonomy::AnswerKind;
using taxonomy::Moment;
using taxonomy::Question;
using taxonomy::Taxonomy;

namespace {

/// What a yes would change, most telling first.
enum class Change { Tempo, Trigger, Band, First, Points, Nothing };
constexpr std::array changeNames{Name{Change::Tempo, "tempo"}, Name{Change::Trigger, "trigger"}, Name{Change::Band, "band"},
                                 Name{Change::First, "first"}, Name{Change::Points, "points"}};

struct Candidate {
    int question = 0;
    Change change = Change::Nothing;
    Outcome then;
    int gain = 0; ///< half-points a yes adds
};
constexpr int mostGain = 1000; ///< before all others of the same change

Change changeBetween(const Outcome &now, const Outcome &then)
{
    if (then.tempo > now.tempo)
        return Change::Tempo;
    if (then.fired & ~now.fired)
        return Change::Trigger;
    if (then.band > now.band)
        return Change::Band;
    return then.known > now.known ? Change::Points : Change::Nothing;
}

/// Nothing that needs being alone, trust or an examination in a talk that is not alone and safe.
bool mayBeAsked(const Question &question, bool isFree)
{
    const bool askable = question.kind == AnswerKind::YesNo || question.kind == AnswerKind::Frequency;
    return askable && (isFree || question.moment == Moment::First);
}

/// Tries a yes for every open flag, and collects what would change. A question behind an unanswered first question is asked through that row.
class Trial {
public:
    /// `itself`: every question is asked as it is, not through a row of the twelve.
    Trial(const Taxonomy &taxonomy, const QList<Effective> &answers, QDate today, bool itself)
        : m_taxonomy(taxonomy), m_answers(answers), m_trial(answers), m_today(today), m_now(outcomeOf(taxonomy, answers, today)),
          m_row(answers.size(), -1)
    {
        for (qsizetype i = itself ? -1 : taxonomy.firstQuestions.size() - 1; i >= 0; --i) {
            const auto &first = taxonomy.firstQuestions.at(i);
            m_row[first.question] = first.question;
            for (const int linked : first.linked)
                m_row[linked] = first.question;
        }
        for (const auto &rule : taxonomy.tempoRules) {
            if (rule.when && rule.tempo == m_now.tempo && holds(*rule.when, answers, today))
                collectUnknown(*rule.when);
        }
    }

    /// The present tempo holds because the answer to this is not known.
    [[nodiscard]] bool restsOn(int question) const { return m_restsOn.contains(question); }

    void ask(int question)
    {
        m_trial[question] = fullYes(m_answers.at(question), m_taxonomy.questions.at(question));
        const auto then = outcomeOf(m_taxonomy, m_trial, m_today);
        m_trial[question] = m_answers.at(question);
        if (m_restsOn.contains(question)) { // nothing is asked before this
            keep({question, Change::Tempo, then, mostGain});
            return;
        }
        const int row = m_row.at(question);
        const bool throughRow = row >= 0 && m_answers.at(row).state == Effective::State::NotDiscussed;
        auto change = changeBetween(m_now, then);
        if (change == Change::Nothing && throughRow)
            change = Change::First;
        if (change != Change::Nothing)
            keep({throughRow ? row : question, change, then, then.known - m_now.known});
    }

    [[nodiscard]] QList<NextQuestion> ranked()
    {
        std::ranges::sort(m_candidates, {}, [&](const Candidate &c) {
            return std::tuple(c.change, m_taxonomy.questions.at(c.question).moment, -c.gain, c.question);
        });
        QList<NextQuestion> next;
        next.reserve(m_candidates.size());
        for (const auto &candidate : std::as_const(m_candidates))
            next.append(described(candidate));
        return next;
    }

private:
    /// What the condition holds by not being known.
    void collectUnknown(const taxonomy::Expression &condition)
    {
        if (condition.kind == taxonomy::Expression::Kind::Unknown)
            m_restsOn.append(condition.question);
        for (const auto &part : condition.parts)
            collectUnknown(part);
    }

    /// Of several questions behind one row the gravest stands for it.
    void keep(const Candidate &candidate)
    {
        const auto known = std::ranges::find(m_candidates, candidate.question, &Candidate::question);
        if (known == m_candidates.end())
            m_candidates.append(candidate);
        else if (std::tuple(candidate.change, -candidate.gain) < std::tuple(known->change, -known->gain))
            *known = candidate;
    }

    [[nodiscard]] NextQuestion described(const Candidate &candidate) const
    {
        NextQuestion next{m_taxonomy.questions.at(candidate.question).id,
                          nameOf(changeNames, candidate.change),
                          candidate.then.tempo,
                          candidate.then.band,
                          {},
                          {}};
        const quint64 fresh = candidate.then.fired & ~m_now.fired;
        for (int i = 0; i < m_taxonomy.triggers.size(); ++i) {
            const auto &trigger = m_taxonomy.triggers.at(i);
            if (!(fresh >> i & 1))
                continue;
            next.triggers.append(trigger.id);
            for (const auto &route : trigger.routes) {
                if (!next.routes.contains(route))
                    next.routes.append(route);
            }
        }
        return next;
    }

    const Taxonomy &m_taxonomy;
    const QList<Effective> &m_answers;
    QList<Effective> m_trial;
    QDate m_today;
    Outcome m_now;
    QList<int> m_restsOn; ///< questions by whose "don't know" the present tempo holds
    QList<int> m_row; ///< per question the row of the twelve that asks it, or -1
    QList<Candidate> m_candidates;
};

} // namespace

QList<NextQuestion> nextQuestions(const Taxonomy &taxonomy, const Assessment &assessment, const QList<Effective> &answers, QDate today)
{
    if (assessment.round.with == With::Child)
        return {};
    const bool isFree = roundWasFree(taxonomy, assessment, today);
    const auto path = std::ranges::find(taxonomy.paths, nameOf(withNames, assessment.round.with), &taxonomy::Path::with);
    const bool hasPath = path != taxonomy.paths.end();
    Trial trial(taxonomy, answers, today, hasPath);
    for (const int i : taxonomy.flags) {
        if (hasPath && !path->questions.contains(i) && !trial.restsOn(i)) // another question could tell what somebody else said
            continue;
        if (isOpen(answers.at(i)) && mayBeAsked(taxonomy.questions.at(i), isFree))
            trial.ask(i);
    }
    return trial.ranked();
}

} // namespace vw::assessment
