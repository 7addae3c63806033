// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/conditions.h"

#include <algorithm>

namespace vw::assessment {

using taxonomy::FirstQuestion;
using taxonomy::Taxonomy;

namespace {

Effective fromAnswer(const Answer &answer)
{
    return {.state = Effective::State::Answered,
            .value = answer.value,
            .frequency = answer.frequency,
            .when = answer.when,
            .choices = answer.choices,
            .count = answer.count.value_or(-1),
            .couldNotTalk = answer.value == Value::Unknown && answer.whyUnknown == WhyUnknown::CouldNotTalk};
}

/// Turns a no into unknown where the talk was not free.
void weighNo(Effective &answer, bool noCounts)
{
    if (!noCounts && answer.state == Effective::State::Answered && answer.value == Value::No) {
        answer.value = Value::Unknown;
        answer.frequency = Frequency::NotAsked;
        answer.noTakenAsUnknown = true;
    }
}

/// A yes of an earlier talk stands beside a later no or "don't know", and goes on as a suspicion (rules/verdict 10).
void keepEarlier(Effective &answer, const Earlier &earlier)
{
    if (answer.isFlag() || !assessment::isFlag(earlier.value))
        return;
    answer.value = Value::Suspected;
    answer.frequency = earlier.frequency;
    answer.when = earlier.when;
    answer.choices = earlier.choices;
    answer.noTakenAsUnknown = false; // it counts as more than that
    answer.hasTurned = true;
}

/// A yes that is not often is a suspicion: nearly everybody bends sometimes.
void weighOften(Effective &answer)
{
    if (answer.isFlag() && answer.frequency != Frequency::Often && answer.frequency != Frequency::Always)
        answer.value = Value::Suspected;
}

/// What a row of the twelve says about the questions behind it.
class RowReader {
public:
    RowReader(const FirstQuestion &first, const Effective &row, int index) : m_first(first), m_row(row), m_index(index)
    {
        for (const auto &chip : first.chips) {
            if (row.choices.contains(chip.id))
                m_chosen.append(&chip);
        }
    }

    /// Empty when the row leaves this question open.
    [[nodiscard]] std::optional<Effective> about(int question) const
    {
        Effective answer = m_row;
        answer.fromFirst = m_index;
        answer.hasTurned = false; // both answers stand at the row alone
        answer.choices.clear();
        answer.frequency = Frequency::NotAsked;
        if (isTickedByItself(question, answer)) {
            answer.value = Value::Yes;
            answer.noTakenAsUnknown = answer.hasLapsed = answer.couldNotTalk = false;
            return answer;
        }
        if (!m_row.isFlag())
            return onlyAside(question) ? std::nullopt : std::optional(answer);
        if (!isSet(question, answer))
            return std::nullopt;
        return answer;
    }

    [[nodiscard]] Frequency frequency() const
    {
        for (const auto *chip : m_chosen) {
            if (const auto frequency = valueOf(frequencyNames, chip->frequency))
                return *frequency;
        }
        return Frequency::NotAsked;
    }

private:
    [[nodiscard]] bool isSet(int question, Effective &answer) const
    {
        bool anySets = false, set = false;
        for (const auto *chip : m_chosen) {
            anySets = anySets || (!chip->sets.isEmpty() && !chip->aside);
            if (!chip->sets.contains(question))
                continue;
            set = true;
            if (!chip->choice.isEmpty())
                answer.choices.append(chip->choice);
        }
        return set || (!anySets && m_first.defaults.contains(question));
    }

    /// A chip that stands under every answer is a statement of its own: a yes, whatever the row says.
    [[nodiscard]] bool isTickedByItself(int question, Effective &answer) const
    {
        bool ticked = false;
        for (const auto *chip : m_chosen) {
            if (!chip->underNo || !chip->sets.contains(question))
                continue;
            ticked = true;
            if (!chip->choice.isEmpty())
                answer.choices.append(chip->choice);
        }
        return ticked;
    }

