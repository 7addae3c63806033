// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"

#include <algorithm>

// Sections D, E, F and N: who they are, the children, who lives where, who knows of the report.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Tri;
using dossier::Informed;
using dossier::Person;
using dossier::PersonRole;

QList<const Person *> inOrderOfLetters(const Builder &builder, const std::function<bool(const Person &)> &isMeant)
{
    QList<const Person *> list;
    for (const auto &person : builder.file.persons) {
        if (isMeant(person))
            list.append(&person);
    }
    std::ranges::stable_sort(list, {}, [&](const Person *person) {
        const QString letter = builder.letter(*person);
        return std::pair(letter.size(), letter);
    });
    return list;
}

namespace {

/// Words of another writing direction keep to themselves: a postcode beside them stays as it is.
QString isolated(const QString &text)
{
    return text.isRightToLeft() ? QChar(0x2068) + text + QChar(0x2069) : text;
}

} // namespace

QString fullName(const Person &person)
{
    return joined({isolated(person.surname), isolated(person.givenNames)}, u", "_s);
}

QString addressOf(const Person &person)
{
    return joined(
        {joined({isolated(person.street), person.houseNumber}, u" "_s), joined({unbroken(person.postcode), isolated(person.town)}, u" "_s)},
        u", "_s);
}

QString headingOf(const Builder &builder, const Person &person)
{
    return joined({builder.letter(person), roleWords(person.role)}, u", "_s);
}

namespace {

QString bornWords(const QString &born)
{
    const auto date = PartialDate::parse(born);
    return date ? dateWords(date) : born;
}

bool hasBlock(const Person &person)
{
    return person.role != PersonRole::Child && person.role != PersonRole::Professional;
}

QList<const Person *> adults(const Builder &builder)
{
    return inOrderOfLetters(builder, hasBlock);
}

void addPerson(Builder &builder, const Person &person)
{
    const QString heading = headingOf(builder, person);
    const bool victim = person.role == PersonRole::Victim;
    // Of a witness or supporter nobody need be asked everything.
    const bool aside = person.role == PersonRole::Supporter || person.role == PersonRole::Witness;
    const auto put = [&](const QString &id, const QString &words) {
        if (!aside || !words.isEmpty())
            builder.put(id, words, &person, heading);
    };
    put(u"D1"_s, roleWords(person.role));
    if (!builder.items.isEmpty() && builder.items.last().field.id == "D1"_L1)
        builder.items.last().field.isTold = builder.items.last().field.value == roleWords(person.role); // the heading says it
    put(u"D2"_s, fullName(person));
    put(u"D3"_s, bornWords(person.born));
    put(u"D4"_s, addressWords(person.address));
    put(u"D5"_s, addressOf(person));
    put(u"D6"_s, joined({person.phone, person.email}, u", "_s));
    if (!victim) {
        put(u"D7"_s, relationWords(dossier::relationOf(builder.file, person)));
        put(u"D8"_s, person.livesWithVictim == Tri::Unknown ? QString() : triWords(person.livesWithVictim));
    }
    put(u"D9"_s, {});
    put(u"D10"_s, person.custody);
    put(u"D11"_s, person.work);
    put(u"D12"_s, {});
    put(u"D13"_s, person.guardian);
}

/// The open part needs to know which child it is about; where the child lives follows the mother's address.
void addChildName(Builder &builder, const Person &child, const QString &heading)
{
    const QString name = joined({fullName(child), bornWords(child.born)}, u", "_s);
    const QString address = addressOf(child);
    const bool hidden = (builder.livesApart || builder.shielded) && !address.isEmpty();
    Field field = builder.field(u"E2"_s, joined({name, hidden ? QString() : address}, u"\n"_s), &child);
    if (!address.isEmpty() && !hidden)
        field.label = u"Naam, geboortedatum, adres"_s;
    const Part part = builder.partOf(field, &child);
    builder.place(field, part, heading);
    if (hidden) {
        field.label = u"Naam, geboortedatum, adres"_s;
        field.value = joined({name, address}, u"\n"_s);
        builder.place(field, Part::Restricted, heading);
    }
}

void addChild(Builder &builder, const Person &child)
{
    const QString heading = joined({builder.letter(child), u"kind"_s}, u", "_s);
    const auto put = [&](const QString &id, const QString &words) { builder.put(id, words, &child, heading); };
    addChildName(builder, child, heading);
    put(u"E3"_s, child.whereNow);
    put(u"E4"_s, child.school);
    put(u"E5"_s, child.seen);
    put(u"E6"_s, {});
    put(u"E7"_s, child.guardian);
    put(u"E8"_s, {});
}

/// A victim who is a minor has school, custody and guardian as every child has.
void addYoungVictims(Builder &builder)
{
    for (const Person *victim : builder.file.allWith(PersonRole::Victim)) {
        if (!dossier::isMinor(*victim, builder.in.made.date()))
            continue;
        const QString heading = joined({builder.letter(*victim), u"minderjarig slachtoffer"_s}, u", "_s);
        builder.put(u"E3"_s, victim->whereNow, victim, heading);
        builder.put(u"E4"_s, victim->school, victim, heading);
        builder.put(u"E7"_s, joined({victim->custody, victim->guardian}, u"; "_s), victim, heading);
    }
}

/// On the sheet for the door the children stand in one table. Where a child is was typed, or heard in the talk; a name is no place.
void addChildrenAtTheDoor(Builder &builder, const QList<const Person *> &children)
{
    Table table{{u"Wie"_s, u"Naam"_s, u"Geboren"_s, u"Waar nu, bij wie"_s}, {}};
    for (const Person *child : children) {
        const Field where = builder.field(u"E3"_s, child->whereNow, child);
        table.rows.append({builder.letter(*child), fullName(*child), bornWords(child->born), printed(where)});
    }
    const bool typed = !builder.typed(u"E3"_s).isEmpty();
    builder.putTable(u"E3"_s, table, children.isEmpty() && !typed ? u"Er zijn geen kinderen ingevoerd."_s : QString());
}

/// On the sheet for the door, names and addresses stand together; elsewhere section D has them.
Table householdTable(const Builder &builder)
{
    Table table{{u"Wie"_s, u"Naam"_s, u"Geboren"_s, u"Adres"_s, u"Telefoon"_s}, {}};
    for (const Person *person : adults(builder)) {
        if (person->role == PersonRole::Victim || person->role == PersonRole::Perpetrator)
            table.rows.append(
                {headingOf(builder, *person), fullName(*person), bornWords(person->born), addressOf(*person), unbroken(person->phone)});
    }
    return table;
}

/// Without the reason (`bare`) for the open part: why he does not know yet is about her.
QString informedLine(const Builder &builder, const Person &person, bool bare)
{
    QString words = informedWords(person.informed);
    // rules/practice-review G6: for the presumed perpetrator "not yet" is a whole answer.
    if (person.role == PersonRole::Perpetrator && person.informed != Informed::Yes)
        words = informedWords(Informed::AfterConsultation);
    const bool by = !person.informedBy.isEmpty() && person.informed == Informed::Yes;
    return u"%1: %2"_s.arg(builder.letter(person),
                           joined({words, bare && person.informed != Informed::Yes ? QString() : person.informedWhen,
                                   by ? u"door %1"_s.arg(person.informedBy) : QString(),
                                   bare || person.informedWhyNot.isEmpty() ? QString() : u"reden: %1"_s.arg(person.informedWhyNot)},
                                  u"; "_s));
}

/// Whoever is told of it; what a helper or neighbour says stands with their facts.
bool isInformed(const Person &person)
{
    return person.role == PersonRole::Victim || person.role == PersonRole::Perpetrator || person.role == PersonRole::Child;
}

QString reactions(const Builder &builder)
{
    QStringList lines;
    for (const auto &person : builder.file.persons) {
        if (!person.informedReaction.isEmpty() && isInformed(person))
            lines.append(u"%1: %2"_s.arg(builder.letter(person), person.informedReaction));
    }
    return lines.join(u'\n');
}

} // namespace

