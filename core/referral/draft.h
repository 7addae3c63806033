// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"

namespace vw::referral {

/// The last draft of this kind among `drafts`, with what was typed for it; else a fresh one with an id of its own.
[[nodiscard]] dossier::ReferralDraft draftOf(const QList<dossier::ReferralDraft> &drafts, const QString &kind);

/// The draft as it prints: what was typed for the report also helps the crisis sheet, so that nobody types it twice with danger at the
/// door. Only to make paper from; what is saved stays the draft itself.
[[nodiscard]] dossier::ReferralDraft asPrinted(dossier::ReferralDraft draft, const QList<dossier::ReferralDraft> &drafts);

/// The one victim of the case: what names no person is hers.
[[nodiscard]] bool isOnlyVictim(const dossier::CaseFile &file, const dossier::Person &person);
/// Where words for a field are typed: "D9", or "D9:<person>" (FORMAT.md). Without a person it is the victim's own, when there is one.
[[nodiscard]] QString fieldKey(const QString &id, const dossier::CaseFile &file, const dossier::Person *who);

/// Nobody said yet that no other can find what she takes along.
[[nodiscard]] bool canBeFound(const dossier::ReferralDraft &draft);

} // namespace vw::referral
