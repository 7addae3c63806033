// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLocale>
#include <QStringList>

#include <array>

namespace vw {

/// A language that the program speaks.
struct Language {
    const char *code; ///< ISO 639-1, as files and the command name it
    const char *name; ///< in the language itself, so that everybody finds the way back
};
/// The first is what speaks where another has no words. A new one is a line here and files: texts.*.json and words/*.json of resources, listed
/// in taxonomy.qrc, and translations/vlagwijzer_*.ts.
inline constexpr std::array languages{Language{"nl", "Nederlands"}, Language{"en", "English"}};

/// All codes, in order.
[[nodiscard]] QStringList languageCodes();
/// The code of a language the program speaks; the first one's for any other word.
[[nodiscard]] QString languageFrom(const QString &written);
[[nodiscard]] QString languageOf(const QLocale &locale);

} // namespace vw
