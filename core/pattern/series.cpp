// SPDX-License-Identifier: EUPL-1.2
#include "core/pattern/series.h"

#include <algorithm>

namespace vw::pattern {

using dossier::Incident;
using dossier::Nature;

namespace {

/// Hers, or a report of his against her: never counted as his. A break-up, a birth or a handover is no sign by itself.
bool isSign(const Incident &fact)
{
    return fact.nature == Nature::Deed || fact.nature == Nature::HelpMissed || fact.nature == Nature::SoughtHelp ||
           fact.nature == Nature::Other;
}

bool isBodyOfItsOwn(const QString &body)
{
    return body != QLatin1StringView("victim") && body != QLatin1StringView("perpetrator") && body != QLatin1StringView("child");
}

RecordId idOf(const Deed &deed)
{
    return deed.fact->id;
}
RecordId idOf(const Dated &dated)
{
    return dated.piece.record;
}

template <typename E>
void inOrder(QList<E> &list)
{
    std::ranges::sort(list, [](const E &a, const E &b) {
        if (std::tuple(a.span.first, a.span.last) != std::tuple(b.span.first, b.span.last))
            return std::tuple(a.span.first, a.span.last) < std::tuple(b.span.first, b.span.last);
        return idOf(a) < idOf(b); // whatever the order of entry was
    });
}

} // namespace

Span spanOf(const PartialDate &date)
{
    return {date.first().toJulianDay(), date.last().toJulianDay()};
}

Series::Series(const dossier::CaseFile &seen, QDate day, const Sees &maySee)
    : file(seen), today(day.toJulianDay()), sees(maySee), doers(seen)
{
    takeFacts();
    takePieces();
    findLastKnown();
    inOrder(deeds);
    inOrder(others);
    inOrder(told);
}

void Series::takeFacts()
{
    for (const auto &fact : file.incidents) {
        if (!sees(fact.id))
            continue;
        m_known.insert(fact.id);
        const bool isDeed = fact.nature == Nature::Deed, isHis = isDeed && doers.mayBeHis(fact.who);
        if (isSign(fact) && (!isDeed || isHis))
            m_signs.insert(fact.id);
        if (!fact.when || spanOf(*fact.when).first > today)
            continue;
        if (isHis)
            deeds.append({&fact, spanOf(*fact.when)});
        else if (!isDeed)
            others.append({&fact, spanOf(*fact.when)});
    }
}

void Series::takePieces()
{
    for (auto piece : dossier::piecesIn(file)) {
        const bool hadFacts = !piece.facts.isEmpty();
        const bool isReport = !piece.facts.contains(piece.record);
        piece.facts.removeIf([&](RecordId id) { return !m_known.contains(id); });
        const bool isHidden = isReport ? !sees(piece.record) : piece.facts.isEmpty();
        const bool isSigned = !hadFacts || std::ranges::any_of(piece.facts, [&](RecordId id) { return m_signs.contains(id); });
        if (isHidden || !isSigned || !isBodyOfItsOwn(piece.body))
            continue;
        if (piece.own) {
            own.append(std::move(piece));
            continue;
        }
        if (!isReport)
            piece.record = *std::ranges::min_element(piece.facts, std::less()); // whatever the order of entry was
        if (piece.when && spanOf(*piece.when).first <= today)
            told.append({piece, spanOf(*piece.when)});
        pieces.append(std::move(piece));
    }
}

/// Of anybody, by any fact, report or contact; an attempt that failed tells nothing.
void Series::findLastKnown()
{
    const auto take = [this](RecordId record, const std::optional<PartialDate> &when) {
        if (when && sees(record) && spanOf(*when).first <= today)
            lastKnown = std::max(lastKnown, spanOf(*when).last);
    };
    for (const auto &fact : file.incidents) {
        take(fact.id, fact.when);
        if (fact.reportedOn.isValid())
            take(fact.id, PartialDate::day(fact.reportedOn));
    }
    for (const auto &report : file.reports)
        take(report.id, report.on);
    for (const auto &contact : file.contacts) {
        if (contact.purpose != dossier::ContactPurpose::Attempt)
            take(contact.id, contact.on);
    }
}

QList<Deed> Series::ofNature(Nature nature) const
{
    QList<Deed> list;
    for (const auto &each : others) {
        if (each.fact->nature == nature)
            list.append(each);
    }
    return list;
}

QList<Pattern> patternsIn(const dossier::CaseFile &file, QDate today, const Sees &sees)
{
    const Series series(file, today, sees);
    QList<Pattern> found;
    for (const auto find : {findReports, findBodies, findFaster, findSteps, findNewKind, findAfterMeasure, findAround, findEarlierVictim,
                            findWithdrawal, findAskedForHelp, findSilence})
        find(series, found);
    return found;
}

} // namespace vw::pattern