    [[nodiscard]] bool onlyAside(int question) const
    {
        if (m_first.defaults.contains(question))
            return false;
        for (const auto &chip : m_first.chips) {
            if (chip.sets.contains(question) && !chip.aside)
                return false;
        }
        return true;
    }

    const FirstQuestion &m_first;
    const Effective &m_row;
    int m_index;
    QList<const taxonomy::Chip *> m_chosen;
};

/// The later of two dates; what has none can be of today.
std::optional<PartialDate> later(const std::optional<PartialDate> &one, const std::optional<PartialDate> &other)
{
    if (!one || !other)
        return std::nullopt;
    return other->last() > one->last() ? other : one;
}

/// What was answered itself, and what the row says of it: the graver value, the later date, the choices of both.
Effective both(const Effective &own, const Effective &fromRow)
{
    auto answer = own;
    if (!own.isFlag()) { // how often a no was counts for nothing beside a yes
        answer.frequency = fromRow.frequency;
        answer.count = fromRow.count;
    }
    if (!own.isFlag() || fromRow.value == Value::Yes) // a suspicion beside a yes is a yes
        answer.value = fromRow.value;
    if (!own.isFlag())
        answer.fromFirst = fromRow.fromFirst;
    answer.when = own.isFlag() ? later(own.when, fromRow.when) : fromRow.when;
    answer.noTakenAsUnknown = false;
    for (const auto &choice : fromRow.choices) {
        if (!answer.choices.contains(choice))
            answer.choices.append(choice);
    }
    return answer;
}

/// An own answer wins from the row, except where that would swallow a danger: only a "no" that counts stands beside what a chip or the row
/// implies; else the graver value holds, with the later date.
void fillFromRows(const Taxonomy &taxonomy, QList<Effective> &answers)
{
    for (qsizetype i = 0; i < taxonomy.firstQuestions.size(); ++i) {
        const auto &first = taxonomy.firstQuestions.at(i);
        const Effective row = answers.at(first.question);
        if (row.state != Effective::State::Answered)
            continue;
        const RowReader reader(first, row, static_cast<int>(i));
        if (row.frequency == Frequency::NotAsked)
            answers[first.question].frequency = reader.frequency();
        for (const int linked : first.linked) {
            const auto fromRow = reader.about(linked);
            const auto &own = answers.at(linked);
            if (!fromRow)
                continue;
            if (own.state != Effective::State::Answered)
                answers[linked] = *fromRow;
            else if (fromRow->isFlag() && own.value != Value::No)
                answers[linked] = both(own, *fromRow);
        }
    }
}

/// A question that does not apply is n.v.t., unless somebody said yes to it all the same.
void markNotApplicable(const Taxonomy &taxonomy, QList<Effective> &answers, QDate today)
{
    const Effective notApplicable{.state = Effective::State::NotApplicable};
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const auto &condition = taxonomy.questions.at(i).appliesIf;
        if (condition && !answers.at(i).isFlag() && !holds(*condition, answers, today))
            answers[i] = notApplicable;
    }
}

QList<Effective> asGiven(const Taxonomy &taxonomy, const Assessment &assessment)
{
    QList<Effective> answers(taxonomy.questions.size());
    for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it) {
        if (const int index = taxonomy.indexOf(it.key()); index >= 0)
            answers[index] = fromAnswer(*it);
    }
    return answers;
}

/// Danger of this day is denied by the victim herself, or by someone who says how and at what time it was heard from her (rules/verdict 7).
bool wasHeardToday(const Round &round, const Answer &answer)
{
    return round.with == With::Victim || (round.with == With::Reporter && !answer.who.isEmpty() && answer.time.isValid());
}

} // namespace

