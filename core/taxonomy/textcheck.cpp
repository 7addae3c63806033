// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/loader.h"

namespace vw::taxonomy {

namespace {

class TextCheck {
public:
    TextCheck(const Pack &pack, const Texts &texts, Faults &faults) : m_pack(pack), m_texts(texts), m_faults(faults) {}

    void check()
    {
        const auto &taxonomy = m_pack.taxonomy;
        for (const auto &domain : taxonomy.domains)
            must("domains", domain.id, "title");
        for (const auto &question : taxonomy.questions)
            checkQuestion(question);
        for (const auto &first : taxonomy.firstQuestions)
            checkFirst(first);
        for (const auto &trigger : taxonomy.triggers)
            mustAll("triggers", trigger.id.text(), {"title", "do", "dont"});
        for (const auto &rule : taxonomy.tempoRules)
            must("tempoRules", rule.id);
        for (const auto &name : tempoNames)
            must("tempo", QLatin1StringView(name.text));
        for (const auto &name : bandNames) {
            must("bands", QLatin1StringView(name.text));
            must("panel", QLatin1StringView(name.text));
        }
        must("panel", QStringLiteral("none"));
        if (taxonomy.format > 1)
            checkNewer();
    }

private:
    void must(const char *group, const QString &id, const QString &which = {})
    {
        const auto key = QString::fromLatin1(group);
        if (!m_texts.has(key, id, which))
            m_faults.append(Error{ErrorCode::MissingText, {m_texts.language(), key + QLatin1Char('.') + id, which}});
    }
    void must(const char *group, const QString &id, const char *which) { must(group, id, QString::fromLatin1(which)); }

    void mustAll(const char *group, const QString &id, std::initializer_list<const char *> which)
    {
        for (const auto *one : which)
            must(group, id, one);
    }

    void checkQuestion(const Question &question)
    {
        const QString id = question.id.text();
        mustAll("questions", id, {"title", "question", "reporter", "why", "how"});
        for (const auto &choice : question.choices)
            must("questions", id, QStringLiteral("choices/") + choice);
        if (m_pack.taxonomy.format < 2) {
            must("questions", id, "does"); // later formats have it worked out from the data
            return;
        }
        mustAll("questions", id, {"say", "examples"});
        for (const auto &who : question.who)
            must("who", who);
    }

    void checkFirst(const FirstQuestion &first)
    {
        mustAll("first", first.id, {"title", "question", "reporter"});
        for (const auto &chip : first.chips)
            must("first", first.id, QStringLiteral("chips/") + chip.id);
    }

    void checkNewer()
    {
        for (const auto &domain : m_pack.taxonomy.domains)
            mustAll("domains", domain.id, {"intro", "child"});
        for (const auto &path : m_pack.taxonomy.paths)
            mustAll("paths", path.id, {"title", "intro", "steps", "say", "dont"});
        for (const auto &mark : m_pack.taxonomy.marks)
            must("marks", mark.id);
        for (const auto &line : m_pack.taxonomy.lines)
            must("lines", line.id);
        for (const auto &kind : m_pack.taxonomy.kinds)
            must("kinds", kind.id);
        for (const auto &name : gradeNames)
            must("evidence", QStringLiteral("marks"), name.text);
        mustAll("evidence", QStringLiteral("page"), {"intro", "rules", "limits"});
        checkOptions("measures", m_pack.measures);
        checkOptions("routes", m_pack.routes);
        for (const auto &group : m_pack.recognition) {
            must("patterns", group.id, "intro");
            for (const auto &card : group.cards)
                mustAll("patterns", card.id, {"title", "core", "fits", "fitsNot", "lesson"});
        }
    }

    void checkOptions(const char *group, const QList<Option> &options)
    {
        for (const auto &option : options) {
            mustAll(group, option.id, {"title", "what", "decides", "criteria", "limits", "why"});
            for (const auto &condition : option.conditions) {
                must(group, option.id, QStringLiteral("conditions/%1/ask").arg(condition.id));
                must(group, option.id, QStringLiteral("conditions/%1/fails").arg(condition.id));
            }
            must("frames", option.frame);
            must("deciders", option.decider);
            if (!option.via.isEmpty())
                must(group, option.id, "via");
        }
    }

    const Pack &m_pack;
    const Texts &m_texts;
    Faults &m_faults;
};

} // namespace

void checkTexts(const Pack &pack, const Texts &texts, Faults &faults)
{
    TextCheck(pack, texts, faults).check();
}

} // namespace vw::taxonomy
