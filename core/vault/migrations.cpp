// SPDX-License-Identifier: EUPL-1.2
// The ladder from every earlier format to the present one. A step is one transaction: it is wholly done or not at all.
#include "core/vault/backup.h"
#include "core/vault/change.h"
#include "core/vault/schema.h"
#include "core/vault/textrecords.h"

namespace vw::vault {

namespace {

Result<QList<CaseId>> allCases(Database &database)
{
    QList<CaseId> cases;
    auto rows = database.select("SELECT case_id FROM casefile ORDER BY rowid");
    auto more = rows ? rows->next() : Result<bool>(Fail(rows.error()));
    for (; more && *more; more = rows->next())
        cases.append(CaseId::fromBytes(rows->bytes(0)));
    return more ? Result<QList<CaseId>>(cases) : Result<QList<CaseId>>(Fail(more.error()));
}

/// 1 to 2: the head says how many rows there must be, and the head of each case which line is its last.
Result<void> countEverything(Session::Inner &inner, Change &change)
{
    auto totals = inner.countRows();
    if (!totals)
        return Fail(totals.error());
    totals->lines = inner.head.seq; // what the first format promised: no gap. A line taken out before is missed after the move
    change.setTotals(*totals);
    const auto cases = allCases(*inner.database);
    if (!cases)
        return Fail(cases.error());
    const CaseId home = homeCase();
    for (const CaseId &id : *cases) {
        const auto key = id == home ? Result<std::shared_ptr<CaseKey>>(fail(ErrorCode::CaseNotFound)) : inner.caseKey(id);
        if (!key)
            continue; // damaged: verify() names it. The vault's own case comes last
        NewLine line{.action = QStringLiteral("migrate")};
        VW_TRY(change.markHead(id, **key, 0, line));
        VW_TRY(change.journal(id, (*key)->key, line));
    }
    return {};
}

/// 2 to 3: agreements, measures, procedures, reports and assessments are records. An earlier program would show empty boxes, so it must refuse.
Result<void> giveRecords(Session::Inner &inner, Change &change)
{
    const auto cases = allCases(*inner.database);
    return cases ? turnTextsIntoRecords(inner, change, *cases) : Result<void>(Fail(cases.error()));
}

using Step = Result<void> (*)(Session::Inner &, Change &);
/// The step at [n] leads from format n + 1 to n + 2.
constexpr std::array<Step, formatVersion - 1> ladder{countEverything, giveRecords};

Result<void> markFormat(Database &database, int format)
{
    VW_TRY(database.once(QStringLiteral("PRAGMA user_version=%1").arg(format)));
    return database.run("UPDATE meta SET value = ? WHERE key = 'format'", {QByteArray::number(format)});
}

} // namespace

Result<void> Session::Inner::meetFormat(const QString &backupFolder)
{
    const auto found = database->number("PRAGMA user_version");
    if (!found)
        return Fail(found.error());
    format = static_cast<int>(*found);
    if (format < 2 && head.totals) { // the sealed head knows better than two numbers that anybody can change
        findings.append({ErrorCode::VaultDamaged, {database->path(), QStringLiteral("version")}});
        format = 2; // or later: what leads on from there does nothing twice
    }
    if (format == formatVersion || database->isReadOnly())
        return {};
    if (auto migrated = migrate(backupFolder); !migrated) {
        notMigrated = migrated.error();
        findings.append(*notMigrated);
    }
    return {};
}

Result<void> Session::Inner::migrate(const QString &backupFolder)
{
    const auto backup = backUp(*database, backupFolder, clock);
    if (!backup)
        return fail(ErrorCode::NotMigrated, database->path());
    Change change(*this);
    VW_TRY(change.begin());
    const int from = format;
    for (int at = from; at < formatVersion; ++at) {
        VW_TRY(ladder.at(static_cast<size_t>(at - 1))(*this, change));
    }
    NewLine line{.action = QStringLiteral("migrate"), .detail = {{QStringLiteral("from"), from}, {QStringLiteral("to"), formatVersion}}};
    if (caseKey(homeCase())) { // damaged: verify() names it, and the move goes on without its line
        VW_TRY(change.journalHome(line));
    }
    VW_TRY(markFormat(*database, formatVersion));
    VW_TRY(change.commit());
    format = formatVersion;
    return {};
}

} // namespace vw::vault
