// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"

#include "core/assessment/futuredates.h"
#include "core/referral/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

// meldcode.md 16.3: what stops a report, and what only asks for a second look. Warnings are about safety and proof, never
// about empty fields (practice-review 9.8).

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Tri;
using dossier::Informed;
using dossier::PersonRole;
using dossier::SourceCode;

namespace {

void stop(Builder &builder, const QString &code, const QString &place, const QStringList &args = {})
{
    builder.findings.append({code, true, place, args});
}

void warn(Builder &builder, const QString &code, const QString &place, const QStringList &args = {})
{
    builder.findings.append({code, false, place, args});
}

/// Typed words and not "unknown".
bool said(const Builder &builder, const QString &id)
{
    const QString typed = builder.typed(id);
    return !typed.isEmpty() && !typed.startsWith(u'?');
}

void checkWhoAndWhat(Builder &builder)
{
    if (receiverOf(builder).isEmpty() || receiverOf(builder).startsWith(u'?'))
        stop(builder, u"no-receiver"_s, u"field:A5"_s);
    if (builder.in.practice.name.isEmpty() && !said(builder, u"B1"_s))
        stop(builder, u"no-reporter"_s, u"field:B1"_s);
    const auto facts = builder.facts();
    if (facts.isEmpty())
        stop(builder, u"no-facts"_s, u"field:G2"_s);
    for (const auto *fact : facts) {
        if (fact->source == SourceCode::None)
            stop(builder, u"fact-without-source"_s, u"incident:"_s + fact->id.text(), {fact->what.left(60)});
    }
}

/// meldcode.md 4.1: does the weighing say that a report is needed?
bool reportFollows(const dossier::Weighing &weighing)
{
    const auto &q = weighing.questions;
    if (q[0].answer != Tri::Yes)
        return false;
    if (q[1].answer == Tri::Yes || q[2].answer == Tri::No)
        return true;
    return q[2].answer == Tri::Yes && (q[3].answer == Tri::No || (q[3].answer == Tri::Yes && q[4].answer == Tri::No));
}

void checkWeighing(Builder &builder)
{
    const auto &weighing = builder.file.meldcode.weighing;
    if (!builder.in.practice.usesMeldcode())
        return;
    if (!weighing.questions[1].answer)
        stop(builder, u"q2-unanswered"_s, u"step:4"_s);
    if (reportFollows(weighing) && weighing.report == false && weighing.deviationReason.isEmpty())
        stop(builder, u"deviation-without-reason"_s, u"step:5"_s);
}

/// Only a judgement below the list needs a reason; a more careful one needs nothing.
void checkJudgement(Builder &builder)
{
    const auto *current = builder.file.current();
    const auto *verdict = builder.in.verdict;
    if (!current || !verdict || !current->judgement.given() || !current->judgement.reason.isEmpty())
        return;
    const auto own = valueOf(taxonomy::bandNames, current->judgement.band);
    const auto least = std::max(verdict->enough ? verdict->band : taxonomy::Band::Few, assessment::floorOf(*verdict));
    if (own && *own < least)
        stop(builder, u"deviation-without-reason"_s, u"field:I8"_s);
}

void checkDanger(Builder &builder)
{
    if (!dangerNow(builder))
        return;
    const auto *current = builder.file.current();
    const auto *alarm = builder.in.pack.jurisdiction(builder.file.info.jurisdiction).number(u"alarm"_s);
    const bool logged = (current && current->dangerIsRecorded()) || builder.typed(u"0.1"_s).contains(alarm ? alarm->number : u"112"_s);
    if (!logged)
        stop(builder, u"danger-without-log"_s, u"field:0.1"_s);
}

bool advised(const Builder &builder)
{
    return !builder.file.meldcode.weighing.adviceWhen.isEmpty() || builder.typed(u"A4"_s).startsWith("ja"_L1, Qt::CaseInsensitive);
}

void checkCalls(Builder &builder)
{
    const QDateTime made = builder.in.made;
    if (made.date().dayOfWeek() == Qt::Friday && made.time().hour() >= 12 && !advised(builder))
        warn(builder, u"friday-without-call"_s, u"field:A4"_s);
    if (builder.in.practice.doctor && !advised(builder))
        warn(builder, u"doctor-without-advice"_s, u"field:A4"_s);
    if (!builder.in.practice.attentionOfficer.isEmpty() && !said(builder, u"U2"_s))
        warn(builder, u"officer-not-seen"_s, u"field:U2"_s);
    if (isReportingPoint(receiverOf(builder)) || said(builder, u"V1"_s))
        return;
    warn(builder, u"no-ground"_s, u"field:V1"_s);
}

/// Words to look for as whole words. Made once: to compile a pattern takes far longer than to look with it.
class Words {
public:
    explicit Words(const QStringList &list) : m_any(whole(list))
    {
        for (const QString &word : list)
            m_each.append({word, whole({word})});
    }
    /// Those that occur, in the order of the list.
    [[nodiscard]] QStringList in(const QString &text) const
    {
        QStringList hits;
        if (!occurIn(text))
            return hits;
        for (const auto &[word, pattern] : m_each) {
            if (pattern.match(text).hasMatch())
                hits.append(word);
        }
        return hits;
    }
    [[nodiscard]] bool occurIn(const QString &text) const { return !m_each.isEmpty() && m_any.match(text).hasMatch(); }

private:
    static QRegularExpression whole(const QStringList &list)
    {
        QStringList escaped;
        for (const QString &word : list)
            escaped.append(QRegularExpression::escape(word));
        return QRegularExpression(u"\\b(?:%1)\\b"_s.arg(escaped.join(u'|')),
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    }
    QRegularExpression m_any;
    QList<std::pair<QString, QRegularExpression>> m_each;
};

const Words &veilingWords()
{
    static const Words words({u"familiedrama"_s, u"crime passionel"_s, u"relatieproblemen"_s, u"ruzie"_s, u"echtelijke twist"_s,
                              u"uit de hand gelopen"_s, u"wederzijds"_s, u"vechtscheiding"_s});
    return words;
}

const Words &interpretingWords()
{
    static const Words words({u"agressief"_s, u"manipulatief"_s, u"hysterisch"_s, u"volgens mij"_s, u"ik denk"_s, u"ik vermoed"_s,
                              u"lijkt"_s, u"blijkbaar"_s, u"duidelijk"_s, u"kennelijk"_s, u"narcist"_s, u"borderline"_s,
                              u"onhandelbaar"_s});
    return words;
}

void checkWords(Builder &builder)
{
    const QString reason = builder.typed(u"G1"_s);
    if (const QStringList hits = interpretingWords().in(reason); !hits.isEmpty())
        warn(builder, u"interpretation"_s, u"field:G1"_s, {hits.join(", "_L1)});
    if (const QStringList hits = veilingWords().in(reason); !hits.isEmpty())
        warn(builder, u"veiling-word"_s, u"field:G1"_s, {hits.join(", "_L1)});
    for (const auto *fact : builder.facts()) {
        if (const QStringList hits = veilingWords().in(fact->what); !hits.isEmpty())
            warn(builder, u"veiling-word"_s, u"incident:"_s + fact->id.text(), {hits.join(", "_L1)});
    }
}

/// A day that has not come yet is a mistyped one: 2062 for 2026. What may lie ahead has questions of its own.
void checkDates(Builder &builder)
{
    const QDate today = builder.in.made.date();
    for (const auto *fact : builder.facts()) {
        if (fact->when && fact->when->first() > today)
            warn(builder, u"future-date"_s, u"incident:"_s + fact->id.text(), {dateWords(fact->when)});
    }
    const auto *current = builder.file.current();
    if (!current)
        return;
    for (const auto &ahead : assessment::futureDates(current->list, builder.in.pack.taxonomy, today))
        warn(builder, u"future-date"_s, u"question:"_s + ahead.question.text(), {dateWords(ahead.date)});
}

/// G6: the presumed perpetrator never counts here; nobody is pushed to tell him.
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
        if (!builder.in.pack.taxonomy.questions.at(i).isFlag)
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
    if (flags > 0 && unknown * 2 > flags)
        warn(builder, u"mostly-unknown"_s, u"field:I1"_s);
}

/// A witness or supporter by name in words of the open part.
void checkBystanders(Builder &builder)
{
    for (const auto &person : builder.file.persons) {
        if ((person.role != PersonRole::Witness && person.role != PersonRole::Supporter) || person.surname.isEmpty())
            continue;
        const Words name({person.surname});
        for (const auto *fact : builder.facts()) {
            const bool open = builder.partOf(*fact) == Part::Open;
            if (open && name.occurIn(joined({fact->who, fact->what, fact->consequence, fact->toldBy}, u" "_s)))
                warn(builder, u"bystander-named"_s, u"incident:"_s + fact->id.text(), {builder.letter(person)});
        }
        const bool inItems = std::any_of(builder.items.cbegin(), builder.items.cend(),
                                         [&](const Item &item) { return item.part == Part::Open && name.occurIn(item.field.value); });
        if (inItems)
            warn(builder, u"bystander-named"_s, u"field:G1"_s, {builder.letter(person)});
    }
}

/// G8: "only you can know this". What the melder saw is moved; her words in G1 cannot be judged by a program.
void checkHiddenSource(Builder &builder)
{
    if (builder.sourceHidden && !builder.typed(u"G1"_s).isEmpty())
        warn(builder, u"reason-may-name-reporter"_s, u"field:G1"_s);
}

} // namespace

void addFindings(Builder &builder)
{
    checkWhoAndWhat(builder);
    checkWeighing(builder);
    checkJudgement(builder);
    checkDanger(builder);
    checkCalls(builder);
    checkWords(builder);
    checkDates(builder);
    checkInformed(builder);
    checkFlags(builder);
    checkBystanders(builder);
    checkHiddenSource(builder);
    // Stops first, so that the list starts with what must be mended.
    std::stable_partition(builder.findings.begin(), builder.findings.end(), [](const Finding &finding) { return finding.hardStop; });
}

} // namespace vw::referral
