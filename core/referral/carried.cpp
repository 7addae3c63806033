// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/carried.h"

#include "core/dossier/people.h"
#include "core/referral/words.h"

#include <algorithm>
#include <array>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using dossier::Incident;
using dossier::Person;

namespace {

bool carries(const PaperKind &kind)
{
    return !kind.mayHeRead && !kind.isPlain && kind.ground != Ground::Own;
}

/// What a row of the facts prints, and the kind of deed; what is only in the case stays there.
Incident carried(const Incident &fact, Part part)
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
    told.toldBy = fact.toldBy;
    told.nature = fact.nature;
    told.body = fact.body;
    told.threat = fact.threat;
    told.hunt = fact.hunt;
    told.sexual = fact.sexual;
    told.control = fact.control;
    told.offence = fact.offence;
    told.origin = fact.origin;
    told.visibility = part == Part::Restricted ? dossier::Visibility::Restricted : fact.visibility;
    return told;
}

/// The fields that are about one person, by their ids. What was typed by hand in their place is words, not the record's.
class Block {
public:
    Block(const Document &document, const QString &letter)
    {
        for (const auto &section : document.sections) {
            if (section.heading.section(u", "_s, 0, 0) != letter || letter.isEmpty())
                continue;
            m_isThere = true;
            for (const auto &field : section.fields) {
                if (field.status == Status::Filled && !field.typedByHand)
                    m_values[field.id] += plain(field.value) + u'\n';
            }
        }
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] bool has(const QString &id) const { return m_values.contains(id); }
    [[nodiscard]] bool prints(const QStringList &ids, const QString &words) const
    {
        return !words.isEmpty() &&
               std::ranges::any_of(ids, [&](const QString &id) { return m_values.value(id).contains(plain(words), Qt::CaseInsensitive); });
    }

private:
    /// Without what only sets the lines, or keeps another writing direction to itself.
    static QString plain(QString words)
    {
        words.remove(QChar(0x2068)).remove(QChar(0x2069));
        return words.simplified();
    }

    QMap<QString, QString> m_values;
    bool m_isThere = false;
};

/// Where each text about a person prints (fields.cpp).
struct Printed {
    QString Person::*member;
    QStringList fields;
};
const QList<Printed> &printedTexts()
{
    static const QList<Printed> list{
        {&Person::surname, {u"D2"_s, u"E2"_s}},
        {&Person::givenNames, {u"D2"_s, u"E2"_s}},
        {&Person::street, {u"D5"_s, u"E2"_s}},
        {&Person::houseNumber, {u"D5"_s, u"E2"_s}},
        {&Person::postcode, {u"D5"_s, u"E2"_s}},
        {&Person::town, {u"D5"_s, u"E2"_s}},
        {&Person::phone, {u"D6"_s}},
        {&Person::email, {u"D6"_s}},
        {&Person::custody, {u"D10"_s, u"E7"_s}},
        {&Person::work, {u"D11"_s}},
        {&Person::guardian, {u"D13"_s, u"E7"_s}},
        {&Person::whereNow, {u"E3"_s}},
        {&Person::school, {u"E4"_s}},
        {&Person::seen, {u"E5"_s}},
    };
    return list;
}

bool printsBirth(const Block &block, const QString &born)
{
    const auto date = PartialDate::parse(born);
    return block.prints({u"D3"_s, u"E2"_s}, date ? dateWords(date) : born);
}

Person carried(const dossier::CaseFile &file, const Person &person, const Block &block)
{
    Person told;
    told.id = person.id;
    told.letter = file.letterOf(person.id);
    told.role = person.role;
    for (const auto &[member, fields] : printedTexts()) {
        if (block.prints(fields, person.*member))
            told.*member = person.*member;
    }
    if (printsBirth(block, person.born))
        told.born = person.born;
    if (block.has(u"D4"_s) || person.role == dossier::PersonRole::Child)
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
    QList<dossier::Record> records;
    if (!carries(paperKind(document.kind)))
        return records;
    for (const auto &person : file.persons) {
        if (const Block block(document, file.letterOf(person.id)); block.isThere())
            records.append(carried(file, person, block));
    }
    const QStringList shown = shownFacts(document);
    for (const Incident *fact : file.inOrderOfTime()) {
        if (shown.contains(u"incident:"_s + fact->id.text()))
            records.append(carried(*fact, document.part));
    }
    return records;
}

QString senderIn(const Document &document)
{
    for (const auto &id : {u"B3"_s, u"B1"_s}) {
        for (const auto &section : document.sections) {
            for (const auto &field : section.fields) {
                if (field.id == id && field.status == Status::Filled)
                    return field.value.section(u'\n', 0, 0).section(u',', 0, 0).trimmed(); // without the address
            }
        }
    }
    return {};
}

} // namespace vw::referral
