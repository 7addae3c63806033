// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/slots.h"

namespace vw::wording {

using dossier::Address;
using dossier::PersonRole;

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

void fillRelation(QString &text, const QString &relation)
{
    const auto *words = &anyRelation;
    for (const auto &known : relationTable) {
        if (relation == QLatin1StringView(known.code))
            words = &known;
    }
    for (size_t i = 0; i < relationSlots.size(); ++i) {
        const QString word = QString::fromUtf16(words->words[i]), slot = QLatin1StringView(relationSlots[i]);
        text.replace(QLatin1Char('{') + slot + QLatin1Char('}'), word);
        text.replace(QLatin1Char('{') + slot.at(0).toUpper() + slot.mid(1) + QLatin1Char('}'), word.at(0).toUpper() + word.mid(1));
    }
}

} // namespace

People peopleOf(const dossier::CaseFile &file)
{
    People people;
    if (const auto *victim = file.firstWith(PersonRole::Victim))
        people.victim = victim->address;
    if (const auto *perpetrator = file.firstWith(PersonRole::Perpetrator))
        people.perpetrator = perpetrator->address;
    people.relation = file.info.relation;
    return people;
}

QString fill(QString text, const People &people, const QMap<QString, QString> &values)
{
    if (!text.contains(u'{'))
        return text;
    const bool unclear = people.victim == people.perpetrator; // one word for two people would hide who did what to whom
    for (const auto &slot : slotTable) {
        const auto address = slot.victim ? people.victim : people.perpetrator;
        const auto *word = unclear && slot.plain ? slot.plain : slot.words[static_cast<size_t>(address)];
        text.replace(QLatin1Char('{') + QLatin1StringView(slot.name) + QLatin1Char('}'), QString::fromUtf16(word));
    }
    fillRelation(text, people.relation);
    for (auto it = values.begin(); it != values.end(); ++it)
        text.replace(QLatin1Char('{') + it.key() + QLatin1Char('}'), *it);
    return text;
}

} // namespace vw::wording
