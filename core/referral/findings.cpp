// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"

#include "core/assessment/futuredates.h"
#include "core/base/readdate.h"
#include "core/dossier/danger.h"
#include "core/known/pointed.h"
#include "core/meldcode/overview.h"

#include <QRegularExpression>

#include <algorithm>

// rules/meldcode 16.3: what stops a report, and what only asks for a second look. Warnings are about safety and proof, never
// about empty fields (rules/practice-review 9.8).

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using dossier::Informed;
using dossier::PersonRole;
using dossier::SourceCode;

void stop(Builder &builder, const QString &code, const QString &place, const QStringList &args)
{
    builder.findings.append({code, true, place, args});
}

void warn(Builder &builder, const QString &code, const QString &place, const QStringList &args)
{
    builder.findings.append({code, false, place, args});
}

namespace {

/// Somebody can be found: a report about nobody cannot be taken up.
bool isKnown(const dossier::Person &person)
{
    using enum PersonRole;
    const bool concerned = person.role == Victim || person.role == Perpetrator || person.role == Child || person.role == Unclear;
    return concerned && !(person.surname.isEmpty() && person.givenNames.isEmpty() && addressOf(person).isEmpty() && person.phone.isEmpty());
}

/// Question 2 is not asked then, so a stop that asks for its answer could not be mended.
bool withoutSuspicion(const Builder &builder)
{
    const auto &first = builder.file.meldcode.weighing.questions[0].answer;
    return first && *first != assessment::Tri::Yes;
}

bool belowFloor(const Builder &builder)
{
    return meldcode::isBelowFloor(builder.file.current()->judgement, *builder.in.verdict);
}

void checkWhoAndWhat(Builder &builder)
{
    if (receiverOf(builder).isEmpty() || receiverOf(builder).startsWith(u'?'))
        stop(builder, u"no-receiver"_s, u"field:A5"_s);
    if (builder.in.practice.name.isEmpty() && !said(builder, u"B1"_s))
        stop(builder, u"no-reporter"_s, u"field:B1"_s);
    if (std::ranges::none_of(builder.file.persons, isKnown))
        stop(builder, u"nobody-known"_s, u"persons"_s);
    const auto facts = builder.facts();
    if (builder.wanted(u"G2"_s) && builder.kind.ground != Ground::Own &&
        std::ranges::none_of(facts, [](const auto *fact) { return fact->when.has_value(); }))
        stop(builder, u"no-facts"_s, u"field:G2"_s);
    for (const auto *fact : facts) {
        if (fact->source == SourceCode::None)
            stop(builder, u"fact-without-source"_s, u"incident:"_s + fact->id.text(), {fact->what.left(60)});
    }
}

bool advised(const Builder &builder)
{
    return !builder.file.meldcode.weighing.adviceWhen.isEmpty() || bareAnswer(builder.typed(u"A4"_s)) == "ja"_L1;
}

/// What core/meldcode says is missing: a stop where a paper cannot go without it. Without the advice it can: that never holds up a report.
void checkWeighing(Builder &builder)
{
    for (const auto &each : meldcode::missing({builder.file, builder.in.practice, builder.in.verdict})) {
        if (each.id == "advice"_L1 && !advised(builder))
            warn(builder, u"advice-must"_s, u"field:A4"_s);
        if (!each.stopsPaper)
            continue;
        if (each.id == "Q2"_L1)
            stop(builder, withoutSuspicion(builder) ? u"q1-without-suspicion"_s : u"q2-unanswered"_s, u"step:4"_s);
        else if (each.id == "B9"_L1)
            stop(builder, u"deviation-without-reason"_s, u"step:5"_s);
        else if (each.id == "judgement"_L1)
            stop(builder, belowFloor(builder) ? u"judgement-below-floor"_s : u"deviation-without-reason"_s, u"field:I8"_s);
    }
}

void checkDanger(Builder &builder)
{
    if (!dangerNow(builder))
        return;
    const auto *current = builder.file.current();
    const auto *alarm = builder.in.pack.jurisdiction(builder.file.info.jurisdiction).number(u"alarm"_s);
    const bool recorded =
        current && current->dangerRecord() && !(builder.in.verdict && dossier::dangerIsOpen(current, *builder.in.verdict));
    const bool logged = recorded || builder.typed(u"0.1"_s).contains(alarm ? alarm->number : u"112"_s);
    if (!logged)
        stop(builder, u"danger-without-log"_s, u"field:0.1"_s);
}

void checkCalls(Builder &builder)
{
    const QDateTime made = builder.in.made;
    if (made.date().dayOfWeek() == Qt::Friday && made.time().hour() >= 12 && !advised(builder))
        warn(builder, u"friday-without-call"_s, u"field:A4"_s);
    const auto &own = builder.in.practice;
    const auto duty = builder.in.pack.jurisdiction(builder.file.info.jurisdiction).adviceDuty(own.role, own.doctor);
    if (builder.receiver == Receiver::ReportingPoint && duty == taxonomy::AdviceDuty::Required && !advised(builder))
        warn(builder, u"doctor-without-advice"_s, u"field:A4"_s);
    const auto &practice = builder.in.practice;
    const bool isHerself = practice.attentionOfficer.compare(practice.name, Qt::CaseInsensitive) == 0;
    if (!practice.attentionOfficer.isEmpty() && !isHerself && !said(builder, u"U2"_s))
        warn(builder, u"officer-not-seen"_s, u"field:U2"_s);
}

/// rules/meldcode 16.5: without a ground nothing leaves. The right to report is filled in for Veilig Thuis alone; to everybody else it must be said.
void checkGround(Builder &builder)
{
    if (!builder.kind.senders.has(senderOf(builder.in.practice.role)))
        stop(builder, u"no-ground-for-role"_s, u"field:A5"_s);
    if (builder.kind.ground == Ground::Own)
        return;
    const bool byRight =
        builder.kind.ground == Ground::RightToReport && builder.receiver == Receiver::ReportingPoint && builder.in.practice.usesMeldcode();
    if (builder.receiver != Receiver::None && !byRight && !isGround(builder, u"V1"_s))
        stop(builder, u"no-ground"_s, u"field:V1"_s);
    if (holdsRestricted(builder) && !mayGiveRestricted(builder))
        warn(builder, builder.kind.partS == PartS::OnGround ? u"part-s-stays"_s : u"part-s-never"_s, u"field:V4"_s);
}

void checkWords(Builder &builder)
{
    const auto &pack = builder.in.pack;
    const QString reason = builder.typed(u"G1"_s);
    if (const QStringList hits = pack.interpreting.in(reason); !hits.isEmpty())
        warn(builder, u"interpretation"_s, u"field:G1"_s, {hits.join(", "_L1)});
    if (const QStringList hits = pack.veiling.in(reason); !hits.isEmpty())
        warn(builder, u"veiling-word"_s, u"field:G1"_s, {hits.join(", "_L1)});
    for (const auto *fact : builder.facts()) {
        if (const QStringList hits = pack.veiling.in(fact->what); !hits.isEmpty())
            warn(builder, u"veiling-word"_s, u"incident:"_s + fact->id.text(), {hits.join(", "_L1)});
    }
}

/// The day of a birth that cannot be: a child that is expected may have one within the year.
bool isBornTooLate(const dossier::Person &person, QDate today)
{
    constexpr int monthsExpected = 10;
    const auto born = readDate(person.born, today);
    const QDate last = person.role == PersonRole::Child ? today.addMonths(monthsExpected) : today;
    return born && born->first() > last;
}

void checkDaysOfSteps(Builder &builder, QDate today)
{
    const auto warnOf = [&](QDate day, const QString &place) {
        if (day > today)
            warn(builder, u"future-date"_s, place, {dateWords(PartialDate::day(day))});
    };
    warnOf(builder.file.info.opened, u"info:opened"_s);
    const auto &meldcode = builder.file.meldcode;
    for (size_t i = 0; i < meldcode.steps.size(); ++i) {
        if (meldcode.steps.at(i).state != dossier::MeldcodeStep::State::Open) // one that is still open may be planned
            warnOf(meldcode.steps.at(i).date, u"step:"_s + QString::number(i + 1));
    }
    warnOf(meldcode.weighing.decidedOn, u"step:5"_s);
}

/// A day that has not come yet is a mistyped one: 2062 for 2026. What may lie ahead has questions of its own.
void checkDates(Builder &builder)
{
    const QDate today = builder.in.made.date();
    for (const auto *fact : builder.facts()) {
        if (fact->unread.contains(u"when"_s))
            warn(builder, u"unread-date"_s, u"incident:"_s + fact->id.text(), {fact->unread.value(u"when"_s)});
        if (fact->when && fact->when->first() > today)
            warn(builder, u"future-date"_s, u"incident:"_s + fact->id.text(), {dateWords(fact->when)});
    }
    for (const auto &person : builder.file.persons) {
        if (isBornTooLate(person, today))
            warn(builder, u"future-date"_s, u"person:"_s + person.id.text(), {person.born});
    }
    checkDaysOfSteps(builder, today);
    const auto *current = builder.file.current();
    if (!current)
        return;
    for (const auto &ahead : assessment::futureDates(current->list, builder.in.pack.taxonomy, today))
        warn(builder, u"future-date"_s, u"question:"_s + ahead.question.text(), {dateWords(ahead.date)});
}

/// rules/practice-review G6: the presumed perpetrator never counts here; nobody is pushed to tell him.
void checkInformed(Builder &builder)
{
    bool anyone = false, someoneKnows = false;
    for (const auto &person : builder.file.persons) {
        if (person.role != PersonRole::Victim)
            continue;
        anyone = true;
        someoneKnows = someoneKnows || person.informed != Informed::NotAsked;
    }
    if (anyone && !someoneKnows && builder.typed(u"N6"_s).isEmpty())
        warn(builder, u"no-one-informed"_s, u"field:N1"_s);
}

void checkFlags(Builder &builder)
{
    int flags = 0, known = 0, firstHand = 0, unknown = 0;
    for (int i = 0; i < builder.effective.size(); ++i) {
        if (!builder.in.pack.taxonomy.questions.at(i).isSign)
            continue;
        ++flags;
        const FlagWords words = flagWords(builder.effective.at(i));
        const auto *answer = builder.answerOf(i);
        known += words.isFlag() ? 1 : 0;
        unknown += words.rank == 3 ? 1 : 0;
        firstHand += words.isFlag() && answer && answer->source != SourceCode::ThirdParty && answer->source != SourceCode::None ? 1 : 0;
    }
    if (known >= 2 && firstHand <= 1)
        warn(builder, u"mostly-hearsay"_s, u"field:I1"_s);
    if (unknown * 2 > flags)
        warn(builder, u"mostly-unknown"_s, u"field:I1"_s);
}

/// What a fact shows and the answer does not say: both print, and somebody looks at the question.
void checkGraverFacts(Builder &builder)
{
    const auto shown = builder.facts();
    for (const auto &graver : known::graverFacts(builder.source())) {
        const int index = builder.in.pack.taxonomy.indexOf(graver.question);
        if (shown.contains(graver.fact))
            warn(builder, u"fact-graver"_s, u"question:"_s + graver.question.text(),
                 {flagTitle(builder.in.pack.taxonomy.questions.at(index), builder.words, builder.people)});
    }
}

/// The page says that it comes faster, and the answer that it grows no worse: both print.
void checkPatterns(Builder &builder)
{
    auto source = builder.source();
    source.patterns = pattern::patternsIn(builder.file, builder.in.made.date(), readersOf(builder, Part::Restricted));
    const auto &taxonomy = builder.in.pack.taxonomy;
    for (const auto &question : known::deniedIn(source))
        warn(builder, u"pattern-against-no"_s, u"question:"_s + question.text(),
             {flagTitle(taxonomy.questions.at(taxonomy.indexOf(question)), builder.words, builder.people)});
}

/// A record in words and the answer to its question: "geen verbod" beside a ban that is in force.
void checkContradictions(Builder &builder)
{
    const auto source = builder.source();
    for (const auto subject : {known::Subject::Order, known::Subject::Reports}) {
        const auto known = known::knownOf(source, subject);
        if (const auto *record = known::contradicted(known))
            warn(builder, u"record-disagrees"_s, record->place, {record->words.left(60)});
    }
}

/// The answers are about the person of the letter; when that person is no presumed perpetrator any more, somebody must look again.
void checkAboutWhom(Builder &builder)
{
    const auto &persons = builder.file.persons;
    const auto about =
        std::ranges::find_if(persons, [&](const auto &person) { return builder.letter(person) == builder.people.perpetratorLetter; });
    const bool isStill = about != persons.end() && about->role == PersonRole::Perpetrator;
    if (!isStill && builder.in.verdict && !builder.file.info.lettersGiven.isEmpty())
        warn(builder, u"answers-about-other"_s, u"persons"_s, {builder.people.perpetratorLetter});
}

} // namespace

