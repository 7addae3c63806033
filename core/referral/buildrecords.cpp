// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/tell.h"
#include "core/referral/build.h"

#include <QSet>

#include <functional>

// What the records of the case say in the fields of the paper: reports, assessments by others, the plan, measures, procedures.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using dossier::Agreement;
using dossier::Side;
using dossier::Tri;
using dossier::Visibility;

namespace {

/// How the plan is kept in order, and the code of another case; the paper says who does what until when.
const QStringList notOnPaper{u"agreementKind"_s, u"phase"_s, u"side"_s, u"other"_s};

/// Which records a field holds, and how much of them the open part may say.
template <typename E>
struct Telling {
    std::function<bool(const E &)> isMeant = [](const E &) { return true; };
    std::function<bool(const E &)> isOpen = [](const E &) { return true; }; ///< beside what the professional chose for it
    QStringList inside = {}; ///< keys that part S alone tells
};

struct Lines {
    QStringList open, all;
};

template <typename E>
Lines linesOf(const Builder &builder, const QList<E> &records, const Telling<E> &telling)
{
    const auto words = builder.vocabulary();
    Lines lines;
    for (const auto &record : records) {
        const QString line = telling.isMeant(record) ? dossier::lineOf(&record, words, dutch(), notOnPaper) : QString();
        if (line.isEmpty())
            continue;
        lines.all.append(line);
        if (record.visibility == Visibility::Open && telling.isOpen(record))
            lines.open.append(dossier::lineOf(&record, words, dutch(), notOnPaper + telling.inside));
    }
    return lines;
}

template <typename E>
void putRecords(Builder &builder, const QString &id, const QList<E> &records, const Telling<E> &telling = {})
{
    auto lines = linesOf(builder, records, telling);
    if (builder.kind.isPlain || builder.subject()) // nothing that is kept apart
        lines.all = lines.open;
    const Field full = builder.field(id, lines.all.join(u'\n'));
    const bool isWhole =
        !builder.isSplit || lines.open == lines.all || full.typedByHand || builder.partOf(full, nullptr) == Part::Restricted;
    builder.put(id, isWhole ? lines.all.join(u'\n') : lines.open.join(u'\n'));
    if (!isWhole && builder.wanted(id))
        builder.place(full, Part::Restricted);
}

bool isInPlan(const Agreement &agreement)
{
    return agreement.state == dossier::AgreementState::InForce || agreement.state == dossier::AgreementState::Broken;
}

} // namespace

void putReports(Builder &builder)
{
    putRecords(builder, u"H1"_s, builder.file.reports);
}

void putOtherAssessments(Builder &builder)
{
    putRecords(builder, u"K2"_s, builder.file.otherAssessments);
}

/// Which case it is stays in the vault.
void putEarlierCases(Builder &builder)
{
    Telling<dossier::EarlierCase> telling;
    telling.isMeant = [](const dossier::EarlierCase &each) { return each.isSaid(); };
    putRecords(builder, u"H5"_s, builder.file.earlierCases, telling);
}

void putAgreements(Builder &builder)
{
    const auto &agreements = builder.file.agreements;
    const auto isHers = [&builder](const Agreement &each) {
        return isInPlan(each) && each.side != Side::Perpetrator && (!builder.kind.isPlain || each.side != Side::Professionals);
    };
    // A condition stands where the paper asks for conditions; with the other agreements where it does not, or other words were typed there.
    const bool hasPlace = builder.wanted(u"M1"_s) && builder.typed(u"M1"_s).isEmpty();
    const auto isCondition = [hasPlace](const Agreement &each) { return hasPlace && each.kind == dossier::AgreementKind::Condition; };
    putRecords<Agreement>(builder, u"M1"_s, agreements, {[&](const Agreement &each) { return isHers(each) && isCondition(each); }});
    putRecords<Agreement>(builder, u"M2"_s, agreements, {[&](const Agreement &each) { return isHers(each) && !isCondition(each); }});
    const auto &plan = builder.file.plan;
    builder.put(u"M3"_s, joined({plan.made.isValid() ? u"plan van %1"_s.arg(dateWords(plan.made)) : QString(),
                                 plan.evaluate.isValid() ? u"bekijken op %1"_s.arg(dateWords(plan.evaluate)) : QString()},
                                u"; "_s));
}

