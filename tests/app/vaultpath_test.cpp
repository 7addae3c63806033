// SPDX-License-Identifier: EUPL-1.2
#include "app/vaultpath.h"
#include "tests/app/desk.h"
#include "tests/vault/fulldisk.h"
#include "tests/vault/strangeplaces.h"

#include <QUrl>

using namespace vw;
using namespace vw::test;

namespace {

/// A vault that was opened once: SQLite leaves its journal beside it, empty.
QString withJournal(const Desk &desk)
{
    const QString vault = desk.newVault();
    REQUIRE(desk.call({u"vault"_s, u"info"_s, vault}).code == 0);
    return vault;
}

} // namespace

TEST_CASE("a vault that is named is known from any folder", "[cli][path]")
{
    const QString here = QDir::currentPath();
    CHECK(app::vaultPathFrom({}).isEmpty());
    CHECK(app::vaultPathFrom(u"v1/eigen.vlagwijzer"_s) == here + u"/v1/eigen.vlagwijzer"_s);
    CHECK(app::vaultPathFrom(u"../v1/./eigen.vlagwijzer"_s) == QDir::cleanPath(here + u"/../v1/eigen.vlagwijzer"_s));
    CHECK(app::vaultPathFrom(u"/mnt/k/Kluis%20van.vlagwijzer"_s) == u"/mnt/k/Kluis%20van.vlagwijzer"_s); // a path is taken as it is
}

TEST_CASE("a file:// address is the path it stands for", "[cli][path]")
{
    const QString path = u"/mnt/k & d/Kluis van Zoë #1 100%?.vlagwijzer"_s;
    CHECK(app::vaultPathFrom(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)) == path);
    CHECK(app::vaultPathFrom(u"file:///mnt/Kluis%20van%20Zo%C3%AB.vlagwijzer"_s) == u"/mnt/Kluis van Zoë.vlagwijzer"_s);
    CHECK(app::vaultPathFrom(u"FILE://localhost/mnt/a.vlagwijzer"_s) == u"/mnt/a.vlagwijzer"_s);
    CHECK(app::vaultPathFrom(u"file:///mnt/Kluis #1?.vlagwijzer"_s) == u"/mnt/Kluis #1?.vlagwijzer"_s);
    CHECK_FALSE(app::isFileUrl(u"/mnt/file:///a"_s));
}

TEST_CASE("the command takes a file:// address where it takes a path", "[cli][path]")
{
    const Desk desk;
    const QString vault = desk.path(u"Kluis van Zoë.vlagwijzer"_s);
    const QString url = QUrl::fromLocalFile(vault).toString(QUrl::FullyEncoded);
    REQUIRE(desk.call({u"vault"_s, u"create"_s, url, u"--weak"_s}, "geheim\n").code == 0);
    CHECK(desk.files().contains(QFileInfo(vault).fileName()));
    CHECK(desk.call({u"vault"_s, u"info"_s, url}).code == 0);
}

TEST_CASE("every command that takes a vault refuses at once what is no plain file", "[cli][path]")
{
    const Patience patience;
    const Desk desk;
    const QString vault = withJournal(desk), other = desk.path(u"nieuw.vlagwijzer"_s);
    const StrangePlaces strange(desk.folder.path());
    const QStringList before = desk.everything();
    for (const QString &path : strange.all()) {
        INFO(path.toStdString());
        for (const QStringList &call : {QStringList{u"vault"_s, u"info"_s, path},
                                        {u"vault"_s, u"verify"_s, path},
                                        {u"vault"_s, u"slots"_s, path},
                                        {u"vault"_s, u"backup"_s, path},
                                        {u"vault"_s, u"restore"_s, path, vault},
                                        {u"vault"_s, u"restore"_s, vault, path},
                                        {u"vault"_s, u"salvage"_s, path, u"--out"_s, other},
                                        {u"vault"_s, u"salvage"_s, vault, u"--out"_s, other, u"--from"_s, path},
                                        {u"vault"_s, u"rekey"_s, path, u"--out"_s, other},
                                        {u"vault"_s, u"history"_s, path},
                                        {u"case"_s, u"list"_s, path},
                                        {u"case"_s, u"show"_s, path, u"1"_s},
                                        {u"vault"_s, u"slots"_s, vault, u"restore"_s, path}}) {
            INFO(call.join(u' ').toStdString());
            const Outcome said = desk.call(call + QStringList{u"--language"_s, u"en"_s}, "geheim\n");
            CHECK(said.code == 3);
            CHECK(said.reason().contains(u" is not an ordinary file"_s));
        }
        CHECK(desk.call({u"vault"_s, u"create"_s, path, u"--weak"_s}, "geheim\n").code == 3);
    }
    CHECK(desk.everything() == before);
}

