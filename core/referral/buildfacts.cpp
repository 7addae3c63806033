// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"

#include <algorithm>

// Section G: what happened.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using dossier::Incident;

namespace {

QString sourceOf(const Incident &fact)
{
    // A fact without a source is a hard stop; the preview shows where it lacks.
    return fact.source == dossier::SourceCode::None ? u"bron ontbreekt"_s : sourceWords(fact);
}

/// When, where and from whom in a narrow column, so that what happened has the width of the page.
QStringList factRow(const Incident &fact)
{
    const QString when = joined({fact.when ? dateForTable(fact.when) : fact.unread.value(u"when"_s), fact.time}, u" "_s);
    return {joined({when, fact.place, sourceOf(fact)}, u", "_s),
            joined({deedOf(fact), fact.consequence.isEmpty() ? QString() : u"Gevolg: "_s + fact.consequence}, u" "_s)};
}

Table factTable(const Builder &builder, Part part)
{
    Table table{.columns = {u"Wanneer, waar, bron"_s, u"Wat er is gebeurd"_s}, .rows = {}, .small = 0};
    for (const Incident *fact : builder.printedFacts()) {
        if (builder.partOf(*fact) != part)
            continue;
        table.rows.append(factRow(*fact));
        table.places.append(u"incident:"_s + fact->id.text());
    }
    return table;
}

QString whyRestricted(const Builder &builder)
{
    const QString letters = builder.lettersOf(dossier::PersonRole::Perpetrator);
    return letters.isEmpty() ? u"Alleen voor de ontvanger."_s
                             : u"Niet delen met %1, voor de veiligheid van het slachtoffer. Overleg eerst met de melder."_s.arg(letters);
}

/// First and last day and number of the facts that stand in the same part as this field.
QString spanWords(const Builder &builder, Part part)
{
    QStringList dates;
    int count = 0;
    for (const Incident *fact : builder.printedFacts()) {
        if (builder.partOf(*fact) != part)
            continue;
        ++count;
        if (fact->when)
            dates.append(dateWords(fact->when));
    }
    if (dates.isEmpty())
        return {};
    return u"Eerste feit hier: %1. Laatste: %2. Aantal beschreven feiten: %3."_s.arg(dates.first(), dates.last(), QString::number(count));
}

/// The occasion tells who did what, and mostly she told it: under the shield it stands in part S, and the open part has words of its own.
void addOccasion(Builder &builder)
{
    const Field occasion = builder.field(u"G1"_s, {});
    const Part part = builder.partOf(occasion, nullptr);
    builder.place(occasion, part);
    if (part == Part::Open)
        return;
    Field open =
        builder.field(u"G7"_s, u"Er zijn zorgen over de veiligheid van %1. Wat er is gebeurd, vertelt de melder aan de telefoon."_s.arg(
                                   builder.people.victimLetter));
    open.id = occasion.id;
    open.label = occasion.label;
    builder.place(open, Part::Open);
}

} // namespace

Field tableField(const Builder &builder, const QString &id, const Table &table, const QString &note)
{
    Field field = builder.field(id, note);
    field.table = table;
    if (!table.rows.isEmpty() && field.isEmpty())
        field.status = Status::Filled;
    return field;
}

/// A further report says from when on it tells.
static QString sinceWords(const Builder &builder)
{
    const QDateTime last = builder.kind.kind == Kind::Aanvulling ? lastReportOf(builder, Part::Open) : QDateTime();
    return last.isValid() ? u"Vastgelegd na de melding van %1."_s.arg(timeWords(last.toLocalTime())) : QString();
}

void addFacts(Builder &builder)
{
    addOccasion(builder);
    const Table restricted = factTable(builder, Part::Restricted);
    const Field open = tableField(builder, u"G2"_s, factTable(builder, Part::Open), sinceWords(builder));
    // Without open facts the open part has no line about facts at all, whether or not there are others.
    if (!open.table.rows.isEmpty())
        builder.place(open, Part::Open);
    if (!restricted.rows.isEmpty())
        builder.place(tableField(builder, u"S1"_s, restricted, whyRestricted(builder)), Part::Restricted);
    else
        builder.put(u"S1"_s);
    builder.put(u"G3"_s, spanWords(builder, Part::Open));
    builder.put(u"G4"_s);
    builder.put(u"G5"_s);
    builder.put(u"G6"_s);
    builder.put(u"G8"_s, coercionLines(builder));
    builder.put(u"S2"_s);
    builder.put(u"S3"_s);
}

} // namespace vw::referral
