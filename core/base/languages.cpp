// SPDX-License-Identifier: EUPL-1.2
#include "core/base/languages.h"

namespace vw {

QStringList languageCodes()
{
    QStringList codes;
    for (const auto &language : languages)
        codes.append(QLatin1StringView(language.code));
    return codes;
}

QString languageFrom(const QString &written)
{
    const auto codes = languageCodes();
    return codes.contains(written) ? written : codes.first();
}

QString languageOf(const QLocale &locale)
{
    return languageFrom(QLocale::languageToCode(locale.language(), QLocale::ISO639Part1));
}

} // namespace vw
