// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/taxonomy/taxonomy.h"

namespace vw::taxonomy {

/// A municipality of the Netherlands, by the code of Statistics Netherlands ("GM0344").
struct Municipality {
    QString code, name;
    QStringList also;       ///< other names people use: "Den Haag"
    QStringList formerly;   ///< municipalities and villages that became part of it
    QDate since;            ///< of `formerly`
    QMap<QString, QString> note; ///< language -> what is about to change, or is not certain
};

/// A region of Veilig Thuis, or a part of one with rules of its own, and what exists there. Absent is unknown.
struct Region {
    QString id;
    QString code;           ///< VT01..VT27 of Statistics Netherlands; empty for a part
    QString name;           ///< after "Veilig Thuis", of a region
    QStringList names;      ///< as people write them too
    QString within;         ///< of a part: id of its region
    QList<Municipality> municipalities;
    QString policeUnit, domain; ///< the unit of the police, and the site, where known
    Grade policeUnitGrade = Grade::None, domainGrade = Grade::None; ///< how sure that is
    QMap<QString, QString> available; ///< option -> yes; anything else (pilot, ask) is to be asked
    QMap<QString, QString> note; ///< language -> what is special here
    QMap<QString, Expression> always; ///< option -> while this holds it is done here, without more
    QStringList sources;
    QDate seenUntil;        ///< what came after this day was not seen
    QDate checkBefore;

    [[nodiscard]] bool holds(const QString &municipality) const;
};

/// A municipality that bears a name, and its region.
struct FoundMunicipality {
    const Municipality *municipality = nullptr;
    const Region *region = nullptr; ///< the most exact one: a part before its region
    bool formerly = false;          ///< by the name of what became part of it
};

/// What exists in which region, all together. They are told of the Netherlands; the Caribbean Netherlands have none.
class Regions {
public:
    /// Reads one file of the folder "regions".
    void read(const QJsonObject &object, const QString &file, const Taxonomy &taxonomy, Faults &faults);
    /// Parts take over from their region what they do not say themselves. Once, when all are read.
    void complete(Faults &faults);

    [[nodiscard]] const QList<Region> &all() const { return m_all; }
    /// The region of Veilig Thuis that a part lies in, or the region itself.
    [[nodiscard]] const Region &reportingRegion(const Region &region) const;
    /// The region people mean with these words: id, code, name, or a municipality's; null when there is none, or more than one.
    [[nodiscard]] const Region *named(const QString &written) const;
    /// By the code of a municipality: the most exact region, or null.
    [[nodiscard]] const Region *of(const QString &municipality) const;
    [[nodiscard]] const Municipality *municipality(const QString &code) const;
    /// All municipalities that bear this name, now or formerly: "Bergen" is two, "Haaren" became part of four.
    [[nodiscard]] QList<FoundMunicipality> municipalitiesNamed(const QString &written) const;
    /// The one that is meant: only one bears the name now; else only one does of those that had it formerly. Null: ask which.
    [[nodiscard]] const Municipality *onlyMunicipalityNamed(const QString &written) const;

private:
    [[nodiscard]] const Region *byId(const QString &id) const;
    QList<Region> m_all;
};

} // namespace vw::taxonomy
