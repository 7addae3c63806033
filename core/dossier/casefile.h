// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/assessment.h"
#include "core/base/ids.h"
#include "core/dossier/role.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace vw::dossier {

using assessment::SourceCode;
using assessment::Tri;
using assessment::UnreadDates;

enum class PersonRole { Victim, Perpetrator, Child, Witness, Supporter, Professional, Unclear };
inline constexpr std::array personRoleNames{Name{PersonRole::Victim, "victim"},       Name{PersonRole::Perpetrator, "perpetrator"},
                                            Name{PersonRole::Child, "child"},         Name{PersonRole::Witness, "witness"},
                                            Name{PersonRole::Supporter, "supporter"}, Name{PersonRole::Professional, "professional"},
                                            Name{PersonRole::Unclear, "unclear"}};

/// How the texts speak of a person: {hij}/{zij}.
enum class Address { She, He, They };
inline constexpr std::array addressNames{Name{Address::She, "she"}, Name{Address::He, "he"}, Name{Address::They, "they"}};

/// Where a fact may be read: by all receivers of the open part, or only in part S.
enum class Visibility { Open, Restricted };
inline constexpr std::array visibilityNames{Name{Visibility::Open, "open"}, Name{Visibility::Restricted, "restricted"}};

/// Was this person told of the worries or the referral (rules/meldcode 11)?
enum class Informed { NotAsked, Yes, No, AfterConsultation };
inline constexpr std::array informedNames{Name{Informed::Yes, "yes"}, Name{Informed::No, "no"},
                                          Name{Informed::AfterConsultation, "after-consultation"}};

/// A person in the case. A is the first victim, B the first presumed perpetrator; a letter stays with its person (dossier/letters.h).
struct Person {
    RecordId id;
    QString letter;        ///< empty until the person is saved in a case
    PersonRole role = PersonRole::Unclear;
    Address address = Address::They;
    QString surname, givenNames, born;
    QString street, houseNumber, postcode, town;
    QString municipality;  ///< code of taxonomy::Municipality; the region of Veilig Thuis follows from the victim's
    QString phone, email;
    QString relation;      ///< to the victim, as a code of `relationCodes`, or free words
    Tri livesWithVictim = Tri::Unknown;
    QString work;          ///< work or day activity, where to be found
    QString guardian;      ///< legal representative, curator, mentor, or youth protector of a child
    QString whereNow;      ///< child: where now and with whom
    QString school;        ///< child: school, childcare, GP
    QString seen;          ///< child: what it saw, heard, went through
    QString custody;       ///< parent: over which children
    QString organisation;  ///< professional: organisation and role
    QString remark;
    Informed informed = Informed::NotAsked;
    QString informedWhen, informedBy, informedReaction, informedWhyNot;
    QJsonObject rest;
    bool operator==(const Person &) const = default;
};

/// A dated fact: who did what to whom. Without a source code it does not go on paper.
struct Incident {
    RecordId id;
    std::optional<PartialDate> when;
    QString time, place;
    QString who;          ///< letters or words
    QString what;
    QString consequence;
    SourceCode source = SourceCode::None;
    QString toldBy;       ///< with U and D
    QList<QuestionId> shows; ///< the questions of the checklist that this fact shows a yes to, as the professional chose them
    UnreadDates unread;
    Visibility visibility = Visibility::Open;
    QDateTime entered;
    QJsonObject rest;
    bool operator==(const Incident &) const = default;
};

enum class NoteKind { Fact, Statement, Interpretation };
inline constexpr std::array noteKindNames{Name{NoteKind::Fact, "fact"}, Name{NoteKind::Statement, "statement"},
                                          Name{NoteKind::Interpretation, "interpretation"}};

struct Note {
    RecordId id;
    NoteKind kind = NoteKind::Fact;
    QDateTime at;
    QString who; ///< whose words, for a statement
    QString text;
    QString author;
    QJsonObject rest;
    bool operator==(const Note &) const = default;
};

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
};

