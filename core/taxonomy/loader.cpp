// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/loader.h"

#include <algorithm>

namespace vw::taxonomy {

namespace {

constexpr int maxPoints = 3;

/// Reads the parts in the order in which they refer to each other: names first, then questions, then conditions over them.
class Loader {
public:
    Loader(const QJsonObject &object, const QString &file, Faults &faults) : m_root(object, file + QLatin1Char(':'), faults), m_faults(faults) {}

    Taxonomy read()
    {
        readHead();
        m_root.each(QStringLiteral("sources"), [this](JsonReader &r) { readSource(r); });
        m_root.each(QStringLiteral("questions"), [this](JsonReader &r) { readQuestion(r); });
        m_taxonomy.index();
        m_root.each(QStringLiteral("questions"), [this, i = 0](JsonReader &r) mutable { readReferences(r, i++); });
        m_root.each(QStringLiteral("firstQuestions"), [this](JsonReader &r) { readFirst(r); });
        m_root.each(QStringLiteral("triggers"), [this](JsonReader &r) { readTrigger(r); });
        m_root.each(QStringLiteral("tempo"), [this](JsonReader &r) { m_taxonomy.tempoRules.append(readTempo(r, true)); });
        m_taxonomy.underReport = condition(m_root, QStringLiteral("underReport"));
        m_taxonomy.unsafeRound = condition(m_root, QStringLiteral("unsafeRound"));
        markFlags();
        checkSources();
        checkFollowCycles();
        m_root.refuseRest();
        return std::move(m_taxonomy);
    }

private:
    void readHead()
    {
        m_root.mustHave(QStringLiteral("format"));
        if (const int format = m_root.number(QStringLiteral("format"), taxonomyFormat); format != taxonomyFormat)
            m_root.report(ErrorCode::UnsupportedVersion,
                          {m_root.pathOf(QStringLiteral("format")), QString::number(format), QString::number(taxonomyFormat)});
        m_taxonomy.version = TaxonomyVersion(m_root.mustText(QStringLiteral("version")));
        m_root.each(QStringLiteral("domains"), [this](JsonReader &r) { m_taxonomy.domains.append(r.mustText(QStringLiteral("id"))); });
        m_root.each(QStringLiteral("capGroups"), [this](JsonReader &r) {
            m_taxonomy.capGroups.append({r.mustText(QStringLiteral("id")), 2 * r.number(QStringLiteral("points"))});
        });
        m_root.each(QStringLiteral("bands"), [this](JsonReader &r) {
            const auto band = r.choice(QStringLiteral("id"), bandNames, Band::Few);
            m_taxonomy.bandFrom[static_cast<size_t>(band)] = r.number(QStringLiteral("from"));
        });
        Faults &faults = m_faults;
        JsonReader two(m_root.object(QStringLiteral("twoTriggers")), m_root.pathOf(QStringLiteral("twoTriggers")), faults);
        m_taxonomy.twoTriggersCount = two.number(QStringLiteral("count"), 2);
        m_taxonomy.twoTriggersDays = two.number(QStringLiteral("withinDays"), 91);
        m_taxonomy.twoTriggersFloor = two.choice(QStringLiteral("floor"), bandNames, Band::VeryHigh);
    }

    void readSource(JsonReader &r)
    {
        m_taxonomy.sources.append({r.mustText(QStringLiteral("id")), r.mustText(QStringLiteral("reference")),
                                   r.text(QStringLiteral("address")), r.flag(QStringLiteral("seen"))});
    }

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

    QStringList capNames() const
    {
        QStringList names;
        for (const auto &cap : m_taxonomy.capGroups)
            names.append(cap.id);
        return names;
    }

