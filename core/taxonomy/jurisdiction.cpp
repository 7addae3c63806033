// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/jurisdiction.h"

#include "core/base/capital.h"
#include "core/taxonomy/questionreader.h"

#include <algorithm>

namespace vw::taxonomy {

namespace {

using Renames = QList<std::pair<QString, QString>>;

bool beginsSentence(const QString &text, qsizetype at)
{
    if (at == 0)
        return true;
    return at > 1 && text.at(at - 1) == QLatin1Char(' ') && QStringLiteral(".?!").contains(text.at(at - 2));
}

/// A name in place of a name; at the head of a sentence with a capital.
QString renamed(QString text, const Renames &renames)
{
    for (const auto &[there, here] : renames) {
        for (auto at = text.indexOf(there); at >= 0; at = text.indexOf(there, at + here.size())) {
            text.replace(at, there.size(), beginsSentence(text, at) && there.at(0).isUpper() ? capital(here) : here);
        }
    }
    return text;
}

QJsonValue renamed(const QJsonValue &value, const Renames &renames)
{
    if (value.isString())
        return renamed(value.toString(), renames);
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &entries = value.toArray(); const auto &entry : entries)
            array.append(renamed(entry, renames));
        return array;
    }
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (QJsonValueRef entry : object)
        entry = renamed(QJsonValue(entry), renames);
    return object;
}

/// What stands in `over` replaces what stands in `base`, object by object.
QJsonObject laidOver(QJsonObject base, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it) {
        const auto below = base.value(it.key());
        base.insert(it.key(),
                    it->isObject() && below.isObject() ? QJsonValue(laidOver(below.toObject(), it->toObject())) : QJsonValue(*it));
    }
    return base;
}

void readRenames(JsonReader &r, Jurisdiction &jurisdiction)
{
    const auto languages = r.object(QStringLiteral("rename"));
    for (auto it = languages.begin(); it != languages.end(); ++it) {
        for (const auto &pairs = it->toArray(); const auto &pair : pairs) {
            const auto words = pair.toArray();
            if (words.size() != 2)
                r.badValue(QStringLiteral("rename.") + it.key(), QString());
            jurisdiction.renames[it.key()].append({words.at(0).toString(), words.at(1).toString()});
        }
    }
}

void readAdvice(JsonReader &r, Jurisdiction &jurisdiction)
{
    JsonReader advice(r.object(QStringLiteral("advice")), r.pathOf(QStringLiteral("advice")), r.faults());
    jurisdiction.adviceUsual = advice.choice(QStringLiteral("usual"), adviceDutyNames, AdviceDuty::Advised);
    jurisdiction.adviceDoctor = advice.choice(QStringLiteral("doctor"), adviceDutyNames, jurisdiction.adviceUsual);
    const auto roles = advice.textMap(QStringLiteral("roles"));
    for (auto it = roles.begin(); it != roles.end(); ++it) {
        const auto duty = valueOf(adviceDutyNames, *it);
        if (!duty)
            advice.badValue(QStringLiteral("roles.") + it.key(), *it);
        jurisdiction.adviceOfRole.insert(it.key(), duty.value_or(AdviceDuty::Advised));
    }
}

} // namespace

QString Jurisdiction::inPlace(QString text, const QString &language) const
{
    return renamed(std::move(text), renames.value(language));
}

Texts Jurisdiction::textsFrom(const Texts &base) const
{
    const QString language = base.language();
    return Texts(renamed(QJsonValue(laidOver(base.all(), texts.value(language))), renames.value(language)).toObject());
}

const ServiceNumber *Jurisdiction::number(const QString &numberId) const
{
    const auto found = std::ranges::find(numbers, numberId, &ServiceNumber::id);
    return found == numbers.end() ? nullptr : &*found;
}

AdviceDuty Jurisdiction::adviceDuty(const QString &role, bool doctor) const
{
    return doctor ? adviceDoctor : adviceOfRole.value(role, adviceUsual);
}

QDate CalendarMoment::next(QDate today, int ahead) const
{
    if (isWeekend) {
        const QDate saturday = today.addDays((Qt::Saturday - today.dayOfWeek() + 7) % 7);
        const QDate first = today.dayOfWeek() == Qt::Sunday ? today : saturday;
        return first <= today.addDays(ahead) ? first : QDate();
    }
    const auto dayOf = [](int year, const QString &text) {
        return QDate::fromString(QStringLiteral("%1-%2").arg(year).arg(text), QStringLiteral("yyyy-MM-dd"));
    };
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) { // one that began last year may last until now
        const QDate begin = dayOf(year, from);
        const QDate end = dayOf(to < from ? year + 1 : year, to);
        if (end >= today)
            return begin <= today.addDays(ahead) ? std::max(begin, today) : QDate();
    }
    return {};
}

Jurisdiction readJurisdiction(const QJsonObject &object, const QString &file, Faults &faults)
{
    JsonReader r(object, file + QLatin1Char(':'), faults);
    Jurisdiction jurisdiction;
    jurisdiction.id = r.mustText(QStringLiteral("id"));
    jurisdiction.name = wordsAt(r, QStringLiteral("name"));
    const auto notes = r.object(QStringLiteral("notes"));
    for (auto it = notes.begin(); it != notes.end(); ++it) {
        for (const auto &lines = it->toArray(); const auto &line : lines)
            jurisdiction.notes[it.key()].append(line.toString());
    }
    jurisdiction.made = r.date(QStringLiteral("date"));
    r.mustHave(QStringLiteral("checkBefore"));
    jurisdiction.checkBefore = r.date(QStringLiteral("checkBefore"));
    jurisdiction.hasCitizenNumber = r.flag(QStringLiteral("citizenNumber"), true);
    jurisdiction.reportingRight = r.text(QStringLiteral("reportingRight"));
    readRenames(r, jurisdiction);
    jurisdiction.seenUntil = r.date(QStringLiteral("seenUntil"));
    readAdvice(r, jurisdiction);
    r.each(QStringLiteral("moments"), [&](JsonReader &m) {
        CalendarMoment moment{m.mustText(QStringLiteral("id")), m.text(QStringLiteral("from")), m.text(QStringLiteral("to")),
                              m.flag(QStringLiteral("weekend"))};
        for (const auto &[key, day] : {std::pair(QStringLiteral("from"), moment.from), std::pair(QStringLiteral("to"), moment.to)}) {
            if (!moment.isWeekend && !QDate::fromString(QStringLiteral("2000-") + day, QStringLiteral("yyyy-MM-dd")).isValid())
                m.badValue(key, day);
        }
        jurisdiction.moments.append(moment);
    });
    const auto texts = r.object(QStringLiteral("texts"));
    for (auto it = texts.begin(); it != texts.end(); ++it)
        jurisdiction.texts.insert(it.key(), it->toObject());
    r.each(QStringLiteral("numbers"), [&](JsonReader &n) {
        ServiceNumber number{n.mustText(QStringLiteral("id")),
                             n.mustText(QStringLiteral("number")),
                             n.mustText(QStringLiteral("source")),
                             n.date(QStringLiteral("seen")),
                             {}};
        for (const auto &language : {QStringLiteral("nl"), QStringLiteral("en")})
            number.name.insert(language, n.mustText(language));
        jurisdiction.numbers.append(number);
    });
    return jurisdiction;
}

} // namespace vw::taxonomy
