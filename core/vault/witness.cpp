// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/witness.h"

#include "core/base/files.h"
#include "core/crypto/sealing.h"
#include "core/vault/json.h"

#include <QDir>
#include <QSaveFile>

namespace vw::vault {

namespace {

constexpr qint64 mostBytes = 4096;

QString fileOf(const QString &stateFolder, const QByteArray &vaultId)
{
    return stateFolder + QLatin1Char('/') + QString::fromLatin1(vaultId.toHex()) + QStringLiteral(".witness");
}

QByteArray associatedOf(const QByteArray &vaultId)
{
    return crypto::associatedData(crypto::Purpose::Witness, {vaultId}, 0);
}

} // namespace

std::optional<Witness> readWitness(const QString &stateFolder, const crypto::SecretBuffer &key, const QByteArray &vaultId)
{
    if (stateFolder.isEmpty())
        return std::nullopt;
    const auto bytes = readPlainFile(fileOf(stateFolder, vaultId), mostBytes);
    const auto content = bytes ? openJson(key, *bytes, associatedOf(vaultId)) : std::nullopt;
    if (!content)
        return std::nullopt;
    return Witness{content->value(QStringLiteral("seq")).toInteger(), bytesOf(content->value(QStringLiteral("link")))};
}

void writeWitness(const QString &stateFolder, const crypto::SecretBuffer &key, const QByteArray &vaultId, const Witness &witness)
{
    if (stateFolder.isEmpty() || !QDir().mkpath(stateFolder))
        return;
    QSaveFile file(fileOf(stateFolder, vaultId));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(sealJson(key,
                        {{QStringLiteral("v"), 1}, {QStringLiteral("seq"), witness.seq}, {QStringLiteral("link"), textOf(witness.link)}},
                        associatedOf(vaultId)));
    static_cast<void>(file.commit());
}

} // namespace vw::vault
