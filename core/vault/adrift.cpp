// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/adrift.h"

#include "core/vault/backup.h"
#include "core/vault/database.h"
#include "core/vault/sessioninner.h"

namespace vw::vault {

Adrift::Adrift(std::unique_ptr<Database> database) : m_database(std::move(database)), m_path(m_database->path())
{
    m_vaultId = readVaultId(*m_database).value_or(QByteArray());
}

Adrift::~Adrift() = default;

void Adrift::handTo(QThread *thread)
{
    m_database->handTo(thread);
}

Result<void> Adrift::writeTo(const QString &path, const QList<SealedDraft> &unsaved, Progress *progress)
{
    VW_TRY(copyTo(*m_database, path, progress));
    return unsaved.isEmpty() ? Result<void>() : writeDraftsOf(path, m_vaultId, unsaved);
}

Result<void> Adrift::comeHome(const QList<SealedDraft> &unsaved)
{
    VW_TRY(m_database->mustBeInPlace());
    return unsaved.isEmpty() ? Result<void>() : putDrafts(*m_database, unsaved);
}

Result<void> Session::mustBeInPlace() const
{
    return m_inner->database->mustBeInPlace();
}

Result<void> Session::moveTo(const QString &path, Progress *progress)
{
    VW_TRY(copyTo(*m_inner->database, path, progress));
    auto database = Database::openVault(path);
    if (!database)
        return Fail(database.error());
    m_inner->database = std::move(*database);
    m_inner->inDoubt = true; // the next save asks the new file how it stands
    return {};
}

std::unique_ptr<Adrift> Session::cutLoose()
{
    m_inner->rememberEnd();
    return std::make_unique<Adrift>(std::move(m_inner->database));
}

} // namespace vw::vault
