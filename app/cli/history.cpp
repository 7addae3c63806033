// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/history.h"
#include "app/cli/vaultaccess.h"

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
            array.append(QJsonObject{{u"seq"_s, entry.seq},
                                     {u"at"_s, moment(entry.at)},
                                     {u"who"_s, entry.who},
                                     {u"action"_s, entry.action},
                                     {u"record"_s, entry.record.isNull() ? QString() : entry.record.text()},
                                     {u"revision"_s, static_cast<qint64>(entry.revision)},
                                     {u"before"_s, entry.before},
                                     {u"detail"_s, entry.detail}});
        else
            call.console.say(u"%1  %2  %3  %4  %5"_s
                                 .arg(QString::number(entry.seq), moment(entry.at), entry.who, entry.action,
                                      entry.record.isNull() ? QString() : entry.record.text())
                                 .trimmed());
    }
    if (call.asJson())
        call.console.json(array);
    return Exit::fine;
}

int listVersions(Call &call, const QList<vault::Version> &versions)
{
    QJsonArray array;
    for (const auto &version : versions) {
        array.append(QJsonObject{{u"revision"_s, static_cast<qint64>(version.revision)},
                                 {u"at"_s, moment(version.at)},
                                 {u"who"_s, version.who},
                                 {u"action"_s, version.action},
                                 {u"known"_s, version.isKnown},
                                 {u"content"_s, version.payload}});
        if (call.asJson())
            continue;
        call.console.say(u"%1  %2  %3  %4"_s.arg(QString::number(version.revision), moment(version.at), version.who, version.action));
        if (version.isKnown)
            call.console.json(version.payload);
        else
            call.console.say(QCoreApplication::translate("Cli", "What was here is damaged."));
    }
    if (call.asJson())
        call.console.json(array);
    return Exit::fine;
}

QJsonObject keptJson(const vault::KeptLog &log)
{
    QJsonArray lines;
    for (const auto &line : log.lines) {
        QJsonObject object{{u"seq"_s, line.seq}, {u"readable"_s, line.readable}};
        if (line.readable)
            object = {{u"seq"_s, line.seq},
                      {u"readable"_s, true},
                      {u"at"_s, moment(line.at)},
                      {u"who"_s, line.who},
                      {u"action"_s, line.action},
                      {u"kind"_s, line.kind},
                      {u"record"_s, line.record.isNull() ? QString() : line.record.text()},
                      {u"revision"_s, static_cast<qint64>(line.revision)}};
        lines.append(object);
    }
    return {{u"receipt"_s, log.number},
            {u"erased"_s, log.erased.toString(Qt::ISODate)},
            {u"until"_s, log.until.toString(Qt::ISODate)},
            {u"lines"_s, lines}};
}

/// Without content, so no case is read by it.
int listKept(Call &call, const QList<vault::KeptLog> &logs)
{
    QJsonArray array;
    for (const auto &log : logs) {
        array.append(keptJson(log));
        if (call.asJson())
            continue;
        call.console.say(QCoreApplication::translate("Cli", "Receipt %1: erased on %2; these lines are kept until %3.")
                             .arg(log.number, log.erased.toString(Qt::ISODate), log.until.toString(Qt::ISODate)));
        for (const auto &line : log.lines)
            call.console.say(
                line.readable
                    ? u"    %1  %2  %3  %4  %5"_s.arg(QString::number(line.seq), moment(line.at), line.who, line.action, line.kind)
                    : u"    %1  "_s.arg(line.seq) + QCoreApplication::translate("Cli", "this line was damaged and cannot be read"));
    }
    if (call.asJson())
        call.console.json(array);
    else if (logs.isEmpty())
        call.console.say(QCoreApplication::translate("Cli", "Nothing is kept of the logs of erased cases."));
    return Exit::fine;
}

} // namespace

int vaultHistoryCommand(Call &call)
{
    const bool erased = call.arguments.has(u"erased"_s);
    if (erased && call.arguments.words.size() > 1)
        return wrongCall(call, QCoreApplication::translate(
                                   "Cli", "--erased cannot be combined with a case: an erased case no longer has a name in the vault."));
    const auto session = unlock(call, call.arguments.word(0));
    if (!session)
        return call.console.refuse(session.error());
    if (erased) {
        const auto logs = vault::keptLogs(**session);
        return logs ? listKept(call, *logs) : call.console.refuse(logs.error());
    }
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
