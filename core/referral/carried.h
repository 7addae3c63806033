// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/record.h"
#include "core/referral/content.h"

namespace vw::referral {

/// rules/paper 12. What travels beside the words of a document, so that whoever receives it types nothing again: the persons and facts of which it
/// prints something, with what it prints of them and the kind of deed that was chosen, and by letter and role alone whoever these facts name. Nothing
/// of the other part, nor of what is left out. Empty for a paper that the presumed perpetrator may come to read, and for one that somebody takes home.
[[nodiscard]] QList<dossier::Record> carriedBy(const Document &document, const dossier::CaseFile &file);

/// A record that came along, cut down to what may travel: a sender may have put more into it.
[[nodiscard]] std::optional<dossier::Record> cutDown(const dossier::Record &record);

/// The organisation that made it, as it says itself; empty when that is not told.
[[nodiscard]] QString senderIn(const Document &document);

} // namespace vw::referral
