// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/heard.h"

#include <algorithm>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Effective;
using taxonomy::AnswerKind;

namespace {

struct Behind {
    const char *field;
    QStringList questions;
};

/// Which questions say something about which field (rules/meldcode 16.2).
const QList<Behind> &behindFields()
{
    static const QList<Behind> list{
        {"C2", {u"stalking.tracker"_s, u"stalking.accounts"_s, u"control.digital"_s}},
        {"C5", {u"dependency.language"_s}},
        {"D8", {u"protection.sameAddress"_s}},
        {"D9", {u"first.separation"_s, u"separation.recent"_s, u"separation.date"_s, u"separation.byWhom"_s}},
        {"D12",
         {u"dependency.money"_s, u"dependency.residence"_s, u"dependency.care"_s, u"dependency.housing"_s, u"dependency.language"_s}},
        {"0.6", {u"children.any"_s}},
        {"E3", {u"children.withHim"_s}},
        {"E5", {u"children.witness"_s}},
        {"E6", {u"children.hurt"_s}},
        {"E8", {u"contact.next"_s}},
        {"E9", {u"pregnancy.now"_s, u"pregnancy.due"_s, u"pregnancy.birthThisYear"_s}},
        {"F3", {u"dependency.tonight"_s}},
        {"F4", {u"pet.abuse"_s}},
        {"G4", {u"violence.injury"_s, u"strangulation.complaints"_s, u"strangulation.seenByDoctor"_s}},
        {"H1", {u"reports.earlier"_s, u"reports.count"_s, u"reports.who"_s}},
        {"H2", {u"escalation.any"_s, u"stalking.growing"_s}},
        {"H3",
         {u"first.separation"_s, u"separation.recent"_s, u"separation.date"_s, u"separation.moveOut"_s, u"pregnancy.due"_s,
          u"procedure.divorce"_s, u"procedure.custody"_s, u"procedure.criminal"_s, u"procedure.release"_s, u"risk.moment"_s}},
        {"H5", {u"perpetrator.exPartners"_s}},
        {"K1", {u"fear.death"_s, u"victim.fearOf"_s}},
        {"K2", {u"stalking.sash"_s, u"stalking.sashOutcome"_s, u"police.assessment"_s, u"police.highRisk"_s}},
        {"L2", {u"help.tried"_s}},
        {"M2", {u"protection.agreements"_s}},
        {"Q1", {u"order.active"_s, u"order.kind"_s, u"order.ends"_s, u"order.breach"_s, u"protection.device"_s}},
        {"Q2", {u"order.visible"_s}},
        {"R1", {u"procedure.family"_s, u"procedure.penal"_s, u"procedure.divorce"_s, u"procedure.custody"_s, u"procedure.criminal"_s}},
        {"R2", {u"police.report"_s}},
        {"R3", {u"procedure.release"_s}},
    };
    return list;
}

/// A grave subject of the urgency block: the questions that make it, each with what a yes there adds.
struct Grave {
    const char16_t *label;
    QList<std::pair<QString, QString>> questions;
};

const QList<Grave> &graveSubjects()
{
    static const QList<Grave> list{
        {u"Wapens",
         {{u"weapon.used"_s, u"gebruikt of mee gedreigd"_s},
          {u"weapon.near"_s, u"nu binnen bereik"_s},
          {u"weapon.access"_s, u"aanwezig of onder handbereik"_s}}},
        {u"Verwurging", {{u"strangulation.event"_s, {}}}},
        {u"Doodsbedreiging", {{u"threat.kill"_s, {}}, {u"threat.plan"_s, u"tekenen van een plan"_s}}},
        {u"Kinderen bedreigd", {{u"threat.children"_s, {}}}},
        {u"Zelfdodingsdreiging",
         {{u"threat.suicide"_s, {}}, {u"threat.suicidePlan"_s, u"met een plan"_s}, {u"threat.takeOthers"_s, u"wil anderen meenemen"_s}}},
        {u"Overtreding verbod", {{u"order.breach"_s, {}}, {u"order.heIsThere"_s, u"is er nu, ondanks het verbod"_s}}},
    };
    return list;
}

const Effective *effectiveOf(const Builder &builder, const QString &question)
{
    const int index = builder.in.pack.taxonomy.indexOf(QuestionId(question));
    return index < 0 || index >= builder.effective.size() ? nullptr : &builder.effective.at(index);
}

bool isDiscussed(const Effective *answer)
{
    return answer && answer->state == Effective::State::Answered;
}

QString answerWords(const Builder &builder, int index)
{
    const auto &question = builder.in.pack.taxonomy.questions.at(index);
    const auto &answer = builder.effective.at(index);
    if (question.kind == AnswerKind::Date)
        return answer.when ? dateWords(answer.when) : flagWords(answer).answer;
    if (question.kind == AnswerKind::Number && answer.count >= 0)
        return QString::number(answer.count);
    QString words = flagWords(answer).answer.remove(u"■ "_s).toLower();
    if (question.kind == AnswerKind::Frequency && !frequencyWords(answer.frequency).isEmpty())
        words = frequencyWords(answer.frequency);
    const QString choices = choiceWords(builder, index);
    if (question.kind == AnswerKind::Choices && !choices.isEmpty())
        return choices;
    return joined({words, choices, dateWords(answer.when)}, u", "_s);
}

/// What is known of one grave subject, or the word for why nothing is.
struct Known {
    QString lines, others;
};

Known knownOf(const Builder &builder, const Grave &grave)
{
    QStringList known;
    int rank = 4;
    QString others = u"niet gevraagd"_s;
    for (const auto &[question, detail] : grave.questions) {
        const auto *answer = effectiveOf(builder, question);
        if (!isDiscussed(answer))
            continue;
        const auto words = flagWords(*answer);
        if (words.isFlag())
            known.append(joined({words.answer, detail, dateWords(answer->when)}, u", "_s));
        // Of what is not known the open question goes before the no: unknown is never no.
        const int weight = words.rank == 3 ? 2 : 3;
        if (!words.isFlag() && weight < rank) {
            rank = weight;
            others = words.answer;
        }
    }
    return {known.join(u"; "_s), others};
}

} // namespace

