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

Outcome derive(const Weighing &weighing)
{
    return walk(weighing).outcome;
}

int nextQuestion(const Weighing &weighing)
{
    return walk(weighing).next;
}

bool isReport(Outcome outcome)
{
    return outcome == Outcome::Report || outcome == Outcome::ReportAgain;
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
