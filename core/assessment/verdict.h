// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/assessment.h"
#include "core/taxonomy/taxonomy.h"

namespace vw::assessment {

using taxonomy::Band;
using taxonomy::Tempo;

/// One line of the receipt. Points are counted in integer half-points; suspected halves before the cap.
struct Contribution {
    QuestionId flag;
    int halfPoints = 0;      ///< what it adds, after cap
    int ofPoints = 0;        ///< whole points it can add
    QString cap;
    taxonomy::Grade grade = taxonomy::Grade::None;
    bool suspected = false;
    bool silent = false;     ///< context while no core flag is known: adds nothing, is shown
    bool capped = false;     ///< the group was full
    bool operator==(const Contribution &) const = default;
};

struct FiredTrigger {
    TriggerId id;
    bool suspected = false;  ///< only suspected answers make it
    Band floor = Band::High;
    Tempo tempo = Tempo::Today;
    QList<QuestionId> because; ///< the flags that are yes or suspected
    bool recent = false;     ///< one of them can lie in the last three months
    bool operator==(const FiredTrigger &) const = default;
};

/// A question to ask next and what a yes would change.
struct NextQuestion {
    QuestionId flag;
    QString changes;         ///< the most telling: tempo, trigger, band, first, points
    Tempo tempo = Tempo::Plan; ///< with a yes
    Band band = Band::Few;   ///< with a yes
    QList<TriggerId> triggers; ///< that a yes would fire
    QStringList routes;      ///< that would be added
    bool operator==(const NextQuestion &) const = default;
};

/// What the answers show. Tempo, triggers and band are three things; none hides another.
struct Verdict {
    TaxonomyVersion taxonomy;
    Tempo tempo = Tempo::Plan; ///< at least that of each trigger
    QStringList tempoRules;  ///< ids of the rules and triggers that made the tempo
    bool enough = false;     ///< all first questions have an answer; without it `band` is not for people
    Band band = Band::Few, bandIfAllYes = Band::Few;
    QStringList kinds; ///< of danger that the triggers are signs of, in the order of the taxonomy; a pattern is told by how many there are
    int known = 0, ifAllYes = 0, possible = 0; ///< half-points
    QList<FiredTrigger> triggers;
    int notDiscussed = 0, unknown = 0;
    int firstOpen = 0; ///< first questions without an answer
    bool underReport = false;
    bool noCounted = true; ///< false when some "no" was taken as unknown, as the talk was not free
    bool onlyContext = false; ///< context flags without any core flag
    QList<Contribution> contributions;
    QStringList marks; ///< patterns that several answers show together, such as intimate-terror
    QList<NextQuestion> next; ///< every open question with which a yes would change something, most telling first
    QStringList routes, measures, blocks;
    bool operator==(const Verdict &) const = default;
};

/// Per question, what counts: own answer, or taken from a first question, or not applicable.
struct Effective {
    enum class State { NotDiscussed, Answered, NotApplicable };
    State state = State::NotDiscussed;
    Value value = Value::Unknown;
    Frequency frequency = Frequency::NotAsked;
    std::optional<PartialDate> when = {};
    QStringList choices = {};
    int count = -1;
    bool noTakenAsUnknown = false;
    bool couldNotTalk = false; ///< an unknown, because the person could not speak freely
    bool hasTurned = false; ///< a no where an earlier talk had a yes or a suspicion: both stand, and it counts as suspected
    bool hasLapsed = false; ///< a no of an earlier day: it stands as it was said, and is asked again
    int fromFirst = -1; ///< index of the first question it was taken from
    [[nodiscard]] bool isFlag() const { return state == State::Answered && assessment::isFlag(value); }
};

/// Answers as they were given, in the order of Taxonomy::questions; nothing is taken from a first question, and each "no" is one. Without an
/// assessment nothing was discussed.
[[nodiscard]] QList<Effective> ownAnswers(const taxonomy::Taxonomy &taxonomy, const Assessment *assessment);

/// Answers as they count, in the order of Taxonomy::questions.
[[nodiscard]] QList<Effective> effectiveAnswers(const taxonomy::Taxonomy &taxonomy, const Assessment &assessment, QDate today);

/// How many signs of danger (Question::isSign) are yes or suspected: what screen and paper call "known".
[[nodiscard]] int knownSigns(const taxonomy::Taxonomy &taxonomy, const QList<Effective> &answers);

/// The verdict over answers as they count, without looking ahead to what to ask next.
[[nodiscard]] Verdict weigh(const taxonomy::Taxonomy &taxonomy, const Assessment &assessment, const QList<Effective> &answers, QDate today);

/// What to ask next, most telling first. Nothing that this round does not allow: nothing to a child, nothing of `alone` or later in a
/// talk that was not alone and safe.
[[nodiscard]] QList<NextQuestion> nextQuestions(const taxonomy::Taxonomy &taxonomy, const Assessment &assessment,
                                                const QList<Effective> &answers, QDate today);

/// Pure and deterministic: weigh() and nextQuestions(). `today` moves recency only.
[[nodiscard]] Verdict score(const taxonomy::Taxonomy &taxonomy, const Assessment &assessment, QDate today);

/// As JSON; the same verdict gives the same bytes.
[[nodiscard]] QJsonObject toJson(const Verdict &verdict);

/// The band no judgement goes below: the highest floor of the triggers; Few when there are none.
[[nodiscard]] Band floorOf(const Verdict &verdict);

/// What a person saw of it, to be kept beside the answers: tempo, triggers, band, range and counts; without the receipt.
[[nodiscard]] QJsonObject summaryJson(const Verdict &verdict);

} // namespace vw::assessment
