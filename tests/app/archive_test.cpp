// SPDX-License-Identifier: EUPL-1.2
// An archive copy leaves the vault as it was kept, after its line in the log.
#include "tests/app/desk.h"
#include "tests/support/stranger.h"

#include "app/cli/vaultaccess.h"
#include "core/dossier/codec.h"
#include "core/report/paper.h"
#include "desk/opening.h"

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vw;
using namespace vw::test;

namespace {

struct Archive : Desk {
    Archive() : vault(practiceVault())
    {
        for (const QString &reference : {u"OEF-CENT"_s, u"OEF-TAART"_s})
            REQUIRE(call({u"referral"_s, vault, reference, u"--kind"_s, u"crisisblad"_s, u"--out"_s, path(reference + u".pdf"_s),
                          u"--open"_s, u"--archive"_s},
                         practiceWords)
                        .code == 0);
    }
    [[nodiscard]] Outcome archive(const QStringList &more = {}) const
    {
        return call(QStringList{u"vault"_s, u"archive"_s, vault} + more, practiceWords);
    }
    [[nodiscard]] QJsonObject first(const QString &reference) const
    {
        const auto copies = archive({reference, u"--json"_s}).list();
        REQUIRE(copies.size() == 1);
        return copies.first().toObject();
    }
    /// The record as the vault holds it, and the same with something else in it.
    template <typename Change>
    void change(const QString &record, Change changed) const
    {
        auto locked = vault::Locked::read(vault, clock, {});
        REQUIRE(locked.has_value());
        QString typed = QString::fromLatin1(practice::passphrase);
        const auto session = desk::Opening(desk::Typed{crypto::preparePassphrase(typed)}).open(**locked);
        REQUIRE(session.has_value());
        vault::CaseStore store(**session);
        const auto heads = store.cases();
        REQUIRE(heads.has_value());
        for (const auto &head : *heads) {
            const auto loaded = store.load(head.id, true);
            REQUIRE(loaded.has_value());
            for (auto copy : loaded->file.archive) {
                if (copy.id.text() != record)
                    continue;
                changed(copy);
                REQUIRE(store.save(loaded->file, copy, head).has_value());
            }
        }
    }
    [[nodiscard]] QList<QJsonObject> exports(const QString &reference) const
    {
        QList<QJsonObject> lines;
        for (const auto &all = call({u"vault"_s, u"history"_s, vault, reference, u"--json"_s}, practiceWords).list();
             const auto &line : all) {
            if (line["action"_L1].toString().startsWith("export"_L1))
                lines.append(line.toObject());
        }
        return lines;
    }
    QString vault;
};

/// From now on the vault takes no line more.
void refuseLines(const QString &vault)
{
    asStranger(vault, u"CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
}

} // namespace

TEST_CASE("the archive copies of a case or of all are listed without words of the case", "[cli][archive]")
{
    const Archive desk;
    const auto all = desk.archive({u"--json"_s});
    CHECK(all.code == 0);
    REQUIRE(all.list().size() == 2);
    const auto copy = desk.first(u"OEF-CENT"_s);
    CHECK(copy["case"_L1] == u"OEF-CENT"_s);
    CHECK(copy["kind"_L1] == u"crisisblad"_s);
    CHECK(copy["part"_L1] == u"open"_s);
    CHECK(copy["at"_L1] == u"2027-02-03T10:00:00Z"_s);
    CHECK(copy["checksum"_L1].toString().size() == 64);
    CHECK(copy["faults"_L1].toArray().isEmpty());
    const auto text = desk.archive({u"OEF-CENT"_s});
    CHECK(text.code == 0);
    for (const auto *key : {"record", "case", "kind", "part", "at", "checksum"})
        CHECK(text.text().contains(copy[QLatin1StringView(key)].toString()));
    CHECK_FALSE(text.text().contains("OEF-TAART"_L1));
    CHECK(desk.archive({u"OEF-HALS"_s, u"--language"_s, u"en"_s}).text() == u"No archive copies.\n"_s);
}

TEST_CASE("an archive copy comes out byte for byte, and its line stood there first", "[cli][archive]")
{
    const Archive desk;
    const auto copy = desk.first(u"OEF-CENT"_s);
    const QString record = copy["record"_L1].toString();
    QByteArray kept;
    desk.change(record, [&](const dossier::ArchiveCopy &held) { kept = held.pdf; });
    const auto before = desk.exports(u"OEF-CENT"_s).size();
    const auto out = desk.archive({u"--open"_s, record, u"--out"_s, desk.path(u"kopie.pdf"_s), u"--json"_s});
    CHECK(out.code == 0);
    CHECK(out.json().value("path"_L1) == desk.path(u"OEFENING-kopie.pdf"_s));
    CHECK(out.reason().contains("OEFENING-kopie.pdf"_L1)); // another name than was typed is told
    CHECK(desk.read(u"OEFENING-kopie.pdf"_s) == kept);
    CHECK(kept.startsWith("%PDF"));
    const auto lines = desk.exports(u"OEF-CENT"_s);
    REQUIRE(lines.size() == before + 1);
    const auto detail = lines.last().value("detail"_L1).toObject();
    CHECK(lines.last().value("action"_L1) == u"export"_s);
    CHECK(detail == QJsonObject{{u"channel"_s, u"archive-file"_s},
                                {u"kind"_s, u"crisisblad"_s},
                                {u"part"_s, u"open"_s},
                                {u"checksum"_s, copy["checksum"_L1]}});
    SECTION("an existing file is not replaced")
    {
        CHECK(desk.archive({u"OEF-CENT"_s, u"--open"_s, record, u"--out"_s, desk.path(u"kopie.pdf"_s)}).code == 3);
        CHECK(desk.exports(u"OEF-CENT"_s).size() == before + 1);
    }
    SECTION("a file that cannot be written stands in the log as failed")
    {
        CHECK(desk.archive({u"--open="_s + record, u"--out"_s, desk.path(u"weg/kopie.pdf"_s)}).code == 3);
        const auto after = desk.exports(u"OEF-CENT"_s);
        REQUIRE(after.size() == before + 3);
        CHECK(after.at(before + 1).value("action"_L1) == u"export"_s);
        CHECK(after.at(before + 2).value("action"_L1) == u"export-failed"_s);
    }
}

TEST_CASE("no archive copy leaves a vault without a line", "[cli][archive]")
{
    const Archive desk;
    const QString record = desk.first(u"OEF-CENT"_s)["record"_L1].toString();
    const QStringList take{u"--open"_s, record, u"--out"_s, desk.path(u"kopie.pdf"_s)};
    SECTION("that takes no line")
    {
        refuseLines(desk.vault);
        CHECK(desk.archive(take).code == 3);
        CHECK(desk.files().filter(u"kopie"_s).isEmpty());
    }
    SECTION("that is only read")
    {
        for (const auto &[name, mode] : {std::pair{desk.vault, 0444}, {desk.folder.path(), 0555}})
            REQUIRE(::chmod(QFile::encodeName(name).constData(), static_cast<mode_t>(mode)) == 0);
        const pid_t child = ::fork();
        if (child == 0) { // root may write everywhere
            const bool ordinary = ::geteuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0);
            const auto outcome = desk.archive(take);
            ::_exit(ordinary && outcome.code == 3 && outcome.reason().contains(desk.vault) ? 0 : 1);
        }
        int status = 1;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK(status == 0);
        CHECK(desk.files().filter(u"kopie"_s).isEmpty());
        REQUIRE(::chmod(QFile::encodeName(desk.folder.path()).constData(), 0755) == 0);
    }
    SECTION("by a name it does not have")
    {
        CHECK(desk.archive({u"OEF-TAART"_s, u"--open"_s, record, u"--out"_s, desk.path(u"kopie.pdf"_s)}).code == 3);
        CHECK(desk.files().filter(u"kopie"_s).isEmpty());
    }
}

TEST_CASE("a copy that cannot be shown is listed with the reason, and still comes out", "[cli][archive]")
{
    const Archive desk;
    const QString record = desk.first(u"OEF-CENT"_s)["record"_L1].toString();
    const auto faultOf = [&] { return desk.first(u"OEF-CENT"_s)["faults"_L1].toArray().first().toObject().value("code"_L1).toString(); };
    SECTION("one of before its data were kept is no damage")
    {
        desk.change(record, [](dossier::ArchiveCopy &copy) { copy.content = {}; });
        CHECK(faultOf() == u"content-not-kept"_s);
        CHECK(desk.archive().code == 0);
    }
    SECTION("one whose words were changed is")
    {
        desk.change(record, [](dossier::ArchiveCopy &copy) { copy.content.insert(u"title"_s, u"anders"_s); });
        CHECK(faultOf() == u"checksum-differs"_s);
        CHECK(desk.archive().code == 1);
    }
    CHECK(desk.archive({u"--open"_s, record, u"--out"_s, desk.path(u"kopie.pdf"_s)}).code == 0);
}
