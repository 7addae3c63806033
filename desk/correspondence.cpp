// SPDX-License-Identifier: EUPL-1.2
#include "desk/correspondence.h"

#include "core/vault/session.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <ranges>

namespace vw::desk {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString record = u"correspondence"_s;

QByteArray keyIn(const QJsonObject &object)
{
    return QByteArray::fromBase64(object.value("key"_L1).toString().toLatin1());
}

TakenPaper paperFrom(const QJsonObject &object)
{
    TakenPaper paper{object.value("transfer"_L1).toString(),
                     CaseId::fromText(object.value("case"_L1).toString()),
                     QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODate),
                     {}};
    for (const auto &id : object.value("records"_L1).toArray())
        paper.records.append(RecordId::fromText(id.toString()));
    return paper;
}

QJsonObject toJson(const TakenPaper &paper)
{
    QJsonArray ids;
    for (const auto &id : paper.records)
        ids.append(id.text());
    return {{u"transfer"_s, paper.transfer},
            {u"case"_s, paper.caseId.text()},
            {u"at"_s, paper.at.toUTC().toString(Qt::ISODate)},
            {u"records"_s, ids}};
}

} // namespace

const KnownKey *Correspondence::known(const QByteArray &key) const
{
    const auto found = std::ranges::find(keys, key, &KnownKey::key);
    return found == keys.end() || key.isEmpty() ? nullptr : &*found;
}

QSet<RecordId> Correspondence::takenInto(CaseId caseId) const
{
    QSet<RecordId> ids;
    for (const auto &paper : papers) {
        if (paper.caseId == caseId)
            ids.unite(QSet(paper.records.begin(), paper.records.end()));
    }
    return ids;
}

const TakenPaper *Correspondence::paper(const QString &transfer, CaseId caseId) const
{
    const auto isIt = [&](const TakenPaper &paper) { return !transfer.isEmpty() && paper.transfer == transfer && paper.caseId == caseId; };
    const auto newestFirst = papers | std::views::reverse;
    const auto found = std::ranges::find_if(newestFirst, isIt);
    return found == newestFirst.end() ? nullptr : &*found;
}

Result<Correspondence> correspondenceOf(vault::Session &session)
{
    const auto kept = session.vaultRecord(record);
    if (!kept)
        return Fail(kept.error());
    Correspondence correspondence;
    for (const auto &each : kept->value("keys"_L1).toArray()) {
        const auto object = each.toObject();
        correspondence.keys.append(
            {keyIn(object), object.value("name"_L1).toString(), QDate::fromString(object.value("since"_L1).toString(), Qt::ISODate)});
    }
    for (const auto &each : kept->value("papers"_L1).toArray())
        correspondence.papers.append(paperFrom(each.toObject()));
    return correspondence;
}

namespace {

Result<void> save(vault::Session &session, const Correspondence &correspondence, const QString &action, const QString &name = {})
{
    QJsonArray keys, papers;
    for (const auto &each : correspondence.keys)
        keys.append(QJsonObject{
            {u"key"_s, QString::fromLatin1(each.key.toBase64())}, {u"name"_s, each.name}, {u"since"_s, each.since.toString(Qt::ISODate)}});
    for (const auto &each : correspondence.papers)
        papers.append(toJson(each));
    const QJsonObject detail = name.isEmpty() ? QJsonObject() : QJsonObject{{u"name"_s, name}};
    return session.saveVaultRecord(record, {{u"keys"_s, keys}, {u"papers"_s, papers}}, action, detail);
}

} // namespace

Result<void> trustKey(vault::Session &session, const QByteArray &key, const QString &name, QDate today)
{
    auto correspondence = correspondenceOf(session);
    if (!correspondence)
        return Fail(correspondence.error());
    auto &keys = correspondence->keys;
    const auto found = std::ranges::find(keys, key, &KnownKey::key);
    if (found == keys.end())
        keys.append({key, name, today});
    else
        found->name = name;
    return save(session, *correspondence, u"trust-key"_s, name);
}

Result<void> forgetKey(vault::Session &session, const QByteArray &key)
{
    auto correspondence = correspondenceOf(session);
    if (!correspondence)
        return Fail(correspondence.error());
    const auto *known = correspondence->known(key);
    if (!known)
        return {};
    const QString name = known->name;
    correspondence->keys.removeIf([&](const KnownKey &each) { return each.key == key; });
    return save(session, *correspondence, u"forget-key"_s, name);
}

Result<void> rememberPaper(vault::Session &session, const TakenPaper &paper, const QSet<CaseId> &cases)
{
    auto correspondence = correspondenceOf(session);
    if (!correspondence)
        return Fail(correspondence.error());
    correspondence->papers.removeIf([&](const TakenPaper &each) { return !cases.contains(each.caseId); });
    correspondence->papers.append(paper);
    return save(session, *correspondence, u"take-over"_s);
}

} // namespace vw::desk
