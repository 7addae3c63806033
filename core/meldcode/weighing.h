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

[[nodiscard]] Outcome derive(const dossier::Weighing &weighing);
/// The question (0-4) to answer next, or -1.
[[nodiscard]] int nextQuestion(const dossier::Weighing &weighing);
[[nodiscard]] bool isReport(Outcome outcome);

/// A remark beside the weighing (rules/practice-review 3). `id` is B2..B9 or G5; words in core/wording.
struct Remark {
    QString id;
    QStringList args;   ///< flag or trigger ids
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
/// rules/practice-review B2-B5, B7, B9 and G5, as far as they apply.
[[nodiscard]] QList<Remark> remarks(const Input &input);
/// Triggers whose action nobody has closed yet; planned counts as open until it is done.
[[nodiscard]] QList<TriggerId> openActions(const Input &input);

/// Facts to look at for Q2, under their two headings; never an answer (rules/practice-review B1, rules/meldcode 4.1).
struct Pointers {
    QList<QuestionId> acute, structural;
};
[[nodiscard]] Pointers pointers(const taxonomy::Taxonomy &taxonomy, const assessment::Assessment &assessment, QDate today);

/// The highest step (1-5) that is done or skipped with a reason; 0 when none.
[[nodiscard]] int stepReached(const dossier::Meldcode &meldcode);

} // namespace vw::meldcode
