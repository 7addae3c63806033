// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace vw {

/// True for signs that steer a terminal or turn text round instead of being read: the control characters C0 and C1 (Unicode category Cc,
/// ESC and NUL among them), the line and paragraph separators, and the bidirectional controls (U+061C, U+200E, U+200F, U+202A to U+202E,
/// U+2066 to U+2069; Unicode UAX #9).
[[nodiscard]] bool steers(QChar sign);

/// The text as it may be shown where several lines are expected: a steering sign becomes U+FFFD, but for line feed and tab.
/// What is stored stays as it was typed; only what is shown is made plain.
[[nodiscard]] QString plainText(QString text);

/// The same for one line of a list, a title or a terminal: a line feed and a tab become a space as well, so that no text can forge a line.
[[nodiscard]] QString plainLine(QString text);

} // namespace vw
