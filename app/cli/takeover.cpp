// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/takeover.h"

#include "core/wording/arrivalwords.h"
#include "desk/takeover.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;
using desk::Correspondence;
using desk::Transfer;
using dossier::Arrival;

namespace {

QJsonArray toJson(const QList<Arrival> &arrivals)
{
    QJsonArray array;
    for (const auto &each : arrivals) {
        QJsonObject object{{u"record"_s, dossier::idOf(each.record).text()},
                           {u"kind"_s, nameOf(dossier::recordKindNames, dossier::kindOf(each.record))},
                           {u"beside"_s, nameOf(dossier::besideNames, each.beside)}};
        if (!each.here.isNull())
            object.insert(u"here"_s, each.here.text());
        if (!each.differs.isEmpty())
            object.insert(u"differs"_s, QJsonArray::fromStringList(each.differs));
        array.append(object);
    }
    return array;
}

/// What the call asks for; without --take what is new. A fault names the first id that is none.
Result<QList<Arrival>> chosen(const Call &call, const QList<Arrival> &arrivals)
{
    const QString take = call.arguments.value(u"take"_s);
    QList<Arrival> picked;
    if (take.isEmpty() || take == "all"_L1) {
        for (const auto &each : arrivals) {
            const bool isMeant = take.isEmpty() ? each.isProposed() : each.beside != Arrival::Beside::Same;
            if (isMeant)
                picked.append(each);
        }
        return picked;
    }
    for (const auto &text : take == "none"_L1 ? QStringList() : take.split(u',', Qt::SkipEmptyParts)) {
        const auto found =
            std::ranges::find(arrivals, RecordId::fromText(text.trimmed()), [](const Arrival &each) { return dossier::idOf(each.record); });
        if (found == arrivals.end())
            return fail(ErrorCode::UnknownId, u"--take"_s, text);
        const bool isTwice =
            std::ranges::any_of(picked, [&](const Arrival &each) { return dossier::idOf(each.record) == dossier::idOf(found->record); });
        if (found->beside != Arrival::Beside::Same && !isTwice) // what is here as it is needs nothing
            picked.append(*found);
    }
    return picked;
}

/// Whose key it is; with --words it is trusted first.
Result<Correspondence> acquainted(const Call &call, desk::Office &office, const Transfer &transfer)
{
    if (const QString words = call.arguments.value(u"words"_s); !words.isEmpty()) {
        if (transfer.wholeness != desk::Wholeness::Signed || !areWordsOf(transfer.publicKey, words))
            return fail(ErrorCode::OtherKeyWords);
        VW_TRY(desk::trustKey(office.session(), transfer.publicKey, call.arguments.value(u"name"_s), call.clock.today()));
    }
    return desk::correspondenceOf(office.session());
}

void tellKey(Call &call, const Transfer &transfer, const Correspondence &correspondence, QJsonObject &object)
{
    const auto *known = correspondence.known(transfer.publicKey);
    object.insert(u"known"_s, known ? known->name : QString());
    if (call.asJson() || transfer.publicKey.isEmpty())
        return;
    call.console.say(known ? QCoreApplication::translate("Cli", "This vault knows that key: %1.").arg(known->name)
                           : QCoreApplication::translate("Cli", "This vault does not know that key yet."));
}

/// The case that the call names, or a new one that is written when something goes into it.
Result<desk::CaseDesk *> deskOf(const Call &call, desk::Office &office)
{
    if (call.arguments.words.size() < 2)
        return office.newCase();
    const auto head = findCase(office.store(), call.arguments.word(1));
    if (!head)
        return Fail(head.error());
    return office.openCase(head->id);
}

int takeChosen(Call &call, desk::CaseDesk &desk, const Transfer &transfer, const QList<Arrival> &arrivals, QJsonObject &object)
{
    if (desk.office().session().isReadOnly())
        return call.console.refuse(Error{ErrorCode::VaultReadOnly, {desk.office().session().path()}});
    const auto picked = chosen(call, arrivals);
    if (!picked)
        return call.console.refuse(picked.error());
    if (const auto taken = desk::takeOver(desk, transfer, *picked, call.arguments.word(0)); !taken)
        return call.console.refuse(taken.error());
    object.insert(u"taken"_s, picked->size());
    object.insert(u"into"_s, desk.file().info.reference);
    if (!call.asJson())
        call.console.say(QCoreApplication::translate("Cli", "Taken over into case %1: %2. The paper itself is kept in it.")
                             .arg(desk.file().info.reference, QString::number(picked->size())));
    return Exit::fine;
}

} // namespace

bool areWordsOf(const QByteArray &key, const QString &words)
{
    QString typed = words.toLower();
    typed.replace(u'-', u' ');
    return !key.isEmpty() && typed.simplified() == crypto::fingerprintWords(key);
}

int besideVault(Call &call, desk::Office &office, const Transfer &transfer, bool take, QJsonObject &object)
{
    const auto desk = deskOf(call, office); // before anything is changed
    if (!desk)
        return call.console.refuse(desk.error());
    const auto correspondence = acquainted(call, office, transfer);
    if (!correspondence)
        return call.console.refuse(correspondence.error());
    tellKey(call, transfer, *correspondence, object);
    const auto arrivals = desk::besideCase(transfer, (*desk)->file(), *correspondence);
    object.insert(u"beside"_s, toJson(arrivals));
    if (!call.asJson()) {
        const auto words = office.words();
        for (const auto &each : arrivals)
            call.console.say(u"%1  %2: %3: %4"_s.arg(dossier::idOf(each.record).text(), words.kind(dossier::kindOf(each.record)),
                                                     wording::besideWords(each.beside),
                                                     wording::arrivalLine(each.record, words, office.locale())));
    }
    return take ? takeChosen(call, **desk, transfer, arrivals, object) : Exit::fine;
}

} // namespace vw::cli
