// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/keyderivation.h"
#include "core/crypto/sealing.h"
#include "core/vault/keyslots.h"
#include "core/vault/session.h"
#include "tests/support/fakeclock.h"
#include "tests/support/stranger.h"
#include "tests/support/stringmaker.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QVariant>

#include <initializer_list>
#include <memory>

namespace vw::test {

using namespace Qt::StringLiterals;

/// Qt loads its SQL driver only under an application.
inline void needApplication()
{
    static int count = 1;
    static char name[] = "tests";
    static char *arguments[] = {name, nullptr};
    if (QCoreApplication::instance() == nullptr)
        static_cast<void>(new QCoreApplication(count, arguments)); // left to the end of the process on purpose
}

/// Fails the test with the code and arguments when there is an error.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        FAIL("error " << static_cast<int>(result.error().code) << ": " << result.error().args.join(u" | "_s).toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

/// Of the first passphrase that is whole.
inline crypto::KdfParams firstTerms(const QList<vault::KeySlot> &table)
{
    const vault::KeySlot *usable = vault::firstUsable(table);
    REQUIRE(usable != nullptr);
    return usable->params;
}

/// A folder with one vault, "geheim" its passphrase, derived cheaply.
struct VaultFolder {
    VaultFolder() { needApplication(); }

    [[nodiscard]] QString file(const QString &name = u"zaak.vlagwijzer"_s) const { return folder.filePath(name); }
    [[nodiscard]] QString stateFolder() const { return folder.filePath(u"state"_s); }

    [[nodiscard]] crypto::SecretBuffer keyFor(QString passphrase, const crypto::KdfParams &terms) const
    {
        return must(crypto::deriveKey(crypto::preparePassphrase(passphrase), terms));
    }
    std::unique_ptr<vault::Session> create(const QString &state = {})
    {
        const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
        return must(vault::createVault(file(), terms, keyFor(u"geheim"_s, terms), u"Anna"_s, clock, state));
    }
    [[nodiscard]] Result<std::unique_ptr<vault::Session>> unlock(const QString &passphrase = u"geheim"_s, const QString &state = {},
                                                                 const QString &name = u"zaak.vlagwijzer"_s) const
    {
        auto locked = vault::Locked::read(file(name), clock, state);
        if (!locked)
            return Fail(locked.error());
        return (*locked)->open(keyFor(passphrase, (*locked)->kdf()));
    }
    QList<QVariant> tamper(const QString &sql, std::initializer_list<QVariant> values = {}) const
    {
        return asStranger(file(), sql, values);
    }
    /// Turns over one bit of a blob, as a bad disk does.
    void flipBit(const QString &table, const QString &column, const QString &where) const
    {
        const auto found = tamper(u"SELECT %2 FROM %1 WHERE %3"_s.arg(table, column, where));
        REQUIRE(found.size() == 1);
        QByteArray bytes = found.first().toByteArray();
        REQUIRE_FALSE(bytes.isEmpty());
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 0x10);
        tamper(u"UPDATE %1 SET %2 = ? WHERE %3"_s.arg(table, column, where), {bytes});
    }

    QTemporaryDir folder;
    FakeClock clock;
};

/// A bit of SQL for the blob of an id.
inline QString sqlBlob(const QByteArray &bytes)
{
    return u"x'%1'"_s.arg(QString::fromLatin1(bytes.toHex()));
}

inline QJsonObject noteOf(const QString &text)
{
    return {{u"v"_s, 1}, {u"kind"_s, u"note"_s}, {u"text"_s, text}};
}

inline QJsonObject headOf(const QString &reference)
{
    return {{u"v"_s, 1}, {u"reference"_s, reference}};
}

/// A vault of two cases with two notes each, locked.
struct FilledVault : VaultFolder {
    FilledVault()
    {
        auto session = create();
        for (const CaseId &id : {one, two}) {
            must(session->createCase(id, headOf(id.text()), {{first, 1, noteOf(u"eerste"_s)}}, u"create"_s));
            must(session->save(id, second, noteOf(u"tweede"_s), headOf(id.text()), u"change"_s));
        }
    }
    [[nodiscard]] QList<Error> verified() const { return must(must(unlock())->verify()); }
    [[nodiscard]] QString in(const CaseId &caseId, const RecordId &id) const
    {
        return u"case_id = %1 AND id = %2"_s.arg(sqlBlob(caseId.bytes()), sqlBlob(id.bytes()));
    }
    [[nodiscard]] QString in(const CaseId &caseId) const { return u"case_id = %1"_s.arg(sqlBlob(caseId.bytes())); }

    const CaseId one = CaseId::create(), two = CaseId::create();
    const RecordId first = RecordId::create(), second = RecordId::create();
};

template <typename T>
bool failsWith(const Result<T> &result, ErrorCode code)
{
    return !result && result.error().code == code;
}

inline bool mentions(const QList<Error> &findings, const Error &error)
{
    return findings.contains(error);
}

} // namespace vw::test