bool Round::noCounts() const
{
    const bool freePerson = with == With::Victim || with == With::Reporter || with == With::File;
    const bool freeTalk = with == With::File || alone == Tri::Yes;
    return freePerson && freeTalk && interpreter != Interpreter::Relative;
}

Answer answeredNow(const Answer &before, Answer answer)
{
    const bool isOfEarlierTalk = before.noCounted.has_value();
    if (isOfEarlierTalk && isFlag(before.value))
        answer.earlier = Earlier{before.value, before.asked, before.when, before.frequency, before.choices};
    else
        answer.earlier = before.earlier;
    answer.noCounted.reset();
    answer.asked = {};
    if (answer.value != Value::Unknown)
        answer.whyUnknown = WhyUnknown::NotSaid;
    return answer;
}

bool roundWasFree(const Taxonomy &taxonomy, const Assessment &assessment, QDate today)
{
    return assessment.round.noCounts() && !(taxonomy.unsafeRound && holds(*taxonomy.unsafeRound, asGiven(taxonomy, assessment), today));
}

void beginRound(Assessment &assessment, const Taxonomy &taxonomy, const Round &round, QDate today)
{
    const bool counted = roundWasFree(taxonomy, assessment, today);
    for (auto &answer : assessment.answers) {
        if (answer.noCounted)
            continue;
        answer.noCounted = counted;
        answer.asked = assessment.assessed;
    }
    if (taxonomy.unsafeRound)
        taxonomy.unsafeRound->visitQuestions([&](int index) { assessment.answers.remove(taxonomy.questions.at(index).id); });
    assessment.round = round;
    assessment.assessed = today;
}

QList<Effective> ownAnswers(const Taxonomy &taxonomy, const Assessment *assessment)
{
    QList<Effective> answers(taxonomy.questions.size());
    for (qsizetype i = 0; assessment && i < answers.size(); ++i) {
        const auto own = assessment->answers.constFind(taxonomy.questions.at(i).id);
        if (own != assessment->answers.constEnd())
            answers[i] = fromAnswer(*own);
    }
    return answers;
}

QList<Effective> effectiveAnswers(const Taxonomy &taxonomy, const Assessment &assessment, QDate today)
{
    auto answers = asGiven(taxonomy, assessment);
    const bool isFree = roundWasFree(taxonomy, assessment, today);
    QList<int> aboutTheTalk; // these say whether the talk was free, so they stand as they were said
    if (taxonomy.unsafeRound)
        taxonomy.unsafeRound->visitQuestions([&](int index) { aboutTheTalk.append(index); });
    for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it) {
        const int index = taxonomy.indexOf(it.key());
        if (index < 0 || aboutTheTalk.contains(index))
            continue;
        const auto &question = taxonomy.questions.at(index);
        const bool isHeard = !question.noForDay || wasHeardToday(assessment.round, *it);
        weighNo(answers[index], it->noCounted.value_or(isFree) && isHeard);
        if (it->earlier && taxonomy.namesKinds() && !question.isNow)
            keepEarlier(answers[index], *it->earlier);
    }
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (taxonomy.questions.at(i).noForDay && today > assessment.assessed)
            answers[i].hasLapsed = answers.at(i).state == Effective::State::Answered && answers.at(i).value == Value::No;
    }
    fillFromRows(taxonomy, answers);
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (taxonomy.questions.at(i).oftenIsYes)
            weighOften(answers[i]);
    }
    markNotApplicable(taxonomy, answers, today);
    return answers;
}

int knownSigns(const Taxonomy &taxonomy, const QList<Effective> &answers)
{
    int known = 0;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const auto &answer = answers.at(i);
        const bool often =
            answer.frequency == Frequency::Sometimes || answer.frequency == Frequency::Often || answer.frequency == Frequency::Always;
        known += taxonomy.questions.at(i).isSign && answer.state == Effective::State::Answered && (answer.isFlag() || often) ? 1 : 0;
    }
    return known;
}

} // namespace vw::assessment
