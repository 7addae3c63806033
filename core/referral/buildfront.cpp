// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/weighing.h"
#include "core/meldcode/workingdays.h"
#include "core/referral/build.h"

#include <QRegularExpression>

#include <algorithm>

// What the first page must say in ten seconds: about whom, what happened, what is asked and before when (rules/paper 8).

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Tempo;
using dossier::Incident;
using dossier::Person;
using dossier::PersonRole;

namespace {

bool isConcerned(const Person &person)
{
    using enum PersonRole;
    return person.role == Victim || person.role == Perpetrator || person.role == Child || person.role == Unclear;
}

QString ageWords(const Builder &builder, const Person &person)
{
    const int age = dossier::ageOn(person.born, builder.in.made.date());
    return age < 0 ? QString() : u"%1 jaar"_s.arg(age);
}

/// "B: vermoedelijke pleger, partner, 39 jaar". Of the victim and the children no relation: that is told of him.
QString whoLine(const Builder &builder, const Person &person)
{
    const QString relation = person.role == PersonRole::Perpetrator ? relationWords(dossier::relationOf(builder.file, person)) : QString();
    return u"%1: %2"_s.arg(builder.letter(person), joined({roleWords(person.role), relation, ageWords(builder, person)}, u", "_s));
}

/// With names, where they live and are, and how she can be reached: for part S.
QString fullLine(const Builder &builder, const Person &person)
{
    return joined({whoLine(builder, person), fullName(person), addressOf(person), unbroken(person.phone),
                   person.whereNow.trimmed().isEmpty() ? QString() : u"nu: %1"_s.arg(person.whereNow.trimmed())},
                  u"; "_s);
}

QString linesOf(const Builder &builder, QString (*line)(const Builder &, const Person &))
{
    QStringList lines;
    for (const auto *person : inOrderOfLetters(builder, isConcerned))
        lines.append(line(builder, *person));
    return lines.join(u'\n');
}

/// Days on which a trigger rests: a fact of such a day is among the strongest.
QList<QDate> graveDays(const Builder &builder)
{
    QList<QDate> days;
    for (const auto &trigger : builder.in.verdict ? builder.in.verdict->triggers : QList<assessment::FiredTrigger>()) {
        for (const auto &question : trigger.because) {
            if (const auto *answer = builder.effectiveOf(question); answer && answer->when)
                days.append(answer->when->last());
        }
    }
    return days;
}

/// How far it went, from 0 to 1: the highest step of any kind. What breaks a ban or is known to show a question is not less.
double strengthOf(const Incident &fact)
{
    const auto part = [](int step, size_t steps) { return static_cast<double>(step) / static_cast<double>(steps); };
    using enum dossier::DeedKind;
    return std::max(
        {part(dossier::stepOf(fact, Body), dossier::bodyNames.size()), part(dossier::stepOf(fact, Threat), dossier::threatNames.size()),
         part(dossier::stepOf(fact, Hunt), dossier::huntNames.size()), part(dossier::stepOf(fact, Sexual), dossier::sexualNames.size()),
         part(dossier::stepOf(fact, Control), dossier::controlNames.size())});
}

/// Before when somebody acts, as a day: the rule says it, and words of the writer stand beside it in part S.
QString askBeforeWhen(const Builder &builder)
{
    constexpr int workingDays = 3;
    const QDate today = builder.in.made.date();
    const auto tempo = builder.in.verdict ? builder.in.verdict->tempo : Tempo::Plan;
    if (dangerNow(builder) || tempo == Tempo::Now || meldcode::foundAcute(builder.file.meldcode.weighing))
        return u"Nu: overleg meteen, nog voor u verder leest."_s;
    if (!builder.in.verdict)
        return {};
    if (tempo == Tempo::Today)
        return u"Vandaag, %1: overleg zo snel u kunt."_s.arg(dateWords(today));
    if (tempo == Tempo::Days)
        return u"Uiterlijk %1: overleg over wat er nodig is."_s.arg(dateWords(meldcode::workingDaysAfter(today, workingDays)));
    return u"Overleg over een plan en een datum."_s;
}

/// A day and an hour and nothing else: that may stand in the open part.
bool isOnlyMoment(const QString &words)
{
    static const QRegularExpression day(u"vandaag|morgen|overmorgen|vanavond|vannacht|vanmiddag|\\d"_s),
        piece(u"^(?:\\d{1,2}(?:[.:]\\d{2})?|20\\d\\d|vandaag|morgen|overmorgen|vanavond|vannacht|vanmiddag|voor|uiterlijk|binnen|om|op|tot|"
              u"en|uur|dagen?|"
              "(?:maan|dins|woens|donder|vrij|zater|zon)dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|"
              "december)$"_s);
    constexpr qsizetype mostPieces = 8;
    const QStringList pieces = words.toLower().split(QRegularExpression(u"[\\s,]+|\\.$"_s), Qt::SkipEmptyParts);
    return pieces.size() <= mostPieces && day.match(words.toLower()).hasMatch() &&
           std::ranges::all_of(pieces, [](const QString &each) { return piece.match(each).hasMatch(); });
}

/// Before when; other words than a day and an hour are for part S, and the rule's own sentence stands in their place.
void putBeforeWhen(Builder &builder)
{
    const QString rule = askBeforeWhen(builder);
    const Field when = builder.field(u"0.11"_s, rule);
    const bool isChosen = builder.in.draft.visibility.contains(u"0.11"_s);
    if (!when.typedByHand || isChosen || !builder.isSplit)
        builder.put(u"0.11"_s, rule);
    else if (isOnlyMoment(when.value))
        builder.place(when, Part::Open);
    else
        builder.placeWithShort(when, Part::Restricted, rule);
}

/// How she can be reached, and not; a telephone that somebody else reads is no way.
QString reachWords(const Builder &builder)
{
    QStringList lines{safeContact(builder)};
    const QString whose = builder.people.victimLetter;
    const auto *victim = builder.file.firstWith(PersonRole::Victim);
    if (builder.file.info.phoneWatched == assessment::Tri::Yes)
        lines.prepend(u"Let op: iemand kijkt mee in de telefoon van %1. Bel dat nummer niet."_s.arg(whose));
    else if (builder.file.info.phoneWatched == assessment::Tri::Unknown && victim && !victim->phone.isEmpty())
        lines.prepend(u"Niet bekend is of iemand meekijkt in de telefoon van %1. Bel dat nummer niet zonder overleg."_s.arg(whose));
    lines.append(honourRule(builder));
    return joined(lines, u"\n"_s);
}

/// Names, addresses and safe contact are not printed a second time further on.
void markTold(Builder &builder, const QList<Item> &front)
{
    static const QStringList ids{u"C1"_s, u"D2"_s, u"D5"_s, u"D6"_s, u"E3"_s};
    QStringList words;
    for (const auto &item : front)
        words.append(item.field.value);
    const QString said = words.join(u'\n');
    for (auto &item : builder.items) {
        const bool isWatched =
            item.field.id == "C2"_L1 && builder.file.info.phoneWatched == assessment::Tri::Yes && !item.field.typedByHand;
        const bool isSaid = ids.contains(item.field.id) && !item.field.value.isEmpty() && said.contains(item.field.value);
        if (item.part == Part::Restricted && item.field.status == Status::Filled && (isWatched || isSaid))
            item.field.isTold = true;
    }
}

} // namespace

