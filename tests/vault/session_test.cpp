// SPDX-License-Identifier: EUPL-1.2
#include "tests/vault/vaultfixture.h"

#include "core/vault/journal.h"

#include <QDir>
#include <QFileInfo>

using namespace vw;
using namespace vw::test;
using namespace vw::vault;

TEST_CASE("a vault gives back what was put in, also after locking")
{
    VaultFolder vault;
    const CaseId caseId = CaseId::create();
    const RecordId noteId = RecordId::create(), laterId = RecordId::create();
    {
        auto session = vault.create();
        REQUIRE(session->slotName() == u"Anna"_s);
        REQUIRE_FALSE(session->isReadOnly());
        must(session->createCase(caseId, headOf(u"Z-1"_s), {{noteId, 1, noteOf(u"eerste gesprek"_s)}}, u"create"_s));
        must(session->save(caseId, laterId, noteOf(u"tweede gesprek"_s), headOf(u"Z-1b"_s), u"change"_s));
    }
    auto session = must(vault.unlock());
    REQUIRE(session->slotName() == u"Anna"_s);
    const auto listed = must(session->cases());
    REQUIRE(listed.size() == 1);
    REQUIRE(listed.first().id == caseId);
    REQUIRE(listed.first().head == headOf(u"Z-1b"_s));
    REQUIRE(listed.first().revision == 2);
    const auto opened = must(session->openCase(caseId));
    REQUIRE(opened.records.size() == 2);
    REQUIRE(opened.records.at(0).id == noteId); // in order of entry
    REQUIRE(opened.records.at(0).payload == noteOf(u"eerste gesprek"_s));
    REQUIRE(opened.records.at(1).payload == noteOf(u"tweede gesprek"_s));
    REQUIRE(opened.damaged.isEmpty());
    REQUIRE(opened.findings.isEmpty());
    REQUIRE(must(session->verify()).isEmpty());
}

TEST_CASE("a wrong passphrase is refused and the right one still opens")
{
    VaultFolder vault;
    vault.create();
    const auto locked = must(Locked::read(vault.file(), vault.clock, {}));
    REQUIRE(codeOf(locked->open(vault.keyFor(u"Geheim"_s, locked->kdf()))) == ErrorCode::WrongPassphrase);
    const auto session = locked->open(vault.keyFor(u"geheim"_s, locked->kdf()));
    REQUIRE(session);
    REQUIRE(codeOf(locked->open(vault.keyFor(u"geheim"_s, locked->kdf()))) == ErrorCode::VaultLocked);
}

TEST_CASE("an existing file is never overwritten")
{
    VaultFolder vault;
    vault.create();
    const auto terms = must(crypto::chooseParams(crypto::KdfPolicy::cheap()));
    const auto again = createVault(vault.file(), terms, vault.keyFor(u"x"_s, terms), u"Bea"_s, vault.clock, {});
    REQUIRE(codeOf(again) == ErrorCode::FileExists);
    REQUIRE(vault.unlock());
}

TEST_CASE("only the owner can read the files of a vault")
{
    VaultFolder vault;
    const auto session = vault.create(vault.stateFolder());
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    for (const QString &folder : {vault.folder.path(), vault.stateFolder()}) {
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
            CAPTURE(file.fileName().toStdString());
            REQUIRE((file.permissions() & ~owner) == QFileDevice::Permissions());
        }
    }
}

TEST_CASE("records keep the keys this version does not know")
{
    VaultFolder vault;
    const CaseId caseId = CaseId::create();
    const RecordId id = RecordId::create();
    QJsonObject payload = noteOf(u"tekst"_s);
    payload.insert(u"fromTheFuture"_s, QJsonObject{{u"deep"_s, QJsonArray{1, u"é 😀"_s, QJsonValue::Null}}});
    {
        auto session = vault.create();
        must(session->createCase(caseId, headOf(u"Z"_s), {}, u"create"_s));
        must(session->save(caseId, id, payload, headOf(u"Z"_s), u"change"_s));
    }
    auto session = must(vault.unlock());
    REQUIRE(must(session->openCase(caseId)).records.first().payload == payload);
}

