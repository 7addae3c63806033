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

/// Said by this person; of a statement without a name the victim is meant.
bool isSaidBy(const Incident &fact, const QString &letter, bool isVictim)
{
    const QString who = fact.toldBy.trimmed();
    return fact.source == SourceCode::Statement && (who == letter || (who.isEmpty() && isVictim));
}

/// What the melder saw and what is written somewhere is about the one who asks; what others told or thought is theirs.
bool isOpenToAll(const Incident &fact)
{
    return fact.source == SourceCode::Own || fact.source == SourceCode::Document;
}

} // namespace

QDateTime lastReportOf(const Builder &builder, Part part)
{
    QDateTime last;
    for (const auto &draft : builder.file.referrals) {
        for (const auto &sent : draft.exports) {
            const QString kind = sent.value(u"kind"_s).toString(), told = sent.value(u"part"_s).toString();
            const bool isReport = kind == nameOf(kindNames, Kind::Melding) || kind == nameOf(kindNames, Kind::Aanvulling);
            const bool toldIt = part == Part::Open || told.isEmpty() || told == nameOf(partNames, Part::Restricted);
            const auto at = QDateTime::fromString(sent.value(u"at"_s).toString(), Qt::ISODate);
            // the parts of one further report leave one after the other
            const bool isThisOne = draft.id == builder.in.draft.id && at.toLocalTime().date() == builder.in.made.date();
            if (isReport && toldIt && !isThisOne && !sent.value(u"receiver"_s).toString().isEmpty() && at.isValid() &&
                (!last.isValid() || at > last))
                last = at;
        }
    }
    return last;
}

const Person *Builder::subject() const
{
    if (kind.kind != Kind::Inzage)
        return nullptr;
    const QString asked = receiverOf(*this).section(u' ', 0, 0);
    const auto found = std::ranges::find_if(file.persons, [&](const Person &person) { return letter(person) == asked; });
    return found == file.persons.end() ? nullptr : &*found;
}

QList<const Incident *> Builder::printedFacts() const
{
    auto list = facts();
    if (kind.kind == Kind::Aanvulling) {
        const QDateTime open = lastReportOf(*this, Part::Open), inside = lastReportOf(*this, Part::Restricted);
        list.removeIf([&](const Incident *fact) {
            const QDateTime &last = partOf(*fact) == Part::Open ? open : inside; // what stands in part S was told only when that left
            return last.isValid() && fact->entered.isValid() && fact->entered <= last;
        });
    } else if (kind.kind == Kind::Client) {
        list.removeIf([this](const Incident *fact) { // nor what somebody wants kept apart
            return !isSaidBy(*fact, people.victimLetter, true) || fact->visibility != Visibility::Open;
        });
    } else if (kind.kind == Kind::Inzage) {
        const auto *asking = subject();
        const bool isVictim = asking && asking->role == PersonRole::Victim;
        const QString own = asking ? letter(*asking) : QString();
        list.removeIf(
            [&](const Incident *fact) { // nothing that is kept apart, and of anybody but the victim only what they said themselves
                const bool isTheirs = isSaidBy(*fact, own, isVictim) || (isVictim && isOpenToAll(*fact));
                return !isTheirs || fact->visibility != Visibility::Open;
            });
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
