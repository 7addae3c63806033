// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/panel.h"
#include "app/cli/passphrase.h"
#include "app/cli/vaultaccess.h"
#include "core/assessment/futuredates.h"
#include "core/dossier/codec.h"
#include "core/dossier/limits.h"
#include "core/dossier/vocabulary.h"
#include "core/meldcode/overview.h"
#include "core/wording/casewords.h"
#include "core/wording/sentences.h"
#include "core/wording/weighingwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject headJson(const dossier::CaseHead &head)
{
    QJsonObject object = dossier::toJson(head);
    object.insert(u"id"_s, head.id.text());
    return object;
}

void sayHead(Call &call, const dossier::CaseHead &head)
{
    QStringList pieces{head.reference.isEmpty() ? QCoreApplication::translate("Cli", "(no reference)") : head.reference, head.id.text()};
    pieces.append(head.opened.toString(Qt::ISODate));
    if (!head.tempo.isEmpty())
        pieces.append(call.texts().find(u"tempoWords"_s, head.tempo));
    pieces.append(wording::bandChip(head.band, call.texts()));
    if (head.state != dossier::CaseState::Open)
        pieces.append(dossier::Vocabulary(call.texts()).word(u"caseStates"_s, nameOf(dossier::caseStateNames, head.state)));
    call.console.say(pieces.join("  "_L1));
}

QJsonArray idsOf(const QList<TriggerId> &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.text());
    return array;
}

meldcode::Input inputOf(const OpenCase &opened)
{
    return {opened.file(), opened.practice(), opened.verdict()};
}

/// What closing and paper wait for, as the window says it.
QJsonArray missingJson(const meldcode::Input &input)
{
    QJsonArray array;
    for (const auto &each : meldcode::missing(input))
        array.append(QJsonObject{{u"id"_s, each.id}, {u"stopsClosing"_s, each.stopsClosing}, {u"stopsPaper"_s, each.stopsPaper}});
    return array;
}

/// How many there are of each kind, by the name of its list.
QJsonObject countsOf(const dossier::CaseFile &file)
{
    QJsonObject counts;
    const auto count = [&]<typename E>(const QList<E> &list) { counts.insert(QLatin1StringView(E::listKey), list.size()); };
    std::apply([&](const auto &...list) { (count(list), ...); }, file.lists());
    return counts;
}

QJsonObject caseJson(const OpenCase &opened)
{
    const auto &file = opened.file();
    QJsonArray persons, remarks;
    for (const auto &person : file.persons)
        persons.append(QJsonObject{{u"letter"_s, file.letterOf(person.id)}, {u"role"_s, nameOf(dossier::personRoleNames, person.role)}});
    for (const auto &remark : meldcode::remarks(inputOf(opened)))
        remarks.append(QJsonObject{
            {u"id"_s, remark.id}, {u"args"_s, QJsonArray::fromStringList(remark.args)}, {u"mustBeAnswered"_s, remark.mustBeAnswered}});
    const auto follows = meldcode::following(file.meldcode.weighing);
    QJsonObject object{{u"id"_s, file.id.text()},
                       {u"head"_s, headJson(opened.desk().head())},
                       {u"persons"_s, persons},
                       {u"counts"_s, countsOf(file)},
                       {u"meldcode"_s, QJsonObject{{u"step"_s, meldcode::stepReached(file.meldcode)},
                                                   {u"outcome"_s, nameOf(meldcode::outcomeNames, follows.outcome)},
                                                   {u"reportNecessary"_s, follows.reportNecessary},
                                                   {u"reportProposed"_s, follows.reportProposed},
                                                   {u"adviceMust"_s, follows.adviceMust},
                                                   {u"deviates"_s, follows.deviates},
                                                   {u"deviationStands"_s, follows.deviationStands},
                                                   {u"remarks"_s, remarks}}},
                       {u"openActions"_s, idsOf(meldcode::openActions(inputOf(opened)))},
                       {u"missing"_s, missingJson(inputOf(opened))},
                       {u"findings"_s, toJson(opened.damage())}};
    if (opened.verdict())
        object.insert(u"verdict"_s, assessment::toJson(*opened.verdict()));
    return object;
}

