// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"

#include <algorithm>

// Sections 0, A, B and C: urgency, the document itself, who reports, safe contact.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Tempo;
using assessment::Tri;
using dossier::Person;
using dossier::PersonRole;

bool fired(const Builder &builder, const char16_t *trigger)
{
    if (!builder.in.verdict)
        return false;
    for (const auto &each : builder.in.verdict->triggers) {
        if (each.id.text() == QStringView(trigger))
            return true;
    }
    return false;
}

bool dangerNow(const Builder &builder)
{
    const QString typed = builder.typed(u"0.1"_s);
    if (!typed.isEmpty())
        return typed.startsWith("ja"_L1, Qt::CaseInsensitive);
    return builder.in.verdict && builder.in.verdict->tempo == Tempo::Now;
}

namespace {

QString dangerLogWords(const Builder &builder)
{
    const auto *current = builder.file.current();
    if (!current || current->danger.isEmpty())
        return {};
    const auto &log = current->danger.last();
    if (log.called)
        return joined({u"112 gebeld"_s, log.when.isEmpty() ? QString() : u"om %1"_s.arg(log.when),
                       log.by.isEmpty() ? QString() : u"door %1"_s.arg(log.by)},
                      u" "_s) +
               u"."_s;
    return u"112 niet gebeld: %1."_s.arg(log.why);
}

QString dangerWords(const Builder &builder)
{
    const QString log = builder.sourceHidden ? QString() : dangerLogWords(builder);
    if (dangerNow(builder))
        return joined({u"Ja."_s, log}, u" "_s);
    if (builder.in.verdict && builder.in.verdict->enough)
        return joined({u"Niet gebleken."_s, log}, u" "_s);
    return log;
}

/// The melder's reason may quote her, so where her words are shielded the urgency is only a tempo.
QString urgencyWords(const Builder &builder)
{
    const auto &weighing = builder.file.meldcode.weighing;
    if (weighing.acute && !builder.shielded && !weighing.questions[1].reason.isEmpty())
        return weighing.questions[1].reason.left(240);
    if (builder.in.verdict && builder.in.verdict->tempo == Tempo::Now)
        return u"Nu handelen: er is direct gevaar of het kan er elk moment zijn."_s;
    if (builder.in.verdict && builder.in.verdict->tempo == Tempo::Today)
        return u"Vandaag handelen: overleg kan niet wachten."_s;
    return weighing.acute ? u"De professional beoordeelt de situatie als acuut onveilig."_s : QString();
}

QString triggerWord(const Builder &builder, QStringView label, const char16_t *trigger)
{
    QString word = u"niet bekend"_s;
    if (builder.in.verdict) {
        for (const auto &each : builder.in.verdict->triggers) {
            if (each.id.text() == QStringView(trigger))
                word = each.suspected ? u"■ VERMOEDEN"_s : u"■ JA"_s;
        }
    }
    return u"%1: %2"_s.arg(label, word);
}

QString graveWords(const Builder &builder)
{
    if (!builder.in.verdict)
        return {};
    return QStringList{triggerWord(builder, u"Wapens", u"T3"), triggerWord(builder, u"Verwurging", u"T2"),
                       triggerWord(builder, u"Zelfdodingsdreiging", u"T8"), triggerWord(builder, u"Overtreding verbod", u"T6")}
        .join(u'\n');
}

QString childrenWords(const Builder &builder)
{
    const auto count = builder.file.allWith(PersonRole::Child).size();
    const QString children = count == 0 ? QString() : count == 1 ? u"1 kind"_s : u"%1 kinderen"_s.arg(count);
    const QString pregnancy = builder.typed(u"E9"_s);
    return joined({children, pregnancy.isEmpty() || pregnancy.startsWith(u'?') ? QString() : u"zwangerschap: %1"_s.arg(pregnancy)},
                  u"; "_s);
}

QString whereIsHe(const Builder &builder)
{
    QStringList lines;
    const Person *victim = builder.file.firstWith(PersonRole::Victim);
    const QString hers = victim ? builder.letter(*victim) : u"A"_s; // nearly always A, and somebody else's when roles changed
    for (const Person *person : builder.file.allWith(PersonRole::Perpetrator)) {
        if (person->livesWithVictim == Tri::Yes)
            lines.append(u"%1: woont op hetzelfde adres als %2"_s.arg(builder.letter(*person), hers));
        else if (!addressOf(*person).isEmpty())
            lines.append(u"%1: adres elders, %2"_s.arg(builder.letter(*person), addressOf(*person)));
    }
    return lines.join(u'\n');
}

/// "Lijkt niet acuut, maar ..." with the last three facts, each in its own part: the open line never shows a fact of part S.
void addPatternLine(Builder &builder)
{
    const auto *verdict = builder.in.verdict;
    if (!verdict || verdict->tempo == Tempo::Now || (verdict->marks.isEmpty() && !fired(builder, u"T11") && !fired(builder, u"T12")))
        return;
    const QString line = u"Lijkt niet acuut, maar patroon past bij intieme terreur / stalking"_s;
    for (const Part part : {Part::Open, Part::Restricted}) {
        QStringList facts;
        for (const auto *fact : builder.facts()) {
            if (builder.partOf(*fact) == part)
                facts.append(joined({dateWords(fact->when), fact->what}, u": "_s));
        }
        Field made = builder.field(u"0.3"_s, joined(QStringList{line} + facts.last(std::min<qsizetype>(3, facts.size())), u"\n"_s));
        if (part == Part::Open || !facts.isEmpty())
            builder.place(made, part);
    }
}

QString safeContact(const Builder &builder)
{
    const auto &info = builder.file.info;
    return joined({joined({info.safeHow, info.safeWhen}, u", "_s),
                   info.safeNotWhom.isEmpty() ? QString() : u"Mag het niet horen: %1"_s.arg(info.safeNotWhom),
                   info.codeWord.isEmpty() ? QString() : u"Codewoord: %1"_s.arg(info.codeWord)},
                  u"\n"_s);
}

/// Only what the relation itself says; a form such as honour or sexual violence is the writer's own choice to print.
QString formOfViolence(const Builder &builder)
{
    const QString relation = builder.file.info.relation;
    return relation == "partner"_L1 || relation == "ex-partner"_L1 ? u"huiselijk geweld door (ex-)partner"_s : QString();
}

QString adviceWords(const Builder &builder)
{
    const auto &weighing = builder.file.meldcode.weighing;
    if (weighing.adviceWhen.isEmpty() && weighing.adviceText.isEmpty())
        return {};
    return joined({u"ja"_s, weighing.adviceWhen, weighing.adviceName.isEmpty() ? QString() : u"met %1"_s.arg(weighing.adviceName),
                   weighing.adviceText.isEmpty() ? QString() : u"advies: %1"_s.arg(weighing.adviceText)},
                  u"; "_s);
}

} // namespace

