// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/files.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <map>
#include <memory>
#include <string_view>

class QThread;
struct sqlite3;

namespace vw::vault {

class Database;

/// The answer to a query, row by row. Goes away before the same statement is used again.
class Rows {
public:
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    /// False at the end; an error when the storage fails halfway.
    Result<bool> next();
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->value(column).isNull(); }

private:
    friend class Database;
    Rows(Database &database, QSqlQuery &query) : m_database(&database), m_query(&query) {}
    Database *m_database;
    QSqlQuery *m_query;
};

/// One SQLite file with the settings of rules/vault 3, held exclusively from open to destruction.
/// SQL given to run() and select() must be a literal: statements are prepared once and kept by their text.
class Database {
public:
    /// An empty file that only its owner can read, made before SQLite writes to it.
    /// Errors: FileExists, FolderReadOnly, FileNotFound (the folder), NoRoom, FileNotWritable.
    [[nodiscard]] static Result<void> makeFile(const QString &path);
    /// For a file just made by makeFile().
    [[nodiscard]] static Result<std::unique_ptr<Database>> openNew(const QString &path);
    /// A vault of this or an older format; read-only when file or folder cannot be written.
    /// Errors: FileNotFound, FileNotReadable, NotAPlainFile, JournalNotPlain, NotAVault, VaultNewer, VaultDamaged, VaultInUse.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openVault(const QString &path);
    /// A vault that is only looked at, such as a backup: nothing is written, not even a journal beside it. Errors as openVault().
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// From here on all calls come from `thread`. Called on the thread that has it until now; with nullptr nobody has it, and the thread that
    /// takes it calls this with itself.
    void handTo(QThread *thread);
    /// The open file is the one that stands at path(). Error: VaultMoved.
    [[nodiscard]] Result<void> mustBeInPlace() const;

    Result<void> run(std::string_view sql, std::initializer_list<QVariant> values = {});
    Result<Rows> select(std::string_view sql, std::initializer_list<QVariant> values = {});
    /// First column of the first row; 0 when there is none.
    Result<qint64> number(std::string_view sql, std::initializer_list<QVariant> values = {});
    /// A PRAGMA or a piece of schema, not kept.
    Result<void> once(const QString &sql);
    /// What SQLite finds wrong with the file: VaultDamaged with its own words. Other errors: those of reading.
    Result<void> mustBeWhole();

private:
    friend class Rows;
    friend class Watch;
    enum class Access { ReadWrite, ReadOnly };
    explicit Database(QString path);
    Result<void> connect(Access access);
    void disconnect();
    Result<void> configure(); ///< settings of the connection; writes nothing
    Result<void> identify(); ///< is it ours, and can this version read it?
    Result<qint64> markedFormat(); ///< as the table says it; 0 when it does not
    Result<void> claim(); ///< the exclusive lock, kept from here on
    Result<void> probeWriting();
    Result<void> each(const QStringList &statements);
    Result<QSqlQuery *> execute(std::string_view sql, std::initializer_list<QVariant> values);
    [[nodiscard]] bool hasNoRoom() const; ///< the system said so to the last thing that failed
    [[nodiscard]] Error errorOf(const QSqlError &error, const QString &tried) const;

    QString m_path, m_connection;
    QSqlDatabase m_database;
    std::map<std::string_view, std::unique_ptr<QSqlQuery>> m_statements;
    bool m_readOnly = false;
    std::optional<FileIdentity> m_identity; ///< of the open file; only of one that is written to
};

/// The error of making a file at `path`: that the disk is full is NoRoom then, because what is in the vault stays saved.
[[nodiscard]] Error forNewFile(const Error &error, const QString &path);

/// While it lives, a statement of the database that takes long ends with Stopped as soon as `progress`, which may be null, wants that.
/// Only for reading: a change that is stopped halfway is rolled back by SQLite itself.
class Watch {
public:
    Watch(Database &database, Progress *progress);
    ~Watch();
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

private:
    sqlite3 *m_handle = nullptr;
};

/// All or nothing: what is not committed is rolled back. Before and after, the open file is held against the one at its path: what went into a
/// file that nobody can reach any more is not saved, and commit() says so.
class Transaction {
public:
    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<void> begin();
    Result<void> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace vw::vault