QString choiceWords(const Builder &builder, int index)
{
    const auto &question = builder.in.pack.taxonomy.questions.at(index);
    QStringList words;
    for (const auto &choice : builder.effective.at(index).choices)
        words.append(dossier::fillLetters(builder.words.find(u"questions"_s, question.id.text(), u"choices/"_s + choice), builder.people));
    words.removeAll(QString());
    return words.join(", "_L1);
}

Heard heardFor(const Builder &builder, const QString &field)
{
    Heard heard;
    QStringList lines;
    const auto &list = behindFields();
    const auto behind = std::ranges::find_if(list, [&](const Behind &each) { return field == QLatin1StringView(each.field); });
    if (behind == list.end())
        return heard;
    for (const QString &question : behind->questions) {
        if (!isDiscussed(effectiveOf(builder, question)))
            continue;
        heard.asked = true;
        const int index = builder.in.pack.taxonomy.indexOf(QuestionId(question));
        const QString line =
            flagTitle(builder.in.pack.taxonomy.questions.at(index), builder.words, builder.people) + u": "_s + answerWords(builder, index);
        if (!lines.contains(line))
            lines.append(line);
    }
    if (heard.asked)
        heard.words = lines.join(u"; "_s) + u" (vragenlijst)"_s;
    return heard;
}

bool hasQuestions(const QString &field)
{
    return std::ranges::any_of(behindFields(), [&](const Behind &each) { return field == QLatin1StringView(each.field); });
}

QStringList questionsBehindFields()
{
    QStringList all;
    for (const auto &each : behindFields())
        all += each.questions;
    for (const auto &grave : graveSubjects()) {
        for (const auto &question : grave.questions)
            all.append(question.first);
    }
    all.removeDuplicates();
    return all;
}

QStringList graveLines(const Builder &builder)
{
    QStringList lines;
    QList<std::pair<QString, QStringList>> rest; // by the word, in the order in which the words come up
    for (const auto &grave : graveSubjects()) {
        const QString label = QString::fromUtf16(grave.label);
        const auto known = knownOf(builder, grave);
        if (!known.lines.isEmpty()) {
            lines.append(u"%1: %2"_s.arg(label, known.lines));
            continue;
        }
        auto group = std::ranges::find(rest, known.others, &std::pair<QString, QStringList>::first);
        if (group == rest.end())
            group = rest.insert(rest.end(), {known.others, {}});
        group->second.append(label.toLower());
    }
    for (const auto &[word, subjects] : rest)
        lines.append(u"%1: %2"_s.arg(word.left(1).toUpper() + word.mid(1), subjects.join(u", "_s)));
    return lines;
}

} // namespace vw::referral
