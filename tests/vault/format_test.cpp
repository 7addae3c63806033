// SPDX-License-Identifier: EUPL-1.2
// core/vault/FORMAT.md, held against the program: the same vectors, and a reader of somebody else's making.
#include "core/crypto/recoverykey.h"
#include "core/vault/journal.h"
#include "core/vault/keyring.h"
#include "core/vault/sessioninner.h"
#include "tests/vault/vaultfixture.h"

#include <QJsonDocument>
#include <QProcess>

#include <cstdio>
#include <functional>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

const QString reader = QStringLiteral(VW_SOURCE_DIR "/tests/vault/reader.py");
const QString vectorFile = QStringLiteral(VW_SOURCE_DIR "/tests/vault/vectors.json");

QJsonObject vectors()
{
    QFile file(vectorFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

struct Outcome {
    int code = -1;
    QByteArray out, err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// The Python of the system, because that is where libsodium's binding is.
Outcome read(const QStringList &arguments, const QByteArray &typed = {})
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, QStringList{reader} + arguments);
    REQUIRE(process.waitForStarted());
    process.write(typed);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// True without Python or its binding of libsodium; says so.
bool hasNoReader()
{
    if (QProcess::execute(u"/usr/bin/python3"_s, {u"-c"_s, u"import nacl.bindings"_s}) == 0)
        return false;
    std::puts("SKIPPED: python3 with python3-nacl is not installed");
    return true;
}

} // namespace

TEST_CASE("the reader in Python agrees with every test vector")
{
    if (hasNoReader())
        return;
    needApplication();
    const auto outcome = read({u"--vectors"_s, vectorFile});
    INFO(outcome.out.toStdString() << outcome.err.toStdString());
    CHECK(outcome.code == 0);
    CHECK(outcome.out.count('\n') > 40);
}

TEST_CASE("the reader in Python opens a vault with its passphrase and lists what is in it")
{
    if (hasNoReader())
        return;
    FilledVault vault;
    must(must(vault.unlock())->saveDraft({vault.one, vault.first, noteOf(u"half"_s)}));
    const auto outcome = read({u"--full"_s, vault.file()}, "geheim\n");
    INFO(outcome.out.toStdString() << outcome.err.toStdString());
    REQUIRE(outcome.code == 0);
    const auto cases = outcome.json().value(u"cases"_s).toArray();
    REQUIRE(cases.size() == 3); // the vault's own case among them
    CHECK(outcome.json().value(u"slot"_s) == u"Anna"_s);
    CHECK(outcome.out.contains("eerste"));
    CHECK(outcome.out.contains("tweede"));
    CHECK(cases.at(1)["records"_L1].toArray().size() == 2);
    CHECK(cases.at(1)["drafts"_L1].toInt() == 1);
    CHECK(read({vault.file()}, "fout\n").code == 3);
}

TEST_CASE("the reader in Python opens a vault that several keys were made for, with the recovery key")
{
    if (hasNoReader())
        return;
    FilledVault vault;
    QByteArray typed;
    {
        auto session = must(vault.unlock());
        typed = crypto::recoveryText(must(Keyring(*session).addRecovery(u"kast"_s))).toUtf8();
        must(session->eraseCase(vault.two, {}));
    }
    const auto outcome = read({vault.file()}, typed + '\n');
    INFO(outcome.out.toStdString() << outcome.err.toStdString());
    CHECK(outcome.code == 0);
    CHECK(outcome.json().value(u"cases"_s).toArray().size() == 2);
}

TEST_CASE("the reader in Python reads a vault of every format")
{
    if (hasNoReader())
        return;
    VaultFolder vault;
    const QString file = GENERATE(u"format1"_s, u"format2"_s);
    REQUIRE(QFile::copy(QStringLiteral(VW_SOURCE_DIR "/tests/vault/vaults/%1.vlagwijzer").arg(file), vault.file()));
    CHECK(read({vault.file()}, "geheim\n").code == 0);
    QFile::setPermissions(vault.file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    must(vault.unlock());
    const auto outcome = read({vault.file()}, "geheim\n");
    INFO(outcome.out.toStdString() << outcome.err.toStdString());
    CHECK(outcome.code == 0);
}

TEST_CASE("the reader in Python says in the same words what was taken out or put back")
{
    if (hasNoReader())
        return;
    FilledVault vault;
    SECTION("a line")
    {
        vault.tamper(u"DELETE FROM journal WHERE seq = 4"_s);
    }
    SECTION("the last line")
    {
        vault.tamper(u"DELETE FROM journal WHERE seq = 7"_s);
    }
    SECTION("a case with everything of it")
    {
        for (const QString &table : {u"record"_s, u"casefile"_s, u"journal"_s})
            vault.tamper(u"DELETE FROM %1 WHERE "_s.arg(table) + vault.in(vault.two));
    }
    SECTION("a record with the lines that tell of it")
    {
        vault.tamper(u"DELETE FROM record WHERE "_s + vault.in(vault.two, vault.second));
        vault.tamper(u"DELETE FROM journal WHERE seq = 7"_s);
    }
    const auto outcome = read({vault.file()}, "geheim\n");
    REQUIRE(outcome.code == 1);
    QStringList theirs, ours;
    for (const auto &finding : outcome.json().value(u"findings"_s).toArray())
        theirs.append(finding.toObject().value(u"code"_s).toString());
    static const QHash<ErrorCode, QString> words{
        {ErrorCode::LinesMissing, u"lines-missing"_s},     {ErrorCode::CasesMissing, u"cases-missing"_s},
        {ErrorCode::RecordsMissing, u"records-missing"_s}, {ErrorCode::CaseTurnedBack, u"case-turned-back"_s},
        {ErrorCode::CaseIncomplete, u"case-incomplete"_s}, {ErrorCode::CaseGone, u"case-gone"_s},
        {ErrorCode::JournalBroken, u"journal-broken"_s},   {ErrorCode::RecordDamaged, u"record-damaged"_s}};
    auto locked = must(Locked::read(vault.file(), vault.clock, {}));
    const auto session = must(locked->open(vault.keyFor(u"geheim"_s, locked->kdf())));
    for (const auto &finding : must(session->verify()))
        ours.append(words.value(finding.code));
    theirs.sort();
    ours.sort();
    CHECK(theirs == ours);
}

TEST_CASE("the reader in Python names damage too")
{
    if (hasNoReader())
        return;
    FilledVault vault;
    vault.flipBit(u"record"_s, u"sealed"_s, vault.in(vault.one, vault.first));
    const auto outcome = read({vault.file()}, "geheim\n");
    CHECK(outcome.code == 1);
    CHECK(outcome.out.contains(vault.first.text().toUtf8()));
}

namespace {

QByteArray hex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

crypto::SecretBuffer secret(const QJsonValue &value)
{
    QByteArray bytes = hex(value);
    return crypto::SecretBuffer::takeFrom(bytes);
}

QByteArray plainOf(const crypto::SecretBuffer &buffer)
{
    return QByteArray(reinterpret_cast<const char *>(buffer.data()), static_cast<qsizetype>(buffer.size()));
}

KeySlot slotFrom(const QJsonObject &vector)
{
    const auto number = [&](const char *key) { return vector.value(QLatin1StringView(key)).toInteger(); };
    return {number("id"),
            number("kind"),
            number("kdf"),
            {static_cast<quint64>(number("ops")), static_cast<quint64>(number("mem")), hex(vector.value(u"salt"_s))},
            hex(vector.value(u"sealed"_s)),
            hex(vector.value(u"checksum"_s))};
}

/// Each vector of a group; fails when the group is empty.
void each(const char *group, const std::function<void(const QJsonObject &)> &check)
{
    const auto all = vectors().value(QLatin1StringView(group)).toArray();
    REQUIRE_FALSE(all.isEmpty());
    for (const auto &vector : all)
        check(vector.toObject());
}

} // namespace

TEST_CASE("the program agrees with the test vectors of sealing, sums and keys")
{
    each("associatedData", [](const QJsonObject &v) {
        QList<QByteArray> ids;
        for (const auto &id : v.value(u"ids"_s).toArray())
            ids.append(hex(id));
        CHECK(crypto::associatedData(static_cast<crypto::Purpose>(v.value(u"purpose"_s).toInt()), ids,
                                     static_cast<quint64>(v.value(u"revision"_s).toInteger()),
                                     hex(v.value(u"extra"_s))) == hex(v.value(u"result"_s)));
    });
    each("digest", [](const QJsonObject &v) { CHECK(crypto::digest(hex(v.value(u"input"_s))) == hex(v.value(u"result"_s))); });
    each("keyedDigest", [](const QJsonObject &v) {
        CHECK(crypto::digest(secret(v.value(u"key"_s)), hex(v.value(u"input"_s))) == hex(v.value(u"result"_s)));
    });
    each("subkeys", [](const QJsonObject &v) {
        const auto key = secret(v.value(u"vaultKey"_s));
        CHECK(plainOf(crypto::subkey(key, crypto::Subkey::Chain)) == hex(v.value(u"chain"_s)));
        CHECK(plainOf(crypto::subkey(key, crypto::Subkey::SlotMac)) == hex(v.value(u"slotCheck"_s)));
        CHECK(plainOf(crypto::subkey(key, crypto::Subkey::Heads)) == hex(v.value(u"heads"_s)));
        CHECK(plainOf(crypto::subkey(key, crypto::Subkey::Witness)) == hex(v.value(u"witness"_s)));
    });
    each("seal", [](const QJsonObject &v) {
        const auto opened = crypto::open(secret(v.value(u"key"_s)), hex(v.value(u"sealed"_s)), hex(v.value(u"associated"_s)));
        REQUIRE(opened.has_value());
        CHECK(*opened == hex(v.value(u"plain"_s)));
    });
    each("chainLink", [](const QJsonObject &v) {
        CHECK(chainLink(secret(v.value(u"chain"_s)), hex(v.value(u"previous"_s)), v.value(u"seq"_s).toInteger(), hex(v.value(u"case"_s)),
                        hex(v.value(u"digest"_s))) == hex(v.value(u"link"_s)));
    });
}

TEST_CASE("the program agrees with the test vectors of slots, passphrases and recovery keys")
{
    each("argon2id", [](const QJsonObject &v) {
        QString typed = v.value(u"passphrase"_s).toString();
        const crypto::KdfParams params{static_cast<quint64>(v.value(u"ops"_s).toInteger()),
                                       static_cast<quint64>(v.value(u"mem"_s).toInteger()), hex(v.value(u"salt"_s))};
        CHECK(plainOf(must(crypto::deriveKey(crypto::preparePassphrase(typed), params))) == hex(v.value(u"key"_s)));
    });
    each("slot", [](const QJsonObject &v) {
        const KeySlot slot = slotFrom(v);
        CHECK_FALSE(slot.isDamaged());
        const auto opened = openSlot(slot, secret(v.value(u"slotKey"_s)));
        REQUIRE(opened.has_value());
        CHECK(plainOf(opened->vaultKey) == hex(v.value(u"vaultKey"_s)));
        CHECK(opened->vaultId == hex(v.value(u"vaultId"_s)));
        CHECK(opened->name == v.value(u"name"_s).toString());
    });
    each("recovery", [](const QJsonObject &v) {
        const auto key = secret(v.value(u"key"_s));
        CHECK(crypto::recoveryText(key) == v.value(u"text"_s).toString());
        CHECK(plainOf(crypto::recoverySlotKey(key, hex(v.value(u"salt"_s)))) == hex(v.value(u"slotKey"_s)));
    });
    each("vaultRecordId",
         [](const QJsonObject &v) { CHECK(vaultRecordId(v.value(u"kind"_s).toString()).bytes() == hex(v.value(u"id"_s))); });
    each("before", [](const QJsonObject &v) {
        CHECK(earlierVersion(v.value(u"newer"_s).toObject(), v.value(u"before"_s).toObject()) == v.value(u"older"_s).toObject());
    });
}
