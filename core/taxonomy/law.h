// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/taxonomy/catalogue.h"

namespace vw::taxonomy {

/// How far something is on its way to being law. Only the first is law.
enum class LawStatus { InForce, Pilot, Announced, Plan, Motion, Proposal };
inline constexpr std::array lawStatusNames{Name{LawStatus::InForce, "in-force"},    Name{LawStatus::Pilot, "pilot"},
                                           Name{LawStatus::Announced, "announced"}, Name{LawStatus::Plan, "plan"},
                                           Name{LawStatus::Motion, "motion"},       Name{LawStatus::Proposal, "proposal"}};

/// What holds now and what is on its way, of one subject of law or policy. Nobody looked after `seenUntil`.
struct LegalStatus {
    QString id, jurisdiction;
    LawStatus status = LawStatus::InForce;
    QDate date;                  ///< of the newest thing that was read about it
    QDate seenUntil, checkBefore;
    QStringList sources, measures; ///< measures: options of the catalogue it is about
    QMap<QString, QString> title, now, next; ///< by language; next: what is asked, planned or tried, empty when nothing is
};

/// law.json: "entries". `known` are the options of the catalogue.
[[nodiscard]] QList<LegalStatus> readLaw(const QJsonObject &object, const QString &file, const Taxonomy &taxonomy,
                                         const QList<Option> &known, Faults &faults);

} // namespace vw::taxonomy
