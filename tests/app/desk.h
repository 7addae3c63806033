// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/run.h"
#include "app/practice/practicevault.h"
#include "tests/support/fakeclock.h"
#include "tests/support/stringmaker.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace vw::test {

using namespace Qt::StringLiterals;

/// What one call of the command gave.
struct Outcome {
    int code = -1;
    QByteArray out, err;
    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    [[nodiscard]] QString reason() const { return QString::fromUtf8(err); }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray list() const { return QJsonDocument::fromJson(out).array(); }
};

inline const QByteArray practiceWords = QByteArray(practice::passphrase) + '\n';

/// A folder to work in, and the command at one moment in time.
struct Desk {
    Desk() { QStandardPaths::setTestModeEnabled(true); }

    Outcome call(const QStringList &arguments, const QByteArray &typed = {}) const
    {
        Outcome outcome;
        QByteArray input = typed;
        QBuffer in(&input), out(&outcome.out), err(&outcome.err);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        outcome.code = cli::run(arguments, in, out, err, clock, crypto::KdfPolicy::cheap());
        return outcome;
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(name);
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// "geheim" opens it.
    QString newVault() const
    {
        REQUIRE(call({u"vault"_s, u"create"_s, path(u"zaak.vlagwijzer"_s), u"--weak"_s}, "geheim\n").code == 0);
        return path(u"zaak.vlagwijzer"_s);
    }
    QString practiceVault() const
    {
        REQUIRE(call({u"practice"_s, folder.path()}).code == 0);
        return path(u"practice.vlagwijzer"_s);
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    /// Folders and what is no plain file too.
    [[nodiscard]] QStringList everything() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    QTemporaryDir folder;
    FakeClock clock{QDateTime(QDate(2027, 2, 3), QTime(10, 0), Qt::UTC)};
};

inline QStringList idsOf(const QJsonArray &array)
{
    QStringList ids;
    for (const auto &entry : array)
        ids.append(entry.toObject().value("id"_L1).toString());
    return ids;
}

} // namespace vw::test
