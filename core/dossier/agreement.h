// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/shared.h"

namespace vw::dossier {

/// The three phases of working together on safety, and the lane that runs through all of them.
enum class Phase { Safety, Risk, Recovery, Monitoring };
inline constexpr std::array phaseNames{Name{Phase::Safety, "safety"}, Name{Phase::Risk, "risk"}, Name{Phase::Recovery, "recovery"},
                                       Name{Phase::Monitoring, "monitoring"}};
enum class AgreementKind { Agreement, Condition, Action };
inline constexpr std::array agreementKindNames{Name{AgreementKind::Agreement, "agreement"}, Name{AgreementKind::Condition, "condition"},
                                               Name{AgreementKind::Action, "action"}};
/// Whose side of the plan it is: his never stands beside hers (rules/records 6).
enum class Side { Victim, Perpetrator, Children, Professionals };
inline constexpr std::array sideNames{Name{Side::Victim, "victim"}, Name{Side::Perpetrator, "perpetrator"},
                                      Name{Side::Children, "children"}, Name{Side::Professionals, "professionals"}};
enum class AgreementState { InForce, Done, Broken, Ended };
inline constexpr std::array agreementStateNames{Name{AgreementState::InForce, "in-force"}, Name{AgreementState::Done, "done"},
                                                Name{AgreementState::Broken, "broken"}, Name{AgreementState::Ended, "ended"}};

/// A safety condition, an agreement or an action of the plan: who, what, until when, what if it is broken, who checks.
struct Agreement {
    static constexpr const char *recordKind = "agreement", *listKey = "agreements";
    RecordId id;
    QString what;
    QString who;              ///< who keeps it: letters, or a name
    QDate until;              ///< the last day
    QString ifBroken;
    QString checker;          ///< who checks, and how
    QDate check;              ///< when it is looked at again
    Phase phase = Phase::Safety;
    AgreementKind kind = AgreementKind::Agreement;
    Side side = Side::Victim;
    AgreementState state = AgreementState::InForce;
    Visibility visibility = Visibility::Open;
    QString note;
    UnreadDates unread;
    QJsonObject rest;
    bool operator==(const Agreement &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("what", &Agreement::what, area);
        d("who", &Agreement::who);
        d("until", &Agreement::until, ahead);
        d("ifBroken", &Agreement::ifBroken, area);
        d("checker", &Agreement::checker);
        d("check", &Agreement::check, ahead);
        d("agreementKind", &Agreement::kind, oneOf(agreementKindNames, "agreementKinds"));
        d("phase", &Agreement::phase, oneOf(phaseNames, "phases"));
        d("side", &Agreement::side, oneOf(sideNames, "sides"));
        d("state", &Agreement::state, oneOf(agreementStateNames, "agreementStates"));
        d("note", &Agreement::note, area);
        d("visibility", &Agreement::visibility, visibilities);
    }
};

} // namespace vw::dossier
