// SPDX-License-Identifier: EUPL-1.2
#include "core/report/paper.h"

#include <QFileInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QSaveFile>
#endif

namespace vw::report {

using namespace Qt::Literals::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

// QSaveFile is not used: its temporary file follows the umask and it does not sync the folder.

Fail failure(int error, const QString &path)
{
    if (error == ENOSPC || error == EDQUOT)
        return fail(ErrorCode::DiskFull, path);
    if (error == EROFS || error == EACCES || error == EPERM)
        return fail(ErrorCode::FolderReadOnly, QFileInfo(path).absolutePath());
    return fail(ErrorCode::FileNotWritable, path, QString::fromLocal8Bit(std::strerror(error)));
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

int syncFolder(const QByteArray &folder)
{
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return errno;
    const int error = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    // FAT on a USB stick and some network drives cannot sync a folder; the file itself is synced.
    return error == EINVAL || error == ENOTSUP || error == EBADF ? 0 : error;
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    const QByteArray folder = target.absolutePath().toLocal8Bit();
    // A hidden name that says nothing; beside the target, so that the rename cannot cross disks.
    const QByteArray temporary = folder + "/." + QUuid::createUuid().toByteArray(QUuid::Id128) + ".tmp";
    const int handle = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return failure(errno, path);
    int error = writeAll(handle, bytes);
    if (::close(handle) != 0 && error == 0)
        error = errno;
    if (error == 0 && std::rename(temporary.constData(), target.absoluteFilePath().toLocal8Bit().constData()) != 0)
        error = errno;
    if (error != 0) {
        ::unlink(temporary.constData());
        return failure(error, path);
    }
    if (const int folderError = syncFolder(folder); folderError != 0)
        return failure(folderError, path);
    return {};
}

#else

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FolderReadOnly, QFileInfo(path).absolutePath());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path, file.errorString());
    return {};
}

#endif

QString suggestedFileName(const referral::Document &document)
{
    QString code;
    for (const QChar letter : document.caseCode)
        code += letter.isLetterOrNumber() || letter == u'-' || letter == u'_' ? letter : u'-';
    QStringList parts;
    if (document.exercise)
        parts.append(u"OEFENING"_s);
    parts.append(nameOf(referral::kindNames, document.kind));
    if (!code.isEmpty())
        parts.append(code);
    if (document.made.isValid())
        parts.append(document.made.date().toString(Qt::ISODate));
    if (document.part == referral::Part::Restricted)
        parts.append(u"deel-S"_s);
    return parts.join(u'-') + u".pdf"_s;
}

} // namespace vw::report
