// SPDX-License-Identifier: EUPL-1.2
#include "core/pattern/series.h"

#include <QSet>

#include <algorithm>

// How many, how often, and who holds what (rules/pattern 1-3, 11).

namespace vw::pattern {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many each body holds, most first; of equal numbers in the order of their codes.
QList<Counted> byBody(const QHash<QString, int> &counts)
{
    QList<Counted> list;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        list.append({{u"bodies"_s, each.key()}, each.value()});
    std::ranges::sort(
        list, [](const Counted &a, const Counted &b) { return a.count != b.count ? a.count > b.count : a.what.code < b.what.code; });
    return list;
}

/// Days with a deed, and what lies between them as far as it is known.
struct Rhythm {
    QList<const Deed *> days;  ///< one deed of each day that is known
    QList<int> intervals;      ///< the last ones of which nothing else can lie between; one less than the days they lie between
    /// The days those intervals lie between.
    [[nodiscard]] QList<const Deed *> counted() const { return days.last(intervals.size() + 1); }
};

Rhythm rhythmOf(const Series &series)
{
    Rhythm rhythm;
    for (const auto &deed : series.deeds) {
        if (deed.span.isDay() && (rhythm.days.isEmpty() || rhythm.days.last()->span.first != deed.span.first))
            rhythm.days.append(&deed);
    }
    for (qsizetype i = rhythm.days.size() - 1; i > 0; --i) {
        const Span &from = rhythm.days.at(i - 1)->span, &to = rhythm.days.at(i)->span;
        const bool isSplit = std::ranges::any_of(
            series.deeds, [&](const Deed &deed) { return !deed.span.isDay() && from.isBefore(deed.span) && deed.span.isBefore(to); });
        if (isSplit) // a deed of some day in between: two intervals, and nobody knows which
            break;
        rhythm.intervals.prepend(static_cast<int>(to.first - from.first));
    }
    return rhythm;
}

double medianOf(QList<int> numbers)
{
    std::ranges::sort(numbers);
    const qsizetype middle = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers.at(middle) : (numbers.at(middle - 1) + numbers.at(middle)) / 2.0;
}

/// How many at the end are each shorter than the one before.
qsizetype shrinkingAtEnd(const QList<int> &intervals)
{
    qsizetype count = 0;
    while (count + 1 < intervals.size() && intervals.at(intervals.size() - 1 - count) < intervals.at(intervals.size() - 2 - count))
        ++count;
    return count;
}

QList<RecordId> idsOf(const QList<const Deed *> &deeds)
{
    QList<RecordId> ids;
    for (const auto *deed : deeds)
        ids.append(deed->fact->id);
    return ids;
}

} // namespace

/// The twelve months with the most of them, the latest of these.
void findReports(const Series &series, QList<Pattern> &found)
{
    const auto &told = series.told;
    QList<qsizetype> most;
    for (const auto &end : told) {
        const Span window{end.span.last - reportDays, end.span.last};
        QList<qsizetype> within;
        for (qsizetype i = 0; i < told.size(); ++i) {
            if (told.at(i).span.first > window.first && told.at(i).span.last <= window.last)
                within.append(i);
        }
        if (within.size() >= most.size())
            most = within;
    }
    if (most.size() < reportsAtLeast)
        return;
    Pattern pattern{Detector::Reports, {}, {}};
    QHash<QString, int> counts;
    for (const auto i : std::as_const(most)) {
        pattern.records.append(told.at(i).piece.record);
        ++counts[told.at(i).piece.body];
    }
    pattern.said = {{u"n"_s, static_cast<int>(most.size())},
                    {u"from"_s, *told.at(most.first()).piece.when},
                    {u"until"_s, *told.at(most.last()).piece.when},
                    {u"who"_s, byBody(counts)}};
    found.append(pattern);
}

void findBodies(const Series &series, QList<Pattern> &found)
{
    QHash<QString, QSet<RecordId>> held;
    QSet<RecordId> all;
    for (const auto &piece : series.pieces) {
        auto things = piece.facts;
        if (things.isEmpty())
            things.append(piece.record);
        for (const auto &thing : std::as_const(things)) {
            held[piece.body].insert(thing);
            all.insert(thing);
        }
    }
    auto knowing = held;
    for (const auto &piece : series.own) {
        for (const auto &thing : piece.facts)
            knowing[piece.body].insert(thing);
    }
    const bool somebodyHasAll = std::ranges::any_of(knowing, [&](auto theirs) { return theirs.intersect(all).size() == all.size(); });
    if (held.size() < bodiesAtLeast || somebodyHasAll)
        return;
    Pattern pattern{Detector::Bodies, {}, {}};
    QHash<QString, int> counts;
    for (auto each = held.cbegin(); each != held.cend(); ++each)
        counts.insert(each.key(), static_cast<int>(each.value().size()));
    auto pieces = series.pieces;
    std::ranges::sort(
        pieces, {}, [](const dossier::Piece &piece) { return std::pair(piece.when ? piece.when->first() : QDate(), piece.record.text()); });
    for (const auto &piece : std::as_const(pieces))
        pattern.records.append(piece.record);
    pattern.said = {{u"n"_s, static_cast<int>(held.size())}, {u"who"_s, byBody(counts)}};
    found.append(pattern);
}

void findFaster(const Series &series, QList<Pattern> &found)
{
    const auto rhythm = rhythmOf(series);
    const auto &intervals = rhythm.intervals;
    if (intervals.size() + 1 < deedsAtLeast)
        return;
    const Span &last = rhythm.days.last()->span;
    if (std::ranges::any_of(series.deeds, [&](const Deed &deed) { return last.isBefore(deed.span); }))
        return; // something came after them, and nobody knows when
    const qsizetype half = intervals.size() / 2, shrinking = shrinkingAtEnd(intervals);
    if (shrinking < fasterInRow || medianOf(intervals.last(half)) >= medianOf(intervals.first(half)))
        return;
    const auto shown = intervals.last(shrinking + 1);
    found.append({Detector::Faster, idsOf(rhythm.days.last(shown.size() + 1)), {{u"days"_s, shown}}});
}

/// Quiet for longer than this series ever was lately. The last that is known counts, also of a month or a report.
void findSilence(const Series &series, QList<Pattern> &found)
{
    const auto rhythm = rhythmOf(series);
    if (rhythm.intervals.size() + 1 < deedsAtLeast)
        return;
    const auto lately = rhythm.intervals.last(deedsAtLeast - 1);
    const int longest = *std::ranges::max_element(lately);
    const qint64 last = series.lastKnown, quiet = series.today - last;
    if (longest > steadyDays || quiet <= silenceDays || quiet <= static_cast<qint64>(silenceTimes) * longest)
        return;
    found.append({Detector::Silence,
                  idsOf(rhythm.days.last(deedsAtLeast)),
                  {{u"date"_s, PartialDate::day(QDate::fromJulianDay(last))}, {u"n"_s, static_cast<int>(quiet)}, {u"days"_s, lately}}});
}

} // namespace vw::pattern
