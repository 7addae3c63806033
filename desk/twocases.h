// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

namespace vw::desk {

/// What is known of a presumed perpetrator, to hold beside that of another case.
struct Trait {
    enum class Of { Surname, GivenNames, Born, Phone, Address, Work };
    Of of = Of::Surname;
    QString words;
    bool operator==(const Trait &) const = default;
};
[[nodiscard]] QList<Trait> traitsOf(const dossier::Person &person);

/// What presumed perpetrators of both cases have in common, compared as a search compares: capitals, accents and how a number is typed make no
/// difference. Empty says nothing about who it is: much is not known.
[[nodiscard]] QList<Trait> sameInBoth(const dossier::CaseFile &one, const dossier::CaseFile &other);

} // namespace vw::desk