TEST_CASE("the journal tells who did what, when, and how it was before")
{
    VaultFolder vault;
    const CaseId caseId = CaseId::create();
    const RecordId id = RecordId::create();
    const QJsonObject first{{u"text"_s, u"een"_s}, {u"place"_s, u"thuis"_s}, {u"answers"_s, QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}}}};
    QJsonObject second = first;
    second[u"text"_s] = u"twee"_s;
    second[u"answers"_s] = QJsonObject{{u"a"_s, 1}, {u"b"_s, 3}, {u"c"_s, 4}};
    auto session = vault.create();
    must(session->createCase(caseId, headOf(u"Z"_s), {{id, 1, first}}, u"create"_s));
    vault.clock.pass(60);
    must(session->save(caseId, id, second, headOf(u"Z"_s), u"change"_s, {{u"why"_s, u"correctie"_s}}));
    must(session->note(caseId, u"export"_s, {{u"receiver"_s, u"Veilig Thuis"_s}}));
    must(session->openCase(caseId, true));
    must(session->openCase(caseId));
    must(session->removeRecord(caseId, id, headOf(u"Z"_s)));

    const auto lines = must(session->journal(caseId));
    REQUIRE(lines.size() == 6);
    SECTION("creating has a line for the case and one for each record")
    {
        REQUIRE(lines.at(0).action == u"create"_s);
        REQUIRE(lines.at(0).record.isNull());
        REQUIRE(lines.at(1).record == id);
        REQUIRE(lines.at(1).before.isEmpty());
    }
    SECTION("a change holds only the fields that changed, as they were")
    {
        REQUIRE(lines.at(2).action == u"change"_s);
        REQUIRE(lines.at(2).who == u"Anna"_s);
        REQUIRE(lines.at(2).at == vault.clock.now());
        REQUIRE(lines.at(2).record == id);
        REQUIRE(lines.at(2).revision == 2);
        REQUIRE(lines.at(2).detail == QJsonObject{{u"why"_s, u"correctie"_s}});
        REQUIRE(lines.at(2).before ==
                QJsonObject{{u"text"_s, u"een"_s}, {u"answers"_s, QJsonObject{{u"b"_s, 2}, {u"c"_s, QJsonValue::Null}}}});
    }
    SECTION("the earlier version can be read back from it")
    {
        REQUIRE(earlierVersion(second, lines.at(2).before) == first);
    }
    SECTION("what left the house is noted, and that the case was opened unless quietly")
    {
        REQUIRE(lines.at(3).action == u"export"_s);
        REQUIRE(lines.at(3).detail == QJsonObject{{u"receiver"_s, u"Veilig Thuis"_s}});
        REQUIRE(lines.at(4).action == u"open"_s);
    }
    SECTION("a removed record is whole in its last line")
    {
        REQUIRE(lines.at(5).action == u"remove"_s);
        REQUIRE(lines.at(5).before == second);
        REQUIRE(must(session->openCase(caseId)).records.isEmpty());
    }
    REQUIRE(must(session->verify()).isEmpty());
}

TEST_CASE("a change undone is the earlier version, whatever changed")
{
    const QJsonObject empty, flat{{u"a"_s, 1}}, deep{{u"a"_s, QJsonObject{{u"b"_s, 1}}}},
        other{{u"a"_s, QJsonObject{{u"c"_s, QJsonArray{1, 2}}}}, {u"d"_s, u"x"_s}};
    for (const QJsonObject &older : {empty, flat, deep, other}) {
        for (const QJsonObject &newer : {empty, flat, deep, other})
            REQUIRE(earlierVersion(newer, changedFields(older, newer)) == older);
    }
    REQUIRE(changedFields(deep, deep).isEmpty());
}

