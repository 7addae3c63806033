// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/taxonomy/taxonomy.h"
#include "core/taxonomy/texts.h"

namespace vw::taxonomy {

/// A phone number to show and print, from a jurisdiction file, with where it was read.
struct ServiceNumber {
    QString id, number, source;
    QMap<QString, QString> name;  ///< language -> name
};

struct Jurisdiction {
    QString id;
    QDate checkBefore;            ///< after this day the numbers must be checked again
    QList<ServiceNumber> numbers;
};

/// Taxonomy, words and jurisdictions that belong together: what the program works with.
struct Pack {
    Taxonomy taxonomy;
    Texts dutch, english;
    QMap<QString, Jurisdiction> jurisdictions;
    QByteArray contentHash;       ///< SHA-256 over the files in order
    QJsonObject asJson;           ///< all files, for sealing into a vault
    [[nodiscard]] const Texts &texts(const QString &language) const { return language == QLatin1String("en") ? english : dutch; }
};

/// The taxonomy compiled into the program.
inline constexpr const char *builtInFolder = ":/taxonomy";

/// Reads a folder. One fault refuses the whole; every fault names file, path and reason.
[[nodiscard]] std::expected<Pack, Faults> loadPack(const QString &folder);

} // namespace vw::taxonomy
