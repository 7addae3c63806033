// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/database.h"

#include "core/vault/plainpath.h"
#include "core/vault/schema.h"
#include "core/vault/session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <cerrno>

namespace vw::vault {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); part of its stable interface.
enum SqliteCode {
    NotUnderstood = 1,
    Busy = 5,
    LockedTable = 6,
    NoMemory = 7,
    ReadOnlyFile = 8,
    Interrupted = 9,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool means(const Error &error, ErrorCode code)
{
    return error.code == code;
}

} // namespace

Rows::Rows(Rows &&other) noexcept : m_database(other.m_database), m_query(std::exchange(other.m_query, nullptr)) {}

Rows::~Rows()
{
    if (m_query != nullptr)
        m_query->finish(); // an unfinished read would hold up the next write
}

Result<bool> Rows::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return Fail(m_database->errorOf(m_query->lastError(), QStringLiteral("read")));
    return false;
}

Database::Database(QString path)
    : m_path(std::move(path)), m_connection(QStringLiteral("vault-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    disconnect();
}

Result<void> Database::makeFile(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        file.close();
        return {};
    }
    const int reason = errno;
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return fail(ErrorCode::FileExists, path);
    if (!info.dir().exists())
        return fail(ErrorCode::FileNotFound, info.path());
    if (reason == EACCES || reason == EPERM || reason == EROFS)
        return fail(ErrorCode::FolderReadOnly, info.path());
    if (meansNoRoom(reason))
        return fail(ErrorCode::NoRoom, path);
    return fail(ErrorCode::FileNotWritable, path, file.errorString());
}

Result<std::unique_ptr<Database>> Database::openNew(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path));
    VW_TRY(database->connect(Access::ReadWrite));
    VW_TRY(database->configure());
    VW_TRY(database->claim());
    database->m_identity = identityOf(path);
    return database;
}

Result<std::unique_ptr<Database>> Database::openVault(const QString &path)
{
    // Asked of the folder, not by opening: closing a descriptor of ours would drop the locks of a session in this process.
    VW_TRY(mustBeThere(path));
    std::unique_ptr<Database> database(new Database(path));
    VW_TRY(database->connect(Access::ReadWrite));
    auto writable = database->configure();
    if (writable)
        writable = database->identify(); // before anything is written: a stranger's file stays as it was
    if (writable)
        writable = database->claim();
    if (writable)
        writable = database->probeWriting();
    database->m_identity = identityOf(path);
    if (writable || means(writable.error(), ErrorCode::DiskFull))
        return database;
    if (!means(writable.error(), ErrorCode::VaultReadOnly))
        return Fail(writable.error());

    database.reset();
    return openReadOnly(path);
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &path)
{
    VW_TRY(mustBeThere(path));
    std::unique_ptr<Database> database(new Database(path));
    database->m_readOnly = true;
    VW_TRY(database->connect(Access::ReadOnly));
    VW_TRY(database->configure());
    VW_TRY(database->identify());
    return database;
}

void Database::handTo(QThread *thread)
{
    m_database.driver()->moveToThread(thread); // what QSqlDatabase::moveToThread does, which Qt has since 6.8
}

Result<void> Database::mustBeInPlace() const
{
    if (!m_identity || identityOf(m_path) == m_identity)
        return {};
    return fail(ErrorCode::VaultMoved, m_path);
}

