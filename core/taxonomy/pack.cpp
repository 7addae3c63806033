// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/pack.h"

#include "core/base/files.h"
#include "core/base/languages.h"
#include "core/taxonomy/loader.h"
#include "core/taxonomy/olderpack.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

/// A resource in a static library has to be asked for, or the linker leaves it out. Not in a namespace: the macro forbids it.
static void initBuiltIn()
{
    Q_INIT_RESOURCE(taxonomy);
}

namespace vw::taxonomy {

void useBuiltIn()
{
    initBuiltIn();
}

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 maxFileSize = 16 * 1024 * 1024; ///< bytes; a content file is far smaller, and a wrong one must not fill the memory

QString textsFile(const QString &language)
{
    return u"texts.%1.json"_s.arg(language);
}

/// Reads files of one folder and keeps their hash and JSON.
class FolderReader {
public:
    FolderReader(QString folder, Faults &faults) : m_folder(std::move(folder)), m_faults(faults) {}

    void read(const QString &name)
    {
        const QString path = m_folder + QLatin1Char('/') + name;
        const auto bytes =
            m_folder.startsWith(u':') ? readFileBytes(path) : readPlainFile(path, maxFileSize); // what is built in is no file of the system
        if (!bytes) {
            m_faults.append(bytes.error());
            return;
        }
        m_hash.addData(name.toUtf8());
        m_hash.addData(*bytes);
        auto object = parseJson(*bytes, name);
        if (object)
            m_all.insert(name, *object);
        else
            m_faults.append(object.error());
    }

    void readFolder(const QString &name)
    {
        const auto files = QDir(m_folder + QLatin1Char('/') + name).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const auto &file : files)
            read(name + QLatin1Char('/') + file);
    }

    [[nodiscard]] bool has(const QString &name) const { return QFile::exists(m_folder + QLatin1Char('/') + name); }
    [[nodiscard]] QByteArray hash() const { return m_hash.result(); }
    [[nodiscard]] const QJsonObject &all() const { return m_all; }

private:
    QString m_folder;
    Faults &m_faults;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QJsonObject m_all;
};

/// The contents in the order in which they refer to each other.
class PackBuilder {
public:
    PackBuilder(const QJsonObject &files, Faults &faults) : m_files(files), m_faults(faults) {}

    Pack build()
    {
        m_pack.taxonomy = readTaxonomy(file(u"taxonomy.json"_s), u"taxonomy.json"_s, m_faults);
        for (const auto &language : languageCodes()) {
            if (m_files.contains(textsFile(language)))
                m_pack.words.insert(language, Texts(file(textsFile(language))));
        }
        m_pack.veiling = WordList(wordsOfAll(u"veiling"_s));
        m_pack.interpreting = WordList(wordsOfAll(u"interpreting"_s));
        if (!m_faults.isEmpty())
            return {}; // the rest refers to it: one fault there would show as many here
        readFactWords();
        readCatalogue();
        readPlaces();
        for (const auto &texts : std::as_const(m_pack.words))
            checkTexts(m_pack, texts, m_faults);
        return std::move(m_pack);
    }

private:
    QJsonObject file(const QString &name) const { return m_files.value(name).toObject(); }

    QStringList wordsOfAll(const QString &name) const
    {
        QStringList words;
        for (const auto &texts : m_pack.words)
            words += texts.words(name);
        return words;
    }

    void readFactWords()
    {
        const QString group = u"factWords"_s;
        for (const auto &question : m_pack.taxonomy.questions) {
            const QString id = question.id.text();
            QStringList words;
            for (const auto &texts : std::as_const(m_pack.words))
                words += texts.list(group, id);
            if (!words.isEmpty())
                m_pack.factWords.append({question.id, WordList(words)});
        }
        for (const auto &texts : std::as_const(m_pack.words)) {
            for (const auto &ids = texts.all().value(group).toObject().keys(); const auto &id : ids) {
                if (m_pack.taxonomy.indexOf(QuestionId(id)) < 0)
                    m_faults.append(Error{ErrorCode::UnknownId, {u"texts.%1.json:.%2"_s.arg(texts.language(), group), id}});
            }
        }
    }

    void readCatalogue()
    {
        const auto &taxonomy = m_pack.taxonomy;
        m_pack.measures = readOptions(file(u"measures.json"_s), u"measures.json"_s, taxonomy, m_faults);
        m_pack.routes = readOptions(file(u"routes.json"_s), u"routes.json"_s, taxonomy, m_faults);
        if (taxonomy.format > 1)
            checkReferences(m_pack.measures, m_pack.routes, taxonomy, m_faults);
        m_pack.recognition = readRecognition(file(u"patterns.json"_s), u"patterns.json"_s, taxonomy, m_faults);
    }

    void readPlaces()
    {
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            if (it.key().startsWith(u"jurisdictions/"_s)) {
                const auto jurisdiction = readJurisdiction(it->toObject(), it.key(), m_faults);
                m_pack.jurisdictions.insert(jurisdiction.id, jurisdiction);
            } else if (it.key().startsWith(u"regions/"_s)) {
                m_pack.regions.read(it->toObject(), it.key(), m_pack.taxonomy, m_faults);
            }
        }
        m_pack.regions.complete(m_faults);
        m_pack.law = readLaw(file(u"law.json"_s), u"law.json"_s, m_pack.taxonomy, m_pack.measures + m_pack.routes, m_faults);
    }

    const QJsonObject &m_files;
    Faults &m_faults;
    Pack m_pack;
};

