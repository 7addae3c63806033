// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/arrivalwords.h"

#include "core/dossier/tell.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::wording {

using namespace Qt::Literals::StringLiterals;
using dossier::Arrival;

namespace {

/// What the records of the sender told of themselves, and who may read it, is no word of the fact.
const QStringList &aside()
{
    static const QStringList keys{u"sender"_s, u"takenOver"_s, u"otherLetters"_s, u"signedWith"_s};
    return keys;
}

QList<dossier::Told> told(const dossier::Record &record, const dossier::Vocabulary &words, const QLocale &locale)
{
    return std::visit([&](const auto &entity) { return dossier::tellOf(&entity, words, locale); }, record);
}

QString valueOf(const QList<dossier::Told> &fields, const QString &key)
{
    const auto found = std::ranges::find(fields, key, &dossier::Told::key);
    return found == fields.end() ? QString() : found->value;
}

std::optional<dossier::Record> recordIn(const dossier::CaseFile &file, RecordId id)
{
    if (const auto *person = dossier::findIn<dossier::Person>(file, id))
        return *person;
    if (const auto *fact = dossier::findIn<dossier::Incident>(file, id))
        return *fact;
    return std::nullopt;
}

} // namespace

QString besideWords(Arrival::Beside beside)
{
    switch (beside) {
    case Arrival::Beside::New: return QCoreApplication::translate("Arrivals", "new");
    case Arrival::Beside::Alike: return QCoreApplication::translate("Arrivals", "another fact of this day is in the case");
    case Arrival::Beside::Adds: return QCoreApplication::translate("Arrivals", "adds to the case");
    case Arrival::Beside::Differs: return QCoreApplication::translate("Arrivals", "different in the case");
    case Arrival::Beside::Same: return QCoreApplication::translate("Arrivals", "already in the case");
    case Arrival::Beside::Removed: break;
    }
    return QCoreApplication::translate("Arrivals", "taken over before, later removed here");
}

QString arrivalLine(const dossier::Record &record, const dossier::Vocabulary &words, const QLocale &locale)
{
    return std::visit([&](const auto &entity) { return dossier::lineOf(&entity, words, locale, aside()); }, record);
}

QStringList differences(const Arrival &arrival, const dossier::CaseFile &file, const dossier::Vocabulary &words, const QLocale &locale)
{
    QStringList lines;
    const auto here = recordIn(file, arrival.here);
    if (!here || arrival.differs.isEmpty())
        return lines;
    const auto theirs = told(arrival.record, words, locale), ours = told(*here, words, locale);
    for (const auto &each : theirs) {
        if (!arrival.differs.contains(each.key))
            continue;
        const QString own = valueOf(ours, each.key);
        lines.append(own.isEmpty() ? QCoreApplication::translate("Arrivals", "%1: %2 (here: nothing)").arg(each.label, each.value)
                                   : QCoreApplication::translate("Arrivals", "%1: %2 (here: %3)").arg(each.label, each.value, own));
    }
    return lines;
}

} // namespace vw::wording
