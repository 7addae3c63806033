// SPDX-License-Identifier: EUPL-1.2
// A taxonomy of somebody else's making: refused with its faults, or usable.
#include "core/assessment/verdict.h"
#include "core/taxonomy/pack.h"
#include "tests/fuzz/scratch.h"

#include <QJsonDocument>
#include <QJsonObject>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace vw;
    static const test::Scratch scratch;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static const auto builtIn = taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder));
    // The input replaces files of the built-in taxonomy; alone it would be refused before anything is read.
    const QJsonObject given = QJsonDocument::fromJson(bytes).object();
    QJsonObject files = builtIn->asJson;
    for (auto it = given.begin(); it != given.end(); ++it)
        files.insert(it.key(), *it);
    if (const auto pack = taxonomy::packFrom(files, {})) {
        assessment::Assessment empty;
        empty.taxonomy = pack->taxonomy.version;
        (void)assessment::score(pack->taxonomy, empty, QDate(2026, 11, 24));
    }
    return 0;
}
