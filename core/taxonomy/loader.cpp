// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/loader.h"

#include "core/taxonomy/questionreader.h"

#include <algorithm>

namespace vw::taxonomy {

namespace {

constexpr int maxTriggers = 64; ///< a verdict keeps a bit for each
constexpr int maxKinds = 32;

/// Reads the parts in the order in which they refer to each other: names first, then questions, then conditions over them.
class Loader {
public:
    Loader(const QJsonObject &object, const QString &file, Faults &faults)
        : m_root(object, file + QLatin1Char(':'), faults), m_faults(faults), m_questions(m_taxonomy, faults)
    {
    }

    Taxonomy read()
    {
        readHead();
        m_root.each(QStringLiteral("sources"), [this](JsonReader &r) { readSource(r); });
        m_root.each(QStringLiteral("instruments"), [this](JsonReader &r) { readInstrument(r); });
        m_root.each(QStringLiteral("questions"), [this](JsonReader &r) { m_questions.read(r); });
        m_taxonomy.index();
        readSets();
        readRecency();
        m_root.each(QStringLiteral("questions"), [this, i = 0](JsonReader &r) mutable { m_questions.readReferences(r, i++); });
        m_root.each(QStringLiteral("domains"),
                    [this, i = 0](JsonReader &r) mutable { m_taxonomy.domains[i++].deepen = condition(r, QStringLiteral("deepen")); });
        m_root.each(QStringLiteral("firstQuestions"), [this](JsonReader &r) { readFirst(r); });
        m_root.each(QStringLiteral("triggers"), [this](JsonReader &r) { readTrigger(r); });
        checkOwn();
        m_root.each(QStringLiteral("floors"), [this](JsonReader &r) { readFloor(r); });
        if (m_taxonomy.triggers.size() > maxTriggers)
            m_root.report(ErrorCode::OutOfRange, {m_root.pathOf(QStringLiteral("triggers")), QString::number(m_taxonomy.triggers.size()),
                                                  QStringLiteral("0..%1").arg(maxTriggers)});
        m_root.each(QStringLiteral("tempo"), [this](JsonReader &r) { m_taxonomy.tempoRules.append(readTempo(r, true)); });
        m_root.each(QStringLiteral("marks"), [this](JsonReader &r) { readMark(r); });
        m_root.each(QStringLiteral("lines"), [this](JsonReader &r) { readLine(r); });
        m_root.each(QStringLiteral("paths"), [this](JsonReader &r) { readPath(r); });
        readWordsIf();
        m_taxonomy.underReport = condition(m_root, QStringLiteral("underReport"));
        m_taxonomy.unsafeRound = condition(m_root, QStringLiteral("unsafeRound"));
        markFlags();
        m_taxonomy.index();
        checkSources();
        checkFollowCycles();
        m_root.refuseRest();
        return std::move(m_taxonomy);
    }

private:
    void readHead()
    {
        m_root.mustHave(QStringLiteral("format"));
        m_taxonomy.format = m_root.number(QStringLiteral("format"), taxonomyFormat);
        if (m_taxonomy.format < oldestTaxonomyFormat || m_taxonomy.format > taxonomyFormat)
            m_root.report(ErrorCode::UnsupportedVersion,
                          {m_root.pathOf(QStringLiteral("format")), QString::number(m_taxonomy.format), QString::number(taxonomyFormat)});
        m_taxonomy.version = TaxonomyVersion(m_root.mustText(QStringLiteral("version")));
        m_root.each(QStringLiteral("domains"),
                    [this](JsonReader &r) { m_taxonomy.domains.append({r.mustText(QStringLiteral("id")), std::nullopt}); });
        readOrigin();
        m_root.each(QStringLiteral("capGroups"), [this](JsonReader &r) {
            m_taxonomy.capGroups.append({r.mustText(QStringLiteral("id")), 2 * r.number(QStringLiteral("points"))});
        });
        m_root.each(QStringLiteral("bands"), [this](JsonReader &r) {
            const auto band = r.choice(QStringLiteral("id"), bandNames, Band::Few);
            m_taxonomy.bandFrom[static_cast<size_t>(band)] = r.number(QStringLiteral("from"));
        });
        m_root.each(QStringLiteral("kinds"), [this](JsonReader &r) {
            m_taxonomy.kinds.append({r.mustText(QStringLiteral("id")), r.flag(QStringLiteral("pairs"))});
        });
        if (m_taxonomy.kinds.size() > maxKinds)
            m_root.report(ErrorCode::OutOfRange, {m_root.pathOf(QStringLiteral("kinds")), QString::number(m_taxonomy.kinds.size()),
                                                  QStringLiteral("0..%1").arg(maxKinds)});
        Faults &faults = m_faults;
        JsonReader two(m_root.object(QStringLiteral("twoTriggers")), m_root.pathOf(QStringLiteral("twoTriggers")), faults);
        m_taxonomy.twoTriggersCount = two.number(QStringLiteral("count"), 2);
        m_taxonomy.twoTriggersDays = two.number(QStringLiteral("withinDays"), 91);
        m_taxonomy.twoTriggersFloor = two.choice(QStringLiteral("floor"), bandNames, Band::VeryHigh);
    }

