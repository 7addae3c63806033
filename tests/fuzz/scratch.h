// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/sealing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

namespace vw::test {

/// A folder for the file under test, and an application for Qt's SQL driver.
class Scratch {
public:
    Scratch()
    {
        static int count = 1;
        static char name[] = "fuzz";
        static char *arguments[] = {name, nullptr};
        if (QCoreApplication::instance() == nullptr)
            static_cast<void>(new QCoreApplication(count, arguments)); // until the end of the process
        if (!crypto::startCrypto())
            std::abort();
    }
    QString write(const uint8_t *data, size_t size) const
    {
        const QString path = m_folder.filePath(QStringLiteral("f.vlagwijzer"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            std::abort();
        file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
        return path;
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void clean() const
    {
        for (const QString &left : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(m_folder.filePath(left));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace vw::test
