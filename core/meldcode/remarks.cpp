// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/weighing.h"

#include <algorithm>

namespace vw::meldcode {

using assessment::Band;
using assessment::Tri;
using assessment::Verdict;
using dossier::PersonRole;
using dossier::Weighing;

namespace {

bool adviceIsRecorded(const Weighing &weighing)
{
    return !weighing.adviceWhen.isEmpty() && !weighing.adviceText.isEmpty();
}

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
        const bool explained = !w.deviationReason.isEmpty() && adviceIsRecorded(w);
        remarks.append({QStringLiteral("B3"), {}, !explained});
    }
    if (const auto suspected = suspectedTriggers(verdict); isAnswered(w, 0, Tri::No) && !suspected.isEmpty())
        remarks.append({QStringLiteral("B5"), suspected, w.questions[0].reason.isEmpty()});
}

/// rules/practice-review B7: a doctor, a competent adult who may refuse, no children.
bool doctorsRule(const Input &input)
{
    return input.practice.doctor && isReport(derive(input.file.meldcode.weighing)) && input.file.allWith(PersonRole::Child).isEmpty();
}

/// rules/practice-review B9: not reporting where the answers say that reporting is necessary. A more careful decision needs no explanation.
bool departs(const Weighing &w)
{
    return w.report == false && isReport(derive(w));
}

} // namespace

QList<TriggerId> openActions(const Input &input)
{
    QList<TriggerId> open;
    if (!input.verdict)
        return open;
    const auto *current = input.file.current();
    for (const auto &trigger : input.verdict->triggers) {
        if (!current || !current->isClosed(trigger.id))
            open.append(trigger.id);
    }
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
    if (input.verdict)
        compareWithList(weighing, *input.verdict, list);
    if (const auto open = openActions(input); !open.isEmpty() && derive(weighing) == Outcome::NoReportNow)
        list.append({QStringLiteral("B4"), texts(open), true});
    if (doctorsRule(input))
        list.append({QStringLiteral("B7"), {}, false});
    if (departs(weighing))
        list.append({QStringLiteral("B9"),
                     {},
                     weighing.deviationReason.isEmpty() || (weighing.deviationReader.isEmpty() && !adviceIsRecorded(weighing))});
    return list;
}

} // namespace vw::meldcode
