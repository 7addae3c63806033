// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/shared.h"

namespace vw::dossier {

/// Where a case stands. Following: nothing is asked of anybody now, and somebody keeps watch until a person ends it. Deceased: it is only read,
/// and kept (rules/records 4, 5).
enum class CaseState { Open, Following, Closed, Deceased };
inline constexpr std::array caseStateNames{Name{CaseState::Open, "open"}, Name{CaseState::Following, "following"},
                                           Name{CaseState::Closed, "closed"}, Name{CaseState::Deceased, "deceased"}};
/// Nobody works in it any more.
[[nodiscard]] constexpr bool isEnded(CaseState state)
{
    return state == CaseState::Closed || state == CaseState::Deceased;
}

/// Somebody with a task in this case.
struct Helper {
    QString name, organisation, phone;
    QString deputy; ///< name and telephone
    QJsonObject rest = {};
    bool operator==(const Helper &) const = default;
    [[nodiscard]] bool isNamed() const { return !name.trimmed().isEmpty(); }

    template <typename D>
    static void describe(D &&d)
    {
        d("name", &Helper::name);
        d("organisation", &Helper::organisation);
        d("phone", &Helper::phone);
        d("deputy", &Helper::deputy);
    }
};

/// Who does what around her (rules/records 7).
struct Team {
    Helper contact; ///< the one person she can turn to; must be there once intimate terror is marked
    Helper director; ///< casusregisseur
    Helper process; ///< procesregisseur of the Zorg- en Veiligheidshuis
    Helper police; ///< who answers for the case at the police
    QJsonObject rest = {};
    bool operator==(const Team &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("contact", &Team::contact);
        d("director", &Team::director);
        d("process", &Team::process);
        d("police", &Team::police);
    }
};

/// The case itself: what the list shows and what belongs to no other record.
struct CaseInfo {
    static constexpr const char *recordKind = "case", *listKey = "case";
    RecordId id;
    QString reference; ///< dossier code; no names
    QString label; ///< what they call it themselves, to know it again in the list; on no paper
    QDate opened;
    QString jurisdiction = QStringLiteral("nl");
    QString
        relation; ///< follows the first presumed perpetrator's record (relationOf()): partner, ex-partner, parent, child, sibling, relative, housemate, carer, other
    QDate lookAgain; ///< of a case that ended: when somebody looks back
    QString lookAgainWho;
    QString safeHow, safeWhen, safeNotWhom, codeWord; ///< safe contact
    Tri phoneWatched = Tri::Unknown;
    QString interpreter; ///< language, if one is needed
    QString household; ///< who lives where
    QString entry; ///< keys, code, dog: emergency sheet only
    Team team;
    bool enteredInFile = false; ///< taken up in the organisation's own file
    CaseState state = CaseState::Open;
    QDate followUntil; ///< while following: when somebody decides whether it goes on
    QString followWhat; ///< what is watched, and by whom
    QString followWhy; ///< why it goes on after the first term
    QDate closedOn; ///< the retention clock runs from here
    bool held = false; ///< not to be erased: somebody else has an interest in it
    QString heldWhy;
    UnreadDates unread;
    QMap<RecordId, QString> lettersGiven; ///< person -> letter, also of who is gone: no letter is given twice
    QJsonObject rest;
    bool operator==(const CaseInfo &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("reference", &CaseInfo::reference, apart);
        d("label", &CaseInfo::label, apart);
        d("opened", &CaseInfo::opened, apart);
        d("jurisdiction", &CaseInfo::jurisdiction, apart);
        d("relation", &CaseInfo::relation, apart);
        d("lookAgain", &CaseInfo::lookAgain, apart);
        d("lookAgainWho", &CaseInfo::lookAgainWho, apart);
        d("safeHow", &CaseInfo::safeHow, apart);
        d("safeWhen", &CaseInfo::safeWhen, apart);
        d("safeNotWhom", &CaseInfo::safeNotWhom, apart);
        d("codeWord", &CaseInfo::codeWord, apart);
        d("phoneWatched", &CaseInfo::phoneWatched, triAnswers, apart);
        d("interpreter", &CaseInfo::interpreter, apart);
        d("household", &CaseInfo::household, apart);
        d("entry", &CaseInfo::entry, apart);
        d("team", &CaseInfo::team, apart);
        d("enteredInFile", &CaseInfo::enteredInFile, apart);
        d("state", &CaseInfo::state, oneOf(caseStateNames, "caseStates"), apart);
        d("followUntil", &CaseInfo::followUntil, apart);
        d("followWhat", &CaseInfo::followWhat, apart);
        d("followWhy", &CaseInfo::followWhy, apart);
        d("closedOn", &CaseInfo::closedOn, apart);
        d("held", &CaseInfo::held, apart);
        d("heldWhy", &CaseInfo::heldWhy, apart);
        d("lettersGiven", &CaseInfo::lettersGiven, apart);
    }
};

} // namespace vw::dossier
