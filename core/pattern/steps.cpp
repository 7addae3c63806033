// SPDX-License-Identifier: EUPL-1.2
#include "core/pattern/series.h"

#include <algorithm>

// How far it went, and what came with it (rules/pattern 4, 5). Steps of one kind are compared, those of two kinds never.

namespace vw::pattern {

using namespace Qt::Literals::StringLiterals;
using dossier::DeedKind;
using dossier::stepOf;

namespace {

QString nameOfKind(DeedKind kind)
{
    return nameOf(dossier::deedKindNames, kind);
}

Coded coded(DeedKind kind)
{
    return {u"deedKinds"_s, nameOfKind(kind)};
}

Coded codedStep(const dossier::Incident &fact, DeedKind kind)
{
    return {nameOfKind(kind), stepCode(fact, kind)};
}

QList<Deed> ofKind(const Series &series, DeedKind kind)
{
    QList<Deed> list;
    for (const auto &deed : series.deeds) {
        if (stepOf(*deed.fact, kind) > 0)
            list.append(deed);
    }
    return list;
}

QList<Counted> kindsIn(const QList<Deed> &deeds)
{
    QList<Counted> kinds;
    for (const auto &name : dossier::deedKindNames) {
        if (std::ranges::any_of(deeds, [&](const Deed &deed) { return stepOf(*deed.fact, name.value) > 0; }))
            kinds.append({coded(name.value), 0});
    }
    return kinds;
}

} // namespace

QString stepCode(const dossier::Incident &fact, DeedKind kind)
{
    switch (kind) {
    case DeedKind::Body: return nameOf(dossier::bodyNames, fact.body);
    case DeedKind::Threat: return nameOf(dossier::threatNames, fact.threat);
    case DeedKind::Hunt: return nameOf(dossier::huntNames, fact.hunt);
    case DeedKind::Sexual: return nameOf(dossier::sexualNames, fact.sexual);
    case DeedKind::Control: return nameOf(dossier::controlNames, fact.control);
    }
    return {};
}

/// The gravest step of a kind, and something less grave of that kind that was before it, whatever days those were.
void findSteps(const Series &series, QList<Pattern> &found)
{
    for (const auto &name : dossier::deedKindNames) {
        const auto deeds = ofKind(series, name.value);
        if (deeds.isEmpty())
            continue;
        const auto step = [&](const Deed &deed) { return stepOf(*deed.fact, name.value); };
        const int gravest = step(std::ranges::max(deeds, {}, step));
        const auto first = std::ranges::find(deeds, gravest, step); // in order of time
        const auto before = std::ranges::find_if(deeds, [&](const Deed &deed) { return deed.span.isBefore(first->span); });
        if (before == deeds.end())
            continue;
        found.append({Detector::StepUp,
                      {before->fact->id, first->fact->id},
                      {{u"kind"_s, coded(name.value)},
                       {u"from"_s, codedStep(*before->fact, name.value)},
                       {u"fromDate"_s, *before->fact->when},
                       {u"to"_s, codedStep(*first->fact, name.value)},
                       {u"toDate"_s, *first->fact->when}}});
    }
}

/// The kind that came last, after some deeds of other kinds.
void findNewKind(const Series &series, QList<Pattern> &found)
{
    QList<Deed> all;
    std::ranges::copy_if(series.deeds, std::back_inserter(all), [](const Deed &deed) {
        return std::ranges::any_of(dossier::deedKindNames, [&](const auto &name) { return stepOf(*deed.fact, name.value) > 0; });
    });
    std::optional<Pattern> latest;
    qint64 day = 0;
    for (const auto &name : dossier::deedKindNames) {
        const auto ofThis = ofKind(series, name.value);
        if (ofThis.isEmpty() || (latest && ofThis.first().span.first <= day))
            continue;
        const auto &first = ofThis.first();
        QList<Deed> before;
        std::ranges::copy_if(all, std::back_inserter(before), [&](const Deed &deed) { return deed.span.isBefore(first.span); });
        if (before.size() < beforeNewKind)
            continue;
        day = first.span.first;
        latest = Pattern{Detector::NewKind,
                         {first.fact->id},
                         {{u"kind"_s, coded(name.value)}, {u"date"_s, *first.fact->when}, {u"before"_s, kindsIn(before)}}};
    }
    if (latest)
        found.append(*latest);
}

} // namespace vw::pattern