TEST_CASE("typing survives locking")
{
    VaultFolder vault;
    const CaseId caseId = CaseId::create();
    const RecordId id = RecordId::create(), other = RecordId::create();
    QList<SealedDraft> inMemory;
    QByteArray vaultId;
    {
        auto session = vault.create();
        vaultId = session->vaultId();
        must(session->createCase(caseId, headOf(u"Z"_s), {}, u"create"_s));
        must(session->saveDraft({caseId, id, noteOf(u"hij st"_s)}));
        must(session->saveDraft({caseId, id, noteOf(u"hij stond voor de d"_s)}));
        inMemory = session->sealDrafts({{caseId, other, noteOf(u"nog niet op schijf"_s)}});
        REQUIRE(inMemory.size() == 1);
    }
    SECTION("a draft is there after unlock, replaced in place and not in the journal")
    {
        auto session = must(vault.unlock());
        const auto drafts = must(session->drafts());
        REQUIRE(drafts.size() == 1);
        REQUIRE(drafts.first().caseId == caseId);
        REQUIRE(drafts.first().id == id);
        REQUIRE(drafts.first().payload == noteOf(u"hij stond voor de d"_s));
        REQUIRE(must(session->journal(caseId)).size() == 1);
    }
    SECTION("what was sealed in memory is written without a key")
    {
        must(writeDraftsOf(vault.file(), vaultId, inMemory));
        auto session = must(vault.unlock());
        REQUIRE(must(session->drafts()).size() == 2);
        REQUIRE(must(session->drafts()).last().payload == noteOf(u"nog niet op schijf"_s));
    }
    SECTION("nor into an older copy that does not have its case")
    {
        vault.tamper(u"DELETE FROM casefile WHERE case_id = "_s + sqlBlob(caseId.bytes()));
        CHECK(codeOf(writeDraftsOf(vault.file(), vaultId, inMemory)) == ErrorCode::CaseNotFound);
    }
    SECTION("but not into another vault that stands there now")
    {
        CHECK(codeOf(writeDraftsOf(vault.file(), QByteArray(16, 'x'), inMemory)) == ErrorCode::OtherVault);
        CHECK(must(must(vault.unlock())->drafts()).size() == 1);
    }
    SECTION("saving the record or dropping the draft ends it")
    {
        auto session = must(vault.unlock());
        must(session->writeSealedDrafts(inMemory));
        must(session->save(caseId, id, noteOf(u"hij stond voor de deur"_s), headOf(u"Z"_s), u"change"_s));
        must(session->dropDraft(caseId, other));
        REQUIRE(must(session->drafts()).isEmpty());
    }
}

TEST_CASE("things of the vault lie in no case")
{
    VaultFolder vault;
    const QJsonObject practice{{u"v"_s, 1}, {u"name"_s, u"Anna"_s}};
    {
        auto session = vault.create();
        REQUIRE(must(session->vaultRecord(u"practice"_s)).isEmpty());
        must(session->saveVaultRecord(u"practice"_s, practice));
        must(session->saveVaultRecord(u"other"_s, {{u"v"_s, 2}}));
        REQUIRE(must(session->cases()).isEmpty());
    }
    auto session = must(vault.unlock());
    REQUIRE(must(session->vaultRecord(u"practice"_s)) == practice);
    REQUIRE(must(session->verify()).isEmpty());
}

TEST_CASE("a case is made once")
{
    VaultFolder vault;
    auto session = vault.create();
    const CaseId caseId = CaseId::create();
    must(session->createCase(caseId, headOf(u"Z"_s), {}, u"create"_s));
    REQUIRE(codeOf(session->createCase(caseId, headOf(u"Y"_s), {}, u"create"_s)) == ErrorCode::DuplicateId);
    REQUIRE(codeOf(session->createCase(CaseId(), headOf(u"Y"_s), {}, u"create"_s)) == ErrorCode::DuplicateId);
    REQUIRE(codeOf(session->openCase(CaseId::create())) == ErrorCode::CaseNotFound);
    REQUIRE(codeOf(session->save(CaseId::create(), RecordId::create(), {}, {}, u"change"_s)) == ErrorCode::CaseNotFound);
}

TEST_CASE("without a passphrase a vault tells how many, not what")
{
    VaultFolder vault;
    {
        auto session = vault.create();
        must(session->createCase(CaseId::create(), headOf(u"Z"_s), {{RecordId::create(), 1, noteOf(u"x"_s)}}, u"create"_s));
    }
    const auto info = must(vaultInfo(vault.file()));
    REQUIRE(info.id.size() == 16);
    REQUIRE(info.version == formatVersion);
    REQUIRE(info.slotCount == 1);
    REQUIRE(info.damagedSlots == 0);
    REQUIRE(info.cases == 1);
    REQUIRE(info.records == 1);
    REQUIRE(info.journal == 3);
    REQUIRE(info.fileSize > 0);
    REQUIRE(info.kdf.memory == 8192);
}

