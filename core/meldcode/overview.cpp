// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/overview.h"

#include "core/dossier/danger.h"
#include "core/dossier/retention.h"
#include "core/meldcode/casedays.h"
#include "core/meldcode/workingdays.h"

#include <algorithm>

namespace vw::meldcode {

using assessment::Band;
using assessment::Verdict;
using dossier::CaseFile;
using dossier::CaseHead;

namespace {

constexpr int daysFew = 42, daysRaised = 28, daysHigh = 7; ///< rules/practice-review 6
constexpr int workingDaysForTempo = 3;

QDate byBand(const Verdict &verdict, QDate today)
{
    if (!verdict.enough)
        return lastWorkingDay(today.addDays(daysHigh));
    switch (verdict.band) {
    case Band::Few: return lastWorkingDay(today.addDays(daysFew));
    case Band::Raised: return lastWorkingDay(today.addDays(daysRaised));
    case Band::High: return lastWorkingDay(today.addDays(daysHigh));
    case Band::VeryHigh: break;
    }
    return workingDaysAfter(today, 1);
}

/// What may set something off by itself: shown first, and the case is ordered by it.
bool isRisk(const dossier::CaseDay &day)
{
    using enum dossier::DayKind;
    return day.kind == Answer || day.kind == MeasureEnds || day.kind == Hearing;
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

std::optional<PartialDate> lastKnownIncident(const CaseFile &file, const taxonomy::Taxonomy &taxonomy, QDate today)
{
    std::optional<PartialDate> last;
    const auto take = [&](const std::optional<PartialDate> &when) {
        if (when && when->first() <= today && (!last || when->last() > last->last()))
            last = when;
    };
    for (const auto &incident : file.incidents) {
        if (incident.nature == dossier::Nature::Deed) // rules/records 3
            take(incident.when);
    }
    const auto *current = file.current();
    if (!current)
        return last;
    for (auto it = current->list.answers.begin(); it != current->list.answers.end(); ++it) {
        const auto *question = taxonomy.question(it.key());
        if (question && question->isSign && assessment::isFlag(it->value))
            take(it->when);
    }
    return last;
}

CaseHead headOf(const CaseFile &file, const dossier::Practice &practice, const Verdict *verdict, const taxonomy::Taxonomy &taxonomy,
                const CaseHead &before, QDate today)
{
    CaseHead head;
    head.id = file.id;
    head.reference = file.info.reference;
    head.label = file.info.label;
    head.opened = file.info.opened;
    head.lastChange = today;
    head.lookAgain = file.lookAgain();
    head.highestBand = before.highestBand;
    head.highestOn = before.highestOn;
    head.step = stepReached(file.meldcode);
    head.state = file.info.state;
    head.closedOn = file.info.closedOn;
    head.enteredInFile = file.info.enteredInFile;
    head.held = file.info.held;
    head.youngestBorn = dossier::youngestBorn(file);
    head.days = daysOf(file, practice, taxonomy, today);
    if (const auto next = std::ranges::find_if(head.days, isRisk); next != head.days.end())
        head.nextMoment = next->day;
    if (const auto incident = lastKnownIncident(file, taxonomy, today))
        head.lastIncident = std::min(incident->last(), today);
    if (!verdict)
        return head;
    head.kinds = static_cast<int>(verdict->kinds.size());
    head.known = verdict->known;
    head.tempo = nameOf(taxonomy::tempoNames, verdict->tempo);
    head.danger = dossier::dangerIsOpen(file.current(), *verdict);
    if (const auto *record = dossier::recordOfDanger(file.current(), *verdict))
        head.dangerRecord = *record;
    if (verdict->enough)
        showBand(*verdict, today, head);
    const Input input{file, practice, verdict};
    const auto open = openActions(input);
    head.openActions = static_cast<int>(open.size());
    if (!open.isEmpty()) { // today is today, on a Sunday too; and what was not done in time stays late
        const QDate by = verdict->tempo >= taxonomy::Tempo::Today ? today : lookAgainBy(input, today);
        head.actBy = before.actBy.isValid() ? std::min(before.actBy, by) : by;
    }
    for (const auto &id : open)
        head.openTriggers.append(id.text());
    return head;
}

bool isBelowFloor(const dossier::Judgement &judgement, const Verdict &verdict)
{
    const auto own = valueOf(taxonomy::bandNames, judgement.band);
    return own && *own < assessment::floorOf(verdict);
}

bool judgementStands(const dossier::Judgement &judgement, const CaseFile &file, const Verdict &verdict)
{
    const auto own = valueOf(taxonomy::bandNames, judgement.band);
    if (!own || isBelowFloor(judgement, verdict))
        return false;
    const bool hasReader = !judgement.secondReader.trimmed().isEmpty() || following(file.meldcode.weighing).adviceIsRecorded;
    return !verdict.enough || *own >= verdict.band || (!judgement.reason.trimmed().isEmpty() && hasReader);
}

QDate lookAgainBy(const Input &input, QDate today)
{
    if (!input.verdict)
        return lastWorkingDay(today.addDays(daysHigh));
    const auto &verdict = *input.verdict;
    QDate by = byBand(verdict, today);
    if (verdict.tempo >= assessment::Tempo::Today)
        by = std::min(by, workingDaysAfter(today, 1));
    if (verdict.tempo == assessment::Tempo::Days || !openActions(input).isEmpty())
        by = std::min(by, workingDaysAfter(today, workingDaysForTempo));
    return by;
}

} // namespace vw::meldcode
