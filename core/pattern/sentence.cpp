// SPDX-License-Identifier: EUPL-1.2
#include "core/base/capital.h"
#include "core/pattern/pattern.h"

namespace vw::pattern {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Speaker {
    const dossier::Vocabulary &words;
    const QLocale &locale;

    QString operator()(int number) const { return locale.toString(number); }
    QString operator()(const QList<int> &numbers) const
    {
        QStringList list;
        for (const int number : numbers)
            list.append(locale.toString(number));
        return list.join(u", "_s);
    }
    QString operator()(const PartialDate &date) const { return dateWords(date, words.dates(locale)); }
    /// In the middle of a sentence; a title begins with a capital, an abbreviation is one.
    QString operator()(const Coded &coded) const
    {
        const QString word = words.word(coded.set, coded.code);
        const bool isTitle = word.size() > 1 && word.at(1).isLower() && coded.set == u"measures"_s;
        return isTitle ? word.left(1).toLower() + word.mid(1) : word;
    }
    QString operator()(const QList<Counted> &counted) const
    {
        QStringList list;
        for (const auto &each : counted)
            list.append(each.count > 0 ? (*this)(each.what) + u' ' + locale.toString(each.count) : (*this)(each.what));
        return list.join(u", "_s);
    }
};

} // namespace

QString sentenceOf(const Pattern &pattern, const dossier::Vocabulary &words, const QLocale &locale)
{
    const QString set = u"patterns"_s, name = nameOf(detectorNames, pattern.detector);
    const auto has = [&](const QString &variant) { return words.has(set, name + variant); };
    QString variant;
    if (pattern.said.value(u"n"_s) == Said(1) && has(u"-one"_s))
        variant = u"-one"_s;
    if (!pattern.said.contains(u"date"_s) && has(u"-undated"_s))
        variant = u"-undated"_s;
    QString sentence = words.word(set, name + variant);
    for (auto each = pattern.said.cbegin(); each != pattern.said.cend(); ++each)
        sentence.replace(u'{' + each.key() + u'}', std::visit(Speaker{words, locale}, *each));
    return capital(sentence);
}

QStringList sentencesOf(const QList<Pattern> &patterns, const dossier::Vocabulary &words, const QLocale &locale)
{
    QStringList sentences;
    for (const auto &pattern : patterns)
        sentences.append(sentenceOf(pattern, words, locale));
    return sentences.isEmpty() ? QStringList{words.word(u"patterns"_s, u"none"_s)} : sentences;
}

} // namespace vw::pattern