TEST_CASE("no vault is made under a name that stands for something else", "[cli][path]")
{
    const Desk desk;
    const QString vault = withJournal(desk), back = QDir::currentPath();
    const QStringList before = desk.everything();
    REQUIRE(QDir::setCurrent(desk.folder.path()));
    for (const QString &name : {u":memory:"_s, u"file:x?mode=memory"_s, u"map/"_s, QString()}) {
        INFO(name.toStdString());
        const Outcome made = desk.call({u"vault"_s, u"create"_s, name, u"--weak"_s, u"--language"_s, u"en"_s}, "geheim\n");
        CHECK(made.code == 3);
        CHECK(made.reason().contains(u"A vault cannot be called \""_s + name + u'"'));
        CHECK(desk.call({u"vault"_s, u"restore"_s, vault, name}).code == 3);
        CHECK(desk.call({u"vault"_s, u"info"_s, name}).code == 3);
        CHECK(desk.call({u"case"_s, u"list"_s, name}, "geheim\n").code == 3);
        if (!name.isEmpty())
            CHECK(desk.call({u"vault"_s, u"rekey"_s, vault, u"--out"_s, name, u"--weak"_s}, "geheim\ngeheim\n").code == 3);
    }
    CHECK(desk.everything() == before);
    QDir::setCurrent(back);
}

TEST_CASE("the command says of a journal that is a pipe that it does not belong there", "[cli][path]")
{
    const Patience patience;
    const Desk desk;
    const QString vault = desk.newVault();
    QFile::remove(vault + u"-journal"_s);
    REQUIRE(StrangePlaces::pipe(vault + u"-journal"_s));
    const Outcome said = desk.call({u"vault"_s, u"info"_s, vault, u"--language"_s, u"en"_s});
    CHECK(said.code == 3);
    CHECK(said.reason().contains(vault + u"-journal, which is not an ordinary file"_s));
}

TEST_CASE("on a full disk the command says what was not made", "[cli][path]")
{
    const Desk desk;
    const QString vault = withJournal(desk);
    const QStringList before = desk.everything();
    for (const QStringList &call : {QStringList{u"vault"_s, u"backup"_s, vault},
                                    {u"vault"_s, u"rekey"_s, vault, u"--out"_s, desk.path(u"nieuw"_s), u"--weak"_s},
                                    {u"vault"_s, u"restore"_s, vault, desk.path(u"nieuw"_s)},
                                    {u"vault"_s, u"create"_s, desk.path(u"nieuw"_s), u"--weak"_s}}) {
        INFO(call.join(u' ').toStdString());
        Outcome said;
        {
            const FullDisk full(4096);
            said = desk.call(call + QStringList{u"--language"_s, u"en"_s}, "geheim\ngeheim\n");
        }
        CHECK(said.code == 3);
        CHECK(said.reason().contains(u"the disk is full. It was not created"_s));
        CHECK_FALSE(said.reason().contains(u"text"_s));
    }
    CHECK(desk.everything() == before);
}
