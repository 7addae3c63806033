// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/doers.h"

#include "core/dossier/people.h"

#include <algorithm>
#include <array>

namespace vw::dossier {

namespace {

/// What people write where they do not know who it was.
constexpr std::array nobodyKnown{QLatin1StringView("onbekend"), QLatin1StringView("onbekende"), QLatin1StringView("unknown")};

/// And what they call him without a letter or a name.
constexpr std::array wordsForHim{QLatin1StringView("hij"), QLatin1StringView("ex"), QLatin1StringView("partner"), QLatin1StringView("he")};

/// "B en C" has B, en and C.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber()) {
            word += sign;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace

Doers::Doers(const CaseFile &file)
{
    QStringList names, ofOthers;
    for (const auto &person : file.persons) {
        const bool isHe = person.role == PersonRole::Perpetrator;
        if (isHe)
            m_words.append(file.letterOf(person.id));
        (isHe ? names : ofOthers) += wordsOf(person.givenNames) + wordsOf(person.surname);
    }
    if (m_words.isEmpty()) // nobody is entered yet: the letter that the first one will have
        m_words.append(peopleOf(file).perpetratorLetter);
    for (const auto &name : std::as_const(names)) {
        const bool tellsWho = name.size() > 1 && name.front().isUpper() && !ofOthers.contains(name); // not "de", nor a name they share
        if (tellsWho)
            m_words.append(name);
    }
}

bool Doers::namesHim(const QString &who) const
{
    return std::ranges::any_of(wordsOf(who), [&](const QString &word) {
        return m_words.contains(word) ||
               std::ranges::any_of(wordsForHim, [&](auto each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
    });
}

bool Doers::mayBeHis(const QString &who) const
{
    const auto words = wordsOf(who);
    return words.isEmpty() || namesHim(who) || std::ranges::any_of(words, [&](const QString &word) {
               return std::ranges::any_of(nobodyKnown, [&](auto each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
           });
}

bool areOthers(const QString &one, const QString &other)
{
    const auto named = [](const QString &text) {
        auto words = wordsOf(text);
        words.removeIf([](const QString &word) {
            const auto isIt = [&](QLatin1StringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; };
            return std::ranges::any_of(wordsForHim, isIt) || std::ranges::any_of(nobodyKnown, isIt);
        });
        return words;
    };
    const auto first = named(one), second = named(other);
    return !first.isEmpty() && !second.isEmpty() &&
           std::ranges::none_of(first, [&](const QString &word) { return second.contains(word, Qt::CaseInsensitive); });
}

} // namespace vw::dossier
