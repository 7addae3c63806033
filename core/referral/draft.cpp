// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/draft.h"

#include "core/referral/words.h"

#include <algorithm>
#include <ranges>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;

/// To whom it goes, on what ground, why, and what is asked of them: of every paper its own.
static bool isOfOnePaper(const QString &field)
{
    static const QStringList own{u"A1"_s, u"A5"_s, u"V1"_s, u"V4"_s, u"G1"_s, u"G7"_s, u"P1"_s, u"P4"_s, u"P2"_s,
                                 u"M4"_s, u"N3"_s, u"N6"_s, u"O2"_s, u"T1"_s, u"T2"_s, u"U2"_s, u"U3"_s};
    return own.contains(field);
}

dossier::ReferralDraft draftOf(const QList<dossier::ReferralDraft> &drafts, const QString &kind)
{
    const auto found = std::ranges::find(drafts.crbegin(), drafts.crend(), kind, &dossier::ReferralDraft::kind);
    if (found != drafts.crend())
        return *found;
    dossier::ReferralDraft fresh;
    fresh.id = RecordId::create();
    fresh.kind = kind;
    if (const auto *row = paperKindNamed(kind);
        row && row->helpedBy) { // what was left out there is left out here until somebody takes it in
        const auto other =
            std::ranges::find(drafts.crbegin(), drafts.crend(), nameOf(kindNames, *row->helpedBy), &dossier::ReferralDraft::kind);
        if (other != drafts.crend())
            fresh.leftOut = other->leftOut;
    }
    return fresh;
}

bool isOnlyVictim(const dossier::CaseFile &file, const dossier::Person &person)
{
    return person.role == dossier::PersonRole::Victim && file.allWith(dossier::PersonRole::Victim).size() == 1;
}

QString fieldKey(const QString &id, const dossier::CaseFile &file, const dossier::Person *who)
{
    return !who || isOnlyVictim(file, *who) ? id : u"%1:%2"_s.arg(id, who->id.text());
}

bool canBeFound(const dossier::ReferralDraft &draft)
{
    return bareAnswer(draft.fields.value(u"C7"_s).trimmed()) != "nee"_L1;
}

dossier::ReferralDraft asPrinted(dossier::ReferralDraft draft, const QList<dossier::ReferralDraft> &drafts)
{
    const auto helpedBy = paperKindFor(draft.kind, Receiver::None).helpedBy;
    if (!helpedBy)
        return draft;
    const auto other = draftOf(drafts, nameOf(kindNames, *helpedBy));
    for (auto it = other.fields.cbegin(); it != other.fields.cend(); ++it) {
        if (!isOfOnePaper(it.key()) && draft.fields.value(it.key()).trimmed().isEmpty())
            draft.fields.insert(it.key(), it.value());
    }
    for (auto it = other.visibility.cbegin(); it != other.visibility.cend(); ++it) { // kept apart there is kept apart here
        if (*it != u"open"_s && !draft.visibility.contains(it.key()))
            draft.visibility.insert(it.key(), *it);
    }
    return draft;
}

} // namespace vw::referral
