// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/whoknows.h"
#include "core/pattern/timeline.h"
#include "core/referral/build.h"

#include <QSet>

#include <algorithm>

// The pattern before the single fact: what the facts show together, who holds which piece, and the timeline.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using dossier::Incident;
using pattern::Detector;

namespace {

Tells tellsOf(Detector detector)
{
    switch (detector) {
    case Detector::Reports:
    case Detector::Bodies:
    case Detector::Withdrawal: return {Tell::HerWords, Tell::Helpers};
    case Detector::AfterMeasure: return {Tell::HerWords, Tell::Protection};
    case Detector::AroundCourt:
    case Detector::AroundHandover: return {Tell::HerWords, Tell::Appointments};
    default: return Tell::HerWords;
    }
}

/// Whether all of the case may be said there: part S, and a paper that is not split.
bool isAll(const Builder &builder, Part part)
{
    return part == Part::Restricted || !builder.isSplit;
}

QString together(const Builder &builder, Part part)
{
    auto patterns = pattern::patternsIn(builder.file, builder.in.made.date(), readersOf(builder, part));
    patterns.removeIf([](const pattern::Pattern &each) { return each.detector == Detector::EarlierVictim; }); // H5 says it
    // Where not all may be told, nothing may be said of what is not there either.
    if (!isAll(builder, part))
        patterns.removeIf([](const pattern::Pattern &each) {
            return each.detector == Detector::Silence || !tellsOf(each.detector).isWithin({Tell::HerWords});
        });
    QStringList lines;
    for (const auto &each : std::as_const(patterns))
        lines.append(u"• "_s + pattern::sentenceOf(each, builder.vocabulary(), dutch()));
    return lines.join(u'\n');
}

/// Where this field of the program goes; asked without the remark that its placing makes.
Part partOfOwn(const Builder &builder, const Field &field)
{
    const QString chosen = builder.in.draft.visibility.value(field.id);
    if (chosen.isEmpty() || !builder.isSplit)
        return builder.defaultPart(field, *fieldSpec(field.id), nullptr);
    return chosen == "open"_L1 ? Part::Open : Part::Restricted;
}

void putTogether(Builder &builder)
{
    const QString open = together(builder, Part::Open), all = together(builder, Part::Restricted);
    const Field full = builder.field(u"H6"_s, all);
    const bool isWhole = !builder.isSplit || open == all || partOfOwn(builder, full) == Part::Restricted;
    builder.put(u"H6"_s, isWhole ? all : open);
    if (!isWhole)
        builder.place(full, Part::Restricted);
}

/// Of the facts that the reader of this table sees.
QString whoHoldsWhat(const Builder &builder)
{
    const auto counted = [](int count, QStringView one, QStringView more) {
        return count == 0 ? QString() : u"%1 %2"_s.arg(QString::number(count), count == 1 ? one : more);
    };
    QStringList lines;
    const auto words = builder.vocabulary();
    const auto sees = readersOf(builder, partOfOwn(builder, builder.field(u"H7"_s, u"x"_s)));
    auto seen = builder.file;
    seen.incidents.removeIf([&](const Incident &fact) { return !sees(fact.id); });
    seen.reports.removeIf([&](const dossier::Report &report) { return !sees(report.id); });
    for (const auto &who : dossier::whoKnows(seen)) {
        const auto last = laterOf(who.lastFact, who.lastReport);
        if (who.facts + who.reports > 0)
            lines.append(u"%1: %2"_s.arg(words.word(u"bodies"_s, who.body),
                                         joined({counted(who.facts, u"feit", u"feiten"), counted(who.reports, u"melding", u"meldingen"),
                                                 last ? u"laatste %1"_s.arg(vw::dateWords(*last, words.dates(dutch()))) : QString()},
                                                u", "_s)));
    }
    return lines.join(u'\n');
}

/// The dated facts that stand in the same part, and nothing beside them.
Chart chartOf(const Builder &builder, bool inside)
{
    const auto sees = readersOf(builder, inside ? Part::Restricted : Part::Open);
    const auto words = builder.vocabulary();
    const QDate today = builder.in.made.date();
    auto events = pattern::timelineOf(builder.file, words, today, sees);
    events.removeIf([&](const pattern::Event &event) {
        return event.lane > pattern::Lane::Events || event.when.first() > today; // ahead, or no fact
    });
    if (events.size() < 3)
        return {};
    const QDate first = events.first().when.first();
    QDate last = first;
    for (const auto &event : std::as_const(events))
        last = std::max(last, std::min(event.when.last(), today));
    const double days = static_cast<double>(first.daysTo(last)) + 1;
    Chart chart{dateWords(PartialDate::day(first)), dateWords(PartialDate::day(last)), {}};
    QMap<pattern::Lane, Chart::Lane> lanes;
    for (const auto &event : std::as_const(events)) {
        auto &lane = lanes[event.lane];
        lane.name = pattern::laneName(event.lane, words);
        lane.bars.append({static_cast<double>(first.daysTo(event.when.first())) / days,
                          static_cast<double>(first.daysTo(std::min(event.when.last(), last)) + 1) / days,
                          event.steps > 0 ? static_cast<double>(event.step) / event.steps : 0.5, event.when.first() == event.when.last()});
    }
    chart.lanes = lanes.values();
    return chart;
}

/// The facts stand in their own table; here is only how they lie in time.
void putTimeline(Builder &builder)
{
    const bool inside = builder.isInside(u"H4"_s) || !builder.isSplit;
    const auto chart = chartOf(builder, inside);
    if (chart.lanes.isEmpty())
        return;
    const auto before = builder.items.size();
    builder.put(u"H4"_s, u"Van %1 tot en met %2; de feiten zelf staan in hun tabel."_s.arg(chart.first, chart.last));
    if (builder.items.size() > before)
        builder.items.last().field.chart = chart;
}

} // namespace

pattern::Sees readersOf(const Builder &builder, Part part)
{
    const bool all = isAll(builder, part);
    QSet<RecordId> seen, facts;
    for (const auto &fact : builder.file.incidents)
        facts.insert(fact.id);
    for (const Incident *fact : builder.facts()) {
        if (all || builder.partOf(*fact) == Part::Open)
            seen.insert(fact->id);
    }
    return [all, seen, facts](RecordId id) { return facts.contains(id) ? seen.contains(id) : all; };
}

void addPattern(Builder &builder)
{
    putTogether(builder);
    builder.put(u"H7"_s, whoHoldsWhat(builder));
    putReports(builder);
    builder.put(u"H2"_s);
    builder.put(u"H3"_s);
    putTimeline(builder);
    putEarlierCases(builder);
}

} // namespace vw::referral