/// Rows of the overview of the window: the pattern, what is open, and who knows. What somebody wrote stays out of a terminal.
void sayInShort(const Call &call, const OpenCase &opened, const dossier::Vocabulary &words)
{
    using About = wording::CaseRow::About;
    const auto rows = wording::caseInShort({opened.file(), opened.desk().head(), opened.verdict(), call.pack.taxonomy, words, call.texts(),
                                            QLocale(call.language), call.clock.today()});
    for (const auto &row : rows) {
        if ((row.about == About::Pattern || row.about == About::Open || row.about == About::Knows) && !row.lines.isEmpty())
            call.console.say(u"%1: %2"_s.arg(row.title, row.lines.join(u"; "_s)));
    }
}

void sayCase(const Call &asked, const OpenCase &opened)
{
    Call call = weighedAs(asked, opened);
    Console &console = call.console;
    const auto &file = opened.file();
    sayHead(call, opened.desk().head());
    const dossier::Vocabulary words(call.texts());
    for (const auto &person : file.persons)
        console.say(u"%1: %2"_s.arg(file.letterOf(person.id), words.word(dossier::personRoles, person.role)));
    QStringList counts;
    const auto count = [&]<typename E>(const QList<E> &list) {
        if (const QString name = words.many(dossier::kindFor<E>); !list.isEmpty() && !name.isEmpty())
            counts.append(u"%1: %2"_s.arg(name).arg(list.size()));
    };
    std::apply([&](const auto &...list) { (count(list), ...); }, file.lists());
    if (!counts.isEmpty())
        console.say(counts.join(u". "_s) + u'.');
    sayInShort(call, opened, words);
    if (opened.practice().usesMeldcode())
        console.say(QCoreApplication::translate("Cli", "Step reached: %1 of 5.").arg(meldcode::stepReached(file.meldcode)));
    for (const auto &id : meldcode::openActions(inputOf(opened)))
        console.say(QCoreApplication::translate("Cli", "Still to do: %1")
                        .arg(wording::triggerTitles({id.text()}, call.texts(), wording::peopleOf(file))));
    if (const QDate again = file.lookAgain(); again.isValid())
        console.say(QCoreApplication::translate("Cli", "Review: %1").arg(again.toString(Qt::ISODate)));
    if (!opened.verdict())
        return;
    console.say(QString());
    printPanel(call, *opened.verdict(), file.current()->list, wording::peopleOf(file), opened.practice().role,
               opened.practice().attentionOfficer.isEmpty() ? opened.practice().decider : opened.practice().attentionOfficer,
               call.clock.today(), &file);
}

/// Two entities with one id would overwrite each other in the vault.
void findDoubleIds(const dossier::CaseFile &file, Faults &faults)
{
    QSet<RecordId> seen{file.info.id};
    const auto look = [&](RecordId id, const QString &path) {
        if (seen.contains(id))
            faults.append({ErrorCode::DuplicateId, {path, id.text()}});
        seen.insert(id);
    };
    const auto lookAll = [&]<typename E>(const QList<E> &list) {
        for (qsizetype i = 0; i < list.size(); ++i)
            look(list.at(i).id, u"%1[%2].id"_s.arg(QLatin1StringView(E::listKey)).arg(i));
    };
    look(file.meldcode.id, u"meldcode.id"_s);
    if (!file.plan.id.isNull())
        look(file.plan.id, u"plan.id"_s);
    std::apply([&](const auto &...list) { (lookAll(list), ...); }, file.lists());
}

std::expected<dossier::CaseFile, Faults> readCase(Call &call, const QString &path)
{
    const auto bytes = readInput(path, call.console);
    if (!bytes)
        return std::unexpected(Faults{bytes.error()});
    auto file = dossier::newCaseFrom(*bytes, path == "-"_L1 ? u"stdin"_s : path);
    if (!file)
        return file;
    Faults faults;
    findDoubleIds(*file, faults);
    for (qsizetype i = 0; i < file->assessments.size(); ++i)
        assessment::checkAgainst(file->assessments.at(i).list, call.pack.taxonomy, u"assessments[%1].list."_s.arg(i), faults);
    if (!faults.isEmpty())
        return std::unexpected(faults);
    return file;
}

Result<void> storeCase(Call &call, vault::Session &session, const dossier::CaseFile &file)
{
    vault::CaseStore store(session);
    const auto practice = store.practice();
    if (!practice)
        return Fail(practice.error());
    const auto &pack = call.pack;
    std::optional<assessment::Verdict> verdict; // readCase() saw that its checklists are of this version
    if (const auto *current = file.current())
        verdict = assessment::score(pack.taxonomy, current->list, call.clock.today());
    if (auto kept = store.keepTaxonomy(pack.taxonomy.version, QString::fromLatin1(pack.contentHash.toHex()), pack.asJson); !kept)
        return kept;
    const auto head = meldcode::headOf(file, *practice, verdict ? &*verdict : nullptr, pack.taxonomy, {}, call.clock.today());
    return store.create(file, head, u"import"_s);
}

