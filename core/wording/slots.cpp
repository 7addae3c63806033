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
};

constexpr std::array slotTable{
    Slot{"zij", true, {u"zij", u"hij", u"die"}},      Slot{"Zij", true, {u"Zij", u"Hij", u"Die"}},
    Slot{"haar", true, {u"haar", u"hem", u"hen"}},    Slot{"Haar", true, {u"Haar", u"Hem", u"Hen"}},
    Slot{"hij", false, {u"zij", u"hij", u"die"}},     Slot{"Hij", false, {u"Zij", u"Hij", u"Die"}},
    Slot{"hem", false, {u"haar", u"hem", u"hen"}},    Slot{"Hem", false, {u"Haar", u"Hem", u"Hen"}},
    Slot{"zijn", false, {u"haar", u"zijn", u"hun"}},  Slot{"Zijn", false, {u"Haar", u"Zijn", u"Hun"}},
    Slot{"she", true, {u"she", u"he", u"they"}},      Slot{"She", true, {u"She", u"He", u"They"}},
    Slot{"her", true, {u"her", u"him", u"them"}},     Slot{"Her", true, {u"Her", u"Him", u"Them"}},
    Slot{"he", false, {u"she", u"he", u"they"}},      Slot{"He", false, {u"She", u"He", u"They"}},
    Slot{"him", false, {u"her", u"him", u"them"}},    Slot{"Him", false, {u"Her", u"Him", u"Them"}},
    Slot{"his", false, {u"her", u"his", u"their"}},   Slot{"His", false, {u"Her", u"His", u"Their"}},
};

} // namespace

People peopleOf(const dossier::CaseFile &file)
{
    People people;
    if (const auto *victim = file.firstWith(PersonRole::Victim))
        people.victim = victim->address;
    if (const auto *perpetrator = file.firstWith(PersonRole::Perpetrator))
        people.perpetrator = perpetrator->address;
    return people;
}

QString fill(QString text, const People &people, const QMap<QString, QString> &values)
{
    if (!text.contains(u'{'))
        return text;
    for (const auto &slot : slotTable) {
        const auto address = slot.victim ? people.victim : people.perpetrator;
        const auto *word = slot.words[static_cast<size_t>(address)];
        text.replace(QLatin1Char('{') + QLatin1StringView(slot.name) + QLatin1Char('}'), QString::fromUtf16(word));
    }
    for (auto it = values.begin(); it != values.end(); ++it)
        text.replace(QLatin1Char('{') + it.key() + QLatin1Char('}'), *it);
    return text;
}

} // namespace vw::wording
