// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/taxonomy/region.h"

namespace vw::dossier {

/// In which region of Veilig Thuis the case lies: that of the person concerned, whoever sits elsewhere. Pointers live as long as the regions.
struct CaseRegion {
    const taxonomy::Municipality *municipality = nullptr; ///< of the first victim: chosen, or the only one that bears the name of the town
    const taxonomy::Region *persons = nullptr; ///< null while the municipality is not known
    const taxonomy::Region *office = nullptr; ///< of the professional
    QList<taxonomy::FoundMunicipality> couldBe; ///< the town bears the name of more than one: ask which

    /// Whose rules and offers hold: hers; while hers is not known, those of the professional's own region.
    [[nodiscard]] const taxonomy::Region *rules() const { return persons ? persons : office; }
    /// The office lies in another region than the person.
    [[nodiscard]] bool isElsewhere(const taxonomy::Regions &regions) const;
};

/// The one that was chosen for this person, or the only one that bears the name of the town; null: ask.
[[nodiscard]] const taxonomy::Municipality *municipalityOf(const Person &person, const taxonomy::Regions &regions);
/// Nothing in a jurisdiction without regions.
[[nodiscard]] CaseRegion regionOf(const CaseFile &file, const Practice &practice, const taxonomy::Regions &regions);
/// "Veilig Thuis Utrecht": where a report of this case goes; what the professional wrote of the own region while no region is known by it;
/// empty when nothing is known.
[[nodiscard]] QString reportingPointOf(const CaseFile &file, const Practice &practice, const taxonomy::Regions &regions);

} // namespace vw::dossier
