// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/offences.h"

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
    return fact.who.trimmed().isEmpty() || std::ranges::any_of(file.allWith(PersonRole::Perpetrator), [&](const Person *person) {
               return names(fact.who, file.letterOf(person->id));
           });
}

} // namespace vw::dossier