/// A checklist in the case: the answers, what was done with its triggers, and the own judgement.
struct CaseAssessment {
    RecordId id;
    assessment::Assessment list;
    QList<TriggerAction> actions;
    QList<DangerLog> danger;
    Judgement judgement;
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
};

/// Step 1-5 of the meldcode, or of the protection code.
struct MeldcodeStep {
    enum class State { Open, Done, Skipped };
    State state = State::Open;
    QDate date;
    QString who;
    QString outcome; ///< when done
    QString reason;  ///< when skipped
    UnreadDates unread = {};
    QJsonObject rest = {};
    bool operator==(const MeldcodeStep &) const = default;
};
inline constexpr std::array stepStateNames{Name{MeldcodeStep::State::Open, "open"}, Name{MeldcodeStep::State::Done, "done"},
                                           Name{MeldcodeStep::State::Skipped, "skipped"}};

/// The five weighing questions Q1-Q5 and the two decisions (rules/meldcode 4).
struct Weighing {
    /// Unanswered has no value; Tri::Unknown is "weet niet".
    struct Question {
        std::optional<Tri> answer;
        QString reason;
        QJsonObject rest = {};
        bool operator==(const Question &) const = default;
    };
    std::array<Question, 5> questions;
    bool acute = false, structural = false, disclosure = false; ///< what Q2 = yes rests on
    std::optional<bool> report;      ///< decision 1, confirmed by the professional
    QString reportReason;
    std::optional<bool> help;        ///< decision 2
    QString helpText;                ///< what, by whom
    QString decidedBy;
    QDate decidedOn;
    /// One form "I deviate" for band, derived outcome and rule 3 (rules/practice-review B9).
    QString deviationReason, deviationReader;
    QString adviceWhen, adviceName, adviceText; ///< Veilig Thuis advice; counts as second reader
    UnreadDates unread = {};
    QJsonObject rest = {};
    QJsonArray furtherQuestions = {}; ///< of a newer version, kept
    bool operator==(const Weighing &) const = default;
};

/// For role Veilig Thuis or police instead of the five steps (rules/practice-review B10).
struct Review {
    QString judgement, consulted, consultOutcome;
    QDate next; ///< of earlier versions: CaseInfo::lookAgain is the day now
    UnreadDates unread = {};
    QJsonObject rest = {};
    bool operator==(const Review &) const = default;
};

/// Veilig Thuis asks a professional for information: a weighing of its own (rules/meldcode 9).
struct InformationRequest {
    QDate on;
    QMap<QString, QString> words; ///< step of the texts, group "informant" -> words
    QJsonObject rest = {};
    bool operator==(const InformationRequest &) const = default;
};

struct Meldcode {
    RecordId id;
    std::array<MeldcodeStep, 5> steps;
    Weighing weighing;
    Review review;
    QMap<QString, QString> duties; ///< the conflict of duties, weighed step by step: step of the texts, group "duties" -> words
    QList<InformationRequest> requests; ///< Veilig Thuis asked for information; oldest first
    bool childCheckDone = false;
    QString childCheckWhy;
    QJsonArray furtherSteps = {}; ///< of a newer version, kept
    QJsonObject rest;
    bool operator==(const Meldcode &) const = default;
};

/// What was typed for one paper: field id of core/referral -> words. Exports are in the journal and listed here.
struct ReferralDraft {
    RecordId id;
    QString kind;                        ///< melding, crisisblad
    QMap<QString, QString> fields;
    QMap<QString, QString> visibility;   ///< field id -> open | restricted, where it differs from the default
    QStringList leftOut;                 ///< incident ids left out
    bool isSigned = false;
    QDate signedOn;                      ///< the day of signing
    QString signedFor;                   ///< the content that was signed; another content is not signed
    QList<QJsonObject> exports;          ///< at, kind, receiver, ground, checksum
    QJsonObject rest;
    bool operator==(const ReferralDraft &) const = default;
};

