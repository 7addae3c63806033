// SPDX-License-Identifier: EUPL-1.2
// The file under an open vault: deleted, moved, or replaced as programs that sync do.
#include "core/vault/adrift.h"
#include "core/vault/backup.h"

#include "tests/vault/vaultfixture.h"

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

namespace {

struct Pulled : FilledVault {
    void replace() const
    {
        const QString copy = file(u".kopie"_s);
        REQUIRE(QFile::copy(file(), copy));
        REQUIRE(::rename(QFile::encodeName(copy).constData(), QFile::encodeName(file()).constData()) == 0);
    }
    [[nodiscard]] Result<void> save(Session &session, const QString &text) const
    {
        return session.save(one, first, noteOf(text), headOf(u"Z"_s), u"change"_s);
    }
    [[nodiscard]] QString textIn(const QString &name) const
    {
        auto session = must(unlock(u"geheim"_s, {}, name));
        for (const auto &record : must(session->openCase(one, true)).records) {
            if (record.id == first)
                return record.payload.value(u"text"_s).toString();
        }
        return {};
    }
};

} // namespace

TEST_CASE("a save into a file that is no longer at its place is refused, in words")
{
    Pulled vault;
    auto session = must(vault.unlock());
    must(vault.save(*session, u"voor"_s));
    SECTION("deleted")
    {
        REQUIRE(QFile::remove(vault.file()));
    }
    SECTION("moved")
    {
        REQUIRE(QFile::rename(vault.file(), vault.file(u"weg.vlagwijzer"_s)));
    }
    SECTION("replaced by a copy")
    {
        vault.replace();
    }
    SECTION("its folder gone, as with a stick that was pulled out")
    {
        REQUIRE(QFile::rename(vault.file(), vault.folder.path() + u"-weg"_s));
    }
    CHECK(codeOf(session->mustBeInPlace()) == ErrorCode::VaultMoved);
    CHECK(codeOf(vault.save(*session, u"na"_s)) == ErrorCode::VaultMoved);
    CHECK(codeOf(session->saveDraft({vault.one, vault.second, noteOf(u"half"_s)})) == ErrorCode::VaultMoved);
    CHECK(codeOf(session->note(vault.one, u"print"_s, {})) == ErrorCode::VaultMoved);
    CHECK(codeOf(session->writeSealedDrafts(session->sealDrafts({{vault.one, vault.second, noteOf(u"half"_s)}}))) == ErrorCode::VaultMoved);
    QFile::remove(vault.folder.path() + u"-weg"_s);
}

TEST_CASE("the vault goes on in a new file, with everything that was saved and the save that was refused")
{
    Pulled vault;
    auto session = must(vault.unlock());
    must(vault.save(*session, u"voor"_s));
    vault.replace();
    CHECK_FALSE(vault.save(*session, u"na"_s));
    CHECK(codeOf(session->moveTo(vault.file())) == ErrorCode::FileExists); // never over what stands there
    must(session->moveTo(vault.file(u"nieuw.vlagwijzer"_s)));
    CHECK(session->path() == vault.file(u"nieuw.vlagwijzer"_s));
    must(vault.save(*session, u"na"_s));
    CHECK(must(session->verify()).isEmpty());
    session.reset();
    CHECK(vault.textIn(u"nieuw.vlagwijzer"_s) == u"na"_s);
    CHECK(vault.textIn(u"zaak.vlagwijzer"_s) == u"voor"_s);
}

TEST_CASE("after locking everything is still there without a key, and can be written into a new file")
{
    Pulled vault;
    auto session = must(vault.unlock());
    must(vault.save(*session, u"voor"_s));
    REQUIRE(QFile::remove(vault.file()));
    const auto unsaved = session->sealDrafts({{vault.one, vault.second, noteOf(u"nog niet bewaard"_s)}});
    const auto adrift = session->cutLoose();
    session.reset();
    CHECK(adrift->path() == vault.file());
    must(adrift->writeTo(vault.file(u"nieuw.vlagwijzer"_s), unsaved));
    CHECK(vault.textIn(u"nieuw.vlagwijzer"_s) == u"voor"_s);
    auto again = must(vault.unlock(u"geheim"_s, {}, u"nieuw.vlagwijzer"_s));
    REQUIRE(must(again->drafts()).size() == 1);
    CHECK(must(again->drafts()).first().payload == noteOf(u"nog niet bewaard"_s));
    CHECK(must(again->verify()).isEmpty());
}

TEST_CASE("an older copy in the place of the vault is noticed at the next unlock")
{
    Pulled vault;
    {
        auto session = must(vault.unlock(u"geheim"_s, vault.stateFolder()));
        vault.replace();
        CHECK_FALSE(vault.save(*session, u"na"_s));
        must(session->moveTo(vault.file(u"nieuw.vlagwijzer"_s)));
        must(vault.save(*session, u"na"_s));
    }
    CHECK(hasCode(must(vault.unlock(u"geheim"_s, vault.stateFolder()))->findings(), ErrorCode::VaultOlderThanWitness));
    CHECK(must(vault.unlock(u"geheim"_s, vault.stateFolder(), u"nieuw.vlagwijzer"_s))->findings().isEmpty());
}

TEST_CASE("a link to the vault may point elsewhere only when nobody works in it")
{
    Pulled vault;
    const QString link = vault.file(u"link.vlagwijzer"_s), other = vault.file(u"ander.vlagwijzer"_s);
    REQUIRE(QFile::copy(vault.file(), other));
    REQUIRE(QFile::link(vault.file(), link));
    auto session = must(vault.unlock(u"geheim"_s, {}, u"link.vlagwijzer"_s));
    must(vault.save(*session, u"door de link"_s));
    QFile::remove(link);
    REQUIRE(QFile::link(other, link));
    CHECK(codeOf(vault.save(*session, u"na"_s)) == ErrorCode::VaultMoved);
}
