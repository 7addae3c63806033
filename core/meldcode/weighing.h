// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "core/dossier/casefile.h"

namespace vw::meldcode {

/// What follows from the five answers (afwegingskader, rules/meldcode 4.1). Derived, never picked from a list.
enum class Outcome {
    Open,            ///< a question still needs its answer
    CloseNoReport,   ///< Q1 no: close with a reason, the aandachtsfunctionaris looks along
    AdviceFirst,     ///< Q1 unknown
    Report,          ///< reporting is necessary
    AdviceProposesReport, ///< Q2 unknown: advice is a must, and reporting stands as the proposal
    AdviceMust,      ///< Q3 unknown
    AdviceSecondTalk,///< Q4 unknown: advice, and a second talk with a date
    ReportAgain,     ///< Q5 no
    HelpRuns,        ///< Q5 unknown: control date is a must, four weeks by default
    NoReportNow      ///< all answered, no report needed now: agreements on who keeps watching
};
inline constexpr std::array outcomeNames{Name{Outcome::Open, "open"},
                                         Name{Outcome::CloseNoReport, "close-no-report"},
                                         Name{Outcome::AdviceFirst, "advice-first"},
                                         Name{Outcome::Report, "report"},
                                         Name{Outcome::AdviceProposesReport, "advice-proposes-report"},
                                         Name{Outcome::AdviceMust, "advice-must"},
                                         Name{Outcome::AdviceSecondTalk, "advice-second-talk"},
                                         Name{Outcome::ReportAgain, "report-again"},
                                         Name{Outcome::HelpRuns, "help-runs"},
                                         Name{Outcome::NoReportNow, "no-report-now"}};

/// All that follows from Q1-Q5 and the decisions: the one answer for tab, paper, closing and command. docs/weging.md has its truth table.
struct Following {
    Outcome outcome = Outcome::Open;
    int next = -1; ///< the question (0-4) to answer next; -1 when none
    bool reportNecessary = false;
    bool reportProposed = false; ///< Q2 "don't know": reporting stands as the proposal until it is decided
    bool adviceMust = false; ///< advice of Veilig Thuis is a must
    bool adviceIsRecorded = false; ///< when it was, and what was advised
    bool secondIsOpen = false; ///< Q2 has no answer: no report can be made (16.3)
    bool secondIsAsked = false; ///< ... and Q1 is yes, so that Q2 is the next question
    bool decisionIsOpen = false; ///< nothing decided on a report that is necessary or proposed
    bool deviates = false; ///< decided not to report where it is necessary or proposed
    bool deviationStands = true; ///< false: it deviates without a reason, or without a second reader or recorded advice
    [[nodiscard]] bool reportFollows() const { return reportNecessary || reportProposed; }
};
[[nodiscard]] Following following(const dossier::Weighing &weighing);
/// Ticked at question 2, and that question answered with yes: a tick that belongs to no yes says nothing.
[[nodiscard]] bool foundAcute(const dossier::Weighing &weighing);

/// A remark beside the weighing (rules/practice-review 3). `id` is B2..B9, Q2 or G5; words in core/wording.
struct Remark {
    QString id;
    QStringList args; ///< flag or trigger ids
    bool mustBeAnswered = false; ///< the case cannot close before it is
    bool operator==(const Remark &) const = default;
};

struct Input {
    const dossier::CaseFile &file;
    const dossier::Practice &practice;
    const assessment::Verdict *verdict = nullptr; ///< absent without a checklist
};

/// rules/practice-review B1: the band stays out of sight on the meldcode tab until Q2 has an answer.
[[nodiscard]] bool bandMayShow(const dossier::Weighing &weighing);
/// rules/practice-review G5: no talk with the client before Veilig Thuis has been asked.
[[nodiscard]] bool veiligThuisFirst(const Input &input);
/// What applies of rules/practice-review B2-B5, B7, B9, G5; and Q2 while it waits for an answer. Without the meldcode only "Veilig Thuis first".
[[nodiscard]] QList<Remark> remarks(const Input &input);
/// The action of a tempo no trigger made, such as "within 3 working days: consult and a second talk". It is closed like that of a trigger.
inline constexpr const char *tempoAction = "tempo";
/// Triggers whose action nobody has closed yet, and `tempoAction`; planned counts as open until it is done.
[[nodiscard]] QList<TriggerId> openActions(const Input &input);
/// `tempoAction` belongs to this case, open or closed: the tempo is "days" or more urgent and no trigger has an action for it.
[[nodiscard]] bool hasTempoAction(const assessment::Verdict &verdict);

/// Facts to look at for Q2, under their two headings; never an answer (rules/practice-review B1, rules/meldcode 4.1).
struct Pointers {
    QList<QuestionId> acute, structural;
};
[[nodiscard]] Pointers pointers(const taxonomy::Taxonomy &taxonomy, const assessment::Assessment &assessment, QDate today);

/// What is missing before the case may be closed or a paper may go.
struct Missing {
    QString id; ///< open-actions, Q1, Q2, advice, decision, B3, B4, B5, B9, judgement, no-look-again, not-in-file
    bool stopsClosing = false, stopsPaper = false;
    bool operator==(const Missing &) const = default;
};
/// The one list behind the obstacles to closing, the stops of the paper and the remarks that must be answered. Empty: nothing is missing.
[[nodiscard]] QList<Missing> missing(const Input &input);

/// The highest step (1-5) that is done or skipped with a reason; 0 when none.
[[nodiscard]] int stepReached(const dossier::Meldcode &meldcode);

} // namespace vw::meldcode
