// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/bench/measure.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <memory>

namespace vw::bench {

/// A bare SQLite file with the settings of core/vault/database.cpp, and one row per insert.
class BareFile {
public:
    explicit BareFile(const QString &path) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        if (!m_database.open())
            stop(m_database.lastError().text());
        for (const char *sql :
             {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA temp_store=MEMORY", "PRAGMA mmap_size=0", "PRAGMA trusted_schema=OFF",
              "PRAGMA cell_size_check=ON", "PRAGMA secure_delete=ON", "PRAGMA synchronous=FULL", "BEGIN EXCLUSIVE", "COMMIT",
              "PRAGMA journal_mode=TRUNCATE", "CREATE TABLE one(content BLOB NOT NULL)"})
            once(QLatin1StringView(sql));
        m_insert = std::make_unique<QSqlQuery>(m_database);
        if (!m_insert->prepare(u"INSERT INTO one(content) VALUES(?)"_s))
            stop(m_insert->lastError().text());
    }
    ~BareFile()
    {
        m_insert.reset();
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"bare"_s);
    }
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;
    void insert(const QByteArray &content)
    {
        m_insert->bindValue(0, content);
        if (!m_insert->exec())
            stop(m_insert->lastError().text());
        m_insert->finish();
    }

private:
    void once(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            stop(sql + u": "_s + query.lastError().text());
    }
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_insert;
};

} // namespace vw::bench
