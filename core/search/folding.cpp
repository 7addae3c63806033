// SPDX-License-Identifier: EUPL-1.2
#include "core/search/folding.h"

#include <algorithm>

namespace vw::search {

namespace {

bool isPlain(QChar sign)
{
    return sign.unicode() < 0x80;
}

/// Letters that Unicode knows as letters of their own and not as a letter with an accent.
QLatin1StringView plainLetters(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł': return QLatin1StringView("l");
    case u'ø': return QLatin1StringView("o");
    case u'đ':
    case u'ð': return QLatin1StringView("d");
    case u'ħ': return QLatin1StringView("h");
    case u'ŧ': return QLatin1StringView("t");
    case u'ı': return QLatin1StringView("i");
    case u'ß': return QLatin1StringView("ss");
    case u'æ': return QLatin1StringView("ae");
    case u'œ': return QLatin1StringView("oe");
    case u'þ': return QLatin1StringView("th");
    default: return {};
    }
}

bool isAccent(QChar sign)
{
    return sign.unicode() >= 0x300 && sign.unicode() <= 0x36f; // of Latin, Greek and Cyrillic; marks of other scripts are half a word there
}

/// Where a run may be cut: a letter keeps its accents, and both halves of a sign stay together.
QString::const_iterator endOfPiece(QString::const_iterator from, QString::const_iterator to)
{
    constexpr qsizetype size = 256; // normalizing costs the square of the length
    if (to - from <= size)
        return to;
    auto end = from + size;
    while (end != to && (end->isMark() || end->isLowSurrogate()) && end - from < 4 * size)
        ++end;
    return end;
}

void appendFolded(const QString &run, QString &folded)
{
    // the compatibility form makes ĳ into ij, case folding ẞ into ß
    for (const QChar sign : run.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (isAccent(sign) ||
            sign.category() == QChar::Other_Format) // a soft hyphen, a space without width: nobody types what came with a paste
            continue;
        const auto letters = plainLetters(sign);
        if (!letters.isEmpty())
            folded += letters;
        else if (sign.isDigit())
            folded += QChar(u'0' + static_cast<char16_t>(sign.digitValue()));
        else
            folded += sign;
    }
}

} // namespace

QString folded(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (auto from = text.cbegin(); from != text.cend();) {
        for (; from != text.cend() && isPlain(*from); ++from)
            folded += from->toLower();
        const auto to = std::find_if(from, text.cend(), isPlain);
        while (from != to) {
            const auto end = endOfPiece(from, to);
            appendFolded(QString(from, end - from), folded);
            from = end;
        }
    }
    return folded;
}

QStringList wordsIn(const QString &folded)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const char32_t sign : folded.toUcs4()) {
        if (QChar::isLetterOrNumber(sign) || QChar::isMark(sign))
            word += QChar::fromUcs4(sign);
        else
            end();
    }
    end();
    return words;
}

} // namespace vw::search
