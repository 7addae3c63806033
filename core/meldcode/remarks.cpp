// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/weighing.h"

#include "core/dossier/danger.h"

#include <algorithm>

namespace vw::meldcode {

using assessment::Band;
using assessment::Tri;
using assessment::Verdict;
using dossier::PersonRole;
using dossier::Weighing;

namespace {

bool isAnswered(const Weighing &weighing, int question, Tri answer)
{
    return weighing.questions[static_cast<size_t>(question)].answer == answer;
}

QStringList suspectedTriggers(const Verdict &verdict)
{
    QStringList ids;
    for (const auto &trigger : verdict.triggers) {
        if (trigger.suspected)
            ids.append(trigger.id.text());
    }
    return ids;
}

QStringList texts(const QList<TriggerId> &ids)
{
    QStringList list;
    for (const auto &id : ids)
        list.append(id.text());
    return list;
}

/// rules/practice-review B2, B3, B5: what the list shows beside what the professional weighs.
void compareWithList(const Weighing &w, const Verdict &verdict, QList<Remark> &remarks)
{
    const bool heavy = verdict.enough && verdict.band >= Band::High;
    if (isAnswered(w, 1, Tri::Yes) && verdict.enough && verdict.band == Band::Few)
        remarks.append({QStringLiteral("B2"), {}, false});
    if (isAnswered(w, 1, Tri::No) && (heavy || !verdict.triggers.isEmpty())) {
        const bool explained = !w.deviationReason.trimmed().isEmpty() && following(w).adviceIsRecorded;
        remarks.append({QStringLiteral("B3"), {}, !explained});
    }
    if (const auto suspected = suspectedTriggers(verdict); isAnswered(w, 0, Tri::No) && !suspected.isEmpty())
        remarks.append({QStringLiteral("B5"), suspected, w.questions[0].reason.trimmed().isEmpty()});
}

/// rules/practice-review B7: a doctor, a competent adult who may refuse, no children.
bool doctorsRule(const Input &input)
{
    return input.practice.doctor && following(input.file.meldcode.weighing).reportFollows() &&
           input.file.allWith(PersonRole::Child).isEmpty();
}

} // namespace

bool hasTempoAction(const Verdict &verdict)
{
    return verdict.triggers.isEmpty() && verdict.tempo >= assessment::Tempo::Days;
}

QList<TriggerId> openActions(const Input &input)
{
    QList<TriggerId> open;
    if (!input.verdict)
        return open;
    const auto *current = input.file.current();
    const auto look = [&](const TriggerId &id) {
        if (!current || !current->isClosed(id))
            open.append(id);
    };
    for (const auto &trigger : input.verdict->triggers)
        look(trigger.id);
    const bool alarmed = dossier::recordOfDanger(current, *input.verdict) != nullptr; // that was its action
    if (hasTempoAction(*input.verdict) && !alarmed)
        look(TriggerId(QLatin1StringView(tempoAction)));
    return open;
}

bool veiligThuisFirst(const Input &input)
{
    const auto *current = input.file.current();
    const bool childTells = current && (current->list.round.with == assessment::With::Child || !current->childWords.isEmpty());
    return childTells || (input.verdict && !input.verdict->triggers.isEmpty());
}

QList<Remark> remarks(const Input &input)
{
    QList<Remark> list;
    const auto &weighing = input.file.meldcode.weighing;
    if (veiligThuisFirst(input))
        list.append({QStringLiteral("G5"), {}, false});
    if (!input.practice.usesMeldcode())
        return list;
    const auto follows = following(weighing);
    if (follows.secondIsAsked)
        list.append({QStringLiteral("Q2"), {}, true});
    if (input.verdict)
        compareWithList(weighing, *input.verdict, list);
    if (const auto open = openActions(input); !open.isEmpty() && follows.outcome == Outcome::NoReportNow)
        list.append({QStringLiteral("B4"), texts(open), true});
    if (doctorsRule(input))
        list.append({QStringLiteral("B7"), {}, false});
    if (follows.deviates)
        list.append({QStringLiteral("B9"), {}, !follows.deviationStands});
    return list;
}

} // namespace vw::meldcode
