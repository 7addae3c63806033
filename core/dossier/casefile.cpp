// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/casefile.h"

#include <algorithm>

namespace vw::dossier {

namespace {

/// Victims first, then presumed perpetrators, then the rest; entry order within.
int letterRank(const Person &person)
{
    if (person.role == PersonRole::Victim)
        return 0;
    return person.role == PersonRole::Perpetrator ? 1 : 2;
}

} // namespace

bool CaseAssessment::dangerIsRecorded() const
{
    return std::ranges::any_of(danger, [this](const DangerLog &log) { return !talkBegan.isValid() || log.at >= talkBegan; });
}

const TriggerAction *CaseAssessment::actionOf(const TriggerId &trigger) const
{
    const TriggerAction *last = nullptr;
    for (const auto &action : actions) {
        if (action.trigger == trigger && (!talkBegan.isValid() || action.at >= talkBegan))
            last = &action;
    }
    return last;
}

bool CaseAssessment::isClosed(const TriggerId &trigger) const
{
    const auto *action = actionOf(trigger);
    return action && action->state != ActionState::Planned;
}

const Person *CaseFile::firstWith(PersonRole role) const
{
    const auto found = std::ranges::find(persons, role, &Person::role);
    return found == persons.end() ? nullptr : &*found;
}

QList<const Person *> CaseFile::allWith(PersonRole role) const
{
    QList<const Person *> list;
    for (const auto &person : persons) {
        if (person.role == role)
            list.append(&person);
    }
    return list;
}

QString CaseFile::letterOf(RecordId person) const
{
    QList<const Person *> order;
    for (const auto &candidate : persons)
        order.append(&candidate);
    std::ranges::stable_sort(order, {}, [](const Person *p) { return letterRank(*p); });
    const bool noVictim = !firstWith(PersonRole::Victim); // A stays free for her
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (order.at(i)->id == person) {
            const auto place = i + (noVictim ? 1 : 0);
            return place < 26 ? QString(QChar(u'A' + static_cast<char16_t>(place))) : QStringLiteral("Z%1").arg(place - 25);
        }
    }
    return {};
}

} // namespace vw::dossier
