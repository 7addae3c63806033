// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/overview.h"

#include <algorithm>

namespace vw::meldcode {

namespace {

/// What the five questions and the two decisions still ask for.
void addWeighing(const Input &input, QList<Missing> &list)
{
    const auto follows = following(input.file.meldcode.weighing);
    if (follows.next == 0)
        list.append({QStringLiteral("Q1"), true, false});
    if (follows.secondIsOpen)
        list.append({QStringLiteral("Q2"), follows.secondIsAsked, true});
    if (follows.adviceMust && !follows.adviceIsRecorded)
        list.append({QStringLiteral("advice"), true, false});
    if (follows.decisionIsOpen)
        list.append({QStringLiteral("decision"), true, false});
    for (const auto &remark : remarks(input)) {
        if (remark.mustBeAnswered && remark.id != QLatin1String("Q2"))
            list.append({remark.id, true, remark.id == QLatin1String("B9")});
    }
}

bool judgementIsMissingSomething(const Input &input)
{
    const auto *current = input.file.current();
    return current && input.verdict && current->judgement.given() && !judgementStands(current->judgement, input.file, *input.verdict);
}

} // namespace

QList<Missing> missing(const Input &input)
{
    QList<Missing> list;
    if (!openActions(input).isEmpty())
        list.append({QStringLiteral("open-actions"), true, false});
    if (input.practice.usesMeldcode())
        addWeighing(input, list);
    if (judgementIsMissingSomething(input))
        list.append({QStringLiteral("judgement"), true, true});
    const bool isTerror = input.verdict && input.verdict->marks.contains(QLatin1String("intimate-terror"));
    if (isTerror && !input.file.info.team.contact.isNamed()) // rules/records 7
        list.append({QStringLiteral("contact-person"), true, false});
    if (input.file.lookAgain().isNull())
        list.append({QStringLiteral("no-look-again"), true, false});
    if (!input.file.info.enteredInFile)
        list.append({QStringLiteral("not-in-file"), true, false});
    return list;
}

QStringList obstaclesToClosing(const Input &input)
{
    QStringList ids;
    for (const auto &each : missing(input)) {
        if (each.stopsClosing)
            ids.append(each.id);
    }
    return ids;
}

} // namespace vw::meldcode
