// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/shared.h"

namespace vw::dossier {

/// Step 1-5 of the meldcode, or of the protection code.
struct MeldcodeStep {
    enum class State { Open, Done, Skipped };
    static constexpr std::array stateNames{Name{State::Open, "open"}, Name{State::Done, "done"}, Name{State::Skipped, "skipped"}};
    State state = State::Open;
    QDate date;
    QString who;
    QString outcome; ///< when done
    QString reason;  ///< when skipped
    UnreadDates unread = {};
    QJsonObject rest = {};
    bool operator==(const MeldcodeStep &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("state", &MeldcodeStep::state, oneOf(stateNames, "stepStates"), apart);
        d("date", &MeldcodeStep::date, apart);
        d("who", &MeldcodeStep::who, apart);
        d("outcome", &MeldcodeStep::outcome, apart);
        d("reason", &MeldcodeStep::reason, apart);
    }
};

/// The five weighing questions Q1-Q5 and the two decisions (rules/meldcode 4).
struct Weighing {
    /// Unanswered has no value; Tri::Unknown is "weet niet".
    struct Question {
        std::optional<Tri> answer;
        QString reason;
        QJsonObject rest = {};
        bool operator==(const Question &) const = default;

        template <typename D>
        static void describe(D &&d)
        {
            d("answer", &Question::answer, triAnswers, apart);
            d("reason", &Question::reason, apart);
        }
    };
    FixedRow<Question, 5> questions;
    bool acute = false, structural = false, disclosure = false; ///< what Q2 = yes rests on
    std::optional<bool> report;      ///< decision 1, confirmed by the professional
    QString reportReason;
    std::optional<bool> help;        ///< decision 2
    QString helpText;                ///< what, by whom
    QString decidedBy;
    QDate decidedOn;
    /// One form "I deviate" for band, derived outcome and rule 3 (rules/practice-review B9).
    QString deviationReason, deviationReader;
    QString adviceWhen, adviceName, adviceText; ///< Veilig Thuis advice; counts as second reader
    UnreadDates unread = {};
    QJsonObject rest = {};
    bool operator==(const Weighing &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("questions", &Weighing::questions, apart);
        d("acute", &Weighing::acute, apart);
        d("structural", &Weighing::structural, apart);
        d("disclosure", &Weighing::disclosure, apart);
        d("report", &Weighing::report, apart);
        d("reportReason", &Weighing::reportReason, apart);
        d("help", &Weighing::help, apart);
        d("helpText", &Weighing::helpText, apart);
        d("decidedBy", &Weighing::decidedBy, apart);
        d("decidedOn", &Weighing::decidedOn, apart);
        d("deviationReason", &Weighing::deviationReason, apart);
        d("deviationReader", &Weighing::deviationReader, apart);
        d("adviceWhen", &Weighing::adviceWhen, apart);
        d("adviceName", &Weighing::adviceName, apart);
        d("adviceText", &Weighing::adviceText, apart);
    }
};

/// How soon something must happen for this person, by Veilig Thuis or the police.
enum class Urgency { NotJudged, Now, FiveDays, Later };
inline constexpr std::array urgencyNames{Name{Urgency::Now, "now"}, Name{Urgency::FiveDays, "five-days"}, Name{Urgency::Later, "later"}};
/// What is the matter for this person; the judgement of Veilig Thuis, never of this program.
enum class Unsafety { NotJudged, Acute, Structural, Unclear, NotSeen };
inline constexpr std::array unsafetyNames{Name{Unsafety::Acute, "acute"}, Name{Unsafety::Structural, "structural"},
                                          Name{Unsafety::Unclear, "unclear"}, Name{Unsafety::NotSeen, "not-seen"}};
/// What Veilig Thuis decides after its assessment (rules/meldcode 14).
enum class ReviewDecision { Open, HandOver, Conditions, Investigation };
inline constexpr std::array reviewDecisionNames{Name{ReviewDecision::HandOver, "hand-over"}, Name{ReviewDecision::Conditions, "conditions"},
                                                Name{ReviewDecision::Investigation, "investigation"}};

struct PersonReview {
    QString letter;
    Urgency urgency = Urgency::NotJudged;
    Unsafety unsafety = Unsafety::NotJudged;
    QString words;
    QJsonObject rest = {};
    bool operator==(const PersonReview &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("letter", &PersonReview::letter, apart);
        d("urgency", &PersonReview::urgency, oneOf(urgencyNames, "urgencies"));
        d("unsafety", &PersonReview::unsafety, oneOf(unsafetyNames, "unsafeties"));
        d("words", &PersonReview::words, area);
    }
};

/// For role Veilig Thuis or police instead of the five steps (rules/practice-review B10).
struct Review {
    QString judgement, consulted, consultOutcome;
    QDate next; ///< of earlier versions: CaseInfo::lookAgain is the day now
    UnreadDates unread = {};
    QJsonObject rest = {};
    QDate received = {};                ///< the day the report came in: five working days from there (rules/meldcode 14)
    QList<PersonReview> persons = {};
    ReviewDecision decision = ReviewDecision::Open;
    QDate decidedOn = {};
    QString decidedBy = {};
    QString route = {};                 ///< id of taxonomy::Option in the routes, or words
    QString criteria = {};              ///< why this route
    QString conditions = {}, participants = {};
    bool operator==(const Review &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("received", &Review::received, apart);
        d("persons", &Review::persons, apart);
        d("judgement", &Review::judgement, apart);
        d("decision", &Review::decision, oneOf(reviewDecisionNames, "reviewDecisions"), apart);
        d("decidedOn", &Review::decidedOn, apart);
        d("decidedBy", &Review::decidedBy, apart);
        d("route", &Review::route, apart);
        d("criteria", &Review::criteria, apart);
        d("conditions", &Review::conditions, apart);
        d("participants", &Review::participants, apart);
        d("consulted", &Review::consulted, apart);
        d("consultOutcome", &Review::consultOutcome, apart);
        d("next", &Review::next, apart);
    }
};

/// Veilig Thuis asks a professional for information: a weighing of its own (rules/meldcode 9).
struct InformationRequest {
    QDate on;
    QMap<QString, QString> words; ///< step of the texts, group "informant" -> words
    QJsonObject rest = {};
    bool operator==(const InformationRequest &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("on", &InformationRequest::on, apart);
        d("words", &InformationRequest::words, apart);
    }
};

/// Preparation of the talk of step 3 (rules/meldcode 3, 11): nobody speaks with her before this is known.
struct TalkPlan {
    QDate on;
    QString where, with;               ///< with: which colleague goes along
    Tri alone = Tri::Unknown;          ///< can she be spoken to alone?
    Tri phoneSafe = Tri::Unknown;      ///< is her telephone read or heard by somebody?
    QString interpreter;               ///< from outside her own circle
    QString opening, never, after;     ///< first sentences, what not to say, who looks after her and the children afterwards
    UnreadDates unread = {};
    QJsonObject rest = {};
    bool operator==(const TalkPlan &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("on", &TalkPlan::on, ahead);
        d("where", &TalkPlan::where);
        d("with", &TalkPlan::with);
        d("interpreter", &TalkPlan::interpreter);
        d("alone", &TalkPlan::alone, triAnswers);
        d("phoneSafe", &TalkPlan::phoneSafe, triAnswers);
        d("opening", &TalkPlan::opening, area);
        d("never", &TalkPlan::never, area);
        d("after", &TalkPlan::after, area);
    }
};

/// The aandachtsfunctionaris read a step along, or agrees with it (rules/meldcode 7).
struct SignOff {
    int step = 0; ///< 2 or 5
    QDate on;
    QString who;
    bool agrees = false; ///< else only read
    QString words;
    UnreadDates unread = {};
    QJsonObject rest = {};
    bool operator==(const SignOff &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("step", &SignOff::step, apart);
        d("on", &SignOff::on, apart);
        d("who", &SignOff::who, apart);
        d("agrees", &SignOff::agrees, apart);
        d("words", &SignOff::words, apart);
    }
};

struct Meldcode {
    static constexpr const char *recordKind = "meldcode", *listKey = "meldcode";
    RecordId id;
    FixedRow<MeldcodeStep, 5> steps;
    Weighing weighing;
    Review review;
    TalkPlan talk;
    QList<SignOff> signOffs; ///< oldest first
    QMap<QString, QString> duties; ///< the conflict of duties, weighed step by step: step of the texts, group "duties" -> words
    QList<InformationRequest> requests; ///< Veilig Thuis asked for information; oldest first
    bool childCheckDone = false;
    QString childCheckWhy;
    QJsonObject rest;
    bool operator==(const Meldcode &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("steps", &Meldcode::steps, apart);
        d("weighing", &Meldcode::weighing, apart);
        d("review", &Meldcode::review, apart);
        d("talk", &Meldcode::talk, apart);
        d("signOffs", &Meldcode::signOffs, apart);
        d("duties", &Meldcode::duties, apart);
        d("requests", &Meldcode::requests, apart);
        d("childCheckDone", &Meldcode::childCheckDone, apart);
        d("childCheckWhy", &Meldcode::childCheckWhy, apart);
    }
};

} // namespace vw::dossier