    void readOrigin()
    {
        if (!m_root.has(QStringLiteral("origin")))
            return;
        JsonReader r(m_root.object(QStringLiteral("origin")), m_root.pathOf(QStringLiteral("origin")), m_faults);
        m_taxonomy.origin = wordsAt(r, QStringLiteral("source"));
        m_taxonomy.made = r.date(QStringLiteral("date"));
        m_taxonomy.checkBefore = r.date(QStringLiteral("checkBefore"));
        r.refuseRest();
    }

    void readSource(JsonReader &r)
    {
        m_taxonomy.sources.append({r.mustText(QStringLiteral("id")), r.mustText(QStringLiteral("reference")),
                                   r.text(QStringLiteral("address")), r.flag(QStringLiteral("seen"))});
    }

    void readInstrument(JsonReader &r)
    {
        Instrument instrument{r.mustText(QStringLiteral("id")),
                              r.mustText(QStringLiteral("name")),
                              r.texts(QStringLiteral("items")),
                              r.flag(QStringLiteral("seen")),
                              wordsAt(r, QStringLiteral("card")),
                              r.texts(QStringLiteral("sources")),
                              {}};
        const auto words = r.object(QStringLiteral("itemWords"));
        for (auto language = words.begin(); language != words.end(); ++language) {
            const auto items = language->toObject();
            for (auto item = items.begin(); item != items.end(); ++item)
                instrument.itemWords[item.key()].insert(language.key(), item->toString());
        }
        r.refuseRest();
        m_taxonomy.instruments.append(instrument);
    }

    void readSets()
    {
        const auto sets = m_root.object(QStringLiteral("sets"));
        JsonReader r(sets, m_root.pathOf(QStringLiteral("sets")), m_faults);
        for (const auto &name : sets.keys())
            m_taxonomy.sets.insert(name, questionsAt(r, name, m_taxonomy));
    }

    void readRecency()
    {
        if (!m_root.has(QStringLiteral("recency")))
            return;
        JsonReader r(m_root.object(QStringLiteral("recency")), m_root.pathOf(QStringLiteral("recency")), m_faults);
        m_taxonomy.recency.days = r.number(QStringLiteral("days"), m_taxonomy.recency.days);
        m_taxonomy.recency.orIf = condition(r, QStringLiteral("orIf"));
        r.refuseRest();
    }

    void readPath(JsonReader &r)
    {
        m_taxonomy.paths.append({r.mustText(QStringLiteral("id")), r.texts(QStringLiteral("roles")),
                                 questionsAt(r, QStringLiteral("questions"), m_taxonomy), r.text(QStringLiteral("with"))});
        r.refuseRest();
    }

