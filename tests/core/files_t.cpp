// SPDX-License-Identifier: EUPL-1.2
#include "core/base/files.h"

#include "tests/support/stringmaker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace vw;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a written file is whole and only its owner's")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"melding.pdf"_s);
    REQUIRE(writeFile(path, "één").has_value());
    CHECK(contentOf(path) == "één");
    CHECK(filesIn(folder.path()) == QStringList{u"melding.pdf"_s});
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK_FALSE(QFileInfo(path).permissions().testAnyFlags(others));
    REQUIRE(writeFile(path, "twee").has_value());
    CHECK(contentOf(path) == "twee");
}

TEST_CASE("a folder that is not there fails in its own words")
{
    const QTemporaryDir folder;
    const auto written = writeFile(folder.filePath(u"weg/melding.pdf"_s), "x");
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == ErrorCode::FileNotWritable);
    CHECK(filesIn(folder.path()).isEmpty());
}

TEST_CASE("a folder that may not be written is named and left as it was")
{
    if (::geteuid() == 0) {
        WARN("root may write everywhere");
        return;
    }
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const auto written = writeFile(folder.filePath(u"melding.pdf"_s), "x");
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error() == Error{ErrorCode::FolderReadOnly, {folder.path()}});
    CHECK(filesIn(folder.path()).isEmpty());
}

TEST_CASE("a rename that fails leaves no half file")
{
    const QTemporaryDir folder;
    // A folder with something in it cannot be replaced by a file.
    QDir(folder.path()).mkpath(u"melding.pdf/vol"_s);
    CHECK_FALSE(writeFile(folder.filePath(u"melding.pdf"_s), "x").has_value());
    CHECK(filesIn(folder.path()).isEmpty());
}
