// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/taxonomy/expression.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace vw::taxonomy {

enum class AnswerKind { YesNo, Frequency, Choices, Number, Date };
enum class Moment { First, Alone, Trust, Clinical };
/// How sure a figure is (evidence.md): seen, seen second-hand, direction only, recalled, policy or practice.
enum class Grade { None, S, S2, Q, R, P };
/// Core flags stand by themselves; context counts only beside a core flag; plain always counts.
enum class Weight { Plain, Core, Context };
/// When to act. Ordered from calm to urgent.
enum class Tempo { Plan, Days, Today, Now };
/// How much is known. Ordered from little to much; there is no band that means safe.
enum class Band { Few, Raised, High, VeryHigh };

inline constexpr std::array answerKindNames{Name{AnswerKind::YesNo, "yesno"}, Name{AnswerKind::Frequency, "frequency"},
                                            Name{AnswerKind::Choices, "choices"}, Name{AnswerKind::Number, "number"},
                                            Name{AnswerKind::Date, "date"}};
inline constexpr std::array momentNames{Name{Moment::First, "first"}, Name{Moment::Alone, "alone"}, Name{Moment::Trust, "trust"},
                                        Name{Moment::Clinical, "clinical"}};
inline constexpr std::array gradeNames{Name{Grade::S, "S"}, Name{Grade::S2, "S2"}, Name{Grade::Q, "Q"}, Name{Grade::R, "R"},
                                       Name{Grade::P, "P"}};
inline constexpr std::array weightNames{Name{Weight::Plain, "plain"}, Name{Weight::Core, "core"}, Name{Weight::Context, "context"}};
inline constexpr std::array tempoNames{Name{Tempo::Plan, "plan"}, Name{Tempo::Days, "days"}, Name{Tempo::Today, "today"},
                                       Name{Tempo::Now, "now"}};
inline constexpr std::array bandNames{Name{Band::Few, "few"}, Name{Band::Raised, "raised"}, Name{Band::High, "high"},
                                      Name{Band::VeryHigh, "very-high"}};

/// A literature or policy source. `seen` is false when only recalled.
struct Source {
    QString id, reference, address;
    bool seen = false;
};

struct CapGroup {
    QString id;
    int halfPoints = 0;
};

struct Question {
    QuestionId id;
    int domain = 0;              ///< index in Taxonomy::domains
    int cap = -1;                ///< index in Taxonomy::capGroups, -1: no group
    AnswerKind kind = AnswerKind::YesNo;
    Moment moment = Moment::First;
    Weight weight = Weight::Plain;
    Grade grade = Grade::None;
    int points = 0;              ///< whole points, 0..3
    QString factor;              ///< F01..F31 of the evidence table
    QMap<QString, QString> figure; ///< language -> the figure as the source gives it
    QStringList sources;
    QMap<QString, QString> crosswalk; ///< instrument -> item numbers
    QStringList choices;
    bool asksFrequency = false;
    QStringList reverse;         ///< wordings in which the buttons yes and no change places
    QList<int> follow;           ///< indexes of questions shown under a yes or suspected
    std::optional<Expression> appliesIf;
    bool isFlag = false;         ///< has points, or a trigger, tempo rule or under-report mark looks at it
};

struct Chip {
    QString id;
    QList<int> sets;
    QString choice;              ///< the choice ticked in the questions it sets
    QString frequency;           ///< sets how often in the row's own question
    bool aside = false;          ///< not part of what the row asks: a no on the row says nothing about it
};

/// One of the twelve: a row answered once, from which linked questions take an answer.
struct FirstQuestion {
    QString id;
    int question = 0;
    QList<int> defaults;         ///< linked when no chip says which
    QList<Chip> chips;
    bool recency = false;
    QList<int> linked;           ///< every question of defaults and chips
};

struct TempoRule {
    QString id;                  ///< of the general rules; empty inside a trigger
    Tempo tempo = Tempo::Plan;
    std::optional<Expression> when;
};

struct Trigger {
    TriggerId id;
    Expression when;
    QList<int> because;
    Band floor = Band::High;
    QList<TempoRule> tempo;
    QStringList blocks;          ///< forms of help that must not be proposed
    QStringList sources, routes, measures;
};

/// The taxonomy, checked and compiled to indexes. Immutable.
class Taxonomy {
public:
    TaxonomyVersion version;
    QStringList domains;
    QList<CapGroup> capGroups;
    QList<Question> questions;
    QList<FirstQuestion> firstQuestions;
    QList<Trigger> triggers;
    std::array<int, 4> bandFrom{0, 3, 7, 12}; ///< whole points, per Band
    QList<TempoRule> tempoRules;
    int twoTriggersCount = 2, twoTriggersDays = 91;
    Band twoTriggersFloor = Band::VeryHigh;
    std::optional<Expression> underReport, unsafeRound;
    QList<Source> sources;

    [[nodiscard]] int indexOf(const QuestionId &id) const { return m_index.value(id, -1); }
    [[nodiscard]] const Question *question(const QuestionId &id) const;
    [[nodiscard]] const Trigger *trigger(const TriggerId &id) const;
    [[nodiscard]] const Source *source(const QString &id) const;
    /// The first question this question is answered through, or -1.
    [[nodiscard]] int firstOf(int question) const;
    void index();

private:
    QHash<QuestionId, int> m_index;
};

} // namespace vw::taxonomy
