// SPDX-License-Identifier: EUPL-1.2
// A case and a file of answers as JSON from elsewhere. What is read goes out again and comes back the same.
#include "core/assessment/verdict.h"
#include "core/dossier/codec.h"
#include "core/taxonomy/pack.h"
#include "tests/fuzz/scratch.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace vw;
    static const test::Scratch scratch;
    static const auto pack = taxonomy::loadPack(QLatin1StringView(taxonomy::builtInFolder));
    if (!pack)
        std::abort();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto file = dossier::caseFrom(bytes, QStringLiteral("f"))) {
        const QJsonObject out = dossier::toJson(*file);
        const auto again = dossier::caseFrom(QJsonDocument(out).toJson(), QStringLiteral("g"));
        if (!again || dossier::toJson(*again) != out)
            std::abort();
        for (const auto &list : file->assessments)
            (void)assessment::score(pack->taxonomy, list.list, QDate(2026, 11, 24));
    }
    if (const auto answers = assessment::readAnswerFile(bytes, pack->taxonomy, QStringLiteral("f")))
        (void)assessment::score(pack->taxonomy, *answers, QDate(2026, 11, 24));
    return 0;
}