    void readQuestion(JsonReader &r)
    {
        Question q;
        q.id = QuestionId(r.mustText(QStringLiteral("id")));
        r.mustHave(QStringLiteral("domain"));
        q.domain = nameIn(r, QStringLiteral("domain"), m_taxonomy.domains);
        q.cap = nameIn(r, QStringLiteral("cap"), capNames());
        r.mustHave(QStringLiteral("answer"));
        q.kind = r.choice(QStringLiteral("answer"), answerKindNames, AnswerKind::YesNo);
        r.mustHave(QStringLiteral("moment"));
        q.moment = r.choice(QStringLiteral("moment"), momentNames, Moment::First);
        q.weight = r.choice(QStringLiteral("weight"), weightNames, Weight::Plain);
        q.grade = r.choice(QStringLiteral("grade"), gradeNames, Grade::None);
        q.points = r.number(QStringLiteral("points"));
        q.factor = r.text(QStringLiteral("factor"));
        const auto figure = r.object(QStringLiteral("figure"));
        for (auto it = figure.begin(); it != figure.end(); ++it)
            q.figure.insert(it.key(), it->toString());
        q.sources = r.texts(QStringLiteral("sources"));
        const auto crosswalk = r.object(QStringLiteral("crosswalk"));
        for (auto it = crosswalk.begin(); it != crosswalk.end(); ++it) {
            if (it->toString().isEmpty())
                r.report(ErrorCode::BadValue, {r.pathOf(QStringLiteral("crosswalk.") + it.key()), {}});
            q.crosswalk.insert(it.key(), it->toString());
        }
        q.choices = r.texts(QStringLiteral("choices"));
        q.asksFrequency = r.flag(QStringLiteral("frequency"));
        q.reverse = r.texts(QStringLiteral("reverse"));
        checkQuestion(r, q);
        m_taxonomy.questions.append(q);
    }

    void checkQuestion(JsonReader &r, const Question &q)
    {
        if (q.points < 0 || q.points > maxPoints)
            r.report(ErrorCode::OutOfRange, {r.pathOf(QStringLiteral("points")), QString::number(q.points), QStringLiteral("0..3")});
        if (q.points > 0 && q.grade == Grade::None)
            r.report(ErrorCode::MissingKey, {r.pathOf(QStringLiteral("grade"))});
        if (q.kind == AnswerKind::Choices && q.choices.isEmpty())
            r.report(ErrorCode::MissingKey, {r.pathOf(QStringLiteral("choices"))});
        if (m_seen.contains(q.id))
            r.report(ErrorCode::DuplicateId, {r.pathOf(QStringLiteral("id")), q.id.text()});
        m_seen.insert(q.id);
    }

    void readReferences(JsonReader &r, int index)
    {
        auto &q = m_taxonomy.questions[index];
        q.follow = questionsAt(r, QStringLiteral("follow"));
        q.appliesIf = condition(r, QStringLiteral("appliesIf"));
        for (const auto *key : {"id", "domain", "cap", "answer", "moment", "weight", "grade", "points", "factor", "figure", "sources",
                                "crosswalk", "choices", "frequency", "reverse"})
            (void)r.value(QLatin1StringView(key));
        r.refuseRest();
    }

    QList<int> questionsAt(JsonReader &r, const QString &key)
    {
        QList<int> list;
        const auto ids = r.texts(key);
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const int index = m_taxonomy.indexOf(QuestionId(ids.at(i)));
            if (index < 0)
                r.report(ErrorCode::UnknownId, {r.pathOf(QStringLiteral("%1[%2]").arg(key).arg(i)), ids.at(i)});
            else
                list.append(index);
        }
        return list;
    }

    std::optional<Expression> condition(JsonReader &r, const QString &key)
    {
        const auto value = r.value(key);
        if (value.isUndefined())
            return std::nullopt;
        return ExpressionReader(m_taxonomy, m_faults).read(value, r.pathOf(key));
    }

    void readFirst(JsonReader &r)
    {
        FirstQuestion first;
        first.id = r.mustText(QStringLiteral("id"));
        const QString id = r.mustText(QStringLiteral("question"));
        first.question = m_taxonomy.indexOf(QuestionId(id));
        if (first.question < 0)
            r.report(ErrorCode::UnknownId, {r.pathOf(QStringLiteral("question")), id});
        first.defaults = questionsAt(r, QStringLiteral("default"));
        first.recency = r.flag(QStringLiteral("recency"));
        first.linked = first.defaults;
        r.each(QStringLiteral("chips"), [&](JsonReader &c) {
            Chip chip{c.mustText(QStringLiteral("id")), questionsAt(c, QStringLiteral("sets")), c.text(QStringLiteral("choice")),
                      c.text(QStringLiteral("frequency")), c.flag(QStringLiteral("aside"))};
            for (int question : chip.sets) {
                if (!first.linked.contains(question))
                    first.linked.append(question);
            }
            first.chips.append(chip);
        });
        first.linked.removeAll(first.question);
        m_taxonomy.firstQuestions.append(first);
    }

    TempoRule readTempo(JsonReader &r, bool named)
    {
        TempoRule rule;
        if (named)
            rule.id = r.mustText(QStringLiteral("id"));
        r.mustHave(QStringLiteral("tempo"));
        rule.tempo = r.choice(QStringLiteral("tempo"), tempoNames, Tempo::Plan);
        rule.when = condition(r, QStringLiteral("when"));
        return rule;
    }

