// SPDX-License-Identifier: EUPL-1.2
#include "core/base/files.h"

#include "tests/support/stringmaker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

#include <sys/stat.h>
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

TEST_CASE("only a plain file within the limit is read, and nothing waits")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"zaak.json"_s);
    REQUIRE(writeFile(path, "12345").has_value());
    CHECK(readPlainFile(path, 5) == Result<QByteArray>("12345"));
    CHECK(readPlainFile(path, 4) == Result<QByteArray>(fail(ErrorCode::FileTooLarge, path, u"5"_s, u"4"_s)));
    CHECK(readPlainFile(folder.path(), 5) == Result<QByteArray>(fail(ErrorCode::NotAPlainFile, folder.path())));
    CHECK(readPlainFile(path + u'x', 5) == Result<QByteArray>(fail(ErrorCode::FileNotFound, path + u'x')));

    const QString link = folder.filePath(u"koppeling.json"_s), pipe = folder.filePath(u"pijp"_s), strange = folder.filePath(u"nul.json"_s);
    REQUIRE(QFile::link(path, link));
    CHECK(readPlainFile(link, 5) == Result<QByteArray>("12345"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0); // nobody writes into it
    CHECK(readPlainFile(pipe, 5) == Result<QByteArray>(fail(ErrorCode::NotAPlainFile, pipe)));
    REQUIRE(QFile::link(u"/dev/zero"_s, strange));
    CHECK(readPlainFile(strange, 5) == Result<QByteArray>(fail(ErrorCode::NotAPlainFile, strange)));
    // These say that they hold nothing.
    if (QFile::exists(u"/proc/self/status"_s)) {
        CHECK(readPlainFile(u"/proc/self/status"_s, 1000000).value_or(QByteArray()).startsWith("Name:"));
        const auto cut = readPlainFile(u"/proc/self/status"_s, 10);
        REQUIRE_FALSE(cut.has_value());
        CHECK(cut.error().code == ErrorCode::FileTooLarge);
    }
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
        std::puts("SKIPPED: this account may write what is write-protected");
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
