// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/change.h"
#include "core/vault/schema.h"

namespace vw::vault {

Result<void> Session::eraseCase(CaseId id, const QJsonObject &detail)
{
    const CaseId home = homeCase();
    if (auto writable = m_inner->mustBeWritable(); !writable)
        return writable;
    const auto present = m_inner->database->number("SELECT count(*) FROM casefile WHERE case_id = ?", {id.bytes()});
    if (!present)
        return Fail(present.error());
    if (*present == 0 || id == home)
        return fail(ErrorCode::CaseNotFound, id.text());
    const auto records = m_inner->database->number("SELECT count(*) FROM record WHERE case_id = ?", {id.bytes()});
    if (!records)
        return Fail(records.error());

    Change change(*m_inner);
    if (auto done = change.begin(); !done)
        return done;
    // secure_delete overwrites what is let go; without the case's key the rest of it cannot be read anyway.
    for (const std::string_view sql :
         {std::string_view("DELETE FROM record WHERE case_id = ?"), std::string_view("DELETE FROM draft WHERE case_id = ?"),
          std::string_view("DELETE FROM casefile WHERE case_id = ?"), std::string_view("UPDATE journal SET sealed = NULL WHERE case_id = ?")}) {
        if (auto done = m_inner->database->run(sql, {id.bytes()}); !done)
            return done;
    }
    change.forgetCase(*records);
    NewLine line{.action = QStringLiteral("erase"), .detail = detail};
    line.detail.insert(QStringLiteral("case"), id.text()); // verify() wants every erased case told of here
    if (auto done = change.journalHome(line); !done)
        return done;
    if (auto done = change.commit(); !done)
        return done;
    m_inner->openCases.erase(id);
    return {};
}

Result<bool> Session::wasErased(CaseId id)
{
    const auto lines = m_inner->database->number("SELECT count(*) FROM journal WHERE case_id = ? AND sealed IS NULL", {id.bytes()});
    return lines ? Result<bool>(*lines > 0) : Result<bool>(Fail(lines.error()));
}

Result<QList<JournalEntry>> Session::vaultJournal()
{
    return journal(homeCase());
}

} // namespace vw::vault