Result<void> Database::connect(Access access)
{
    VW_TRY(mustBePlain(m_path));
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(QFileInfo(m_path).absoluteFilePath()); // so that it is a path, never a file: address
    m_database.setConnectOptions(access == Access::ReadOnly ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=0;QSQLITE_OPEN_READONLY")
                                                            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
    if (m_database.open())
        return {};
    const QSqlError error = m_database.lastError();
    if (primaryCode(error) == CannotOpen || !QFileInfo(m_path).isFile())
        return fail(ErrorCode::FileNotReadable, m_path, error.databaseText());
    return Fail(errorOf(error, QStringLiteral("open")));
}

void Database::disconnect()
{
    m_statements.clear(); // a statement left behind would keep the file open
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::configure()
{
    // Exclusive before anything else: the first lock taken must be the one that stays.
    const QStringList settings{QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"),
                               QStringLiteral("PRAGMA temp_store=MEMORY"),
                               QStringLiteral("PRAGMA mmap_size=0"),
                               QStringLiteral("PRAGMA trusted_schema=OFF"),
                               QStringLiteral("PRAGMA cell_size_check=ON"),
                               QStringLiteral("PRAGMA secure_delete=ON"),
                               QStringLiteral("PRAGMA synchronous=FULL")};
    return each(settings);
}

Result<void> Database::claim()
{
    return each({QStringLiteral("BEGIN EXCLUSIVE"), QStringLiteral("COMMIT"), QStringLiteral("PRAGMA journal_mode=TRUNCATE")});
}

Result<void> Database::identify()
{
    const auto application = number("PRAGMA application_id");
    if (!application)
        return Fail(application.error());
    if (*application != applicationId)
        return fail(ErrorCode::NotAVault, m_path);
    const auto version = number("PRAGMA user_version");
    if (!version)
        return Fail(version.error());
    // It stands in a second place too: a bit that fell over in the header is damage, neither a newer program nor an earlier format.
    const auto marked = markedFormat();
    if (!marked)
        return Fail(marked.error());
    if (*version > formatVersion && (*marked == *version || *marked > formatVersion))
        return fail(ErrorCode::VaultNewer, m_path, QString::number(*version), QString::number(formatVersion));
    if (*version < 1 || *marked != *version)
        return fail(ErrorCode::VaultDamaged, m_path, QStringLiteral("version"));
    // Tables missing, or a trigger that came from elsewhere: not the file this program made.
    const auto tables = number(countTablesSql);
    if (!tables)
        return Fail(tables.error());
    const auto strangers = number(countStrangersSql);
    if (!strangers)
        return Fail(strangers.error());
    if (*tables != tableCount || *strangers != 0)
        return fail(ErrorCode::VaultDamaged, m_path, QStringLiteral("tables"));
    return {};
}

Result<qint64> Database::markedFormat()
{
    auto rows = select("SELECT value FROM meta WHERE key = 'format'");
    const auto found = rows ? rows->next() : Result<bool>(Fail(rows.error()));
    if (!found)
        return Fail(found.error());
    return *found ? rows->bytes(0).toLongLong() : 0;
}

Result<void> Database::probeWriting()
{
    // Permission bits lie (root, network folders, read-only mounts); a change that is rolled back tells the truth,
    // because SQLite makes its journal beside the file for it.
    VW_TRY(once(QStringLiteral("BEGIN IMMEDIATE")));
    const auto wrote = once(QStringLiteral("INSERT INTO meta(key, value) VALUES('probe', x'00')"));
    const auto undone = once(QStringLiteral("ROLLBACK"));
    static_cast<void>(undone); // SQLite may have rolled back by itself
    if (!wrote && wrote.error().code == ErrorCode::StorageFailed && wrote.error().args.value(2) == QString::number(CannotOpen))
        return fail(ErrorCode::VaultReadOnly, m_path);
    return wrote;
}

Result<QSqlQuery *> Database::execute(std::string_view sql, std::initializer_list<QVariant> values)
{
    Q_ASSERT(m_database.driver()->thread() == QThread::currentThread());
    auto &kept = m_statements[sql];
    const QString tried = sql.starts_with("SELECT") || sql.starts_with("PRAGMA") ? QStringLiteral("read") : QStringLiteral("write");
    if (!kept) {
        kept = std::make_unique<QSqlQuery>(m_database);
        kept->setForwardOnly(true);
        if (!kept->prepare(QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size())))) {
            const Error error = errorOf(kept->lastError(), tried);
            m_statements.erase(sql);
            return Fail(error);
        }
    }
    int position = 0;
    for (const QVariant &value : values)
        kept->bindValue(position++, value);
    if (!kept->exec()) {
        const Error error = errorOf(kept->lastError(), tried);
        m_statements.erase(sql); // a failed statement is prepared afresh next time
        return Fail(error);
    }
    return kept.get();
}

