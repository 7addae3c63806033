// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/archive.h"
#include "app/cli/findingwords.h"
#include "app/cli/paperpath.h"
#include "app/cli/vaultaccess.h"
#include "core/base/files.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Kept {
    dossier::CaseHead head;
    dossier::ArchiveCopy copy;
    Faults faults; ///< why it cannot be shown
    bool isHeldBack = false;
};

QString moment(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

/// One case, or all of them. No words of a case are shown, so this is a look in passing; what does not open is told on `err`.
Result<QList<Kept>> copiesIn(Call &call, vault::Session &session)
{
    vault::CaseStore store(session);
    QList<dossier::CaseHead> heads;
    if (call.arguments.words.size() > 1) {
        const auto head = findCase(store, call.arguments.word(1));
        if (!head)
            return Fail(head.error());
        heads = {*head};
    } else if (const auto all = store.cases()) {
        heads = *all;
    } else {
        return Fail(all.error());
    }
    QList<Kept> kept;
    for (const auto &head : heads) {
        const auto loaded = store.load(head.id, true);
        if (!loaded && heads.size() == 1)
            return Fail(loaded.error());
        if (!loaded) {
            call.console.warn(wording::sentence(loaded.error()));
            continue;
        }
        for (const RecordId &damaged : loaded->damaged)
            call.console.warn(wording::sentence({ErrorCode::RecordDamaged, {head.reference, damaged.text()}}));
        for (const auto &copy : referral::newestFirst(loaded->file.archive)) {
            const auto document = referral::documentOf(copy);
            kept.append({head, copy, document ? Faults{} : document.error(), referral::isHeldBack(copy, loaded->file)});
        }
    }
    return kept;
}

QJsonObject keptJson(const Kept &kept)
{
    return {{u"record"_s, kept.copy.id.text()},  {u"caseId"_s, kept.head.id.text()}, {u"case"_s, kept.head.reference},
            {u"kind"_s, kept.copy.kind},         {u"part"_s, kept.copy.part},        {u"at"_s, moment(kept.copy.at)},
            {u"checksum"_s, kept.copy.checksum}, {u"faults"_s, toJson(kept.faults)}};
}

/// A copy of before its data were kept is no damage.
bool isDamaged(const Kept &kept)
{
    return !kept.faults.isEmpty() && !hasCode(kept.faults, ErrorCode::ContentNotKept);
}

int list(Call &call, const QList<Kept> &copies)
{
    QJsonArray array;
    for (const auto &kept : copies) {
        array.append(keptJson(kept));
        if (call.asJson())
            continue;
        const auto &copy = kept.copy;
        call.console.say(
            u"%1  %2  %3  %4  %5  %6"_s.arg(copy.id.text(), kept.head.reference, copy.kind, copy.part, moment(copy.at), copy.checksum));
        for (const auto &fault : kept.faults)
            call.console.say(u"    "_s + wording::sentence(fault));
    }
    if (call.asJson())
        call.console.json(array);
    else if (copies.isEmpty())
        call.console.say(QCoreApplication::translate("Cli", "No archive copies."));
    return std::ranges::any_of(copies, isDamaged) ? Exit::finding : Exit::fine;
}

/// The log first, then the file; what then fails stands in the log too.
int writeOut(Call &call, vault::Session &session, const Kept &kept, bool exercise)
{
    const auto &copy = kept.copy;
    exercise = referral::outlineOf(copy, {}, exercise).exercise;
    const QString path = paperPath(call.arguments.value(u"out"_s), exercise);
    if (QFile::exists(path))
        return call.console.refuse(Error{ErrorCode::FileExists, {path}});
    const QJsonObject detail = referral::leavingDetail(copy);
    if (const auto noted = session.note(kept.head.id, u"export"_s, detail); !noted)
        return call.console.refuse(noted.error());
    if (const auto written = writeFile(path, copy.pdf); !written) {
        if (QFile::exists(path) && !QFile::remove(path))
            call.console.warn(QCoreApplication::translate("Cli", "%1 was written and cannot be withdrawn. Delete it yourself.").arg(path));
        if (const auto noted = session.note(kept.head.id, u"export-failed"_s, detail); !noted)
            call.console.warn(QCoreApplication::translate("Cli", "The log still says that this document left the program: %1")
                                  .arg(wording::sentence(noted.error())));
        return call.console.refuse(written.error());
    }
    tellOtherName(call, exercise);
    if (call.asJson()) {
        QJsonObject object = keptJson(kept);
        object.insert(u"path"_s, path);
        call.console.json(object);
        return Exit::fine;
    }
    call.console.say(path);
    call.console.say(QCoreApplication::translate("Cli", "    Not encrypted."));
    return Exit::fine;
}

int open(Call &call, vault::Session &session, const QList<Kept> &copies)
{
    if (session.isReadOnly()) // the export could not be entered in the log
        return call.console.refuse(Error{ErrorCode::VaultReadOnly, {session.path()}});
    const QString wanted = call.arguments.value(u"open"_s);
    const auto found = std::ranges::find(copies, RecordId::fromText(wanted), [](const Kept &kept) { return kept.copy.id; });
    if (found == copies.end())
        return call.console.refuse(Error{ErrorCode::UnknownId, {u"--open"_s, wanted}});
    if (found->isHeldBack) {
        call.console.say(sentence(referral::Finding{u"copy-can-be-found"_s, true, u"field:C7"_s, {}}));
        return Exit::finding;
    }
    const auto practice = vault::CaseStore(session).practice();
    if (!practice)
        return call.console.refuse(practice.error());
    return writeOut(call, session, *found, practice->exercise);
}

} // namespace

int vaultArchiveCommand(Call &call)
{
    const bool opens = call.arguments.values.contains(u"open"_s);
    if (opens != call.arguments.values.contains(u"out"_s))
        return wrongCall(call, QCoreApplication::translate(
                                   "Cli", "--open names the copy and --out the PDF to write: one does not work without the other."));
    if (opens && QFileInfo(call.arguments.value(u"out"_s)).completeBaseName().isEmpty())
        return wrongCall(call, QCoreApplication::translate("Cli", "--out names the PDF to write."));
    const auto session = unlock(call, call.arguments.word(0));
    if (!session)
        return call.console.refuse(session.error());
    const auto copies = copiesIn(call, **session);
    if (!copies)
        return call.console.refuse(copies.error());
    return opens ? open(call, **session, *copies) : list(call, *copies);
}

} // namespace vw::cli
