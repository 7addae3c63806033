// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"
#include "core/referral/draft.h"

#include <algorithm>

// What a reader of this kind of paper may come to know, before it leaves.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using dossier::PersonRole;
using dossier::SourceCode;

/// What a reader can do with this kind of paper.
void checkReader(Builder &builder)
{
    const auto *subject = builder.subject();
    // For a minor a parent asks, and that can be the presumed perpetrator.
    const bool isMinor = subject && dossier::isMinor(*subject, builder.in.made.date());
    const bool isHers = subject && !isMinor && (subject->role == PersonRole::Victim || subject->role == PersonRole::Child);
    const auto isKept = [](const dossier::Incident &fact) {
        return fact.visibility == dossier::Visibility::Restricted || fact.source == SourceCode::Statement ||
               fact.source == SourceCode::ThirdParty;
    };
    const bool isFlagged = std::ranges::any_of(builder.file.incidents, isKept) ||
                           (builder.in.verdict && !builder.in.verdict->triggers.isEmpty()) ||
                           assessment::knownSigns(builder.in.pack.taxonomy, builder.effective) > 0;
    const bool isOfOnePerson = builder.kind.kind == Kind::Inzage || builder.kind.kind == Kind::Client;
    if (isOfOnePerson && !subject)
        stop(builder, u"access-by-nobody"_s, u"field:A5"_s);
    if (builder.kind.kind == Kind::Client && subject && subject->role != PersonRole::Victim)
        stop(builder, u"access-by-nobody"_s, u"field:A5"_s);
    if (isMinor && isFlagged)
        stop(builder, u"access-of-minor"_s, u"field:A5"_s, {builder.letter(*subject)});
    else if (subject && !isHers && isFlagged)
        stop(builder, u"access-while-flag"_s, u"field:A5"_s, {builder.letter(*subject)});
    const bool found = canBeFound(builder.in.draft);
    if (builder.kind.kind == Kind::Client && found)
        stop(builder, u"copy-can-be-found"_s, u"field:C7"_s);
    else if (isHers && found) // she asks for it herself
        warn(builder, u"copy-can-be-found"_s, u"field:C7"_s);
    if (builder.kind.kind == Kind::Huisarts || (builder.kind.kind == Kind::Overdracht && builder.receiver == Receiver::Doctor))
        warn(builder, u"doctor-of-both"_s, u"field:A5"_s);
    if (builder.kind.mayHeRead && !subject)
        warn(builder, u"he-may-read"_s, u"field:A5"_s);
    const bool isElsewhere = builder.receiver != Receiver::None && builder.receiver != Receiver::ReportingPoint;
    if (builder.kind.kind == Kind::Aanvulling && isElsewhere)
        stop(builder, u"further-to-other"_s, u"field:A5"_s);
    if (builder.kind.kind == Kind::Aanvulling && !lastReportOf(builder, Part::Open).isValid())
        stop(builder, u"no-report-yet"_s, u"field:A3"_s);
    else if (builder.kind.kind == Kind::Aanvulling && builder.printedFacts().isEmpty())
        warn(builder, u"nothing-new"_s, u"field:G2"_s);
}

/// A witness or supporter by name in words of the open part.
void checkBystanders(Builder &builder)
{
    for (const auto &person : builder.file.persons) {
        if ((person.role != PersonRole::Witness && person.role != PersonRole::Supporter) || person.surname.isEmpty())
            continue;
        const taxonomy::WordList name({person.surname});
        for (const auto *fact : builder.facts()) {
            const bool open = builder.partOf(*fact) == Part::Open;
            if (open && name.occurIn(joined({fact->who, fact->what, fact->consequence, fact->toldBy}, u" "_s)))
                warn(builder, u"bystander-named"_s, u"incident:"_s + fact->id.text(), {builder.letter(person)});
        }
        const bool inItems = std::ranges::any_of(builder.items, [&](const Item &item) {
            return item.part == Part::Open && item.field.id != "0.10"_L1 && name.occurIn(item.field.value); // those are facts
        });
        if (inItems)
            warn(builder, u"bystander-named"_s, u"field:G1"_s, {builder.letter(person)});
    }
}

/// The melder by name, organisation or telephone in words of the open part.
static void checkNameOfReporter(Builder &builder)
{
    const auto &practice = builder.in.practice;
    constexpr qsizetype telling = 4; // signs: an initial is found in any text
    QStringList names{practice.organisation, practice.phone, practice.email};
    for (const QString &piece : practice.name.split(u' ')) {
        if (piece.size() >= telling)
            names.append(piece);
    }
    names.removeAll(QString());
    const taxonomy::WordList words(names);
    for (const auto *fact : builder.facts()) {
        if (builder.partOf(*fact) == Part::Open &&
            words.occurIn(joined({fact->place, fact->what, fact->consequence, fact->toldBy}, u" "_s)))
            warn(builder, u"reporter-named"_s, u"incident:"_s + fact->id.text(), {fact->what.left(60)});
    }
    for (const auto &item : std::as_const(builder.items)) {
        if (item.part == Part::Open && !item.field.key.isEmpty() && item.field.table.rows.isEmpty() && words.occurIn(item.field.value))
            warn(builder, u"reporter-named"_s, u"field:"_s + item.field.id, {item.field.label});
    }
}

/// rules/practice-review G8: "only you can know this". What the melder saw is moved; her words in G1 cannot be judged by a program.
void checkHiddenSource(Builder &builder)
{
    if (builder.sourceHidden && bareAnswer(builder.typed(u"C3"_s)) == "ja"_L1)
        warn(builder, u"hidden-but-known"_s, u"field:C3"_s);
    if (builder.isSplit && !builder.sourceHidden && bareAnswer(builder.typed(u"C3"_s)) == "nee"_L1)
        warn(builder, u"named-but-unknown"_s, u"field:C4"_s);
    if (builder.sourceHidden)
        checkNameOfReporter(builder);
    if (builder.sourceHidden && !builder.typed(u"G1"_s).isEmpty())
        warn(builder, u"reason-may-name-reporter"_s, u"field:G1"_s);
}

} // namespace vw::referral
