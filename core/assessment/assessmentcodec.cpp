// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/assessment.h"
#include "core/taxonomy/taxonomy.h"

#include <algorithm>

namespace vw::assessment {

using taxonomy::AnswerKind;
using taxonomy::Taxonomy;

namespace {

constexpr int fileFormat = 1;

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1StringView(key), text);
}

QJsonObject earlierJson(const Earlier &earlier)
{
    QJsonObject object = earlier.rest;
    object.insert(QStringLiteral("value"), nameOf(valueNames, earlier.value));
    put(object, "asked", earlier.asked.toString(Qt::ISODate));
    if (earlier.when)
        put(object, "when", earlier.when->text());
    put(object, "frequency", nameOf(frequencyNames, earlier.frequency));
    if (!earlier.choices.isEmpty())
        object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(earlier.choices));
    return object;
}

QJsonObject answerJson(const Answer &answer)
{
    QJsonObject object = answer.rest;
    object.insert(QStringLiteral("value"), nameOf(valueNames, answer.value));
    put(object, "whyUnknown", nameOf(whyUnknownNames, answer.whyUnknown));
    if (answer.when)
        put(object, "when", answer.when->text());
    if (answer.time.isValid())
        put(object, "time", answer.time.toString(QStringLiteral("HH:mm")));
    if (answer.since)
        put(object, "since", answer.since->text());
    put(object, "frequency", nameOf(frequencyNames, answer.frequency));
    if (!answer.choices.isEmpty())
        object.insert(QStringLiteral("choices"), QJsonArray::fromStringList(answer.choices));
    if (answer.count)
        object.insert(QStringLiteral("count"), *answer.count);
    put(object, "source", nameOf(sourceNames, answer.source));
    put(object, "who", answer.who);
    put(object, "note", answer.note);
    putTexts(object, QStringLiteral("unread"), answer.unread);
    if (answer.noCounted)
        object.insert(QStringLiteral("noCounted"), *answer.noCounted);
    put(object, "asked", answer.asked.toString(Qt::ISODate));
    if (answer.earlier)
        object.insert(QStringLiteral("earlier"), earlierJson(*answer.earlier));
    return object;
}

Value valueOfFrequency(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Never: return Value::No;
    case Frequency::NotAsked:
    case Frequency::Unknown: return Value::Unknown;
    default: return Value::Yes;
    }
}

/// "value" may be one of the four, a word of frequency, or left out where the rest of the answer says it.
void readValue(JsonReader &r, Answer &answer)
{
    const auto key = QStringLiteral("value");
    const QString word = r.text(key);
    if (const auto value = valueOf(valueNames, word)) {
        answer.value = *value;
    } else if (const auto frequency = valueOf(frequencyNames, word)) {
        answer.frequency = *frequency;
        answer.value = valueOfFrequency(*frequency);
    } else if (!word.isEmpty()) {
        r.badValue(key, word);
    } else if (answer.frequency != Frequency::NotAsked) {
        answer.value = valueOfFrequency(answer.frequency);
    } else if (answer.when || answer.count || !answer.choices.isEmpty()) {
        answer.value = Value::Yes;
    } else {
        r.mustHave(key);
    }
}

Earlier earlierFrom(JsonReader &r)
{
    Earlier earlier;
    earlier.value = r.choice(QStringLiteral("value"), valueNames, Value::Yes);
    earlier.asked = r.date(QStringLiteral("asked"));
    earlier.when = r.partialDate(QStringLiteral("when"));
    earlier.frequency = r.choice(QStringLiteral("frequency"), frequencyNames, Frequency::NotAsked);
    earlier.choices = r.texts(QStringLiteral("choices"));
    earlier.rest = r.rest();
    return earlier;
}

