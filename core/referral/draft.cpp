// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/draft.h"

#include <algorithm>
#include <ranges>

namespace vw::referral {

dossier::ReferralDraft draftOf(const QList<dossier::ReferralDraft> &drafts, const QString &kind)
{
    const auto found = std::ranges::find(drafts.crbegin(), drafts.crend(), kind, &dossier::ReferralDraft::kind);
    if (found != drafts.crend())
        return *found;
    dossier::ReferralDraft fresh;
    fresh.id = RecordId::create();
    fresh.kind = kind;
    return fresh;
}

dossier::ReferralDraft asPrinted(dossier::ReferralDraft draft, const QList<dossier::ReferralDraft> &drafts)
{
    if (draft.kind != nameOf(kindNames, Kind::Crisisblad))
        return draft;
    const auto melding = draftOf(drafts, nameOf(kindNames, Kind::Melding));
    for (auto it = melding.fields.cbegin(); it != melding.fields.cend(); ++it) {
        if (draft.fields.value(it.key()).trimmed().isEmpty())
            draft.fields.insert(it.key(), it.value());
    }
    return draft;
}

} // namespace vw::referral
