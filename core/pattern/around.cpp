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

bool isBan(const dossier::Measure &measure)
{
    return std::ranges::any_of(dossier::banCodes, [&](const char *code) { return measure.measure == QLatin1StringView(code); });
}

} // namespace

void findAround(const Series &series, QList<Pattern> &found)
{
    addAround(series, Detector::AroundBreakUp, inOrder(eventsOf(series, Nature::Separation)), 0, breakUpDays, found);
    addAround(series, Detector::AroundBirth, inOrder(births(series)), birthDays, birthDays, found);
    addAround(series, Detector::AroundCourt, inOrder(courtDays(series)), courtDaysAround, courtDaysAround, found);
    addAround(series, Detector::AroundHandover, inOrder(eventsOf(series, Nature::Handover)), handoverDays, handoverDays, found);
}

/// Deeds after a ban began and while it held, and what was recorded as a breach of it.
void findAfterMeasure(const Series &series, QList<Pattern> &found)
{
    QList<Pattern> all;
    for (const auto &measure : series.file.measures) {
        if (!series.sees(measure.id) || !isBan(measure))
            continue;
        const QDate from = measure.from, until = measure.lastDay();
        Pattern pattern{Detector::AfterMeasure, {measure.id}, {{u"measure"_s, Coded{u"measures"_s, measure.measure}}}};
        int broken = 0;
        for (const auto &deed : series.deeds) {
            const bool breaks = deed.fact->breaks == measure.id;
            const bool within =
                from.isValid() && deed.span.first > from.toJulianDay() && (!until.isValid() || deed.span.last <= until.toJulianDay());
            if (breaks || within)
                pattern.records.append(deed.fact->id);
            broken += breaks ? 1 : 0;
        }
        const auto count = static_cast<int>(pattern.records.size()) - 1;
        if (count == 0)
            continue;
        pattern.said.insert(u"n"_s, count);
        pattern.said.insert(u"broken"_s, broken);
        if (from.isValid())
            pattern.said.insert(u"date"_s, PartialDate::day(from));
        all.append(pattern);
    }
    std::ranges::sort(all, {}, [&](const Pattern &pattern) {
        const auto *measure = dossier::findIn<dossier::Measure>(series.file, pattern.records.first());
        return std::pair(measure->from, measure->id.text());
    });
    found += all;
}

void findWithdrawal(const Series &series, QList<Pattern> &found)
{
    auto missed = eventsOf(series, Nature::HelpMissed);
    for (const auto &contact : series.file.contacts) {
        if (contact.purpose == dossier::ContactPurpose::Attempt && contact.on && spanOf(*contact.on).first <= series.today &&
            series.sees(contact.id))
            missed.append({contact.id, *contact.on});
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
