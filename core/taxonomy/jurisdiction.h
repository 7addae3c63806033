// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/taxonomy/texts.h"

#include <QMap>

namespace vw::taxonomy {

/// A phone number to show and print, from a jurisdiction file, with where it was read.
struct ServiceNumber {
    QString id, number, source;
    QMap<QString, QString> name;  ///< language -> name
};

/// Where a case is: names of the code and the services, numbers, and what does not exist there. "nl" is the Netherlands.
struct Jurisdiction {
    QString id;
    QMap<QString, QString> name;  ///< language -> name
    QMap<QString, QStringList> notes; ///< language -> what to mind here, and what is not known
    QDate made, checkBefore;      ///< after checkBefore the numbers must be checked again
    QList<ServiceNumber> numbers;
    bool hasCitizenNumber = true; ///< BSN in use
    QString reportingRight;       ///< the ground for a report, as it prints (documents are Dutch)
    QMap<QString, QList<std::pair<QString, QString>>> renames; ///< language -> said in the Netherlands, said here; longest first
    QMap<QString, QJsonObject> texts; ///< language -> texts that read otherwise here

    /// The sentence with the names of this place.
    [[nodiscard]] QString inPlace(QString text, const QString &language) const;
    [[nodiscard]] bool hasOwnWords(const QString &language) const { return renames.contains(language) || texts.contains(language); }
    /// All texts with its own texts laid over them, then with the names of this place.
    [[nodiscard]] Texts textsFrom(const Texts &base) const;
    [[nodiscard]] const ServiceNumber *number(const QString &numberId) const;
};

[[nodiscard]] Jurisdiction readJurisdiction(const QJsonObject &object, const QString &file, Faults &faults);

} // namespace vw::taxonomy
