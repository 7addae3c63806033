// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/retention.h"

#include <algorithm>

namespace vw::dossier {

namespace {

std::string_view termOfRole(const Practice &practice)
{
    return practice.doctor && practice.role == QLatin1String("care") ? "medical" : roleOf(practice.role).term;
}

const RetentionTerm &termWith(std::string_view id)
{
    const auto found = std::ranges::find(retentionTerms, id, &RetentionTerm::id);
    return found == retentionTerms.end() ? retentionTerms.back() : *found;
}

} // namespace

const RetentionTerm &termOf(const Practice &practice)
{
    const std::string chosen = practice.retentionTerm.toStdString();
    return termWith(chosen.empty() ? termOfRole(practice) : std::string_view(chosen));
}

int yearsOf(const Practice &practice)
{
    const RetentionTerm &term = termOf(practice);
    return term.years > 0 ? term.years : practice.retentionYears;
}

int logYearsOf(const Practice &practice)
{
    return practice.logYears.value_or(practice.role == QLatin1String("care") ? careLogYears : 0);
}

RetentionClock retentionClock(const CaseHead &head, const Practice &practice, QDate today)
{
    RetentionClock clock;
    if (head.state != CaseState::Closed)
        return clock;
    clock.workingCopy = head.enteredInFile;
    if (head.held) {
        clock.state = ClockState::Held;
        return clock;
    }
    // Cases closed before the day was kept: their last change is the latest it can have been.
    const QDate from = head.closedOn.isValid() ? head.closedOn : head.lastChange;
    if (clock.workingCopy) {
        clock.due = from.addDays(practice.workingCopyDays);
    } else if (const int years = yearsOf(practice); years > 0) {
        clock.due = from.addYears(years);
        const int age = termOf(practice).untilAge;
        const QDate grown = age > 0 && head.youngestBorn.isValid() ? head.youngestBorn.addYears(age) : QDate();
        clock.forChild = grown.isValid() && grown > clock.due;
        if (clock.forChild)
            clock.due = grown;
    }
    if (!clock.due.isValid())
        clock.state = ClockState::NoTerm;
    else
        clock.state = clock.due <= today ? ClockState::Due : ClockState::Running;
    return clock;
}

QDate youngestBorn(const CaseFile &file)
{
    QDate youngest;
    for (const Person *child : file.allWith(PersonRole::Child)) {
        const auto born = PartialDate::parse(child->born);
        if (born && (!youngest.isValid() || born->last() > youngest))
            youngest = born->last();
    }
    return youngest;
}

} // namespace vw::dossier
