// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/database.h"

#include <QSqlDriver>
#include <QSqlQuery>

#include <sqlite3.h>

namespace vw::vault {

namespace {

constexpr int instructionsBetween = 1000; ///< well under a millisecond

int wantsStop(void *progress)
{
    return static_cast<const Progress *>(progress)->wantsStop() ? 1 : 0;
}

/// Nothing unless Qt's driver works with the very SQLite this program is linked with: into another one no handle may be given.
sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    QSqlQuery query(database);
    const bool same = query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next() &&
                      query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
    return same && qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace

bool Database::hasNoRoom() const
{
    sqlite3 *handle = handleOf(m_database);
    return handle != nullptr && meansNoRoom(sqlite3_system_errno(handle));
}

Watch::Watch(Database &database, Progress *progress)
{
    if (progress == nullptr)
        return;
    m_handle = handleOf(database.m_database);
    if (m_handle != nullptr)
        sqlite3_progress_handler(m_handle, instructionsBetween, wantsStop, progress);
}

Watch::~Watch()
{
    if (m_handle != nullptr)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace vw::vault
