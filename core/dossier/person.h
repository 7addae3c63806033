// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/origin.h"
#include "core/dossier/shared.h"

namespace vw::dossier {

enum class PersonRole { Victim, Perpetrator, Child, Witness, Supporter, Professional, Unclear };
inline constexpr std::array personRoleNames{Name{PersonRole::Victim, "victim"},       Name{PersonRole::Perpetrator, "perpetrator"},
                                            Name{PersonRole::Child, "child"},         Name{PersonRole::Witness, "witness"},
                                            Name{PersonRole::Supporter, "supporter"}, Name{PersonRole::Professional, "professional"},
                                            Name{PersonRole::Unclear, "unclear"}};

inline constexpr auto personRoles = oneOf(personRoleNames, "roles");

/// How the texts speak of a person: {hij}/{zij}.
enum class Address { She, He, They };
inline constexpr std::array addressNames{Name{Address::She, "she"}, Name{Address::He, "he"}, Name{Address::They, "they"}};
inline constexpr auto addresses = oneOf(addressNames, "addresses");

/// Was this person told of the worries or the referral (rules/meldcode 11)?
enum class Informed { NotAsked, Yes, No, AfterConsultation };
inline constexpr std::array informedNames{Name{Informed::Yes, "yes"}, Name{Informed::No, "no"},
                                          Name{Informed::AfterConsultation, "after-consultation"}};
inline constexpr auto informedAnswers = oneOf(informedNames, "informed");

/// What the presumed perpetrator can be of the victim.
inline constexpr std::array relationCodes{"partner", "ex-partner", "parent", "child", "sibling", "relative", "housemate", "carer", "other"};

/// A person in the case. A is the first victim, B the first presumed perpetrator; a letter stays with its person (dossier/letters.h).
struct Person {
    static constexpr const char *recordKind = "person", *listKey = "persons";
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
    Origin origin;
    QJsonObject rest;
    bool operator==(const Person &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("letter", &Person::letter, apart);
        d("role", &Person::role, personRoles, mustBeThere);
        d("surname", &Person::surname, apart);
        d("givenNames", &Person::givenNames, apart);
        d("born", &Person::born, apart);
        d("address", &Person::address, addresses, apart);
        d("relation", &Person::relation, Codes{relationCodes, "relations"}, apart);
        d("livesWithVictim", &Person::livesWithVictim, triAnswers, apart);
        d("street", &Person::street, apart);
        d("houseNumber", &Person::houseNumber, apart);
        d("postcode", &Person::postcode, apart);
        d("town", &Person::town, apart);
        d("municipality", &Person::municipality, apart);
        d("phone", &Person::phone, apart);
        d("email", &Person::email, apart);
        d("work", &Person::work, apart);
        d("guardian", &Person::guardian, apart);
        d("whereNow", &Person::whereNow, apart);
        d("school", &Person::school, apart);
        d("seen", &Person::seen, apart);
        d("custody", &Person::custody, apart);
        d("organisation", &Person::organisation, apart);
        d("remark", &Person::remark, apart);
        d("informed", &Person::informed, informedAnswers, apart);
        d("informedWhen", &Person::informedWhen, apart);
        d("informedBy", &Person::informedBy, apart);
        d("informedReaction", &Person::informedReaction, apart);
        d("informedWhyNot", &Person::informedWhyNot, apart);
        d("origin", &Person::origin, apart);
    }
};

} // namespace vw::dossier