Result<void> Database::run(std::string_view sql, std::initializer_list<QVariant> values)
{
    const auto query = execute(sql, values);
    if (!query)
        return Fail(query.error());
    (*query)->finish();
    return {};
}

Result<Rows> Database::select(std::string_view sql, std::initializer_list<QVariant> values)
{
    const auto query = execute(sql, values);
    if (!query)
        return Fail(query.error());
    return Rows(*this, **query);
}

Result<qint64> Database::number(std::string_view sql, std::initializer_list<QVariant> values)
{
    auto rows = select(sql, values);
    if (!rows)
        return Fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return Fail(found.error());
    return *found ? rows->number(0) : 0;
}

Result<void> Database::once(const QString &sql)
{
    Q_ASSERT(m_database.driver()->thread() == QThread::currentThread());
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return Fail(errorOf(query.lastError(), QStringLiteral("settings")));
    return {};
}

Result<void> Database::mustBeWhole()
{
    auto rows = select("PRAGMA integrity_check(1)");
    const auto found = rows ? rows->next() : Result<bool>(Fail(rows.error()));
    if (!found)
        return Fail(found.error());
    const QString said = *found ? rows->text(0) : QString();
    return said == QStringLiteral("ok") ? Result<void>() : fail(ErrorCode::VaultDamaged, m_path, said);
}

Result<void> Database::each(const QStringList &statements)
{
    for (const QString &statement : statements) {
        VW_TRY(once(statement));
    }
    return {};
}

Error Database::errorOf(const QSqlError &error, const QString &tried) const
{
    const int code = primaryCode(error);
    switch (code) {
    case Busy:
    case LockedTable: return {ErrorCode::VaultInUse, {m_path}};
    case NoMemory: return {ErrorCode::OutOfMemory, {tried}};
    case ReadOnlyFile: return {ErrorCode::VaultReadOnly, {m_path}};
    case NotUnderstood: // our statements are fixed, so it is the tables that are not as they were made
    case Corrupt: return {ErrorCode::VaultDamaged, {m_path, error.databaseText()}};
    case Full: return {ErrorCode::DiskFull, {m_path}};
    case InputOutput: // SQLite calls only one of the ways a disk is full so
        if (hasNoRoom())
            return {ErrorCode::DiskFull, {m_path}};
        break;
    case Interrupted: // by a Watch
        return {ErrorCode::Stopped, {}};
    case NotADatabase: return {ErrorCode::NotAVault, {m_path}};
    default: break;
    }
    return {ErrorCode::StorageFailed, {tried, error.databaseText(), QString::number(code)}};
}

Error forNewFile(const Error &error, const QString &path)
{
    return error.code == ErrorCode::DiskFull ? Error{ErrorCode::NoRoom, {path}} : error;
}

Transaction::~Transaction()
{
    if (m_open) {
        const auto undone = m_database.run("ROLLBACK");
        static_cast<void>(undone); // after a full disk SQLite has rolled back by itself
    }
}

Result<void> Transaction::begin()
{
    if (m_database.isReadOnly())
        return fail(ErrorCode::VaultReadOnly, m_database.path());
    VW_TRY(m_database.mustBeInPlace());
    auto begun = m_database.run("BEGIN IMMEDIATE");
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    VW_TRY(m_database.mustBeInPlace());
    auto done = m_database.run("COMMIT");
    if (!done)
        return done;
    m_open = false;
    return m_database.mustBeInPlace(); // exchanged while it was written
}

} // namespace vw::vault
