// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/history.h"

#include "core/vault/journal.h"
#include "core/vault/sessioninner.h"

namespace vw::vault {

namespace {

/// Lines that made a new version of the record; opening and exporting make none.
bool changesRecord(const JournalLine &line, RecordId id)
{
    return line.readable && RecordId::fromText(line.content.value(QStringLiteral("record")).toString()) == id &&
           (line.content.contains(QStringLiteral("digest")) || line.content.contains(QStringLiteral("gone")));
}

} // namespace

Result<QList<Version>> versionsOf(Session &session, CaseId caseId, RecordId id)
{
    Session::Inner &inner = session.inner();
    const auto key = inner.caseKey(caseId);
    if (!key)
        return Fail(key.error());
    const auto lines = readJournal(*inner.database, (*key)->key, caseId);
    const auto present = inner.readRecord(**key, caseId, id);
    if (!lines || !present)
        return Fail(!lines ? lines.error() : present.error());

    QList<Version> versions;
    std::optional<QJsonObject> stood = present->payload;
    quint64 expected = present->revision; // a line that is missing or unreadable hides what it changed
    for (auto line = lines->crbegin(); line != lines->crend(); ++line) {
        if (!changesRecord(*line, id))
            continue;
        const JournalEntry entry = entryFrom(*line);
        const bool removed = line->content.contains(QStringLiteral("gone"));
        if (expected != 0 && entry.revision != expected)
            stood.reset();
        expected = removed ? entry.revision : entry.revision - 1;
        versions.append({entry.revision, entry.at, entry.who, entry.action, removed ? QJsonObject() : stood.value_or(QJsonObject()),
                         removed || stood.has_value()});
        if (line->content.contains(QStringLiteral("beforeLost")))
            stood.reset();
        else if (removed)
            stood = entry.before;
        else if (stood)
            stood = earlierVersion(*stood, entry.before);
    }
    return versions;
}

} // namespace vw::vault
