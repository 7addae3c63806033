// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/wordlist.h"

#include <algorithm>

namespace vw::taxonomy {

namespace {

QString patternOf(QString word)
{
    const bool anyEnding = word.endsWith(QLatin1Char('*'));
    if (anyEnding)
        word.chop(1);
    QStringList parts;
    for (const auto &part : word.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        parts.append(QRegularExpression::escape(part));
    return parts.join(QStringLiteral("\\s+")) + (anyEnding ? QStringLiteral("\\w*") : QString());
}

} // namespace

WordList::WordList(const QStringList &words) : m_empty(words.isEmpty())
{
    auto longestFirst = words; // "echtelijke ruzie" before "ruzie"
    std::ranges::stable_sort(longestFirst, std::greater(), &QString::size);
    QStringList patterns;
    for (const auto &word : longestFirst)
        patterns.append(patternOf(word));
    m_any = QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(patterns.join(QLatin1Char('|'))),
                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QStringList WordList::in(const QString &text) const
{
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|[\u201c\u201e][^\u201d\u201c]*[\u201d\u201c]"));
    QStringList found;
    if (m_empty)
        return found;
    QString plain = text;
    plain.replace(quoted, QStringLiteral(" "));
    for (auto it = m_any.globalMatch(plain); it.hasNext();) {
        const QString word = it.next().captured(0);
        if (!found.contains(word, Qt::CaseInsensitive))
            found.append(word);
    }
    return found;
}

} // namespace vw::taxonomy
