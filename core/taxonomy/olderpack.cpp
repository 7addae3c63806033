// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/olderpack.h"

#include "core/base/files.h"
#include "core/taxonomy/pack.h"

#include <QDir>

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

/// Sources that the newer files name are told by the pack built in.
QJsonObject withSources(QJsonObject taxonomy)
{
    const QString key = u"sources"_s;
    static const QJsonArray ours = builtInFile(taxonomyFile).value(key).toArray();
    QSet<QString> known;
    auto sources = taxonomy.value(key).toArray();
    for (const auto &source : std::as_const(sources))
        known.insert(source[u"id"_s].toString());
    for (const auto &source : ours) {
        if (!known.contains(source[u"id"_s].toString()))
            sources.append(source);
    }
    taxonomy.insert(key, sources);
    return taxonomy;
}

/// Law that is about a measure which that pack does not have stays, and names it no more.
QJsonObject aboutKnownMeasures(QJsonObject law, const QJsonObject &files)
{
    QSet<QString> known;
    const QString key = u"entries"_s, about = u"measures"_s;
    for (const auto &name : {u"measures.json"_s, u"routes.json"_s}) {
        for (const auto &options = files.value(name)[key].toArray(); const auto &option : options)
            known.insert(option[u"id"_s].toString());
    }
    QJsonArray entries;
    for (const auto &list = law.value(key).toArray(); const auto &entry : list) {
        auto status = entry.toObject();
        QJsonArray measures;
        for (const auto &named = status.value(about).toArray(); const auto &measure : named) {
            if (known.contains(measure.toString()))
                measures.append(measure);
        }
        status.insert(about, measures);
        entries.append(status);
    }
    law.insert(key, entries);
    return law;
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

QJsonObject withPlacesOfToday(const QJsonObject &files)
{
    const QString lawFile = u"law.json"_s, regions = u"regions/"_s, jurisdictions = u"jurisdictions/"_s;
    if (files.contains(lawFile))
        return files;
    auto all = files;
    for (const auto &name : files.keys()) {
        if (name.startsWith(regions))
            all.remove(name);
        if (!name.startsWith(jurisdictions))
            continue;
        auto place = files.value(name).toObject();
        const auto ours = builtInFile(name);
        for (const auto &key : {u"numbers"_s, u"advice"_s, u"moments"_s, u"seenUntil"_s, u"date"_s, u"checkBefore"_s}) {
            if (ours.contains(key))
                place.insert(key, ours.value(key));
        }
        all.insert(name, place);
    }
    const QString folder = QLatin1StringView(builtInFolder);
    const auto ids = idsIn(files.value(taxonomyFile).toObject());
    for (const auto &file : QDir(folder + u'/' + regions).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        auto region = builtInFile(regions + file);
        if (!namesOnly(region.value(u"always"_s), ids)) // that pack does not ask what the rule rests on
            region.remove(u"always"_s);
        all.insert(regions + file, region);
    }
    all.insert(lawFile, aboutKnownMeasures(builtInFile(lawFile), files));
    all.insert(taxonomyFile, withSources(all.value(taxonomyFile).toObject()));
    return all;
}

} // namespace vw::taxonomy
