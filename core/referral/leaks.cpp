// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/leaks.h"
#include "core/dossier/letters.h"

#include "core/referral/build.h"

#include <QRegularExpression>

#include <algorithm>

// What the open part tells beside that there are worries, and to whom that is no secret.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using dossier::Person;
using dossier::PersonRole;

namespace {

/// Made of the open facts, each of which is looked at by itself.
bool isMadeOfFacts(const QString &id)
{
    static const QStringList ids{u"0.10"_s, u"G2"_s, u"H4"_s, u"H6"_s, u"I3"_s};
    return ids.contains(id);
}

struct Secret {
    taxonomy::WordList words;
    QString digits; ///< of a telephone, however it is written
    Tell tell;
};

QString digitsIn(const QString &text)
{
    QString digits;
    for (const QChar sign : text)
        digits += sign.isDigit() ? QString(sign) : QString();
    return digits;
}

/// Words of the case that must not be found in the open part, whatever they were typed in; and that somebody speaks of her.
QList<Secret> secretsOf(const Builder &builder)
{
    QList<Secret> secrets;
    const auto add = [&secrets](const QString &words, Tell tell) {
        constexpr qsizetype telling = 3; // signs: fewer are found in any text
        constexpr qsizetype telephone = 8;
        const QString digits = digitsIn(words);
        if (words.trimmed().size() >= telling)
            secrets.append({taxonomy::WordList({words.trimmed()}), digits.size() >= telephone ? digits : QString(), tell});
    };
    const auto &info = builder.file.info;
    for (const auto &person : builder.file.persons) {
        const bool isHers = person.role == PersonRole::Victim || person.role == PersonRole::Child;
        if (isHers) {
            for (const QString &words : {person.phone, person.email, person.whereNow})
                add(words, Tell::HerWhereabouts);
            for (const QString &words : {person.school, person.work})
                add(words, Tell::FindablePlaces);
            if (builder.livesApart)
                add(joined({person.street, person.houseNumber}, u" "_s), Tell::HerWhereabouts);
        } else if (person.role == PersonRole::Supporter || person.role == PersonRole::Witness) {
            for (const QString &words : {person.surname, person.givenNames, person.phone})
                add(words, Tell::OtherPerson);
        }
    }
    add(info.codeWord, Tell::HerPlans);
    add(info.safeHow, Tell::HerWhereabouts);
    add(info.safeWhen, Tell::HerWhereabouts);
    add(builder.file.plan.leaving.where, Tell::HerPlans);
    return secrets;
}

Tells hitsIn(const QString &text, const QList<Secret> &secrets)
{
    Tells tells = Tells::nothing();
    const QString digits = digitsIn(text);
    for (const auto &secret : secrets) {
        if (secret.words.occurIn(text) || (!secret.digits.isEmpty() && digits.contains(secret.digits)))
            tells = tells | Tells(secret.tell);
    }
    return tells;
}

/// Typed words that speak of her or a child: "A komt elke dinsdag", "zij is bang".
bool speaksOfHer(const Builder &builder, const Field &field)
{
    static const taxonomy::WordList pronouns({u"zij"_s, u"haar"_s, u"ze"_s});
    QStringList letters, names;
    for (const auto &person : builder.file.persons) {
        if (person.role != PersonRole::Victim && person.role != PersonRole::Child)
            continue;
        letters.append(builder.letter(person));
        if (!person.givenNames.isEmpty())
            names.append(person.givenNames);
    }
    const bool isByLetter =
        std::ranges::any_of(dossier::lettersIn(field.value), [&](const QString &letter) { return letters.contains(letter); });
    return field.typedByHand && (isByLetter || pronouns.occurIn(field.value) || taxonomy::WordList(names).occurIn(field.value));
}

/// What the field is about, unless it is he; and what was typed in it.
Tells toldIn(const Builder &builder, const Field &field, bool isAboutHim, const QList<Secret> &secrets)
{
    // by its key: the open words of an occasion are typed apart
    const auto *spec = fieldSpec(field.key.section(u':', 0, 0));
    Tells tells = spec && !isAboutHim ? spec->tells : Tells::nothing();
    if (!field.typedByHand)
        tells = tells.without(Tell::HerWordsIfTyped);
    if (!builder.sourceHidden) // whoever reports is named, unless that was asked not to be
        tells = tells.without(Tell::Reporter);
    if (spec && speaksOfHer(builder, field))
        tells = tells | Tells(Tell::HerWords);
    return tells | hitsIn(field.value, secrets);
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
        if (item.part != Part::Open || field.isEmpty() || field.key.isEmpty())
            continue;
        if (field.id == "G2"_L1) {
            for (const auto *fact : builder.printedFacts()) {
                if (builder.partOf(*fact) == Part::Open)
                    list.append({u"incident:"_s + fact->id.text(), dateWords(fact->when), deedOf(*fact),
                                 known::tellsOf(*fact) | hitsIn(joined({fact->place, fact->what, fact->consequence}, u" "_s), secrets)});
            }
        }
        const bool isMoment = field.id == "0.11"_L1 && hitsIn(field.value, secrets) == Tells::nothing();
        const Tells tells = toldIn(builder, field, isAboutHim(builder, field), secrets);
        if (!isMadeOfFacts(field.id) && !isMoment && tells != Tells::nothing())
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
                                               Tell::ChildWords, Tell::OtherPerson,    Tell::Reporter,
                                               Tell::Medical,    Tell::Helpers,        Tell::Appointments};
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