/// What happened cannot lie ahead. It is taken in all the same: somebody must look at it, and can do so in the case.
bool warnOfFutureDates(Call &call, const dossier::CaseFile &file)
{
    bool found = false;
    const auto warn = [&](const QString &path, const PartialDate &date) {
        warnOfFuture(call, path, date);
        found = true;
    };
    const QDate today = call.clock.today();
    for (qsizetype i = 0; i < file.incidents.size(); ++i) {
        if (const auto &when = file.incidents.at(i).when; when && when->first() > today)
            warn(u"incidents[%1].when"_s.arg(i), *when);
    }
    for (qsizetype i = 0; i < file.assessments.size(); ++i) {
        for (const auto &ahead : assessment::futureDates(file.assessments.at(i).list, call.pack.taxonomy, today))
            warn(u"assessments[%1].list.answers.%2.%3"_s.arg(i).arg(ahead.question.text(), ahead.field), ahead.date);
    }
    return found;
}

} // namespace

int caseListCommand(Call &call)
{
    const auto session = unlock(call, call.arguments.word(0));
    if (!session)
        return call.console.refuse(session.error());
    const auto heads = vault::CaseStore(**session).cases();
    if (!heads)
        return call.console.refuse(heads.error());
    if (!call.asJson()) {
        for (const auto &head : *heads)
            sayHead(call, head);
        return Exit::fine;
    }
    QJsonArray array;
    for (const auto &head : *heads)
        array.append(headJson(head));
    call.console.json(array);
    return Exit::fine;
}

int caseShowCommand(Call &call)
{
    const auto opened = openAskedCase(call);
    if (!opened)
        return call.console.refuse(opened.error());
    if (call.asJson())
        call.console.json(caseJson(*opened));
    else
        sayCase(call, *opened);
    return showDamage(call, *opened); // with --json it is in the object as well
}

int caseImportCommand(Call &call)
{
    const QString path = call.arguments.word(1);
    // The passphrase is the first line, so it must be read before what follows it.
    const auto session = unlock(call, call.arguments.word(0));
    if (!session)
        return call.console.refuse(session.error());
    auto file = readCase(call, path);
    if (!file)
        return call.console.refuse(file.error());
    const auto erased = (*session)->wasErased(file->id);
    if (!erased)
        return call.console.refuse(erased.error());
    if (*erased)
        file->id = CaseId::create();
    if (auto stored = storeCase(call, **session, *file); !stored)
        return call.console.refuse(stored.error());
    const auto unknown = dossier::unknownKeys(*file);
    for (const auto &key : unknown)
        call.console.warn(QCoreApplication::translate("Cli", "Kept, but this version does not know it. Mistyped? %1").arg(key));
    if (call.asJson())
        call.console.json(QJsonObject{
            {u"id"_s, file->id.text()}, {u"reference"_s, file->info.reference}, {u"unknownKeys"_s, QJsonArray::fromStringList(unknown)}});
    else
        call.console.say(QCoreApplication::translate("Cli", "Imported: %1  %2").arg(file->info.reference, file->id.text()));
    return warnOfFutureDates(call, *file) ? Exit::finding : Exit::fine;
}

int caseExportCommand(Call &call)
{
    const auto opened = openAskedCase(call);
    if (!opened)
        return call.console.refuse(opened.error());
    const auto object = dossier::toJson(opened->file());
    const auto sum = QCryptographicHash::hash(QJsonDocument(object).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    // First the log, then the words: nothing leaves the vault unnoticed.
    const QJsonObject detail{{u"kind"_s, u"case"_s}, {u"receiver"_s, u"stdout"_s}, {u"checksum"_s, QString::fromLatin1(sum.toHex())}};
    if (auto noted = opened->office().session().note(opened->file().id, u"export"_s, detail); !noted)
        return call.console.refuse(noted.error());
    call.console.json(object);
    if (!call.console.allArrived()) { // run() says so too
        const auto told = opened->office().session().note(opened->file().id, u"export-failed"_s, detail);
        call.console.warn(told ? QCoreApplication::translate("Cli", "The log says that the export failed.")
                               : wording::sentence(told.error()));
        return Exit::refused;
    }
    call.console.warn(QCoreApplication::translate("Cli", "This is the whole case, unencrypted. The export is in its log."));
    return showDamage(call, *opened);
}

} // namespace vw::cli
