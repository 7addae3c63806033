// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/build.h"

// Private to core/referral: what the checklist already holds for a field of the paper. A field nobody typed never says "not asked"
// while the answer stands in the same case.

namespace vw::referral {

/// What was heard on the questions behind a field. `asked` is false only when none of them was discussed.
struct Heard {
    QString words;
    bool asked = false;
};
/// "Nu zwanger: ja; Verwachte geboorte: 12 mei 2027 (vragenlijst)".
[[nodiscard]] Heard heardFor(const Builder &builder, const QString &field);
/// Does the checklist ask for what this field is about?
[[nodiscard]] bool hasQuestions(const Builder &builder, const QString &field);

/// "nee", "wilde niet antwoorden": an answer in a word.
[[nodiscard]] QString sayingWords(const known::Statement &answer);
/// "feit van 9 oktober 2026": the facts among what is known.
[[nodiscard]] QString factsIn(const known::Known &known);

/// A line for each grave subject that is known, "Wapens: ■ JA, gebruikt of mee gedreigd, 2 februari 2027"; then the others by their word:
/// "Nee: verwurging", "Weet niet: ...", "Niet gevraagd: ...".
[[nodiscard]] QStringList graveLines(const Builder &builder);

} // namespace vw::referral
