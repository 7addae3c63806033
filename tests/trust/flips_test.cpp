// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/sealing.h"
#include "core/vault/backup.h"
#include "core/vault/keyring.h"
#include "core/vault/rescue.h"
#include "core/vault/sessioninner.h"

#include "tests/trust/runs.h"
#include "tests/vault/vaultfixture.h"

#include <chrono>
#include <random>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

constexpr int caseCount = 50;
/// What one page can hold at the most: six rows of cases (some 600 bytes each on 4096), and each takes five records along with its key.
constexpr qsizetype piecesOfAPage = 6 * 6;

/// What is in the vault: case, record -> content.
using Content = QMap<QString, QJsonObject>;

/// Fifty cases with notes, answers and a larger piece that lies on pages of its own.
struct FullVault : VaultFolder {
    FullVault()
    {
        auto session = create();
        for (int i = 0; i < caseCount; ++i) {
            const CaseId id = CaseId::create();
            QList<Record> records;
            for (int n = 0; n < 4; ++n)
                records.append({RecordId::create(), 1, noteOf(u"feit %1 van zaak %2 "_s.arg(n).arg(i).repeated(4))});
            records.append({RecordId::create(), 1, noteOf(u"lang verslag "_s.repeated(i % 5 == 0 ? 900 : 20))});
            must(session->createCase(id, headOf(u"Z-%1"_s.arg(i)), records, u"create"_s));
            must(session->save(id, records.first().id, noteOf(u"verbeterd"_s), headOf(u"Z-%1"_s.arg(i)), u"change"_s));
        }
        content = read(*session);
        key = session->inner().vaultKey.clone();
        session.reset();
        QFile raw(file());
        REQUIRE(raw.open(QIODevice::ReadOnly));
        bytes = raw.readAll();
    }
    [[nodiscard]] static Content read(Session &session)
    {
        Content found;
        for (const auto &row : must(session.cases())) {
            found.insert(row.id.text(), row.head);
            if (const auto opened = session.openCase(row.id, true)) {
                for (const auto &record : opened->records)
                    found.insert(row.id.text() + u'/' + record.id.text(), record.payload);
            }
        }
        return found;
    }
    Content content;
    crypto::SecretBuffer key;
    QByteArray bytes;
};

struct Tally {
    int unused = 0, named = 0, structure = 0, rescuedAll = 0, rescuedMost = 0;
    qsizetype leastRescued = 0;
};

/// Nothing else than what was there: a missing piece is damage, a different one would be a lie.
bool isPartOf(const Content &found, const Content &whole)
{
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!it->isEmpty() && whole.value(it.key()) != *it)
            return false;
    }
    return true;
}

qsizetype rescued(const FullVault &vault, const QString &path, const QString &backup)
{
    auto rescue = Rescue::read(path, backup, vault.folder.path());
    if (!rescue) {
        WARN("no rescue: code " << static_cast<int>(rescue.error().code) << ' ' << rescue.error().args.join(u' ').toStdString());
        return -1;
    }
    REQUIRE((*rescue)->open(vault.keyFor(u"geheim"_s, firstTerms((*rescue)->table()))));
    const QString target = vault.file(u"gered.vlagwijzer"_s);
    QFile::remove(target);
    QFile::remove(target + u"-journal"_s);
    const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
    const auto report = (*rescue)->into({target, terms, vault.keyFor(u"nieuw"_s, terms), u"Anna"_s}, vault.clock, {});
    REQUIRE(report);
    auto session = must(must(Locked::read(target, vault.clock, {}))->open(vault.keyFor(u"nieuw"_s, terms)));
    const Content found = FullVault::read(*session);
    REQUIRE(isPartOf(found, vault.content));
    REQUIRE(must(session->verify()).isEmpty());
    return found.size();
}

} // namespace

TEST_CASE("a flipped bit is unused, named, or said to be damage of the file; never wrong content")
{
    FullVault vault;
    const auto backup = must(backUp(vault.file(), vault.file(u"kopie"_s), vault.clock));
    const int flips = runs("VW_FLIPS", 600);
    std::mt19937_64 random(20261124);
    Tally tally;
    tally.leastRescued = vault.content.size();
    const QString path = vault.file(u"geknakt.vlagwijzer"_s);
    const auto begin = std::chrono::steady_clock::now();
    for (int run = 0; run < flips; ++run) {
        QByteArray flipped = vault.bytes;
        // Every tenth in the first page, where a blind shot would seldom fall.
        const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(run % 10 == 0 ? 4096 : flipped.size()));
        flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << random() % 8));
        QFile::remove(path + u"-journal"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(flipped);
        file.close();
        INFO("flip " << run << " at byte " << at);
        auto locked = Locked::readWithoutSlots(path, vault.clock, {});
        auto session = locked ? (*locked)->openWithKey(vault.key.clone()) : Result<std::unique_ptr<Session>>(Fail(locked.error()));
        bool isStructure = !session;
        if (session) {
            const auto cases = (*session)->cases();
            const auto findings = (*session)->verify();
            isStructure = !cases || !findings;
            if (!isStructure) {
                const Content found = FullVault::read(**session);
                REQUIRE(isPartOf(found, vault.content));
                if (findings->isEmpty()) {
                    REQUIRE(found == vault.content);
                    ++tally.unused;
                    continue;
                }
                const bool pageDamage =
                    std::ranges::any_of(*findings, [](const Error &error) { return error.code == ErrorCode::VaultDamaged; });
                isStructure = pageDamage && found.size() < vault.content.size();
                tally.named += isStructure ? 0 : 1;
            }
        }
        if (!isStructure)
            continue;
        ++tally.structure;
        session = fail(ErrorCode::VaultLocked);
        locked = fail(ErrorCode::VaultLocked);
        const auto found = rescued(vault, path, backup.path);
        tally.leastRescued = std::min(tally.leastRescued, found);
        tally.rescuedAll += found == vault.content.size() ? 1 : 0;
        tally.rescuedMost += found >= vault.content.size() - piecesOfAPage ? 1 : 0;
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    std::printf(
        "flips: %d in %lld kB, (a) unused and all equal %d, (b) named and the rest opens %d, (c) structure %d; of (c) rescued whole %d, "
        "all but one page %d, least %lld of %lld pieces; %.1f s\n",
        flips, static_cast<long long>(vault.bytes.size() / 1024), tally.unused, tally.named, tally.structure, tally.rescuedAll,
        tally.rescuedMost, static_cast<long long>(tally.leastRescued), static_cast<long long>(vault.content.size()), seconds);
    CHECK(tally.unused + tally.named + tally.structure == flips);
    CHECK(tally.structure == tally.rescuedMost);
    CHECK(tally.named > 0);
}
