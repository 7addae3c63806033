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

bool isOneOfAKind(PersonRole role)
{
    return role == PersonRole::Victim || role == PersonRole::Perpetrator;
}

/// The same name, or the one victim or presumed perpetrator here while one of the two has no name yet.
const Person *sameAs(const CaseFile &file, const Person &person)
{
    if (const auto *same = findIn<Person>(file, person.id))
        return same;
    const QString name = nameOf(person);
    for (const auto &each : file.persons) {
        if (each.role == person.role && !name.isEmpty() && nameOf(each).compare(name, Qt::CaseInsensitive) == 0)
            return &each;
    }
    const auto all = file.allWith(person.role);
    const bool isTheOne = isOneOfAKind(person.role) && all.size() == 1 && (name.isEmpty() || nameOf(*all.first()).isEmpty());
    return isTheOne ? all.first() : nullptr;
}

/// From the letters of the sender to those of this case.
class Letters {
public:
    Letters(const CaseFile &file, const QList<Record> &records)
    {
        CaseFile after = file; // with whoever is new in it, in the order of the paper: their letters are those they would get
        for (const auto &record : records) {
            const auto *person = std::get_if<Person>(&record);
            if (!person || person->letter.isEmpty())
                continue;
            if (const auto *here = sameAs(file, *person)) {
                m_letters.insert(person->letter, file.letterOf(here->id));
                continue;
            }
            put(after, keepLetters(after, *person));
            m_letters.insert(person->letter, after.letterOf(person->id));
        }
    }

    /// Who did it or told it is mostly a letter, or several.
    [[nodiscard]] QString here(const QString &text) const
    {
        return eachLetter(text, [this](const QString &letter) { return m_letters.value(letter, letter); });
    }

    /// Those in these words that are others here.
    [[nodiscard]] QString othersIn(const QString &text) const
    {
        QStringList others;
        eachLetter(text, [&](const QString &letter) {
            const QString here = m_letters.value(letter, letter);
            const QString pair = u"%1 = %2"_s.arg(letter, here);
            if (here != letter && !others.contains(pair))
                others.append(pair);
            return letter;
        });
        return others.join(u", "_s);
    }

private:
    template <typename F>
    static QString eachLetter(const QString &text, F &&replacement)
    {
        QString result, word;
        const auto flush = [&] {
            result += isLetter(word) ? replacement(word) : word;
            word.clear();
        };
        for (const QChar sign : text) {
            if (sign.isLetterOrNumber()) {
                word += sign;
                continue;
            }
            flush();
            result += sign;
        }
        flush();
        return result;
    }

    QMap<QString, QString> m_letters;
};

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

QList<Arrival> arrivals(const CaseFile &file, const QList<Record> &records, const QSet<RecordId> &taken)
{
    const Letters letters(file, records);
    QList<Arrival> persons, facts;
    for (const auto &record : records) {
        if (const auto *person = std::get_if<Person>(&record)) {
            persons.append(besidePerson(file, *person));
        } else if (const auto *fact = std::get_if<Incident>(&record)) {
            auto mapped = *fact;
            mapped.who = letters.here(fact->who);
            mapped.toldBy = letters.here(fact->toldBy);
            facts.append(besideFact(file, mapped));
            facts.last().otherLetters = letters.othersIn(fact->what + u' ' + fact->consequence);
        }
    }
    auto all = persons + facts;
    for (auto &arrival : all) {
        const RecordId id = idOf(arrival.record);
        if (arrival.here.isNull() && taken.contains(id))
            arrival.beside = Beside::Removed;
        const auto kind = kindIn(file, id);
        if (kind && *kind != kindOf(arrival.record)) // an id that is something else here must not write over it
            std::visit([](auto &entity) { entity.id = RecordId::create(); }, arrival.record);
    }
    return all;
}

Record takenOver(const CaseFile &file, const Arrival &arrival, const Origin &origin)
{
    const auto withOrigin = [&](auto entity) -> Record {
        if constexpr (requires { entity.origin; }) {
            const auto first = entity.origin;
            entity.origin = origin;
            if (first.isElsewhere() && first.sender != origin.sender) // they have it from somebody else
                entity.origin.sender = u"%1, via %2"_s.arg(first.sender, origin.sender);
            entity.origin.signedWith.clear(); // the paper it came with says that
            entity.origin.otherLetters = arrival.otherLetters;
        }
        return entity;
    };
    const bool isHere = arrival.beside == Beside::Adds || arrival.beside == Beside::Differs || arrival.beside == Beside::Same;
    const auto ours = recordsOf(file);
    const auto found = std::ranges::find(ours, arrival.here.text(), [](const QJsonObject &each) { return each.value("id"_L1).toString(); });
    if (!isHere || found == ours.end())
        return std::visit(withOrigin, arrival.record);
    QJsonObject merged = *found;
    const auto theirs = said(arrival.record);
    for (auto it = theirs.begin(); it != theirs.end(); ++it)
        merged.insert(it.key(), *it);
    Faults faults; // both came from records, so there are none
    const auto record = recordFrom(merged, {}, faults);
    return record ? std::visit(withOrigin, *record) : std::visit(withOrigin, arrival.record);
}

} // namespace vw::dossier
