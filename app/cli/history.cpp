// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/vaultaccess.h"
#include "core/vault/history.h"

#include <QCoreApplication>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString moment(const QDateTime &at)
{
    return at.toString(Qt::ISODate);
}

int listLines(Call &call, const QList<vault::JournalEntry> &entries)
{
    QJsonArray array;
    for (const auto &entry : entries) {
        if (call.asJson())
            array.append(QJsonObject{{u"seq"_s, entry.seq}, {u"at"_s, moment(entry.at)}, {u"who"_s, entry.who}, {u"action"_s, entry.action},
                                     {u"record"_s, entry.record.isNull() ? QString() : entry.record.text()},
                                     {u"revision"_s, static_cast<qint64>(entry.revision)}, {u"before"_s, entry.before}, {u"detail"_s, entry.detail}});
        else
            call.console.say(u"%1  %2  %3  %4  %5"_s.arg(QString::number(entry.seq), moment(entry.at), entry.who, entry.action,
                                                         entry.record.isNull() ? QString() : entry.record.text()).trimmed());
    }
    if (call.asJson())
        call.console.json(array);
    return Exit::fine;
}

int listVersions(Call &call, const QList<vault::Version> &versions)
{
    QJsonArray array;
    for (const auto &version : versions) {
        array.append(QJsonObject{{u"revision"_s, static_cast<qint64>(version.revision)}, {u"at"_s, moment(version.at)}, {u"who"_s, version.who},
                                 {u"action"_s, version.action}, {u"known"_s, version.isKnown}, {u"content"_s, version.payload}});
        if (call.asJson())
            continue;
        call.console.say(u"%1  %2  %3  %4"_s.arg(QString::number(version.revision), moment(version.at), version.who, version.action));
        if (version.isKnown)
            call.console.json(version.payload);
        else
            call.console.say(QCoreApplication::translate("Cli", "What stood here is damaged."));
    }
    if (call.asJson())
        call.console.json(array);
    return Exit::fine;
}

} // namespace

int vaultHistoryCommand(Call &call)
{
    const auto session = unlock(call, call.arguments.word(0));
    if (!session)
        return call.console.refuse(session.error());
    if (call.arguments.words.size() == 1) {
        const auto lines = (*session)->vaultJournal();
        return lines ? listLines(call, *lines) : call.console.refuse(lines.error());
    }
    vault::CaseStore store(**session);
    const auto head = findCase(store, call.arguments.word(1));
    if (!head)
        return call.console.refuse(head.error());
    // Earlier words are the case too: reading them stands in its log.
    if (!(*session)->isReadOnly()) {
        if (auto noted = (*session)->note(head->id, u"open"_s, {{u"kind"_s, u"history"_s}}); !noted)
            return call.console.refuse(noted.error());
    }
    if (call.arguments.words.size() == 2) {
        const auto lines = (*session)->journal(head->id);
        return lines ? listLines(call, *lines) : call.console.refuse(lines.error());
    }
    const auto id = RecordId::fromText(call.arguments.word(2));
    const auto versions = vault::versionsOf(**session, head->id, id);
    if (!versions)
        return call.console.refuse(versions.error());
    if (versions->isEmpty())
        return call.console.refuse(Error{ErrorCode::CaseNotFound, {call.arguments.word(2)}});
    return listVersions(call, *versions);
}

} // namespace vw::cli
