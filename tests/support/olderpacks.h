// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/olderpack.h"
#include "core/taxonomy/pack.h"
#include "tests/support/stringmaker.h"

#include <QFile>
#include <QJsonDocument>

namespace vw::test {

/// A pack as an earlier version sealed it in a vault (tests/packs: its files as one JSON object, compressed by qCompress).
inline taxonomy::Pack olderPack(const QString &version)
{
    QFile file(QStringLiteral(VW_SOURCE_DIR "/tests/packs/%1.qz").arg(version));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto files = QJsonDocument::fromJson(qUncompress(file.readAll())).object();
    const auto pack = taxonomy::packFrom(taxonomy::completed(files), {});
    REQUIRE(pack.has_value());
    return *pack;
}

} // namespace vw::test
