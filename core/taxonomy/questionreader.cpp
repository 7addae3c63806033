// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/questionreader.h"

#include "core/taxonomy/loader.h"

#include <algorithm>

namespace vw::taxonomy {

namespace {

constexpr int maxPoints = 3;
constexpr int lastLayer = 3;

template <typename T>
QStringList idsOf(const QList<T> &list)
{
    QStringList ids;
    for (const auto &entry : list)
        ids.append(entry.id);
    return ids;
}

/// Place of the name under `key` in `names`; -1 when there is none.
int nameIn(JsonReader &r, const QString &key, const QStringList &names)
{
    const QString name = r.text(key);
    if (name.isEmpty())
        return -1;
    const auto index = static_cast<int>(names.indexOf(name));
    if (index < 0)
        r.report(ErrorCode::UnknownId, {r.pathOf(key), name});
    return index;
}

} // namespace

QList<int> questionsAt(JsonReader &r, const QString &key, const Taxonomy &taxonomy)
{
    QList<int> list;
    const auto ids = r.texts(key);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const int index = taxonomy.indexOf(QuestionId(ids.at(i)));
        if (index < 0)
            r.report(ErrorCode::UnknownId, {r.pathOf(QStringLiteral("%1[%2]").arg(key).arg(i)), ids.at(i)});
        else
            list.append(index);
    }
    return list;
}

QMap<QString, QString> wordsAt(JsonReader &r, const QString &key)
{
    QMap<QString, QString> words;
    const auto object = r.object(key);
    for (auto it = object.begin(); it != object.end(); ++it)
        words.insert(it.key(), it->toString());
    return words;
}

void QuestionReader::read(JsonReader &r)
{
    Question q;
    q.id = QuestionId(r.mustText(QStringLiteral("id")));
    r.mustHave(QStringLiteral("domain"));
    q.domain = nameIn(r, QStringLiteral("domain"), idsOf(m_taxonomy.domains));
    r.mustHave(QStringLiteral("answer"));
    q.kind = r.choice(QStringLiteral("answer"), answerKindNames, AnswerKind::YesNo);
    r.mustHave(QStringLiteral("moment"));
    q.moment = r.choice(QStringLiteral("moment"), momentNames, Moment::First);
    readWeight(r, q);
    readEvidence(r, q);
    readCrosswalk(r, q);
    q.choices = r.texts(QStringLiteral("choices"));
    q.oneChoice = r.flag(QStringLiteral("one"));
    q.asksFrequency = r.flag(QStringLiteral("frequency"));
    q.noForDay = r.flag(QStringLiteral("noForDay"));
    q.oftenIsYes = r.flag(QStringLiteral("oftenIsYes"));
    q.isNow = r.flag(QStringLiteral("now"));
    q.wording = r.number(QStringLiteral("wording"), 1);
    q.hasClock = r.flag(QStringLiteral("clock"));
    q.hasAlarm = r.flag(QStringLiteral("alarm"));
    q.layer = r.number(QStringLiteral("layer"), 2);
    q.who = r.texts(QStringLiteral("who"));
    q.reverse = r.texts(QStringLiteral("reverse"));
    check(r, q);
    m_taxonomy.questions.append(q);
}

void QuestionReader::readWeight(JsonReader &r, Question &q)
{
    q.cap = nameIn(r, QStringLiteral("cap"), idsOf(m_taxonomy.capGroups));
    q.weight = r.choice(QStringLiteral("weight"), weightNames, Weight::Plain);
    q.grade = r.choice(QStringLiteral("grade"), gradeNames, Grade::None);
    q.points = r.number(QStringLiteral("points"));
    q.factor = r.text(QStringLiteral("factor"));
}