bool isGround(const Builder &builder, const QString &id)
{
    static const QRegularExpression none(u"^\\s*(geen|nee|niet|onbekend|n\\.?v\\.?t|-)"_s, QRegularExpression::CaseInsensitiveOption);
    const QString typed = builder.typed(id);
    const bool onlyVeiligThuis = builder.kind.ground == Ground::Stated && typed.contains("meldrecht"_L1, Qt::CaseInsensitive);
    return said(builder, id) && !none.match(typed).hasMatch() && !onlyVeiligThuis;
}

bool holdsRestricted(const Builder &builder)
{
    return std::ranges::any_of(builder.items, [](const Item &item) { return item.part == Part::Restricted && !item.field.isEmpty(); });
}

bool mayGiveRestricted(const Builder &builder)
{
    switch (builder.kind.partS) {
    case PartS::Goes: return builder.kind.isOnePage || builder.receiver == Receiver::None || builder.receiver == Receiver::ReportingPoint;
    case PartS::OnGround: return isGround(builder, u"V4"_s);
    case PartS::Stays: break;
    }
    return false;
}

bool isSaid(const QString &typed)
{
    const QString words = typed.trimmed();
    return !words.isEmpty() && !words.startsWith(u'?');
}

bool said(const Builder &builder, const QString &id)
{
    return isSaid(builder.typed(id));
}

/// rules/records 7: whoever directs hands over with a current plan.
static void checkHandOver(Builder &builder)
{
    if (builder.kind.kind == Kind::Overdracht && builder.file.info.team.director.isNamed() && !builder.file.plan.made.isValid())
        stop(builder, u"handover-without-plan"_s, u"plan"_s);
}

void addFindings(Builder &builder)
{
    for (const auto check : {checkWhoAndWhat, checkGround, checkReader, checkWords, checkDates, checkBystanders, checkHiddenSource})
        check(builder);
    if (builder.kind.checks == Checks::All) {
        for (const auto check : {checkWeighing, checkDanger, checkCalls, checkInformed, checkFlags, checkAboutWhom, checkHandOver,
                                 checkGraverFacts, checkPatterns, checkContradictions})
            check(builder);
    }
    // Stops first, so that the list starts with what must be mended.
    std::ranges::stable_partition(builder.findings, &Finding::hardStop);
}

} // namespace vw::referral
