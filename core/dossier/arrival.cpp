// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/arrival.h"

#include "core/dossier/codec.h"
#include "core/dossier/letters.h"

#include <algorithm>

namespace vw::dossier {

using namespace Qt::Literals::StringLiterals;
using Beside = Arrival::Beside;

namespace {

QString nameOf(const Person &person)
{
    return (person.givenNames + u' ' + person.surname).simplified();
}

/// By its id, here or at the sender; else by role and name. Never by role alone: she is somebody.
const Person *sameAs(const CaseFile &file, const Person &person)
{
    const QString name = nameOf(person);
    const auto find = [&](auto &&isIt) {
        const auto found = std::ranges::find_if(file.persons, isIt);
        return found == file.persons.end() ? nullptr : &*found;
    };
    if (const auto *same = find([&](const Person &each) { return each.id == person.id || each.origin.record == person.id; }))
        return same;
    return find([&](const Person &each) {
        return !name.isEmpty() && each.role == person.role && nameOf(each).compare(name, Qt::CaseInsensitive) == 0;
    });
}

QList<Person> personsIn(const QList<Record> &records)
{
    QList<Person> persons;
    for (const auto &record : records) {
        if (const auto *person = std::get_if<Person>(&record))
            persons.append(*person);
    }
    return persons;
}

/// A fact as the sender wrote it.
const Incident *asSent(const QList<Record> &records, RecordId id)
{
    for (const auto &record : records) {
        if (const auto *fact = std::get_if<Incident>(&record); fact && fact->id == id)
            return fact;
    }
    return nullptr;
}

/// The letters of the sender, and those of the same persons here. Of nobody here: none.
QMap<QString, QString> lettersHere(const CaseFile &file, const QList<Record> &records)
{
    QMap<QString, QString> letters;
    for (const auto &person : personsIn(records)) {
        if (const auto *here = sameAs(file, person); here && !person.letter.isEmpty())
            letters.insert(person.letter, file.letterOf(here->id));
    }
    return letters;
}

/// The case with whoever is new in it, in the order of the paper: their letters are those they would get.
CaseFile withNewPersons(CaseFile file, const QList<Record> &records)
{
    for (auto person : personsIn(records)) {
        if (!sameAs(file, person))
            put(file, keepLetters(file, person));
    }
    return file;
}

/// Those that are others here.
QString othersIn(const QString &words, const QMap<QString, QString> &letters)
{
    QStringList others;
    for (const QString &letter : lettersIn(words)) {
        if (const QString here = letters.value(letter, u"?"_s); here != letter)
            others.append(u"%1 = %2"_s.arg(letter, here));
    }
    return others.join(u", "_s);
}

/// Who did it and who told it by the letters of this case; what else was written stays as it was written.
Incident withLetters(Incident fact, const QMap<QString, QString> &letters)
{
    for (auto *words : {&fact.who, &fact.toldBy}) {
        auto known = letters;
        for (const QString &letter : lettersIn(*words)) {
            if (!known.contains(letter))
                known.insert(letter, u"onbekend"_s);
        }
        *words = withOtherLetters(*words, known);
    }
    return fact;
}

/// What the paper says of it, without what every record has.
QJsonObject said(const Record &record)
{
    auto object = toJson(record);
    for (const auto &key : {u"v"_s, u"kind"_s, u"id"_s, u"letter"_s, u"visibility"_s, u"origin"_s})
        object.remove(key);
    for (const auto &[key, silent] : {std::pair{u"address"_s, "they"_L1}, {u"livesWithVictim"_s, "unknown"_L1}}) {
        if (object.value(key).toString() == silent)
            object.remove(key);
    }
    return object;
}

Arrival besideOne(const Record &record, const Record &here)
{
    Arrival arrival{.record = record, .beside = Beside::Same, .here = idOf(here), .differs = {}, .otherLetters = {}};
    const auto theirs = said(record), ours = said(here);
    bool contradicts = false;
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        if (ours.value(it.key()) == *it)
            continue;
        arrival.differs.append(it.key());
        contradicts = contradicts || ours.contains(it.key());
    }
    if (!arrival.differs.isEmpty())
        arrival.beside = contradicts ? Beside::Differs : Beside::Adds;
    if (const auto *fact = std::get_if<Incident>(&here))
        arrival.isOurs = !fact->origin.isElsewhere();
    return arrival;
}

Arrival besidePerson(const CaseFile &file, const Person &person)
{
    if (const auto *here = sameAs(file, person))
        return besideOne(person, *here);
    return {.record = person, .beside = Beside::New, .here = {}, .differs = {}, .otherLetters = {}};
}

Arrival besideFact(const CaseFile &file, const Incident &fact)
{
    for (const auto &each : file.incidents) { // theirs, that stands beside our own
        if (each.origin.record == fact.id)
            return besideOne(fact, each);
    }
    if (const auto *here = findIn<Incident>(file, fact.id))
        return besideOne(fact, *here);
    Arrival arrival{.record = fact, .beside = Beside::New, .here = {}, .differs = {}, .otherLetters = {}};
    const auto ofThatDay = std::ranges::find_if(file.incidents, [&](const Incident &each) { return fact.when && each.when == fact.when; });
    if (ofThatDay != file.incidents.end()) {
        arrival.beside = Beside::Alike;
        arrival.here = ofThatDay->id;
    }
    return arrival;
}

} // namespace