void addPersons(Builder &builder)
{
    for (const Person *person : adults(builder)) {
        if (builder.tells(*person))
            addPerson(builder, *person);
    }
}

void addChildren(Builder &builder)
{
    const auto &meldcode = builder.file.meldcode;
    const QString why = meldcode.childCheckWhy;
    builder.put(u"E1"_s, meldcode.childCheckDone ? joined({u"ja"_s, why}, u"; "_s) : why.isEmpty() ? QString() : u"nee; %1"_s.arg(why));
    for (const auto &id : {u"E3"_s, u"E4"_s, u"E5"_s, u"E6"_s, u"E7"_s, u"E8"_s}) {
        if (!builder.typed(id).isEmpty())
            builder.put(id);
    }
    builder.put(u"E9"_s);
    const auto *current = builder.file.current();
    builder.put(u"E10"_s, current ? current->childWords : QString());
    const auto children = builder.file.allWith(PersonRole::Child);
    if (builder.kind.isOnePage) {
        addChildrenAtTheDoor(builder, children);
        return;
    }
    for (const Person *child : children)
        addChild(builder, *child);
    addYoungVictims(builder);
}

void addHousing(Builder &builder)
{
    const auto &info = builder.file.info;
    if (builder.kind.isOnePage)
        builder.putTable(u"F1"_s, householdTable(builder), info.household);
    else
        builder.put(u"F1"_s, info.household);
    builder.put(u"F2"_s, info.entry);
    builder.put(u"F3"_s, builder.file.plan.leaving.where);
    builder.put(u"F4"_s);
}

void addInforming(Builder &builder)
{
    QStringList all, perpetrators;
    for (const auto &person : builder.file.persons) {
        if (!isInformed(person))
            continue;
        all.append(informedLine(builder, person, false));
        if (person.role == PersonRole::Perpetrator && !builder.sourceHidden)
            perpetrators.append(informedLine(builder, person, true));
    }
    builder.putWithShort(u"N1"_s, all.join(u'\n'), perpetrators.join(u'\n'));
    builder.put(u"N2"_s, reactions(builder));
    builder.put(u"N3"_s);
    builder.put(u"N4"_s);
    builder.put(u"N5"_s);
    builder.put(u"N6"_s);
}

} // namespace vw::referral
