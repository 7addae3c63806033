// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/plainpath.h"

#include <QFileInfo>

namespace vw::vault {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Beside the real file, as SQLite looks for them. It follows no link and waits for a pipe.
Result<void> besideMustBePlain(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    for (const QString &end : {u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        const QFileInfo beside(real + end);
        if (beside.isSymLink() || (beside.exists() && !beside.isFile()))
            return fail(ErrorCode::JournalNotPlain, beside.filePath());
    }
    return {};
}

/// What Qt takes for something built in, and SQLite for a database in memory.
bool isSomethingElse(const QString &path)
{
    return path.startsWith(u':');
}

} // namespace

Result<void> mustBePlain(const QString &path)
{
    const QFileInfo file(path);
    if (isSomethingElse(path) || (file.exists() && !file.isFile()))
        return fail(ErrorCode::NotAPlainFile, path);
    return besideMustBePlain(path);
}

Result<void> mustBeThere(const QString &path)
{
    VW_TRY(mustBePlain(path));
    return QFileInfo::exists(path) ? Result<void>() : fail(ErrorCode::FileNotFound, path);
}

Result<void> mustBeAFileName(const QString &path)
{
    const QString name = QFileInfo(path).fileName(); // empty after a /
    if (isSomethingElse(path) || name.isEmpty() || name == u"."_s || name == u".."_s || name == u":memory:"_s ||
        name.startsWith(u"file:"_s))
        return fail(ErrorCode::NotAFileName, path);
    return besideMustBePlain(path);
}

} // namespace vw::vault
