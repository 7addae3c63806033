// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/caseregion.h"

namespace vw::dossier {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto point = "Veilig Thuis "_L1;

} // namespace

bool CaseRegion::isElsewhere(const taxonomy::Regions &regions) const
{
    return persons && office && regions.reportingRegion(*persons).id != regions.reportingRegion(*office).id;
}

const taxonomy::Municipality *municipalityOf(const Person &person, const taxonomy::Regions &regions)
{
    const auto *chosen = regions.municipality(person.municipality);
    return chosen ? chosen : regions.onlyMunicipalityNamed(person.town);
}

CaseRegion regionOf(const CaseFile &file, const Practice &practice, const taxonomy::Regions &regions)
{
    CaseRegion found;
    if (file.info.jurisdiction != u"nl"_s)
        return found;
    found.office = regions.named(practice.region);
    const auto *person = file.firstWith(PersonRole::Victim);
    if (!person)
        return found;
    found.municipality = municipalityOf(*person, regions);
    if (found.municipality)
        found.persons = regions.of(found.municipality->code);
    else
        found.couldBe = regions.municipalitiesNamed(person->town);
    return found;
}

QString reportingPointOf(const CaseFile &file, const Practice &practice, const taxonomy::Regions &regions)
{
    if (const auto *region = regionOf(file, practice, regions).rules())
        return point + regions.reportingRegion(*region).name;
    const QString written = practice.region.trimmed();
    if (regions.named(written)) // of the Netherlands, and the case lies elsewhere
        return QString(point).trimmed();
    return written.isEmpty() || written.startsWith(point) ? written : point + written;
}

} // namespace vw::dossier