Answer answerFrom(JsonReader &r)
{
    Answer answer;
    answer.whyUnknown = r.choice(QStringLiteral("whyUnknown"), whyUnknownNames, WhyUnknown::NotSaid);
    answer.frequency = r.choice(QStringLiteral("frequency"), frequencyNames, Frequency::NotAsked);
    answer.when = r.partialDate(QStringLiteral("when"));
    if (const QString time = r.text(QStringLiteral("time")); !time.isEmpty()) {
        answer.time = QTime::fromString(time, QStringLiteral("HH:mm"));
        if (!answer.time.isValid())
            r.badValue(QStringLiteral("time"), time);
    }
    answer.since = r.partialDate(QStringLiteral("since"));
    answer.choices = r.texts(QStringLiteral("choices"));
    if (r.has(QStringLiteral("count")))
        answer.count = r.number(QStringLiteral("count"));
    answer.source = r.choice(QStringLiteral("source"), sourceNames, SourceCode::None);
    answer.who = r.text(QStringLiteral("who"));
    answer.note = r.text(QStringLiteral("note"));
    answer.unread = r.textMap(QStringLiteral("unread"));
    if (r.has(QStringLiteral("noCounted")))
        answer.noCounted = r.flag(QStringLiteral("noCounted"));
    answer.asked = r.date(QStringLiteral("asked"));
    if (r.has(QStringLiteral("earlier"))) {
        JsonReader earlier(r.object(QStringLiteral("earlier")), r.pathOf(QStringLiteral("earlier")), r.faults());
        answer.earlier = earlierFrom(earlier);
    }
    readValue(r, answer);
    answer.rest = r.rest();
    return answer;
}

QJsonObject roundJson(const Round &round)
{
    QJsonObject object = round.rest;
    object.insert(QStringLiteral("with"), nameOf(withNames, round.with));
    object.insert(QStringLiteral("alone"), nameOf(triNames, round.alone));
    object.insert(QStringLiteral("interpreter"), nameOf(interpreterNames, round.interpreter));
    put(object, "channel", nameOf(channelNames, round.channel));
    if (round.easy)
        object.insert(QStringLiteral("easy"), true);
    return object;
}

Round roundFrom(JsonReader &r)
{
    Round round;
    round.with = r.choice(QStringLiteral("with"), withNames, With::Victim);
    round.alone = r.choice(QStringLiteral("alone"), triNames, Tri::Unknown);
    round.channel = r.choice(QStringLiteral("channel"), channelNames, Channel::Unknown);
    round.interpreter = r.choice(QStringLiteral("interpreter"), interpreterNames, Interpreter::None);
    round.easy = r.flag(QStringLiteral("easy"));
    round.rest = r.rest();
    return round;
}

QStringList allowedChoices(const Taxonomy &taxonomy, int index)
{
    QStringList allowed = taxonomy.questions.at(index).choices;
    for (const auto &first : taxonomy.firstQuestions) {
        if (first.question != index)
            continue;
        for (const auto &chip : first.chips)
            allowed.append(chip.id);
    }
    return allowed;
}

/// Who writes an answer file means what the key says: one that is not known is a mistake there. In a case it is kept.
void refuseRests(const Assessment &assessment, Faults &faults)
{
    const auto refuse = [&](const QJsonObject &rest, const QString &path) {
        for (const auto &keys = rest.keys(); const QString &key : keys)
            faults.append({ErrorCode::UnknownKey, {path + QLatin1Char('.') + key}});
    };
    refuse(assessment.round.rest, QStringLiteral("round"));
    for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it)
        refuse(it->rest, QStringLiteral("answers.") + it.key().text());
}

constexpr int widestClockDays = 14;
constexpr int secondsPerHour = 3600;

} // namespace

std::optional<HoursSince> hoursSince(const Answer &answer, const QDateTime &now)
{
    if (!answer.when || answer.when->first() > now.date() || answer.when->first().daysTo(answer.when->last()) > widestClockDays)
        return std::nullopt;
    const bool exact = answer.time.isValid() && answer.when->first() == answer.when->last();
    const QDateTime earliest(answer.when->first(), exact ? answer.time : QTime(0, 0));
    const QDateTime latest(answer.when->last(), exact ? answer.time : QTime(23, 59, 59));
    const auto hours = [&](const QDateTime &from) { return static_cast<int>(std::max<qint64>(0, from.secsTo(now)) / secondsPerHour); };
    return HoursSince{hours(latest), hours(earliest)};
}