TEST_CASE("no word of a case is readable in any file that is written")
{
    VaultFolder vault;
    const QString canary = u"Kanarie-Pietje-9f3"_s;
    const CaseId caseId = CaseId::create();
    const RecordId id = RecordId::create();
    const auto look = [&] {
        for (const QString &folder : {vault.folder.path(), vault.stateFolder()}) {
            for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
                QFile file(info.filePath());
                REQUIRE(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                CAPTURE(info.fileName().toStdString());
                REQUIRE_FALSE(bytes.contains(canary.toUtf8()));
                REQUIRE_FALSE(bytes.contains(
                    QByteArray(reinterpret_cast<const char *>(canary.utf16()), canary.size() * static_cast<qsizetype>(sizeof(QChar)))));
            }
        }
    };
    {
        auto session = vault.create(vault.stateFolder());
        must(session->createCase(caseId, headOf(canary), {{id, 1, noteOf(canary)}}, u"create"_s));
        must(session->save(caseId, id, noteOf(canary + u"2"_s), headOf(canary), canary, {{canary, canary}}));
        must(session->saveDraft({caseId, id, noteOf(canary)}));
        must(session->saveVaultRecord(canary, {{u"name"_s, canary}}));
    }
    look();
    // The slot name is sealed too.
    REQUIRE(QFileInfo(vault.file()).size() > 0);
    QFile file(vault.file());
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE_FALSE(file.readAll().contains("Anna"));
}

TEST_CASE("a vault older than this computer remembers says so")
{
    VaultFolder vault;
    const CaseId caseId = CaseId::create();
    {
        auto session = vault.create(vault.stateFolder());
        must(session->createCase(caseId, headOf(u"Z"_s), {}, u"create"_s));
    }
    const QString copy = vault.file(u"kopie.vlagwijzer"_s);
    REQUIRE(QFile::copy(vault.file(), copy));
    {
        auto session = must(vault.unlock(u"geheim"_s, vault.stateFolder()));
        REQUIRE(session->findings().isEmpty());
        must(session->note(caseId, u"print"_s, {}));
    }
    REQUIRE(must(vault.unlock(u"geheim"_s, vault.stateFolder()))->findings().isEmpty());
    const auto openCopy = [&] { return must(vault.unlock(u"geheim"_s, vault.stateFolder(), u"kopie.vlagwijzer"_s)); };
    const auto saysSo = [&](Session &session) { return hasCode(session.findings(), ErrorCode::VaultOlderThanWitness); };
    SECTION("an older copy opens, with a finding that stays while work goes on in it, until somebody answers")
    {
        for (int i = 0; i < 3; ++i) {
            auto session = openCopy();
            REQUIRE(saysSo(*session));
            must(session->note(caseId, u"print"_s, {}));
        }
        must(openCopy()->answerFindings());
        auto session = openCopy();
        CHECK(session->findings().isEmpty());
        QStringList told;
        for (const auto &line : must(session->vaultJournal()))
            told.append(line.action);
        CHECK(told == QStringList{u"create"_s, u"found"_s, u"answered"_s}); // found is told once, however often it was opened
        CHECK(must(session->vaultJournal()).last().detail.value(u"seen"_s) == 3);
    }
    SECTION("so does an older copy in which work went on elsewhere")
    {
        {
            auto session = must(vault.unlock(u"geheim"_s, {}, u"kopie.vlagwijzer"_s));
            must(session->note(caseId, u"print"_s, {}));
            must(session->note(caseId, u"print"_s, {}));
        }
        REQUIRE(saysSo(*openCopy()));
    }
    SECTION("another computer cannot know")
    {
        REQUIRE(must(vault.unlock(u"geheim"_s, vault.file(u"elders"_s), u"kopie.vlagwijzer"_s))->findings().isEmpty());
    }
}
