// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/casewords.h"

#include "core/base/datewords.h"
#include "core/base/filled.h"
#include "core/base/signs.h"
#include "core/dossier/people.h"
#include "core/dossier/tell.h"
#include "core/dossier/whoknows.h"
#include "core/meldcode/overview.h"
#include "core/pattern/pattern.h"
#include "core/wording/daywords.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::wording {

namespace {

using namespace Qt::Literals::StringLiterals;
using dossier::PersonRole;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vw::wording::CaseInShort)
};

constexpr qsizetype longestLine = 120; ///< signs of a text that somebody wrote; the case file has the rest
constexpr qsizetype mostLines = 4;

QString shortened(const QString &text)
{
    QString line = plainLine(text).trimmed();
    if (line.endsWith(u'.')) // the line goes on
        line.chop(1);
    return line.size() > longestLine ? line.first(longestLine - 1) + QChar(0x2026) : line;
}

QStringList who(const CaseContext &c)
{
    QStringList lines;
    QStringList others;
    for (const auto &person : c.file.persons) {
        const bool isCentral =
            person.role == PersonRole::Victim || person.role == PersonRole::Perpetrator || person.role == PersonRole::Child;
        if (isCentral)
            lines.append(personLine(c.file, person, c.words, c.today));
        else
            others.append(c.file.letterOf(person.id) + u' ' + c.words.word(dossier::personRoles, person.role));
    }
    if (!others.isEmpty())
        lines.append(others.join(u", "_s));
    return lines;
}

QStringList safeContact(const CaseContext &c)
{
    const auto &info = c.file.info;
    QStringList lines;
    const auto add = [&](const QString &words, const QString &text) {
        if (!text.trimmed().isEmpty())
            lines.append(words.arg(shortened(text)));
    };
    add(u"%1"_s, QStringList{info.safeHow, info.safeWhen}.join(info.safeHow.isEmpty() || info.safeWhen.isEmpty() ? QString() : u", "_s));
    add(Words::tr("never through or in this way: %1"), info.safeNotWhom);
    add(Words::tr("code word: %1"), info.codeWord);
    if (info.phoneWatched == dossier::Tri::Yes)
        lines.append(Words::tr("Somebody checks the telephone."));
    const auto &contact = info.team.contact;
    if (contact.isNamed())
        add(Words::tr("contact person: %1"), QStringList{contact.name, contact.organisation, contact.phone}.join(u", "_s));
    return lines;
}

/// The two last dated facts that were his deed, and how many days lie between them where both are known to the day. What the checklist knows of
/// a later time is said too: the header tells of the latest of both.
QStringList lastIncident(const CaseContext &c)
{
    const auto known = meldcode::lastKnownIncident(c.file, c.taxonomy, c.today);
    QList<const dossier::Incident *> dated;
    for (const auto *fact : c.file.inOrderOfTime()) {
        if (fact->when && fact->nature == dossier::Nature::Deed && fact->when->first() <= c.today)
            dated.append(fact);
    }
    if (dated.isEmpty())
        return known ? QStringList{Words::tr("by the checklist: %1").arg(dateWords(*known, c.locale))} : QStringList();
    std::ranges::stable_sort(dated, {}, [](const auto *fact) { return fact->when->last(); });
    const auto *last = dated.last();
    QStringList lines{
        Words::tr("%1 (%2): %3").arg(dateWords(*last->when, c.locale), daysAway(last->when->last(), c.today), shortened(last->what))};
    if (dated.size() > 1) {
        const auto *before = dated.at(dated.size() - 2);
        const bool isExact = before->when->first() == before->when->last() && last->when->first() == last->when->last();
        const auto days = before->when->first().daysTo(last->when->first());
        lines.append(isExact ? Words::tr("%n day(s) after the one before", nullptr, static_cast<int>(days))
                             : Words::tr("the incident before: %1").arg(dateWords(*before->when, c.locale)));
    }
    if (known && known->last() > last->when->last())
        lines.append(Words::tr("by the checklist: %1").arg(dateWords(*known, c.locale)));
    return lines;
}

QString until(QDate day, const CaseContext &c)
{
    return day.isValid() ? Words::tr("up to and including %1, %2").arg(vw::dateWords(day, c.locale), daysAway(day, c.today))
                         : Words::tr("no end date");
}

