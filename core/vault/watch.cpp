// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/database.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace vw::vault {

namespace {

constexpr int instructionsBetween = 1000; ///< well under a millisecond

int wantsStop(void *progress)
{
    return static_cast<const Progress *>(progress)->wantsStop() ? 1 : 0;
}

/// Nothing unless Qt's driver works with the very SQLite this program is linked with: into another one no handle may be given.
sqlite3 *handleOf(Database &database, const QVariant &handle)
{
    auto rows = database.select("SELECT sqlite_source_id()");
    const auto found = rows ? rows->next() : Result<bool>(false);
    const bool same = found && *found && rows->text(0) == QLatin1StringView(sqlite3_sourceid());
    return same && qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace

Watch::Watch(Database &database, Progress *progress)
{
    if (progress == nullptr)
        return;
    m_handle = handleOf(database, database.m_database.driver()->handle());
    if (m_handle != nullptr)
        sqlite3_progress_handler(m_handle, instructionsBetween, wantsStop, progress);
}

Watch::~Watch()
{
    if (m_handle != nullptr)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

} // namespace vw::vault
