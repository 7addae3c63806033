// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/offences.h"

#include "core/dossier/people.h"

#include <QRegularExpression>

#include <algorithm>

namespace vw::dossier {

namespace {

/// The letters that a field of letters names: "B en C" has B and C; words that begin with one are no letter.
bool names(const QString &field, const QString &letter)
{
    static const QRegularExpression between(QStringLiteral("\\W+"), QRegularExpression::UseUnicodePropertiesOption);
    return field.split(between, Qt::SkipEmptyParts).contains(letter);
}

} // namespace

bool mayBelongToPattern(const Incident &fact, const CaseFile &file)
{
    if (fact.offence == Offence::None || fact.hunt != HuntStep::None || fact.control != ControlStep::None)
        return false;
    const auto perpetrators = file.allWith(PersonRole::Perpetrator);
    if (perpetrators.isEmpty()) // nobody is entered yet: the letter that the first one will have
        return fact.who.trimmed().isEmpty() || names(fact.who, peopleOf(file).perpetratorLetter);
    return fact.who.trimmed().isEmpty() ||
           std::ranges::any_of(perpetrators, [&](const Person *person) { return names(fact.who, file.letterOf(person->id)); });
}

} // namespace vw::dossier
