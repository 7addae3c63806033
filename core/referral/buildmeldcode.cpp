// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"

// Sections J to M and O to V: weighing, fear and help, steps, request, measures, signing, account.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Tri;
using dossier::MeldcodeStep;
using dossier::Person;
using dossier::PersonRole;

namespace {

QString answerWords(const dossier::Weighing::Question &question)
{
    return question.answer ? triWords(*question.answer) : QString();
}

QString groundsOfUnsafety(const dossier::Weighing &weighing)
{
    return joined({weighing.acute ? u"■ acute onveiligheid"_s : QString(),
                   weighing.structural ? u"■ structurele onveiligheid"_s : QString(),
                   weighing.disclosure ? u"■ het slachtoffer of kind vertelde het zelf"_s : QString()},
                  u"; "_s);
}

/// Question 1..5. The reasons may quote her or a child, so where words are shielded the open part has the bare answer.
void addQuestion(Builder &builder, int number)
{
    const auto &weighing = builder.file.meldcode.weighing;
    const auto &question = weighing.questions[static_cast<size_t>(number - 1)];
    const QString answer = answerWords(question);
    const QString grounds = number == 2 && question.answer == Tri::Yes ? groundsOfUnsafety(weighing) : QString();
    const QString reason = question.reason.isEmpty() ? QString() : u"Reden: %1"_s.arg(question.reason);
    builder.putWithShort(u"J%1"_s.arg(number), inSentences({answer, grounds, reason}), answer);
}

QString yesNo(const std::optional<bool> &decision)
{
    return decision ? (*decision ? u"ja"_s : u"nee"_s) : QString();
}

void addDecisions(Builder &builder)
{
    const auto &weighing = builder.file.meldcode.weighing;
    const QString report = yesNo(weighing.report);
    builder.putWithShort(u"J6"_s,
                         inSentences({report, weighing.reportReason,
                                      weighing.deviationReason.isEmpty() ? QString() : u"Afwijking: %1"_s.arg(weighing.deviationReason),
                                      weighing.deviationReader.isEmpty() ? QString() : u"Meegelezen: %1"_s.arg(weighing.deviationReader)}),
                         report);
    const QString help = yesNo(weighing.help);
    builder.putWithShort(u"J7"_s, inSentences({help, weighing.helpText}), help);
    builder.put(u"J8"_s, joined({weighing.decidedBy, dateWords(weighing.decidedOn)}, u", "_s));
}

QString professionals(const Builder &builder)
{
    QStringList lines;
    for (const Person *person : builder.file.allWith(PersonRole::Professional))
        lines.append(joined({fullName(*person), person->organisation, person->phone, person->remark}, u", "_s));
    return lines.join(u'\n');
}

QString supporters(const Builder &builder)
{
    QStringList lines;
    for (const Person *person : builder.file.allWith(PersonRole::Supporter))
        lines.append(joined({builder.letter(*person), fullName(*person), person->phone}, u", "_s));
    return lines.join(u'\n');
}

QString stateWords(const MeldcodeStep &step)
{
    switch (step.state) {
    case MeldcodeStep::State::Done: return u"gedaan"_s;
    case MeldcodeStep::State::Skipped: return u"niet gedaan"_s;
    case MeldcodeStep::State::Open: break;
    }
    return u"nog open"_s;
}

constexpr qsizetype talkStep = 2; ///< step 3

const QStringList &stepNames()
{
    static const QStringList names{u"1. Signalen"_s, u"2. Overleg en advies"_s, u"3. Gesprek"_s, u"4. Wegen"_s, u"5. Beslissen"_s};
    return names;
}

/// "1. Signalen, 29 november 2026, O. Oefenaar: ...", a line for each.
QString steps(const Builder &builder)
{
    QStringList lines;
    for (qsizetype i = 0; i < stepNames().size(); ++i) {
        const auto &step = builder.file.meldcode.steps[static_cast<size_t>(i)];
        const bool isDone = step.state == MeldcodeStep::State::Done && step.date.isValid(); // the day says so
        const QString head = joined({stepNames().at(i), isDone ? QString() : stateWords(step), dateWords(step.date), step.who}, u", "_s);
        lines.append(joined({head, step.state == MeldcodeStep::State::Skipped ? step.reason : step.outcome}, u": "_s));
    }
    return lines.join(u'\n');
}

/// Which steps were taken when, and not by whom or with what outcome.
QString stepsInShort(const Builder &builder)
{
    QStringList lines;
    for (qsizetype i = 0; i < stepNames().size(); ++i) {
        const auto &step = builder.file.meldcode.steps[static_cast<size_t>(i)];
        // the day of the talk, or any day when the melder is not to be named, tells who spoke with her
        const bool isSilent = builder.sourceHidden || i == talkStep;
        lines.append(u"%1: %2"_s.arg(stepNames().at(i), joined({stateWords(step), isSilent ? QString() : dateWords(step.date)},
                                                               step.state == MeldcodeStep::State::Done ? u" op "_s : u", "_s)));
    }
    return lines.join(u"; "_s);
}

void addMeldcodeSteps(Builder &builder)
{
    Field full = builder.field(u"O1"_s, steps(builder));
    full.isSmall = true;
    builder.placeWithShort(full, builder.partOf(full, nullptr), stepsInShort(builder));
}

/// Without the outcome (`bare`) for the open part of a shielded case: what was agreed can give her away.
QString consulted(const Builder &builder, bool bare)
{
    const auto &meldcode = builder.file.meldcode;
    if (!builder.in.practice.usesMeldcode())
        return joined({meldcode.review.consulted, bare ? QString() : meldcode.review.consultOutcome}, u"; "_s);
    const auto &step = meldcode.steps[1];
    if (step.state != MeldcodeStep::State::Done)
        return {};
    // with whom is typed, and can be a helper of hers
    return bare ? joined({u"ja"_s, dateWords(step.date)}, u", "_s) : joined({step.who, dateWords(step.date), step.outcome}, u", "_s);
}

/// rules/practice-review G9 keeps her side of the network away from the open part; a ground is only filled in when the receiver
/// is Veilig Thuis.
QString groundWords(const Builder &builder)
{
    if (builder.kind.ground == Ground::Own)
        return u"Verzoek van de persoon zelf."_s;
    return builder.kind.ground == Ground::RightToReport && builder.receiver == Receiver::ReportingPoint &&
                   builder.in.practice.usesMeldcode()
               ? builder.in.pack.jurisdiction(builder.file.info.jurisdiction).reportingRight
               : QString();
}

} // namespace

