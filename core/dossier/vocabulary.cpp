// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/vocabulary.h"

#include "core/base/files.h"
#include "core/taxonomy/pack.h"

#include <QHash>

namespace vw::dossier {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Read once for each language; they are compiled in.
taxonomy::Texts wordsIn(const QString &language)
{
    static QHash<QString, taxonomy::Texts> known;
    if (const auto found = known.constFind(language); found != known.constEnd())
        return *found;
    taxonomy::useBuiltIn();
    const QString path = u":/words/%1.json"_s.arg(language);
    const auto bytes = readFileBytes(path);
    const auto object = bytes ? parseJson(*bytes, path) : Result<QJsonObject>(Fail(bytes.error()));
    if (!object && language != u"nl"_s)
        return wordsIn(u"nl"_s);
    return *known.insert(language, taxonomy::Texts(object.value_or(QJsonObject())));
}

} // namespace

Vocabulary::Vocabulary(const QString &language, const taxonomy::Texts &texts)
    : m_words(wordsIn(language.isEmpty() ? u"nl"_s : language)), m_texts(texts)
{
}

QString Vocabulary::kind(RecordKind kind) const
{
    return this->kind(nameOf(recordKindNames, kind));
}

QString Vocabulary::kind(const QString &name) const
{
    return m_words.find(u"kinds"_s, name);
}

QString Vocabulary::many(RecordKind kind) const
{
    return m_words.find(u"many"_s, nameOf(recordKindNames, kind));
}

QString Vocabulary::page(RecordKind kind, const QString &key) const
{
    return m_words.find(u"pages"_s, nameOf(recordKindNames, kind), key);
}

QString Vocabulary::field(const QString &kind, const QString &key) const
{
    const QString own = m_words.find(u"fields"_s, kind + u'.' + key);
    return own.isEmpty() ? m_words.find(u"fields"_s, key) : own;
}

QString Vocabulary::hint(const QString &kind, const QString &key) const
{
    const QString own = m_words.find(u"hints"_s, kind + u'.' + key);
    return own.isEmpty() ? m_words.find(u"hints"_s, key) : own;
}

QString Vocabulary::word(const QString &set, const QString &code) const
{
    if (code.isEmpty())
        return {};
    const bool isNamedThere = set == u"measures"_s || set == u"routes"_s;
    const QString word = set == u"bands"_s ? m_texts.find(set, code)
                         : isNamedThere    ? m_texts.find(set, code, u"title"_s)
                                           : m_words.find(u"sets"_s, set, code);
    return word.isEmpty() ? code : word;
}

QString Vocabulary::caseCode(CaseId id) const
{
    const QString code = m_caseCodes ? m_caseCodes(id) : QString();
    return code.isEmpty() ? word(u"caseCodes"_s, u"gone"_s) : code;
}

DateLanguage Vocabulary::dates(const QLocale &locale) const
{
    return {locale, word(u"dates"_s, u"before"_s), word(u"dates"_s, u"between"_s)};
}

QList<std::pair<QString, QString>> Vocabulary::options(const char *set, std::span<const char *const> codes) const
{
    QList<std::pair<QString, QString>> all;
    for (const auto *code : codes)
        all.append({QLatin1StringView(code), word(QLatin1StringView(set), QLatin1StringView(code))});
    return all;
}

} // namespace vw::dossier
