// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/role.h"
#include "core/dossier/shared.h"

namespace vw::dossier {

/// Who uses this vault and for which organisation; asked at first start, kept in the vault.
struct Practice {
    QString name, function, organisation, sector, phone, email, address;
    QString region; ///< id or code of taxonomy::Region; in older vaults and where there are no regions: what was written
    QString jurisdiction = QStringLiteral("nl"); ///< of new cases; a case can have another
    QString role = QStringLiteral("care"); ///< of dossier/role.h
    bool doctor = false; ///< KNMG rules apply (rules/practice-review B7)
    QString attentionOfficer, attentionOfficerPhone;
    QString decider, deciderFunction; ///< finally responsible
    Tri allowed = Tri::Unknown; ///< does the organisation allow this program?
    QString responsible; ///< who in the organisation is responsible for it
    bool exercise = false; ///< practice vault: invented people
    QString phoneCard; ///< own numbers, free lines
    QString retentionTerm; ///< id of dossier/retention.h; empty: that of the role
    int retentionYears = 0; ///< for the term "own"
    int workingCopyDays = 90; ///< after closing, once the case is in the organisation's own file (rules/meldcode 12.3)
    /// The log of an erased case, without content, is kept so long after its last line; absent: that of the role.
    std::optional<int> logYears;
    QString sendFolder; ///< where the last paper was saved; proposed for the next. In the vault, because it tells where papers lie
    QJsonObject rest;
    bool operator==(const Practice &) const = default;
    [[nodiscard]] bool usesMeldcode() const { return roleOf(role).usesMeldcode; }

    template <typename D>
    static void describe(D &&d)
    {
        d("retentionTerm", &Practice::retentionTerm, apart);
        d("name", &Practice::name, apart);
        d("function", &Practice::function, apart);
        d("organisation", &Practice::organisation, apart);
        d("sector", &Practice::sector, apart);
        d("region", &Practice::region, apart);
        d("phone", &Practice::phone, apart);
        d("email", &Practice::email, apart);
        d("address", &Practice::address, apart);
        d("jurisdiction", &Practice::jurisdiction, apart);
        d("role", &Practice::role, apart);
        d("doctor", &Practice::doctor, apart);
        d("attentionOfficer", &Practice::attentionOfficer, apart);
        d("attentionOfficerPhone", &Practice::attentionOfficerPhone, apart);
        d("decider", &Practice::decider, apart);
        d("deciderFunction", &Practice::deciderFunction, apart);
        d("allowed", &Practice::allowed, triAnswers, apart);
        d("responsible", &Practice::responsible, apart);
        d("exercise", &Practice::exercise, apart);
        d("phoneCard", &Practice::phoneCard, apart);
        d("retentionYears", &Practice::retentionYears, apart);
        d("workingCopyDays", &Practice::workingCopyDays, apart);
        d("logYears", &Practice::logYears, apart);
        d("sendFolder", &Practice::sendFolder, apart);
    }
};

} // namespace vw::dossier