/// A band that begins above what all flags together give can never be reached, and would call the gravest case slight.
void checkBands(const Taxonomy &taxonomy, Faults &faults)
{
    int most = 0, before = 0;
    for (const auto &question : taxonomy.questions)
        most += question.points;
    for (size_t band = 0; band < taxonomy.bandFrom.size(); ++band) {
        const int from = taxonomy.bandFrom[band];
        if (from < before || from > most)
            faults.append(Error{ErrorCode::OutOfRange,
                                {u"taxonomy.json:.bands[%1].from"_s.arg(band), QString::number(from), u"%1..%2"_s.arg(before).arg(most)}});
        before = std::max(before, from);
    }
}

/// taxonomy.json without what changes no outcome.
QJsonObject weighingPart(QJsonObject taxonomy)
{
    for (const auto &key : {u"origin"_s, u"lines"_s, u"instruments"_s})
        taxonomy.remove(key);
    QJsonArray triggers;
    for (const auto &list = taxonomy.value(u"triggers"_s).toArray(); const auto &entry : list) {
        auto trigger = entry.toObject();
        trigger.remove(u"patternLine"_s);
        triggers.append(trigger);
    }
    taxonomy.insert(u"triggers"_s, triggers);
    return taxonomy;
}

} // namespace

const Texts &Pack::texts(const QString &language, const QString &place) const
{
    static const Texts none; // of a pack that was not read
    auto held = words.constFind(language);
    if (held == words.constEnd())
        held = words.constFind(languageFrom({}));
    const Texts &base = held == words.constEnd() ? none : *held;
    const auto local = jurisdictions.constFind(place);
    if (local == jurisdictions.constEnd() || !local->hasOwnWords(base.language()))
        return base;
    const QString key = place + u'/' + base.language();
    if (!m_localTexts.contains(key))
        m_localTexts.insert(key, local->textsFrom(base));
    return *m_localTexts.constFind(key);
}

Jurisdiction Pack::jurisdiction(const QString &id) const
{
    return jurisdictions.value(id, jurisdictions.value(u"nl"_s));
}

const Region *Pack::region(const QString &written, const QString &jurisdiction) const
{
    if (jurisdiction != u"nl"_s)
        return nullptr;
    return regions.named(written);
}

QDate Pack::checkBefore(const QString &place) const
{
    QList<QDate> days{taxonomy.checkBefore, jurisdiction(place).checkBefore};
    for (const auto &status : law) {
        if (status.jurisdiction == place)
            days.append(status.checkBefore);
    }
    if (place == u"nl"_s) {
        for (const auto &region : regions.all())
            days.append(region.checkBefore);
    }
    days.removeIf([](QDate day) { return !day.isValid(); });
    return days.isEmpty() ? QDate() : *std::ranges::min_element(days);
}

bool weighAlike(const Pack &one, const Pack &other)
{
    const auto a = completed(one.asJson), b = completed(other.asJson);
    if (weighingPart(a.value(u"taxonomy.json"_s).toObject()) != weighingPart(b.value(u"taxonomy.json"_s).toObject()))
        return false;
    return std::ranges::all_of(languageCodes(), [&](const QString &language) {
        const QString file = textsFile(language);
        return a.value(file)[u"questions"_s] == b.value(file)[u"questions"_s] && a.value(file)[u"first"_s] == b.value(file)[u"first"_s];
    });
}

std::expected<Pack, Faults> packFrom(const QJsonObject &files, const QByteArray &contentHash)
{
    Faults faults;
    const auto all = withPlacesOfToday(completed(files));
    auto pack = PackBuilder(all, faults).build();
    if (!faults.isEmpty())
        return std::unexpected(faults);
    pack.contentHash = contentHash;
    pack.asJson = files;
    return pack;
}

std::expected<Pack, Faults> loadPack(const QString &folder)
{
    useBuiltIn();
    Faults faults;
    FolderReader reader(folder, faults);
    reader.read(u"taxonomy.json"_s);
    for (const auto &language : languageCodes())
        reader.read(textsFile(language));
    const bool isNewer = reader.all().value(u"taxonomy.json"_s).toObject().value(u"format"_s).toInt() > oldestTaxonomyFormat;
    for (const auto &name : {u"measures.json"_s, u"routes.json"_s, u"patterns.json"_s}) {
        if (isNewer || reader.has(name))
            reader.read(name);
    }
    if (reader.has(u"law.json"_s))
        reader.read(u"law.json"_s);
    reader.readFolder(u"jurisdictions"_s);
    reader.readFolder(u"regions"_s);
    if (faults.isEmpty())
        checkNeeded(reader.all(), faults);
    if (!faults.isEmpty())
        return std::unexpected(faults);
    auto pack = packFrom(reader.all(), reader.hash());
    if (pack)
        checkBands(pack->taxonomy, faults); // here only: what a vault keeps is read as it was
    if (!faults.isEmpty())
        return std::unexpected(faults);
    return pack;
}

} // namespace vw::taxonomy
