// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/codec.h"
#include "core/dossier/fields.h"

namespace vw::dossier {

namespace {

constexpr std::array stepFields{TextField{"who", &MeldcodeStep::who}, TextField{"outcome", &MeldcodeStep::outcome},
                                TextField{"reason", &MeldcodeStep::reason}};
constexpr std::array weighingFields{TextField{"reportReason", &Weighing::reportReason},
                                    TextField{"helpText", &Weighing::helpText},
                                    TextField{"decidedBy", &Weighing::decidedBy},
                                    TextField{"deviationReason", &Weighing::deviationReason},
                                    TextField{"deviationReader", &Weighing::deviationReader},
                                    TextField{"adviceWhen", &Weighing::adviceWhen},
                                    TextField{"adviceName", &Weighing::adviceName},
                                    TextField{"adviceText", &Weighing::adviceText}};
constexpr std::array reviewFields{TextField{"judgement", &Review::judgement}, TextField{"consulted", &Review::consulted},
                                  TextField{"consultOutcome", &Review::consultOutcome}};

void putDate(QJsonObject &object, const char *key, QDate date)
{
    putWord(object, key, date.toString(Qt::ISODate));
}

QJsonObject stepJson(const MeldcodeStep &step)
{
    QJsonObject object{{QStringLiteral("state"), nameOf(stepStateNames, step.state)}};
    writeFields(stepFields, step, object);
    putDate(object, "date", step.date);
    return object;
}

QJsonObject weighingJson(const Weighing &w)
{
    QJsonObject object;
    QJsonArray questions;
    for (const auto &question : w.questions) {
        QJsonObject entry;
        if (question.answer)
            entry.insert(QStringLiteral("answer"), nameOf(assessment::triNames, *question.answer));
        putWord(entry, "reason", question.reason);
        questions.append(entry);
    }
    object.insert(QStringLiteral("questions"), questions);
    object.insert(QStringLiteral("acute"), w.acute);
    object.insert(QStringLiteral("structural"), w.structural);
    object.insert(QStringLiteral("disclosure"), w.disclosure);
    if (w.report)
        object.insert(QStringLiteral("report"), *w.report);
    if (w.help)
        object.insert(QStringLiteral("help"), *w.help);
    putDate(object, "decidedOn", w.decidedOn);
    writeFields(weighingFields, w, object);
    return object;
}

MeldcodeStep stepFrom(JsonReader &r)
{
    MeldcodeStep step;
    step.state = r.choice(QStringLiteral("state"), stepStateNames, MeldcodeStep::State::Open);
    step.date = r.date(QStringLiteral("date"));
    readFields(stepFields, r, step);
    return step;
}

Weighing weighingFrom(JsonReader &r)
{
    Weighing w;
    size_t i = 0;
    r.each(QStringLiteral("questions"), [&](JsonReader &q) {
        if (i >= w.questions.size())
            return;
        auto &question = w.questions[i++];
        if (q.has(QStringLiteral("answer")))
            question.answer = q.choice(QStringLiteral("answer"), assessment::triNames, Tri::Unknown);
        question.reason = q.text(QStringLiteral("reason"));
    });
    w.acute = r.flag(QStringLiteral("acute"));
    w.structural = r.flag(QStringLiteral("structural"));
    w.disclosure = r.flag(QStringLiteral("disclosure"));
    if (r.has(QStringLiteral("report")))
        w.report = r.flag(QStringLiteral("report"));
    if (r.has(QStringLiteral("help")))
        w.help = r.flag(QStringLiteral("help"));
    w.decidedOn = r.date(QStringLiteral("decidedOn"));
    readFields(weighingFields, r, w);
    return w;
}

} // namespace

QJsonObject toJson(const Meldcode &meldcode)
{
    QJsonObject object = meldcode.rest;
    object.insert(QStringLiteral("v"), 1);
    object.insert(QStringLiteral("kind"), QStringLiteral("meldcode"));
    object.insert(QStringLiteral("id"), meldcode.id.text());
    QJsonArray steps;
    for (const auto &step : meldcode.steps)
        steps.append(stepJson(step));
    object.insert(QStringLiteral("steps"), steps);
    object.insert(QStringLiteral("weighing"), weighingJson(meldcode.weighing));
    QJsonObject review;
    writeFields(reviewFields, meldcode.review, review);
    putDate(review, "next", meldcode.review.next);
    object.insert(QStringLiteral("review"), review);
    object.insert(QStringLiteral("childCheckDone"), meldcode.childCheckDone);
    putWord(object, "childCheckWhy", meldcode.childCheckWhy);
    return object;
}

Meldcode meldcodeFrom(JsonReader &r, RecordId id)
{
    Meldcode meldcode;
    meldcode.id = id;
    size_t i = 0;
    r.each(QStringLiteral("steps"), [&](JsonReader &s) {
        if (i < meldcode.steps.size())
            meldcode.steps[i++] = stepFrom(s);
    });
    JsonReader weighing(r.object(QStringLiteral("weighing")), r.pathOf(QStringLiteral("weighing")), r.faults());
    meldcode.weighing = weighingFrom(weighing);
    JsonReader review(r.object(QStringLiteral("review")), r.pathOf(QStringLiteral("review")), r.faults());
    readFields(reviewFields, review, meldcode.review);
    meldcode.review.next = review.date(QStringLiteral("next"));
    meldcode.childCheckDone = r.flag(QStringLiteral("childCheckDone"));
    meldcode.childCheckWhy = r.text(QStringLiteral("childCheckWhy"));
    meldcode.rest = r.rest();
    return meldcode;
}

} // namespace vw::dossier
