// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/pack.h"

#include "core/taxonomy/loader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

/// A resource in a static library has to be asked for, or the linker leaves it out. Not in a namespace: the macro forbids it.
static void useBuiltIn()
{
    Q_INIT_RESOURCE(taxonomy);
}

namespace vw::taxonomy {

namespace {

/// Reads files of one folder and keeps their hash and JSON.
class FolderReader {
public:
    FolderReader(QString folder, Faults &faults) : m_folder(std::move(folder)), m_faults(faults) {}

    QJsonObject read(const QString &name)
    {
        QFile file(m_folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly)) {
            m_faults.append(Error{ErrorCode::FileNotReadable, {name, file.errorString()}});
            return {};
        }
        const auto bytes = file.readAll();
        m_hash.addData(name.toUtf8());
        m_hash.addData(bytes);
        auto object = parseJson(bytes, name);
        if (!object) {
            m_faults.append(object.error());
            return {};
        }
        m_all.insert(name, *object);
        return *object;
    }

    [[nodiscard]] QByteArray hash() const { return m_hash.result(); }
    [[nodiscard]] const QJsonObject &all() const { return m_all; }

private:
    QString m_folder;
    Faults &m_faults;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QJsonObject m_all;
};

Jurisdiction readJurisdiction(const QJsonObject &object, const QString &file, Faults &faults)
{
    JsonReader r(object, file + QLatin1Char(':'), faults);
    Jurisdiction jurisdiction;
    jurisdiction.id = r.mustText(QStringLiteral("id"));
    r.mustHave(QStringLiteral("checkBefore"));
    jurisdiction.checkBefore = r.date(QStringLiteral("checkBefore"));
    r.each(QStringLiteral("numbers"), [&](JsonReader &n) {
        ServiceNumber number{n.mustText(QStringLiteral("id")), n.mustText(QStringLiteral("number")), n.mustText(QStringLiteral("source")), {}};
        for (const auto &language : {QStringLiteral("nl"), QStringLiteral("en")})
            number.name.insert(language, n.mustText(language));
        jurisdiction.numbers.append(number);
    });
    return jurisdiction;
}

} // namespace

std::expected<Pack, Faults> loadPack(const QString &folder)
{
    useBuiltIn();
    Faults faults;
    FolderReader reader(folder, faults);
    const auto taxonomy = reader.read(QStringLiteral("taxonomy.json"));
    const auto dutch = reader.read(QStringLiteral("texts.nl.json"));
    const auto english = reader.read(QStringLiteral("texts.en.json"));
    QMap<QString, QJsonObject> places;
    const auto names = QDir(folder + QStringLiteral("/jurisdictions")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const auto &name : names)
        places.insert(name, reader.read(QStringLiteral("jurisdictions/") + name));
    if (!faults.isEmpty())
        return std::unexpected(faults);

    Pack pack;
    pack.taxonomy = readTaxonomy(taxonomy, QStringLiteral("taxonomy.json"), faults);
    pack.dutch = Texts(dutch);
    pack.english = Texts(english);
    if (faults.isEmpty()) {
        checkTexts(pack.taxonomy, pack.dutch, faults);
        checkTexts(pack.taxonomy, pack.english, faults);
    }
    for (auto it = places.begin(); it != places.end(); ++it) {
        const auto jurisdiction = readJurisdiction(*it, QStringLiteral("jurisdictions/") + it.key(), faults);
        pack.jurisdictions.insert(jurisdiction.id, jurisdiction);
    }
    pack.contentHash = reader.hash();
    pack.asJson = reader.all();
    if (!faults.isEmpty())
        return std::unexpected(faults);
    return pack;
}

} // namespace vw::taxonomy
