// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/weighing.h"

#include <algorithm>

namespace vw::meldcode {

using assessment::Tri;
using dossier::Weighing;

namespace {

/// One row of the truth table: what a question's answer leads to. Without an outcome the next question follows.
struct Row {
    std::optional<Outcome> yes, no, unknown;
};

constexpr std::array<Row, 5> table{{
    {std::nullopt, Outcome::CloseNoReport, Outcome::AdviceFirst},
    {Outcome::Report, std::nullopt, Outcome::AdviceProposesReport},
    {std::nullopt, Outcome::Report, Outcome::AdviceMust},
    {std::nullopt, Outcome::Report, Outcome::AdviceSecondTalk},
    {Outcome::NoReportNow, Outcome::ReportAgain, Outcome::HelpRuns},
}};

std::optional<Outcome> outcomeOf(const Row &row, Tri answer)
{
    switch (answer) {
    case Tri::Yes: return row.yes;
    case Tri::No: return row.no;
    case Tri::Unknown: break;
    }
    return row.unknown;
}

struct Walk {
    Outcome outcome = Outcome::Open;
    int next = -1;
};

Walk walk(const Weighing &weighing)
{
    for (size_t i = 0; i < table.size(); ++i) {
        const auto &answer = weighing.questions[i].answer;
        if (!answer)
            return {Outcome::Open, static_cast<int>(i)};
        if (const auto outcome = outcomeOf(table[i], *answer))
            return {*outcome, -1};
    }
    return {Outcome::Open, -1};
}

} // namespace

Following following(const Weighing &weighing)
{
    const auto [outcome, next] = walk(weighing);
    const auto written = [](const QString &text) { return !text.trimmed().isEmpty(); };
    Following f;
    f.outcome = outcome;
    f.next = next;
    f.reportNecessary = outcome == Outcome::Report || outcome == Outcome::ReportAgain;
    f.reportProposed = outcome == Outcome::AdviceProposesReport;
    f.adviceMust =
        outcome == Outcome::AdviceFirst || f.reportProposed || outcome == Outcome::AdviceMust || outcome == Outcome::AdviceSecondTalk;
    f.adviceIsRecorded = written(weighing.adviceWhen) && written(weighing.adviceText);
    f.secondIsOpen = !weighing.questions[1].answer;
    f.secondIsAsked = f.secondIsOpen && weighing.questions[0].answer == Tri::Yes;
    f.decisionIsOpen = f.reportFollows() && !weighing.report;
    f.deviates = f.reportFollows() && weighing.report == false;
    const bool explained = written(weighing.deviationReason) && (written(weighing.deviationReader) || f.adviceIsRecorded);
    f.deviationStands = !f.deviates || explained;
    return f;
}

bool foundAcute(const Weighing &weighing)
{
    return weighing.acute && weighing.questions[1].answer == Tri::Yes;
}

bool bandMayShow(const Weighing &weighing)
{
    return weighing.questions[1].answer.has_value();
}

int stepReached(const dossier::Meldcode &meldcode)
{
    int reached = 0;
    for (size_t i = 0; i < meldcode.steps.size(); ++i) {
        if (meldcode.steps[i].state != dossier::MeldcodeStep::State::Open)
            reached = static_cast<int>(i) + 1;
    }
    return reached;
}

} // namespace vw::meldcode