Person byLetterAndRole(const Person &person)
{
    Person told;
    told.id = person.id;
    told.letter = person.letter;
    told.role = person.role;
    return told;
}

QList<Arrival> arrivals(const CaseFile &file, const QList<Record> &records, const QSet<RecordId> &taken)
{
    const auto letters = lettersHere(withNewPersons(file, records), records);
    QList<Arrival> persons, facts;
    for (const auto &record : records) {
        const auto kind = kindIn(file, idOf(record));
        if (kind && *kind != kindOf(record))
            continue;
        if (const auto *person = std::get_if<Person>(&record)) {
            persons.append(besidePerson(file, *person));
        } else if (const auto *fact = std::get_if<Incident>(&record)) {
            facts.append(besideFact(file, withLetters(*fact, letters)));
            facts.last().otherLetters = othersIn(fact->what + u' ' + fact->consequence, letters);
        }
    }
    auto all = persons + facts;
    for (auto &arrival : all) {
        if (arrival.here.isNull() && taken.contains(idOf(arrival.record)))
            arrival.beside = Beside::Removed;
    }
    return all;
}

QList<Person> namedIn(const CaseFile &file, const QList<Record> &records, const QList<Arrival> &chosen)
{
    QStringList letters;
    for (const auto &each : chosen) {
        if (const auto *fact = asSent(records, idOf(each.record)))
            letters += lettersIn(fact->who + u", "_s + fact->toldBy);
    }
    QList<Person> named;
    for (const auto &person : personsIn(records)) {
        const auto isIt = [&](const Arrival &each) { return idOf(each.record) == person.id; };
        if (!letters.contains(person.letter) || sameAs(file, person) || std::ranges::any_of(chosen, isIt))
            continue;
        named.append(byLetterAndRole(person));
    }
    return named;
}

namespace {

Origin originOf(const Origin &first, const Arrival &arrival, const Origin &paper)
{
    auto origin = paper;
    if (first.isElsewhere() && first.sender != paper.sender) // they have it from somebody else
        origin.sender = u"%1, via %2"_s.arg(first.sender, paper.sender);
    origin.signedWith.clear(); // the paper it came with says that
    origin.otherLetters = arrival.otherLetters;
    return origin;
}

/// What a record here has, with what the paper says of it.
template <typename E>
E merged(const E &here, const Record &record)
{
    auto object = toJson(here);
    const auto theirs = said(record);
    for (auto it = theirs.begin(); it != theirs.end(); ++it)
        object.insert(it.key(), *it);
    Faults faults; // both came from records, so there are none
    const auto both = recordFrom(object, {}, faults);
    return both ? std::get<E>(*both) : here;
}

} // namespace

Record takenOver(const CaseFile &file, const Arrival &arrival, const QList<Record> &records, const Origin &origin)
{
    if (const auto *person = std::get_if<Person>(&arrival.record)) {
        const auto *here = findIn<Person>(file, arrival.here);
        if (!here) {
            auto fresh = *person;
            fresh.origin = originOf(person->origin, arrival, origin);
            return fresh;
        }
        auto both = merged(*here, *person);
        if (both.origin.isElsewhere() || here->id != person->id)
            both.origin.record = here->id == person->id ? RecordId() : person->id; // by which it is known when it comes again
        return both;
    }
    const auto letters = lettersHere(file, records);
    Incident fact = std::get<Incident>(arrival.record);
    if (const auto *theirs = asSent(records, fact.id)) // with the letters as they are now
        fact = withLetters(*theirs, letters);
    Arrival now = arrival;
    now.otherLetters = othersIn(fact.what + u' ' + fact.consequence, letters);
    const auto *here = findIn<Incident>(file, arrival.here);
    const bool isIt = here && (here->id == fact.id || here->origin.record == fact.id);
    if (!isIt) {
        fact.origin = originOf(fact.origin, now, origin);
        return fact;
    }
    if (!here->origin.isElsewhere()) { // our own stays as it is, and theirs stands beside it
        fact.origin = originOf({}, now, origin);
        fact.origin.record = fact.id;
        fact.id = RecordId::create();
        return fact;
    }
    auto both = merged(*here, fact);
    const auto theirId = both.origin.record;
    both.origin = originOf(here->origin, now, origin);
    both.origin.record = theirId;
    return both;
}

} // namespace vw::dossier