QString receiverOf(const Builder &builder)
{
    const QString typed = builder.typed(u"A5"_s);
    const auto &practice = builder.in.practice;
    if (!typed.isEmpty() || practice.region.isEmpty() || practice.role == "veilig-thuis"_L1)
        return typed;
    return practice.region.startsWith("Veilig Thuis"_L1) ? practice.region : u"Veilig Thuis "_s + practice.region;
}

bool isReportingPoint(const QString &receiver)
{
    return receiver.contains("Veilig Thuis"_L1, Qt::CaseInsensitive) || receiver.contains("AMHK"_L1);
}

void addUrgency(Builder &builder)
{
    builder.put(u"0.1"_s, dangerWords(builder));
    builder.put(u"0.2"_s, urgencyWords(builder));
    addPatternLine(builder);
    // The same words in every open file, whatever is known: their absence would say as much as their presence.
    const QString neutral = builder.sourceHidden ? u"Overleg eerst met Veilig Thuis. Neem niet zelf contact op met het slachtoffer."_s
                                                 : u"Bel eerst de melder. Neem niet zelf contact op met het slachtoffer."_s;
    Field contact = builder.field(u"0.4"_s, neutral);
    builder.place(contact, Part::Open);
    builder.put(u"0.5"_s, graveWords(builder));
    builder.put(u"0.6"_s, childrenWords(builder));
    builder.put(u"0.7"_s, whereIsHe(builder));
}

void addDocumentKind(Builder &builder)
{
    const auto &in = builder.in;
    builder.put(u"A1"_s, u"melding bij Veilig Thuis"_s);
    builder.put(u"A2"_s, joined({timeWords(in.made), u"dossier %1"_s.arg(builder.file.info.reference),
                                 u"versie %1"_s.arg(versionOf(in.draft, Part::Open))},
                                u", "_s));
    builder.put(u"A3"_s);
    const QString advice = adviceWords(builder);
    builder.putWithShort(u"A4"_s, advice, builder.sourceHidden || advice.isEmpty() ? QString() : u"ja"_s);
    builder.put(u"A5"_s, receiverOf(builder));
    builder.put(u"A6"_s, formOfViolence(builder));
}

void addReporter(Builder &builder)
{
    const auto &practice = builder.in.practice;
    if (builder.sourceHidden) {
        Field known = builder.field(u"B1"_s, {});
        known.status = Status::Filled;
        known.typedByHand = false;
        known.value = QString::fromUtf16(reporterKnown);
        builder.place(known, Part::Open);
    }
    builder.put(u"B1"_s, practice.name);
    builder.put(u"B2"_s, practice.function);
    builder.put(u"B3"_s, joined({practice.organisation, practice.address}, u", "_s));
    builder.put(u"B4"_s, joined({practice.phone, practice.email}, u", "_s));
    builder.put(u"B5"_s);
    builder.put(u"B6"_s, joined({practice.attentionOfficer, practice.attentionOfficerPhone}, u", "_s));
    builder.put(u"B7"_s, joined({practice.decider, practice.deciderFunction}, u", "_s));
    builder.put(u"B8"_s);
    builder.put(u"B9"_s);
}

void addContact(Builder &builder)
{
    const auto &info = builder.file.info;
    builder.put(u"C1"_s, safeContact(builder));
    builder.put(u"C2"_s, info.phoneWatched == Tri::Unknown ? QString() : triWords(info.phoneWatched));
    builder.put(u"C3"_s);
    builder.put(u"C4"_s);
    builder.put(u"C5"_s, info.interpreter);
    builder.put(u"C6"_s);
}

} // namespace vw::referral
