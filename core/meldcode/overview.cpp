// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/overview.h"

#include "core/dossier/retention.h"

#include <algorithm>

namespace vw::meldcode {

using assessment::Band;
using assessment::Verdict;
using dossier::CaseFile;
using dossier::CaseHead;

namespace {

constexpr int daysFew = 42, daysRaised = 28, daysHigh = 7;

/// The next dated risk moment, told in any checklist answer of kind date.
QDate nextRiskMoment(const CaseFile &file, const taxonomy::Taxonomy &taxonomy, QDate today)
{
    const auto *current = file.current();
    QDate next;
    if (!current)
        return next;
    for (auto it = current->list.answers.begin(); it != current->list.answers.end(); ++it) {
        const auto *question = taxonomy.question(it.key());
        if (!question || question->kind != taxonomy::AnswerKind::Date || !it->when || it->when->last() < today)
            continue;
        const QDate day = std::max(it->when->first(), today);
        if (next.isNull() || day < next)
            next = day;
    }
    return next;
}

bool dangerIsOpen(const CaseFile &file, const Verdict &verdict)
{
    const auto *current = file.current();
    return verdict.tempo == assessment::Tempo::Now && (!current || !current->dangerIsRecorded());
}

void showBand(const Verdict &verdict, QDate today, CaseHead &head)
{
    head.band = nameOf(taxonomy::bandNames, verdict.band);
    const auto highest = valueOf(taxonomy::bandNames, head.highestBand);
    if (!highest || verdict.band >= *highest) {
        if (!highest || verdict.band > *highest)
            head.highestOn = today;
        head.highestBand = head.band;
    }
}

} // namespace

CaseHead headOf(const CaseFile &file, const dossier::Practice &practice, const Verdict *verdict, const taxonomy::Taxonomy &taxonomy,
                const CaseHead &before, QDate today)
{
    CaseHead head;
    head.id = file.id;
    head.reference = file.info.reference;
    head.opened = file.info.opened;
    head.lastChange = today;
    head.lookAgain = file.info.lookAgain;
    head.highestBand = before.highestBand;
    head.highestOn = before.highestOn;
    head.step = stepReached(file.meldcode);
    head.closed = file.info.closed;
    head.closedOn = file.info.closedOn;
    head.enteredInFile = file.info.enteredInFile;
    head.held = file.info.held;
    head.youngestBorn = dossier::youngestBorn(file);
    head.nextMoment = nextRiskMoment(file, taxonomy, today);
    if (!verdict)
        return head;
    head.tempo = nameOf(taxonomy::tempoNames, verdict->tempo);
    head.danger = dangerIsOpen(file, *verdict);
    if (verdict->enough)
        showBand(*verdict, today, head);
    const auto open = openActions({file, practice, verdict});
    head.openActions = static_cast<int>(open.size());
    for (const auto &id : open)
        head.openTriggers.append(id.text());
    return head;
}

bool judgementStands(const dossier::Judgement &judgement, const CaseFile &file, const Verdict &verdict)
{
    const auto own = valueOf(taxonomy::bandNames, judgement.band);
    if (!own || *own < assessment::floorOf(verdict))
        return false;
    const bool hasSecondReader = !judgement.secondReader.trimmed().isEmpty() || !file.meldcode.weighing.adviceText.isEmpty();
    return *own >= verdict.band || (!judgement.reason.trimmed().isEmpty() && hasSecondReader);
}

QDate lookAgainBy(const Verdict &verdict, QDate today)
{
    if (!verdict.enough)
        return today.addDays(daysHigh);
    switch (verdict.band) {
    case Band::Few: return today.addDays(daysFew);
    case Band::Raised: return today.addDays(daysRaised);
    case Band::High: return today.addDays(daysHigh);
    case Band::VeryHigh: break;
    }
    const int weekday = today.dayOfWeek();
    return today.addDays(weekday >= Qt::Friday ? 8 - weekday : 1);
}

QStringList obstaclesToClosing(const Input &input)
{
    QStringList obstacles;
    if (!openActions(input).isEmpty())
        obstacles.append(QStringLiteral("open-actions"));
    for (const auto &remark : remarks(input)) {
        if (remark.mustBeAnswered)
            obstacles.append(remark.id);
    }
    if (input.practice.usesMeldcode() && !input.file.meldcode.weighing.questions[0].answer)
        obstacles.append(QStringLiteral("Q1"));
    if (input.file.info.lookAgain.isNull())
        obstacles.append(QStringLiteral("no-look-again"));
    if (!input.file.info.enteredInFile)
        obstacles.append(QStringLiteral("not-in-file"));
    obstacles.removeDuplicates();
    return obstacles;
}

} // namespace vw::meldcode
