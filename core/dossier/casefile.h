// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/agreement.h"
#include "core/dossier/casehead.h"
#include "core/dossier/caseinfo.h"
#include "core/dossier/checklist.h"
#include "core/dossier/coercion.h"
#include "core/dossier/contact.h"
#include "core/dossier/earliercase.h"
#include "core/dossier/incident.h"
#include "core/dossier/measure.h"
#include "core/dossier/meldcode.h"
#include "core/dossier/note.h"
#include "core/dossier/otherassessment.h"
#include "core/dossier/papers.h"
#include "core/dossier/person.h"
#include "core/dossier/practice.h"
#include "core/dossier/procedure.h"
#include "core/dossier/report.h"
#include "core/dossier/safetyplan.h"

#include <tuple>
#include <variant>

namespace vw::dossier {

/// One record, of any kind: what is typed, saved and kept as one thing. A new kind is a header of its own, an alternative here, its place in
/// RecordKind and in CaseFile, and its words (resources/words).
using Record = std::variant<CaseInfo, Meldcode, SafetyPlan, Person, Incident, Note, CaseAssessment, ReferralDraft, ArchiveCopy, Report,
                            Contact, Measure, Procedure, OtherAssessment, Agreement, Coercion, EarlierCase>;
/// What a record of a case is, in the order of Record.
enum class RecordKind {
    Case,
    Meldcode,
    Plan,
    Person,
    Incident,
    Note,
    Assessment,
    Referral,
    Archive,
    Report,
    Contact,
    Measure,
    Procedure,
    OtherAssessment,
    Agreement,
    Coercion,
    EarlierCase,
};

/// Everything known in one case. Plain values; the vault keeps each as a record of its own.
struct CaseFile {
    CaseId id;
    CaseInfo info;
    Meldcode meldcode;
    SafetyPlan plan;
    QList<Person> persons;
    QList<Incident> incidents;
    QList<Note> notes;
    QList<CaseAssessment> assessments; ///< oldest first
    QList<ReferralDraft> referrals;
    QList<ArchiveCopy> archive;
    QList<Report> reports;
    QList<Contact> contacts;
    QList<Measure> measures;
    QList<Procedure> procedures;
    QList<OtherAssessment> otherAssessments;
    QList<Agreement> agreements;
    QList<Coercion> coercions;
    QList<EarlierCase> earlierCases;
    bool operator==(const CaseFile &) const = default;

    /// What there is one of, and what there are lists of.
    [[nodiscard]] auto ones() { return std::tie(info, meldcode, plan); }
    [[nodiscard]] auto ones() const { return std::tie(info, meldcode, plan); }
    [[nodiscard]] auto lists()
    {
        return std::tie(persons, incidents, notes, assessments, referrals, archive, reports, contacts, measures, procedures,
                        otherAssessments, agreements, coercions, earlierCases);
    }
    [[nodiscard]] auto lists() const
    {
        return std::tie(persons, incidents, notes, assessments, referrals, archive, reports, contacts, measures, procedures,
                        otherAssessments, agreements, coercions, earlierCases);
    }

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

/// All of one kind.
template <typename E>
[[nodiscard]] QList<E> &listOf(CaseFile &file)
{
    return std::get<QList<E> &>(file.lists());
}
template <typename E>
[[nodiscard]] const QList<E> &listOf(const CaseFile &file)
{
    return std::get<const QList<E> &>(file.lists());
}
template <typename T, typename Tuple>
inline constexpr bool isAmong = false;
template <typename T, typename... Each>
inline constexpr bool isAmong<T, std::tuple<Each...>> = (std::is_same_v<T, Each> || ...);
/// There are several of its kind in a case.
template <typename E>
concept Listed = isAmong<QList<E> &, decltype(std::declval<CaseFile &>().lists())>;
/// The record with this id; null when it is not in the case.
template <typename E>
[[nodiscard]] const E *findIn(const CaseFile &file, RecordId id)
{
    for (const auto &entry : listOf<E>(file)) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

} // namespace vw::dossier