QStringList agreed(const CaseContext &c)
{
    QStringList lines;
    for (const auto &measure : c.file.measures) {
        if (!measure.isInForce(c.today))
            continue;
        const QString name = measure.measure.isEmpty() ? measure.note : c.words.word(u"measures"_s, measure.measure);
        lines.append(Words::tr("%1: %2").arg(shortened(name), until(measure.lastDay(), c)));
    }
    for (const auto &agreement : c.file.agreements) {
        // His side of the plan never stands beside hers (rules/records 6).
        if (agreement.state != dossier::AgreementState::InForce || agreement.side == dossier::Side::Perpetrator)
            continue;
        const QString what = agreement.what.isEmpty() ? agreement.note : agreement.what;
        const QString whose = agreement.who.isEmpty() ? QString() : plainLine(agreement.who) + u": "_s;
        lines.append(whose + Words::tr("%1: %2").arg(shortened(what), until(agreement.until, c)));
    }
    return lines;
}

/// Every day with its own name, the ones that are late or within four weeks; and what must be there and is not.
QStringList open(const CaseContext &c)
{
    constexpr int soon = 28;
    QStringList lines;
    if (c.head.openActions > 0)
        lines.append(Words::tr("%n action(s) for red flags still to be done", nullptr, c.head.openActions));
    for (const auto &day : c.head.days) {
        if (day.day <= c.today.addDays(soon))
            lines.append(Words::tr("%1: %2, %3").arg(vw::dateWords(day.day, c.locale), dayName(day, c.texts), daysAway(day.day, c.today)));
    }
    const bool isTerror = c.verdict && c.verdict->marks.contains(u"intimate-terror"_s);
    if (isTerror && !c.file.info.team.contact.isNamed())
        lines.append(Words::tr("No fixed contact person yet: with signs of intimate terror there must be one."));
    return lines;
}

QStringList knows(const CaseContext &c)
{
    QStringList lines;
    for (const auto &who : dossier::whoKnows(c.file)) {
        QStringList parts;
        if (who.facts > 0)
            parts.append(Words::tr("%n fact(s)", nullptr, who.facts));
        if (who.reports > 0)
            parts.append(Words::tr("%n report(s)", nullptr, who.reports));
        if (who.papers > 0)
            parts.append(Words::tr("%n document(s)", nullptr, who.papers));
        if (who.contacts > 0)
            parts.append(Words::tr("%n contact(s)", nullptr, who.contacts));
        lines.append(u"%1: %2"_s.arg(c.words.word(u"bodies"_s, who.body), parts.join(u", "_s)));
    }
    return lines;
}

/// The first few, and how many there are beside them.
QStringList first(QStringList lines)
{
    if (lines.size() <= mostLines)
        return lines;
    const auto more = static_cast<int>(lines.size() - mostLines + 1);
    lines = lines.first(mostLines - 1);
    return lines << Words::tr("and %n more", nullptr, more);
}

} // namespace

QString personLine(const dossier::CaseFile &file, const dossier::Person &person, const dossier::Vocabulary &words, QDate today)
{
    QStringList parts{plainLine((person.givenNames + u' ' + person.surname).trimmed()), words.word(dossier::personRoles, person.role)};
    if (person.role == PersonRole::Perpetrator)
        parts.append(words.word(u"relations"_s, dossier::relationOf(file, person)));
    if (const int age = dossier::ageOn(person.born, today); age >= 0)
        parts.append(QString::number(age));
    return file.letterOf(person.id) + u"  "_s + joinFilled(parts);
}

QList<CaseRow> caseInShort(const CaseContext &c)
{
    using About = CaseRow::About;
    return {{About::Who, Words::tr("Who"), who(c)},
            {About::Contact, Words::tr("Safe contact"), safeContact(c)},
            {About::Last, Words::tr("Last known incident"), lastIncident(c)},
            {About::Pattern, Words::tr("Pattern"), first(pattern::sentencesOf(pattern::patternsIn(c.file, c.today), c.words, c.locale))},
            {About::Agreed, Words::tr("In force"), first(agreed(c))},
            {About::Open, Words::tr("Open"), first(open(c))},
            {About::Knows, Words::tr("Who knows what"), first(knows(c))}};
}

} // namespace vw::wording
