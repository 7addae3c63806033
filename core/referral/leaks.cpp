// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/leaks.h"

#include "core/referral/build.h"

#include <algorithm>

// What the open part tells beside that there are worries, and to whom that is no secret.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using dossier::Person;
using dossier::PersonRole;

namespace {

/// Made of the open facts, each of which is looked at by itself; or a moment and nothing else.
bool isLookedAtElsewhere(const QString &id)
{
    static const QStringList ids{u"0.10"_s, u"0.11"_s, u"G2"_s, u"H4"_s, u"H6"_s, u"I3"_s};
    return ids.contains(id);
}

/// Words of the case that must not be found in the open part, whatever field they were typed in.
QList<std::pair<QString, Tell>> secretsOf(const Builder &builder)
{
    QList<std::pair<QString, Tell>> secrets;
    const auto add = [&secrets](const QString &words, Tell tell) {
        constexpr qsizetype telling = 5; // signs: fewer are found in any text
        if (words.trimmed().size() >= telling)
            secrets.append({words.trimmed(), tell});
    };
    const auto &info = builder.file.info;
    for (const auto &person : builder.file.persons) {
        const bool isHers = person.role == PersonRole::Victim || person.role == PersonRole::Child;
        if (isHers) {
            add(person.phone, Tell::HerWhereabouts);
            add(person.whereNow, Tell::HerWhereabouts);
            add(person.school, Tell::FindablePlaces);
            if (builder.livesApart)
                add(joined({person.street, person.houseNumber}, u" "_s), Tell::HerWhereabouts);
        } else if (person.role == PersonRole::Supporter || person.role == PersonRole::Witness) {
            add(person.surname, Tell::OtherPerson);
            add(person.phone, Tell::OtherPerson);
        }
    }
    add(info.codeWord, Tell::HerPlans);
    add(info.safeHow, Tell::HerWhereabouts);
    add(builder.file.plan.leaving.where, Tell::HerPlans);
    return secrets;
}

Tells toldIn(const Builder &builder, const Field &field, const QList<std::pair<QString, Tell>> &secrets)
{
    // by its key: the open words of an occasion are typed apart
    const auto *spec = fieldSpec(field.key.section(u':', 0, 0));
    Tells tells = spec ? spec->tells : Tells::nothing();
    if (!field.typedByHand)
        tells = tells.without(Tell::HerWordsIfTyped);
    if (!builder.sourceHidden) // whoever reports is named, unless that was asked not to be
        tells = tells.without(Tell::Reporter);
    for (const auto &[words, tell] : secrets) {
        if (field.value.contains(words, Qt::CaseInsensitive))
            tells = tells | Tells(tell);
    }
    return tells;
}

/// His own data tell him nothing.
bool isAboutHim(const Builder &builder, const Field &field)
{
    const QString whose = field.key.section(u':', 1);
    const auto found = std::ranges::find(builder.file.persons, RecordId::fromText(whose), &Person::id);
    return !whose.isEmpty() && found != builder.file.persons.end() && found->role == PersonRole::Perpetrator;
}

} // namespace

QList<Told> toldInOpenPart(const Builder &builder)
{
    QList<Told> list;
    const auto secrets = secretsOf(builder);
    for (const auto &item : builder.items) {
        const Field &field = item.field;
        if (item.part != Part::Open || field.status != Status::Filled || field.key.isEmpty())
            continue;
        if (field.id == "G2"_L1) {
            for (const auto *fact : builder.printedFacts()) {
                if (builder.partOf(*fact) == Part::Open)
                    list.append({u"incident:"_s + fact->id.text(), dateWords(fact->when), deedOf(*fact), known::tellsOf(*fact)});
            }
        }
        const Tells tells = toldIn(builder, field, secrets);
        if (!isLookedAtElsewhere(field.id) && !isAboutHim(builder, field) && tells != Tells::nothing())
            list.append({u"field:"_s + field.key, field.label, field.value, tells});
    }
    return list;
}

QList<Told> leaksTo(const ReferralContent &content, Reader reader)
{
    if (reader == Reader::VeiligThuis)
        return {};
    QList<Told> leaks = content.told;
    if (reader == Reader::Family) // they were there; what she plans, where she is, and who else told is not theirs
        leaks.removeIf([](const Told &told) {
            static constexpr std::array secret{Tell::HerPlans,   Tell::HerWhereabouts, Tell::FindablePlaces,
                                               Tell::ChildWords, Tell::OtherPerson,    Tell::Reporter};
            return std::ranges::none_of(secret, [&](Tell tell) { return told.tells.has(tell); });
        });
    return leaks;
}

Document markedFor(const ReferralContent &content, Reader reader)
{
    Document document = content.open;
    QStringList places;
    for (const auto &leak : leaksTo(content, reader))
        places.append(leak.place);
    const bool isTold = std::ranges::any_of(places, [](const QString &place) { return place.startsWith(u"incident:"_s); });
    for (auto &section : document.sections) {
        for (auto &field : section.fields) {
            const bool isOfFacts = field.id == "0.10"_L1 || field.id == "H6"_L1;
            field.isMarked = places.contains(u"field:"_s + field.key) || (isOfFacts && isTold);
            for (qsizetype row = 0; row < field.table.places.size(); ++row) {
                if (places.contains(field.table.places.at(row)))
                    field.markedRows.append(row);
            }
        }
    }
    return document;
}

} // namespace vw::referral
