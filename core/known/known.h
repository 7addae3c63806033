// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "core/dossier/vocabulary.h"
#include "core/known/statement.h"
#include "core/pattern/pattern.h"

namespace vw::known {

/// What a case can say something about; screen, command and paper say it alike. Each stands on a set of questions (core/taxonomy/olderpack.h).
/// Danger now is none of these: the rule, the answer and what was done about it stand beside each other (core/dossier/danger.h).
enum class Subject {
    Weapons,
    Strangulation,
    DeathThreat,
    ChildrenThreat,
    SuicideThreat,
    OrderBroken,
    Order,
    WhereHeIs,
    Children,
    Pregnancy,
    Separation,
    Reports,
    GrowingWorse,
    Fear,
};
inline constexpr std::array subjectNames{Name{Subject::Weapons, "weapons"},
                                         Name{Subject::Strangulation, "strangulation"},
                                         Name{Subject::DeathThreat, "death-threat"},
                                         Name{Subject::ChildrenThreat, "children-threat"},
                                         Name{Subject::SuicideThreat, "suicide-threat"},
                                         Name{Subject::OrderBroken, "order-broken"},
                                         Name{Subject::Order, "order"},
                                         Name{Subject::WhereHeIs, "where-he-is"},
                                         Name{Subject::Children, "children"},
                                         Name{Subject::Pregnancy, "pregnancy"},
                                         Name{Subject::Separation, "separation"},
                                         Name{Subject::Reports, "reports"},
                                         Name{Subject::GrowingWorse, "growing-worse"},
                                         Name{Subject::Fear, "fear"}};

[[nodiscard]] Tense tenseOf(Subject subject);
/// The name of its set of questions.
[[nodiscard]] QString setOf(Subject subject);

/// The answer to this question as it counts; null without a checklist, and for a question that is not in the taxonomy.
[[nodiscard]] const assessment::Effective *effectiveOf(const taxonomy::Taxonomy &taxonomy, const QList<assessment::Effective> &answers,
                                                       const QuestionId &question);
/// What an answer as it counts says.
[[nodiscard]] Value valueOf(const assessment::Effective &answer);

/// The case with its answers as they count (assessment::effectiveAnswers); these are empty without a checklist. What records say is said in the
/// language of `words`.
struct Source {
    const dossier::CaseFile &file;
    const taxonomy::Taxonomy &taxonomy;
    QList<assessment::Effective> answers;
    QDate today;
    dossier::Vocabulary words = dossier::Vocabulary(taxonomy::Texts());
    QList<pattern::Pattern> patterns =
        {}; ///< what all facts show together; for the screen: a paper says it by itself, for each of its readers
};
[[nodiscard]] Source sourceOf(const dossier::CaseFile &file, const taxonomy::Taxonomy &taxonomy, QDate today,
                              const taxonomy::Texts &texts = {});

/// What the case knows of it, as far as this audience may see. Pure; words that were typed for a paper change nothing here.
[[nodiscard]] Known knownOf(const Source &source, Subject subject, const Audience &audience = everybodyInside);
/// The same for any set of questions: what stands behind a field of the paper.
[[nodiscard]] Known knownOf(const Source &source, const QList<QuestionId> &questions, Tense tense,
                            const Audience &audience = everybodyInside);
/// The facts that show one of these questions, newest last.
[[nodiscard]] QList<const dossier::Incident *> factsShowing(const dossier::CaseFile &file, const QList<QuestionId> &questions);

/// The statements on one question: its answer, and the facts that show it.
[[nodiscard]] Known knownOf(const Source &source, const QuestionId &question, const Audience &audience = everybodyInside);

/// The record that says the other thing than the gravest answer; null when they agree, or one of them says nothing.
[[nodiscard]] const Statement *contradicted(const Known &known);

/// A fact that shows more than the answer says. It changes no answer: the professional looks at both.
struct Graver {
    QuestionId question;
    Value answer = Value::NotAsked;
    const dossier::Incident *fact = nullptr;
};
/// In the order of the questions; of each the latest fact.
[[nodiscard]] QList<Graver> graverFacts(const Source &source, const Audience &audience = everybodyInside);

/// The questions that this question, or the row of the twelve that stands for it, speaks for: itself and what its chips set.
[[nodiscard]] QList<QuestionId> spokenFor(const taxonomy::Taxonomy &taxonomy, int question, int first);
/// The answer with a fact taken over, because a person asked for it: a yes, of the later date, with the chip of the row that says what it was.
[[nodiscard]] assessment::Answer takenOver(assessment::Answer answer, const dossier::Incident &fact, const taxonomy::Taxonomy &taxonomy,
                                           int first);

} // namespace vw::known
