// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/carried.h"

#include "core/dossier/arrival.h"
#include "core/dossier/letters.h"
#include "core/dossier/people.h"
#include "core/referral/build.h"
#include "core/referral/words.h"

#include <algorithm>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using dossier::Incident;
using dossier::Person;

namespace {

bool carries(const PaperKind &kind)
{
    return !kind.mayHeRead && !kind.isPlain && kind.ground != Ground::Own;
}

/// Of a fact what a row prints, and the kind of deed; what is only in the case stays there.
Incident cutDownFact(const Incident &fact)
{
    Incident told;
    told.id = fact.id;
    told.when = fact.when;
    if (fact.unread.contains(u"when"_s))
        told.unread.insert(u"when"_s, fact.unread.value(u"when"_s));
    told.time = fact.time;
    told.place = fact.place;
    told.who = fact.who;
    told.what = fact.what;
    told.consequence = fact.consequence;
    told.source = fact.source;
    if (sourceWords(fact.source, fact.toldBy).contains(fact.toldBy)) // of an own observation and an impression it does not print
        told.toldBy = fact.toldBy;
    told.nature = fact.nature;
    told.body = fact.body;
    told.threat = fact.threat;
    told.hunt = fact.hunt;
    told.sexual = fact.sexual;
    told.control = fact.control;
    told.offence = fact.offence;
    told.origin.sender = fact.origin.sender;
    told.visibility = fact.visibility;
    return told;
}

Incident carried(const Incident &fact, Part part)
{
    auto told = cutDownFact(fact);
    if (part == Part::Restricted)
        told.visibility = dossier::Visibility::Restricted;
    return told;
}

/// What of a person may travel at all.
Person cutDownPerson(const Person &person)
{
    auto told = dossier::byLetterAndRole(person);
    told.address = person.address;
    told.born = person.born;
    told.relation = person.relation;
    told.livesWithVictim = person.livesWithVictim;
    for (auto member :
         {&Person::surname, &Person::givenNames, &Person::street, &Person::houseNumber, &Person::postcode, &Person::town, &Person::phone,
          &Person::email, &Person::custody, &Person::work, &Person::guardian, &Person::whereNow, &Person::school, &Person::seen})
        told.*member = person.*member;
    told.origin.sender = person.origin.sender;
    return told;
}

/// The fields that are about one person, line by line. What was typed by hand in their place is words, not the record's.
class Block {
public:
    Block(const Document &document, const QString &letter)
    {
        for (const auto &section : document.sections) {
            if (section.heading.section(u", "_s, 0, 0) != letter || letter.isEmpty())
                continue;
            m_isThere = true;
            for (const auto &field : section.fields) {
                if (field.status != Status::Filled || field.typedByHand)
                    continue;
                auto &lines = m_lines[field.id];
                lines.append(plain(field.value));
                for (const QString &line : field.value.split(u'\n'))
                    lines.append(plain(line));
            }
        }
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] bool has(const QString &id) const { return m_lines.contains(id); }
    /// A whole line of this field, or all of it: a piece of another word is no address.
    [[nodiscard]] bool prints(const QString &id, const QString &words) const
    {
        return !words.isEmpty() && m_lines.value(id).contains(plain(words));
    }

private:
    /// Without what only sets the lines, or keeps another writing direction to itself.
    static QString plain(QString words)
    {
        words.remove(QChar(0x2068)).remove(QChar(0x2069));
        return words.simplified();
    }

    QMap<QString, QStringList> m_lines;
    bool m_isThere = false;
};

QString bornWords(const QString &born)
{
    const auto date = PartialDate::parse(born);
    return date ? dateWords(date) : born;
}

/// By the letter it has in this case, and its role.
Person onlyNamed(const dossier::CaseFile &file, const Person &person)
{
    auto told = dossier::byLetterAndRole(person);
    told.letter = file.letterOf(person.id);
    return told;
}

/// Only what the block says of this person.
Person carried(const dossier::CaseFile &file, const Person &person, const Block &block)
{
    auto told = onlyNamed(file, person);
    const auto take = [&](bool isPrinted, std::initializer_list<QString Person::*> members) {
        for (auto member : members) {
            if (isPrinted)
                told.*member = person.*member;
        }
    };
    const QString name = fullName(person), ofChild = joined({name, bornWords(person.born)}, u", "_s);
    take(block.prints(u"D2"_s, name) || block.prints(u"E2"_s, ofChild), {&Person::surname, &Person::givenNames});
    take(block.prints(u"D3"_s, bornWords(person.born)) || block.prints(u"E2"_s, ofChild), {&Person::born});
    const QString address = addressOf(person);
    take(block.prints(u"D5"_s, address) || block.prints(u"E2"_s, address),
         {&Person::street, &Person::houseNumber, &Person::postcode, &Person::town});
    take(block.prints(u"D6"_s, joined({person.phone, person.email}, u", "_s)), {&Person::phone, &Person::email});
    take(block.prints(u"E7"_s, joined({person.custody, person.guardian}, u"; "_s)), {&Person::custody, &Person::guardian});
    for (const auto &[id, member] : {std::pair{u"D10"_s, &Person::custody},
                                     {u"D11"_s, &Person::work},
                                     {u"D13"_s, &Person::guardian},
                                     {u"E3"_s, &Person::whereNow},
                                     {u"E4"_s, &Person::school},
                                     {u"E5"_s, &Person::seen},
                                     {u"E7"_s, &Person::guardian}})
        take(block.prints(id, person.*member), {member});
    if (block.has(u"D4"_s))
        told.address = person.address;
    if (block.has(u"D7"_s))
        told.relation = dossier::relationOf(file, person);
    if (block.has(u"D8"_s))
        told.livesWithVictim = person.livesWithVictim;
    return told;
}

/// The facts that a row of some table shows.
QStringList shownFacts(const Document &document)
{
    QStringList places;
    for (const auto &section : document.sections) {
        for (const auto &field : section.fields)
            places += field.table.places;
    }
    return places;
}

} // namespace

QList<dossier::Record> carriedBy(const Document &document, const dossier::CaseFile &file)
{
    if (!carries(paperKind(document.kind)))
        return {};
    QList<dossier::Record> facts;
    QStringList letters;
    const QStringList shown = shownFacts(document);
    for (const Incident *fact : file.inOrderOfTime()) {
        if (!shown.contains(u"incident:"_s + fact->id.text()))
            continue;
        const auto told = carried(*fact, document.part);
        letters += dossier::lettersIn(QStringList{told.who, told.toldBy, told.what, told.consequence}.join(u", "_s));
        facts.append(told);
    }
    QList<dossier::Record> persons;
    for (const auto &person : file.persons) {
        const QString letter = file.letterOf(person.id);
        if (const Block block(document, letter); block.isThere())
            persons.append(carried(file, person, block));
        else if (letters.contains(letter))
            persons.append(onlyNamed(file, person));
    }
    return persons + facts;
}

std::optional<dossier::Record> cutDown(const dossier::Record &record)
{
    if (const auto *person = std::get_if<Person>(&record))
        return cutDownPerson(*person);
    if (const auto *fact = std::get_if<Incident>(&record))
        return cutDownFact(*fact);
    return std::nullopt;
}

QString senderIn(const Document &document)
{
    for (const auto &section : document.sections) {
        const auto found = std::ranges::find(section.fields, u"B3"_s, &Field::id);
        if (found != section.fields.end() && found->status == Status::Filled)
            return found->value.section(u'\n', 0, 0).section(u',', 0, 0).trimmed(); // without the address
    }
    return {};
}

} // namespace vw::referral
