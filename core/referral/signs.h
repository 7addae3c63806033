// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"

namespace vw::referral {

/// The words with every picture sign written out: "jij weet wel [mes]". A threat is often a picture, and paper has no colour font: it
/// would print as nothing at all. A sign without a name here becomes its number, "[teken U+1F9FF]".
[[nodiscard]] QString withSignsNamed(const QString &text);
/// A postcode stays on one line: "0000 AA" with a space that does not break.
[[nodiscard]] QString withPostcodesWhole(QString text);
/// Both, for everything a document prints.
void finishWords(Document &document);

} // namespace vw::referral