    void readTrigger(JsonReader &r)
    {
        Trigger trigger;
        trigger.id = TriggerId(r.mustText(QStringLiteral("id")));
        r.mustHave(QStringLiteral("when"));
        if (auto when = condition(r, QStringLiteral("when")))
            trigger.when = *when;
        trigger.because = questionsAt(r, QStringLiteral("because"));
        if (trigger.because.isEmpty())
            r.report(ErrorCode::MissingKey, {r.pathOf(QStringLiteral("because"))});
        trigger.floor = r.choice(QStringLiteral("floor"), bandNames, Band::High);
        if (trigger.floor < Band::High)
            r.report(ErrorCode::OutOfRange, {r.pathOf(QStringLiteral("floor")), nameOf(bandNames, trigger.floor), QStringLiteral("high..very-high")});
        r.each(QStringLiteral("tempo"), [&](JsonReader &t) { trigger.tempo.append(readTempo(t, false)); });
        if (trigger.tempo.isEmpty() || trigger.tempo.last().when)
            r.report(ErrorCode::MissingKey, {r.pathOf(QStringLiteral("tempo"))});
        trigger.blocks = r.texts(QStringLiteral("blocks"));
        trigger.sources = r.texts(QStringLiteral("sources"));
        trigger.routes = r.texts(QStringLiteral("routes"));
        trigger.measures = r.texts(QStringLiteral("measures"));
        if (trigger.sources.isEmpty())
            r.report(ErrorCode::NoSource, {r.pathOf(QStringLiteral("sources"))});
        r.refuseRest();
        m_taxonomy.triggers.append(trigger);
    }

    /// A flag is a question with points or one that a trigger, tempo rule or the under-report mark looks at.
    void markFlags()
    {
        auto &questions = m_taxonomy.questions;
        const auto mark = [&](int index) {
            if (index >= 0)
                questions[index].isFlag = true;
        };
        for (auto &q : questions)
            q.isFlag = q.points > 0;
        for (const auto &trigger : m_taxonomy.triggers)
            trigger.when.visitQuestions(mark);
        if (m_taxonomy.underReport)
            m_taxonomy.underReport->visitQuestions(mark);
        for (const auto &rule : m_taxonomy.tempoRules) {
            if (rule.when)
                rule.when->visitQuestions(mark);
        }
    }

    void checkSources()
    {
        const QString base = m_root.pathOf(QStringLiteral("questions"));
        for (qsizetype i = 0; i < m_taxonomy.questions.size(); ++i) {
            const auto &q = m_taxonomy.questions.at(i);
            const QString path = QStringLiteral("%1[%2].sources").arg(base).arg(i);
            if (q.points > 0 && q.sources.isEmpty())
                m_faults.append(Error{ErrorCode::NoSource, {path}});
            checkNamed(q.sources, path);
        }
        for (qsizetype i = 0; i < m_taxonomy.triggers.size(); ++i)
            checkNamed(m_taxonomy.triggers.at(i).sources,
                       QStringLiteral("%1[%2].sources").arg(m_root.pathOf(QStringLiteral("triggers"))).arg(i));
    }

    void checkNamed(const QStringList &ids, const QString &path)
    {
        for (const auto &id : ids) {
            if (!m_taxonomy.source(id))
                m_faults.append(Error{ErrorCode::UnknownId, {path, id}});
        }
    }

    void checkFollowCycles()
    {
        for (qsizetype i = 0; i < m_taxonomy.questions.size(); ++i) {
            QList<int> way;
            walkFollow(static_cast<int>(i), way);
        }
    }

    void walkFollow(int question, QList<int> &way)
    {
        if (way.contains(question)) {
            if (way.first() == question) // reported once, from its own start
                m_faults.append(Error{ErrorCode::Cycle, {QStringLiteral("follow"), m_taxonomy.questions.at(question).id.text()}});
            return;
        }
        way.append(question);
        for (int next : m_taxonomy.questions.at(question).follow)
            walkFollow(next, way);
        way.removeLast();
    }

    JsonReader m_root;
    Faults &m_faults;
    Taxonomy m_taxonomy;
    QSet<QuestionId> m_seen;
};

} // namespace

Taxonomy readTaxonomy(const QJsonObject &object, const QString &file, Faults &faults)
{
    return Loader(object, file, faults).read();
}

} // namespace vw::taxonomy
