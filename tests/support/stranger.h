// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace vw::test {

/// What a stranger with the file and SQLite can do, or a bad disk: the first column of each row that comes back. Only while no session holds it.
inline QList<QVariant> asStranger(const QString &path, const QString &sql, std::initializer_list<QVariant> values = {})
{
    const QString connection = QStringLiteral("stranger");
    QList<QVariant> column;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        if (!database.open())
            FAIL(database.lastError().text().toStdString());
        QSqlQuery query(database);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            FAIL(sql.toStdString() << ": " << query.lastError().text().toStdString());
        while (query.next())
            column.append(query.value(0));
    }
    QSqlDatabase::removeDatabase(connection);
    return column;
}

} // namespace vw::test
