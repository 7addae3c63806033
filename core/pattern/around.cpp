// SPDX-License-Identifier: EUPL-1.2
#include "core/pattern/series.h"

#include <algorithm>

// What it comes together with: an event, a ban, help that stops (rules/pattern 6-10).

namespace vw::pattern {

using namespace Qt::Literals::StringLiterals;
using dossier::Nature;

namespace {

/// Something of which the days around it matter.
struct Event {
    RecordId record;
    PartialDate when;
};

/// Surely within so many days before it and after it.
bool isAround(const Span &deed, const Span &event, int before, int after)
{
    return deed.first >= event.last - before && deed.last <= event.first + after;
}

void addAround(const Series &series, Detector detector, const QList<Event> &events, int before, int after, QList<Pattern> &found)
{
    std::optional<Pattern> most;
    for (const auto &event : events) {
        QList<RecordId> deeds;
        for (const auto &deed : series.deeds) {
            if (isAround(deed.span, spanOf(event.when), before, after))
                deeds.append(deed.fact->id);
        }
        if (deeds.isEmpty() || (most && deeds.size() < most->records.size() - 1))
            continue;
        const auto count = static_cast<int>(deeds.size());
        most = Pattern{detector, QList{event.record} + deeds, {{u"date"_s, event.when}, {u"n"_s, count}, {u"days"_s, after}}};
    }
    if (most)
        found.append(*most);
}

/// By their day; of one day the same order whatever the order of entry was.
QList<Event> inOrder(QList<Event> events)
{
    std::ranges::sort(events, {}, [](const Event &event) { return std::pair(event.when.first(), event.record.text()); });
    return events;
}

QList<Event> eventsOf(const Series &series, Nature nature)
{
    QList<Event> events;
    for (const auto &each : series.ofNature(nature))
        events.append({each.fact->id, *each.fact->when});
    return events;
}

/// A child whose day of birth is known was born on it.
QList<Event> births(const Series &series)
{
    auto events = eventsOf(series, Nature::Birth);
    for (const auto &person : series.file.persons) {
        const QDate born = QDate::fromString(person.born, Qt::ISODate);
        if (person.role == dossier::PersonRole::Child && born.isValid() && series.sees(person.id))
            events.append({person.id, PartialDate::day(born)});
    }
    return events;
}

QList<Event> courtDays(const Series &series)
{
    QList<Event> events;
    for (const auto &procedure : series.file.procedures) {
        if (procedure.next.isValid() && series.sees(procedure.id))
            events.append({procedure.id, PartialDate::day(procedure.next)});
    }
    return events;
}

} // namespace

void findAround(const Series &series, QList<Pattern> &found)
{
    addAround(series, Detector::AroundBreakUp, inOrder(eventsOf(series, Nature::Separation)), 0, breakUpDays, found);
    addAround(series, Detector::AroundBirth, inOrder(births(series)), birthDays, birthDays, found);
    addAround(series, Detector::AroundCourt, inOrder(courtDays(series)), courtDaysAround, courtDaysAround, found);
    addAround(series, Detector::AroundHandover, inOrder(eventsOf(series, Nature::Handover)), handoverDays, handoverDays, found);
}

/// Deeds of whom the ban is against after it began and while it held, and what was recorded as a breach of it, also without a date.
static std::optional<Pattern> afterMeasure(const Series &series, const dossier::Measure &measure)
{
    const QDate from = measure.from, until = measure.lastDay();
    const bool areSeveral = series.file.allWith(dossier::PersonRole::Perpetrator).size() > 1; // else it is against the one there is
    const auto breaks = [&](const dossier::Incident &fact) {
        const bool isBefore = fact.when && from.isValid() && fact.when->last() < from;
        return fact.breaks == measure.id && fact.nature == Nature::Deed && !isBefore && series.sees(fact.id);
    };
    QList<RecordId> after, broken;
    for (const auto &deed : series.deeds) {
        const bool within =
            from.isValid() && deed.span.first > from.toJulianDay() && (!until.isValid() || deed.span.last <= until.toJulianDay());
        if (breaks(*deed.fact) || (within && !(areSeveral && dossier::areOthers(measure.against, deed.fact->who))))
            after.append(deed.fact->id);
    }
    for (const auto &fact : series.file.incidents) {
        if (breaks(fact))
            broken.append(fact.id);
    }
    std::ranges::sort(broken, std::less());
    for (const auto &id : std::as_const(broken)) {
        if (!after.contains(id))
            after.append(id);
    }
    if (after.isEmpty())
        return std::nullopt;
    Pattern pattern{Detector::AfterMeasure,
                    QList{measure.id} + after,
                    {{u"measure"_s, Coded{u"measures"_s, measure.measure}},
                     {u"n"_s, static_cast<int>(after.size())},
                     {u"broken"_s, static_cast<int>(broken.size())}}};
    if (from.isValid())
        pattern.said.insert(u"date"_s, PartialDate::day(from));
    return pattern;
}

void findAfterMeasure(const Series &series, QList<Pattern> &found)
{
    QList<Pattern> all;
    for (const auto &measure : series.file.measures) {
        if (!series.sees(measure.id) || !measure.isBan() || !series.doers.mayBeHis(measure.against))
            continue;
        if (auto pattern = afterMeasure(series, measure))
            all.append(*pattern);
    }
    std::ranges::sort(all, {}, [&](const Pattern &pattern) {
        const auto *measure = dossier::findIn<dossier::Measure>(series.file, pattern.records.first());
        return std::pair(measure->from, measure->id.text());
    });
    found += all;
}

/// What the professional recorded of it; nothing is read in the other case.
void findEarlierVictim(const Series &series, QList<Pattern> &found)
{
    const auto *him = series.file.firstWith(dossier::PersonRole::Perpetrator);
    QList<Pattern> all;
    for (const auto &earlier : series.file.earlierCases) {
        if (!earlier.isSaid() || !series.sees(earlier.id) || !series.doers.mayBeHis(earlier.who))
            continue;
        const QString who = !earlier.who.isEmpty() ? earlier.who : him ? series.file.letterOf(him->id) : u"B"_s;
        Pattern pattern{Detector::EarlierVictim,
                        {earlier.id},
                        {{u"who"_s, Coded{{}, who}}, {u"grave"_s, Coded{u"tri"_s, nameOf(assessment::triNames, earlier.grave)}}}};
        if (earlier.on.isValid())
            pattern.said.insert(u"date"_s, PartialDate::day(earlier.on));
        all.append(pattern);
    }
    std::ranges::sort(all, {}, [](const Pattern &pattern) { return pattern.records.first().text(); });
    found += all;
}

void findWithdrawal(const Series &series, QList<Pattern> &found)
{
    QList<Event> missed;
    const auto add = [&](RecordId record, const PartialDate &when) { // two tries on one day are one
        if (std::ranges::find(missed, when, &Event::when) == missed.end())
            missed.append({record, when});
    };
    for (const auto &each : series.ofNature(Nature::HelpMissed)) {
        const bool isHisOwn = each.fact->whom.isEmpty() && series.doers.namesHim(each.fact->who);
        if (!isHisOwn)
            add(each.fact->id, *each.fact->when);
    }
    for (const auto &contact : series.file.contacts) {
        const bool isWithHim = series.doers.namesHim(contact.with);
        if (contact.purpose == dossier::ContactPurpose::Attempt && contact.body.isEmpty() && !isWithHim && contact.on &&
            spanOf(*contact.on).first <= series.today && series.sees(contact.id))
            add(contact.id, *contact.on);
    }
    missed = inOrder(missed);
    QList<Event> most;
    for (const auto &end : std::as_const(missed)) {
        QList<Event> within;
        std::ranges::copy_if(missed, std::back_inserter(within), [&](const Event &event) {
            return spanOf(event.when).first > spanOf(end.when).last - withdrawnDays && spanOf(event.when).last <= spanOf(end.when).last;
        });
        if (within.size() >= most.size())
            most = within;
    }
    if (most.size() < withdrawnAtLeast)
        return;
    Pattern pattern{Detector::Withdrawal,
                    {},
                    {{u"n"_s, static_cast<int>(most.size())}, {u"from"_s, most.first().when}, {u"until"_s, most.last().when}}};
    for (const auto &event : std::as_const(most))
        pattern.records.append(event.record);
    found.append(pattern);
}

void findAskedForHelp(const Series &series, QList<Pattern> &found)
{
    const auto asked = eventsOf(series, Nature::SoughtHelp);
    if (asked.isEmpty())
        return;
    Pattern pattern{Detector::AskedForHelp, {}, {{u"n"_s, static_cast<int>(asked.size())}, {u"date"_s, asked.last().when}}};
    for (const auto &event : asked)
        pattern.records.append(event.record);
    found.append(pattern);
}

} // namespace vw::pattern