void putPerpetratorSide(Builder &builder)
{
    putRecords<Agreement>(builder, u"L4"_s, builder.file.agreements,
                          {[](const Agreement &each) { return isInPlan(each) && each.side == Side::Perpetrator; }});
}

void putMeasures(Builder &builder)
{
    putRecords(builder, u"Q1"_s, builder.file.measures);
    // One answer for all that is in force, or none; of what is for part S alone a split paper says nothing here.
    QSet<Tri> known;
    for (const auto &measure : builder.file.measures) {
        const bool isHidden = builder.isSplit && measure.visibility == Visibility::Restricted;
        if (measure.isInForce(builder.in.made.date()) && !isHidden)
            known.insert(measure.policeKnow);
    }
    const bool isOne = known.size() == 1 && *known.begin() != Tri::Unknown;
    builder.put(u"Q2"_s, isOne ? triWords(*known.begin()) : QString());
}

void putProcedures(Builder &builder)
{
    // What is arranged for that day, and when he comes out, is not for him to read (R3 is part S too).
    Telling<dossier::Procedure> telling;
    telling.isOpen = [](const dossier::Procedure &each) { return each.what != u"release"_s; };
    telling.inside = {u"setsOff"_s};
    putRecords(builder, u"R1"_s, builder.file.procedures, telling);
}

QString teamLines(const Builder &builder)
{
    const auto words = builder.vocabulary();
    QStringList lines;
    const auto add = [&](const QString &task, const dossier::Helper &helper) {
        if (helper.isNamed())
            lines.append(
                u"%1: %2"_s.arg(words.field({}, task), joined({helper.name, helper.organisation, helper.phone,
                                                               helper.deputy.isEmpty() ? QString() : u"vervanger %1"_s.arg(helper.deputy)},
                                                              u", "_s)));
    };
    const auto &team = builder.file.info.team;
    add(u"contact"_s, team.contact);
    add(u"director"_s, team.director);
    add(u"process"_s, team.process);
    add(u"police"_s, team.police);
    if (const QString &with = builder.file.plan.arrangementWith; !with.isEmpty())
        lines.append(u"arrangement intieme terreur besproken met: %1"_s.arg(with));
    return lines.join(u'\n');
}

QString reviewLines(const Builder &builder)
{
    const auto words = builder.vocabulary();
    const auto &review = builder.file.meldcode.review;
    const auto labelled = [&](const QString &key, const QString &value) {
        return value.isEmpty() ? QString() : u"%1: %2"_s.arg(words.field({}, key), value);
    };
    QStringList lines;
    for (const auto &person : review.persons) {
        const QString judged = joined({words.word(dossier::oneOf(dossier::unsafetyNames, "unsafeties"), person.unsafety),
                                       words.word(dossier::oneOf(dossier::urgencyNames, "urgencies"), person.urgency), person.words},
                                      u"; "_s);
        if (!judged.isEmpty())
            lines.append(u"%1: %2"_s.arg(person.letter, judged));
    }
    lines += {review.judgement,
              labelled(u"decision"_s, joined({words.word(dossier::oneOf(dossier::reviewDecisionNames, "reviewDecisions"), review.decision),
                                              review.decidedBy, dateWords(review.decidedOn)},
                                             u", "_s)),
              labelled(u"route"_s, words.word(u"routes"_s, review.route)),
              labelled(u"criteria"_s, review.criteria),
              labelled(u"conditions"_s, review.conditions),
              labelled(u"participants"_s, review.participants)};
    return joined(lines, u"\n"_s);
}

} // namespace vw::referral
