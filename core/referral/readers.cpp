// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/tell.h"
#include "core/referral/build.h"
#include "core/referral/draft.h"

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

/// Said by this person; of a statement without a name the victim is meant, when there is one.
bool isSaidBy(const Builder &builder, const Incident &fact, const Person &person)
{
    const QString who = fact.toldBy.trimmed();
    return fact.source == SourceCode::Statement && (who == builder.letter(person) || (who.isEmpty() && isOnlyVictim(builder.file, person)));
}

/// What the melder saw and what is written somewhere is about the one who asks; what others told or thought is theirs. Where there are more victims,
/// only what was done to this one.
bool isOpenTo(const Builder &builder, const Incident &fact, const Person &person)
{
    if (fact.source != SourceCode::Own && fact.source != SourceCode::Document)
        return false;
    const taxonomy::WordList letter({builder.letter(person)});
    return isOnlyVictim(builder.file, person) || (person.role == PersonRole::Victim && letter.occurIn(fact.whom));
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
    if (kind.kind != Kind::Inzage && kind.kind != Kind::Client)
        return nullptr;
    const QString asked = receiverOf(*this).trimmed(); // the letter and nothing else: "A, on behalf of B" is not A
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
        const auto *asking = subject();
        list.removeIf([&](const Incident *fact) { // nor what somebody wants kept apart
            return !asking || !isSaidBy(*this, *fact, *asking) || fact->visibility != Visibility::Open;
        });
    } else if (kind.kind == Kind::Inzage) {
        const auto *asking = subject();
        list.removeIf(
            [&](const Incident *fact) { // nothing that is kept apart, and of anybody but the victim only what they said themselves
                const bool isTheirs = asking && (isSaidBy(*this, *fact, *asking) || isOpenTo(*this, *fact, *asking));
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
