// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/casefile.h"

#include "core/dossier/letters.h"

#include <algorithm>
#include <ranges>

namespace vw::dossier {

const DangerLog *CaseAssessment::dangerRecord() const
{
    const auto newestFirst = std::views::reverse(danger);
    const auto last = std::ranges::find_if(newestFirst, [this](const DangerLog &log) { return isOfThisTalk(log); });
    return last == newestFirst.end() ? nullptr : &*last;
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

QDate CaseFile::lookAgain() const
{
    const QDate review = meldcode.review.next;
    if (!info.lookAgain.isValid() || !review.isValid())
        return info.lookAgain.isValid() ? info.lookAgain : review;
    return std::min(info.lookAgain, review);
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
    const auto letterIn = [person](const CaseFile &file) {
        const auto found = std::ranges::find(file.persons, person, &Person::id);
        return found != file.persons.end() && !found->letter.isEmpty() ? found->letter : file.info.lettersGiven.value(person);
    };
    if (const QString letter = letterIn(*this); !letter.isEmpty())
        return letter;
    CaseFile lettered = *this;
    giveLetters(lettered);
    return letterIn(lettered);
}

QList<const Incident *> CaseFile::inOrderOfTime() const
{
    QList<const Incident *> facts;
    for (const auto &incident : incidents)
        facts.append(&incident);
    std::ranges::stable_sort(facts, {},
                             [](const auto *fact) { return std::pair(fact->when ? fact->when->first() : QDate(1, 1, 1), fact->time); });
    return facts;
}

} // namespace vw::dossier
