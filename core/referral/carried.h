// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/record.h"
#include "core/referral/content.h"

namespace vw::referral {

/// rules/paper 12. What travels beside the words of a document, so that whoever receives it types nothing again: the persons and facts of which it prints
/// something, with what it prints of them and the kind of deed that was chosen. Nothing of the other part, nor of what is left out. Empty for a
/// paper that the presumed perpetrator may come to read, and for one that somebody takes home.
[[nodiscard]] QList<dossier::Record> carriedBy(const Document &document, const dossier::CaseFile &file);

/// Who made it, as it says itself: the organisation, else the reporter; empty when neither is told.
[[nodiscard]] QString senderIn(const Document &document);

} // namespace vw::referral
