// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/base/names.h"
#include "core/taxonomy/texts.h"

#include <QMap>

namespace vw::taxonomy {

/// A phone number to show and print, from a jurisdiction file, with where it was read.
struct ServiceNumber {
    QString id, number, source;
    QDate seen;                   ///< the day on which it was read there
    QMap<QString, QString> name;  ///< language -> name
};

/// Is asking advice before reporting a duty, or only good practice?
enum class AdviceDuty { Advised, Required };
inline constexpr std::array adviceDutyNames{Name{AdviceDuty::Advised, "advised"}, Name{AdviceDuty::Required, "required"}};

/// A time of the year, or every weekend, of which to ask beforehand: it scores nothing. Its words are in the texts, group "moments".
struct CalendarMoment {
    QString id;
    QString from, to;             ///< "12-24", month and day, both included; empty for a weekend
    bool isWeekend = false;

    /// The first day of it that is today or later, and not later than `ahead` days from today; null when there is none.
    [[nodiscard]] QDate next(QDate today, int ahead) const;
};

/// Where a case is: names of the code and the services, numbers, and what does not exist there. "nl" is the Netherlands.
struct Jurisdiction {
    QString id;
    QMap<QString, QString> name;  ///< language -> name
    QMap<QString, QStringList> notes; ///< language -> what to mind here, and what is not known
    QDate made, checkBefore;      ///< after checkBefore the numbers must be checked again
    QDate seenUntil;              ///< what came after this day was not seen
    QList<ServiceNumber> numbers;
    AdviceDuty adviceUsual = AdviceDuty::Advised, adviceDoctor = AdviceDuty::Advised;
    QMap<QString, AdviceDuty> adviceOfRole; ///< dossier::Practice::role -> where it differs from the usual
    QList<CalendarMoment> moments;
    bool hasCitizenNumber = true; ///< BSN in use
    QString reportingRight;       ///< the ground for a report, as it prints (documents are Dutch)
    QMap<QString, QList<std::pair<QString, QString>>> renames; ///< language -> said in the Netherlands, said here; longest first
    QMap<QString, QJsonObject> texts; ///< language -> texts that read otherwise here

    /// The sentence with the names of this place.
    [[nodiscard]] QString inPlace(QString text, const QString &language) const;
    [[nodiscard]] bool hasOwnWords(const QString &language) const { return renames.contains(language) || texts.contains(language); }
    /// All texts with its own texts laid over them, then with the names of this place.
    [[nodiscard]] Texts textsFrom(const Texts &base) const;
    /// Of step 2 of the meldcode, for this role.
    [[nodiscard]] AdviceDuty adviceDuty(const QString &role, bool doctor) const;
    [[nodiscard]] const ServiceNumber *number(const QString &numberId) const;
};

[[nodiscard]] Jurisdiction readJurisdiction(const QJsonObject &object, const QString &file, Faults &faults);

} // namespace vw::taxonomy
