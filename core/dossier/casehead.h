// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/caseinfo.h"
#include "core/dossier/checklist.h"

namespace vw::dossier {

/// What a day of a case is. Answer: an answer of the checklist names it, as the end of a ban or the hand-over of a child.
enum class DayKind {
    Answer,
    LookAgain,
    LookBack,       ///< of a case that was closed
    FollowEnds,     ///< somebody decides whether the following goes on
    MeasureEnds,
    BanDay,         ///< first, tenth or twenty-eighth day of a huisverbod: the plan for that day (rules/records 9)
    Hearing,        ///< of a procedure
    AgreementEnds,
    AgreementCheck,
    PlanCheck,      ///< the whole plan is looked at again
    ReportDay5,     ///< five working days after a report of one's own (rules/meldcode 14)
    ReportWeek10,
    AnswerAwaited,  ///< somebody promised an answer by then
    ReviewDue,      ///< Veilig Thuis: five working days after a report came in
    TalkPlanned,
};
inline constexpr std::array dayKindNames{Name{DayKind::Answer, "answer"},
                                         Name{DayKind::LookAgain, "look-again"},
                                         Name{DayKind::LookBack, "look-back"},
                                         Name{DayKind::FollowEnds, "follow-ends"},
                                         Name{DayKind::MeasureEnds, "measure-ends"},
                                         Name{DayKind::BanDay, "ban-day"},
                                         Name{DayKind::Hearing, "hearing"},
                                         Name{DayKind::AgreementEnds, "agreement-ends"},
                                         Name{DayKind::AgreementCheck, "agreement-check"},
                                         Name{DayKind::PlanCheck, "plan-check"},
                                         Name{DayKind::ReportDay5, "report-day-5"},
                                         Name{DayKind::ReportWeek10, "report-week-10"},
                                         Name{DayKind::AnswerAwaited, "answer-awaited"},
                                         Name{DayKind::ReviewDue, "review-due"},
                                         Name{DayKind::TalkPlanned, "talk-planned"}};

/// A day of a case that has a name.
struct CaseDay {
    DayKind kind = DayKind::Answer;
    QString about; ///< id of the question; code or words of the measure, procedure, body or agreement; never the name of a person
    QDate day;
    RecordId record = {}; ///< where it stands; null for an answer and for the case itself
    bool operator==(const CaseDay &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("kind", &CaseDay::kind, oneOf(dayKindNames, "days"), apart);
        d("about", &CaseDay::about, apart);
        d("day", &CaseDay::day, apart);
        d("record", &CaseDay::record, apart);
    }
};

/// What the list shows without opening the case; sealed as the case's head.
struct CaseHead {
    CaseId id;
    QString reference, label;
    QDate opened, lastChange, lookAgain;
    QString tempo, band, highestBand; ///< empty while there is not enough for a picture
    QDate highestOn;
    int step = 0; ///< meldcode step reached, 0-5
    int kinds = 0; ///< how many kinds of danger the triggers are signs of
    int known = 0; ///< half-points
    QDate lastIncident; ///< the last day the last known incident can have been; invalid without a dated one
    int openActions = 0; ///< trigger actions not closed
    QStringList openTriggers;
    QDate nextMoment; ///< next risk moment
    QList<CaseDay> days; ///< every day ahead or passed that somebody must see, the first first
    QDate actBy; ///< when the open actions must be done at the latest; invalid when none is open
    QDate closedOn, youngestBorn; ///< for the retention clock; youngestBorn invalid without a child or its date
    std::optional<DangerLog> dangerRecord; ///< of direct danger that was recorded in this talk
    CaseState state = CaseState::Open;
    bool danger = false, hasDrafts = false, enteredInFile = false, held = false;
    bool operator==(const CaseHead &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("reference", &CaseHead::reference, apart);
        d("label", &CaseHead::label, apart);
        d("tempo", &CaseHead::tempo, apart);
        d("band", &CaseHead::band, apart);
        d("highestBand", &CaseHead::highestBand, apart);
        d("opened", &CaseHead::opened, apart);
        d("lastChange", &CaseHead::lastChange, apart);
        d("lookAgain", &CaseHead::lookAgain, apart);
        d("highestOn", &CaseHead::highestOn, apart);
        d("nextMoment", &CaseHead::nextMoment, apart);
        d("actBy", &CaseHead::actBy, apart);
        d("closedOn", &CaseHead::closedOn, apart);
        d("youngestBorn", &CaseHead::youngestBorn, apart);
        d("lastIncident", &CaseHead::lastIncident, apart);
        d("state", &CaseHead::state, oneOf(caseStateNames, "caseStates"), apart);
        d("danger", &CaseHead::danger, apart);
        d("enteredInFile", &CaseHead::enteredInFile, apart);
        d("held", &CaseHead::held, apart);
        d("step", &CaseHead::step, apart);
        d("kinds", &CaseHead::kinds, apart);
        d("known", &CaseHead::known, apart);
        d("openActions", &CaseHead::openActions, apart);
        d("openTriggers", &CaseHead::openTriggers, apart);
        d("dangerRecord", &CaseHead::dangerRecord, apart);
        d("days", &CaseHead::days, apart);
    }
};

} // namespace vw::dossier