    void readMark(JsonReader &r)
    {
        PatternMark mark{r.mustText(QStringLiteral("id")), {}};
        r.mustHave(QStringLiteral("when"));
        if (auto when = condition(r, QStringLiteral("when")))
            mark.when = *when;
        r.refuseRest();
        m_taxonomy.marks.append(mark);
    }

    void readLine(JsonReader &r)
    {
        PictureLine line{r.mustText(QStringLiteral("id")), condition(r, QStringLiteral("when")), r.flag(QStringLiteral("onlyContext")),
                         r.text(QStringLiteral("unless"))};
        const auto &before = m_taxonomy.lines;
        if (!line.unless.isEmpty() && std::ranges::find(before, line.unless, &PictureLine::id) == before.end())
            r.report(ErrorCode::UnknownId, {r.pathOf(QStringLiteral("unless")), line.unless});
        if (!line.when && !line.onlyContext) // it would always stand there
            r.report(ErrorCode::MissingKey, {r.pathOf(QStringLiteral("when"))});
        r.refuseRest();
        m_taxonomy.lines.append(line);
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
        first.defaults = questionsAt(r, QStringLiteral("default"), m_taxonomy);
        first.recency = r.flag(QStringLiteral("recency"));
        first.linked = first.defaults;
        r.each(QStringLiteral("chips"), [&](JsonReader &c) {
            Chip chip{c.mustText(QStringLiteral("id")), questionsAt(c, QStringLiteral("sets"), m_taxonomy),
                      c.text(QStringLiteral("choice")), c.text(QStringLiteral("frequency")),
                      c.flag(QStringLiteral("aside")),  c.flag(QStringLiteral("underNo"))};
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

    void readWordsIf()
    {
        const auto key = QStringLiteral("wordsIf");
        const auto conditions = m_root.object(key);
        JsonReader r(conditions, m_root.pathOf(key), m_faults);
        for (const auto &names = conditions.keys(); const auto &name : names) {
            if (const auto when = condition(r, name))
                m_taxonomy.wordsIf.insert(name, *when);
        }
    }

    void readTrigger(JsonReader &r)
    {
        Trigger trigger;
        trigger.id = TriggerId(r.mustText(QStringLiteral("id")));
        r.mustHave(QStringLiteral("when"));
        if (auto when = condition(r, QStringLiteral("when")))
            trigger.when = *when;
        trigger.because = questionsAt(r, QStringLiteral("because"), m_taxonomy);
        if (trigger.because.isEmpty())
            r.report(ErrorCode::MissingKey, {r.pathOf(QStringLiteral("because"))});
        trigger.floor = r.choice(QStringLiteral("floor"), bandNames, Band::High);
        if (trigger.floor < Band::High)
            r.report(ErrorCode::OutOfRange,
                     {r.pathOf(QStringLiteral("floor")), nameOf(bandNames, trigger.floor), QStringLiteral("high..very-high")});
        trigger.floorSuspected = r.choice(QStringLiteral("floorSuspected"), bandNames, trigger.floor);
        if (trigger.floorSuspected > trigger.floor || trigger.floorSuspected < Band::High)
            r.report(ErrorCode::OutOfRange, {r.pathOf(QStringLiteral("floorSuspected")), nameOf(bandNames, trigger.floorSuspected),
                                             QStringLiteral("high..%1").arg(nameOf(bandNames, trigger.floor))});
        readKinds(r, trigger);
        r.each(QStringLiteral("tempo"), [&](JsonReader &t) { trigger.tempo.append(readTempo(t, false)); });
        if (trigger.tempo.isEmpty() || trigger.tempo.last().when)
            r.report(ErrorCode::MissingKey, {r.pathOf(QStringLiteral("tempo"))});
        trigger.blocks = r.texts(QStringLiteral("blocks"));
        trigger.sources = r.texts(QStringLiteral("sources"));
        trigger.routes = r.texts(QStringLiteral("routes"));
        trigger.measures = r.texts(QStringLiteral("measures"));
        trigger.patternLine = r.text(QStringLiteral("patternLine"));
        if (trigger.sources.isEmpty())
            r.report(ErrorCode::NoSource, {r.pathOf(QStringLiteral("sources"))});
        r.refuseRest();
        m_taxonomy.triggers.append(trigger);
    }

    /// A kind that nobody named could not be said, and one without answers of its own would not know when it was.
    void readKinds(JsonReader &r, Trigger &trigger)
    {
        for (const auto &id : r.texts(QStringLiteral("kinds"))) {
            const auto kind = std::ranges::find(m_taxonomy.kinds, id, &DangerKind::id);
            if (kind == m_taxonomy.kinds.end())
                r.report(ErrorCode::UnknownId, {r.pathOf(QStringLiteral("kinds")), id});
            else
                trigger.kinds.append(static_cast<int>(kind - m_taxonomy.kinds.begin()));
        }
        trigger.own = questionsAt(r, QStringLiteral("own"), m_taxonomy);
        if (!trigger.kinds.isEmpty() && trigger.own.isEmpty())
            r.report(ErrorCode::MissingKey, {r.pathOf(QStringLiteral("own"))});
        for (const int own : std::as_const(trigger.own)) {
            if (own >= 0 && !trigger.because.contains(own))
                r.report(ErrorCode::UnknownId, {r.pathOf(QStringLiteral("own")), m_taxonomy.questions.at(own).id.text()});
        }
    }

    /// One answer must not make two kinds: it would count twice.
    void checkOwn()
    {
        QHash<int, TriggerId> owners;
        for (const auto &trigger : std::as_const(m_taxonomy.triggers)) {
            for (const int own : trigger.own) {
                if (owners.contains(own))
                    m_faults.append(Error{
                        ErrorCode::DuplicateId,
                        {m_root.pathOf(QStringLiteral("triggers.%1.own").arg(trigger.id.text())), m_taxonomy.questions.at(own).id.text()}});
                owners.insert(own, trigger.id);
            }
        }
    }

    void readFloor(JsonReader &r)
    {
        BandFloor floor{r.mustText(QStringLiteral("id")), r.choice(QStringLiteral("floor"), bandNames, Band::Raised), {}};
        r.mustHave(QStringLiteral("floor"));
        r.mustHave(QStringLiteral("when"));
        if (auto when = condition(r, QStringLiteral("when")))
            floor.when = *when;
        const auto sources = r.texts(QStringLiteral("sources"));
        if (sources.isEmpty())
            r.report(ErrorCode::NoSource, {r.pathOf(QStringLiteral("sources"))});
        checkNamed(sources, r.pathOf(QStringLiteral("sources")));
        r.refuseRest();
        m_taxonomy.floors.append(floor);
    }

    /// A flag is a question with points or one that a trigger, tempo rule or the under-report mark looks at.
    void markFlags()
    {
        auto &questions = m_taxonomy.questions;
        const auto mark = [&](int index) {
            if (index >= 0 && questions.at(index).kind != AnswerKind::Date) // a date is a moment, not a sign
                questions[index].isFlag = true;
        };
        for (auto &q : questions)
            q.isFlag = q.points > 0;
        for (const auto &trigger : m_taxonomy.triggers)
            trigger.when.visitQuestions(mark);
        if (m_taxonomy.underReport)
            m_taxonomy.underReport->visitQuestions(mark);
        for (const auto &floor : std::as_const(m_taxonomy.floors))
            floor.when.visitQuestions(mark);
        for (const auto &rule : m_taxonomy.tempoRules) {
            if (rule.when)
                rule.when->visitQuestions(mark);
        }
        for (const auto &trigger : m_taxonomy.triggers) {
            for (const auto &rule : trigger.tempo) {
                if (rule.when && m_taxonomy.format > 1)
                    rule.when->visitQuestions(mark);
            }
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
    QuestionReader m_questions;
};

} // namespace

Taxonomy readTaxonomy(const QJsonObject &object, const QString &file, Faults &faults)
{
    return Loader(object, file, faults).read();
}

} // namespace vw::taxonomy
