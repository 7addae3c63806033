// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/weighing.h"
#include "core/referral/build.h"
#include "core/referral/heard.h"

#include <QRegularExpression>

#include <algorithm>

// Section 0: what must be read first.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Tempo;
using assessment::Tri;
using dossier::Person;
using dossier::PersonRole;

bool dangerNow(const Builder &builder)
{
    // What is typed may say more than the answers, never less: it changes the words of a paper, not what is known.
    return bareAnswer(builder.typed(u"0.1"_s)) == "ja"_L1 || (builder.in.verdict && builder.in.verdict->tempo == Tempo::Now);
}

namespace {

/// "op 3 februari 2027 om 23.58 uur". Recorded after midnight, a call of before it was made the day before.
QString momentOfCall(const dossier::DangerLog &log)
{
    static const QRegularExpression clock(uR"(^\D{0,4}(\d{1,2})[.:u ]?(\d{2})\D*$)"_s);
    QDate day = log.at.date();
    if (const auto match = clock.match(log.when); match.hasMatch()) {
        const QTime called(match.captured(1).toInt(), match.captured(2).toInt());
        if (called.isValid() && called > log.at.time().addSecs(60))
            day = day.addDays(-1);
    }
    return joined({day.isValid() ? u"op %1"_s.arg(dateWords(day)) : QString(), log.when.isEmpty() ? QString() : u"om %1"_s.arg(log.when)},
                  u" "_s);
}

/// Why 112 was not called can be her plan; `bare` leaves it out.
QString dangerLogWords(const Builder &builder, bool bare)
{
    const auto *current = builder.file.current();
    if (!current || current->danger.isEmpty())
        return {};
    const auto &log = current->danger.last();
    if (log.called)
        return joined({u"112 gebeld"_s, momentOfCall(log), log.by.isEmpty() ? QString() : u"door %1"_s.arg(log.by)}, u" "_s) + u"."_s;
    return bare ? u"112 niet gebeld."_s : u"112 niet gebeld: %1."_s.arg(log.why);
}

/// The rule, the professional's own answer and what was said in the talk stand beside each other; none hides another. `bare`: not that
/// somebody was asked.
QString dangerSentence(const Builder &builder, bool bare)
{
    const auto *answer = builder.effectiveOf(QuestionId(u"danger.now"_s));
    const int rank = answer ? flagWords(*answer).rank : 4;
    const QString acute =
        meldcode::foundAcute(builder.file.meldcode.weighing) ? u"De professional beoordeelt: acute onveiligheid (vraag 2)."_s : QString();
    if (dangerNow(builder))
        return joined(
            {u"Ja."_s, acute, rank == 2 && !bare ? u"Op de vraag of er op dat moment gevaar was, was het antwoord nee."_s : QString()},
            u" "_s);
    if (!acute.isEmpty())
        return acute;
    if (builder.in.verdict && builder.in.verdict->tempo == Tempo::Today)
        return u"Vandaag handelen; het kan niet wachten."_s;
    return rank == 2 ? bare ? u"Niet gebleken."_s : u"Niet gebleken in het gesprek."_s : rank == 3 ? u"Weet niet."_s : QString();
}

/// The melder's reason may quote her, so where her words are shielded the open part (`bare`) has only a tempo.
QString urgencyWords(const Builder &builder, bool bare)
{
    const auto &weighing = builder.file.meldcode.weighing;
    if (meldcode::foundAcute(builder.file.meldcode.weighing) && !bare && !weighing.questions[1].reason.isEmpty())
        return weighing.questions[1].reason.left(240);
    if (meldcode::foundAcute(builder.file.meldcode.weighing))
        return u"De professional beoordeelt de situatie als acuut onveilig."_s;
    if (builder.in.verdict && builder.in.verdict->tempo == Tempo::Now)
        return u"Nu handelen: er is direct gevaar of het kan er elk moment zijn."_s;
    return builder.in.verdict && builder.in.verdict->tempo == Tempo::Today ? u"Vandaag handelen: wacht niet tot morgen."_s : QString();
}

/// Ages as far as known: "2 kinderen (7 en 4 jaar)".
QString childrenWords(const Builder &builder)
{
    const auto children = builder.file.allWith(PersonRole::Child);
    if (children.isEmpty())
        return {};
    QStringList ages;
    for (const Person *child : children) {
        if (const int age = dossier::ageOn(child->born, builder.in.made.date()); age >= 0)
            ages.append(QString::number(age));
    }
    const QString words = children.size() == 1 ? u"1 kind"_s : u"%1 kinderen"_s.arg(children.size());
    return ages.isEmpty() ? words : u"%1 (%2 jaar)"_s.arg(words, enumerated(ages));
}

/// What was typed about a pregnancy is the melder's own; what the checklist holds is hers and goes to part S.
void addChildrenAndPregnancy(Builder &builder)
{
    const QString children = childrenWords(builder), pregnancy = builder.typed(u"E9"_s);
    const auto typed = pregnancy.isEmpty() || pregnancy.startsWith(u'?') ? QString() : u"zwangerschap: %1"_s.arg(pregnancy);
    const auto heard = typed.isEmpty() ? heardFor(builder, u"E9"_s) : Heard();
    auto withWhom = heardFor(builder, u"E3"_s);
    if (!withWhom.asked)
        withWhom = heardFor(builder, u"0.6"_s);
    const QString open = builder.shielded ? children : joined({children, typed}, u"; "_s);
    const QString full = joined({children, withWhom.words, typed, heard.words}, u"\n"_s);
    if (!builder.isSplit || full == open || !builder.typed(u"0.6"_s).isEmpty()) {
        builder.put(u"0.6"_s, builder.isSplit ? open : full);
        return;
    }
    builder.place(builder.field(u"0.6"_s, full), Part::Restricted);
    builder.put(u"0.6"_s, open);
}

/// A home address says where he lives, not where he is.
QString whereIsHe(const Builder &builder)
{
    QStringList lines;
    const Person *victim = builder.file.firstWith(PersonRole::Victim);
    const QString hers = victim ? builder.letter(*victim) : builder.people.victimLetter;
    for (const Person *person : builder.file.allWith(PersonRole::Perpetrator)) {
        if (!person->whereNow.trimmed().isEmpty()) {
            lines.append(u"%1: %2"_s.arg(builder.letter(*person), person->whereNow.trimmed()));
            continue;
        }
        const QString home = person->livesWithVictim == Tri::Yes ? u"woont op hetzelfde adres als %1"_s.arg(hers)
                             : addressOf(*person).isEmpty()      ? QString()
                                                                 : u"woont op %1"_s.arg(addressOf(*person));
        if (!home.isEmpty())
            lines.append(u"%1 %2. Waar %1 nu is, is niet ingevuld."_s.arg(builder.letter(*person), home));
    }
    const QuestionId isThere(u"order.heIsThere"_s);
    const auto known = known::knownOf(builder.source(), isThere, builder.readersOf(u"0.7"_s));
    if (known::isFlag(known.value)) {
        const int index = builder.in.pack.taxonomy.indexOf(isThere);
        lines.append(flagTitle(builder.in.pack.taxonomy.questions.at(index), builder.words, builder.people) + u": "_s +
                     sayingWords(known.statements.first()));
    }
    return lines.join(u'\n');
}

/// What was found, and only that: a following that is no terror is not called so, and between parents and child it is control.
QString patternName(const Builder &builder)
{
    const auto marks = builder.patternMarks();
    const QString relation = dossier::relationOf(builder.file);
    const bool partners = relation.isEmpty() || relation == "partner"_L1 || relation == "ex-partner"_L1;
    QStringList names;
    if (marks.contains("intimate-terror"_L1))
        names.append(partners ? u"intieme terreur"_s : u"dwingende controle"_s);
    if (marks.contains("stalking-pattern"_L1))
        names.append(u"stalking"_s);
    if (marks.contains("honour-pattern"_L1))
        names.append(u"eergerelateerd geweld"_s);
    return names.join(u" en "_s);
}

/// Nobody and nothing asks to act today.
bool looksNotAcute(const Builder &builder)
{
    return builder.in.verdict->tempo < Tempo::Today && !dangerNow(builder) && !meldcode::foundAcute(builder.file.meldcode.weighing);
}

/// rules/systems B4: a pattern that does not look acute sinks in a waiting list; so the open part names it then, and else where nothing shields.
/// Each part shows its own facts: the open line never one of part S.
void addPatternLine(Builder &builder)
{
    const QString name = builder.in.verdict ? patternName(builder) : QString();
    if (name.isEmpty())
        return;
    const QString line = u"Patroon past bij %1. Wacht niet op een nieuw voorval."_s.arg(name);
    const bool isOpen = !builder.shielded || looksNotAcute(builder);
    for (const Part part : {Part::Open, Part::Restricted}) {
        const auto facts = builder.wanted(u"0.10"_s) ? QStringList() : strongestFacts(builder, part); // told once
        if (part == Part::Open ? isOpen : !isOpen || !facts.isEmpty())
            builder.place(builder.field(u"0.3"_s, joined(QStringList{line} + facts, u"\n"_s)), part);
    }
}

/// The same words in every open file, whatever is known: their absence would say as much as their presence.
QString firstCall(const Builder &builder)
{
    const auto &practice = builder.in.practice;
    const auto *alarm = builder.in.pack.jurisdiction(builder.file.info.jurisdiction).number(u"alarm"_s);
    const QString rule = u"Overleg voor elk contact met de betrokkenen. Geen gehoor en kan het niet wachten? Bel %1."_s.arg(
        alarm ? alarm->number : u"112"_s);
    if (builder.sourceHidden)
        return builder.inPlace(u"Bel Veilig Thuis. "_s) + rule;
    const QString who = joined({builder.field(u"B1"_s, practice.name).value, builder.field(u"B2"_s, practice.function).value,
                                builder.field(u"B4"_s, unbroken(practice.phone)).value, builder.typed(u"B5"_s)},
                               u", "_s);
    return u"Bel eerst de melder%1. %2"_s.arg(who.isEmpty() ? QString() : u": %1"_s.arg(who), rule);
}

/// What was typed stands beside what is known, never instead of it. In the open part under the shield only the program's own sentence.
void addDanger(Builder &builder)
{
    const auto words = [&](bool bare) {
        return joined({dangerSentence(builder, bare), builder.sourceHidden ? QString() : dangerLogWords(builder, bare)}, u" "_s);
    };
    const QString full = words(false), open = words(builder.shielded);
    Field made = builder.field(u"0.1"_s, full);
    const bool typed = made.typedByHand && made.status == Status::Filled;
    if (typed && !made.value.startsWith(full.left(2), Qt::CaseInsensitive))
        made.value += u'\n' + builder.inPlace(full);
    const Part part = made.isEmpty() ? Part::Open : builder.partOf(made, nullptr);
    if (part == Part::Open && full != open && !made.typedByHand) {
        builder.place(made, Part::Restricted);
        made.value = open;
    }
    builder.placeWithShort(made, part, open);
    if (part == Part::Restricted && open.isEmpty()) { // whoever reads the open file alone sees that it does not say
        made.status = Status::NotFilled;
        made.value.clear();
        made.typedByHand = false;
        builder.place(made, Part::Open);
    }
}

void addReasonForUrgency(Builder &builder)
{
    const QString full = urgencyWords(builder, false), open = urgencyWords(builder, builder.shielded);
    const Field made = builder.field(u"0.2"_s, full);
    if (made.isEmpty())
        return;
    const Part part = builder.partOf(made, nullptr);
    const bool tellsMore = !made.typedByHand && full != open;
    builder.placeWithShort(made, tellsMore ? Part::Restricted : part, open);
}

} // namespace

void addUrgency(Builder &builder)
{
    addWhoAndWhat(builder);
    addDanger(builder);
    addReasonForUrgency(builder);
    addPatternLine(builder);
    builder.place(builder.field(u"0.4"_s, firstCall(builder)), Part::Open);
    builder.put(u"0.5"_s, builder.effective.isEmpty() ? QString() : graveLines(builder).join(u'\n'));
    addChildrenAndPregnancy(builder);
    builder.put(u"0.7"_s, whereIsHe(builder));
    builder.put(u"0.8"_s);
}

} // namespace vw::referral
