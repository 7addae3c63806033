// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/base/result.h"
#include "core/taxonomy/expression.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>

namespace vw::taxonomy {

enum class AnswerKind { YesNo, Frequency, Choices, Number, Date };
enum class Moment { First, Alone, Trust, Clinical };
/// How sure a figure is (rules/evidence 6.1): seen, seen second-hand, direction only, recalled, policy or practice.
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

/// One finding about a factor, as the source gives it. Comparison groups differ: figures of different ones cannot be compared.
struct Evidence {
    QString source;              ///< id of a Source
    QString measure;             ///< aOR, OR, pooled OR, rate, finding
    QString value, interval;     ///< with a decimal point; empty where the source gives none
    QString versus;              ///< abused, population, non-lethal, cases-only, meta, none
    QString outcome;             ///< homicide, attempt, both, femicide-suicide, re-assault, other
    Grade grade = Grade::None;
    bool used = false;           ///< the weight rests on this one
    QMap<QString, QString> note; ///< language -> what was compared or found
};

/// An instrument or list of others. Only item numbers; words only of lists that anybody may name in own words.
struct Instrument {
    QString id, name;
    QStringList items;
    bool seen = false;           ///< the order of the items was seen, not recalled
    QMap<QString, QString> card; ///< language -> what is known of it, and whether it was tried in the Netherlands
    QStringList sources;         ///< of the card
    QMap<QString, QMap<QString, QString>> itemWords; ///< item -> language -> own words
};

struct Domain {
    QString id;
    std::optional<Expression> deepen; ///< false: the first questions leave nothing to deepen here
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
    QString factor;              ///< F01..F31 (rules/evidence 1.1)
    QMap<QString, QString> figure; ///< language -> the figure as the source gives it
    QStringList sources;
    QList<Evidence> evidence;
    QMap<QString, QString> crosswalk; ///< instrument -> item numbers, separated by ", "
    QStringList choices;
    bool oneChoice = false;      ///< at most one of the choices
    bool asksFrequency = false;
    bool hasClock = false;       ///< asks the time of day too: hours since are counted and shown
    bool hasAlarm = false;       ///< the fixed alarm list stands with every yes or suspected
    int layer = 2;               ///< 2: deepening in the talk; 3: for the file, afterwards
    QStringList who;             ///< who could know it, as codes of the texts
    QStringList reverse;         ///< wordings in which the buttons yes and no change places
    QList<int> follow;           ///< indexes of questions shown under a yes or suspected
    std::optional<Expression> appliesIf;
    bool noForDay = false;       ///< a no speaks of its own day only; after it the question is open again
    bool oftenIsYes = false;     ///< a yes counts as suspected until it is said to be often or always
    bool isNow = false; ///< asks how it is now: the latest answer holds; of all else a yes of an earlier talk stays beside a later no
    int wording = 1; ///< goes up when the words come to ask something else: an answer to other words is not carried over
    bool isFlag = false; ///< has points, or a trigger, tempo rule or under-report mark looks at it
    bool isSign = false; ///< a yes is itself a sign of danger: it has points, a trigger rests on it, or a tempo rule asks for its yes
};

struct Chip {
    QString id;
    QList<int> sets;
    QString choice; ///< the choice ticked in the questions it sets
    QString frequency; ///< sets how often in the row's own question
    bool aside = false; ///< not part of what the row asks: a no on the row says nothing about it
    bool underNo = false; ///< stands under every answer of the row, and is a yes by itself
};

/// One of the twelve: a row answered once, from which linked questions take an answer.
struct FirstQuestion {
    QString id;
    int question = 0;
    QList<int> defaults; ///< linked when no chip says which
    QList<Chip> chips;
    bool recency = false;
    QList<int> linked; ///< every question of defaults and chips
};

struct TempoRule {
    QString id; ///< of the general rules; empty inside a trigger
    Tempo tempo = Tempo::Plan;
    std::optional<Expression> when;
};

struct Trigger {
    TriggerId id;
    Expression when;
    QList<int> because;
    Band floor = Band::High;
    Band floorSuspected = Band::High; ///< while only suspected answers make it
    QList<int> kinds; ///< of danger it is a sign of, as indexes in Taxonomy::kinds
    QList<int> own; ///< of `because` those that are its own: no other trigger has them
    QList<TempoRule> tempo;
    QStringList blocks; ///< forms of help that must not be proposed
    QStringList sources, routes, measures;
    QString patternLine; ///< the mark that paper names for it: "fits a pattern of ..."; empty: none
};

/// A kind of danger. Two triggers of different kinds are two; two of one kind are two only when it pairs with itself.
struct DangerKind {
    QString id;
    bool pairs = false;
};

/// A band that is reached whatever the points, while this holds.
struct BandFloor {
    QString id;
    Band floor = Band::Raised;
    Expression when;
};

/// A line of the picture that stands there while it holds. Its words are in texts, group "lines".
struct PictureLine {
    QString id;
    std::optional<Expression> when;
    bool onlyContext = false; ///< only while context flags are known and no core flag
    QString unless; ///< id of a line before this one: not beside it
};

/// A name for what several answers show together; it changes no points.
struct PatternMark {
    QString id;
    Expression when;
};

/// An order of asking for one setting: the ward, the school, the professional whose client is the presumed perpetrator.
struct Path {
    QString id;
    QStringList roles; ///< of dossier::Practice::role; empty: all
    QList<int> questions;
    QString with; ///< with whom one talks, as Round::with; in such a talk nothing else is proposed. Empty: anybody
};

/// When a fact counts as fresh: so many days ago, or older while this may still hold.
struct Recency {
    int days = 365;
    std::optional<Expression> orIf;
};

/// The taxonomy, checked and compiled to indexes. Immutable.
class Taxonomy {
public:
    int format = 0;
    TaxonomyVersion version;
    QMap<QString, QString> origin; ///< language -> who made this version, from what
    QDate made, checkBefore; ///< after checkBefore the content must be checked again
    QList<Domain> domains;
    QList<CapGroup> capGroups;
    QList<Question> questions;
    QList<FirstQuestion> firstQuestions;
    QList<Trigger> triggers;
    std::array<int, 4> bandFrom{0, 3, 7, 12}; ///< whole points, per Band
    QList<TempoRule> tempoRules;
    int twoTriggersCount = 2, twoTriggersDays = 91;
    Band twoTriggersFloor = Band::VeryHigh;
    QList<DangerKind> kinds; ///< empty before format 3: there two triggers are two
    [[nodiscard]] bool namesKinds() const { return !kinds.isEmpty(); }
    QList<BandFloor> floors;
    std::optional<Expression> underReport, unsafeRound;
    Recency recency;
    QMap<QString, QList<int>> sets; ///< named groups of questions
    QList<PatternMark> marks;
    QList<PictureLine> lines;
    QList<Path> paths;
    QMap<QString, Expression> wordsIf; ///< by name: what parts of the panel's texts depend on
    QList<Instrument> instruments;
    QList<Source> sources;

    QList<int> weighted, flags; ///< questions that count in the sum; questions that are flags. Filled by index().

    [[nodiscard]] int indexOf(const QuestionId &id) const { return m_index.value(id, -1); }
    [[nodiscard]] const Question *question(const QuestionId &id) const;
    [[nodiscard]] const Trigger *trigger(const TriggerId &id) const;
    [[nodiscard]] const Source *source(const QString &id) const;
    [[nodiscard]] const Instrument *instrument(const QString &id) const;
    /// The questions of a named set, in its order (core/taxonomy/olderpack.h names those the program asks for); empty when there is none.
    [[nodiscard]] QList<QuestionId> set(const QString &name) const;
    [[nodiscard]] int domainOf(const QString &id) const;
    /// The first question this question is answered through, or -1.
    [[nodiscard]] int firstOf(int question) const;
    void index();

private:
    void markSigns();
    QHash<QuestionId, int> m_index;
};

} // namespace vw::taxonomy
