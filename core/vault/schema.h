// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QtGlobal>

#include <array>
#include <string_view>

namespace vw::vault {

/// "VLWG", in the header of every vault.
inline constexpr qint32 applicationId = 0x564C5747;

/// The tables of rules/vault 2. Rows keep their rowid, so a small change touches no index and records stay in order of entry.
inline constexpr std::array schemaSql{
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL)",
    "CREATE TABLE keyslot(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, kdf INTEGER NOT NULL, ops INTEGER NOT NULL,"
    " mem INTEGER NOT NULL, salt BLOB NOT NULL, sealed BLOB NOT NULL, checksum BLOB NOT NULL)",
    "CREATE TABLE head(id INTEGER PRIMARY KEY CHECK(id = 1), sealed BLOB NOT NULL)",
    "CREATE TABLE casefile(case_id BLOB PRIMARY KEY, key_sealed BLOB NOT NULL, head_sealed BLOB NOT NULL,"
    " revision INTEGER NOT NULL)",
    "CREATE TABLE record(id BLOB NOT NULL, case_id BLOB NOT NULL, revision INTEGER NOT NULL, sealed BLOB NOT NULL,"
    " PRIMARY KEY(case_id, id))",
    "CREATE TABLE draft(id BLOB NOT NULL, case_id BLOB NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY(case_id, id))",
    "CREATE TABLE journal(seq INTEGER PRIMARY KEY, case_id BLOB NOT NULL, sealed BLOB, digest BLOB NOT NULL, link BLOB NOT NULL)",
    "CREATE INDEX journal_case ON journal(case_id)",
};

inline constexpr int tableCount = 7;
inline constexpr std::string_view countTablesSql = "SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                                                   " AND name IN ('meta', 'keyslot', 'head', 'casefile', 'record', 'draft', 'journal')";
inline constexpr std::string_view countStrangersSql = "SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')";

/// One statement for a new and a replaced draft; used with and without a session.
inline constexpr std::string_view putDraftSql = "INSERT INTO draft(id, case_id, sealed) VALUES(?, ?, ?)"
                                                " ON CONFLICT(case_id, id) DO UPDATE SET sealed = excluded.sealed";

/// The case whose records are the vault's own: practice, taxonomies. Never listed.
inline QByteArray vaultCaseId()
{
    return QByteArray(16, '\0');
}

inline CaseId homeCase()
{
    return CaseId::fromBytes(vaultCaseId());
}

} // namespace vw::vault