QJsonObject toJson(const Assessment &assessment)
{
    QJsonObject object = assessment.rest;
    object.insert(QStringLiteral("format"), fileFormat);
    object.insert(QStringLiteral("taxonomy"), assessment.taxonomy.text());
    object.insert(QStringLiteral("jurisdiction"), assessment.jurisdiction);
    put(object, "assessed", assessment.assessed.toString(Qt::ISODate));
    object.insert(QStringLiteral("round"), roundJson(assessment.round));
    QJsonObject answers;
    for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it)
        answers.insert(it.key().text(), answerJson(*it));
    object.insert(QStringLiteral("answers"), answers);
    return object;
}

Assessment assessmentFrom(JsonReader &r)
{
    Assessment assessment;
    if (const int format = r.number(QStringLiteral("format"), fileFormat); format != fileFormat)
        r.report(ErrorCode::UnsupportedVersion, {r.pathOf(QStringLiteral("format")), QString::number(format), QString::number(fileFormat)});
    assessment.taxonomy = TaxonomyVersion(r.mustText(QStringLiteral("taxonomy")));
    assessment.jurisdiction = r.text(QStringLiteral("jurisdiction"), QStringLiteral("nl"));
    assessment.assessed = r.date(QStringLiteral("assessed"));
    JsonReader round(r.object(QStringLiteral("round")), r.pathOf(QStringLiteral("round")), r.faults());
    assessment.round = roundFrom(round);
    r.mustHave(QStringLiteral("answers"));
    const auto answers = r.object(QStringLiteral("answers"));
    const QString base = r.pathOf(QStringLiteral("answers"));
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const QString path = base + QLatin1Char('.') + it.key();
        if (!it->isObject()) {
            r.report(ErrorCode::WrongType, {path, QStringLiteral("object")});
            continue;
        }
        JsonReader reader(it->toObject(), path, r.faults());
        assessment.answers.insert(QuestionId(it.key()), answerFrom(reader));
    }
    assessment.rest = r.rest();
    return assessment;
}

void checkAgainst(const Assessment &assessment, const Taxonomy &taxonomy, const QString &path, Faults &faults)
{
    if (assessment.taxonomy != taxonomy.version)
        faults.append(
            Error{ErrorCode::UnsupportedVersion, {path + QStringLiteral("taxonomy"), assessment.taxonomy.text(), taxonomy.version.text()}});
    for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it) {
        const QString place = path + QStringLiteral("answers.") + it.key().text();
        const int index = taxonomy.indexOf(it.key());
        if (index < 0) {
            faults.append(Error{ErrorCode::UnknownId, {place, it.key().text()}});
            continue;
        }
        const auto allowed = allowedChoices(taxonomy, index);
        for (const auto &choice : it->choices) {
            if (!allowed.contains(choice))
                faults.append(Error{ErrorCode::UnknownId, {place + QStringLiteral(".choices"), choice}});
        }
        const auto &question = taxonomy.questions.at(index);
        if (it->frequency != Frequency::NotAsked && question.kind != AnswerKind::Frequency && !question.asksFrequency)
            faults.append(Error{ErrorCode::BadValue, {place + QStringLiteral(".frequency"), nameOf(frequencyNames, it->frequency)}});
    }
}

std::expected<Assessment, Faults> readAnswerFile(const QByteArray &bytes, const Taxonomy &taxonomy, const QString &place)
{
    Faults faults;
    const auto object = parseJson(bytes, place);
    if (!object)
        return std::unexpected(Faults{object.error()});
    JsonReader reader(*object, {}, faults);
    reader.mustHave(QStringLiteral("format"));
    auto assessment = assessmentFrom(reader);
    reader.refuseRest();
    refuseRests(assessment, faults);
    if (faults.isEmpty())
        checkAgainst(assessment, taxonomy, {}, faults);
    if (!faults.isEmpty())
        return std::unexpected(faults);
    return assessment;
}

} // namespace vw::assessment