QStringList strongestFacts(const Builder &builder, Part part)
{
    constexpr qsizetype most = 3, longest = 140;
    constexpr int longestGrave = 31; ///< days: what went on for years holds every day
    const auto days = graveDays(builder);
    auto facts = builder.printedFacts();
    facts.removeIf([&](const Incident *fact) { return builder.partOf(*fact) != part; });
    const auto dayOf = [](const Incident *fact) { return fact->when ? fact->when->last() : QDate(1, 1, 1); };
    const auto isGrave = [&](const Incident *fact) {
        return fact->when && fact->when->first().daysTo(fact->when->last()) <= longestGrave &&
               std::ranges::any_of(days, [&](QDate day) { return fact->when->first() <= day && day <= fact->when->last(); });
    };
    std::ranges::reverse(facts); // of equals the latest
    std::ranges::stable_sort(facts, std::ranges::greater(),
                             [&](const Incident *fact) { return std::tuple(isGrave(fact), strengthOf(*fact), dayOf(fact)); });
    facts = facts.first(std::min(facts.size(), most));
    std::ranges::stable_sort(facts, std::ranges::greater(), dayOf);
    QStringList lines;
    for (const auto *fact : std::as_const(facts)) {
        const QString deed = deedOf(*fact);
        lines.append(joined({dateWords(fact->when), deed.size() > longest ? deed.left(longest - 1) + u'…' : deed}, u": "_s));
    }
    return lines;
}

void addWhoAndWhat(Builder &builder)
{
    builder.put(u"0.9"_s, linesOf(builder, whoLine));
    for (const Part part : {Part::Open, Part::Restricted}) {
        const Field strongest = builder.field(u"0.10"_s, strongestFacts(builder, part).join(u'\n'));
        if (!strongest.isEmpty())
            builder.place(strongest, part);
    }
    putBeforeWhen(builder);
    builder.put(u"P1"_s);
}

void addFrontOfPartS(Builder &builder)
{
    if (!builder.wanted(u"0.9"_s) || !builder.isSplit || !holdsRestricted(builder))
        return;
    QList<Item> front;
    const auto add = [&](Field field) { front.append({u"0"_s, {}, std::move(field), Part::Restricted}); };
    add(builder.field(u"0.9"_s, linesOf(builder, fullLine)));
    if (const QString reach = reachWords(builder); !reach.isEmpty()) {
        Field contact = builder.field(u"0.9"_s, reach);
        contact.label = u"Veilig contact"_s;
        add(contact);
    }
    // Whoever holds this file alone must know as much: before when, whom to call, whether there is danger.
    for (const auto &id : {u"0.10"_s, u"P1"_s, u"0.11"_s, u"0.1"_s, u"0.2"_s, u"0.4"_s}) {
        const auto is = [&](Part part) { return [&id, part](const Item &item) { return item.field.id == id && item.part == part; }; };
        const auto own = std::ranges::find_if(builder.items, is(Part::Restricted));
        const auto open = std::ranges::find_if(builder.items, is(Part::Open));
        if (own != builder.items.end()) {
            front.append(*own);
            builder.items.erase(own);
        } else if (open != builder.items.end() && id != "0.10"_L1 && id != "P1"_L1) { // those stand in the other file
            add(open->field);
        }
    }
    markTold(builder, front);
    builder.items = front + builder.items;
}

} // namespace vw::referral
