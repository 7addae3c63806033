// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>

#include <algorithm>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace vw::test {

/// What can stand where a file is looked for, and is none.
class StrangePlaces {
public:
    explicit StrangePlaces(const QString &folder)
        : m_folder(QDir(folder).filePath(QStringLiteral("map"))), m_pipe(QDir(folder).filePath(QStringLiteral("pijp"))),
          m_socket(QDir(folder).filePath(QStringLiteral("contact"))), m_link(QDir(folder).filePath(QStringLiteral("naar-nul")))
    {
        QDir().mkdir(m_folder);
        static_cast<void>(pipe(m_pipe));
        static_cast<void>(socket(m_socket));
        QFile::link(QStringLiteral("/dev/zero"), m_link);
    }
    [[nodiscard]] QStringList all() const
    {
        return {m_folder,
                m_folder + u'/',
                m_pipe,
                m_socket,
                m_link,
                QStringLiteral("/dev/zero"),
                QStringLiteral("/dev/null"),
                QStringLiteral("/dev/full")};
    }
    [[nodiscard]] static bool pipe(const QString &path) { return ::mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR) == 0; }
    [[nodiscard]] static bool socket(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (name.size() >= static_cast<qsizetype>(sizeof(address.sun_path)))
            return false;
        std::ranges::copy(name, address.sun_path);
        const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const bool bound = handle >= 0 && ::bind(handle, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
        ::close(handle);
        return bound;
    }

private:
    QString m_folder, m_pipe, m_socket, m_link;
};

/// What hangs ends the test program, and so fails.
class Patience {
public:
    explicit Patience(unsigned seconds = 60) { ::alarm(seconds); }
    ~Patience() { ::alarm(0); }
    Patience(const Patience &) = delete;
    Patience &operator=(const Patience &) = delete;
};

} // namespace vw::test
