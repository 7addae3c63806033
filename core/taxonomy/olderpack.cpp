// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/olderpack.h"

#include "core/base/files.h"
#include "core/taxonomy/pack.h"

#include <algorithm>

namespace vw::taxonomy {

namespace {

using namespace Qt::Literals::StringLiterals;

const QString taxonomyFile = u"taxonomy.json"_s, dutchFile = u"texts.nl.json"_s, factWords = u"factWords"_s;

QJsonObject builtInFile(const QString &name)
{
    useBuiltIn();
    const auto bytes = readFileBytes(QLatin1StringView(builtInFolder) + u'/' + name);
    return bytes ? parseJson(*bytes, name).value_or(QJsonObject()) : QJsonObject();
}

QSet<QString> idsIn(const QJsonObject &taxonomy)
{
    QSet<QString> ids;
    for (const auto &list = taxonomy.value(u"questions"_s).toArray(); const auto &question : list)
        ids.insert(question[u"id"_s].toString());
    return ids;
}

/// Every question a condition names is one of these. Question ids have a point in them, nothing else in a condition has.
bool namesOnly(const QJsonValue &value, const QSet<QString> &ids)
{
    if (value.isString())
        return !value.toString().contains(u'.') || ids.contains(value.toString());
    if (value.isArray()) {
        const auto list = value.toArray();
        return std::ranges::all_of(list, [&](const QJsonValue &part) { return namesOnly(part, ids); });
    }
    const auto object = value.toObject();
    return std::ranges::all_of(object, [&](const QJsonValue &part) { return namesOnly(part, ids); });
}

QJsonArray only(const QJsonArray &list, const QSet<QString> &ids)
{
    QJsonArray kept;
    for (const auto &entry : list) {
        if (namesOnly(entry, ids))
            kept.append(entry);
    }
    return kept;
}

/// Which triggers make the pattern line of the paper, where none of them says it.
QJsonArray withPatternLines(const QJsonArray &triggers, const QJsonArray &ours)
{
    const QString key = u"patternLine"_s;
    if (std::ranges::any_of(triggers, [&](const QJsonValue &trigger) { return trigger.toObject().contains(key); }))
        return triggers;
    QJsonArray all;
    for (const auto &entry : triggers) {
        auto trigger = entry.toObject();
        for (const auto &own : ours) {
            if (own[u"id"_s] == trigger.value(u"id"_s) && own.toObject().contains(key))
                trigger.insert(key, own[key]);
        }
        all.append(trigger);
    }
    return all;
}

QJsonObject completedTaxonomy(QJsonObject taxonomy)
{
    static const QJsonObject ours = builtInFile(taxonomyFile);
    const auto ids = idsIn(taxonomy);
    auto sets = taxonomy.value(u"sets"_s).toObject();
    for (const auto *name : neededSets) {
        const QString key = QLatin1StringView(name);
        if (!sets.contains(key))
            sets.insert(key, only(ours.value(u"sets"_s)[key].toArray(), ids));
    }
    taxonomy.insert(u"sets"_s, sets);
    if (!taxonomy.contains(u"lines"_s))
        taxonomy.insert(u"lines"_s, only(ours.value(u"lines"_s).toArray(), ids));
    taxonomy.insert(u"triggers"_s, withPatternLines(taxonomy.value(u"triggers"_s).toArray(), ours.value(u"triggers"_s).toArray()));
    return taxonomy;
}

} // namespace

void checkNeeded(const QJsonObject &files, Faults &faults)
{
    const auto taxonomy = files.value(taxonomyFile).toObject();
    const auto sets = taxonomy.value(u"sets"_s).toObject();
    for (const auto *name : neededSets) {
        if (sets.value(QLatin1StringView(name)).toArray().isEmpty())
            faults.append(Error{ErrorCode::MissingKey, {u"taxonomy.json:.sets.%1"_s.arg(QLatin1StringView(name))}});
    }
    if (!taxonomy.contains(u"lines"_s))
        faults.append(Error{ErrorCode::MissingKey, {u"taxonomy.json:.lines"_s}});
    const auto dutch = files.value(dutchFile).toObject();
    for (const auto *name : neededWords) {
        if (dutch.value(QLatin1StringView(name)).toArray().isEmpty())
            faults.append(Error{ErrorCode::MissingKey, {u"texts.nl.json:.%1"_s.arg(QLatin1StringView(name))}});
    }
}

QJsonObject completed(const QJsonObject &files)
{
    Faults lacking;
    checkNeeded(files, lacking);
    if (lacking.isEmpty())
        return files;
    auto all = files;
    all.insert(taxonomyFile, completedTaxonomy(files.value(taxonomyFile).toObject()));
    static const QJsonObject ours = builtInFile(dutchFile);
    auto dutch = files.value(dutchFile).toObject();
    for (const auto *name : neededWords) {
        const QString key = QLatin1StringView(name);
        if (!dutch.contains(key))
            dutch.insert(key, ours.value(key));
    }
    if (!dutch.contains(factWords)) {
        const auto ids = idsIn(files.value(taxonomyFile).toObject());
        auto words = ours.value(factWords).toObject();
        for (const auto &id : words.keys()) {
            if (!ids.contains(id))
                words.remove(id);
        }
        dutch.insert(factWords, words);
    }
    all.insert(dutchFile, dutch);
    return all;
}

} // namespace vw::taxonomy
