// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/shared.h"

namespace vw::dossier {

/// How she gets away. It stands in part S alone, and nowhere beside what he is told (rules/records 6).
struct LeavingPlan {
    QString where, when, how;            ///< a shelter is named by its organisation, never by its address
    QString things, money, phone;
    QString children, animals;
    QString after;                       ///< the first days
    QStringList knows;                   ///< who knows of this plan
    QJsonObject rest = {};
    bool operator==(const LeavingPlan &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("where", &LeavingPlan::where, area);
        d("when", &LeavingPlan::when);
        d("how", &LeavingPlan::how);
        d("things", &LeavingPlan::things, area);
        d("money", &LeavingPlan::money);
        d("phone", &LeavingPlan::phone);
        d("children", &LeavingPlan::children, area);
        d("animals", &LeavingPlan::animals);
        d("after", &LeavingPlan::after, area);
        d("knows", &LeavingPlan::knows);
    }
};

/// One phase of the arrangement for intimate terror: protection and care, by whom, and what rather not.
struct ArrangementPhase {
    QString protection, care, who, ratherNot;
    QJsonObject rest = {};
    bool operator==(const ArrangementPhase &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("protection", &ArrangementPhase::protection, area);
        d("care", &ArrangementPhase::care, area);
        d("who", &ArrangementPhase::who);
        d("ratherNot", &ArrangementPhase::ratherNot, area);
    }
};

/// What the safety plan says as a whole; its conditions, agreements and actions are records of their own.
struct SafetyPlan {
    static constexpr const char *recordKind = "plan", *listKey = "plan";
    RecordId id;
    QString why;                         ///< what is unsafe, and for whom
    QString how;                         ///< what must change, and how one sees that it did
    QString ifNot;                       ///< what follows when it does not hold
    QString watcher;                     ///< who keeps watch, and who takes over
    QDate assessed, conditions, made;    ///< phase 1: safety assessed, conditions set, plan made
    QDate evaluate;                      ///< when the whole plan is looked at again
    LeavingPlan leaving;
    FixedRow<ArrangementPhase, 3> arrangement;
    QString arrangementWith;             ///< with whom it was discussed
    UnreadDates unread;
    QJsonObject rest;
    bool operator==(const SafetyPlan &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("why", &SafetyPlan::why, area);
        d("how", &SafetyPlan::how, area);
        d("ifNot", &SafetyPlan::ifNot, area);
        d("watcher", &SafetyPlan::watcher);
        d("evaluate", &SafetyPlan::evaluate, ahead);
        d("assessed", &SafetyPlan::assessed);
        d("conditions", &SafetyPlan::conditions);
        d("made", &SafetyPlan::made);
        d("leaving", &SafetyPlan::leaving, apart);
        d("arrangement", &SafetyPlan::arrangement, apart);
        d("arrangementWith", &SafetyPlan::arrangementWith, apart);
    }
};

/// The id of the plan of a case: it follows from the case, so that whoever begins it writes in the same one.
[[nodiscard]] inline RecordId planIdOf(CaseId file)
{
    auto bytes = file.bytes();
    for (auto &byte : bytes)
        byte = static_cast<char>(~byte);
    return RecordId::fromBytes(bytes);
}

} // namespace vw::dossier
