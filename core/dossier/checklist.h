// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/shared.h"

namespace vw::dossier {

/// How a trigger's action was closed (rules/practice-review G21).
enum class ActionState { Done, Planned, NotNeeded };
inline constexpr std::array actionStateNames{Name{ActionState::Done, "done"}, Name{ActionState::Planned, "planned"},
                                             Name{ActionState::NotNeeded, "not-needed"}};
struct TriggerAction {
    TriggerId trigger;
    ActionState state = ActionState::Done;
    QDateTime at;     ///< recorded
    QDateTime due;    ///< when Planned
    QString who;      ///< with whom it was done, or the second name for NotNeeded
    QString text;     ///< advice, or the reason
    QJsonObject rest = {};
    bool operator==(const TriggerAction &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("trigger", &TriggerAction::trigger, mustBeThere);
        d("state", &TriggerAction::state, oneOf(actionStateNames, "actionStates"), apart);
        d("at", &TriggerAction::at, apart);
        d("due", &TriggerAction::due, apart);
        d("who", &TriggerAction::who, apart);
        d("text", &TriggerAction::text, apart);
    }
};

/// How the bar "Direct gevaar" was closed: 112 was called, or why not.
struct DangerLog {
    QDateTime at;
    bool called = false;
    QString by;    ///< who called
    QString when;  ///< time of the call
    QString why;   ///< why not
    QString safe = {};  ///< is everyone safe now? Asked after the record
    QString watch = {}; ///< who keeps watch tonight
    QStringList because = {}; ///< what made it direct danger then: dangerReasons() of dossier/danger.h; empty in older records
    QJsonObject rest = {};
    bool operator==(const DangerLog &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("at", &DangerLog::at, apart);
        d("called", &DangerLog::called, apart);
        d("by", &DangerLog::by, apart);
        d("when", &DangerLog::when, apart);
        d("why", &DangerLog::why, apart);
        d("safeNow", &DangerLog::safe, apart);
        d("watch", &DangerLog::watch, apart);
        d("because", &DangerLog::because, apart);
    }
};

/// The professional's own judgement, beside the list's band, never instead of it.
struct Judgement {
    QString band;          ///< few, raised, high, very-high; empty: none given
    QString reason;
    QString secondReader;
    QDateTime at;
    QJsonObject rest = {};
    [[nodiscard]] bool given() const { return !band.isEmpty(); }
    bool operator==(const Judgement &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("band", &Judgement::band, apart);
        d("reason", &Judgement::reason, apart);
        d("secondReader", &Judgement::secondReader, apart);
        d("at", &Judgement::at, apart);
    }
};

/// A checklist in the case: the answers, what was done with its triggers, and the own judgement.
struct CaseAssessment {
    static constexpr const char *recordKind = "assessment", *listKey = "assessments";
    RecordId id;
    assessment::Assessment list;
    QList<TriggerAction> actions;
    QList<DangerLog> danger;
    Judgement judgement;
    UseMoment moment = UseMoment::NotSaid;
    QString taxonomyHash; ///< hexadecimal; with list.taxonomy it names the exact pack it was made with. Empty in older cases
    QMap<QString, QString> recognised; ///< recognition card -> fits | fits-not: an impression of the professional, never scored
    QMap<QString, QString> stories; ///< domain of the taxonomy -> what happens, told in words, before its questions
    QString childWords; ///< writing mode: what the child said itself
    QDateTime talkBegan; ///< the present talk; what was recorded before it closes nothing in it
    QJsonObject shown;  ///< the verdict as it was last shown
    QJsonObject rest;
    bool operator==(const CaseAssessment &) const = default;

    /// The last thing recorded in this talk about direct danger: 112 was called, or why not; null when there is none.
    [[nodiscard]] const DangerLog *dangerRecord() const;
    [[nodiscard]] bool isOfThisTalk(const DangerLog &log) const { return !talkBegan.isValid() || log.at >= talkBegan; }
    /// The last thing recorded about this trigger in this talk; null when there is none.
    [[nodiscard]] const TriggerAction *actionOf(const TriggerId &trigger) const;
    /// Its action is done or not needed.
    [[nodiscard]] bool isClosed(const TriggerId &trigger) const;

    template <typename D>
    static void describe(D &&d)
    {
        d("list", &CaseAssessment::list, apart);
        d("actions", &CaseAssessment::actions, apart);
        d("danger", &CaseAssessment::danger, apart);
        d("judgement", &CaseAssessment::judgement, apart);
        d("moment", &CaseAssessment::moment, useMoments, apart);
        d("taxonomyHash", &CaseAssessment::taxonomyHash, apart);
        d("recognised", &CaseAssessment::recognised, apart);
        d("stories", &CaseAssessment::stories, apart);
        d("childWords", &CaseAssessment::childWords, apart);
        d("talkBegan", &CaseAssessment::talkBegan, apart);
        d("shown", &CaseAssessment::shown, apart);
    }
};

} // namespace vw::dossier
