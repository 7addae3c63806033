// SPDX-License-Identifier: EUPL-1.2
#include "core/pattern/series.h"

#include "core/dossier/doers.h"

#include <QSet>

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

Series::Series(const dossier::CaseFile &seen, QDate day, const Sees &maySee) : file(seen), today(day.toJulianDay()), sees(maySee)
{
    const dossier::Doers doers(file);
    QSet<RecordId> signs, known;
    for (const auto &fact : file.incidents) {
        if (!sees(fact.id))
            continue;
        known.insert(fact.id);
        if (isSign(fact))
            signs.insert(fact.id);
        if (!fact.when || spanOf(*fact.when).first > today)
            continue;
        if (fact.nature != Nature::Deed)
            others.append({&fact, spanOf(*fact.when)});
        else if (doers.mayBeHis(fact.who))
            deeds.append({&fact, spanOf(*fact.when)});
    }
    for (auto piece : dossier::piecesIn(file)) {
        const bool hadFacts = !piece.facts.isEmpty();
        const bool isReport = !piece.facts.contains(piece.record);
        piece.facts.removeIf([&](RecordId id) { return !known.contains(id); });
        const bool isHidden = isReport ? !sees(piece.record) : piece.facts.isEmpty();
        const bool isSigned = !hadFacts || std::ranges::any_of(piece.facts, [&](RecordId id) { return signs.contains(id); });
        if (piece.own || isHidden || !isSigned || !isBodyOfItsOwn(piece.body))
            continue;
        if (!isReport)
            piece.record = *std::min_element(piece.facts.cbegin(), piece.facts.cend()); // whatever the order of entry was
        if (piece.when && spanOf(*piece.when).first <= today)
            told.append({piece, spanOf(*piece.when)});
        pieces.append(std::move(piece));
    }
    inOrder(deeds);
    inOrder(others);
    inOrder(told);
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
    for (const auto find : {findReports, findBodies, findFaster, findSteps, findNewKind, findAfterMeasure, findAround, findWithdrawal,
                            findAskedForHelp, findSilence})
        find(series, found);
    return found;
}

} // namespace vw::pattern
