// SPDX-License-Identifier: EUPL-1.2
#include "desk/twocases.h"

#include "core/base/filled.h"
#include "core/search/folding.h"
#include "core/search/numbers.h"

#include <algorithm>

namespace vw::desk {

using dossier::Person;
using dossier::PersonRole;

namespace {

QString compared(const Trait &trait)
{
    const QString folded = search::folded(trait.words);
    if (trait.of == Trait::Of::Phone) {
        const auto numbers = search::numbersIn(folded);
        return numbers.isEmpty() ? search::wordsIn(folded).join(QString()) : numbers.first().joined;
    }
    return search::wordsIn(folded).join(QLatin1Char(' '));
}

} // namespace

QList<Trait> traitsOf(const Person &person)
{
    const QString space(QLatin1Char(' '));
    const QString house = person.street.isEmpty() ? QString() : joinFilled({person.street, person.houseNumber, person.town}, space);
    QList<Trait> traits{{Trait::Of::Surname, person.surname}, {Trait::Of::GivenNames, person.givenNames},
                        {Trait::Of::Born, person.born},       {Trait::Of::Phone, person.phone},
                        {Trait::Of::Address, house},          {Trait::Of::Work, person.work}};
    traits.removeIf([](const Trait &trait) { return trait.words.trimmed().isEmpty(); });
    return traits;
}

QList<Trait> sameInBoth(const dossier::CaseFile &one, const dossier::CaseFile &other)
{
    QList<Trait> same;
    for (const auto *person : one.allWith(PersonRole::Perpetrator)) {
        for (const auto &trait : traitsOf(*person)) {
            const auto isSame = [&](const Trait &there) { return there.of == trait.of && compared(there) == compared(trait); };
            const auto others = other.allWith(PersonRole::Perpetrator);
            const bool holds =
                std::ranges::any_of(others, [&](const Person *there) { return std::ranges::any_of(traitsOf(*there), isSame); });
            if (holds && !same.contains(trait))
                same.append(trait);
        }
    }
    return same;
}

} // namespace vw::desk
