// SPDX-License-Identifier: EUPL-1.2
#include "app/vaultpath.h"
#include "tests/app/desk.h"

#include <QUrl>

using namespace vw;
using namespace vw::test;

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
