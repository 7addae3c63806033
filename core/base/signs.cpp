// SPDX-License-Identifier: EUPL-1.2
#include "core/base/signs.h"

#include <algorithm>

namespace vw {

namespace {

constexpr bool within(char16_t sign, char16_t first, char16_t last)
{
    return sign >= first && sign <= last;
}

bool breaksLine(QChar sign)
{
    return sign == QLatin1Char('\n') || sign == QLatin1Char('\t');
}

} // namespace

bool steers(QChar sign)
{
    const char16_t code = sign.unicode();
    return sign.category() == QChar::Other_Control || within(code, 0x2028, 0x2029) || code == 0x061c || within(code, 0x200e, 0x200f) ||
           within(code, 0x202a, 0x202e) || within(code, 0x2066, 0x2069);
}

QString plainText(QString text)
{
    std::ranges::replace_if(text, [](QChar sign) { return steers(sign) && !breaksLine(sign); }, QChar(QChar::ReplacementCharacter));
    return text;
}

QString plainLine(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    std::ranges::replace_if(text, breaksLine, QChar(QLatin1Char(' ')));
    return plainText(std::move(text));
}

} // namespace vw
