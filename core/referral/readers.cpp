// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/tell.h"
#include "core/referral/build.h"

#include <algorithm>

// What depends on who reads it: which facts a kind of paper tells, and for whom it is made (rules/paper 3-6).

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using dossier::Incident;
using dossier::Person;
using dossier::PersonRole;
using dossier::SourceCode;
using dossier::Visibility;

namespace {

/// Her own copy holds what she said, and nothing that somebody wants kept apart.
bool isHersToKeep(const Incident &fact)
{
    return fact.source == SourceCode::Statement && fact.visibility == Visibility::Open;
}

/// What others told, and what somebody thought of it, is not the data of the one who asks.
bool isOfOthers(const Incident &fact)
{
    return fact.source == SourceCode::ThirdParty || fact.source == SourceCode::Interpretation;
}

} // namespace

QDateTime lastReportOf(const dossier::CaseFile &file)
{
    QDateTime last;
    for (const auto &draft : file.referrals) {
        for (const auto &sent : draft.exports) {
            const QString kind = sent.value(u"kind"_s).toString();
            const bool isReport = kind == nameOf(kindNames, Kind::Melding) || kind == nameOf(kindNames, Kind::Aanvulling);
            const auto at = QDateTime::fromString(sent.value(u"at"_s).toString(), Qt::ISODate);
            if (isReport && !sent.value(u"receiver"_s).toString().isEmpty() && at.isValid() && (!last.isValid() || at > last))
                last = at;
        }
    }
    return last;
}

const Person *Builder::subject() const
{
    if (kind.kind != Kind::Inzage)
        return nullptr;
    const QString asked = typed(u"A5"_s).isEmpty() ? QString::fromUtf16(kind.to) : typed(u"A5"_s);
    const auto found =
        std::ranges::find_if(file.persons, [&](const Person &person) { return letter(person) == asked.section(u' ', 0, 0); });
    return found == file.persons.end() ? nullptr : &*found;
}

QList<const Incident *> Builder::printedFacts() const
{
    auto list = facts();
    if (kind.kind == Kind::Aanvulling) {
        const QDateTime last = lastReportOf(file);
        list.removeIf([&](const Incident *fact) { return last.isValid() && fact->entered.isValid() && fact->entered <= last; });
    } else if (kind.kind == Kind::Client) {
        list.removeIf([](const Incident *fact) { return !isHersToKeep(*fact); });
    } else if (kind.kind == Kind::Inzage) {
        list.removeIf([](const Incident *fact) { return isOfOthers(*fact); });
    }
    return list;
}

bool Builder::tells(const Person &person) const
{
    return kind.kind != Kind::Inzage || &person == subject();
}

Table stalkingTable(const Builder &builder)
{
    const auto words = builder.vocabulary();
    Table table{{u"Wanneer"_s, u"Wat"_s, u"Langs welke weg"_s, u"Woorden"_s, u"Getuige, bewijs"_s}, {}};
    for (const auto *fact : builder.facts()) {
        if (fact->hunt != dossier::HuntStep::None)
            table.rows.append({joined({dateForTable(fact->when), fact->time}, u" "_s), fact->what, words.word(u"channels"_s, fact->channel),
                               fact->quote, joined({fact->witness, fact->proof}, u"; "_s)});
    }
    return table;
}

QString coercionLines(const Builder &builder)
{
    QStringList lines;
    for (const auto &coercion : builder.file.coercions)
        lines.append(u"• "_s + dossier::lineOf(&coercion, builder.vocabulary(), dutch()));
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u"\nWaar dit bij past, is geen juridisch oordeel."_s;
}

} // namespace vw::referral
