// SPDX-License-Identifier: EUPL-1.2
#include "core/base/files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QSaveFile>
#endif

namespace vw {

bool meansNoRoom(int reason)
{
#ifdef EDQUOT
    if (reason == EDQUOT)
        return true;
#endif
    return reason == ENOSPC || reason == EFBIG;
}

Result<QByteArray> readFileBytes(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    return bytes;
}

namespace {

/// Opens what is still a plain file: opening a pipe waits for somebody to write into it, so this does not wait.
bool openPlain(QFile &file)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0)
        return false;
    if (file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return true;
    ::close(handle);
    return false;
#else
    return file.open(QIODevice::ReadOnly);
#endif
}

constexpr qint64 readAtOnce = 1024 * 1024; ///< bytes

} // namespace

Result<QByteArray> readPlainFile(const QString &path, qint64 limit)
{
    const auto tooLarge = [&](qint64 bytes) { return fail(ErrorCode::FileTooLarge, path, QString::number(bytes), QString::number(limit)); };
    const QFileInfo there(path);
    if (!there.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (!there.isFile())
        return fail(ErrorCode::NotAPlainFile, path);
    if (there.size() > limit)
        return tooLarge(there.size());
    QFile file(path);
    errno = 0;
    if (!openPlain(file))
        return fail(ErrorCode::FileNotReadable, path, qt_error_string(errno));
    // Some files say that they are empty and are not, and one that is being written grows.
    QByteArray bytes;
    bytes.reserve(there.size());
    for (QByteArray part = file.read(readAtOnce); !part.isEmpty(); part = file.read(readAtOnce)) {
        bytes += part;
        if (bytes.size() > limit)
            return tooLarge(bytes.size());
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    return bytes;
}

Result<void> renameFile(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return fail(ErrorCode::FileExists, to);
    QFile file(from);
    if (file.rename(to))
        return {};
    if (file.error() == QFileDevice::PermissionsError)
        return fail(ErrorCode::FolderReadOnly, QFileInfo(to).absolutePath());
    return fail(ErrorCode::FileNotWritable, to, file.errorString());
}

namespace {

/// For a moment nothing is at `path`.
Result<void> replaceInTwoSteps(const QString &path, const QString &fresh, const QString &kept)
{
    VW_TRY(renameFile(path, kept));
    auto placed = renameFile(fresh, path);
    if (!placed)
        static_cast<void>(renameFile(kept, path));
    return placed;
}

} // namespace

#ifdef Q_OS_UNIX

namespace {

// QSaveFile is not used: its temporary file follows the umask and it does not sync the folder.

Fail failure(int error, const QString &path)
{
    if (meansNoRoom(error))
        return fail(ErrorCode::NoRoom, path);
    if (error == EROFS || error == EACCES || error == EPERM)
        return fail(ErrorCode::FolderReadOnly, QFileInfo(path).absolutePath());
    return fail(ErrorCode::FileNotWritable, path, QString::fromLocal8Bit(std::strerror(error)));
}

constexpr const char *unfinishedStart = ".vlagwijzer-file-";
constexpr qint64 longestWrite = 60; ///< seconds

/// What a killed program left here of a file it was writing; one that is being written just now is younger.
void clearUnfinishedIn(const QString &folder)
{
    const QDateTime old = QDateTime::currentDateTime().addSecs(-longestWrite);
    const QString pattern = QLatin1StringView(unfinishedStart) + QStringLiteral("*.tmp");
    for (const QFileInfo &file : QDir(folder).entryInfoList({pattern}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (file.lastModified() < old && file.ownerId() == ::geteuid())
            QFile::remove(file.absoluteFilePath());
    }
}

/// 0, or the errno of what went wrong.
int writeAll(int handle, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written = ::write(handle, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        done += written;
    }
    return ::fsync(handle) == 0 ? 0 : errno;
}

int sync(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return errno;
    const int error = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    return error;
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found{};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}

Result<void> syncFile(const QString &path)
{
    const int error = sync(path, O_RDONLY);
    return error == 0 ? Result<void>() : Result<void>(failure(error, path));
}

Result<void> syncFolder(const QString &folder)
{
    const int error = sync(folder, O_RDONLY | O_DIRECTORY);
    // FAT on a USB stick and some network drives cannot sync a folder; the file itself is synced.
    if (error == 0 || error == EINVAL || error == ENOTSUP || error == EBADF)
        return {};
    return failure(error, folder);
}

Result<void> replaceFile(const QString &path, const QString &fresh, const QString &kept)
{
    const QByteArray place = QFile::encodeName(path), second = QFile::encodeName(kept);
    if (::link(place.constData(), second.constData()) != 0) {
        if (errno == EEXIST)
            return fail(ErrorCode::FileExists, kept);
        return replaceInTwoSteps(path, fresh, kept); // FAT on a USB stick and some network drives know one name for a file
    }
    if (std::rename(QFile::encodeName(fresh).constData(), place.constData()) == 0)
        return {};
    const int error = errno;
    ::unlink(second.constData());
    return failure(error, path);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    const QByteArray folder = QFile::encodeName(target.absolutePath());
    clearUnfinishedIn(target.absolutePath());
    // A hidden name that says nothing of what is in it; beside the target, so that the rename cannot cross disks.
    const QByteArray temporary = folder + "/" + unfinishedStart + QUuid::createUuid().toByteArray(QUuid::Id128) + ".tmp";
    const int handle = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return failure(errno, path);
    int error = writeAll(handle, bytes);
    if (::close(handle) != 0 && error == 0)
        error = errno;
    if (error == 0 && std::rename(temporary.constData(), QFile::encodeName(target.absoluteFilePath()).constData()) != 0)
        error = errno;
    if (error != 0) {
        ::unlink(temporary.constData());
        return failure(error, path);
    }
    return syncFolder(target.absolutePath());
}

#else

/// There an open file can be neither moved nor replaced, so it is enough that one is there.
std::optional<FileIdentity> identityOf(const QString &path)
{
    return QFileInfo::exists(path) ? std::optional<FileIdentity>(FileIdentity{}) : std::nullopt;
}

Result<void> syncFile(const QString &)
{
    return {};
}

Result<void> syncFolder(const QString &)
{
    return {};
}

Result<void> replaceFile(const QString &path, const QString &fresh, const QString &kept)
{
    return replaceInTwoSteps(path, fresh, kept);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FolderReadOnly, QFileInfo(path).absolutePath());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::NoRoom : ErrorCode::FileNotWritable, path, file.errorString());
    return {};
}

#endif

} // namespace vw
