// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/region.h"

#include "core/taxonomy/catalogue.h"
#include "core/taxonomy/loader.h"
#include "core/taxonomy/questionreader.h"

#include <algorithm>

namespace vw::taxonomy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Bergen (NH.)" is "Bergen" too.
QString withoutProvince(const QString &name)
{
    const auto bracket = name.indexOf(" ("_L1);
    return bracket < 0 ? name : name.left(bracket);
}

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool holdsName(const QStringList &names, const QString &wanted)
{
    return std::ranges::any_of(names, [&](const QString &name) { return isSame(name, wanted); });
}

bool bears(const Municipality &municipality, const QString &wanted)
{
    return isSame(municipality.code, wanted) || isSame(municipality.name, wanted) || isSame(withoutProvince(municipality.name), wanted) ||
           holdsName(municipality.also, wanted);
}

Municipality readMunicipality(JsonReader &r, const Taxonomy &taxonomy)
{
    Municipality municipality{r.mustText(u"code"_s),  r.mustText(u"name"_s), r.texts(u"also"_s),
                              r.texts(u"formerly"_s), r.date(u"since"_s),    wordsAt(r, u"note"_s)};
    if (const QString source = r.text(u"source"_s); !municipality.formerly.isEmpty() || !municipality.note.isEmpty())
        checkSources(r, {source}, taxonomy);
    r.refuseRest();
    return municipality;
}

} // namespace

bool Region::holds(const QString &municipality) const
{
    return std::ranges::find(municipalities, municipality, &Municipality::code) != municipalities.end();
}

void Regions::read(const QJsonObject &object, const QString &file, const Taxonomy &taxonomy, Faults &faults)
{
    JsonReader r(object, file + u':', faults);
    Region region;
    region.id = r.mustText(u"id"_s);
    region.code = r.text(u"code"_s);
    region.name = r.text(u"name"_s);
    region.names = r.texts(u"names"_s);
    region.within = r.text(u"within"_s);
    if (region.within.isEmpty()) {
        r.each(u"municipalities"_s, [&](JsonReader &m) { region.municipalities.append(readMunicipality(m, taxonomy)); });
    } else {
        for (const auto &code : r.texts(u"municipalities"_s))
            region.municipalities.append(Municipality{code, {}, {}, {}, {}, {}});
    }
    region.policeUnit = r.text(u"policeUnit"_s);
    region.policeUnitGrade = r.choice(u"policeUnitGrade"_s, gradeNames, Grade::None);
    region.domain = r.text(u"domain"_s);
    region.domainGrade = r.choice(u"domainGrade"_s, gradeNames, Grade::None);
    const auto available = r.object(u"available"_s);
    for (auto it = available.begin(); it != available.end(); ++it)
        region.available.insert(it.key(), it->toString());
    region.note = wordsAt(r, u"note"_s);
    const auto always = r.object(u"always"_s);
    for (auto it = always.begin(); it != always.end(); ++it) {
        if (auto when = ExpressionReader(taxonomy, faults).read(*it, r.pathOf(u"always."_s + it.key())))
            region.always.insert(it.key(), *std::move(when));
    }
    region.sources = r.texts(u"sources"_s);
    region.seenUntil = r.date(u"seenUntil"_s);
    region.checkBefore = r.date(u"checkBefore"_s);
    checkSources(r, region.sources, taxonomy);
    if (byId(region.id))
        r.report(ErrorCode::DuplicateId, {r.pathOf(u"id"_s), region.id});
    m_all.append(region);
}

void Regions::complete(Faults &faults)
{
    for (auto &part : m_all) {
        if (part.within.isEmpty())
            continue;
        const auto *whole = byId(part.within);
        if (!whole || !whole->within.isEmpty()) {
            faults.append(Error{ErrorCode::UnknownId, {u"regions/%1.json:.within"_s.arg(part.id), part.within}});
            continue;
        }
        for (auto &municipality : part.municipalities) {
            const auto found = std::ranges::find(whole->municipalities, municipality.code, &Municipality::code);
            if (found != whole->municipalities.end())
                municipality = *found;
            else
                faults.append(Error{ErrorCode::UnknownId, {u"regions/%1.json:.municipalities"_s.arg(part.id), municipality.code}});
        }
        part.policeUnit = whole->policeUnit;
        part.policeUnitGrade = whole->policeUnitGrade;
        part.domain = whole->domain;
        part.domainGrade = whole->domainGrade;
        for (auto it = whole->available.begin(); it != whole->available.end(); ++it) {
            if (!part.available.contains(it.key()))
                part.available.insert(it.key(), *it);
        }
    }
}

const Region *Regions::byId(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &Region::id);
    return found == m_all.end() ? nullptr : &*found;
}

const Region &Regions::reportingRegion(const Region &region) const
{
    const auto *whole = region.within.isEmpty() ? nullptr : byId(region.within);
    return whole ? *whole : region;
}

const Region *Regions::named(const QString &written) const
{
    const QString prefix = u"Veilig Thuis "_s;
    QString wanted = written.trimmed();
    if (wanted.startsWith(prefix, Qt::CaseInsensitive))
        wanted = wanted.mid(prefix.size()).trimmed();
    if (wanted.isEmpty())
        return nullptr;
    for (const auto &region : m_all) {
        if (isSame(region.id, wanted) || isSame(region.code, wanted) || isSame(region.name, wanted) || holdsName(region.names, wanted))
            return &region;
    }
    const auto *municipality = onlyMunicipalityNamed(wanted);
    return municipality ? of(municipality->code) : nullptr;
}

const Region *Regions::of(const QString &municipality) const
{
    const Region *found = nullptr;
    for (const auto &region : m_all) {
        if (region.holds(municipality) && (!found || !region.within.isEmpty()))
            found = &region;
    }
    return found;
}

const Municipality *Regions::municipality(const QString &code) const
{
    const auto *region = of(code);
    if (!region)
        return nullptr;
    return &*std::ranges::find(region->municipalities, code, &Municipality::code);
}

QList<FoundMunicipality> Regions::municipalitiesNamed(const QString &written) const
{
    const QString wanted = written.trimmed();
    QList<FoundMunicipality> found;
    if (wanted.isEmpty())
        return found;
    for (const auto &region : m_all) {
        if (!region.within.isEmpty())
            continue;
        for (const auto &municipality : region.municipalities) {
            const bool now = bears(municipality, wanted);
            if (now || holdsName(municipality.formerly, wanted))
                found.append({&municipality, of(municipality.code), !now});
        }
    }
    return found;
}

const Municipality *Regions::onlyMunicipalityNamed(const QString &written) const
{
    const auto found = municipalitiesNamed(written);
    const auto present = std::ranges::count(found, false, &FoundMunicipality::formerly);
    if (present == 1)
        return std::ranges::find(found, false, &FoundMunicipality::formerly)->municipality;
    return present == 0 && found.size() == 1 ? found.first().municipality : nullptr;
}

} // namespace vw::taxonomy