void addWeighing(Builder &builder)
{
    if (!builder.in.practice.usesMeldcode())
        return;
    for (int number = 1; number <= 5; ++number)
        addQuestion(builder, number);
    addDecisions(builder);
}

void addFearAndHelp(Builder &builder)
{
    const auto &info = builder.file.info;
    builder.put(u"K1"_s);
    putOtherAssessments(builder);
    builder.put(u"L1"_s, joined({professionals(builder), teamLines(builder)}, u"\n"_s));
    builder.put(u"L2"_s);
    builder.put(u"L5"_s);
    builder.put(u"L3"_s, supporters(builder));
    putPerpetratorSide(builder);
    putAgreements(builder);
    const QDate again = builder.file.lookAgain();
    builder.put(u"M4"_s, joined({info.lookAgainWho, again.isValid() ? u"kijkt opnieuw op %1"_s.arg(dateWords(again)) : QString()}, u" "_s));
}

void addSteps(Builder &builder)
{
    if (builder.in.practice.usesMeldcode())
        addMeldcodeSteps(builder);
    else
        builder.put(u"O1"_s, reviewLines(builder));
    builder.putWithShort(u"O2"_s, consulted(builder, false), builder.sourceHidden ? QString() : consulted(builder, true));
}

void addRequestAndMeasures(Builder &builder)
{
    addProposedRoutes(builder);
    for (const auto &id : {u"P5"_s, u"P6"_s, u"P7"_s})
        builder.put(id);
    builder.put(u"P4"_s);
    putMeasures(builder);
    putProcedures(builder);
    builder.put(u"R2"_s);
    builder.put(u"R3"_s);
    builder.put(u"T1"_s);
    builder.put(u"T2"_s);
}

namespace {

/// Who read the decision along last, and when.
QString readAlong(const Builder &builder)
{
    constexpr int lastStep = 5;
    QString words;
    for (const auto &sign : builder.file.meldcode.signOffs) {
        if (sign.step == lastStep)
            words = joined({sign.who, dateWords(sign.on), sign.agrees ? u"akkoord"_s : u"gelezen"_s}, u", "_s);
    }
    return words;
}

} // namespace

QString notSigned()
{
    return u"Nog niet ondertekend."_s;
}

void addSigning(Builder &builder)
{
    const auto &in = builder.in;
    // Who signs is who reports, also when another name was typed for this paper.
    const QString who =
        joined({builder.field(u"B1"_s, in.practice.name).value, builder.field(u"B2"_s, in.practice.function).value}, u", "_s);
    builder.put(u"U1"_s,
                who.isEmpty() ? QString() : joined({who, notSigned(), u"Handtekening: ______________________________"_s}, u"\n"_s));
    builder.put(u"U2"_s, readAlong(builder));
    builder.put(u"U3"_s);
    builder.put(u"V1"_s, groundWords(builder));
    builder.put(u"V4"_s);
    const auto *current = builder.file.current();
    const QString list = current ? u"Signaleringslijst %1. "_s.arg(current->list.taxonomy.text()) : QString();
    builder.put(u"V2"_s, u"%1Programmaversie %2."_s.arg(list, in.programVersion));
    // In the open part any count would be untrue as soon as there is a part S.
    const auto left = in.draft.leftOut.size();
    builder.put(u"V3"_s, left == 0 ? QString() : u"Aantal weggelaten feiten: %1."_s.arg(left));
}

} // namespace vw::referral
