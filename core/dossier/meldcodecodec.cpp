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
    QJsonObject object = step.rest;
    object.insert(QStringLiteral("state"), nameOf(stepStateNames, step.state));
    writeFields(stepFields, step, object);
    putDate(object, "date", step.date);
    putTexts(object, QStringLiteral("unread"), step.unread);
    return object;
}

QJsonObject weighingJson(const Weighing &w)
{
    QJsonObject object = w.rest;
    QJsonArray questions;
    for (const auto &question : w.questions) {
        QJsonObject entry = question.rest;
        if (question.answer)
            entry.insert(QStringLiteral("answer"), nameOf(assessment::triNames, *question.answer));
        putWord(entry, "reason", question.reason);
        questions.append(entry);
    }
    for (const auto &further : w.furtherQuestions)
        questions.append(further);
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
    putTexts(object, QStringLiteral("unread"), w.unread);
    return object;
}

MeldcodeStep stepFrom(JsonReader &r)
{
    MeldcodeStep step;
    step.state = r.choice(QStringLiteral("state"), stepStateNames, MeldcodeStep::State::Open);
    step.date = r.date(QStringLiteral("date"));
    readFields(stepFields, r, step);
    step.unread = r.textMap(QStringLiteral("unread"));
    step.rest = r.rest();
    return step;
}

Weighing weighingFrom(JsonReader &r)
{
    Weighing w;
    size_t i = 0;
    r.each(QStringLiteral("questions"), [&](JsonReader &q) {
        if (i >= w.questions.size()) {
            w.furtherQuestions.append(q.rest());
            return;
        }
        auto &question = w.questions[i++];
        if (q.has(QStringLiteral("answer")))
            question.answer = q.choice(QStringLiteral("answer"), assessment::triNames, Tri::Unknown);
        question.reason = q.text(QStringLiteral("reason"));
        question.rest = q.rest();
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
    w.unread = r.textMap(QStringLiteral("unread"));
    w.rest = r.rest();
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
    for (const auto &further : meldcode.furtherSteps)
        steps.append(further);
    object.insert(QStringLiteral("steps"), steps);
    object.insert(QStringLiteral("weighing"), weighingJson(meldcode.weighing));
    QJsonObject review = meldcode.review.rest;
    writeFields(reviewFields, meldcode.review, review);
    putDate(review, "next", meldcode.review.next);
    putTexts(review, QStringLiteral("unread"), meldcode.review.unread);
    object.insert(QStringLiteral("review"), review);
    putTexts(object, QStringLiteral("duties"), meldcode.duties);
    QJsonArray requests;
    for (const auto &request : meldcode.requests) {
        QJsonObject one = request.rest;
        putDate(one, "on", request.on);
        putTexts(one, QStringLiteral("words"), request.words);
        requests.append(one);
    }
    putArray(object, "requests", requests);
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
        else
            meldcode.furtherSteps.append(s.rest());
    });
    JsonReader weighing(r.object(QStringLiteral("weighing")), r.pathOf(QStringLiteral("weighing")), r.faults());
    meldcode.weighing = weighingFrom(weighing);
    JsonReader review(r.object(QStringLiteral("review")), r.pathOf(QStringLiteral("review")), r.faults());
    readFields(reviewFields, review, meldcode.review);
    meldcode.review.next = review.date(QStringLiteral("next"));
    meldcode.review.unread = review.textMap(QStringLiteral("unread"));
    meldcode.review.rest = review.rest();
    meldcode.duties = r.textMap(QStringLiteral("duties"));
    r.each(QStringLiteral("requests"), [&](JsonReader &one) {
        InformationRequest request{one.date(QStringLiteral("on")), one.textMap(QStringLiteral("words"))};
        request.rest = one.rest();
        meldcode.requests.append(request);
    });
    meldcode.childCheckDone = r.flag(QStringLiteral("childCheckDone"));
    meldcode.childCheckWhy = r.text(QStringLiteral("childCheckWhy"));
    meldcode.rest = r.rest();
    return meldcode;
}

} // namespace vw::dossier
