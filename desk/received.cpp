// SPDX-License-Identifier: EUPL-1.2
#include "desk/received.h"

#include "core/base/files.h"
#include "core/crypto/sealing.h"
#include "core/report/readpdf.h"
#include "desk/handover.h"
#include "desk/identity.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace vw::desk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;
constexpr size_t mostData = 16UL * 1024 * 1024; ///< a case of thousands of facts is a few million

/// As it was typed, and as such words are made: lower case, with hyphens, with spaces.
std::vector<std::string> readings(const crypto::SecretBuffer &typed)
{
    if (typed.isEmpty())
        return {};
    QString words = QString::fromUtf8(reinterpret_cast<const char *>(typed.data()), static_cast<qsizetype>(typed.size())).trimmed();
    const QStringList pieces = words.toLower().split(QRegularExpression(u"[\\s-]+"_s), Qt::SkipEmptyParts);
    QStringList ways{words, pieces.join(u'-'), pieces.join(u' ')};
    std::vector<std::string> all;
    for (QString &way : ways) {
        all.push_back(way.normalized(QString::NormalizationForm_KC).toUtf8().toStdString());
        crypto::wipe(way);
    }
    crypto::wipe(words);
    return all;
}

Result<QByteArray> dataOfPdf(const QByteArray &bytes, const QString &path, const crypto::SecretBuffer &typed)
{
    auto passphrases = readings(typed);
    const auto found = report::attachedData(bytes.constData(), static_cast<size_t>(bytes.size()), passphrases, mostData);
    for (auto &each : passphrases)
        crypto::wipe(each);
    using State = report::AttachedData::State;
    switch (found.state) {
    case State::Read: return QByteArray::fromStdString(found.json);
    case State::NotAPdf: return fail(ErrorCode::NotAPdf, path);
    case State::WrongWords: return fail(ErrorCode::WrongWords, path);
    case State::NothingInside: return fail(ErrorCode::NoDataInside, path);
    case State::TooLarge: break;
    }
    return fail(ErrorCode::DataTooLarge, path, QString::number(mostData));
}

/// What is in the file, and the key it was sealed for; empty when it was not.
struct Data {
    QByteArray json, sealedFor;
};

Result<Data> dataOf(const QString &path, const crypto::SecretBuffer &typed, vault::Session *own)
{
    const auto bytes = readPlainFile(path, largestFile);
    if (!bytes)
        return Fail(bytes.error());
    if (!isSealedFile(*bytes)) {
        const auto json = dataOfPdf(*bytes, path, typed);
        return json ? Result<Data>(Data{*json, {}}) : Fail(json.error());
    }
    if (!own)
        return fail(ErrorCode::SealedWantsVault, path);
    const auto keys = signingKeysOf(*own);
    if (!keys)
        return Fail(keys.error());
    const auto json = openSealedFile(*bytes, *keys, path);
    if (json && static_cast<size_t>(json->size()) > mostData)
        return fail(ErrorCode::DataTooLarge, path, QString::number(mostData));
    return json ? Result<Data>(Data{*json, keys->publicKey}) : Fail(json.error());
}

} // namespace

Result<Transfer> receivedPaper(const QString &path, const crypto::SecretBuffer &typed, vault::Session *own)
{
    const auto data = dataOf(path, typed, own);
    if (!data)
        return Fail(data.error());
    QJsonParseError why;
    const auto json = QJsonDocument::fromJson(data->json, &why);
    if (!json.isObject())
        return fail(ErrorCode::NoDataInside, path);
    const auto transfer = transferFrom(json.object());
    if (!transfer)
        return Fail(transfer.error().first());
    if (transfer->forKey != data->sealedFor) // sealed anew by somebody it was made for
        return fail(ErrorCode::SealedForOther, path);
    return *transfer;
}

} // namespace vw::desk
