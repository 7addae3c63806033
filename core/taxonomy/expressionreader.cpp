// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/loader.h"

namespace vw::taxonomy {

namespace {

using Kind = Expression::Kind;

/// Conditions that look at one question, and the keys they may hold besides.
struct Shape {
    const char *key;
    Kind kind;
    const char *extra;
};
constexpr std::array shapes{
    Shape{"flag", Kind::Flag, nullptr},       Shape{"yes", Kind::Yes, nullptr},           Shape{"no", Kind::No, nullptr},
    Shape{"unknown", Kind::Unknown, nullptr}, Shape{"possible", Kind::Possible, nullptr}, Shape{"atLeast", Kind::AtLeast, "frequency"},
    Shape{"choice", Kind::Choice, "any"},     Shape{"within", Kind::Within, "days"},      Shape{"upcoming", Kind::Upcoming, "days"},
    Shape{"number", Kind::Number, "min"},
};

constexpr std::array frequencyRanks{Name{1, "sometimes"}, Name{2, "often"}, Name{3, "always"}};

} // namespace

int ExpressionReader::questionAt(const QJsonObject &object, const QString &key, const QString &path)
{
    const QString id = object.value(key).toString();
    const int index = m_taxonomy.indexOf(QuestionId(id));
    if (index < 0)
        m_faults.append(Error{ErrorCode::UnknownId, {path + QLatin1Char('.') + key, id}});
    return index;
}

QList<Expression> ExpressionReader::partsAt(const QJsonValue &value, const QString &path)
{
    QList<Expression> parts;
    if (!value.isArray()) {
        m_faults.append(Error{ErrorCode::WrongType, {path, QStringLiteral("array of conditions")}});
        return parts;
    }
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (auto part = read(array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i)))
            parts.append(*part);
    }
    return parts;
}

/// So many days ago at the most, or older while the danger may still hold.
Expression ExpressionReader::fresh(int question) const
{
    Expression within{Kind::Within, question, m_taxonomy.recency.days, {}, {}};
    if (!m_taxonomy.recency.orIf)
        return within;
    const Expression flag{Kind::Flag, question, 0, {}, {}};
    const Expression still{Kind::All, -1, 0, {}, {flag, *m_taxonomy.recency.orIf}};
    return {Kind::Any, -1, 0, {}, {within, still}};
}

/// Forms over a named group of questions, written out: "of" counts flags, "upcomingOf" looks for a date ahead.
std::optional<Expression> ExpressionReader::readSetForm(const QJsonObject &object, const QString &path)
{
    const bool counts = object.contains(QStringLiteral("of"));
    const QString key = counts ? QStringLiteral("of") : QStringLiteral("upcomingOf");
    if (!object.contains(key))
        return std::nullopt;
    JsonReader reader(object, path, m_faults);
    const QString name = reader.text(key);
    if (!m_taxonomy.sets.contains(name))
        m_faults.append(Error{ErrorCode::UnknownId, {path + QLatin1Char('.') + key, name}});
    const int rank = reader.choice(QStringLiteral("frequency"), frequencyRanks, 0);
    const int days = reader.number(QStringLiteral("days"));
    Expression expression{Kind::Count, -1, reader.number(QStringLiteral("min"), 1), {}, {}};
    reader.refuseRest();
    for (const int question : m_taxonomy.sets.value(name)) {
        if (!counts)
            expression.parts.append({Kind::Upcoming, question, days, {}, {}});
        else
            expression.parts.append({rank > 0 ? Kind::AtLeast : Kind::Flag, question, rank, {}, {}});
    }
    return expression;
}

std::optional<Expression> ExpressionReader::read(const QJsonValue &value, const QString &path)
{
    const auto object = value.toObject();
    if (auto overSet = readSetForm(object, path))
        return overSet;
    Expression expression;
    if (const auto key = QStringLiteral("fresh"); object.contains(key)) {
        const int question = questionAt(object, key, path);
        return question < 0 ? expression : fresh(question);
    }
    if (object.value(QStringLiteral("couldNotTalk")).toBool())
        return Expression{Kind::CouldNotTalk, -1, 0, {}, {}};
    for (const auto &[kind, name] : {std::pair{Kind::All, "all"}, std::pair{Kind::Any, "any"}, std::pair{Kind::Count, "count"}}) {
        const QString key = QLatin1StringView(name);
        if (!object.contains(key) || object.contains(QStringLiteral("choice"))) // "choice" has an "any" of its own
            continue;
        expression.kind = kind;
        expression.parts = partsAt(object.value(key), path + QLatin1Char('.') + key);
        expression.number = object.value(QStringLiteral("min")).toInt(1);
        return expression;
    }
    for (const auto &shape : shapes) {
        const QString key = QLatin1StringView(shape.key);
        if (!object.contains(key))
            continue;
        expression.kind = shape.kind;
        expression.question = questionAt(object, key, path);
        if (!shape.extra)
            return expression;
        const QString extra = QLatin1StringView(shape.extra);
        const auto more = object.value(extra);
        JsonReader reader(object, path, m_faults);
        if (shape.kind == Kind::AtLeast)
            expression.number = reader.choice(extra, frequencyRanks, 2);
        else if (shape.kind == Kind::Choice)
            expression.choices = reader.texts(extra);
        else
            expression.number = reader.number(extra);
        if (more.isUndefined())
            m_faults.append(Error{ErrorCode::MissingKey, {path + QLatin1Char('.') + extra}});
        if (shape.kind == Kind::Choice && expression.question >= 0) {
            for (const auto &choice : expression.choices) {
                if (!m_taxonomy.questions.at(expression.question).choices.contains(choice))
                    m_faults.append(Error{ErrorCode::UnknownId, {path + QStringLiteral(".any"), choice}});
            }
        }
        return expression;
    }
    m_faults.append(Error{ErrorCode::BadValue, {path, QStringLiteral("no condition")}});
    return std::nullopt;
}

} // namespace vw::taxonomy