void QuestionReader::readEvidence(JsonReader &r, Question &q)
{
    q.figure = wordsAt(r, QStringLiteral("figure"));
    q.sources = r.texts(QStringLiteral("sources"));
    r.each(QStringLiteral("evidence"), [&](JsonReader &e) {
        Evidence row{e.mustText(QStringLiteral("source")),
                     e.text(QStringLiteral("measure")),
                     e.text(QStringLiteral("value")),
                     e.text(QStringLiteral("interval")),
                     e.text(QStringLiteral("versus")),
                     e.text(QStringLiteral("outcome")),
                     Grade::None,
                     e.flag(QStringLiteral("used")),
                     wordsAt(e, QStringLiteral("note"))};
        e.mustHave(QStringLiteral("grade"));
        row.grade = e.choice(QStringLiteral("grade"), gradeNames, Grade::None);
        if (!m_taxonomy.source(row.source))
            e.report(ErrorCode::UnknownId, {e.pathOf(QStringLiteral("source")), row.source});
        e.refuseRest();
        q.evidence.append(row);
    });
}

void QuestionReader::readCrosswalk(JsonReader &r, Question &q)
{
    const auto crosswalk = r.object(QStringLiteral("crosswalk"));
    for (auto it = crosswalk.begin(); it != crosswalk.end(); ++it) {
        if (it->toString().isEmpty())
            r.report(ErrorCode::BadValue, {r.pathOf(QStringLiteral("crosswalk.") + it.key()), {}});
        q.crosswalk.insert(it.key(), it->toString());
    }
    if (!m_taxonomy.instruments.isEmpty())
        checkItems(r, q);
}

/// A crosswalk that names an instrument or an item that is not there names nothing.
void QuestionReader::checkItems(JsonReader &r, const Question &q)
{
    for (auto it = q.crosswalk.begin(); it != q.crosswalk.end(); ++it) {
        const QString path = r.pathOf(QStringLiteral("crosswalk.") + it.key());
        const auto *instrument = m_taxonomy.instrument(it.key());
        if (!instrument) {
            r.report(ErrorCode::UnknownId, {path, it.key()});
            continue;
        }
        for (const auto &items = it->split(QStringLiteral(", ")); const auto &item : items) {
            if (!instrument->items.contains(item))
                r.report(ErrorCode::UnknownId, {path, item});
        }
    }
}

void QuestionReader::check(JsonReader &r, const Question &q)
{
    if (q.points < 0 || q.points > maxPoints)
        r.report(ErrorCode::OutOfRange, {r.pathOf(QStringLiteral("points")), QString::number(q.points), QStringLiteral("0..3")});
    if (q.points > 0 && q.grade == Grade::None)
        r.report(ErrorCode::MissingKey, {r.pathOf(QStringLiteral("grade"))});
    if (q.kind == AnswerKind::Choices && q.choices.isEmpty())
        r.report(ErrorCode::MissingKey, {r.pathOf(QStringLiteral("choices"))});
    if (q.layer < 2 || q.layer > lastLayer)
        r.report(ErrorCode::OutOfRange, {r.pathOf(QStringLiteral("layer")), QString::number(q.layer), QStringLiteral("2..3")});
    if (m_seen.contains(q.id))
        r.report(ErrorCode::DuplicateId, {r.pathOf(QStringLiteral("id")), q.id.text()});
    m_seen.insert(q.id);
}

void QuestionReader::readReferences(JsonReader &r, int index)
{
    auto &q = m_taxonomy.questions[index];
    q.follow = questionsAt(r, QStringLiteral("follow"), m_taxonomy);
    if (const auto value = r.value(QStringLiteral("appliesIf")); !value.isUndefined())
        q.appliesIf = ExpressionReader(m_taxonomy, m_faults).read(value, r.pathOf(QStringLiteral("appliesIf")));
    for (const auto *key : {"id",     "domain",  "cap",      "answer",    "moment",     "weight", "grade",     "points", "factor",
                            "figure", "sources", "evidence", "crosswalk", "choices",    "one",    "frequency", "clock",  "alarm",
                            "layer",  "who",     "reverse",  "noForDay",  "oftenIsYes", "now",    "wording"})
        (void)r.value(QLatin1StringView(key));
    r.refuseRest();
}

} // namespace vw::taxonomy
