// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace vw::search {

/// The text as it is compared, in the index and in a question alike: small letters without accents; ligatures, full-width and other forms of
/// a letter as the letter; ł as l, ø as o, đ and ð as d, ħ as h, ŧ as t, ß as ss, æ as ae, œ as oe, þ as th, ĳ as ij, ı as i; digits of any
/// script as 0 to 9. What has no width is left out. "ij" and "y" stay two things.
[[nodiscard]] QString folded(const QString &text);

/// The words of a folded text: runs of letters, digits, and the marks that belong to them.
[[nodiscard]] QStringList wordsIn(const QString &folded);

} // namespace vw::search
