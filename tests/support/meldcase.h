// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/meldcode/overview.h"
#include "core/taxonomy/pack.h"
#include "tests/support/stringmaker.h"

#include <algorithm>

namespace vw::test {

/// The built-in taxonomy.
inline const taxonomy::Pack &builtIn()
{
    static const auto loaded = taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder));
    REQUIRE(loaded.has_value());
    return *loaded;
}

/// "JNW--": the answers to Q1-Q5 as docs/weging.md writes them; `-` or `O` is no answer yet.
inline dossier::Weighing weighing(const QByteArray &answers)
{
    using assessment::Tri;
    dossier::Weighing w;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers.at(i) != '-' && answers.at(i) != 'O')
            w.questions[static_cast<size_t>(i)].answer = answers.at(i) == 'J' ? Tri::Yes : answers.at(i) == 'N' ? Tri::No : Tri::Unknown;
    }
    return w;
}

/// A case with one checklist, and a verdict that is set by hand: the rules of the meldcode without the weights of the taxonomy.
struct MeldCase {
    dossier::CaseFile file;
    dossier::Practice practice;
    assessment::Verdict verdict;

    MeldCase()
    {
        dossier::CaseAssessment record;
        record.id = RecordId::create();
        file.assessments.append(record);
        verdict.enough = true;
        verdict.tempo = assessment::Tempo::Plan;
    }

    [[nodiscard]] meldcode::Input input() const { return {file, practice, &verdict}; }
    [[nodiscard]] meldcode::Input withoutList() const { return {file, practice, nullptr}; }
    dossier::Weighing &weighing() { return file.meldcode.weighing; }
    dossier::CaseAssessment &list() { return file.assessments.last(); }

    void fire(const char *trigger, bool suspected = false)
    {
        assessment::FiredTrigger fired;
        fired.id = TriggerId(QLatin1StringView(trigger));
        fired.suspected = suspected;
        fired.floor = assessment::Band::High;
        verdict.triggers.append(fired);
    }

    void act(const char *trigger, dossier::ActionState state)
    {
        dossier::TriggerAction action;
        action.trigger = TriggerId(QLatin1StringView(trigger));
        action.state = state;
        list().actions.append(action);
    }

    void recordAdvice()
    {
        weighing().adviceWhen = QStringLiteral("3-11-2026 14.00");
        weighing().adviceText = QStringLiteral("Opnieuw spreken.");
    }

    [[nodiscard]] QStringList remarkIds() const
    {
        QStringList ids;
        for (const auto &remark : meldcode::remarks(input()))
            ids.append(remark.id);
        return ids;
    }
    /// "B3" says the remark stands there, "B3!" that it must be answered.
    [[nodiscard]] bool remarks(const char *id) const
    {
        const QString wanted = QLatin1StringView(id);
        const auto all = meldcode::remarks(input());
        return std::ranges::any_of(all, [&](const meldcode::Remark &remark) {
            return wanted == (wanted.endsWith(QLatin1Char('!')) && remark.mustBeAnswered ? remark.id + QLatin1Char('!') : remark.id);
        });
    }
    /// What stops closing and what stops the paper.
    [[nodiscard]] bool blocks(const char *id) const { return meldcode::obstaclesToClosing(input()).contains(QLatin1StringView(id)); }
    [[nodiscard]] bool stopsPaper(const char *id) const
    {
        const auto all = meldcode::missing(input());
        return std::ranges::any_of(all, [&](const auto &each) { return each.stopsPaper && each.id == QLatin1StringView(id); });
    }
};

} // namespace vw::test
