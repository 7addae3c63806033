// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/people.h"

#include "core/base/capital.h"
#include "core/base/readdate.h"
#include "core/dossier/codec.h"

#include <algorithm>

namespace vw::dossier {

namespace {

/// One slot and its word for she, he and they. `victim` says whose word it is.
struct Slot {
    const char *name;
    bool victim;
    std::array<const char16_t *, 3> words;
    const char16_t *plain = nullptr; ///< where one word would mean both persons
};

constexpr std::array slotTable{
    Slot{"zij", true, {u"zij", u"hij", u"die"}, u"het slachtoffer"},
    Slot{"Zij", true, {u"Zij", u"Hij", u"Die"}, u"Het slachtoffer"},
    Slot{"haar", true, {u"haar", u"hem", u"hen"}, u"het slachtoffer"},
    Slot{"Haar", true, {u"Haar", u"Hem", u"Hen"}, u"Het slachtoffer"},
    Slot{"haars", true, {u"haar", u"zijn", u"hun"}},
    Slot{"Haars", true, {u"Haar", u"Zijn", u"Hun"}},
    Slot{"hij", false, {u"zij", u"hij", u"die"}, u"de ander"},
    Slot{"Hij", false, {u"Zij", u"Hij", u"Die"}, u"De ander"},
    Slot{"hem", false, {u"haar", u"hem", u"hen"}, u"de ander"},
    Slot{"Hem", false, {u"Haar", u"Hem", u"Hen"}, u"De ander"},
    Slot{"zijn", false, {u"haar", u"zijn", u"hun"}},
    Slot{"Zijn", false, {u"Haar", u"Zijn", u"Hun"}},
    Slot{"she", true, {u"she", u"he", u"they"}, u"the victim"},
    Slot{"She", true, {u"She", u"He", u"They"}, u"The victim"},
    Slot{"her", true, {u"her", u"him", u"them"}, u"the victim"},
    Slot{"Her", true, {u"Her", u"Him", u"Them"}, u"The victim"},
    Slot{"hers", true, {u"her", u"his", u"their"}},
    Slot{"Hers", true, {u"Her", u"His", u"Their"}},
    Slot{"he", false, {u"she", u"he", u"they"}, u"the other"},
    Slot{"He", false, {u"She", u"He", u"They"}, u"The other"},
    Slot{"him", false, {u"her", u"him", u"them"}, u"the other"},
    Slot{"Him", false, {u"Her", u"Him", u"Them"}, u"The other"},
    Slot{"his", false, {u"her", u"his", u"their"}},
    Slot{"His", false, {u"Her", u"His", u"Their"}},
};

/// Relations as the case names them, and how the texts speak of the other person and of what is between the two.
struct RelationWords {
    const char *code;
    std::array<const char16_t *, 4> words; ///< departner, relatie, thepartner, relation
};
constexpr std::array relationSlots{"departner", "relatie", "thepartner", "relation"};
constexpr RelationWords anyRelation{"", {u"de (ex-)partner", u"de relatie", u"the (ex-)partner", u"the relationship"}};
constexpr std::array relationTable{
    RelationWords{"partner", {u"de partner", u"de relatie", u"the partner", u"the relationship"}},
    RelationWords{"ex-partner", {u"de ex-partner", u"de relatie", u"the ex-partner", u"the relationship"}},
    RelationWords{"parent", {u"de ouder", u"het contact", u"the parent", u"the contact"}},
    RelationWords{"child", {u"het kind", u"het contact", u"the child", u"the contact"}},
    RelationWords{"sibling", {u"de broer of zus", u"het contact", u"the brother or sister", u"the contact"}},
    RelationWords{"relative", {u"het familielid", u"het contact", u"the relative", u"the contact"}},
    RelationWords{"housemate", {u"de huisgenoot", u"het contact", u"the housemate", u"the contact"}},
    RelationWords{"carer", {u"de verzorger", u"het contact", u"the carer", u"the contact"}},
};

using RelationText = std::array<QString, 4>;

RelationText relationWords(const QString &relation)
{
    const auto *words = &anyRelation;
    for (const auto &known : relationTable) {
        if (relation == QLatin1StringView(known.code))
            words = &known;
    }
    RelationText text;
    std::ranges::transform(words->words, text.begin(), [](const char16_t *word) { return QString::fromUtf16(word); });
    return text;
}

void replaceSlot(QString &text, const QString &slot, const QString &word)
{
    text.replace(QLatin1Char('{') + slot + QLatin1Char('}'), word);
}

template <typename F>
void fillPersons(QString &text, const People &people, F &&wordFor)
{
    for (const auto &slot : slotTable)
        replaceSlot(text, QLatin1StringView(slot.name), wordFor(slot, slot.victim ? people.victim : people.perpetrator));
}

void fillRelation(QString &text, const RelationText &words)
{
    for (size_t i = 0; i < relationSlots.size(); ++i) {
        const QString slot = QLatin1StringView(relationSlots[i]);
        replaceSlot(text, slot, words[i]);
        replaceSlot(text, capital(slot), capital(words[i]));
    }
}

QString fillValues(QString text, const QMap<QString, QString> &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        replaceSlot(text, it.key(), *it);
    return text;
}

/// The answers were given about A and B: another role, or somebody who comes first in the list, does not make them about somebody else.
/// Where the letter was never given it is the first with this role; where its person was taken away it is nobody.
const Person *whoIs(const QString &letter, PersonRole role, const CaseFile &file)
{
    for (const auto &person : file.persons) {
        if (file.letterOf(person.id) == letter)
            return &person;
    }
    const bool wasGiven = !file.info.lettersGiven.key(letter).isNull();
    return wasGiven ? nullptr : file.firstWith(role);
}

} // namespace

People peopleOf(const CaseFile &file)
{
    People people;
    if (const auto *victim = whoIs(people.victimLetter, PersonRole::Victim, file)) {
        people.victim = victim->address;
        people.victimLetter = file.letterOf(victim->id);
    }
    if (const auto *perpetrator = whoIs(people.perpetratorLetter, PersonRole::Perpetrator, file)) {
        people.perpetrator = perpetrator->address;
        people.perpetratorLetter = file.letterOf(perpetrator->id);
    }
    people.relation = relationOf(file);
    return people;
}

QString relationOf(const CaseFile &file)
{
    const auto *first = file.firstWith(PersonRole::Perpetrator);
    return first ? relationOf(file, *first) : file.info.relation;
}

QString relationOf(const CaseFile &file, const Person &person)
{
    const auto *first = file.firstWith(PersonRole::Perpetrator);
    const bool hasCaseRelation = person.relation.isEmpty() && first && first->id == person.id;
    return hasCaseRelation ? file.info.relation : person.relation;
}

int ageOn(const QString &born, QDate day)
{
    const auto date = readDate(born, day);
    if (!date || date->last() > day)
        return -1;
    const QDate birth = date->last();
    const int years = day.year() - birth.year();
    return birth.addYears(years) > day ? years - 1 : years;
}

bool isMinor(const Person &person, QDate day)
{
    constexpr int ofAge = 18;
    const int age = ageOn(person.born, day);
    return age >= 0 && age < ofAge;
}

QList<Record> follow(const CaseFile &before, CaseFile &file)
{
    QList<Record> changed;
    const auto *was = before.firstWith(PersonRole::Perpetrator);
    if (const auto *is = file.firstWith(PersonRole::Perpetrator); is && is->relation != file.info.relation) {
        const bool isTakenBack = was && was->id == is->id && was->relation != is->relation;
        if (!is->relation.isEmpty() || isTakenBack) {
            file.info.relation = is->relation;
            changed.append(file.info);
        }
    }
    if (file.info.lookAgain != before.info.lookAgain && file.meldcode.review.next.isValid()) {
        file.meldcode.review.next = {};
        changed.append(file.meldcode);
    }
    return changed;
}

QString fill(QString text, const People &people, const QMap<QString, QString> &values)
{
    if (!text.contains(u'{'))
        return text;
    const bool unclear = people.victim == people.perpetrator; // one word for two people would hide who did what to whom
    fillPersons(text, people, [&](const Slot &slot, Address address) {
        return QString::fromUtf16(unclear && slot.plain ? slot.plain : slot.words[static_cast<size_t>(address)]);
    });
    fillRelation(text, relationWords(people.relation));
    return fillValues(text, values);
}

QString fillLetters(QString text, const People &people, const QMap<QString, QString> &values)
{
    if (!text.contains(u'{'))
        return text;
    fillPersons(text, people, [&](const Slot &slot, Address address) {
        if (!slot.plain) // whose something is: no letter says that
            return QString::fromUtf16(slot.words[static_cast<size_t>(address)]);
        return slot.victim ? people.victimLetter : people.perpetratorLetter;
    });
    auto words = relationWords(people.relation);
    words[0] = words[2] = people.perpetratorLetter;
    fillRelation(text, words);
    return fillValues(text, values);
}

} // namespace vw::dossier