/// A PDF/A copy of what was sent, sealed in the vault.
struct ArchiveCopy {
    RecordId id;
    QString kind, part, checksum;
    QDateTime at;
    QByteArray pdf;
    QJsonObject content;  ///< the paper it was made from (referral::toJson); empty in copies of before it was kept
    QJsonObject rest;
    bool operator==(const ArchiveCopy &) const = default;
};

/// The case itself: what the list shows and what belongs to no other record.
struct CaseInfo {
    RecordId id;
    QString reference;            ///< dossier code; no names
    QDate opened;
    QString jurisdiction = QStringLiteral("nl");
    QString
        relation; ///< follows the first presumed perpetrator's record (relationOf()): partner, ex-partner, parent, child, sibling, relative, housemate, carer, other
    QDate lookAgain;
    QString lookAgainWho;
    QString safeHow, safeWhen, safeNotWhom, codeWord; ///< safe contact
    Tri phoneWatched = Tri::Unknown;
    QString interpreter; ///< language, if one is needed
    QString household; ///< who lives where
    QString entry; ///< keys, code, dog: emergency sheet only
    QString agreements; ///< safety agreements in force
    QString measures; ///< bans and devices in force
    QString procedures; ///< court dates, aangifte
    QString earlierReports;
    QString otherAssessments; ///< SASH and others, outcome as told
    bool enteredInFile = false; ///< taken up in the organisation's own file
    bool closed = false;
    QDate closedOn; ///< the retention clock runs from here
    bool held = false; ///< not to be erased: somebody else has an interest in it
    QString heldWhy;
    UnreadDates unread;
    QMap<RecordId, QString> lettersGiven; ///< person -> letter, also of who is gone: no letter is given twice
    QJsonObject rest;
    bool operator==(const CaseInfo &) const = default;
};

/// Everything known in one case. Plain values; the vault keeps each as a record of its own.
struct CaseFile {
    CaseId id;
    CaseInfo info;
    QList<Person> persons;
    QList<Incident> incidents;
    QList<Note> notes;
    QList<CaseAssessment> assessments; ///< oldest first
    Meldcode meldcode;
    QList<ReferralDraft> referrals;
    QList<ArchiveCopy> archive;
    bool operator==(const CaseFile &) const = default;

    [[nodiscard]] const Person *firstWith(PersonRole role) const;
    [[nodiscard]] QList<const Person *> allWith(PersonRole role) const;
    /// A, B, C ...: also of a person who was removed. One without a letter yet shows the one it would get; empty for nobody.
    [[nodiscard]] QString letterOf(RecordId person) const;
    /// The facts, newest last. Those without a date stand first, so that the last one is the last thing known.
    [[nodiscard]] QList<const Incident *> inOrderOfTime() const;
    [[nodiscard]] const CaseAssessment *current() const { return assessments.isEmpty() ? nullptr : &assessments.last(); }
    /// The one day to look again, for window, paper and command. A review of before had a day of its own: the earlier of the two then.
    [[nodiscard]] QDate lookAgain() const;
};

/// A day ahead that an answer names: the end of a ban, the hand-over of a child.
struct RiskMoment {
    QString question; ///< id of the question; its title says what day it is
    QDate day;
    bool operator==(const RiskMoment &) const = default;
};

/// What the list shows without opening the case; sealed as the case's head.
struct CaseHead {
    CaseId id;
    QString reference;
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
    QList<RiskMoment> moments; ///< all of them, the first first; empty in heads of before
    QDate actBy; ///< when the open actions must be done at the latest; invalid when none is open
    QDate closedOn, youngestBorn; ///< for the retention clock; youngestBorn invalid without a child or its date
    std::optional<DangerLog> dangerRecord; ///< of direct danger that was recorded in this talk
    bool danger = false, hasDrafts = false, closed = false, enteredInFile = false, held = false;
    bool operator==(const CaseHead &) const = default;
};

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
    QJsonObject rest;
    bool operator==(const Practice &) const = default;
    [[nodiscard]] bool usesMeldcode() const { return roleOf(role).usesMeldcode; }
};

} // namespace vw::dossier
